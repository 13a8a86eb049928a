"""The page as its reader has it in hand, and the command line beside it to compare with."""

import base64
import json
import os
import re
import subprocess
import tempfile
import unittest
from pathlib import Path

import browser

ROOT = Path(__file__).resolve().parent.parent.parent
INDEX = Path(os.environ.get("PAGE") or ROOT / "docs/index.html")
CLI = os.environ.get("GRANT_CLI") or str(ROOT / ".build/release/grant-cli")
FIXTURES = ROOT / "Fixtures"

# A saved file is kept in the page instead of being downloaded, so that thousands can be looked at.
KEEP = """
if (!window.keeping) {
  window.keeping = true;
  const make = URL.createObjectURL;
  URL.createObjectURL = (blob) => { window.kept = blob; return make.call(URL, blob); };
  HTMLAnchorElement.prototype.click = function () { window.keptName = this.download; };
  window.confirm = () => true;
}
"""


# What the page itself unpacks its engine with; its names are not to be had from outside.
UNPACKED = (ROOT / "Sources/grant-page/script/unpacked.js").read_text(encoding="utf-8")

# The engine that is in the page, spoken to as the page's script does: parts of bytes after their lengths.
ENGINE = UNPACKED + """
const held = document.getElementById("engine");
const packed = Uint8Array.from(atob(held.textContent.trim()), (c) => c.charCodeAt(0));
const { instance } = await WebAssembly.instantiate(unpacked(packed, Number(held.dataset.size)), {});
const { memory, room, release } = instance.exports;
const ask = (door, plan) => {
  const parts = [plan, new Uint8Array(0), new TextEncoder().encode("plan.json")];
  const size = parts.reduce((sum, part) => sum + 4 + part.length, 0);
  let at = room(size);
  const request = at;
  for (const part of parts) {
    new DataView(memory.buffer).setUint32(at, part.length, true);
    new Uint8Array(memory.buffer, at + 4, part.length).set(part);
    at += 4 + part.length;
  }
  const answer = instance.exports[door](request, size);
  const length = new DataView(memory.buffer).getUint32(answer, true);
  const bytes = new Uint8Array(memory.buffer, answer + 4, length).slice();
  release(answer);
  return bytes;
};
"""


def css(pointer):
    """The field of the form that writes what is at this pointer of a plan."""
    return f'[id="at{pointer.replace("/", ".")}"]'


class Page:
    def __init__(self, driver):
        self.browser = driver

    def open(self, path=INDEX):
        self.browser.visit(Path(path).resolve().as_uri())
        self.browser.wait("return document.getElementById('form') !== null")
        self.browser.run(KEEP)

    def enter(self, pointer, text):
        """Types in place of what is there."""
        self.browser.run("const field = document.querySelector(arguments[0]); field.focus(); field.select()", css(pointer))
        if text:
            self.browser.write(text)
        else:
            self.browser.press("Backspace")

    def value(self, pointer):
        return self.browser.run("return document.querySelector(arguments[0]).value", css(pointer))

    def press_button(self, text, within="body"):
        """The first button within that says so."""
        found = self.browser.run(
            "const button = [...document.querySelector(arguments[1]).querySelectorAll('button')]"
            ".find((b) => b.textContent.includes(arguments[0])); button?.click(); return Boolean(button)", text, within)
        if not found:
            raise browser.Failure(f"there is no button {text}")

    def take(self, data, name="plan.json", by="choosing", wait=True):
        """Gives the page a file, as the file dialog does, or as dropping it or pasting it does."""
        self.browser.run_async("""
            const [text, name, by] = args;
            const bytes = Uint8Array.from(atob(text), (c) => c.charCodeAt(0));
            const held = new DataTransfer();
            held.items.add(new File([bytes], name));
            if (by === "dropping") {
              document.body.dispatchEvent(new DragEvent("drop", { dataTransfer: held, bubbles: true, cancelable: true }));
            } else if (by === "pasting") {
              const event = new ClipboardEvent("paste", { bubbles: true, cancelable: true });
              Object.defineProperty(event, "clipboardData", { value: held });
              document.body.dispatchEvent(event);
            } else {
              const input = document.getElementById("file");
              input.files = held.files;
              input.dispatchEvent(new Event("change"));
            }
            await new Promise((done) => setTimeout(done, 30));
            """, base64.b64encode(data).decode(), name, by)
        if wait:
            self.browser.wait("return document.getElementById('broken') || !document.querySelector('.beginning')")

    def take_each(self, files, then):
        """Gives the page one file after another and runs `then`, the body of an async function, after each."""
        return self.browser.run_async("const then = async () => {" + then + "};" + """
            const input = document.getElementById("file");
            const told = [];
            for (const text of args[0]) {
              const held = new DataTransfer();
              held.items.add(new File([Uint8Array.from(atob(text), (c) => c.charCodeAt(0))], "plan.json"));
              input.files = held.files;
              const live = document.getElementById("live");
              live.textContent = "";
              input.dispatchEvent(new Event("change"));
              while (!live.textContent) await new Promise((done) => setTimeout(done, 1));
              told.push(await then());
            }
            return told;
            """, [base64.b64encode(data).decode() for data in files])

    def keep(self, button):
        """What this button saves: a name and bytes."""
        text = self.browser.run_async("""
            window.kept = null;
            document.getElementById(args[0]).click();
            const bytes = new Uint8Array(await window.kept.arrayBuffer());
            let text = "";
            for (const byte of bytes) text += String.fromCharCode(byte);
            return [window.keptName, btoa(text)];
            """, button)
        return text[0], base64.b64decode(text[1])

    def paste(self, pointer, text):
        self.browser.run("""
            const held = new DataTransfer();
            held.setData("text/plain", arguments[1]);
            const field = document.querySelector(arguments[0]);
            field.focus();
            const event = new ClipboardEvent("paste", { bubbles: true, cancelable: true });
            Object.defineProperty(event, "clipboardData", { value: held });
            field.dispatchEvent(event);
            """, css(pointer), text)

    def totals(self):
        """The figures of the answer by their names, as digits."""
        shown = self.browser.run("""
            const pairs = [...document.querySelectorAll("#answer .totals > dl > div")].map((div) =>
              [div.querySelector("dt").firstChild.data, div.querySelector("dd span").innerText]);
            return [...pairs, ["国費", document.querySelector("#national-share").firstChild.data]];
            """)
        return {name: int(figure.replace(",", "")) for name, figure in shown}

    def lines(self):
        """Each line of the answer: its name and its four amounts."""
        rows = self.browser.run("""
            return [...document.querySelectorAll("#answer .lines > table > tbody > tr:first-child")].slice(0, 1000).map((row) =>
              [row.querySelector("th a")?.innerText, ...[...row.querySelectorAll("td.yen")].map((cell) => cell.innerText)]);
            """)
        return [(row[0], *(int(amount.replace(",", "")) for amount in row[1:])) for row in rows if row[0]]

    def findings(self):
        """The codes of the answer's findings."""
        return self.browser.run(
            "return [...document.querySelectorAll('#answer .findings > ol > li .code')].map((c) => c.innerText.split(' ').pop())")

    def notes(self, pointer):
        """The codes beneath a field."""
        return self.browser.run(
            "return [...document.querySelectorAll(`[id='${arguments[0]}'] .code`)].map((c) => c.innerText.split(' ').pop())",
            f"at{pointer.replace('/', '.')}.notes")


def command_line(data, name="plan.json"):
    """The bytes of `grant-cli check --format json` for a file of this name that holds this."""
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / name).write_bytes(data)
        done = subprocess.run([CLI, "check", "--format", "json", name], cwd=folder, capture_output=True)
    if done.returncode not in (0, 1, 2) or not done.stdout:
        raise AssertionError(f"grant-cli: {done.stderr.decode()}")
    return done.stdout


def by_weight(report):
    """The codes of a report's findings as a person reads them: what may explain the rest, errors, warnings, infos, each by place."""
    weight = {"error": 1, "warning": 2, "info": 3}
    return [finding["code"] for finding in sorted(
        report["findings"],
        key=lambda one: (0 if one["code"][0] == "U" else weight[one["severity"]], one["line"], one["column"]))]


def as_the_page(report):
    """A report of the command line as the page names its tool; nothing else may differ."""
    return report.replace(b'"name": "grant-cli"', b'"name": "grant-page"', 1)


def is_package(data):
    """Whether it begins as Excel's files do."""
    return data.startswith((b"PK", b"\xd0\xcf"))


def corpus():
    """Every document of Fixtures, workbooks too: a name and its bytes."""
    for path in sorted([*FIXTURES.rglob("*.json"), *FIXTURES.rglob("*.xlsx")]):
        if "golden" not in path.parts:
            yield str(path.relative_to(FIXTURES)), path.read_bytes()
    with open(FIXTURES / "worked/worked-plans.ndjson", encoding="utf-8") as lines:
        for number, line in enumerate(lines):
            yield f"worked/{number}.json", json.dumps(json.loads(line)["plan"], ensure_ascii=False).encode()
    for path in sorted(FIXTURES.rglob("worked/by-hand/*.md")):
        for number, block in enumerate(re.findall(r"```json\n(.*?)```", path.read_text(encoding="utf-8"), re.S)):
            yield f"{path.stem}-{number}.json", block.encode()


class PageTest(unittest.TestCase):
    """Tests share one browser, which `Scripts/check-page` starts, and open the page anew."""

    browser = None

    def setUp(self):
        self.page = Page(self.browser)
        self.page.open()


def only_in(kind):
    """Leaves a test out where a browser has no door for it."""
    def choose(test):
        def run(self):
            if not isinstance(self.browser, kind):
                self.skipTest(f"needs {kind.__name__}")
            test(self)
        run.__name__, run.__doc__ = test.__name__, test.__doc__
        return run
    return choose
