"""Files come in and go out."""

import copy
import json
import tempfile
from pathlib import Path

import browser
import page
from page import FIXTURES, PageTest, as_the_page, by_weight, command_line, corpus, is_package, only_in
from plans import FULL, written


class Opening(PageTest):
    def test_a_plan_fills_the_form_and_gives_the_figures_of_the_command_line(self):
        for by in ("choosing", "dropping"):
            with self.subTest(by=by):
                self.page.open()
                self.page.take(written(FULL), "実施計画.json", by)
                report = json.loads(command_line(written(FULL), "実施計画.json"))
                self.assertEqual(self.page.totals()["国費"], report["totals"]["nationalShare"])
                self.assertEqual(self.page.findings(), by_weight(report))
                self.assertEqual(self.page.value("/facilities/2/name"), "北町サテライトオフィス")

    def test_through_the_file_dialog(self):
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "plan.json"
            path.write_bytes(written(FULL))
            self.browser.run("document.getElementById('file').hidden = false")
            self.browser.type("#file", str(path))
            self.browser.wait("return document.getElementById('national-share') !== null")
        self.assertEqual(self.page.value("/applicant/name"), "会津若松市")

    def test_a_broken_file_shows_the_findings_of_the_command_line_with_their_positions(self):
        shown = """
            return [...document.querySelectorAll("#broken .located > li")].map((li) => [
              li.querySelector(".code").textContent.split(" ").pop(), li.querySelector(".position").textContent,
              li.querySelector(".says").textContent, li.querySelector(".mend").textContent]);
            """
        checked = 0
        for path in sorted((FIXTURES / "unreadable").rglob("*.json")) + [FIXTURES / "plans/broken.json"]:
            data = path.read_bytes()
            report = json.loads(command_line(data))
            if report["verdict"] != "unreadable" or is_package(data):
                continue  # a note about its form only, or a file that has no lines
            with self.subTest(path=path.name):
                self.page.take(data)
                found = self.browser.run(shown)
                self.assertEqual(len(found), len(report["findings"]))
                for (code, position, says, mend), finding in zip(found, report["findings"]):
                    self.assertEqual(code, finding["code"])
                    where = f"{finding['line']}:{finding['column']}"
                    self.assertEqual(position.split(" ")[0], where)
                    self.assertEqual("".join(position[len(where):].split()), "".join(finding["pointer"].split()))
                    # The page lays white space out in its own way.
                    self.assertIn("".join(finding["message"]["ja"].split()), "".join(says.split()))
                    self.assertEqual("".join(finding["mend"]["ja"].split()), "".join(mend.split()))
                    checked += 1
        self.assertGreater(checked, 50)

    def test_the_form_is_left_as_it_was_by_a_broken_file(self):
        self.page.take(written(FULL))
        self.page.take(b'{"format": ')
        self.assertIn("計画として読めない", self.browser.text("#broken"))
        self.page.press_button("入力の画面に戻る")
        self.assertEqual(self.page.value("/applicant/name"), "会津若松市")


class Saving(PageTest):
    def test_a_plan_that_nobody_changed_is_saved_byte_for_byte(self):
        self.page.take(written(FULL), "a.json")
        self.assertEqual(self.page.keep("save-plan"), ("a.json", written(FULL)))

    def test_every_readable_plan_goes_through_the_form_unchanged(self):
        """After an edit the whole plan is written anew from the form: the same document, and the same again."""
        readable = [(name, data, report) for name, data in corpus()
                    if not is_package(data) and (report := json.loads(command_line(data)))["verdict"] != "unreadable"]
        self.assertGreater(len(readable), 150)
        through = self.page.take_each([data for _, data, _ in readable], """
            const [chosen] = document.querySelectorAll("[name='at.type']:checked");
            document.querySelector("[name='at.type']:not(:checked)").click();
            chosen.click();
            document.getElementById("save-plan").click();
            return window.kept.text();
            """)
        for (name, data, report), text in zip(readable, through, strict=True):
            with self.subTest(name=name):
                saved = text.encode()
                # A schedule or a list that stands for what is meant anyway need not be written.
                self.assertEqual(meaning(json.loads(saved)), meaning(json.loads(data.decode("utf-8-sig"))))
                again = json.loads(command_line(saved))
                self.assertEqual(again["totals"], report["totals"])
                # D codes of a readable plan are notes on how its file is written.
                codes = lambda of: [f["code"] for f in of["findings"] if not f["code"].startswith("D")]
                self.assertEqual(codes(again), codes(report))

    def test_a_draft_with_unfinished_rows_is_saved_whole(self):
        self.page.take(written(FULL))
        self.page.press_button("施設を追加", "#form")
        self.page.enter("/facilities/3/name", "西町オフィス")
        plan = json.loads(self.page.keep("save-plan")[1])
        self.assertEqual(plan["facilities"][3]["name"], "西町オフィス")
        self.assertIn("書きかけ", self.browser.text("#notice"))

    def test_reports_are_those_of_the_command_line(self):
        self.page.take(written(FULL), "plan.json")
        name, report = self.page.keep("save-report")
        self.assertEqual(name, "plan.report.json")
        self.assertEqual(report, as_the_page(command_line(written(FULL))))
        name, html = self.page.keep("save-html")
        self.assertEqual(name, "plan.report.html")
        self.assertIn("会津若松市".encode(), html)
        self.assertNotIn(b"<script", html)

    def test_downloads_arrive(self):
        """Once without a stand-in."""
        self.browser.visit(Path(page.INDEX).as_uri())
        self.browser.wait("return document.getElementById('form') !== null")
        self.page.take(written(FULL), "downloaded.json")
        for button, name in [("save-plan", "downloaded.json"), ("save-report", "downloaded.report.json"),
                             ("save-html", "downloaded.report.html")]:
            self.browser.run("document.getElementById('menu').open = true")
            self.browser.click("#" + button)
            data = self.browser.saved(name)
            if name == "downloaded.json":
                self.assertEqual(data, written(FULL))


def meaning(plan):
    """A plan without what stands for nothing: empty lists, empty objects, empty texts that may be left out."""
    plan = copy.deepcopy(plan)
    for key in ("title", "notes"):
        if plan.get(key) == "":
            del plan[key]
    for key in ("facilities", "existingFacilities", "promotion", "readings"):
        if plan.get(key) == []:
            del plan[key]
    for key in ("facilities", "existingFacilities", "companies"):
        if plan.get("previous", {}).get(key) == []:
            del plan["previous"][key]
    if plan.get("companySupport", {}).get("companies") == []:
        del plan["companySupport"]["companies"]
    for key in ("previous", "requested", "companySupport"):
        if plan.get(key) == {}:
            del plan[key]
    return plan


class Sameness(PageTest):
    @only_in(browser.Chromium)
    def test_saved_files_are_the_same_in_every_language_and_time_zone(self):
        saved = set()
        for zone, locale in [("Asia/Tokyo", "ja-JP"), ("America/St_Johns", "tr-TR"), ("UTC", "ar-EG")]:
            self.browser.devtools("Emulation.setTimezoneOverride", timezoneId=zone)
            self.browser.devtools("Emulation.setLocaleOverride", locale=locale)
            try:
                for _ in range(2):
                    self.page.open()
                    self.page.take(written(FULL))
                    self.assertEqual(self.browser.run("return Intl.DateTimeFormat().resolvedOptions().timeZone"), zone)
                    self.page.enter("/facilities/0/costs/0/amount", "１２，３４５千")
                    saved.add(tuple(self.page.keep(button)[1] for button in ("save-plan", "save-report", "save-html")))
            finally:
                self.browser.devtools("Emulation.setTimezoneOverride", timezoneId="")
                self.browser.devtools("Emulation.setLocaleOverride")
        self.assertEqual(len(saved), 1)
