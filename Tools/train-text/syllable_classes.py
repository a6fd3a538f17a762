"""Classes of syllables that stand in the same company: spectral vectors of their neighbours, then k-means."""
import numpy

CONTEXTS, SIZE, SEED = 1500, 100, 1


def classes(hashes, count=63, floor=8):
    """(hashes of frequent tokens, their classes 1…count) of a raw stream."""
    generator = numpy.random.default_rng(SEED)
    types, ids, counts = numpy.unique(hashes, return_inverse=True, return_counts=True)
    context = numpy.full(len(types), -1)
    context[numpy.argsort(-counts, kind="stable")[:CONTEXTS]] = numpy.arange(CONTEXTS)
    kept = numpy.flatnonzero(counts >= floor)
    row = numpy.full(len(types), -1)
    row[kept] = numpy.arange(len(kept))
    table = numpy.zeros(len(kept) * 2 * CONTEXTS, numpy.float32)
    for base, (word, other) in ((0, (ids[1:], ids[:-1])), (CONTEXTS, (ids[:-1], ids[1:]))):
        rows, columns = row[word], context[other]
        ok = (rows >= 0) & (columns >= 0)
        numpy.add.at(table, rows[ok].astype(numpy.int64) * 2 * CONTEXTS + columns[ok] + base, 1)
    table = table.reshape(len(kept), 2 * CONTEXTS)
    expected = table.sum(1, keepdims=True) / 2 * table.sum(0, keepdims=True)
    ratio = numpy.log(numpy.maximum(table * (table.sum() / 2) / numpy.maximum(expected, 1e-9), 1e-9))
    ratio[(ratio < 0) | (table == 0)] = 0
    basis = generator.standard_normal((2 * CONTEXTS, SIZE + 20)).astype(numpy.float32)
    for _ in range(3):
        basis, _ = numpy.linalg.qr(ratio.T @ (ratio @ basis))
    left, values, _ = numpy.linalg.svd(ratio @ basis, full_matrices=False)
    vectors = (left * numpy.sqrt(values))[:, :SIZE]
    vectors /= numpy.linalg.norm(vectors, axis=1, keepdims=True) + 1e-9
    weight = numpy.sqrt(counts[kept]).astype(numpy.float32)
    centres = vectors[generator.choice(len(kept), count, replace=False, p=weight / weight.sum())]
    for _ in range(12):
        label = (vectors @ centres.T).argmax(1)
        for j in range(count):
            members = label == j
            if members.any():
                centre = (vectors[members] * weight[members, None]).sum(0)
                centres[j] = centre / (numpy.linalg.norm(centre) + 1e-9)
    return types[kept], label + 1
