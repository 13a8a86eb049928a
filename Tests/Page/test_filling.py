"""A plan is typed, and the page says what the command line says."""

import json

from page import PageTest, by_weight, command_line


class Filling(PageTest):
    def add(self, text):
        self.page.press_button(text, "#form")

    def fill(self):
        """A facility, soft costs, a company and a scheme, as a planner types them."""
        page = self.page
        page.enter("/applicant/code", "会津若松")
        self.browser.press("Enter")
        page.enter("/title", "会津若松市の計画")
        self.add("施設を追加")
        page.enter("/facilities/0/name", "中町オフィス")
        page.enter("/facilities/0/capacity", "４０人")
        page.enter("/facilities/0/costs/0/item", "改修工事費")
        page.enter("/facilities/0/costs/0/amount", "３８，０００，０００")
        self.browser.press("Enter")
        page.enter("/facilities/0/costs/1/item", "備品購入費")
        page.enter("/facilities/0/costs/1/amount", "1400万")
        self.browser.run("document.querySelector('#promotion .add').click()")
        page.enter("/promotion/0/item", "企業向け広報")
        page.enter("/promotion/0/amount", "8000000")
        self.add("企業を追加")
        page.enter("/companySupport/companies/0/name", "株式会社みほん")
        page.enter("/companySupport/companies/0/headquarters", "131016")
        page.enter("/companySupport/companies/0/amount", "1000000")
        page.enter("/companySupport/companies/0/appliedOn", "令和3年10月1日")

    def test_shows_the_figures_of_the_command_line(self):
        self.fill()
        # 52,000,000 declared for 40 people, whose limit is 45,000,000; 8,000,000 of promotion; 1,000,000 for a company;
        # a plan of the standard type is paid half.
        totals = self.page.totals()
        self.assertEqual(totals["計上額"], 61000000)
        self.assertEqual(totals["交付対象事業費"], 54000000)
        self.assertEqual(totals["国費"], 27000000)
        self.assertEqual(totals["地方負担"], 27000000)
        self.assertEqual(totals["交付対象外（自己負担）"], 7000000)
        name, plan = self.page.keep("save-plan")
        self.assertEqual(name, "plan-072028.json")
        report = json.loads(command_line(plan))
        self.assertEqual(report["totals"]["nationalShare"], 27000000)
        self.assertEqual(
            self.page.lines(),
            [(item.get("name", "プロジェクト推進"), item["declared"], item["eligible"], item["nationalShare"],
              item["localShare"]) for item in report["items"]])
        self.assertEqual(self.page.findings(), by_weight(report))
        self.assertIn("F201", self.page.findings())
        self.assertIn("S505", self.page.findings())

    def test_findings_stand_beside_the_field_that_they_name(self):
        self.fill()
        self.assertEqual(self.page.notes("/facilities/0/costs"), ["F201"])
        self.assertEqual(self.page.notes("/companySupport"), ["S505"])
        self.page.enter("/companySupport/companies/0/amount", "1300000")
        self.assertEqual(self.page.notes("/companySupport/companies/0/amount"), ["S501"])
        self.page.enter("/companySupport/companies/0/amount", "1000000")
        self.assertEqual(self.page.notes("/companySupport/companies/0/amount"), [])

    def test_what_cannot_be_read_is_told_at_its_field_and_the_rest_is_still_counted(self):
        self.fill()
        self.page.enter("/promotion/0/amount", "八百屋")
        self.assertEqual(len(self.page.notes("/promotion/0/amount")), 1)
        self.assertEqual(self.page.totals()["国費"], 23000000)
        self.assertIn("仮の額", self.browser.text("#answer .verdict"))
        self.browser.wait("return document.getElementById('live').textContent.includes('国費（仮）23,000,000円')")

    def test_every_key_stroke_is_assessed(self):
        self.fill()
        seen = self.browser.run("""
            const field = document.querySelector('[id="at.promotion.0.amount"]');
            field.focus();
            return ["1", "12", "120", "12000000", "13000000"].map((text) => {
              field.value = text;
              field.dispatchEvent(new Event("input", { bubbles: true }));
              return document.getElementById("national-share").dataset.yen;
            });""")
        # 45,000,000 and 1,000,000 beside it, half of each; promotion stops at 12,000,000.
        self.assertEqual(seen, ["23000000", "23000006", "23000060", "29000000", "29000000"])

    def test_the_derivation_says_how_each_line_is_worked_out(self):
        self.fill()
        self.browser.run("document.querySelector('#answer .lines tbody .steps-of summary').click()")
        told = self.browser.text("#answer .lines tbody .derivation")
        for figure in ("52,000,000", "45,000,000", "22,500,000"):
            self.assertIn(figure, told)

    def test_the_other_value_of_a_reading_can_be_tried_and_taken_back(self):
        self.page.take(json.dumps({
            "format": "grant-plan/1", "applicant": {"code": "072028", "name": "会津若松市"}, "type": "standard",
            "facilities": [{"id": "a", "name": "甲", "operation": "public", "capacity": 10, "municipality": "072028",
                            "costs": [{"item": "改修", "amount": 4000}]}],
            "existingFacilities": [{"id": "b", "name": "乙", "municipality": "072028",
                                    "costs": [{"item": "改修", "amount": 6000}]}]}).encode())
        self.assertEqual(self.page.totals()["国費"], 2000)
        self.assertIn("解釈による幅 2,000円 ～ 5,000円", self.browser.text("#answer .range"))
        self.browser.run("document.querySelector('input[name=\"reading-existing-with-new\"][value=together]').click()")
        self.assertEqual(self.page.totals()["国費"], 5000)
        self.assertIn("仮に変えて", self.browser.text("#answer .verdict"))
        _, report = self.page.keep("save-report")
        used = {reading["id"]: reading["value"] for reading in json.loads(report)["readings"]}
        self.assertEqual(used["existing-with-new"], "together")
        self.page.press_button("戻す", "#answer")
        self.assertEqual(self.page.totals()["国費"], 2000)

    def test_a_suggestion_can_be_applied_and_undone(self):
        self.fill()
        self.browser.wait("return document.querySelector('#answer .advice li') !== null")
        self.page.press_button("計算結果", "#requested")
        self.assertEqual(self.page.value("/requested/nationalShare"), "27,000,000")
        self.page.enter("/requested/nationalShare", "20000000")
        self.browser.wait("return [...document.querySelectorAll('#answer .advice button')].some((b) => b.innerText === 'この案にする')")
        self.page.press_button("この案にする", "#answer .advice")
        self.assertEqual(self.page.value("/requested/nationalShare"), "27,000,000")
        self.page.press_button("元に戻す", "#notice")
        self.assertEqual(self.page.value("/requested/nationalShare"), "20,000,000")

    def test_rows_are_moved_removed_and_brought_back(self):
        self.fill()
        self.add("施設を追加")
        self.page.enter("/facilities/1/name", "東町オフィス")
        self.browser.run("document.querySelector('[id=\"at.facilities.1\"] > header [data-move=\"-1\"]').click()")
        self.assertEqual(self.page.value("/facilities/0/name"), "東町オフィス")
        self.browser.run("document.querySelector('[id=\"at.facilities.1\"] > header .remove').click()")
        self.assertEqual(self.browser.run("return document.querySelectorAll('#facilities .card').length"), 1)
        # Promotion of nothing is not paid for.
        self.assertEqual(self.page.totals()["国費"], 0)
        self.assertIn("P402", self.page.findings())
        self.page.press_button("元に戻す", "#notice")
        self.assertEqual(self.page.value("/facilities/1/name"), "中町オフィス")
        self.assertEqual(self.page.totals()["国費"], 27000000)
