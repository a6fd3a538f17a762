"""Which blocks of a page belong to its article, told from the article's words."""

import re
from collections import Counter, defaultdict

TOKEN = re.compile(r"\w+")
UNKNOWN = -1.0


def tokens(text: str) -> list[str]:
    return TOKEN.findall(text)


def aligned(texts: list[str], gold: str) -> list[float]:
    """For each block the part of its words that stand in the article, 0…1, blocks and article read in the same order.

    A block that stands in the article word for word but out of order (a teaser, a second copy) is UNKNOWN.
    """
    words = [tokens(text) for text in texts]
    article = tokens(gold)
    places = defaultdict(list)
    for place in range(len(article) - 3):
        places[tuple(article[place:place + 4])].append(place)
    single = defaultdict(list)
    for place, word in enumerate(article):
        single[word].append(place)
    shares = [0.0] * len(texts)
    candidates = []
    for index, block in enumerate(words):
        if len(block) < 4:
            for place in single[block[0]][:40] if block else []:
                if article[place:place + len(block)] == block:
                    candidates.append((index, place, place + len(block), 0.3 * len(block)))
            continue
        runs = [tuple(block[k:k + 4]) for k in range(len(block) - 3)]
        offsets, hits = Counter(), 0
        for k, run in enumerate(runs):
            if run in places:
                hits += 1
                for place in places[run][:20]:
                    offsets[place - k] += 1
        shares[index] = hits / len(runs)
        if shares[index] >= 0.4:
            for offset, count in offsets.most_common(4):
                if count >= 0.3 * len(runs):
                    end = min(len(article), offset + len(block))
                    candidates.append((index, max(0, offset), end, count + 3))
    labels = [0.0] * len(texts)
    chain = heaviest_chain(candidates)
    for position, number in enumerate(chain):
        index, start, end, _ = candidates[number]
        if len(words[index]) >= 4:
            labels[index] = shares[index]
        else:
            before = candidates[chain[position - 1]][2] if position else None
            after = candidates[chain[position + 1]][1] if position + 1 < len(chain) else None
            labels[index] = float(before == start or after == end)
    for index, block in enumerate(words):
        if labels[index] == 0 and shares[index] > 0.8 and len(block) >= 12:
            labels[index] = UNKNOWN
    return labels


def heaviest_chain(candidates) -> list[int]:
    """Places in `candidates` whose blocks and article words both ascend, with the greatest weight."""
    best, back = [0.0] * len(candidates), [-1] * len(candidates)
    for x, (index, start, _, weight) in enumerate(candidates):
        value, last = 0.0, -1
        for y in range(max(0, x - 400), x):
            other, _, end, _ = candidates[y]
            if other < index and end <= start + 2:
                joined = best[y] - 0.002 * (index - other) - (0.15 if start > end else 0)
                if joined > value:
                    value, last = joined, y
        best[x], back[x] = value + weight, last
    chain = []
    x = max(range(len(candidates)), key=best.__getitem__, default=-1)
    while x >= 0:
        chain.append(x)
        x = back[x]
    return chain[::-1]


def by_segments(texts: list[str], wanted: list[str], unwanted: list[str]) -> list[float]:
    """1 for blocks that hold a wanted segment, 0 for those that hold an unwanted one, else UNKNOWN."""
    wanted = [" ".join(tokens(segment)) for segment in wanted]
    unwanted = [" ".join(tokens(segment)) for segment in unwanted]
    labels = []
    for text in texts:
        block = " ".join(tokens(text))
        good = any(s and (s in block or (len(block) > 30 and block in s)) for s in wanted)
        bad = any(s and (s in block or (len(block) > 20 and block in s)) for s in unwanted)
        labels.append(UNKNOWN if good == bad else float(good))
    return labels


def of_page(page) -> list[float]:
    if page.kind == "trafilatura":
        return by_segments(page.texts, page.gold["with"], page.gold["without"])
    labels = aligned(page.texts, page.body)
    if page.kind == "vn":
        # Captions, boxes and signatures are neither required nor forbidden.
        others = [*page.gold["captions"], *page.gold["boxes"], *page.gold["signature"], *map(str, page.gold["tables"])]
        neutral = aligned(page.texts, "\n".join(others))
        labels = [UNKNOWN if other > 0.7 and own < 0.5 else own for own, other in zip(labels, neutral)]
    return labels
