"""A browser driven by chromedriver, with nothing but the standard library."""

import base64
import json
import os
import shutil
import subprocess
import tempfile
import time
import urllib.error
import urllib.request

ELEMENT = "element-6066-11e4-a52e-4f735466cecf"
KEYS = {"Enter": "\ue007", "Tab": "\ue004", "Down": "\ue015", "Up": "\ue013", "Alt": "\ue00a", "Escape": "\ue00c",
        "Backspace": "\ue003", "Control": "\ue009", "Null": "\ue000"}


class Failure(Exception):
    pass


class Browser:
    def __init__(self, width=1440, height=1000):
        self.folder = tempfile.mkdtemp(prefix="page-")
        self.downloads = os.path.join(self.folder, "downloads")
        os.mkdir(self.downloads)
        self.driver = subprocess.Popen(
            ["chromedriver", "--port=0", "--log-level=SEVERE"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        for line in self.driver.stdout:
            if "started successfully on port" in line:
                self.address = "http://127.0.0.1:" + line.rsplit("port", 1)[1].strip(" .\n")
                break
        else:
            raise Failure("chromedriver did not start")
        options = {
            "args": ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--lang=ja",
                     "--disable-background-networking", "--disable-component-update", "--no-first-run",
                     f"--user-data-dir={self.folder}/profile", f"--window-size={width},{height}"],
            "prefs": {"download.default_directory": self.downloads, "download.prompt_for_download": False},
        }
        answer = self.send("POST", "/session", {"capabilities": {"alwaysMatch": {
            "browserName": "chrome", "unhandledPromptBehavior": "accept", "goog:chromeOptions": options,
            "goog:loggingPrefs": {"performance": "ALL", "browser": "ALL"}}}})
        self.session = "/session/" + answer["sessionId"]
        self.version = answer["capabilities"]["browserVersion"]

    def send(self, method, path, body=None):
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(self.address + path, data, {"Content-Type": "application/json"}, method=method)
        try:
            with urllib.request.urlopen(request, timeout=300) as answer:
                return json.load(answer)["value"]
        except urllib.error.HTTPError as error:
            raise Failure(json.load(error)["value"]["message"]) from None

    def call(self, method, path, body=None):
        return self.send(method, self.session + path, body)

    def close(self):
        try:
            self.call("DELETE", "")
        except (Failure, OSError):
            pass
        self.driver.terminate()
        self.driver.wait()
        shutil.rmtree(self.folder, ignore_errors=True)

    def devtools(self, command, **parameters):
        return self.call("POST", "/goog/cdp/execute", {"cmd": command, "params": parameters})

    def open(self, address):
        self.call("POST", "/url", {"url": address})
        self.wait("return document.getElementById('form') !== null")

    def run(self, script, *arguments):
        return self.call("POST", "/execute/sync", {"script": script, "args": list(arguments)})

    def run_async(self, script, *arguments):
        """`script` is the body of an async function; its value comes back."""
        wrapped = ("const done = arguments[arguments.length - 1];"
                   "(async (...args) => {" + script + "})(...Array.from(arguments).slice(0, -1))"
                   ".then(done, (e) => done({ failed: String(e && e.stack || e) }))")
        self.call("POST", "/timeouts", {"script": 290_000})
        answer = self.call("POST", "/execute/async", {"script": wrapped, "args": list(arguments)})
        if isinstance(answer, dict) and "failed" in answer:
            raise Failure(answer["failed"])
        return answer

    def wait(self, script, *arguments, seconds=20):
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            answer = self.run(script, *arguments)
            if answer:
                return answer
            time.sleep(0.05)
        raise Failure("waited in vain for: " + script)

    def find(self, css):
        return self.call("POST", "/element", {"using": "css selector", "value": css})[ELEMENT]

    def field(self, pointer):
        return self.find('[id="at' + pointer.replace("/", ".") + '"]')

    def type(self, element, text):
        self.call("POST", f"/element/{element}/value", {"text": text})

    def clear(self, element):
        self.type(element, KEYS["Control"] + "a" + KEYS["Null"] + KEYS["Backspace"])

    def press(self, *keys):
        down = [{"type": "keyDown", "value": KEYS.get(key, key)} for key in keys]
        up = [{"type": "keyUp", "value": KEYS.get(key, key)} for key in reversed(keys)]
        self.call("POST", "/actions", {"actions": [{"type": "key", "id": "keys", "actions": down + up}]})

    def click(self, css):
        self.call("POST", f"/element/{self.find(css)}/click", {})

    def upload(self, path):
        self.type(self.find("#file"), path)

    def text(self, css="body"):
        return self.run("return document.querySelector(arguments[0])?.innerText ?? ''", css)

    def saved(self, name, seconds=20):
        path = os.path.join(self.downloads, name)
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if os.path.exists(path):
                with open(path, "rb") as file:
                    data = file.read()
                os.remove(path)
                return data
            time.sleep(0.05)
        raise Failure(f"{name} was not saved; there is {os.listdir(self.downloads)}")

    def log(self, kind):
        return self.call("POST", "/se/log", {"type": kind})

    def requests(self):
        """The address of every request since the last time."""
        events = [json.loads(entry["message"])["message"] for entry in self.log("performance")]
        return [event["params"]["request"]["url"] for event in events if event["method"] == "Network.requestWillBeSent"]

    def picture(self, path, width, height=None, dark=False, whole=False):
        self.devtools("Emulation.setEmulatedMedia", features=[
            {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}])
        self.devtools("Emulation.setDeviceMetricsOverride", width=width, height=height or 1000, deviceScaleFactor=1, mobile=False)
        if whole:
            height = self.run("return document.documentElement.scrollHeight")
            self.devtools("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=False)
        time.sleep(0.2)
        data = self.devtools("Page.captureScreenshot", format="png")["data"]
        with open(path, "wb") as file:
            file.write(base64.b64decode(data))
        self.devtools("Emulation.clearDeviceMetricsOverride")
        self.devtools("Emulation.setEmulatedMedia", features=[])
