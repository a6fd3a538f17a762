"""Trains the block model and says how good it is: in five folds by page, then on all pages.

    python3 train.py BINARY DATA [--out FOLDER] [--folds-only]

Pages of extract-trafilatura name only some segments; the other blocks get the probability that a model trained on the
remaining sets gives them (within each fold on its training pages only).
"""

import argparse
import pathlib
import sys
import tempfile
from collections import Counter

import numpy

import labels
import model
import pages

FOLDS, SEED = 5, 57
#: How much one page of a set counts.
SHARE = {"zyte": 1.0, "readability": 0.2, "trafilatura": 0.4, "vn": 1.5}


class Table:
    """All blocks of all pages, row by row."""

    def __init__(self, all_pages):
        width = max(page.rows.shape[1] for page in all_pages)
        self.rows = numpy.vstack([page.rows for page in all_pages if page.texts]).reshape(-1, width)
        self.page = numpy.concatenate([[i] * len(page.texts) for i, page in enumerate(all_pages)]).astype(int)
        self.kind = numpy.array([page.kind for page in all_pages])[self.page]
        self.length = numpy.array([len(labels.tokens(text)) for page in all_pages for text in page.texts])
        self.label = numpy.array([label for page in all_pages for label in labels.of_page(page)])

    def weights(self, label) -> numpy.ndarray:
        """A block counts by its share of the article's words; blocks without a label do not."""
        weights = numpy.zeros(len(label))
        for page in numpy.unique(self.page):
            own = self.page == page
            total = max(50, self.length[own & (label > 0.5)].sum())
            weights[own] = numpy.minimum(1, (self.length[own] + 2) / total) * SHARE[self.kind[own][0]]
        weights[label < 0] = 0
        return weights * 100

    def boosters(self, chosen: numpy.ndarray, bag: int = 1, **changes):
        """Models of the chosen blocks; what trafilatura's pages leave open is filled by a first model."""
        label = self.label.copy()
        first_weights = self.weights(label)
        first_weights[~chosen] = 0
        first = model.train(self.rows, (label > 0.5).astype(int), first_weights)
        open_ = (self.kind == "trafilatura") & (label < 0) & chosen
        guess = first.predict(self.rows[open_])
        label[open_] = numpy.where(guess > 0.8, 1.0, numpy.where(guess < 0.2, 0.0, labels.UNKNOWN))
        weights = self.weights(label)
        weights[~chosen] = 0
        return [model.train(self.rows, (label > 0.5).astype(int), weights, seed, **changes) for seed in range(1, bag + 1)]


def shingles(text: str) -> Counter:
    words = labels.tokens(text)
    return Counter(tuple(words[i:i + 4]) for i in range(max(1, len(words) - 3)) if words)


def figures(all_pages, articles: dict[int, dict]) -> dict[str, float]:
    """F1 as the Zyte benchmark counts it (mean precision and recall over shingles of four), by set."""
    result = {}
    for kind in ("zyte", "readability", "vn"):
        precision, recall = [], []
        for index, article in articles.items():
            if all_pages[index].kind != kind:
                continue
            gold, found = shingles(all_pages[index].body), shingles(article["text"])
            common = sum((gold & found).values())
            precision.append(common / max(1, sum(found.values())))
            recall.append(common / max(1, sum(gold.values())))
        p, r = numpy.mean(precision), numpy.mean(recall)
        result |= {f"{kind}_f1": 2 * p * r / (p + r), f"{kind}_precision": p, f"{kind}_recall": r}
    good, count = 0, 0
    for index, article in articles.items():
        if all_pages[index].kind == "trafilatura":
            flat = " ".join(((article["lead"] or "") + " " + article["text"]).split())
            for name, wanted in (("with", True), ("without", False)):
                for segment in all_pages[index].gold[name]:
                    count += 1
                    good += (" ".join(segment.split()) in flat) == wanted
    return result | {"trafilatura_accuracy": good / max(1, count)}


def extracted(binary: str, all_pages, indices, boosters) -> dict[int, dict]:
    """What the whole program makes of the pages with these trees."""
    with tempfile.NamedTemporaryFile("w", suffix=".model") as file:
        file.write("\n".join(model.lines(boosters)))
        file.flush()
        answers = pages.run(binary, [all_pages[i] for i in indices], "--block-model", file.name)
        return dict(zip(indices, answers))


def folds(all_pages) -> numpy.ndarray:
    """The fold of each page, every set spread evenly."""
    dice = numpy.random.RandomState(SEED)
    fold = numpy.zeros(len(all_pages), int)
    for kind in pages.SETS:
        members = [i for i, page in enumerate(all_pages) if page.kind == kind]
        fold[dice.permutation(members)] = numpy.arange(len(members)) % FOLDS
    return fold


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("binary")
    parser.add_argument("data", type=pathlib.Path)
    parser.add_argument("--out", type=pathlib.Path, help="folder of BlockModel+Splits.swift and BlockModel+Trees.swift")
    parser.add_argument("--folds-only", action="store_true")
    options = parser.parse_args()
    all_pages = pages.load(options.data)
    pages.read_blocks(options.binary, all_pages)
    table = Table(all_pages)
    print(f"{len(all_pages)} pages, {len(table.rows)} blocks, {table.rows.shape[1]} features", flush=True)
    fold = folds(all_pages)
    articles = {}
    for number in range(FOLDS):
        boosters = table.boosters(fold[table.page] != number)
        articles |= extracted(options.binary, all_pages, numpy.flatnonzero(fold == number).tolist(), boosters)
    for name, value in figures(all_pages, articles).items():
        print(f"five folds\t{name}\t{value:.4f}", flush=True)
    if options.folds_only:
        return 0
    boosters = table.boosters(numpy.ones(len(table.rows), bool))
    articles = extracted(options.binary, all_pages, list(range(len(all_pages))), boosters)
    for name, value in figures(all_pages, articles).items():
        print(f"in sample\t{name}\t{value:.4f}")
    if options.out:
        splits, trees = model.swift(*model.lines(boosters))
        (options.out / "BlockModel+Splits.swift").write_text(splits)
        (options.out / "BlockModel+Trees.swift").write_text(trees)
    return 0


if __name__ == "__main__":
    sys.exit(main())
