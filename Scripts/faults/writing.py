"""What goes wrong where a report is written."""

import os
import resource
import socket
import stat
import time

from program import FORMATS, SIGNALS, without_core
from reading import FOLDER, FORBIDDEN, FULL_TABLE, MISSING, UNREADABLE

FULL = {"ja": "空き容量がない", "en": "no space left"}
OWN_PLAN = {"ja": "報告を計画と同じ", "en": "would replace the plan"}
STREAM = {"ja": "標準出力", "en": "standard output"}
OWN_STREAM = {"ja": "標準出力の行き先", "en": "standard output goes"}
TWICE = {"ja": "二つの形式を同じ", "en": "two formats would be saved"}


def writing(t):
    for format in FORMATS:
        for lang in ("ja", "en"):
            refusals(t, format, lang)
    streams(t)
    kept(t)
    own_plan(t)
    two_reports(t)
    descriptors(t)
    interrupted(t)
    memory(t)


def refusals(t, format, lang):
    """Each leaves the folder as it was."""
    saved = t.folder("saved")
    place = saved / "report"

    def attempt(what, says, path=place, **settings):
        t.begin(f"{format} ({lang}): {what}")
        t.refused(t.run("check", "--format", f"{format}={path}", "plan.json", lang=lang, **settings), says, lang)

    def to_stdout(what, says, **settings):
        t.begin(f"{format} ({lang}): {what}")
        t.refused(t.run("check", "--format", format, "plan.json", lang=lang, **settings), says, lang)

    with open("/dev/full", "wb") as full:
        to_stdout("standard output is full", FULL, stdout=full)
    to_stdout("standard output is closed", STREAM, closed=[1])
    read, write = os.pipe()
    os.close(read)
    t.begin(f"{format} ({lang}): nobody reads any more")
    run = t.run("check", "--format", format, "plan.json", lang=lang, stdout=write)
    t.require((run.status, run.err) == (2, ""), f"status {run.status}: {run.err!r}")
    os.close(write)
    attempt("a full device", FULL, "/dev/full")
    attempt("no such folder", MISSING, saved / "no/report")
    attempt("a file as a folder", MISSING, "plan.json/report")
    t.holds_only(saved)
    place.mkdir()
    attempt("the name of a folder", FOLDER)
    place.rmdir()
    place.write_text("old")
    attempt("larger than a file may be", None, limits={resource.RLIMIT_FSIZE: 0})
    t.begin(f"{format} ({lang}): no descriptor left")
    process = t.waiting("check", "--format", f"{format}={place}", "-", lang=lang)
    resource.prlimit(process.pid, resource.RLIMIT_NOFILE, (3, 3))
    t.refused(t.end(process, t.plan.read_bytes()), FULL_TABLE, lang)
    saved.chmod(0o555)
    attempt("a folder that may not be written", FORBIDDEN, nobody=True)
    attempt("a new file in such a folder", FORBIDDEN, saved / "new", nobody=True)
    saved.chmod(0o777)
    place.chmod(0o444)
    attempt("a file that may not be written", FORBIDDEN, nobody=True)
    t.holds_only(saved, "report")
    t.require(place.read_text() == "old", "the earlier report is not what it was")


def streams(t):
    t.begin("standard error is closed")
    run = t.run("check", "none.json", closed=[2])
    t.require(run.status == 2 and not run.out, f"status {run.status}")
    t.begin("standard error is full")
    with open("/dev/full", "wb") as full:
        run = t.run("check", "none.json", stderr=full)
    t.require(run.status == 2 and not run.out, f"status {run.status}")
    (t.work / "line.ndjson").write_text("{}\n")
    for name, file in (("check", "plan.json"), ("batch", "line.ndjson")):
        t.begin(f"{name}: standard input and output are closed, and no file takes their place")
        t.refused(t.run(name, file, closed=[0, 1]), STREAM)
    t.begin("all streams are closed, and a report is saved all the same")
    saved = t.folder("saved")
    run = t.run("check", "--format", f"json={saved}/report", "plan.json", closed=[0, 1, 2])
    t.require((saved / "report").read_bytes() == t.run("check", "--format", "json", "plan.json").out, "not the report")


def kept(t):
    """What is replaced stays what it was, apart from what is in it."""
    saved = t.folder("saved")
    other = t.folder("other")
    whole = t.run("check", "--format", "json", "plan.json").out

    def save(path, *words, **settings):
        run = t.run("check", "--format", f"json={path}", "plan.json", *words, **settings)
        t.require(run.status == 1 and not run.err, f"status {run.status}: {run.err!r}")

    for mode in (0o600, 0o640, 0o664, 0o755, 0o444 if os.geteuid() == 0 else 0o644):
        t.begin(f"a file of mode {mode:o} keeps it")
        (saved / "report").write_text("old")
        (saved / "report").chmod(mode)
        save(saved / "report")
        t.require((saved / "report").read_bytes() == whole, "not the report")
        t.require(stat.S_IMODE((saved / "report").stat().st_mode) == mode, oct((saved / "report").stat().st_mode))
        (saved / "report").unlink()
    if os.geteuid() == 0:
        t.begin("a file of somebody else stays theirs")
        (saved / "report").write_text("old")
        os.chown(saved / "report", 65534, 65534)
        save(saved / "report")
        t.require((saved / "report").stat().st_uid == 65534, "another owner")
        (saved / "report").unlink()
    for umask, mode in ((0o022, 0o644), (0o077, 0o600), (0o002, 0o664)):
        t.begin(f"a new file under the mask {umask:o}")
        save(saved / "report", umask=umask)
        t.require(stat.S_IMODE((saved / "report").stat().st_mode) == mode, oct((saved / "report").stat().st_mode))
        (saved / "report").unlink()
    for name, link in (("beside", "target"), ("in another folder", "../other/target"), ("absolute", other / "target")):
        for state in ("a file", "nothing yet"):
            t.begin(f"a link to {state}, {name}")
            place = saved / "report"
            target = (saved / link).resolve()
            if state == "a file":
                target.write_text("old")
            (saved / "middle").symlink_to(link)
            place.symlink_to("middle")
            save(place)
            t.require(place.is_symlink() and (saved / "middle").is_symlink(), "the link is gone")
            t.require(target.read_bytes() == whole, "not the report")
            target.unlink()
            place.unlink()
            (saved / "middle").unlink()
            t.holds_only(saved)
            t.holds_only(other)
    t.begin("a link to itself")
    (saved / "report").symlink_to("report")
    t.refused(t.run("check", "--format", f"json={saved}/report", "plan.json"), UNREADABLE)
    (saved / "report").unlink()
    t.begin("the longest name there is")
    save(saved / ("x" * 255))
    t.holds_only(saved, "x" * 255)
    t.begin("what a killed run of the same number left is passed over")
    process = t.waiting("check", "--format", f"json={saved}/report", "-")
    (saved / f".grant-cli-{process.pid}-0.tmp").write_text("left")
    t.require(t.end(process, t.plan.read_bytes()).status == 1, "not saved")
    t.holds_only(saved, "report", "x" * 255, f".grant-cli-{process.pid}-0.tmp")


def own_plan(t):
    """A plan has many names, and a report takes the place of none."""
    before = t.plan.read_bytes()
    (t.work / "link.json").symlink_to("plan.json")
    os.link(t.plan, t.work / "hard.json")
    for name in ("plan.json", "./plan.json", t.plan, "link.json", "hard.json"):
        for words in (["check", "--format", f"json={name}"], ["batch", f"--tally={name}"]):
            t.begin(f"{words[0]}: the report under the name {name} of the plan")
            run = t.run(*words, "plan.json")
            t.require(run.status == 2 and OWN_PLAN["en"] in run.err, f"status {run.status}: {run.err!r}")
            t.require(t.plan.read_bytes() == before, "the plan is gone")
        for words in (["check", "--format", f"json={name}", "-"], ["batch", f"--tally={name}"]):
            t.begin(f"{words[0]}: the report under the name {name} of the plan that standard input reads")
            with open(t.plan, "rb") as plan:
                run = t.run(*words, stdin=plan)
            t.require(run.status == 2 and OWN_PLAN["en"] in run.err, f"status {run.status}: {run.err!r}")
            t.require(t.plan.read_bytes() == before, "the plan is gone")
        for words in (["check"], ["batch"], ["explain"], ["advise"], ["check", "--together"], ["compare", "plan.json"]):
            t.begin(f"{words[0]}: the answer goes into {name}, which is the plan")
            with open(t.plan, "ab") as out:
                run = t.run(*words, name, stdout=out)
            t.require(run.status == 2 and OWN_STREAM["en"] in run.err, f"status {run.status}: {run.err!r}")
            t.require(t.plan.read_bytes() == before, "the plan is not what it was")
    (t.work / "link.json").unlink()
    (t.work / "hard.json").unlink()


def two_reports(t):
    """Two names of one file, there or still to be made: neither report takes the other's place."""
    saved = t.folder("saved")
    (saved / "old").write_text("old")
    (saved / "link").symlink_to("old")
    (saved / "dangling").symlink_to("new")
    os.link(saved / "old", saved / "hard")
    (saved / "folder").mkdir()
    names = sorted(os.listdir(saved))
    for one, other in (("old", "link"), ("old", "hard"), ("old", "folder/../old"), ("new", "./new"), ("new", "dangling"),
                       ("folder/x", "folder/../folder/x")):
        for lang in ("ja", "en"):
            t.begin(f"two reports in one file: {one} and {other} ({lang})")
            run = t.run("check", "--format", f"json=saved/{one}", "--format", f"sarif=saved/{other}", "plan.json", lang=lang)
            t.require(run.status == 2 and TWICE[lang] in run.err, f"status {run.status}: {run.err!r}")
            t.holds_only(saved, *names)
    for words in (["check", "--format", "text", "--format"], ["batch"]):
        for name in ("old", "link", "hard"):
            t.begin(f"{words[0]}: a report in the file {name} of standard output")
            with open(saved / "old", "ab") as out:
                run = t.run(*words, f"json=saved/{name}" if len(words) > 1 else f"--tally=saved/{name}", "plan.json", stdout=out)
            t.require(run.status == 2 and OWN_STREAM["en"] in run.err, f"status {run.status}: {run.err!r}")
            t.require((saved / "old").read_text() == "old", "the file is not what it was")


def descriptors(t):
    """What the shell has opened is written into, where it stands."""
    whole = t.run("check", "--format", "json", "plan.json").out
    place = t.work / "out"
    for name in ("/dev/stdout", "/dev/fd/1", "/proc/self/fd/1"):
        t.begin(f"{name} is a pipe")
        run = t.run("check", "--format", f"json={name}", "plan.json")
        t.require((run.status, run.err, run.out) == (1, "", whole), f"status {run.status}: {run.err!r}")
        for mode in ("wb", "ab"):
            t.begin(f"{name} is a file with something in it ({mode})")
            with open(place, mode, buffering=0) as out:
                out.truncate(0)
                out.write(b"before\n")
                run = t.run("check", "--format", f"json={name}", "plan.json", stdout=out)
                out.write(b"after\n")
            t.require((run.status, run.err) == (1, ""), f"status {run.status}: {run.err!r}")
            t.require(place.read_bytes() == b"before\n" + whole + b"after\n", "what was there is gone")
    t.begin("standard error is the file of the report")
    with open(place, "wb", buffering=0) as err:
        run = t.run("check", "--format", "markdown=out", "none.json", "plan.json", stderr=err)
    report = t.run("check", "--format", "markdown", "none.json", "plan.json").out
    t.require(run.status == 2 and place.read_bytes().endswith(b"path\n" + report), "not a complaint and then the report")
    ours, theirs = socket.socketpair()
    t.begin("/dev/stdout is a socket")
    with ours, theirs:
        run = t.run("check", "--format", "json=/dev/stdout", "plan.json", stdout=theirs)
        theirs.close()
        t.require((run.status, run.err) == (1, ""), f"status {run.status}: {run.err!r}")
        t.require(ours.makefile("rb").read() == whole, "not the report")
    read, write = os.pipe()
    t.begin("a pipe of the shell, as in >(…)")
    process = t.start("check", "--format", f"json=/dev/fd/{write}", "--format", "text", "plan.json", pass_fds=[write])
    os.close(write)
    with open(read, "rb") as pipe:
        t.require(pipe.read() == whole, "not the report")
    t.require(t.end(process).status == 1, "another status")


def interrupted(t):
    """A signal as soon as the file beside is there, and at other moments: old or new, never a part, nothing beside."""
    many = t.folder("many")
    for number in range(1200):
        os.link(t.plan, many / f"{number}.json")
    saved = t.folder("saved")
    place = saved / "report"
    words = ["check", "--format", f"html={place}", "many"]
    begun = time.monotonic()
    t.run(*words)
    took = time.monotonic() - begun
    whole = place.read_bytes()
    for name, number in SIGNALS.items():
        for part in (None, None, None, 0.2, 0.5, 0.8, 0.95, 1.0):
            t.begin(f"a report being saved: {name}")
            place.write_text("old")
            process = t.start(*words, limits=without_core())
            if part is None:
                while process.poll() is None and len(os.listdir(saved)) == 1:
                    pass
            else:
                time.sleep(took * part)
            process.send_signal(number)
            run = t.end(process)
            t.require(place.read_bytes() in (b"old", whole), "a part of a file under its final name")
            t.require(part is not None or name == "KILL" or place.read_bytes() == whole, "the file was not finished")
            t.require(run.status in (-number, 1), f"status {run.status}")
            left = [name for name in os.listdir(saved) if name != "report"]
            t.require(not left or name == "KILL", f"left in the folder: {left}")
            for other in left:
                (saved / other).unlink()


def memory(t):
    """Less and less memory: a whole file and its status, or none and another status."""
    saved = t.folder("saved")
    whole = t.run("check", "--format", "json", "plan.json").out
    ended = set()
    for megabytes in (1, 2, 4, 8, 12, 16, 20, 24, 28, 32, 40, 48, 64, 80, 96, 128, 192, 256, 512, 2048):
        t.begin(f"no more memory than {megabytes} MB")
        (saved / "report").unlink(missing_ok=True)
        limits = {**without_core(), resource.RLIMIT_AS: megabytes << 20}
        try:
            status = t.run("check", "--format", f"json={saved}/report", "plan.json", limits=limits).status
        except OSError:
            status = 126
        if (saved / "report").exists():
            t.require((saved / "report").read_bytes() == whole and status == 1, f"status {status}, and not the report")
        else:
            t.require(status not in (0, 1), f"status {status} and no file")
        ended.add((saved / "report").exists())
        for other in os.listdir(saved):
            t.require(other == "report", f"left: {other}")
    t.begin("memory ran out in some runs and sufficed in others")
    t.require(ended == {True, False}, "the limits try nothing")
