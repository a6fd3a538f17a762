"""The features of the word segmenter; SegmenterGap.swift computes the same ones, number by number."""
import numpy

import corpus

U = numpy.uint32
LEXICAL = list(range(14))
LEXICAL_AFTER = [4, 6, 7]


def mix(seed, *values):
    """corpus.mix for arrays."""
    h = U(seed * 0x9E3779B1 & corpus.MASK)
    for value in values:
        h = (h ^ (value if isinstance(value, numpy.ndarray) else U(value))) * U(0x85EBCA6B)
        h = h ^ (h >> U(15))
    h = h * U(0xC2B2AE35)
    return h ^ (h >> U(16))


numpy.seterr(over="ignore")


def keys(s):
    """For every place the keys of the runs of one to four tokens that begin there."""
    h = s["hash"]
    h1, h2, h3 = (numpy.concatenate([h[j:], numpy.full(j, corpus.EDGE, U)]) for j in (1, 2, 3))
    return [mix(100, h), mix(101, h, h1), mix(102, h, h1, h2), mix(103, h, h1, h2, h3)]


def features(s, v, at):
    """Features of the gaps before the tokens at `at`: columns, and columns by the label before (0, 1).

    `v` holds the lexicon's values by place and name (see lexicon.py).
    """
    h, k = s["hash"], s["shape"]
    a, b, c, d = h[at - 2], h[at - 1], h[at], h[at + 1]
    kinds = ((k[at - 2] * 16 + k[at - 1]) * 16 + k[at]) * 16 + k[at + 1]
    near = k[at - 1] * 16 + k[at] + s["mode"][at] * 256
    op = (k[at - 2] == corpus.EDGE_SHAPE).astype(U)

    def around(name, *places):
        return [v[name][at + p] for p in places]

    A0, A1, A2 = around("association", -2, -1, 0)
    C0, C1, C2 = around("dominance", -2, -1, 0)
    E0, E1 = around("branching", -2, -1)
    P0, P1, P2 = around("joined", -2, -1, 0)
    W0, W1, W2 = around("word2", -2, -1, 0)
    X0, X1 = around("association3", -2, -1)
    Tm, T0, T1, Tp = around("word3", -3, -2, -1, 0)
    Qm, Q0, Q1 = around("word4", -3, -2, -1)
    Qx = numpy.maximum(Q0, numpy.maximum(Qm, Q1))
    Sa, Sb, Sc, Sd = around("alone", -2, -1, 0, 1)
    Ga, Gb, Gc, Gd = around("group", -2, -1, 0, 1)
    Bb, Bc = around("begins", -1, 0)
    Ib, Ic = around("inside", -1, 0)
    L0, L1, L2 = around("listed2", -2, -1, 0)
    M0, M1, M2, M3 = around("listed3", -3, -2, -1, 0)
    N1, N2, N3 = around("listed4", -3, -2, -1)
    Hb, Hc = around("heads", -1, 0)
    Eb, Ec = around("tails", -1, 0)
    triple, quad = numpy.maximum(M1, M2), numpy.maximum(N1, numpy.maximum(N2, N3))
    cover = L1 + triple * 3 + quad * 9 + ((k[at] == corpus.CAPITALIZED) & (s["mode"][at] == 0)) * U(27)
    left, right = numpy.maximum(L0, M0), numpy.maximum(L2, M3)
    r0, r1, r2 = A0 >> U(3), A1 >> U(3), A2 >> U(3)
    p0, p1, p2 = (P0 + U(3)) >> U(2), (P1 + U(3)) >> U(2), (P2 + U(3)) >> U(2)
    o, r = s["onset"], s["rime"]
    rel = ((o[at] != 0) & (o[at - 1] == o[at])).astype(U) * 2 + ((r[at] != 0) & (r[at - 1] == r[at])).astype(U)
    static = [
        mix(1, b), mix(2, c), mix(3, b, c), mix(4, a, b), mix(5, c, d), mix(6, a, b, c), mix(7, b, c, d),
        mix(24, a, c), mix(9, near, b), mix(10, near, c), mix(21, p1, b), mix(22, p1, c), mix(53, Gb, c),
        mix(54, b, Gc), mix(8, kinds), mix(11, op, near), mix(12, A1, near), mix(13, r0, A1, r2), mix(14, P1, A1),
        mix(15, P0, P1, P2), mix(16, P0, P1), mix(17, P1, P2), mix(18, P1, near), mix(19, T0, T1, P1),
        mix(20, Qx, P1), mix(23, r1, r0, r2, near), mix(25, T0, T1, p0, p2), mix(60, C1), mix(61, C1, r1),
        mix(62, E1), mix(63, E1, r1), mix(64, C1, E1), mix(65, X0, X1, r1),
        mix(66, C1 >> U(3), C0 >> U(3), C2 >> U(3), r1), mix(67, W0, W1, W2), mix(68, W1, T0, T1, Qx),
        mix(69, Sb, Sc, p1), mix(70, Sb, Sc, W1), mix(71, Sb, Sc, near), mix(72, Sb, Sc, r1),
        mix(73, W0, W1, W2, Sb, Sc), mix(74, Sa, Sb, Sc, Sd), mix(75, Tm, T0, T1, Tp), mix(80, Gb, Gc),
        mix(81, Gb, near), mix(82, Gc, near), mix(83, Gb, r1), mix(84, Gc, r1), mix(85, Ga, Gb, Gc),
        mix(86, Gb, Gc, Gd), mix(87, Gb, Gc, p1), mix(88, Bb, Ic, r1), mix(89, Bb, Ic, p1), mix(90, Bb, Ic, Ib, Bc),
        mix(91, Bb, Ic, near), mix(92, Bb, Ic, W1, r1), mix(93, Bb, c), mix(94, b, Ic), mix(95, Bb, Gc),
        mix(110, cover), mix(111, cover, left, right), mix(112, cover, near), mix(113, cover, p1, r1),
        mix(114, cover, b), mix(115, cover, c), mix(116, cover, Sb, Sc), mix(117, cover, Gb, Gc),
        mix(118, cover, W1, L0, L2), mix(119, cover, Bb, Ic), mix(120, cover, rel), mix(121, cover, left, right, p1),
        mix(122, cover, C1), mix(123, cover, Hb, Ec), mix(124, cover, Hb, Ec, Hc, Eb), mix(125, L0, L1, L2, M1, M2),
        mix(126, cover, A1), mix(127, cover, left, right, W0, W2), mix(128, cover, kinds),
        mix(129, cover, c, right), mix(130, cover, b, left),
        mix(96, Gb, Ic), mix(97, rel, near), mix(98, rel, r1), mix(99, rel, p1), mix(104, rel, Bb, Ic),
    ]
    after = [[
        mix(31, y, op), mix(32, y, P0, P1), mix(33, y, near), mix(34, y, p0, p1, T0), mix(35, y, a, b, c),
        mix(36, y, T0, Q0, Qm), mix(37, y, b), mix(38, y, c), mix(39, y, r0, r1), mix(40, y, W0, W1, T0),
        mix(51, y, Sb, Sc), mix(52, y, W0, W1, Tm, Q0), mix(55, y, Gb, Gc), mix(56, y, Ga, Gb, Gc),
        mix(140, y, cover, left), mix(141, y, cover, left, right), mix(142, y, L0, L1, M1), mix(143, y, cover, p0, p1),
        mix(144, y, cover, L0, M0, N1), mix(145, y, cover, Sb, Sc), mix(146, y, L0, M1, L1, near),
        mix(57, y, kinds), mix(58, y, E0, E1),
    ] for y in (0, 1)]
    return static, after
