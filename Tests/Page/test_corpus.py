"""Every document of Fixtures, through the WebAssembly within the page and through the command line."""

import base64

from page import ENGINE, PageTest, as_the_page, command_line, corpus

REPORTS = ENGINE + """
return args[0].map((text) => {
  const bytes = ask("report", Uint8Array.from(atob(text), (c) => c.charCodeAt(0)));
  let made = "";
  for (const byte of bytes) made += String.fromCharCode(byte);
  return btoa(made);
});
"""


class Corpus(PageTest):
    def test_reports_are_byte_for_byte_those_of_the_command_line(self):
        documents = list(corpus())
        self.assertGreater(len(documents), 700)
        for start in range(0, len(documents), 50):
            batch = documents[start:start + 50]
            made = self.browser.run_async(REPORTS, [base64.b64encode(data).decode() for _, data in batch])
            for (name, data), text in zip(batch, made):
                with self.subTest(name=name):
                    self.assertEqual(base64.b64decode(text), as_the_page(command_line(data)))
