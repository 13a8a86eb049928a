"""A browser driven by the WebDriver protocol, with nothing but the standard library.

Chromium is driven through chromedriver, Firefox through Marionette, its own door: Debian has no geckodriver.
"""

import base64
import json
import os
import re
import shutil
import socket
import subprocess
import tempfile
import time
import urllib.error
import urllib.request

ELEMENT = "element-6066-11e4-a52e-4f735466cecf"
KEYS = {"Enter": "\ue007", "Tab": "\ue004", "Down": "\ue015", "Up": "\ue013", "Right": "\ue014", "Alt": "\ue00a",
        "Escape": "\ue00c", "Backspace": "\ue003", "Control": "\ue009", "Shift": "\ue008"}


class Failure(Exception):
    pass


def program(*names):
    """The first of these that is installed."""
    for name in names:
        if found := shutil.which(name):
            return found
    raise Failure(f"none of {', '.join(names)} is installed")


class Browser:
    """What both browsers can do; `command` sends one WebDriver command."""

    def __init__(self):
        self.folder = tempfile.mkdtemp(prefix="check-page-")
        self.downloads = os.path.join(self.folder, "downloads")
        os.mkdir(self.downloads)
        self.process = None

    def close(self):
        try:
            self.quit()
        except (Failure, OSError):
            pass
        if self.process:
            self.process.terminate()
            self.process.wait()
        shutil.rmtree(self.folder, ignore_errors=True)

    def visit(self, address):
        self.command("Navigate", url=address)

    def run(self, script, *arguments):
        return self.command("ExecuteScript", script=script, args=list(arguments))

    def run_async(self, script, *arguments):
        """`script` is the body of an async function; its value comes back."""
        wrapped = ("const done = arguments[arguments.length - 1];"
                   "(async (...args) => {" + script + "})(...Array.from(arguments).slice(0, -1))"
                   ".then(done, (e) => done({ failed: `${e}\n${e?.stack}` }))")
        self.command("SetTimeouts", script=290_000)
        answer = self.command("ExecuteAsyncScript", script=wrapped, args=list(arguments))
        if isinstance(answer, dict) and "failed" in answer:
            raise Failure(answer["failed"])
        return answer

    def wait(self, script, *arguments, seconds=20):
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            answer = self.run(script, *arguments)
            if answer:
                return answer
            time.sleep(0.02)
        raise Failure("waited in vain for: " + script)

    def find(self, css):
        return self.command("FindElement", using="css selector", value=css)[ELEMENT]

    def type(self, css, text):
        self.command("ElementSendKeys", id=self.find(css), text=text)

    def click(self, css):
        self.command("ElementClick", id=self.find(css))

    def press(self, *keys):
        """Together, as Alt and an arrow are."""
        down = [{"type": "keyDown", "value": KEYS.get(key, key)} for key in keys]
        up = [{"type": "keyUp", "value": KEYS.get(key, key)} for key in reversed(keys)]
        self.command("PerformActions", actions=[{"type": "key", "id": "keys", "actions": down + up}])

    def write(self, text):
        """Key by key, into whatever has the focus."""
        actions = [{"type": kind, "value": key} for key in text for kind in ("keyDown", "keyUp")]
        self.command("PerformActions", actions=[{"type": "key", "id": "keys", "actions": actions}])

    def text(self, css="body"):
        return self.run("return document.querySelector(arguments[0])?.innerText ?? ''", css)

    def saved(self, name, seconds=20):
        """The bytes that a click has put into the folder of downloads, which are taken out of it."""
        path = os.path.join(self.downloads, name)
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if os.path.exists(path) and os.path.getsize(path) > 0:
                time.sleep(0.1)
                with open(path, "rb") as file:
                    data = file.read()
                os.remove(path)
                return data
            time.sleep(0.05)
        raise Failure(f"{name} was not saved; there is {os.listdir(self.downloads)}")


class Chromium(Browser):
    # Each command of WebDriver by its route.
    ROUTES = {
        "Navigate": "/url", "ExecuteScript": "/execute/sync", "ExecuteAsyncScript": "/execute/async",
        "FindElement": "/element", "ElementSendKeys": "/element/{id}/value", "ElementClick": "/element/{id}/click",
        "PerformActions": "/actions", "SetTimeouts": "/timeouts",
    }

    def __init__(self):
        super().__init__()
        self.process = subprocess.Popen(
            [program("chromedriver"), "--port=0", "--log-level=SEVERE"],
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        for line in self.process.stdout:
            if found := re.search(r"started successfully on port (\d+)", line):
                self.session = f"http://127.0.0.1:{found[1]}/session"
                break
        else:
            raise Failure("chromedriver did not start")
        options = {
            "binary": os.environ.get("CHROMIUM") or program("chromium", "google-chrome", "chromium-browser"),
            "args": ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--lang=ja",
                     "--disable-background-networking", "--disable-component-update", "--no-first-run",
                     f"--user-data-dir={self.folder}/profile", "--window-size=1440,1000"],
            "prefs": {"download.default_directory": self.downloads, "download.prompt_for_download": False},
        }
        answer = self.send("POST", "", {"capabilities": {"alwaysMatch": {
            "browserName": "chrome", "unhandledPromptBehavior": "accept", "goog:chromeOptions": options,
            "goog:loggingPrefs": {"performance": "ALL", "browser": "ALL"}}}})
        self.session += "/" + answer["sessionId"]
        self.version = "Chromium " + answer["capabilities"]["browserVersion"]

    def send(self, method, path, body=None):
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(
            self.session + path, data, {"Content-Type": "application/json"}, method=method)
        try:
            with urllib.request.urlopen(request, timeout=300) as answer:
                return json.load(answer)["value"]
        except urllib.error.HTTPError as error:
            raise Failure(json.load(error)["value"]["message"]) from None

    def command(self, name, **parameters):
        return self.send("POST", self.ROUTES[name].format(**parameters), parameters)

    def quit(self):
        self.send("DELETE", "")

    def devtools(self, command, **parameters):
        return self.send("POST", "/goog/cdp/execute", {"cmd": command, "params": parameters})

    def log(self, kind):
        return self.send("POST", "/se/log", {"type": kind})

    def requests(self):
        """The address of every request since the last time, and of every WebSocket."""
        events = [json.loads(entry["message"])["message"] for entry in self.log("performance")]
        asked = [event["params"]["request"]["url"] for event in events if event["method"] == "Network.requestWillBeSent"]
        return asked + [event["params"]["url"] for event in events if event["method"] == "Network.webSocketCreated"]

    def size(self, width, height=1000):
        self.devtools("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=False)

    def dark(self, is_dark):
        self.devtools("Emulation.setEmulatedMedia", features=[
            {"name": "prefers-color-scheme", "value": "dark" if is_dark else "light"}])

    def picture(self, path):
        data = self.devtools("Page.captureScreenshot", format="png")["data"]
        with open(path, "wb") as file:
            file.write(base64.b64decode(data))


class Firefox(Browser):
    def __init__(self):
        super().__init__()
        profile = os.path.join(self.folder, "profile")
        os.mkdir(profile)
        preferences = {
            "marionette.port": 0, "browser.download.folderList": 2, "browser.download.dir": self.downloads,
            "browser.download.alwaysOpenPanel": False, "browser.shell.checkDefaultBrowser": False,
            "datareporting.policy.dataSubmissionEnabled": False, "app.normandy.enabled": False,
            "browser.startup.page": 0, "intl.locale.requested": "ja",
        }
        with open(os.path.join(profile, "user.js"), "w") as file:
            for name, value in preferences.items():
                file.write(f"user_pref({json.dumps(name)}, {json.dumps(value)});\n")
        self.process = subprocess.Popen(
            [os.environ.get("FIREFOX") or program("firefox-esr", "firefox"), "--headless", "--no-remote", "--marionette",
             "--profile", profile], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env={**os.environ, "MOZ_HEADLESS_WIDTH": "1440"})
        self.stream = self.connect(os.path.join(profile, "MarionetteActivePort"))
        self.buffer = b""
        self.number = 0
        self.receive()
        answer = self.send("WebDriver:NewSession", {"unhandledPromptBehavior": "accept"})
        self.version = "Firefox " + answer["capabilities"]["browserVersion"]

    def connect(self, port_file):
        end = time.monotonic() + 60
        while time.monotonic() < end:
            try:
                with open(port_file) as file:
                    return socket.create_connection(("127.0.0.1", int(file.read())), timeout=300)
            except (OSError, ValueError):
                time.sleep(0.1)
        raise Failure("Firefox did not start")

    def receive(self):
        """A message is its length, a colon, and JSON."""
        while b":" not in self.buffer:
            self.more()
        length, _, self.buffer = self.buffer.partition(b":")
        while len(self.buffer) < int(length):
            self.more()
        message, self.buffer = self.buffer[:int(length)], self.buffer[int(length):]
        return json.loads(message)

    def more(self):
        part = self.stream.recv(1 << 20)
        if not part:
            raise Failure("Firefox has gone")
        self.buffer += part

    def send(self, name, parameters):
        self.number += 1
        message = json.dumps([0, self.number, name, parameters]).encode()
        self.stream.sendall(str(len(message)).encode() + b":" + message)
        _, _, error, answer = self.receive()
        if error:
            raise Failure(error["message"])
        return answer["value"] if isinstance(answer, dict) and set(answer) == {"value"} else answer

    def command(self, name, **parameters):
        return self.send("WebDriver:" + name, parameters)

    def quit(self):
        self.send("Marionette:Quit", {"flags": ["eForceQuit"]})

    def picture(self, path):
        data = self.send("WebDriver:TakeScreenshot", {"full": False})
        with open(path, "wb") as file:
            file.write(base64.b64decode(data))
