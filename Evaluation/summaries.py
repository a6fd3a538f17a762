"""Abstracts: syllable ROUGE-1/2/L (F1) against human references.

Syllables are white-space-separated pieces in lower case. Clusters: the bodies of the articles
(the annotators did not see the leads), asked for the length of each reference, averaged over references and clusters. Articles: as many syllables as the newspaper's own abstract.
"""

import collections
import gzip
import json
import pathlib
import subprocess

DATA = ["mds-ktlab", "mds-vims", "vietnews"]


def read(path):
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def syllables(text):
    return text.lower().split()


def ngrams(words, size):
    return collections.Counter(tuple(words[i:i + size]) for i in range(len(words) - size + 1))


def overlap_f1(system, reference, size):
    ours, theirs = ngrams(system, size), ngrams(reference, size)
    common = sum((ours & theirs).values())
    return 2 * common / max(sum(ours.values()) + sum(theirs.values()), 1)


def longest_common(left, right):
    """Length of the longest common subsequence, bit-parallel (Hyyrö 2004)."""
    places = collections.defaultdict(int)
    for index, word in enumerate(left):
        places[word] |= 1 << index
    full = (1 << len(left)) - 1
    state = full
    for word in right:
        hit = state & places.get(word, 0)
        state = ((state + hit) | (state - hit)) & full
    return bin(~state & full).count("1")


def rouge(system, reference):
    system, reference = syllables(system), syllables(reference)
    common = longest_common(system, reference)
    return (overlap_f1(system, reference, 1), overlap_f1(system, reference, 2),
            2 * common / max(len(system) + len(reference), 1))


def summarize(binary, requests, words):
    given = "".join(json.dumps(request, ensure_ascii=False) + "\n" for request in requests)
    run = subprocess.run([binary, "summarize", "--words", str(words)], input=given.encode(), capture_output=True,
                         check=True)
    return {row["id"]: " ".join(s["text"] for s in row["sentences"]) for row in map(json.loads, run.stdout.decode().splitlines())}


def by_length(binary, wanted):
    """`wanted`: (request, words) pairs; one run per length, so that the length is the reference's."""
    groups = collections.defaultdict(list)
    for request, words in wanted:
        groups[words].append(request)
    made = {}
    for words, requests in groups.items():
        for name, text in summarize(binary, requests, words).items():
            made[(name, words)] = text
    return made


def mean(rows):
    rows = list(rows)
    return tuple(sum(column) / len(rows) for column in zip(*rows))


def cluster_set(folder):
    clusters, references = collections.OrderedDict(), collections.defaultdict(list)
    for row in read(folder / "docs.jsonl.gz"):
        clusters.setdefault(row["cluster"], []).append({"id": row["doc"], "title": row["title"], "text": row["text"]})
    for row in read(folder / "refs.jsonl.gz"):
        references[row["cluster"]].append(row["text"])
    return clusters, references


def score_clusters(binary, folder):
    clusters, references = cluster_set(folder)
    wanted = {}
    for name, documents in clusters.items():
        for text in references[name]:
            wanted[(name, len(syllables(text)))] = ({"id": name, "documents": documents}, len(syllables(text)))
    made = by_length(binary, wanted.values())
    return mean(
        mean(rouge(made[(name, len(syllables(text)))], text) for text in references[name])
        for name in clusters if references[name])


def score_articles(binary, folder):
    rows = read(folder / "articles.jsonl.gz")
    wanted = [
        ({"id": row["id"], "documents": [{"id": "1", "title": row["title"], "text": "\n".join(row["body"])}]},
         len(syllables(row["abstract"])))
        for row in rows
    ]
    made = by_length(binary, wanted)
    return mean(rouge(made[(row["id"], len(syllables(row["abstract"])))], row["abstract"]) for row in rows)


def score(binary: str, data: pathlib.Path) -> dict[str, float]:
    data = pathlib.Path(data)
    result = {}
    for folder in ("mds-ktlab", "mds-vims"):
        for name, value in zip(("rouge1", "rouge2", "rougeL"), score_clusters(binary, data / folder)):
            result[f"{folder}_{name}"] = value
    for name, value in zip(("rouge1", "rouge2", "rougeL"), score_articles(binary, data / "vietnews")):
        result[f"vietnews_{name}"] = value
    return result


if __name__ == "__main__":
    import sys

    for name, value in score(sys.argv[1], pathlib.Path(sys.argv[2])).items():
        print(f"{name}\t{value:.4f}")
