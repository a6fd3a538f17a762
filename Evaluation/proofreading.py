"""Recall on the certain rows and precision of errors and warnings of `diemtin proofread` on the marked bulletins; whether
`--fix --write` comes to rest (a second run changes nothing) and touches nothing but what it says.

A finding meets a row when both stand within a line of each other and their quotes share half of the shorter one's words
(or one holds the other). Precision counts every row, recall only the certain ones. Traps: words that must not be flagged.
"""

import csv
import json
import pathlib
import re
import shutil
import subprocess
import tempfile

DATA = ["seed-errors.tsv", "../seeds"]

TRAPS = [
    "song song",
    "trưởng ban ban quản lý",
    "thành thành phố",
    "minh minh chứng",
    "đậu đen xanh lòng",
    "lại hợp đông",
    "củ chi",
    "phạm minh chính",
    "lê minh hưng",
    "tỉnh nam định",
    "5.000.000 đồng",
]


def words(text: str) -> list[str]:
    return re.findall(r"\w+", text.lower())


def meets(finding: dict, row: dict) -> bool:
    if abs(finding["line"] - int(row["line"])) > 1:
        return False
    left, right = words(finding["quote"]), words(row["quote"])
    if not left or not right:
        return finding["quote"].strip() in row["quote"] or row["quote"].strip() in finding["quote"]
    a, b = " ".join(left), " ".join(right)
    if a in b or b in a:
        return True
    shorter, longer = sorted((left, right), key=len)
    return sum(word in longer for word in shorter) * 2 >= len(shorter) + 1


def findings(binary: str, seed: pathlib.Path) -> list[dict]:
    done = subprocess.run([binary, "proofread", "--format", "json", str(seed)], capture_output=True)
    if done.returncode not in (0, 1):
        raise RuntimeError(done.stderr.decode())
    return [json.loads(line) for line in done.stdout.decode().splitlines() if line.strip()]


def judge(binary: str, data: pathlib.Path) -> dict:
    with open(data / "seed-errors.tsv", encoding="utf-8") as file:
        rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    seeds = data.parent / "seeds"
    hits, misses, right, wrong, trapped = [], [], [], [], []
    for name in sorted({row["seed"] for row in rows}):
        found = findings(binary, next(seeds.glob(name + "_*")))
        loud = [finding for finding in found if finding["severity"] in ("error", "warning")]
        own = [row for row in rows if row["seed"] == name]
        for row in own:
            if row["certainty"] == "certain":
                (hits if any(meets(finding, row) for finding in loud) else misses).append(row)
        for finding in loud:
            (right if any(meets(finding, row) for row in own) else wrong).append({**finding, "seed": name})
            low = finding["quote"].lower()
            trapped += [finding for trap in TRAPS if trap in low and len(low) < 3 * len(trap)]
    return {"hits": hits, "misses": misses, "right": right, "wrong": wrong, "trapped": trapped}


def fix_is_stable(binary: str, data: pathlib.Path) -> float:
    """Share of the bulletins that a second `--fix --write` leaves as they are, with as many lines as before."""
    seeds = sorted((data.parent / "seeds").glob("*.txt"))
    stable = 0
    with tempfile.TemporaryDirectory() as folder:
        for seed in seeds:
            copy = pathlib.Path(folder) / seed.name
            shutil.copyfile(seed, copy)
            command = [binary, "proofread", str(copy), "--fix", "--write"]
            subprocess.run(command, capture_output=True)
            once = copy.read_bytes()
            subprocess.run(command, capture_output=True)
            stable += copy.read_bytes() == once and once.count(b"\n") == seed.read_bytes().count(b"\n")
    return stable / len(seeds) if seeds else 0.0


def score(binary: str, data: pathlib.Path) -> dict[str, float]:
    result = judge(binary, data)
    certain = len(result["hits"]) + len(result["misses"])
    loud = len(result["right"]) + len(result["wrong"])
    return {
        "recall_certain": len(result["hits"]) / certain if certain else 0.0,
        "precision": len(result["right"]) / loud if loud else 1.0,
        "traps_avoided": 0.0 if result["trapped"] else 1.0,
        "fix_is_stable": fix_is_stable(binary, data),
    }


if __name__ == "__main__":
    import sys

    print(json.dumps(score(sys.argv[1], pathlib.Path(sys.argv[2])), indent=2))
