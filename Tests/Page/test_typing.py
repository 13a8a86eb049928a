"""What people type, and what the page understands by it."""

import json

from page import PageTest, css
from plans import AIZU, written

ONE = {
    "format": "grant-plan/1", "applicant": {"code": AIZU, "name": "会津若松市"}, "type": "standard",
    "facilities": [{"id": "a", "name": "甲", "operation": "public", "capacity": 10, "municipality": AIZU,
                    "costs": [{"item": "改修", "amount": 1000000}]}],
}
AMOUNT = "/facilities/0/costs/0/amount"


class Typing(PageTest):
    def setUp(self):
        super().setUp()
        self.page.take(written(ONE))

    def kept(self, pointer, key, typed):
        """What goes into the plan when this is typed."""
        self.page.enter(pointer, typed)
        plan = json.loads(self.page.keep("save-plan")[1])
        for step in pointer.split("/")[1:-1]:
            plan = plan[int(step)] if isinstance(plan, list) else plan[step]
        return plan.get(key)

    def test_amounts(self):
        for typed, amount in [
            ("1234567", 1234567), ("1,234,567", 1234567), ("１２３４５６７", 1234567), ("１，２３４，５６７円", 1234567),
            ("¥1,234", 1234), ("￥1,234", 1234), ("120万", 1200000), ("120万円", 1200000), ("１２．５万", 125000),
            ("1億2000万3千4", 120003004), ("1億2千万", 120000000), ("1千万円", 10000000), ("6百万円", 6000000),
            ("12.5百万円", 12500000), ("二千万円", 20000000), ("3千5百万", 35000000), ("1.5", 1.5), ("30,00", "30,00"),
            ("約600万", "約600万"), ("-5", -5), ("たくさん", "たくさん"), ("円", "円"),
        ]:
            with self.subTest(typed=typed):
                kept = self.kept(AMOUNT, "amount", typed)
                self.assertEqual(kept, amount)

    def test_thousands_once_that_unit_is_chosen(self):
        self.page.press_button("千円", "#bar")
        self.assertEqual(self.page.value(AMOUNT), "1,000")
        self.assertEqual(self.kept(AMOUNT, "amount", "25,500"), 25500000)
        self.assertEqual(self.kept(AMOUNT, "amount", "１２３.4"), 123400)
        self.assertEqual(self.kept(AMOUNT, "amount", "500円"), 500)
        self.assertEqual(self.kept(AMOUNT, "amount", "0.0001"), 0.0001)
        self.assertEqual(self.kept(AMOUNT, "amount", "1200"), 1200000)
        self.page.press_button("円", "#bar")
        self.assertEqual(self.page.value(AMOUNT), "1,200,000")

    def test_man_yen_stands_beside_the_amount(self):
        self.page.enter(AMOUNT, "123456789")
        self.assertEqual(self.browser.text(css("/facilities/0/costs/0") + " .man"), "1億2,345万6,789円")

    def test_counts_dates_and_shares(self):
        self.assertEqual(self.kept("/facilities/0/capacity", "capacity", "２０人"), 20)
        self.page.press_button("企業を追加", "#form")
        at = "/companySupport/companies/0"
        self.page.enter(f"{at}/name", "みほん")
        for typed, day in [("2021/10/1", "2021-10-01"), ("令和3年10月1日", "2021-10-01"), ("R3.10.1", "2021-10-01"),
                           ("令和元年5月7日", "2019-05-07"), ("２０２１－１０－０１", "2021-10-01"), ("明日", "明日")]:
            with self.subTest(typed=typed):
                self.assertEqual(self.kept(f"{at}/appliedOn", "appliedOn", typed), day)
        self.browser.run("document.querySelector('.scheme input[type=checkbox]').click()")
        for typed, share in [("1/2", "1/2"), ("１／２", "1/2"), ("2分の1", "1/2"), ("全額", "1/1"), ("半分", "半分")]:
            with self.subTest(typed=typed):
                self.assertEqual(self.kept("/companySupport/clawback/steps/0/share", "share", typed), share)

    def test_rows_pasted_from_a_spreadsheet(self):
        rows = ("費目\t数量\t金額（円）\r\n改修工事費\t1\t18,000,000\r\n\"机・\n椅子\"\t20\t３,０００,０００\r\n\r\n"
                "\"「特注」\"\"棚\"\"\"\t2\t¥450,000\r\n合計\t\t21,450,000\r\n")
        self.page.enter("/facilities/0/costs/0/item", "")
        self.page.enter(AMOUNT, "")
        self.page.paste("/facilities/0/costs/0/item", rows)
        names = "return [...document.querySelectorAll('#facilities .cost > .cell > input')].map((field) => field.value)"
        self.assertEqual(self.browser.run(names), ["改修工事費", "机・ 椅子", "「特注」\"棚\""])
        self.page.press_button("元に戻す", "#notice")
        self.assertEqual(self.browser.run(names), [""])
        self.page.paste("/facilities/0/costs/0/item", rows)
        plan = json.loads(self.page.keep("save-plan")[1])
        self.assertEqual(plan["facilities"][0]["costs"], [
            {"item": "改修工事費", "amount": 18000000}, {"item": "机・ 椅子", "amount": 3000000},
            {"item": "「特注」\"棚\"", "amount": 450000}])

    def test_rows_in_thousands_are_pasted_as_such(self):
        self.page.press_button("千円", "#bar")
        self.page.paste("/facilities/0/costs/0/item", "備品\t2,500\n通信\t１０\n")
        plan = json.loads(self.page.keep("save-plan")[1])
        self.assertEqual([cost["amount"] for cost in plan["facilities"][0]["costs"]], [1000000, 2500000, 10000])

    def test_a_heading_in_thousands_is_converted_and_said_and_can_be_taken_back(self):
        for heading, amounts in [("金額（千円）", [3000000, 2500000]), ("見積額（百万円）", [3000000000, 2500000000]), ("金額(万円)", [30000000, 25000000])]:
            with self.subTest(heading=heading):
                self.page.take(written(ONE))
                self.page.paste("/facilities/0/costs/0/item", f"費目\t単価\t{heading}\t備考\r\n広報\t10\t3,000\t\r\n造作\t5\t2,500\t壁\r\n小計\t\t5,500\t\r\n")
                plan = json.loads(self.page.keep("save-plan")[1])
                self.assertEqual([cost["amount"] for cost in plan["facilities"][0]["costs"]], [1000000, *amounts])
                self.page.paste("/facilities/0/costs/0/item", f"費目\t{heading}\n広報\t3,000\n")
                self.assertIn("円に直した（3,000 → ", self.browser.text("#notice"))
                self.page.press_button("元に戻す", "#notice")
                self.browser.click("#undo")
                self.assertEqual(json.loads(self.page.keep("save-plan")[1]), ONE)

    def test_amounts_that_name_their_own_unit_keep_it_and_a_column_of_amounts_needs_no_items(self):
        self.page.paste("/facilities/0/costs/0/item", "費目\t金額（千円）\n改修費用\t500円\n備品費用\t20万\n")
        self.page.paste("/facilities/0/costs/2/item", "金額（百万円）\n1.5\n")
        plan = json.loads(self.page.keep("save-plan")[1])
        self.assertEqual([cost["amount"] for cost in plan["facilities"][0]["costs"]], [1000000, 500, 200000, 1500000])
        self.page.paste("/facilities/0/costs/2/item", "改修費用\n備品費用\n")
        self.assertIn("読み取れる行がない", self.browser.text("#notice"))

    def test_companies_are_pasted_with_their_headings_in_any_order(self):
        self.page.take(written(ONE))
        self.page.press_button("企業を追加", "#form")
        table = ("進出企業一覧\t\t\t\t（単位：千円）\n企業名\t法人番号\t本社所在地\t入居施設\t支援金\t申請年月日\t支給日\n"
                 "株式会社みほん\t7000012050002\t東京都千代田区\t甲\t1,000\tR3.9.1\t2021/10/15\n"
                 "例示商事株式会社\t\t国外\t乙\t800\t令和3年9月10日\t\n合計\t\t\t\t1,800\t\t\n")
        self.page.paste("/companySupport/companies/0/name", table)
        self.assertIn("円に直した（1,000 → 1,000,000円）", self.browser.text("#notice"))
        companies = json.loads(self.page.keep("save-plan")[1])["companySupport"]["companies"]
        self.assertEqual(companies, [
            {"id": "company-1", "name": "株式会社みほん", "corporateNumber": "7000012050002", "headquarters": "131016",
             "facility": "a", "amount": 1000000, "appliedOn": "2021-09-01", "paidOn": "2021-10-15"},
            {"id": "company-2", "name": "例示商事株式会社", "headquarters": "overseas", "facility": "乙", "amount": 800000,
             "appliedOn": "2021-09-10"}])
        self.browser.click("#undo")
        self.assertEqual(self.browser.run("return document.querySelectorAll('#companies article').length"), 1)

    def test_companies_without_headings_are_known_by_what_stands_there(self):
        self.page.take(written(ONE))
        self.page.press_button("企業を追加", "#form")
        self.page.paste("/companySupport/companies/0/name", "株式会社みほん\t甲\t会津若松市\t1,000,000円\n例示商事\t甲\t131016\t80万円\n")
        companies = json.loads(self.page.keep("save-plan")[1])["companySupport"]["companies"]
        self.assertEqual([(one["name"], one["facility"], one["headquarters"], one["amount"]) for one in companies],
                         [("株式会社みほん", "a", AIZU, 1000000), ("例示商事", "a", "131016", 800000)])

    def test_a_single_cell_is_pasted_as_text(self):
        self.page.paste(AMOUNT, "2500000\r\n")
        self.assertEqual(self.browser.run("return document.querySelectorAll('#facilities .cost').length"), 1)


class Places(PageTest):
    def test_a_part_of_the_name_lists_the_places_that_have_it(self):
        self.page.enter("/applicant/code", "会津")
        shown = self.browser.text('[role="listbox"]')
        for name in ("福島県会津若松市", "福島県会津坂下町", "福島県会津美里町"):
            self.assertIn(name, shown)
        self.browser.press("Down")
        self.browser.press("Enter")
        self.assertEqual(self.page.value("/applicant/code"), "福島県会津若松市  072028")
        self.assertEqual(self.page.value("/applicant/name"), "会津若松市")

    def test_a_code_with_a_wrong_check_digit_is_explained(self):
        self.page.enter("/applicant/code", "072029")
        self.assertIn("検査数字（6桁目）が 8", self.browser.text(".place .flaw"))
        self.page.enter("/applicant/code", "07202")
        self.assertIn("検査数字（6桁目）は 8", self.browser.text(".place .hint"))
        self.page.enter("/applicant/code", "482021")
        self.assertIn("01 から 47", self.browser.text(".place .flaw"))
        self.page.enter("/applicant/code", "０７２０２８")
        self.assertEqual(self.page.value("/applicant/code"), "福島県会津若松市  072028")

    def test_lists_of_prefectures_and_municipalities(self):
        choose = """
            const [pointer, list, value] = arguments;
            const field = document.querySelector(pointer).closest(".place");
            const select = field.querySelectorAll("select")[list];
            select.value = value;
            select.dispatchEvent(new Event("change", { bubbles: true }));
            return select.options.length;
            """
        self.browser.run("document.querySelector('#applicant .lists > summary').click()")
        self.browser.wait("return document.querySelector('#applicant .lists select') !== null")
        self.assertEqual(self.browser.run(choose, css("/applicant/code"), 0, "07"), 48)
        # The two prompts, Fukushima itself, its 59 municipalities.
        self.assertEqual(self.browser.run(choose, css("/applicant/code"), 1, "072028"), 61)
        self.assertEqual(self.page.value("/applicant/code"), "福島県会津若松市  072028")

    def test_a_head_office_may_be_overseas(self):
        self.page.enter("/applicant/code", "072028")
        self.page.press_button("企業を追加", "#form")
        at = "/companySupport/companies/0/headquarters"
        self.page.enter(at, "国外")
        self.browser.press("Enter")
        self.assertEqual(self.page.value(at), "国外")
