"""Abstracts: syllable ROUGE-1/2/L (F1) against human references.

Syllables are white-space-separated pieces in lower case. Clusters: the bodies of the articles
(the annotators did not see the leads), asked for the length of each reference, averaged over references and clusters.
Articles: as many syllables as the newspaper's own abstract. The weights were learned from this very data: what they are
worth on other stories is what Tools/train-summaries/train.py measures by cross-validation.
"""

import collections
import gzip
import json
import math
import pathlib
import re
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


def summarize(binary, requests, words, options=()):
    given = "".join(json.dumps(request, ensure_ascii=False) + "\n" for request in requests)
    run = subprocess.run([binary, "summarize", "--words", str(words), *options], input=given.encode(),
                         capture_output=True, check=True)
    return {row["id"]: " ".join(s["text"] for s in row["sentences"])
            for row in map(json.loads, run.stdout.decode().splitlines())}


def by_length(binary, wanted, options=()):
    """`wanted`: (request, words) pairs; one run per length, so that the length is the reference's."""
    groups = collections.defaultdict(list)
    for request, words in wanted:
        groups[words].append(request)
    made = {}
    for words, requests in groups.items():
        for name, text in summarize(binary, requests, words, options).items():
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


def pieces(text):
    """Sentences, cut at marks before a capital and at line ends."""
    return [part for line in text.split("\n")
            for part in re.split(r'(?<=[.!?…])["”]?\s+(?=[A-ZÀ-ÝĂĐĨŨƠƯẠ-Ỹ"“])', line.strip()) if part]


def filled(sentences, words):
    """Sentences in order until the length is reached; the last one only if that brings the length nearer."""
    taken, length = [], 0
    for sentence in sentences:
        count = len(sentence.split())
        if length >= words or count - (words - length) > words - length:
            break
        taken.append(sentence)
        length += count
    return " ".join(taken)


def round_robin(documents, words):
    """First sentences of all articles, then second ones, and so on: the hardest peer for clusters."""
    texts = [pieces(document["text"]) for document in documents]
    longest = max(map(len, texts), default=0)
    return filled([text[place] for place in range(longest) for text in texts if place < len(text)], words)


def title_position_centroid(title, text, words):
    """Sentences by likeness to title and middle and by place: the hardest peer for single articles."""
    sentences = pieces(text)
    bags = [collections.Counter(syllables(sentence)) for sentence in sentences]
    frequency = collections.Counter(word for bag in bags for word in bag)
    rarity = {word: math.log(1 + len(bags) / count) for word, count in frequency.items()}
    def vector(bag):
        weights = {word: (1 + math.log(count)) * rarity.get(word, 0) for word, count in bag.items()}
        norm = math.sqrt(sum(value * value for value in weights.values())) or 1
        return {word: value / norm for word, value in weights.items()}
    vectors = [vector(bag) for bag in bags]
    middle = collections.Counter()
    for one in vectors:
        middle.update(one)
    middle = vector_scaled(middle)
    head = vector(collections.Counter(syllables(title)))
    def dot(left, right):
        return sum(value * right.get(word, 0) for word, value in left.items())
    scores = [2 * dot(one, head) + dot(one, middle) + 0.3 / (1 + place) for place, one in enumerate(vectors)]
    taken, length = [], 0
    for place in sorted(range(len(sentences)), key=lambda index: -scores[index]):
        count = len(sentences[place].split())
        if length >= words or (taken and count - (words - length) > words - length):
            break
        taken.append(place)
        length += count
    return " ".join(sentences[place] for place in sorted(taken))


def vector_scaled(vector):
    norm = math.sqrt(sum(value * value for value in vector.values())) or 1
    return {word: value / norm for word, value in vector.items()}


def peers(data):
    """ROUGE of the two peers, recomputed on the same data; printed beside ours when run by hand."""
    for name in ("mds-ktlab", "mds-vims"):
        clusters, references = cluster_set(data / name)
        found = mean(
            mean(rouge(round_robin(documents, len(syllables(text))), text) for text in references[cluster])
            for cluster, documents in clusters.items() if references[cluster])
        print(name, "round-robin lead", " ".join(f"{value:.4f}" for value in found), sep="\t")
    rows = read(data / "vietnews" / "articles.jsonl.gz")
    found = mean(
        rouge(title_position_centroid(row["title"], "\n".join(row["body"]), len(syllables(row["abstract"]))),
              row["abstract"]) for row in rows)
    print("vietnews", "title+position centroid", " ".join(f"{value:.4f}" for value in found), sep="\t")


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
    peers(pathlib.Path(sys.argv[2]))
