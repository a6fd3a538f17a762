"""Measures every text tool over the same 20 MB of news and, in the same run, the peers that a user would pick instead.

    python3 Benchmarks/text.py BINARY --data FOLDER [--peers PYTHON] [--megabytes 20] [--grow]

The text is made from the raw articles of the data folder, repeated until the size is reached. Figures are MB per CPU second
(user + system) of whole processes, start-up included; peers get the first megabyte, from memory, start-up excluded, because
some of them need minutes. `--grow` shows seconds per MB from 1 MB to 100 MB: they must not rise.
"""

import argparse
import gzip
import json
import os
import pathlib
import subprocess
import sys
import tempfile

TOOLS = {
    "segment": ["segment"],
    "tag": ["tag"],
    "sentences": ["sentences"],
    "fold": ["fold"],
    "normalize": ["normalize"],
    "normalize, tone marks": ["normalize", "--tone-marks", "old"],
    "normalize, i/y and lines": ["normalize", "--iy", "y", "--join-lines"],
    "identify": ["identify"],
    "slips": ["slips"],
    "restore": ["restore"],
}

# What runs in the peers' Python: lines in `lines`, one statement that works through them.
PEERS = {
    "segment": {
        "pyvi": "from pyvi import ViTokenizer as t\nfor l in lines: t.tokenize(l)",
        "underthesea": "from underthesea import word_tokenize as t\nfor l in lines: t(l, format='text')",
    },
    "tag": {
        "pyvi": "from pyvi import ViTokenizer as t, ViPosTagger as p\nfor l in lines: p.postagging(t.tokenize(l))",
        "underthesea": "from underthesea import pos_tag as t\nfor l in lines: t(l)",
    },
    "sentences": {"underthesea": "from underthesea import sent_tokenize as t\nfor l in lines: t(l)"},
    "fold": {
        "pyvi": "from pyvi import ViUtils as u\nfor l in lines: u.remove_accents(l)",
        "unicodedata": "import unicodedata as u\n"
                       "for l in lines: ''.join(c for c in u.normalize('NFD', l.lower()) if not u.combining(c))",
    },
    "normalize, tone marks": {"underthesea": "from underthesea import text_normalize as t\nfor l in lines: t(l)"},
    "normalize": {"unicodedata": "import unicodedata as u\nfor l in lines: u.normalize('NFC', l)"},
    "restore": {"pyvi": "from pyvi import ViUtils as u\nfor l in lines: u.add_accents(l)"},
    "identify": {"langdetect": "from langdetect import detect as d\nfor l in lines:\n  try: d(l)\n  except Exception: pass"},
}

HARNESS = """
import sys, time, os
lines = sys.stdin.buffer.read().decode().split("\\n")
code = compile(sys.argv[1], "peer", "exec")
exec(sys.argv[1].split("\\n")[0])
start = time.process_time()
exec(code)
print(time.process_time() - start)
"""


def lines(data: pathlib.Path):
    for name, keys in (("unc-dantri", ("sentences",)), ("vietnews", ("title", "abstract", "body")), ("vntc", ("text",))):
        with gzip.open(data / name / "articles.jsonl.gz", "rt", encoding="utf-8") as rows:
            for row in rows:
                article = json.loads(row)
                for key in keys:
                    value = article.get(key) or ""
                    yield from ([value] if isinstance(value, str) else value)


def corpus(data: pathlib.Path, size: int) -> bytes:
    whole = bytearray()
    for line in lines(data):
        whole += line.replace("\r", "").encode() + b"\n"
        if len(whole) >= size:
            break
    while len(whole) < size:
        whole += whole[:size - len(whole)]
    end = whole.rfind(b"\n", 0, size)
    return bytes(whole[:end + 1])


def ours(binary: str, arguments: list[str], text: bytes) -> tuple[float, int] | None:
    """CPU seconds and largest resident set in MiB; None when there is no such command."""
    with tempfile.TemporaryFile() as source:
        source.write(text)
        source.seek(0)
        process = subprocess.Popen([binary, "text", *arguments], stdin=source, stdout=subprocess.DEVNULL,
                                   stderr=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    return (usage.ru_utime + usage.ru_stime, usage.ru_maxrss // 1024) if process.returncode == 0 else None


def peer(python: str, code: str, text: bytes) -> float | None:
    done = subprocess.run([python, "-c", HARNESS, code], input=text, capture_output=True)
    return float(done.stdout.split()[-1]) if done.returncode == 0 else None


def table(options, text: bytes):
    sample = text[:text.rfind(b"\n", 0, 1_000_000) + 1]
    for name, arguments in TOOLS.items():
        # Slow tools get a part, so that a run stays within minutes.
        part = text if name not in ("slips", "restore", "tag") else text[:text.rfind(b"\n", 0, len(text) // 4) + 1]
        measured = ours(options.binary, arguments, part)
        if measured is None:
            print(f"{name:<26}   not there")
            continue
        speed = len(part) / 1e6 / measured[0]
        print(f"{name:<26}{speed:>8.2f} MB/CPU s {measured[1]:>5} MiB", end="")
        for who, code in (PEERS.get(name, {}) if options.peers else {}).items():
            seconds = peer(options.peers, code, sample)
            if seconds is None:
                print(f"   {who}: did not run", end="")
            else:
                other = len(sample) / 1e6 / seconds
                print(f"   {who}: {other:.2f} ({speed / other:.1f} times slower than ours)" if speed >= other
                      else f"   {who}: {other:.2f} ({other / speed:.1f} times faster than ours)", end="")
        print(flush=True)


def grow(options, text: bytes):
    print("CPU seconds per MB as the text grows (1, 10, 100 MB; start-up included)")
    for name in ("segment", "sentences", "fold", "normalize", "normalize, i/y and lines", "identify"):
        costs = []
        for size in (1, 10, 100):
            piece = (text * (size * 1_000_000 // len(text) + 1))[:size * 1_000_000]
            measured = ours(options.binary, TOOLS[name], piece)
            costs.append("–" if measured is None else f"{measured[0] / size:.3f}")
        print(f"{name:<26}" + "  ".join(costs), flush=True)
    # One line without an end: no line may cost more than linear time.
    flat = text.replace(b"\n", b" ")
    for size in (1, 4, 16):
        piece = (flat * (size * 1_000_000 // len(flat) + 1))[:size * 1_000_000]
        costs = {name: ours(options.binary, TOOLS[name], piece) for name in ("segment", "sentences", "normalize")}
        print(f"one line of {size:>2} MB: " + ", ".join(
            f"{name} {cost[0] / size:.3f}" if cost else f"{name} –" for name, cost in costs.items()) + " s per MB")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("binary")
    parser.add_argument("--data", type=pathlib.Path, required=True)
    parser.add_argument("--peers", help="Python with pyvi, underthesea and langdetect (script/bench-peers)")
    parser.add_argument("--megabytes", type=int, default=20)
    parser.add_argument("--grow", action="store_true")
    options = parser.parse_args()
    if not (options.data / "unc-dantri").exists():
        sys.exit(f"không thấy dữ liệu / no data: {options.data}")
    text = corpus(options.data, options.megabytes * 1_000_000)
    print(f"{len(text) / 1e6:.1f} MB; peers: the first megabyte")
    table(options, text)
    if options.grow:
        grow(options, text)


if __name__ == "__main__":
    main()
