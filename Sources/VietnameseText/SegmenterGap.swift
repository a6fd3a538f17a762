/// The features of one gap between two tokens: those of `Tools/train-text/features.py`, number by number.
///
/// The values of the lexicon are packed. For one syllable: share alone (3 bits), class (6), shares before and after a join
/// (3 each), shares as head and tail of a listed pair (3 each). For a pair: association (6), dominance (6), branching (6),
/// share joined (5), share as a word (3). For a triple: association (3), share as a word (5). For a run of four: share as
/// a word (5). The last two bits of every run are its grade in the word list: 2 for a word, 1 for a loose compound.
struct SegmenterGap {
  /// Hashes and shapes of the two tokens before the gap and the two after it.
  let tokens: (UInt32, UInt32, UInt32, UInt32)
  let kinds: (UInt32, UInt32, UInt32, UInt32)
  /// 1 in a line of title capitals.
  let mode: UInt32
  /// 2 for the same onset on both sides, 1 for the same rime, 3 for both.
  let alike: UInt32
  /// Lexicon values of the runs of one to four tokens around the gap, by place.
  let singles: (UInt32, UInt32, UInt32, UInt32)
  let pairs: (UInt32, UInt32, UInt32)
  let triples: (UInt32, UInt32, UInt32, UInt32)
  let quads: (UInt32, UInt32, UInt32)

  /// Score of going on with the word over the gap, after a word start and after a continuation.
  @inline(__always)
  func score(_ tables: SegmenterTables) -> (Int32, Int32) {
    let list = listed
    let base = independent(tables) &+ listed(list, tables)
    return (
      base &+ dependent(0, tables) &+ listed(list, after: 0, tables),
      base &+ dependent(1, tables) &+ listed(list, after: 1, tables)
    )
  }

  private func independent(_ tables: SegmenterTables) -> Int32 {
    @inline(__always) func weight(_ feature: UInt32) -> Int32 { tables.weight(feature) }
    let (a, b, c, d) = tokens
    let shapes = ((kinds.0 * 16 + kinds.1) * 16 + kinds.2) * 16 + kinds.3
    let near = kinds.1 * 16 + kinds.2 + mode * 256
    let opening: UInt32 = kinds.0 == UInt32(Token.Shape.edge.rawValue) ? 1 : 0
    let (sa, sb, sc, sd) = (singles.0 & 7, singles.1 & 7, singles.2 & 7, singles.3 & 7)
    let (ga, gb, gc, gd) = (Self.group(singles.0), Self.group(singles.1), Self.group(singles.2), Self.group(singles.3))
    let (bb, bc) = (singles.1 >> 9 & 7, singles.2 >> 9 & 7)
    let (ib, ic) = (singles.1 >> 12 & 7, singles.2 >> 12 & 7)
    let (r0, a1, r2) = (pairs.0 >> 3 & 7, pairs.1 & 63, pairs.2 >> 3 & 7)
    let r1 = a1 >> 3
    let (c0, c1, c2) = (pairs.0 >> 6 & 63, pairs.1 >> 6 & 63, pairs.2 >> 6 & 63)
    let e1 = pairs.1 >> 12 & 63
    let (p0, p1, p2) = (pairs.0 >> 18 & 31, pairs.1 >> 18 & 31, pairs.2 >> 18 & 31)
    let (l0, l1, l2) = ((p0 + 3) >> 2, (p1 + 3) >> 2, (p2 + 3) >> 2)
    let (w0, w1, w2) = (pairs.0 >> 23 & 7, pairs.1 >> 23 & 7, pairs.2 >> 23 & 7)
    let (x0, x1) = (triples.1 & 7, triples.2 & 7)
    let (tm, t0, t1) = (triples.0 >> 3 & 31, triples.1 >> 3 & 31, triples.2 >> 3 & 31)
    let tp = triples.3 >> 3 & 31
    let qx = max(quads.0 & 31, max(quads.1 & 31, quads.2 & 31))

    var sum = weight(FeatureHash.mix(1, b)) &+ weight(FeatureHash.mix(2, c)) &+ weight(FeatureHash.mix(3, b, c))
    sum &+= weight(FeatureHash.mix(4, a, b)) &+ weight(FeatureHash.mix(5, c, d))
    sum &+= weight(FeatureHash.mix(6, a, b, c)) &+ weight(FeatureHash.mix(7, b, c, d))
    sum &+= weight(FeatureHash.mix(24, a, c)) &+ weight(FeatureHash.mix(9, near, b))
    sum &+= weight(FeatureHash.mix(10, near, c)) &+ weight(FeatureHash.mix(21, l1, b))
    sum &+= weight(FeatureHash.mix(22, l1, c)) &+ weight(FeatureHash.mix(53, gb, c))
    sum &+= weight(FeatureHash.mix(54, b, gc)) &+ weight(FeatureHash.mix(8, shapes))
    sum &+= weight(FeatureHash.mix(11, opening, near)) &+ weight(FeatureHash.mix(12, a1, near))
    sum &+= weight(FeatureHash.mix(13, r0, a1, r2)) &+ weight(FeatureHash.mix(14, p1, a1))
    sum &+= weight(FeatureHash.mix(15, p0, p1, p2)) &+ weight(FeatureHash.mix(16, p0, p1))
    sum &+= weight(FeatureHash.mix(17, p1, p2)) &+ weight(FeatureHash.mix(18, p1, near))
    sum &+= weight(FeatureHash.mix(19, t0, t1, p1)) &+ weight(FeatureHash.mix(20, qx, p1))
    sum &+= weight(FeatureHash.mix(23, r1, r0, r2, near)) &+ weight(FeatureHash.mix(25, t0, t1, l0, l2))
    sum &+= weight(FeatureHash.mix(60, c1)) &+ weight(FeatureHash.mix(61, c1, r1)) &+ weight(FeatureHash.mix(62, e1))
    sum &+= weight(FeatureHash.mix(63, e1, r1)) &+ weight(FeatureHash.mix(64, c1, e1))
    sum &+= weight(FeatureHash.mix(65, x0, x1, r1)) &+ weight(FeatureHash.mix(66, c1 >> 3, c0 >> 3, c2 >> 3, r1))
    sum &+= weight(FeatureHash.mix(67, w0, w1, w2)) &+ weight(FeatureHash.mix(68, w1, t0, t1, qx))
    sum &+= weight(FeatureHash.mix(69, sb, sc, l1)) &+ weight(FeatureHash.mix(70, sb, sc, w1))
    sum &+= weight(FeatureHash.mix(71, sb, sc, near)) &+ weight(FeatureHash.mix(72, sb, sc, r1))
    sum &+= weight(FeatureHash.mix(73, w0, w1, w2, sb, sc)) &+ weight(FeatureHash.mix(74, sa, sb, sc, sd))
    sum &+= weight(FeatureHash.mix(75, tm, t0, t1, tp)) &+ weight(FeatureHash.mix(80, gb, gc))
    sum &+= weight(FeatureHash.mix(81, gb, near)) &+ weight(FeatureHash.mix(82, gc, near))
    sum &+= weight(FeatureHash.mix(83, gb, r1)) &+ weight(FeatureHash.mix(84, gc, r1))
    sum &+= weight(FeatureHash.mix(85, ga, gb, gc)) &+ weight(FeatureHash.mix(86, gb, gc, gd))
    sum &+= weight(FeatureHash.mix(87, gb, gc, l1)) &+ weight(FeatureHash.mix(88, bb, ic, r1))
    sum &+= weight(FeatureHash.mix(89, bb, ic, l1)) &+ weight(FeatureHash.mix(90, bb, ic, ib, bc))
    sum &+= weight(FeatureHash.mix(91, bb, ic, near)) &+ weight(FeatureHash.mix(92, bb, ic, w1, r1))
    sum &+= weight(FeatureHash.mix(93, bb, c)) &+ weight(FeatureHash.mix(94, b, ic))
    sum &+= weight(FeatureHash.mix(95, bb, gc)) &+ weight(FeatureHash.mix(96, gb, ic))
    sum &+= weight(FeatureHash.mix(97, alike, near)) &+ weight(FeatureHash.mix(98, alike, r1))
    sum &+= weight(FeatureHash.mix(99, alike, l1)) &+ weight(FeatureHash.mix(104, alike, bb, ic))
    return sum
  }

  private func dependent(_ before: UInt32, _ tables: SegmenterTables) -> Int32 {
    @inline(__always) func weight(_ feature: UInt32) -> Int32 { tables.weight(feature) }
    let (a, b, c, _) = tokens
    let shapes = ((kinds.0 * 16 + kinds.1) * 16 + kinds.2) * 16 + kinds.3
    let near = kinds.1 * 16 + kinds.2 + mode * 256
    let opening: UInt32 = kinds.0 == UInt32(Token.Shape.edge.rawValue) ? 1 : 0
    let (sb, sc) = (singles.1 & 7, singles.2 & 7)
    let (ga, gb, gc) = (Self.group(singles.0), Self.group(singles.1), Self.group(singles.2))
    let (r0, r1) = (pairs.0 >> 3 & 7, pairs.1 >> 3 & 7)
    let (e0, e1) = (pairs.0 >> 12 & 63, pairs.1 >> 12 & 63)
    let (p0, p1) = (pairs.0 >> 18 & 31, pairs.1 >> 18 & 31)
    let (l0, l1) = ((p0 + 3) >> 2, (p1 + 3) >> 2)
    let (w0, w1) = (pairs.0 >> 23 & 7, pairs.1 >> 23 & 7)
    let (tm, t0) = (triples.0 >> 3 & 31, triples.1 >> 3 & 31)
    let (qm, q0) = (quads.0 & 31, quads.1 & 31)

    var sum = weight(FeatureHash.mix(31, before, opening)) &+ weight(FeatureHash.mix(32, before, p0, p1))
    sum &+= weight(FeatureHash.mix(33, before, near)) &+ weight(FeatureHash.mix(34, before, l0, l1, t0))
    sum &+= weight(FeatureHash.mix(35, before, a, b, c)) &+ weight(FeatureHash.mix(36, before, t0, q0, qm))
    sum &+= weight(FeatureHash.mix(37, before, b)) &+ weight(FeatureHash.mix(38, before, c))
    sum &+= weight(FeatureHash.mix(39, before, r0, r1)) &+ weight(FeatureHash.mix(40, before, w0, w1, t0))
    sum &+= weight(FeatureHash.mix(51, before, sb, sc)) &+ weight(FeatureHash.mix(52, before, w0, w1, tm, q0))
    sum &+= weight(FeatureHash.mix(55, before, gb, gc)) &+ weight(FeatureHash.mix(56, before, ga, gb, gc))
    sum &+= weight(FeatureHash.mix(57, before, shapes)) &+ weight(FeatureHash.mix(58, before, e0, e1))
    return sum
  }

  /// Class of the syllable, 1 to 63; 0 where it has none.
  @inline(__always)
  private static func group(_ single: UInt32) -> UInt32 { single >> 3 & 63 }
}
