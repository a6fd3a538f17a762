"""What the benchmarks share: CPU seconds of whole processes, and peers that run in their own Python."""

import importlib.util
import json
import os
import pathlib
import subprocess
import sys
import tempfile

EVALUATION = pathlib.Path(__file__).resolve().parent.parent / "Evaluation"


def cpu(command: list[str], stdin: bytes = b"", repeat: int = 1) -> tuple[float, int, bytes]:
    """Least CPU seconds (user + system) of `repeat` runs, the largest resident set in MiB, and the last output."""
    least, memory, output = float("inf"), 0, b""
    for _ in range(repeat):
        with tempfile.TemporaryFile() as source, tempfile.TemporaryFile() as target:
            source.write(stdin)
            source.seek(0)
            process = subprocess.Popen(command, stdin=source, stdout=target, stderr=subprocess.DEVNULL)
            _, status, usage = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
            if process.returncode not in (0, 2):
                raise SystemExit(f"failed with {process.returncode}: {command[:3]}")
            target.seek(0)
            output = target.read()
            least = min(least, usage.ru_utime + usage.ru_stime)
            memory = max(memory, usage.ru_maxrss // 1024)
    return least, memory, output


HARNESS = """
import json, sys, time
exec(sys.argv[1])
start = time.process_time()
for line in sys.stdin:
    key, value = json.loads(line)
    try:
        answer = work(value)
    except Exception:
        answer = None
    print(json.dumps([key, answer]))
print(json.dumps(["seconds", time.process_time() - start]))
"""


def peer(python: str, code: str, items: dict) -> tuple[dict, float]:
    """Runs `work(value)`, defined by `code`, over the items; CPU seconds without imports. A failure gives None."""
    lines = "".join(json.dumps([key, value]) + "\n" for key, value in items.items())
    result = subprocess.run([python, "-c", HARNESS, code], input=lines.encode(), capture_output=True, check=False)
    answers = dict(json.loads(line) for line in result.stdout.decode().splitlines())
    if "seconds" not in answers:
        raise SystemExit("peer failed: " + result.stderr.decode()[-400:])
    return answers, answers.pop("seconds")


def scorer(name: str):
    """A module of Evaluation/."""
    sys.path.insert(0, str(EVALUATION))
    spec = importlib.util.spec_from_file_location(name, EVALUATION / f"{name}.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
