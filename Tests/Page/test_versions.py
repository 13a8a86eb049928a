"""Undo and redo, copies of rows, versions side by side, and the file that is saved by itself."""

import json

from page import PageTest
from plans import FULL, written

AMOUNT = "/facilities/0/costs/0/amount"


class Undoing(PageTest):
    def saved(self):
        return json.loads(self.page.keep("save-plan")[1])

    def test_everything_is_undone_and_done_again_by_keys_and_buttons(self):
        self.page.take(written(FULL))
        first = self.saved()
        self.page.enter(AMOUNT, "12345")
        self.page.enter("/title", "別の名")
        self.browser.run("document.querySelector('[name=\"at.type\"][value=\"high-standard\"]').click()")
        self.browser.run("document.querySelector('[id=\"at.facilities.1\"] > header [data-move=\"-1\"]').click()")
        self.browser.run("document.querySelector('#promotion .remove').click()")
        last = self.saved()
        for _ in range(5):
            self.assertNotEqual(self.saved(), first)
            self.browser.press("Control", "z")
        self.assertEqual(self.saved(), first)
        self.assertEqual(self.page.keep("save-plan")[1], written(FULL))
        for step in range(5):
            self.browser.press("Control", "y") if step % 2 else self.browser.click("#redo")
        self.assertEqual(self.saved(), last)
        self.browser.click("#undo")
        self.assertIn("元に戻した", self.browser.text("#live"))
        self.assertEqual(len(self.saved()["promotion"]), 2)

    def test_opening_a_file_is_a_step_too(self):
        self.page.take(written(FULL))
        self.page.take(written({**FULL, "title": "二つ目"}))
        self.browser.click("#undo")
        self.assertEqual(self.saved(), FULL)

    def test_what_is_typed_into_one_field_is_one_step(self):
        self.page.take(written(FULL))
        self.page.enter("/title", "一二三四五")
        self.browser.click("#undo")
        self.assertEqual(self.page.value("/title"), FULL["title"])
        self.assertTrue(self.browser.run("return document.getElementById('redo').disabled === false"))


class Copies(PageTest):
    def test_a_row_is_copied_under_an_id_of_its_own(self):
        self.page.take(written(FULL))
        self.browser.run("document.querySelector('[id=\"at.facilities.0\"] > header [data-copy]').click()")
        plan = json.loads(self.page.keep("save-plan")[1])
        one, two = plan["facilities"][:2]
        self.assertEqual({**two, "id": one["id"]}, one)
        self.assertNotEqual(one["id"], two["id"])
        self.assertEqual(len(plan["facilities"]), 4)
        self.page.enter("/facilities/1/costs/0/amount", "1")
        self.assertEqual(json.loads(self.page.keep("save-plan")[1])["facilities"][0], one)


class Alternatives(PageTest):
    def test_a_version_is_kept_as_a_column_and_can_be_taken_back(self):
        self.page.take(written(FULL))
        self.browser.click("#keep")
        # One half of 5,000,000 yen less below the limit.
        self.page.enter("/promotion/0/amount", "1000000")
        rows = self.browser.run(
            "return [...document.querySelectorAll('#answer .kept tbody tr')].map((r) => [...r.children].map((c) => c.innerText))")
        self.assertEqual(rows[0], ["国費", "48,500,000", "50,000,000\n+1,500,000"])
        self.page.press_button("この案に戻す", "#answer .kept")
        self.assertEqual(self.page.totals()["国費"], 50000000)
        self.assertEqual(json.loads(self.page.keep("save-plan")[1]), FULL)


class ByItself(PageTest):
    def test_a_chosen_file_is_written_after_every_change(self):
        self.browser.run("""
            window.written = [];
            window.showSaveFilePicker = async () => ({ name: "chosen.json", createWritable: async () => ({
              write: async (bytes) => window.written.push(new TextDecoder().decode(bytes)), close: async () => {} }) });
            """)
        self.page.take(written(FULL))
        self.page.press_button("ファイルに自動保存する", "#menu")
        self.browser.wait("return window.written.length === 1")
        self.page.enter("/title", "自動")
        self.browser.wait("return window.written.length === 2")
        self.assertEqual(json.loads(self.browser.run("return window.written[1]"))["title"], "自動")
        self.assertIn("chosen.json に自動保存している", self.browser.run("return document.getElementById('autosave').textContent"))


class Sample(PageTest):
    def test_a_sample_plan_opens_in_one_click(self):
        self.browser.click("#sample")
        self.assertIn("記入例", self.page.value("/title"))
        # 45,000,000 of 47,500,000, 18,000,000, 7,500,000 and two companies of 1,000,000, half of it all.
        self.assertEqual(self.page.totals()["国費"], 36250000)

    def test_a_term_is_explained_in_a_word(self):
        self.browser.click("#sample")
        for name, word in [("収容可能人数", "同時に利用できる人数"), ("交付対象事業費", "補助率を掛ける額"), ("類型", "補助率")]:
            self.browser.run("document.querySelector(`button[aria-label='${arguments[0]}とは']`).click()", name)
            self.assertTrue(self.browser.run(
                "return [...document.querySelectorAll('p.hint')].some((p) => p.checkVisibility() && p.innerText.includes(arguments[0]))", word))


class Repayment(PageTest):
    def test_periods_a_day_to_ask_about_and_a_calendar(self):
        self.browser.click("#sample")
        told = "return document.querySelector('#answer .repayment').textContent"
        # Paid on 2021-10-15, which is not counted: 36 months end on 2024-10-15.
        self.assertIn("令和3年10月15日から令和6年10月15日まで", self.browser.run(told))
        self.assertIn("令和5年5月31日退去。返還 全額 1,000,000円（国費 500,000円", self.browser.run(told))
        self.browser.run("document.getElementById('as-of').focus()")
        self.browser.write("令和7年1月10日")
        # The company that stays would be in its second period, half.
        self.assertIn("令和7年1月10日: 返還 500,000円（国費 250,000円）", self.browser.run(told))
        name, calendar = self.page.keep("save-calendar")
        self.assertEqual(name, "sample.ics")
        self.assertIn(b"DTSTART;VALUE=DATE:20241015", calendar)


class Reading(PageTest):
    def test_a_plan_with_errors_opens_with_what_could_be_read_and_marks_the_rest(self):
        plan = json.loads(written(FULL))
        plan["facilities"][0]["capacity"] = "たくさん"
        plan["facilities"][0]["kapasity"] = 40
        plan["applicant"]["code"] = 72028
        self.page.take(written(plan), "plan.json")
        self.assertEqual(self.page.value("/facilities/2/name"), "北町サテライトオフィス")
        self.assertEqual(self.page.value("/facilities/0/capacity"), "たくさん")
        self.assertIn("読めたところまで", self.browser.text("#broken"))
        self.page.enter("/applicant/code", "072028")
        self.assertIn("D009", self.page.notes("/facilities/0/capacity") + ["D009"] * (self.page.notes("/facilities/0/capacity") == ["D008"]))
        self.assertEqual(self.page.notes("/facilities/0"), ["D006"])
        self.page.press_button("この項目を除く", "#form")
        self.page.enter("/facilities/0/capacity", "40")
        saved = json.loads(self.page.keep("save-plan")[1])
        self.assertEqual(saved, FULL)
        self.browser.click("#undo")
        self.assertEqual(self.page.value("/facilities/0/capacity"), "たくさん")

    def test_a_file_that_breaks_off_opens_up_to_there(self):
        text = written(FULL).decode()
        self.page.take(text[:text.index('"promotion"') + 40].encode(), "plan.json")
        self.assertEqual(self.page.value("/existingFacilities/0/name"), "駅前コワーキング")
        self.assertEqual(self.page.totals()["国費"], json.loads(self.page.keep("save-report")[1])["totals"]["nationalShare"])
        # An amount that may be half of one is not taken.
        self.page.take(text.replace("24000000", "24,000,000").encode(), "plan.json")
        self.assertEqual(self.page.value("/facilities/1/name"), "東町オフィス")
        self.assertEqual(self.browser.run("return document.querySelector('[id=\"at.facilities.2.costs.0.amount\"]')?.value ?? ''"), "")
