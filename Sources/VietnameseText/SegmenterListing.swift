/// What the written word list says about a gap.
struct SegmenterListing {
  /// Grades of the pairs before, over and after the gap: 2 for a word, 1 for a loose compound, 0 for neither.
  let pairs: (UInt32, UInt32, UInt32)
  /// Grades of the triples around the gap, by place.
  let triples: (UInt32, UInt32, UInt32, UInt32)
  /// Grade of the run of four that ends right after the gap.
  let quad: UInt32
  /// Which runs over the gap are listed, in one number; names count apart.
  let cover: UInt32
  /// Grades of the runs that end before the gap, and that begin after it.
  let left: UInt32
  let right: UInt32
}
