"""The binary under test, a folder to try it in, and what may be asked of one run."""

import os
import re
import resource
import shutil
import signal
import subprocess
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
NOBODY = 65534
LOCALES = {"ja": "ja_JP.UTF-8", "en": "en_US.UTF-8"}
FORMATS = "text json ndjson html markdown csv sarif junit github gitlab".split()
JAPANESE = re.compile("[ぁ-んァ-ヶ一-龠]")


class Run:
    """How one run ended."""

    def __init__(self, status, out, err):
        self.status, self.out, self.err = status, out, err


class Trial:
    """Counts cases and failures; every case has a name."""

    def __init__(self, binary, work):
        self.work = Path(work)
        self.grant = self.work / "grant-cli"
        shutil.copy(binary, self.grant)
        self.plan = self.work / "plan.json"
        shutil.copy(ROOT / "Fixtures/plans/aizuwakamatsu.json", self.plan)
        self.plan.chmod(0o644)
        self.cases = self.failures = 0
        self.name = ""

    def begin(self, name):
        self.cases += 1
        self.name = name

    def fail(self, what):
        self.failures += 1
        print(f"FAILED {self.name}: {what}", flush=True)

    def require(self, holds, what):
        if not holds:
            self.fail(what)

    def folder(self, name):
        """A new empty folder that anybody may write to."""
        path = self.work / name
        shutil.rmtree(path, ignore_errors=True)
        path.mkdir()
        path.chmod(0o777)
        return path

    def start(self, *words, lang="en", limits=None, nobody=False, closed=(), umask=-1, **streams):
        """Starts it; `limits` are resource limits, `closed` streams that are not there at all."""

        def prepare():
            for which, most in (limits or {}).items():
                resource.setrlimit(which, (most, most))
            for stream in closed:
                os.close(stream)

        resource_free = {**os.environ, "LC_ALL": LOCALES[lang], "TZ": "UTC"}
        user = dict(user=NOBODY, group=NOBODY, extra_groups=[]) if nobody and os.geteuid() == 0 else {}
        for stream, usual in (("stdin", subprocess.DEVNULL), ("stdout", subprocess.PIPE), ("stderr", subprocess.PIPE)):
            streams.setdefault(stream, usual)
        return subprocess.Popen(
            [str(self.grant), *map(str, words)], cwd=self.work, env=resource_free, preexec_fn=prepare, umask=umask,
            **user, **streams)

    def run(self, *words, feed=None, **settings):
        if feed is not None:
            settings["stdin"] = subprocess.PIPE
        process = self.start(*words, **settings)
        return self.end(process, feed)

    def end(self, process, feed=None):
        try:
            out, err = process.communicate(feed, timeout=120)
        except subprocess.TimeoutExpired:
            process.kill()
            out, err = process.communicate()
            self.fail("did not end within two minutes")
        return Run(process.returncode, out or b"", (err or b"").decode("utf-8", "replace"))

    def refused(self, run, says=None, lang="en", output=False):
        """Status 2 and one sentence in that language, which says so; nothing else."""
        self.require(run.status == 2, f"status {run.status} instead of 2: {run.err[:300]!r}")
        lines = run.err.splitlines()
        self.require(len(lines) == 1, f"{len(lines)} lines instead of one sentence: {run.err[:300]!r}")
        self.require(run.err.startswith("grant-cli: ") and run.err.endswith("\n"), f"no sentence: {run.err[:300]!r}")
        self.require(says is None or says[lang] in run.err, f"says {run.err[:300]!r}")
        self.require(bool(JAPANESE.search(run.err)) == (lang == "ja"), f"not in {lang}: {run.err[:300]!r}")
        if not output:
            self.require(not run.out, f"wrote {len(run.out)} bytes to standard output")

    def holds_only(self, folder, *names):
        """Nothing but these is left in a folder."""
        found = sorted(os.listdir(folder))
        self.require(found == sorted(names), f"left in the folder: {found}")

    def waiting(self, *words, **settings):
        """Started, and asleep before an empty standard input."""
        process = self.start(*words, stdin=subprocess.PIPE, **settings)
        for _ in range(2000):
            if state(process.pid) == "S":
                time.sleep(0.005)
                if state(process.pid) == "S":
                    break
            time.sleep(0.002)
        return process


def state(pid):
    """`R` running, `S` asleep."""
    with open(f"/proc/{pid}/stat") as file:
        return file.read().rsplit(")", 1)[1].split()[0]


def without_core():
    return {resource.RLIMIT_CORE: 0}


SIGNALS = {name: getattr(signal, "SIG" + name) for name in ("INT", "TERM", "HUP", "QUIT", "KILL")}
