"""Plans in Excel come in and go out; the command line beside the page says what is right."""

import base64
import json
import subprocess
import tempfile
from pathlib import Path

import browser
from page import CLI, ENGINE, FIXTURES, PageTest, as_the_page, by_weight, command_line, corpus, is_package, only_in
from plans import FULL, written

SAVED = [FIXTURES / f"workbooks/plan-{program}.xlsx" for program in ("openpyxl", "xlsxwriter", "libreoffice")]


def grant_cli(*words, data=b"", name="plan.json"):
    """What the command line writes, and what it says, about a file of this name that holds this."""
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / name).write_bytes(data)
        done = subprocess.run([CLI, *words], cwd=folder, capture_output=True)
    return done.stdout, done.stderr.decode()


def convert(data, name="plan.json"):
    return grant_cli("convert", name, data=data, name=name)


def cells_of(report):
    return {f"「{finding['sheet']}」{finding['cells']}" for finding in report["findings"]}


class Opening(PageTest):
    def test_a_plan_saved_by_another_program_fills_the_form_and_findings_name_its_cells(self):
        for path in SAVED:
            for by in ("choosing", "dropping", "pasting"):
                with self.subTest(path=path.name, by=by):
                    self.page.open()
                    self.page.take(path.read_bytes(), "計画.xlsx", by)
                    report = json.loads(command_line(path.read_bytes(), "計画.xlsx"))
                    self.assertEqual(self.page.totals()["国費"], report["totals"]["nationalShare"])
                    self.assertEqual(self.page.findings(), by_weight(report))
                    self.assertEqual(set(self.positions()), cells_of(report))
                    self.assertEqual(self.page.value("/applicant/name"), "会津若松市")
                    self.assertEqual(self.page.keep("save-report")[1], as_the_page(command_line(path.read_bytes(), "計画.xlsx")))

    def positions(self):
        return self.browser.run("return [...document.querySelectorAll('#findings .position')].map((place) => place.textContent)")

    def test_what_the_workbook_has_wrong_is_told_at_its_cells(self):
        self.page.take(written(FULL))
        self.page.enter("/facilities/0/costs/0/amount", "約600万")
        self.page.enter("/facilities/1/name", "")
        _, data = self.page.keep("save-other")
        report = json.loads(command_line(data, "計画.xlsx"))
        self.assertEqual(cells_of(report), {"「経費」C4", "「施設」B5"})
        self.page.open()
        self.page.take(data, "計画.xlsx")
        self.assertEqual(self.page.value("/facilities/0/name"), "中町オフィス")
        told = self.browser.run("return document.getElementById('broken').textContent")
        for finding in report["findings"]:
            self.assertIn("".join(finding["message"]["ja"].split()), "".join(told.split()))
        for word in [*cells_of(report), "金額（円）", "約600万"]:
            self.assertIn(word, told)

    def test_a_workbook_that_is_no_plan_is_told_so_and_the_form_stays(self):
        self.page.take(written(FULL))
        for path in [FIXTURES / "workbooks/openpyxl.xlsx", *broken_packages()]:
            with self.subTest(path=path.name):
                self.page.take(path.read_bytes(), "帳簿.xlsx")
                told = "".join(self.browser.text("#broken").split())
                findings = json.loads(command_line(path.read_bytes(), "帳簿.xlsx"))["findings"]
                self.assertTrue(findings)
                for finding in findings:
                    self.assertIn("".join(finding["message"]["ja"].split()), told)
                    self.assertIn("".join(finding["mend"]["ja"].split()), told)
                self.page.press_button("入力の画面に戻る")
                self.assertEqual(self.page.value("/applicant/name"), "会津若松市")

    def test_what_excel_puts_beside_an_open_file_is_never_taken(self):
        for by in ("choosing", "dropping", "pasting"):
            self.page.take(SAVED[0].read_bytes(), "~$計画.xlsx", by, wait=False)
            self.assertIn("元のファイルを選ぶ", self.browser.text("#notice"))
        self.assertEqual(self.page.value("/applicant/name"), "")


def broken_packages():
    """Files that begin as Excel's do and are no plan, whatever their names."""
    files = [*(FIXTURES / "unreadable").rglob("*.json"), *(FIXTURES / "hostile").rglob("*.json")]
    return [path for path in sorted(files) if is_package(path.read_bytes())]


class Saving(PageTest):
    def test_a_workbook_is_what_the_command_line_converts_the_plan_to(self):
        self.page.take(written(FULL), "実施計画.json")
        name, data = self.page.keep("save-other")
        self.assertEqual((name, data), ("実施計画.xlsx", convert(written(FULL))[0]))
        self.assertIn("計画を JSON で保存", self.browser.run("return document.getElementById('save-other').textContent"))

    def test_every_plan_becomes_the_same_workbook_and_the_same_text_again(self):
        plans = [(name, data) for name, data in corpus() if json.loads(command_line(data))["verdict"] != "unreadable"]
        self.assertGreater(len(plans), 150)
        for start in range(0, len(plans), 50):
            batch = plans[start:start + 50]
            made = self.browser.run_async(CONVERTED, [base64.b64encode(data).decode() for _, data in batch])
            for (name, data), (said, text) in zip(batch, made, strict=True):
                with self.subTest(name=name):
                    file = "plan.xlsx" if is_package(data) else "plan.json"
                    expected, complaint = convert(data, file)
                    self.assertEqual(base64.b64decode(text), expected)
                    told = "".join(each["ja"] for each in json.loads(said).values())
                    # A terminal is shown what it would not show.
                    self.assertEqual(f"grant-cli: {told}".rstrip().replace("\ufeff", "<U+FEFF>") if told else "", complaint.rstrip())

    def test_the_blank_form_is_that_of_the_command_line(self):
        name, data = self.page.keep("save-form")
        self.assertEqual((name, data), ("実施計画の様式.xlsx", grant_cli("init", "--format", "xlsx")[0]))

    def test_a_workbook_that_nobody_changed_is_saved_byte_for_byte_and_becomes_json_when_asked(self):
        data = SAVED[2].read_bytes()
        self.page.take(data, "計画.xlsx")
        self.assertEqual(self.page.keep("save-plan"), ("計画.xlsx", data))
        self.assertEqual(self.page.keep("save-other"), ("計画.json", convert(data, "計画.xlsx")[0]))

    def test_a_changed_workbook_is_written_anew_as_a_workbook(self):
        self.page.take(SAVED[0].read_bytes(), "計画.xlsx")
        self.page.enter("/title", "改めた計画")
        name, data = self.page.keep("save-plan")
        self.assertEqual(name, "計画.xlsx")
        plan = json.loads(convert(data, name)[0])
        self.assertEqual(plan["title"], "改めた計画")
        before = json.loads(convert(SAVED[0].read_bytes(), name)[0])
        self.assertEqual({**plan, "title": None}, {**before, "title": None})

    def test_an_unfinished_draft_is_kept_in_a_workbook_and_read_back(self):
        self.page.take(written(FULL))
        self.page.press_button("施設を追加", "#form")
        self.page.enter("/facilities/3/name", "西町オフィス")
        name, data = self.page.keep("save-other")
        self.page.open()
        self.page.take(data, name)
        self.assertEqual(self.page.value("/facilities/3/name"), "西町オフィス")
        self.assertEqual(self.page.value("/facilities/0/costs/0/amount").replace(",", ""), "38000000")

    def test_what_does_not_go_along_is_said(self):
        self.page.take(written({**FULL, "notes": " 前後に空白 "}))
        self.page.keep("save-other")
        self.assertIn("写していない: /notes の前後の空白", self.browser.text("#notice"))

    def test_a_chosen_file_gets_what_its_name_says(self):
        for name, begins in (("chosen.xlsx", "PK"), ("chosen.json", "{\n")):
            with self.subTest(name=name):
                self.page.open()
                self.browser.run("""
                    window.written = [];
                    window.showSaveFilePicker = async () => ({ name: arguments[0], createWritable: async () => ({
                      write: async (bytes) => window.written.push(new TextDecoder().decode(bytes.slice(0, 2))), close: async () => {} }) });
                    """.replace("arguments[0]", json.dumps(name)))
                for opened in (written(FULL), SAVED[0].read_bytes()):
                    self.page.take(opened, "plan.xlsx" if is_package(opened) else "plan.json")
                    self.browser.run("window.written = []")
                    self.browser.run("document.getElementById('autosave').click()")
                    self.browser.wait("return window.written.length === 1")
                    self.page.enter("/title", "自動")
                    self.browser.wait("return window.written.length === 2")
                    self.assertEqual(self.browser.run("return window.written"), [begins, begins])

    @only_in(browser.Chromium)
    def test_workbooks_are_the_same_in_every_language_and_time_zone(self):
        saved = set()
        for zone, locale in [("Asia/Tokyo", "ja-JP"), ("America/St_Johns", "tr-TR"), ("UTC", "ar-EG")]:
            self.browser.devtools("Emulation.setTimezoneOverride", timezoneId=zone)
            self.browser.devtools("Emulation.setLocaleOverride", locale=locale)
            try:
                self.page.open()
                saved.add(self.page.keep("save-form")[1])
                self.page.take(SAVED[1].read_bytes(), "a.xlsx")
                self.page.enter("/title", "改めた計画")
                saved.add(self.page.keep("save-plan")[1])
            finally:
                self.browser.devtools("Emulation.setTimezoneOverride", timezoneId="")
                self.browser.devtools("Emulation.setLocaleOverride")
        self.assertEqual(len(saved), 2)


CONVERTED = ENGINE + """
const text = (bytes) => { let made = ""; for (const byte of bytes) made += String.fromCharCode(byte); return btoa(made); };
return args[0].map((plan) => {
  const answer = ask("convert", Uint8Array.from(atob(plan), (c) => c.charCodeAt(0)));
  const length = new DataView(answer.buffer).getUint32(0, true);
  return [new TextDecoder().decode(answer.slice(4, 4 + length)), text(answer.slice(8 + length))];
});
"""
