extension SegmenterGap {
  /// The grades of the runs around the gap.
  @inline(__always)
  var listed: SegmenterListing {
    let (l0, l1, l2) = (pairs.0 >> 26 & 3, pairs.1 >> 26 & 3, pairs.2 >> 26 & 3)
    let (m0, m1) = (triples.0 >> 8 & 3, triples.1 >> 8 & 3)
    let (m2, m3) = (triples.2 >> 8 & 3, triples.3 >> 8 & 3)
    let (n1, n2, n3) = (quads.0 >> 5 & 3, quads.1 >> 5 & 3, quads.2 >> 5 & 3)
    let name: UInt32 = kinds.2 == UInt32(Token.Shape.capitalized.rawValue) && mode == 0 ? 27 : 0
    return SegmenterListing(
      pairs: (l0, l1, l2), triples: (m0, m1, m2, m3), quad: n1,
      cover: l1 + max(m1, m2) * 3 + max(n1, max(n2, n3)) * 9 + name, left: max(l0, m0), right: max(l2, m3))
  }

  /// Features of the word list that do not look at the label before.
  func listed(_ list: SegmenterListing, _ tables: SegmenterTables) -> Int32 {
    @inline(__always) func weight(_ feature: UInt32) -> Int32 { tables.weight(feature) }
    let (_, b, c, _) = tokens
    let shapes = ((kinds.0 * 16 + kinds.1) * 16 + kinds.2) * 16 + kinds.3
    let near = kinds.1 * 16 + kinds.2 + mode * 256
    let (sb, sc) = (singles.1 & 7, singles.2 & 7)
    let (gb, gc) = (singles.1 >> 3 & 63, singles.2 >> 3 & 63)
    let (bb, ic) = (singles.1 >> 9 & 7, singles.2 >> 12 & 7)
    let (hb, hc) = (singles.1 >> 15 & 7, singles.2 >> 15 & 7)
    let (eb, ec) = (singles.1 >> 18 & 7, singles.2 >> 18 & 7)
    let a1 = pairs.1 & 63
    let r1 = a1 >> 3
    let c1 = pairs.1 >> 6 & 63
    let l1 = ((pairs.1 >> 18 & 31) + 3) >> 2
    let (w0, w1, w2) = (pairs.0 >> 23 & 7, pairs.1 >> 23 & 7, pairs.2 >> 23 & 7)
    let (p0, p1, p2) = list.pairs
    let (cover, left, right) = (list.cover, list.left, list.right)

    var sum = weight(FeatureHash.mix(110, cover)) &+ weight(FeatureHash.mix(111, cover, left, right))
    sum &+= weight(FeatureHash.mix(112, cover, near)) &+ weight(FeatureHash.mix(113, cover, l1, r1))
    sum &+= weight(FeatureHash.mix(114, cover, b)) &+ weight(FeatureHash.mix(115, cover, c))
    sum &+= weight(FeatureHash.mix(116, cover, sb, sc)) &+ weight(FeatureHash.mix(117, cover, gb, gc))
    sum &+= weight(FeatureHash.mix(118, cover, w1, p0, p2)) &+ weight(FeatureHash.mix(119, cover, bb, ic))
    sum &+= weight(FeatureHash.mix(120, cover, alike)) &+ weight(FeatureHash.mix(121, cover, left, right, l1))
    sum &+= weight(FeatureHash.mix(122, cover, c1)) &+ weight(FeatureHash.mix(123, cover, hb, ec))
    sum &+= weight(FeatureHash.mix(124, cover, hb, ec, hc, eb))
    sum &+= weight(FeatureHash.mix(125, p0, p1, p2, list.triples.1, list.triples.2))
    sum &+= weight(FeatureHash.mix(126, cover, a1)) &+ weight(FeatureHash.mix(127, cover, left, right, w0, w2))
    sum &+= weight(FeatureHash.mix(128, cover, shapes)) &+ weight(FeatureHash.mix(129, cover, c, right))
    sum &+= weight(FeatureHash.mix(130, cover, b, left))
    return sum
  }

  /// Features of the word list with the label before.
  func listed(_ list: SegmenterListing, after before: UInt32, _ tables: SegmenterTables) -> Int32 {
    @inline(__always) func weight(_ feature: UInt32) -> Int32 { tables.weight(feature) }
    let near = kinds.1 * 16 + kinds.2 + mode * 256
    let (sb, sc) = (singles.1 & 7, singles.2 & 7)
    let (l0, l1) = (((pairs.0 >> 18 & 31) + 3) >> 2, ((pairs.1 >> 18 & 31) + 3) >> 2)
    let (p0, p1, _) = list.pairs
    let (m0, m1, _, _) = list.triples
    let (cover, left) = (list.cover, list.left)
    var sum = weight(FeatureHash.mix(140, before, cover, left))
    sum &+= weight(FeatureHash.mix(141, before, cover, left, list.right))
    sum &+= weight(FeatureHash.mix(142, before, p0, p1, m1)) &+ weight(FeatureHash.mix(143, before, cover, l0, l1))
    sum &+= weight(FeatureHash.mix(144, before, cover, p0, m0, list.quad))
    sum &+= weight(FeatureHash.mix(145, before, cover, sb, sc))
    sum &+= weight(FeatureHash.mix(146, before, p0, m1, p1, near))
    return sum
  }
}
