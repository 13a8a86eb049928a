"""The form is drawn from what the engine hands over: programmes, limits and fields that nobody wrote into the script."""

import base64
import hashlib
import json
import re
import tempfile
from pathlib import Path

from page import INDEX, PageTest

# An edition with other limits and a programme of its own, and a format with two more fields.
OTHER = """
const other = state.words.editions[state.words.edition];
other.programmes.push({ id: "settling", lines: "costs", mark: "⑤", title: { ja: "進出企業定着支援", en: "settling companies" },
  pools: [{ id: "settling-cap", of: "body", label: { ja: "⑤ 1団体の上限額", en: "5: limit of a body" }, limit: 30000000 }] });
other.programmes.splice(other.programmes.findIndex((one) => one.lines === "existing"), 1);
other.sizes[0].cap = 20000000;
other.rates.standard = "2/3";
state.words.format.plan.push({ key: "settling", kind: "list", shape: "cost", required: false, says: { ja: "定着の費用", en: "the costs of settling" } });
state.words.format.facility.push({ key: "floorArea", kind: "whole", required: false, says: { ja: "延床面積", en: "the floor area" }, unit: { ja: "m²", en: "m²" } });
"""


def with_words(change):
    """The page, with this done to what the engine hands over before anything is drawn."""
    source = INDEX.read_text(encoding="utf-8")
    before = re.search(r"<script>(\"use strict\";.*)</script>", source, re.S)[1]
    after = before.replace('state.words = Engine.json("words");', 'state.words = Engine.json("words");' + change)
    assert after != before
    digest = lambda script: base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    return source.replace(before, after).replace(digest(before), digest(after))


class OtherEdition(PageTest):
    def test_a_programme_of_another_edition_has_its_section_and_a_field_of_the_format_its_control(self):
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "index.html"
            path.write_text(with_words(OTHER), encoding="utf-8")
            self.page.open(path)
            form = self.browser.text("#form")
            self.assertIn("⑤進出企業定着支援", form.replace("\n", ""))
            self.assertIn("⑤ 1団体の上限額 3,000万円", form)
            self.assertNotIn("③", self.browser.run(
                "return [...document.querySelectorAll('#form > section:not(#earlier) > h2')].map((h) => h.textContent).join()"))
            self.assertIn("国費 2/3", self.browser.text("#applicant"))
            self.assertIn("20,000,000円", self.browser.text("#answer .sizes"))
            self.page.enter("/applicant/code", "072028")
            self.browser.run("document.querySelector('#settling .add').click()")
            self.page.enter("/settling/0/item", "家賃の補助")
            self.page.enter("/settling/0/amount", "12百万円")
            self.page.press_button("施設を追加", "#form")
            self.page.enter("/facilities/0/floorArea", "120")
            self.assertIn("延床面積", self.browser.text("#facilities"))
            plan = json.loads(self.page.keep("save-plan")[1])
            self.assertEqual(plan["settling"], [{"item": "家賃の補助", "amount": 12000000}])
            self.assertEqual(plan["facilities"][0]["floorArea"], 120)
