"""Text can do nothing to the page, nothing leaves it, nothing stays in the browser."""

import copy
import http.server
import json
import threading

import browser
from page import INDEX, PageTest, command_line, corpus, only_in
from plans import FULL, written

HOSTILE = [
    "<img src=x onerror=window.acted=1>", "</script><script>window.acted=1</script>", "\"><svg onload=window.acted=1>",
    "' onmouseover='window.acted=1", "<style>*{display:none}</style>", "javascript:window.acted=1", "${window.acted=1}",
    "{{constructor.constructor('window.acted=1')()}}", "]]><b>", "&lt;b&gt;&amp;", "\u202e逆\u202c", "=HYPERLINK(\"http://x\")",
    "__proto__", "constructor",
]

# What only an attack could bring into the page: elements the page never makes, and handlers in attributes.
FOREIGN = """
return [...document.querySelectorAll("img, iframe, object, embed, link, base, form, script:not(#engine), style, b, svg [onload]")]
  .filter((e) => !(e.localName === "script" && e === document.scripts[document.scripts.length - 1]) && e !== document.querySelector("head > style"))
  .map((e) => e.outerHTML.slice(0, 100))
  .concat([...document.querySelectorAll("*")].filter((e) => [...e.attributes].some((a) => /^on|^style$/.test(a.name)))
    .map((e) => e.outerHTML.slice(0, 100)))
  .concat(window.acted ? ["acted"] : []);
"""


def named(text):
    """The full plan with this text wherever a text may stand."""
    plan = copy.deepcopy(FULL)
    plan["title"] = plan["notes"] = plan["applicant"]["name"] = text
    for facility in plan["facilities"] + plan["existingFacilities"]:
        facility["name"] = text
        for cost in facility["costs"]:
            cost["item"] = text
            if "excluded" in cost:
                cost["excluded"] = text
    plan["promotion"][0]["item"] = text
    plan["companySupport"]["clawback"]["source"] = text
    for company in plan["companySupport"]["companies"]:
        company["name"] = text
    plan["readings"] = [{"id": "rounding", "value": "total", "basis": text}]
    return plan


class HostileText(PageTest):
    def test_in_a_plan_stays_text(self):
        for text in HOSTILE:
            with self.subTest(text=text):
                self.page.take(written(named(text)), "x" + text.replace("/", "") + ".json")
                self.assertEqual(self.browser.run(FOREIGN), [])
                self.assertEqual(self.page.value("/facilities/0/name"), text)
                self.assertEqual(self.browser.run("return document.querySelector('#facilities h3').textContent"), text)

    def test_in_a_broken_file_and_in_its_name_stays_text(self):
        for text in HOSTILE:
            with self.subTest(text=text):
                plan = named(text)
                plan[text] = 1
                plan["type"] = text
                self.page.take(written(plan), text.replace("/", "") + ".json")
                self.assertEqual(self.browser.run("return document.getElementById('broken') !== null"), True)
                self.assertEqual(self.browser.run(FOREIGN), [])

    def test_typed_stays_text(self):
        self.page.take(written(FULL))
        for text in HOSTILE[:4]:
            self.page.enter("/facilities/0/name", text)
            self.page.enter("/facilities/0/costs/0/item", text)
            self.page.enter("/applicant/code", text)
            self.assertEqual(self.browser.run(FOREIGN), [])

    def test_the_hostile_corpus(self):
        hostile = [(name, data) for name, data in corpus() if name.startswith("hostile/")]
        self.assertGreater(len(hostile), 400)
        found = self.page.take_each([data for _, data in hostile], FOREIGN)
        self.assertEqual([(name, foreign) for (name, _), foreign in zip(hostile, found, strict=True) if foreign], [])

    def test_in_the_printable_report_stays_text(self):
        for text in HOSTILE[:4]:
            self.page.open()
            self.page.take(written(named(text)))
            html = self.page.keep("save-html")[1].decode()
            acted = self.browser.run("""
                const page = new DOMParser().parseFromString(arguments[0], "text/html");
                return [...page.querySelectorAll("img, script, iframe, svg[onload]")].length
                  + [...page.querySelectorAll("*")].filter((e) => [...e.attributes].some((a) => a.name.startsWith("on"))).length;
                """, html)
            self.assertEqual(acted, 0)


class Silence(PageTest):
    def use_everything(self):
        self.page.take(written(FULL))
        self.page.enter("/facilities/0/costs/0/amount", "12000000")
        self.page.enter("/applicant/code", "会津")
        for button in ("save-plan", "save-report", "save-html"):
            self.page.keep(button)
        self.page.take(b"{")
        self.page.press_button("入力の画面に戻る")
        self.page.press_button("English", "#bar")

    @only_in(browser.Chromium)
    def test_nothing_is_requested(self):
        self.browser.visit("about:blank")
        self.browser.requests()
        self.browser.log("browser")
        self.page.open()
        self.use_everything()
        asked = self.browser.requests()
        self.assertEqual([address for address in asked if not address.startswith("blob:")], [INDEX.resolve().as_uri()])
        self.assertEqual(self.browser.log("browser"), [])

    def test_nothing_could_be_requested(self):
        """The policy refuses what a script could try; a server that listens hears nothing."""
        heard = []

        class Ear(http.server.BaseHTTPRequestHandler):
            def do_GET(self):
                heard.append(self.path)
                self.send_response(200)
                self.end_headers()

            do_POST = do_GET

            def log_message(self, *_):
                pass

        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Ear)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        try:
            refused = self.browser.run_async("""
                const to = args[0];
                const refused = [];
                document.addEventListener("securitypolicyviolation", (event) => refused.push(event.effectiveDirective));
                const attempt = (what) => { try { what(); } catch { /* refused at once */ } };
                await fetch(to + "fetch").catch(() => {});
                new Image().src = to + "image";
                const add = (tag, more) => document.body.append(Object.assign(document.createElement(tag), more));
                add("iframe", { src: to + "frame" });
                add("script", { src: to + "script" });
                add("link", { rel: "stylesheet", href: to + "style" });
                add("object", { data: to + "object" });
                add("video", { src: to + "media" });
                add("script", { textContent: "window.acted = 1" });
                attempt(() => new WebSocket(to.replace("http", "ws")));
                attempt(() => new Worker(to + "worker"));
                attempt(() => navigator.sendBeacon(to + "beacon", "x"));
                add("form", { action: to + "form", method: "post" });
                attempt(() => document.body.lastChild.submit());
                await new Promise((done) => setTimeout(done, 800));
                return [refused, window.acted ?? 0];
                """, f"http://127.0.0.1:{server.server_port}/")
        finally:
            server.shutdown()
        self.assertEqual(heard, [])
        self.assertEqual(refused[1], 0)
        for directive in ("connect-src", "img-src", "frame-src", "script-src-elem", "style-src-elem", "form-action"):
            self.assertIn(directive, refused[0])

    def test_nothing_is_kept_by_the_browser(self):
        self.use_everything()
        kept = self.browser.run_async("""
            const databases = indexedDB.databases ? await indexedDB.databases().catch(() => []) : [];
            const count = (name) => { try { return window[name].length; } catch { return 0; } };
            return [count("localStorage"), count("sessionStorage"), databases.length, document.cookie, location.hash, history.length];
            """)
        self.assertEqual(kept[:5], [0, 0, 0, "", ""])
        source = INDEX.read_text(encoding="utf-8")
        for word in ("localStorage", "sessionStorage", "indexedDB", "document.cookie", "serviceWorker", "innerHTML", "eval("):
            self.assertNotIn(word, source)

    def test_nothing_in_the_page_names_another_place(self):
        source = INDEX.read_text(encoding="utf-8")
        for word in ("https://", "//cdn", "@import", "url(http", "src=", "sourceMappingURL"):
            self.assertNotIn(word, source)
        self.assertEqual(source.count("http://"), source.count("http://www.w3.org/2000/svg"))
