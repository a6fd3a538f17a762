// rooms: VietnameseText
import VietnameseText

/// Normal forms, search keys, old encodings and line joining: one step reaches the normal form, nothing grows without bound.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let text = String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  let once = Normalization.normalize(text, toneMarks: .old, iy: .y)
  precondition(Normalization.normalize(once, toneMarks: .old, iy: .y) == once, "two steps")
  let folded = Folding.fold(Normalization.composed(text))
  precondition(Folding.fold(folded) == folded, "folded twice")
  precondition(Folding.lowercase(text).unicodeScalars.count == text.unicodeScalars.count, "lower case changes offsets")
  precondition(Folding.slug(text).utf8.allSatisfy { $0 < 0x80 })
  _ = Folding.sortKey(text)
  for encoding in Normalization.LegacyEncoding.allCases {
    precondition(Normalization.convert(text, from: encoding).unicodeScalars.count <= 4 * count + 4, "grows")
  }
  _ = BrokenLines.joined(text)
  _ = Casing.sentenceCase(text, names: ["Hồ Chí Minh", "", " "])
  return 0
}
