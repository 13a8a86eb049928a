"""Batch: never a line lost or doubled, whatever ends it."""

import json
import re
import resource
import subprocess
import time

from program import ROOT, SIGNALS, without_core
from writing import FULL, STREAM


def batch(t):
    plans = [json.dumps(json.loads(line)["plan"], ensure_ascii=False)
             for line in (ROOT / "Fixtures/worked/worked-plans.ndjson").read_text().splitlines()]
    lines = plans * 200
    many = t.work / "many.ndjson"
    many.write_text("\n".join(lines) + "\n")
    whole = {full: t.run("batch", "--jobs", "1", *full, many).out for full in ((), ("--full",))}
    answers(t, many, lines, whole[()])
    endings(t, many, whole)
    interrupted(t, many, whole[()])


def answers(t, many, lines, whole):
    t.begin("batch: an answer to each line, in order")
    numbers = [json.loads(line)["n"] for line in whole.splitlines()]
    t.require(numbers == list(range(1, len(lines) + 1)), "the numbers are not 1, 2, 3…")
    for jobs in (1, 2, 3, 8, 32):
        t.begin(f"batch --jobs {jobs}: the same bytes")
        t.require(t.run("batch", "--jobs", jobs, many).out == whole, "not the same")
        t.begin(f"batch --jobs {jobs}: the same from a pipe that stops in the middle of a line")
        text = many.read_bytes()
        process = t.start("batch", "--jobs", jobs, stdin=subprocess.PIPE, stdout=open(t.work / "out", "wb"))
        for piece in (text[:777], text[777:300_001], text[300_001:]):
            process.stdin.write(piece)
            process.stdin.flush()
            time.sleep(0.05)
        t.end(process)
        t.require((t.work / "out").read_bytes() == whole, "not the same")
    t.begin("batch: the last plan is cut off")
    text = "\n".join(lines[:61])
    run = t.run("batch", feed=text[: -len(lines[60]) // 2].encode())
    t.require(run.status == 2 and run.out.count(b"\n") == 61, f"{run.out.count(10)} answers to 61 lines, status {run.status}")


def endings(t, many, whole):
    for full in ((), ("--full",)):
        name = "batch " + " ".join(full)
        for lang in ("ja", "en"):
            t.begin(f"{name} ({lang}): standard output is full")
            with open("/dev/full", "wb") as device:
                t.refused(t.run("batch", *full, many, stdout=device, lang=lang), FULL, lang)
            t.begin(f"{name} ({lang}): standard output is closed")
            t.refused(t.run("batch", *full, many, closed=[1], lang=lang), STREAM, lang)
        t.begin(f"{name}: the reader goes away")
        process = t.start("batch", *full, many)
        begun = process.stdout.read(100_000)
        process.stdout.close()
        complaint = process.stderr.read()
        t.require(process.wait() == 2 and not complaint, f"status {process.returncode}: {complaint!r}")
        t.require(whole[full].startswith(begun), "what was read is not the beginning")
        for most in (0, 1, 4096, 100_000, 1_000_000):
            t.begin(f"{name}: the file may have {most} bytes")
            with open(t.work / "out", "wb") as out:
                run = t.run("batch", *full, many, stdout=out, limits={resource.RLIMIT_FSIZE: most})
            t.refused(run)
            t.require((t.work / "out").read_bytes() == whole[full][:most], "what was written is not the beginning")
    for megabytes in (16, 32, 48, 64, 96, 128, 256):
        t.begin(f"batch: no more memory than {megabytes} MB")
        limits = {**without_core(), resource.RLIMIT_AS: megabytes << 20}
        try:
            run = t.run("batch", "--jobs", "2", many, limits=limits)
        except OSError:
            continue
        t.require(whole[()].startswith(run.out), "what was written is not the beginning")
        t.require(run.out == whole[()] or run.status not in (0, 1), f"status {run.status} and not everything")


def interrupted(t, many, whole):
    begun = time.monotonic()
    t.run("batch", "--jobs", "2", many)
    took = time.monotonic() - begun
    stopped = 0
    for name, number in SIGNALS.items():
        for part in range(8):
            t.begin(f"batch: {name}")
            with open(t.work / "out", "wb") as out:
                process = t.start("batch", "--jobs", "2", many, stdout=out, limits=without_core())
                time.sleep(took * part / 8)
                process.send_signal(number)
                run = t.end(process)
            written = (t.work / "out").read_bytes()
            t.require(whole.startswith(written), "what was written is not the beginning")
            t.require(run.status in (-number, 1, 2), f"status {run.status}")
            t.require(written == whole or run.status != 1, "as if it had come to its end")
            if run.status == 2:
                stopped += 1
                t.require(written == b"" or written.endswith(b"\n"), "half a line")
                said = re.search(r"interrupted; lines 1 to ([0-9,]+) are answered", run.err)
                count = said and int(said[1].replace(",", ""))
                t.require(count == written.count(b"\n"), f"wrote {written.count(10)} lines and says {run.err!r}")
    t.begin("batch: some runs were interrupted in the middle")
    t.require(stopped > 0, "none")
    for name in ("INT", "TERM"):
        t.begin(f"batch: {name} while its reader sleeps")
        process = t.start("batch", "--jobs", "2", many)
        time.sleep(took)
        begun = time.monotonic()
        process.send_signal(SIGNALS[name])
        try:
            process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            t.fail("did not end")
        run = t.end(process)
        t.refused(run, {"en": "nobody read the output"}, output=True)
        t.require(run.out and whole.startswith(run.out), "what was written is not the beginning")
        t.require(time.monotonic() - begun < 5, "took more than five seconds")
    t.begin("batch: interrupted while the pipe keeps silent")
    process = t.waiting("batch")
    process.send_signal(SIGNALS["INT"])
    run = t.end(process)
    t.refused(run, {"en": "interrupted"})
