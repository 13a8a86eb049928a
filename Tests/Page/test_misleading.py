"""Nothing on the page leads a planner astray."""

import json

from page import PageTest, css
from plans import AIZU, FULL, written

# Three facilities of one size: the third is refused, and under the other reading it is not.
TRIED = {
    "format": "grant-plan/1", "applicant": {"code": AIZU, "name": "会津若松市"}, "type": "standard",
    "facilities": [
        {"id": "a", "name": "甲", "operation": "public", "capacity": 10, "municipality": AIZU,
         "costs": [{"item": "改修", "amount": 4000000}]}],
    "existingFacilities": [
        {"id": "b", "name": "乙", "municipality": AIZU, "costs": [{"item": "改修", "amount": 6000000}]}],
    "requested": {"nationalShare": 1000000},
}


class Trials(PageTest):
    def test_a_reading_that_is_only_tried_writes_nothing_into_the_plan(self):
        self.page.take(written(TRIED))
        apply = "return [...document.querySelectorAll('#answer .advice button')].filter((b) => b.innerText === 'この案にする').length"
        self.browser.wait(apply)
        self.browser.run("document.querySelector('input[name=\"reading-existing-with-new\"][value=together]').click()")
        self.browser.wait("return document.querySelector('#answer .advice li') !== null")
        self.assertEqual(self.browser.run(apply), 0)
        self.assertNotIn("計算結果", self.browser.text("#requested"))
        self.assertIn("先に解釈を計画に定める", self.browser.text("#answer .advice"))
        self.assertEqual(json.loads(self.page.keep("save-plan")[1]), TRIED)
        self.page.press_button("戻す", "#answer")
        self.browser.wait(apply)


class Names(PageTest):
    def test_the_name_follows_the_code(self):
        for code, name in [("131016", "千代田区"), ("363420", ""), ("363421", "神山町")]:
            self.page.enter("/applicant/code", code)
            self.page.enter("/title", "計画")
            self.assertEqual(self.page.value("/applicant/name"), name)
        self.page.enter("/applicant/name", "神山町役場")
        self.page.enter("/applicant/code", "131016")
        self.assertEqual(self.page.value("/applicant/name"), "神山町役場")

    def test_a_name_that_differs_from_the_code_is_mended_by_a_button(self):
        self.page.take(written({**TRIED, "applicant": {"code": "363421", "name": "千代田区"}}))
        self.assertEqual(self.page.findings()[0], "U703")
        self.page.press_button("「神山町」に直す", "#answer .findings")
        self.assertEqual(self.page.value("/applicant/name"), "神山町")
        self.assertNotIn("U703", self.page.findings())
        self.page.press_button("元に戻す", "#notice")
        self.assertEqual(self.page.value("/applicant/name"), "千代田区")


class Verdicts(PageTest):
    def test_there_is_none_before_there_is_anything_to_judge(self):
        self.page.enter("/applicant/code", "363421")
        self.page.press_button("施設を追加", "#form")
        self.page.enter("/facilities/0/name", "神領")
        answer = self.browser.text("#answer")
        for word in ("適合", "国費 0", "C303", "誤り"):
            self.assertNotIn(word, answer.replace("国費を示す", ""))
        self.assertIn("施設か費用を加えると、国費を示す。", answer)
        self.page.enter("/facilities/0/capacity", "10")
        self.page.enter("/facilities/0/costs/0/item", "改修")
        self.page.enter("/facilities/0/costs/0/amount", "2000万")
        self.assertIn("適合", self.browser.text("#answer .verdict"))

    def test_verdict_share_and_errors_stay_in_sight_and_lead_to_the_finding(self):
        self.page.take(written(FULL))
        self.browser.run("const a = document.getElementById('answer'); a.scrollTop = a.scrollHeight")
        seen = self.browser.run("""
            const box = document.querySelector('#answer .verdict').getBoundingClientRect();
            const bar = document.getElementById('bar').getBoundingClientRect();
            return [box.top >= bar.bottom, box.bottom <= innerHeight,
              document.querySelector('#answer .verdict').contains(document.elementFromPoint(box.x + 20, box.y + 20)),
              document.querySelector('#answer .verdict').innerText];
            """)
        self.assertEqual(seen[:3], [True, True, True])
        for word in ("不適合", "50,000,000円", "誤り 1"):
            self.assertIn(word, seen[3])
        self.browser.click("#answer .count.error")
        self.assertIn("誤り", self.browser.run("return document.activeElement.innerText"))
        self.browser.click("#findings li.error .to-field a")
        self.assertTrue(self.browser.run("return document.activeElement.closest('#form') !== null"))

    def test_findings_come_before_items_and_readings_that_change_nothing_are_folded(self):
        self.page.take(written(FULL))
        self.browser.wait("return document.querySelector('#answer .advice li') !== null")
        order = self.browser.run("return [...document.querySelectorAll('#answer > section')].map((s) => s.className)")
        self.assertEqual(order[:4], ["findings", "lines", "advice", "readings"])
        shown = "return [...document.querySelectorAll('#answer .reading')].filter((f) => f.checkVisibility()).map((f) => f.className)"
        self.assertNotIn("reading", self.browser.run(shown))

    def test_a_notice_covers_nothing_of_the_verdict_and_goes_with_the_next_edit(self):
        self.page.take(written(FULL))
        self.browser.run("document.querySelector('#promotion .remove').click()")
        covered = self.browser.run("""
            const box = document.querySelector('#answer .verdict').getBoundingClientRect();
            const notice = document.getElementById('notice').getBoundingClientRect();
            return [document.getElementById('notice').innerText, notice.top >= box.bottom];
            """)
        self.assertIn("企業向け広報を削除した", covered[0])
        self.assertTrue(covered[1])
        self.page.enter("/title", "別の名")
        self.assertEqual(self.browser.text("#notice"), "")


    def test_what_is_left_out_for_now_is_no_error_elsewhere(self):
        self.page.take(written(FULL))
        errors = "return [...document.querySelectorAll('#findings li.error .code')].map((c) => c.innerText.split(' ').pop())"
        self.assertEqual(self.browser.run(errors), ["C301"])
        self.page.enter("/facilities/0/capacity", "三十人")
        # A company uses this facility, and the share that is asked for rests on it.
        self.assertEqual(self.browser.run(errors), ["D009", "C301"])
        self.assertIn("S503", self.page.findings())
        self.assertIn("読めない記入を直すと、解けることがある。", self.browser.text("#findings"))


class Words(PageTest):
    def test_no_key_of_the_file_stands_on_the_page(self):
        # What the opened file had is shown in its own words, and a digest is made of letters.
        keys = """
            for (const fold of document.querySelectorAll("#answer details")) fold.open = true;
            const left = [...document.querySelectorAll("#broken, .record")].map((e) => e.innerText);
            return [...left.reduce((text, one) => text.replace(one, ""), document.body.innerText).matchAll(/[A-Za-z]{3,}/g)].map(([word]) => word);
            """
        allowed = {"Ctrl", "English", "SHA", "Excel", "PDF", "ics", "JSON", "HTML", "plan", "json",
                   "SPEC", "docs", "specification", "decisions"}  # where a citation stands
        broken = json.loads(written(FULL))
        broken["facilities"][0]["capacity"] = "たくさん"
        broken["facilities"][1]["costs"][0]["amount"] = "30,00"
        broken["companySupport"]["clawback"]["steps"] = []
        broken["companySupport"]["companies"][0]["facility"] = "中町"
        tokyo = {**TRIED, "applicant": {"code": "131016", "name": "千代田区"}}
        alone = {**TRIED, "facilities": [], "existingFacilities": [], "promotion": [{"item": "広報", "amount": 1000000}],
                 "companySupport": {"companies": [
                     {"id": "c", "name": "みほん", "headquarters": "072028", "facility": "x", "amount": 1200000, "leftOn": "2021-10-01"}]}}
        for plan in (FULL, TRIED, broken, tokyo, alone):
            self.page.open()
            self.page.take(written(plan))
            found = {word for word in self.browser.run(keys) if word not in allowed}
            self.assertEqual(found, set())


class Refusals(PageTest):
    def refusal(self, typed, pointer="/facilities/0/costs/0/amount"):
        self.page.enter(pointer, typed)
        return self.browser.run("""
            const field = document.querySelector(arguments[0]);
            const told = document.getElementById(field.getAttribute("aria-describedby"));
            const colour = getComputedStyle(field).borderTopColor;
            const probe = document.createElement("i");
            probe.className = "count error";
            document.body.append(probe);
            const red = getComputedStyle(probe).color;
            probe.remove();
            return [told?.innerText ?? "", told ? told.getBoundingClientRect().bottom <= field.getBoundingClientRect().top + 1 : false, colour === red];
            """, css(pointer))

    def test_what_cannot_be_read_is_red_under_a_sentence_that_says_why(self):
        self.page.take(written(TRIED))
        for typed, *words in [
            ("30,00", "桁区切り", "3,000"), ("30,00,000", "桁区切り", "3,000,000"), ("約600万", "確かな額でない"), ("600万円程度", "確かな額でない"),
            ("△500", "負の額", "対象外"), ("3000.5", "1円に満たない"), ("たくさん", "読み取れない", "1200万"),
        ]:
            with self.subTest(typed=typed):
                told, above, red = self.refusal(typed)
                for word in words:
                    self.assertIn(word, told)
                self.assertEqual((above, red), (True, True))
        self.assertNotIn("D025", self.page.findings())
        told, above, red = self.refusal("三十", "/facilities/0/capacity")
        self.assertIn("数として読み取れない", told)
        self.assertEqual((above, red), (True, True))

    def test_a_row_that_is_not_finished_is_checked_field_by_field(self):
        self.page.take(written(TRIED))
        self.page.press_button("企業を追加", "#form")
        at = "/companySupport/companies/0"
        self.assertIn("日付", self.refusal("5/31", f"{at}/leftOn")[0])
        self.assertIn("検査数字", self.refusal("1234567890123", f"{at}/corporateNumber")[0])
