"""What goes wrong where a plan is read."""

import json
import os
import resource
import shutil
import signal
import time

# What each sentence must say, in either language.
MISSING = {"ja": "が見つからない", "en": "is not there"}
FORBIDDEN = {"ja": "権限がない", "en": "no permission"}
FOLDER = {"ja": "はディレクトリで", "en": "is a directory"}
UNREADABLE = {"ja": "を読み書きできない", "en": "cannot be read or written"}
FULL_TABLE = {"ja": "開けるファイル数の上限", "en": "too many files are open"}

# Commands that read a plan; PLAN is where it stands.
COMMANDS = {
    "check": ["check", "PLAN"],
    "check --format ndjson": ["check", "--format", "ndjson", "PLAN"],
    "check --together": ["check", "--together", "PLAN"],
    "explain": ["explain", "PLAN"],
    "batch": ["batch", "PLAN"],
    "advise": ["advise", "PLAN"],
    "compare, first": ["compare", "PLAN", "plan.json"],
    "compare, second": ["compare", "plan.json", "PLAN"],
    "audit, report": ["audit", "PLAN", "plan.json"],
    "audit, plan": ["audit", "report.json", "PLAN"],
    "clawback": ["clawback", "PLAN"],
}


def reading(t):
    prepare(t)
    for name, words in COMMANDS.items():
        for lang in ("ja", "en"):
            unreadable(t, name, words, lang)
    no_descriptor(t)
    folders(t)
    devices(t)
    pipes(t)
    shrinking(t)
    raw_names(t)


def prepare(t):
    (t.work / "report.json").write_bytes(t.run("check", "--format", "json", "plan.json").out)
    os.symlink("loop.json", t.work / "loop.json")
    shutil.copy(t.plan, t.work / "other.json")
    shutil.copy(t.plan, t.work / "secret.json")
    (t.work / "secret.json").chmod(0)


def unreadable(t, name, words, lang):
    def attempt(what, path, says, **settings):
        t.begin(f"{name} ({lang}): {what}")
        run = t.run(*[path if word == "PLAN" else word for word in words], lang=lang, **settings)
        t.refused(run, says, lang)

    attempt("missing file", "none.json", MISSING)
    attempt("a file as a folder", "plan.json/x.json", MISSING)
    attempt("a link to itself", "loop.json", UNREADABLE)
    attempt("a name that is too long", "x" * 300 + ".json", UNREADABLE)
    attempt("reading fails (/proc/self/mem)", "/proc/self/mem", UNREADABLE)
    attempt("no permission", "secret.json", FORBIDDEN, nobody=True)
    attempt("standard input is closed", "-", UNREADABLE, closed=[0])


def no_descriptor(t):
    """The limit falls while it waits for the first plan, so that the second cannot be opened."""
    for words in (["check", "-", "plan.json"], ["check", "--together", "-", "plan.json"], ["compare", "-", "plan.json"],
                  ["batch", "-", "plan.json"]):
        for lang in ("ja", "en"):
            t.begin(f"{' '.join(words)} ({lang}): no descriptor left")
            process = t.waiting(*words, lang=lang)
            used = len(os.listdir(f"/proc/{process.pid}/fd"))
            resource.prlimit(process.pid, resource.RLIMIT_NOFILE, (used, used))
            t.refused(t.end(process, one_line(t)), FULL_TABLE, lang, output=True)


def one_line(t):
    return t.plan.read_bytes().replace(b"\n", b" ") + b"\n"


def folders(t):
    empty = t.folder("empty")
    closed = t.folder("closed")
    closed.chmod(0)
    for lang in ("ja", "en"):
        for name in ("explain", "batch", "advise", "clawback"):
            t.begin(f"{name} ({lang}): a folder")
            t.refused(t.run(name, "empty", lang=lang), FOLDER, lang)
        t.begin(f"check ({lang}): a folder without plans")
        t.refused(t.run("check", empty, lang=lang), {"ja": "*.json も *.xlsx もない", "en": "has no *.json"}, lang)
        t.begin(f"check ({lang}): a folder that cannot be listed")
        t.refused(t.run("check", closed, lang=lang, nobody=True), FORBIDDEN, lang)
        t.begin(f"check ({lang}): one missing file among good ones")
        run = t.run("check", "--format", "ndjson", "plan.json", "none.json", "other.json", lang=lang)
        t.refused(run, MISSING, lang, output=True)
        reports = [json.loads(line) for line in run.out.splitlines()]
        t.require([report["plan"]["file"] for report in reports] == ["plan.json", "none.json", "other.json"], "not three reports")
        t.require([finding["code"] for finding in reports[1]["findings"]] == ["D039"], "not told in its report")


def devices(t):
    t.begin("check: an empty device")
    run = t.run("check", "--format", "ndjson", "/dev/null")
    t.require(run.status == 2 and b'"D026"' in run.out, "not D026 and 2")
    t.begin("batch: an empty device")
    t.refused(t.run("batch", "/dev/null"), {"en": "no plan to check"})
    t.begin("check: an endless device")
    run = t.run("check", "--format", "ndjson", "/dev/zero")
    t.require(run.status == 2 and b'"D004"' in run.out, "not D004 and 2")
    short = "/sys/kernel/mm/transparent_hugepage/enabled"
    if os.access(short, os.R_OK):
        t.begin("check: a file that is shorter than its size says")
        run = t.run("check", "--format", "ndjson", short)
        t.require(run.status == 2 and b'"D001"' in run.out and not run.err, "not D001 and 2")


def pipes(t):
    fifo = t.work / "fifo"
    os.mkfifo(fifo)
    plan = t.plan.read_bytes()
    whole = t.run("check", "--format", "ndjson", "plan.json")
    for name, pieces in {"": [plan], " that is slow": [plan[:100], plan[100:900], plan[900:]], " that ends at once": []}.items():
        t.begin("check: a FIFO" + name)
        process = t.start("check", "--format", "ndjson", "fifo")
        with open(fifo, "wb", buffering=0) as pipe:
            for piece in pieces:
                pipe.write(piece)
                time.sleep(0.05)
        run = t.end(process)
        if pieces:
            t.require((run.status, run.err) == (whole.status, ""), f"status {run.status}, {run.err!r}")
            t.require(run.out == whole.out.replace(b'"plan.json"', b'"fifo"'), "not the report of the file")
        else:
            t.require(run.status == 2 and b'"D026"' in run.out, "not D026 and 2")


def shrinking(t):
    """Stopped at some moment, the file cut off, and let go on: one report of whatever was read."""
    path = t.work / "shrinking.json"
    for turn in range(20):
        t.begin("check: a file that shrinks while it is read")
        path.write_bytes(t.plan.read_bytes() + b" " * 30_000_000)
        process = t.start("check", "--format", "ndjson", path)
        time.sleep(turn * 0.002)
        if process.poll() is None:
            process.send_signal(signal.SIGSTOP)
            os.truncate(path, 500 if turn % 2 else 0)
            process.send_signal(signal.SIGCONT)
        run = t.end(process)
        t.require(run.status in (1, 2) and not run.err, f"status {run.status}, {run.err!r}")
        t.require(run.out.count(b"\n") == 1 and run.out.endswith(b"}\n"), "not one report")
    path.unlink()


def raw_names(t):
    """Names of Shift_JIS: their own file is read and written, whatever stands under a repaired name."""
    plan = t.plan.read_bytes()
    whole = t.run("check", "--format", "ndjson", "plan.json").out
    for raw, shown in ((b"\x83e.json", rb"\\x83e.json"), (b"\xff", rb"\\xFF"), ("é".encode() + b"\xe3\x81", "é".encode() + rb"\\xE3\\x81")):
        folder = t.folder("raw")
        (folder / raw.decode("utf-8", "replace")).write_text("{")
        own = os.fsencode(folder) + b"/" + raw
        with open(own, "wb") as file:
            file.write(plan)
        t.begin(f"the name {raw!r} is read")
        run = t.run("check", "--format", "ndjson", os.fsdecode(own))
        t.require(run.status == 1 and not run.err, f"status {run.status}: {run.err!r}")
        t.require(shown in run.out and run.out.count(b"\n") == whole.count(b"\n"), "not the report of that file")
        t.begin(f"the name {raw!r} is written")
        run = t.run("check", "--format", "ndjson=" + os.fsdecode(own) + ".out", "plan.json")
        t.require(run.status == 1 and not run.err, f"status {run.status}: {run.err!r}")
        t.require(os.path.exists(own + b".out") and open(own + b".out", "rb").read() == whole, "not saved there")
        t.begin(f"the name {raw!r} is not there")
        os.unlink(own)
        t.refused(t.run("check", os.fsdecode(own)), MISSING)
        t.begin(f"a folder of the name {raw!r}")
        os.mkdir(own)
        for name in (raw + b".json", b"a.json"):
            with open(own + b"/" + name, "wb") as file:
                file.write(plan)
        run = t.run("check", "--format", "ndjson", os.fsdecode(own))
        t.require(run.status == 1 and run.out.count(b"\n") == 2 and not run.err, f"status {run.status}: {run.err!r}")
