"""Stories: pair F1 on a real week of three papers, B-cubed and pair F1 on labelled clusters mixed in one stream."""

import collections
import gzip
import json
import pathlib
import random
import subprocess

DATA = ["stream-3papers", "mds-ktlab", "mds-vims"]
# Orders of arrival in which the articles are placed one by one.
SHUFFLES = 20


def read(path):
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def group(binary, documents, *options):
    given = "".join(json.dumps(document, ensure_ascii=False) + "\n" for document in documents)
    run = subprocess.run([binary, "group", *options], input=given.encode(), capture_output=True, check=True)
    return {row["id"]: row["story"] for row in map(json.loads, run.stdout.decode().splitlines())}


def stream(data):
    items = read(data / "stream-3papers" / "items.jsonl.gz")
    return [
        {"id": item["id"], "title": item["title"], "text": item["summary"], "published": item["published"],
         "outlet": item["source"], "url": item["url"]}
        for item in items
    ]


def clusters(data):
    """Both cluster collections in one stream, and the true cluster of every document."""
    documents, truth = [], {}
    for folder in ("mds-ktlab", "mds-vims"):
        for row in read(data / folder / "docs.jsonl.gz"):
            name = f"{row['cluster']}/{row['doc']}"
            text = "\n".join(part for part in (row.get("lead", ""), row["text"]) if part)
            document = {"id": name, "title": row["title"], "text": text}
            if row.get("date"):
                document["published"] = row["date"]
            documents.append(document)
            truth[name] = row["cluster"]
    return documents, truth


def pair_scores(pairs, stories):
    joined = [pair for pair in pairs if stories[pair["a"]] == stories[pair["b"]]]
    same = [pair for pair in pairs if pair["label"] == "same"]
    right = sum(pair["label"] == "same" for pair in joined)
    precision = right / len(joined) if joined else 0.0
    recall = right / len(same)
    f1 = 2 * precision * recall / (precision + recall) if right else 0.0
    return precision, recall, f1, sum(pair["label"] == "different" for pair in joined)


def cluster_scores(truth, stories):
    members = collections.defaultdict(set)
    gold = collections.defaultdict(set)
    for name, story in stories.items():
        members[story].add(name)
        gold[truth[name]].add(name)
    precision = recall = 0.0
    for name, story in stories.items():
        common = len(members[story] & gold[truth[name]])
        precision += common / len(members[story])
        recall += common / len(gold[truth[name]])
    precision /= len(stories)
    recall /= len(stories)
    both = collections.Counter((truth[name], story) for name, story in stories.items())
    pairs = lambda counts: sum(count * (count - 1) // 2 for count in counts)
    right = pairs(both.values())
    ours = pairs(len(group) for group in members.values())
    true = pairs(len(group) for group in gold.values())
    return 2 * precision * recall / (precision + recall), 2 * right / (ours + true), precision, recall


def score(binary: str, data: pathlib.Path) -> dict[str, float]:
    data = pathlib.Path(data)
    items = stream(data)
    pairs = read(data / "stream-3papers" / "pairs.jsonl.gz")
    precision, recall, f1, different = pair_scores(pairs, group(binary, items))
    documents, truth = clusters(data)
    stories = group(binary, documents)
    b_cubed, pair_f1, _, _ = cluster_scores(truth, stories)
    shuffled = documents[:]
    random.Random(7).shuffle(shuffled)
    again = group(binary, shuffled)
    stable = sum(again[name] == story for name, story in stories.items()) / len(stories)
    spread = []
    for seed in range(SHUFFLES):
        random.Random(seed).shuffle(shuffled)
        spread.append(cluster_scores(truth, group(binary, shuffled, "--online"))[:2])
    return {
        "stream_precision": precision, "stream_recall": recall, "stream_f1": f1,
        "stream_no_different_joined": 1.0 - different, "mds_b_cubed": b_cubed, "mds_pair_f1": pair_f1,
        "order_stability": stable,
        "online_b_cubed_least": min(spread)[0], "online_b_cubed_most": max(spread)[0],
        "online_pair_f1_least": min(pair for _, pair in spread), "online_pair_f1_most": max(pair for _, pair in spread),
    }


if __name__ == "__main__":
    import sys

    for name, value in score(sys.argv[1], pathlib.Path(sys.argv[2])).items():
        print(f"{name}\t{value:.4f}")
