"""A chain of yes-no labels: best labels, probabilities, training (conditional random field, Adagrad, feature dropout)."""
import numpy

NEVER = -1e9


def _order(first, length):
    """Sentences from the longest to the shortest, and how many of them have a step t."""
    order = numpy.argsort(-length, kind="stable")
    first, length = first[order], length[order]
    steps = length[0] if len(length) else 0
    return first, numpy.searchsorted(-length, -numpy.arange(1, steps + 1), side="right")


def best(base, after0, after1, free, first, length):
    """The best labels; `after0` and `after1` are added to `base` by the label before."""
    first, alive = _order(first, length)
    zero, one = numpy.zeros(len(first)), numpy.full(len(first), NEVER)
    back = numpy.zeros(len(base), numpy.uint8)
    for t, m in enumerate(alive):
        i = first[:m] + t
        x0, x1 = zero[:m], one[:m]
        from0, from1 = x0 + base[i] + after0[i], x1 + base[i] + after1[i]
        back[i] = (x1 > x0) + 2 * (from1 > from0)
        zero[:m], one[:m] = numpy.maximum(x0, x1), numpy.where(free[i], numpy.maximum(from0, from1), NEVER)
    labels = numpy.zeros(len(base), numpy.uint8)
    label = (one > zero).astype(numpy.uint8)
    for t in range(len(alive) - 1, -1, -1):
        m = alive[t]
        i = first[:m] + t
        labels[i] = label[:m]
        label[:m] = numpy.where(label[:m] == 0, back[i] & 1, back[i] >> 1)
    return labels


def probabilities(base, after0, after1, free, first, length):
    """Of label 1 with label 0 before it, and with label 1 before it."""
    first, alive = _order(first, length)
    go0 = numpy.exp(numpy.where(free, numpy.clip(base + after0, -40, 40), -60.0))
    go1 = numpy.exp(numpy.where(free, numpy.clip(base + after1, -40, 40), -60.0))
    f0, f1 = numpy.ones(len(first)), numpy.zeros(len(first))
    was0, was1 = numpy.empty(len(base)), numpy.empty(len(base))
    for t, m in enumerate(alive):
        i = first[:m] + t
        was0[i], was1[i] = f0[:m], f1[:m]
        zero, one = f0[:m] + f1[:m], f0[:m] * go0[i] + f1[:m] * go1[i]
        f0[:m], f1[:m] = zero / (zero + one), one / (zero + one)
    b0, b1 = numpy.ones(len(first)), numpy.ones(len(first))
    p01, p11 = numpy.empty(len(base)), numpy.empty(len(base))
    for t in range(len(alive) - 1, -1, -1):
        m = alive[t]
        i = first[:m] + t
        x01, x11 = was0[i] * go0[i] * b1[:m], was1[i] * go1[i] * b1[:m]
        total = x01 + x11 + (was0[i] + was1[i]) * b0[:m]
        p01[i], p11[i] = x01 / total, x11 / total
        zero, one = b0[:m] + go0[i] * b1[:m], b0[:m] + go1[i] * b1[:m]
        b0[:m], b1[:m] = zero / (zero + one), one / (zero + one)
    return p01, p11


def train(parts, bits, lexical, lexical_after, epochs=20, rate=0.1, drop=0.3, drop_all=0.05, decay=2e-6, seed=1,
          batch=40):
    """Weights from parts (see Part in train_segmenter.py). Features of the columns `lexical` are dropped more often."""
    x = numpy.concatenate([p.static for p in parts])
    after = [numpy.concatenate([p.after[y] for p in parts]) for y in (0, 1)]
    label, free = numpy.concatenate([p.label for p in parts]), numpy.concatenate([p.free for p in parts])
    shift = numpy.cumsum([0] + [len(p.label) for p in parts])
    first = numpy.concatenate([p.first + s for p, s in zip(parts, shift)])
    length = numpy.concatenate([p.length for p in parts])
    before = numpy.zeros(len(label), numpy.int8)
    before[1:] = label[:-1]
    before[first] = 0
    chance, chance_after = numpy.full(x.shape[1], drop_all), numpy.full(after[0].shape[1], drop_all)
    chance[lexical], chance_after[lexical_after] = drop, drop
    weights, squares = numpy.zeros(1 << bits), numpy.full(1 << bits, 1e-2)
    total, taken = numpy.zeros(1 << bits), 0
    generator = numpy.random.default_rng(seed)
    for epoch in range(epochs):
        order = generator.permutation(len(first))
        for q in range(0, len(order), batch):
            chosen = order[q:q + batch]
            lengths = length[chosen]
            i = numpy.concatenate([numpy.arange(a, a + n) for a, n in zip(first[chosen], lengths)])
            starts = numpy.concatenate([[0], numpy.cumsum(lengths)[:-1]])
            xs, a0, a1 = x[i], after[0][i], after[1][i]
            keep = (generator.random(xs.shape) >= chance) / (1 - chance)
            keep_after = (generator.random(a0.shape) >= chance_after) / (1 - chance_after)
            p01, p11 = probabilities(
                (weights[xs] * keep).sum(1), (weights[a0] * keep_after).sum(1), (weights[a1] * keep_after).sum(1),
                free[i], starts, lengths)
            y, b, ok = label[i], before[i], free[i]
            gradient = ((p01 + p11 - y) * ok, (p01 - (y & (b == 0))) * ok, (p11 - (y & (b == 1))) * ok)
            index = numpy.concatenate([xs.ravel(), a0.ravel(), a1.ravel()])
            value = numpy.concatenate([(g[:, None] * k).ravel()
                                       for g, k in zip(gradient, (keep, keep_after, keep_after))])
            used, inverse = numpy.unique(index, return_inverse=True)
            step = numpy.bincount(inverse, value, len(used)) / batch * 10 + decay * weights[used] * len(first)
            squares[used] += step * step
            weights[used] -= rate * step / numpy.sqrt(squares[used])
        if epoch >= epochs // 2:
            total += weights
            taken += 1
    return total / taken
