"""With the keyboard, with a screen reader, in the dark, on a small screen."""

import json

import browser
from page import PageTest, css, only_in
from plans import FULL, written

# The texts in sight whose contrast with what is behind them is below what WCAG 2.2 AA asks, and the edges of fields.
CONTRAST = """
const channel = (c) => (c /= 255) <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
const luminance = ([r, g, b]) => 0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b);
const ratio = (a, b) => { const [x, y] = [luminance(a), luminance(b)].sort((p, q) => q - p); return (x + 0.05) / (y + 0.05); };
const parse = (text) => { const [r, g, b, a = 1] = text.match(/[\\d.]+/g).map(Number); return [r, g, b, a]; };
const over = ([r, g, b, a], under) => [r, g, b].map((c, i) => c * a + under[i] * (1 - a));
const behind = (element) => {
  const layers = [];
  for (let e = element; e; e = e.parentElement) {
    layers.push(parse(getComputedStyle(e).backgroundColor));
    if (layers[layers.length - 1][3] === 1) break;
  }
  return layers.reverse().reduce((under, layer) => over(layer, under), [255, 255, 255]);
};
const opacity = (element) => element ? Number(getComputedStyle(element).opacity) * opacity(element.parentElement) : 1;
const poor = [];
let seen = 0;
const judge = (element, color, ground, least, what) => {
  const [r, g, b, a] = parse(color);
  const found = ratio(over([r, g, b, a * opacity(element)], ground), ground);
  seen += 1;
  if (found < least) poor.push(`${what}: ${found.toFixed(2)} of ${least}`);
};
const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
while (walk.nextNode()) {
  const element = walk.currentNode.parentElement;
  if (!walk.currentNode.data.trim() || !element.checkVisibility() || element.closest("script, noscript, :disabled, #live, svg")) continue;
  const style = getComputedStyle(element);
  const large = parseFloat(style.fontSize) >= 24 || (parseFloat(style.fontSize) >= 18.66 && Number(style.fontWeight) >= 700);
  judge(element, style.color, behind(element), large ? 3 : 4.5, `${element.localName}.${element.className} ${walk.currentNode.data.slice(0, 12)}`);
}
for (const field of document.querySelectorAll("input[type=text], select, textarea, button:not(.quiet, .link, :disabled)")) {
  if (!field.checkVisibility()) continue;
  const style = getComputedStyle(field);
  judge(field, style.color, behind(field), 4.5, `value of ${field.id || field.innerText}`);
  judge(field, style.borderTopColor, behind(field.parentElement), 3, `edge of ${field.id || field.innerText}`);
  if (field.placeholder && !field.value) judge(field, getComputedStyle(field, "::placeholder").color, behind(field), 4.5, `placeholder of ${field.id}`);
}
for (const [inner, outer] of [["rect.national", "rect.local"], ["rect.cap", "#answer"], ["rect.local", "#answer"]]) {
  const [a, b] = [document.querySelector(`#answer ${inner}`), document.querySelector(outer[0] === "#" ? outer : `#answer ${outer}`)];
  if (!a || !b) continue;
  const color = (e) => getComputedStyle(e)[e.localName === "rect" ? "fill" : "backgroundColor"];
  judge(a, color(a), parse(color(b)), 3, `${inner} on ${outer}`);
}
return [seen, poor];
"""

STATES = {
    "empty": lambda page: None,
    "full": lambda page: page.take(written(FULL)),
    "unreadable": lambda page: page.take(b'{"format": "grant-plan/1",\n "applicant": 7, "x": [1, 2'),
    "unfinished": lambda page: (
        page.take(written(FULL)), page.press_button("施設を追加", "#form"), page.enter("/facilities/3/name", "西町"),
        page.enter("/facilities/0/capacity", "たくさん")),
    "opened": lambda page: (
        page.take(written(FULL)),
        page.browser.run("for (const fold of document.querySelectorAll('details')) fold.open = true"),
        page.browser.wait("return document.querySelectorAll('.lists select').length > 10")),
    "English": lambda page: (page.take(written(FULL)), page.press_button("English", "#bar")),
}


@only_in(browser.Chromium)
def contrast_is_enough(self):
    self.addCleanup(self.browser.devtools, "Emulation.setEmulatedMedia", features=[])
    for is_dark in (False, True):
        self.browser.dark(is_dark)
        for name, make in STATES.items():
            with self.subTest(state=name, dark=is_dark):
                self.page.open()
                make(self.page)
                seen, poor = self.browser.run(CONTRAST)
                self.assertGreater(seen, 20)
                self.assertEqual(poor, [])


class Access(PageTest):
    test_contrast_is_that_of_AA_in_both_schemes = contrast_is_enough

    @only_in(browser.Chromium)
    def test_nothing_is_wider_than_a_small_screen(self):
        self.addCleanup(self.browser.devtools, "Emulation.clearDeviceMetricsOverride")
        for width in (360, 320):
            self.browser.size(width, 740)
            for name, make in STATES.items():
                with self.subTest(state=name, width=width):
                    self.page.open()
                    make(self.page)
                    # Excerpts of files may be scrolled within themselves.
                    wide = self.browser.run("""
                        const most = document.documentElement.clientWidth;
                        return [document.documentElement.scrollWidth > most, ...[...document.body.querySelectorAll("*")].filter((e) =>
                          e.checkVisibility() && !e.closest("pre, #live, .defs, .defs *") && e.getBoundingClientRect().right > most + 0.5)
                          .map((e) => `${e.localName}.${e.getAttribute("class")}`)];
                        """)
                    self.assertEqual(wide, [False])

    def focused(self):
        return self.browser.run("return document.activeElement.id")

    def tab_to(self, pointer, *, most=60):
        for _ in range(most):
            if self.focused() == f"at{pointer.replace('/', '.')}":
                return
            self.browser.press("Tab")
        self.fail(f"Tab does not reach {pointer}, but {self.focused()}")

    def tab_to_button(self, text, most=60):
        for _ in range(most):
            if text in self.browser.run("return document.activeElement.innerText ?? ''"):
                return
            self.browser.press("Tab")
        self.fail(f"Tab does not reach the button {text}")

    @only_in(browser.Chromium)
    def test_a_plan_is_made_without_a_mouse(self):
        self.tab_to("/applicant/code")
        self.browser.write("会津若松")
        self.browser.press("Enter")
        self.tab_to_button("施設を追加")
        self.browser.press("Enter")
        self.assertEqual(self.focused(), "at.facilities.0.name")
        self.browser.write("中町オフィス")
        self.tab_to("/facilities/0/capacity")
        self.browser.write("40")
        self.tab_to("/facilities/0/costs/0/item")
        self.browser.write("改修工事費")
        self.tab_to("/facilities/0/costs/0/amount")
        self.browser.write("38000000")
        self.browser.press("Enter")
        self.assertEqual(self.focused(), "at.facilities.0.costs.1.item")
        self.browser.write("備品")
        self.tab_to("/facilities/0/costs/1/amount")
        self.browser.write("2000000")
        self.assertEqual(self.page.totals()["国費"], 20000000)
        # Alt and an arrow move the row, and the focus goes with it.
        self.browser.press("Alt", "Up")
        self.assertEqual(self.focused(), "at.facilities.0.costs.0.amount")
        self.assertEqual(self.page.value("/facilities/0/costs/0/item"), "備品")
        # Nothing holds the focus: on and on leads out of the form, to the answer, and around.
        self.tab_to_button("算定の過程", most=120)
        self.browser.press("Control", "s")
        self.assertEqual(self.browser.run("return window.keptName"), "plan-072028.json")

    @only_in(browser.Chromium)
    def test_the_focus_is_always_in_sight(self):
        self.page.take(written(FULL))
        self.browser.run("document.activeElement.blur(); scrollTo(0, 0)")
        unseen, reached = set(), set()
        for _ in range(150):
            self.browser.press("Tab")
            told = self.browser.run("""
                const e = document.activeElement;
                if (e === document.body) return null;
                const style = getComputedStyle(e);
                const name = e.id || e.getAttribute("aria-label") || e.innerText || e.name;
                const box = e.getBoundingClientRect();
                const at = document.elementFromPoint(box.x + box.width / 2, box.y + Math.min(box.height / 2, 12));
                return [name, parseFloat(style.outlineWidth) >= 2 && style.outlineStyle !== "none", e.contains(at) || Boolean(at?.contains(e))];
                """)
            if told is None:
                break
            reached.add(told[0])
            if not (told[1] and told[2]):
                unseen.add(tuple(told))
        self.assertEqual(unseen, set())
        self.assertGreater(len(reached), 80)

    def test_changes_are_told_to_those_who_cannot_see_them(self):
        live = "#live"
        self.assertEqual(
            self.browser.run("const e = document.querySelector(arguments[0]); return [e.role ?? e.getAttribute('role'), e.ariaLive ?? e.getAttribute('aria-live')]", live),
            ["status", "polite"])
        self.page.take(written(FULL))
        told = "return document.getElementById('live').textContent"
        self.browser.wait(told + ".includes('国費 50,000,000円、誤り1件、要確認3件')")
        self.page.enter("/promotion/0/amount", "2000000")
        self.browser.wait(told + ".includes('国費 49,000,000円')")
        self.browser.run("document.querySelector('#promotion .remove').click()")
        self.assertIn("企業向け広報を削除した", self.browser.run(told))
        self.page.press_button("English", "#bar")
        self.page.enter("/promotion/0/amount", "3000000")
        self.browser.wait(told + ".includes('national share 47,500,000 yen')")

    def test_a_finding_is_tied_to_its_field(self):
        self.page.take(written(FULL))
        self.page.enter("/facilities/0/capacity", "たくさん")
        tied = self.browser.run("""
            const field = document.querySelector(arguments[0]);
            return [field.getAttribute("aria-invalid"), document.getElementById(field.getAttribute("aria-describedby")).innerText];
            """, css("/facilities/0/capacity"))
        self.assertEqual(tied[0], "true")
        self.assertIn("D0", tied[1])

    @only_in(browser.Chromium)
    def test_everything_that_can_be_reached_has_a_name_and_ids_are_unique(self):
        for name in ("full", "opened", "unreadable", "English"):
            with self.subTest(state=name):
                self.page.open()
                STATES[name](self.page)
                nodes = self.browser.devtools("Accessibility.getFullAXTree")["nodes"]
                nameless = []
                for node in nodes:
                    properties = {p["name"]: p["value"].get("value") for p in node.get("properties", [])}
                    role = node.get("role", {}).get("value")
                    if node.get("ignored") or not properties.get("focusable") or role in ("RootWebArea", "generic"):
                        continue
                    if not node.get("name", {}).get("value"):
                        nameless.append(role)
                self.assertEqual([role for role in nameless if role not in ("group", "article")], [])
                twice = self.browser.run("""
                    const ids = [...document.querySelectorAll("[id]")].map((e) => e.id);
                    return ids.filter((id, place) => ids.indexOf(id) !== place);
                    """)
                self.assertEqual(twice, [])
                dangling = self.browser.run("""
                    return [...document.querySelectorAll("[aria-describedby], [aria-labelledby], label[for]")].flatMap((e) =>
                      [e.getAttribute("aria-describedby"), e.getAttribute("aria-labelledby"), e.htmlFor]
                        .filter((id) => id && !document.getElementById(id)));
                    """)
                self.assertEqual(dangling, [])

    def test_the_page_is_in_the_language_that_was_chosen(self):
        self.page.take(written(FULL))
        self.page.press_button("English", "#bar")
        self.assertEqual(self.browser.run("return document.documentElement.lang"), "en")
        # Names in the plan, names of places and the titles of sources stay Japanese; the page's own words do not.
        left = self.browser.run("""
            return [...document.querySelectorAll("button, label, legend, summary, h2, th, dt")].filter((e) =>
              e.checkVisibility() && !e.closest("[lang=ja], .combo, h3, .repayment") && /[\\u3041-\\u30ff\\u4e00-\\u9fff]/.test(e.innerText)
              && !e.querySelector("a")).map((e) => e.innerText);
            """)
        self.assertEqual([text for text in left if text != "日本語"], [])
        self.page.press_button("日本語", "#bar")
        self.assertEqual(self.browser.run("return document.documentElement.lang"), "ja")

    def test_no_text_is_smaller_than_14_pixels(self):
        for name in ("empty", "opened", "unfinished", "English"):
            with self.subTest(state=name):
                self.page.open()
                STATES[name](self.page)
                small = self.browser.run("""
                    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
                    const small = new Set();
                    while (walk.nextNode()) {
                      const e = walk.currentNode.parentElement;
                      if (walk.currentNode.data.trim() && e.checkVisibility() && !e.closest("script, noscript, #live")
                        && parseFloat(getComputedStyle(e).fontSize) < 14) small.add(`${e.localName}.${e.className} ${e.innerText.slice(0, 20)}`);
                    }
                    return [...small];
                    """)
                self.assertEqual(small, [])

    def test_every_field_says_whether_it_must_be_filled_in(self):
        self.page.take(written(FULL))
        told = self.browser.run("""
            const need = (pointer) => document.querySelector(`[id='at${pointer}']`).closest(".field, .choice").querySelector(".need").innerText;
            return [[".applicant.code", ".type", ".facilities.0.capacity", ".companySupport.companies.0.headquarters"].map(need),
              [".title", ".notes", ".companySupport.companies.0.leftOn", ".requested.nationalShare"].map(need)];
            """)
        self.assertEqual(told, [["必須"] * 4, ["任意"] * 4])

    @only_in(browser.Chromium)
    def test_on_a_narrow_screen_the_sums_stay_in_view_and_every_row_names_its_columns(self):
        self.addCleanup(self.browser.devtools, "Emulation.clearDeviceMetricsOverride")
        self.browser.size(380, 760)
        self.page.open()
        self.assertTrue(self.browser.run("return document.querySelector('.beginning').getBoundingClientRect().top < 200"))
        self.page.take(written(FULL))
        self.browser.run("document.querySelector('[id=\"at.facilities.1.costs\"]').scrollIntoView()")
        seen = self.browser.run("""
            const box = document.getElementById("glance").getBoundingClientRect();
            return [box.bottom <= innerHeight && box.height > 20, document.getElementById("glance").innerText,
              [...document.querySelectorAll("#facilities .cost")].map((row) => [...row.querySelectorAll(".cell")].map((cell) => getComputedStyle(cell, "::before").content))];
            """)
        self.assertTrue(seen[0])
        for text in ("国費 50,000,000円", "交付対象事業費 100,000,000", "地方負担 50,000,000", "誤り 1"):
            self.assertIn(text, seen[1])
        self.assertEqual(seen[2], [['"費目"', '"金額"']] * 7)
