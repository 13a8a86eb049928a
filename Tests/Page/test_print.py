"""What is printed is the report."""

import base64
import subprocess
import tempfile
from pathlib import Path

import browser
from page import PageTest, only_in
from plans import FULL, written


class Printing(PageTest):
    def printed(self):
        """The PDF of what is open: its text, and its pages as pictures."""
        data = self.browser.devtools("Page.printToPDF", preferCSSPageSize=True)["data"]
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "printed.pdf"
            path.write_bytes(base64.b64decode(data))
            made = lambda *command: subprocess.run(command, capture_output=True, check=True).stdout
            return made("pdftotext", "-layout", path, "-").decode(), made("pdftoppm", "-r", "50", path)

    @only_in(browser.Chromium)
    def test_the_same_document_as_the_html_report(self):
        self.page.take(written(FULL), "plan.json")
        html = self.page.keep("save-html")[1]
        here, pictures = self.printed()
        for text in ("会津若松市", "地方創生テレワーク推進実施計画", "1/"):
            self.assertIn(text, here)
        for text in ("記入欄へ", "算定の過程を", "この案にする", "計画に定める"):
            self.assertNotIn(text, here)
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "report.html"
            path.write_bytes(html)
            self.browser.visit(path.as_uri())
            there = self.printed()
            self.assertEqual(here, there[0])
            self.assertTrue(pictures == there[1], "the pages look different")

    @only_in(browser.Chromium)
    def test_the_page_is_as_it_was_afterwards(self):
        self.page.take(written(FULL), "plan.json")
        self.printed()
        self.assertEqual(self.browser.run(
            "return [document.getElementById('sheet'), document.adoptedStyleSheets.length, document.querySelector('head > style').sheet.disabled, document.title]"),
            [None, 0, False, "地方創生テレワーク交付金 試算"])
        self.page.enter("/title", "続き")
        self.assertEqual(self.page.value("/title"), "続き")

    def test_one_button_prints(self):
        self.page.take(written(FULL))
        self.browser.run("window.print = () => { window.wasPrinted = true; }; document.getElementById('print').click()")
        self.assertTrue(self.browser.run("return window.wasPrinted === true"))
        self.assertEqual(self.browser.run(
            "return [...document.querySelectorAll('button')].filter((b) => b.textContent.includes('印刷')).map((b) => b.textContent)"), ["印刷・PDF"])
