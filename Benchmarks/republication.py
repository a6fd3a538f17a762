"""Copies and versions beside datasketch's MinHash LSH: recall on edited copies, false pairs, articles per CPU second.

    python3 Benchmarks/republication.py BINARY --data FOLDER [--peers PYTHON] [--copies 300]

The peer gets runs of three words, 128 permutations and the threshold with the best recall at 30 % that was found; it counts
hashing and look-ups, without reading.
"""

import argparse
import json
import pathlib
import subprocess
import sys

import measure

PEER = """
import json, re, sys, time
from datasketch import MinHash, MinHashLSH
records = [json.loads(line) for line in sys.stdin]
start = time.process_time()
index, pairs = MinHashLSH(threshold=0.15, num_perm=128), {}
hashes = {}
for record in records:
    words = re.findall(r"\\w+", record["text"].lower())
    own = MinHash(num_perm=128)
    own.update_batch([" ".join(words[i:i + 3]).encode() for i in range(len(words) - 2)])
    found = [(hashes[key].jaccard(own), key) for key in index.query(own)]
    found = [pair for pair in found if pair[0] >= 0.15]
    if found:
        pairs[record["id"]] = max(found)[1]
    hashes[record["id"]] = own
    index.insert(record["id"], own)
print(json.dumps({"pairs": pairs, "seconds": time.process_time() - start}))
"""


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("binary")
    parser.add_argument("--data", type=pathlib.Path, required=True)
    parser.add_argument("--peers")
    parser.add_argument("--copies", type=int, default=300)
    options = parser.parse_args()
    scorer = measure.scorer("republication")
    articles = scorer.originals(options.data)
    records = articles + scorer.edited(articles, options.copies)
    answers, seconds = scorer.run(options.binary, records)
    pairs = {answer["id"]: answer["of"] for answer in answers if answer["of"] is not None}
    columns = {"Điểm Tin": scorer.judged(records, pairs) | {"articles per CPU s": len(records) / seconds}}
    if options.peers:
        lines = "".join(json.dumps(record) + "\n" for record in records)
        result = subprocess.run(
            [options.peers, "-c", PEER], input=lines.encode(), stdout=subprocess.PIPE, check=True).stdout
        answer = json.loads(result)
        columns["MinHash LSH"] = scorer.judged(records, answer["pairs"]) | {
            "articles per CPU s": len(records) / answer["seconds"]}
    print(f"{'re-publication':<24}" + "".join(f"{name:>14}" for name in columns))
    for metric in columns["Điểm Tin"]:
        digits = 0 if "CPU" in metric else 4
        print(f"{metric:<24}" + "".join(f"{values[metric]:>14.{digits}f}" for values in columns.values()))
    return 0


if __name__ == "__main__":
    sys.exit(main())
