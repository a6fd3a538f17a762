#!/usr/bin/env python3
"""Fits the weights of SlipEvidence.swift: logistic regression on slips planted into held-out news lines.

Usage: tune_slips.py BINARY HELD

BINARY is `diemtin` built with `-Xswiftc -DSLIP_FEATURES` (its `reason` then carries the features) and with a language
model that has not seen HELD (train_language_model.py --hold-out 12 --held HELD). Prints the weights, and recall at several
rates of false alarms on the half of HELD that was not fitted.
"""
import math
import pathlib
import random
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "Evaluation"))
import slips as evaluation

KINDS = ("tone", "mark", "letter")


def examples(binary, lines, seed):
    planted = [p for p in evaluation.plant(lines, seed) if p[1] in KINDS]
    originals = {p[0]: p for p in planted}
    found = evaluation.run(binary, [p[0] for p in planted], "--minimum-confidence", "0")
    positives = []
    for number, (text, kind, start, end) in enumerate(planted, 1):
        for slip in found.get(number, []):
            features = slip["reason"].split()
            if slip["start"] <= start and slip["end"] >= end and len(features) > 20:
                positives.append([float(f) for f in features])
    clean = evaluation.run(binary, lines, "--minimum-confidence", "0")
    negatives = [[float(f) for f in s["reason"].split()] for rows in clean.values() for s in rows
                 if len(s["reason"].split()) > 20 and s["reason"][0].isdigit()]
    words = sum(len(line.split()) for line in lines)
    return positives, negatives, len(planted), words


def fit(positives, negatives, epochs=12, seed=3):
    """Stochastic gradient descent with AdaGrad and a little L2."""
    data = [(x, 1.0) for x in positives] + [(x, 0.0) for x in negatives]
    size = len(data[0][0])
    weights, squares = [0.0] * size, [1e-6] * size
    rng = random.Random(seed)
    for _ in range(epochs):
        rng.shuffle(data)
        for x, y in data:
            z = sum(a * b for a, b in zip(x, weights))
            g = 1 / (1 + math.exp(-max(-30, min(30, z)))) - y
            for k, a in enumerate(x):
                if a:
                    d = g * a + 1e-5 * weights[k]
                    squares[k] += d * d
                    weights[k] -= .15 * d / math.sqrt(squares[k])
    return weights


def main():
    binary, held = sys.argv[1:3]
    lines = [line.strip() for line in open(held, encoding="utf-8")]
    half = len(lines) // 2
    positives, negatives, _, _ = examples(binary, lines[:half], 1)
    print(len(positives), len(negatives), file=sys.stderr)
    weights = fit(positives, negatives)
    positives, negatives, planted, words = examples(binary, lines[half:], 2)

    def value(x):
        return 1 / (1 + math.exp(-sum(a * b for a, b in zip(x, weights))))

    good, bad = [value(x) for x in positives], sorted((value(x) for x in negatives), reverse=True)
    for rate in (.25, .5, .75, 1, 1.5, 2):
        limit = bad[min(len(bad) - 1, int(rate * words / 1000))]
        print(f"alarms {rate} per 1,000 words: limit {limit:.3f} recall {sum(v > limit for v in good) / planted:.3f}")
    print(", ".join(f"{w:.4f}" for w in weights))


main()
