import Foundation

/// The trained weights of the tagger.
///
/// File: `DTTAG001`, two 32-bit numbers (bits of the row table and of the word table), 2^bits rows of eight signed 16-bit
/// weights (one for each part of speech), 2^bits 16-bit tags of the words (0 for an empty place), 2^bits bytes with their
/// classes. Little-endian. `Tools/train-text/train_tagger.py` writes it.
struct TaggerModel: Sendable {
  private let rows: [SIMD8<Int16>]
  private let shift: UInt32
  private let tags: [UInt16]
  private let groups: [UInt8]

  static let standard: TaggerModel? = ModelFile.read("tagger.bin").flatMap(TaggerModel.init)

  init?(_ data: Data) {
    guard data.count > 16, data.prefix(8).elementsEqual("DTTAG001".utf8),
      let sizes = ModelFile.words(data, from: 8, count: 2), (8...20).contains(sizes[0]), (8...20).contains(sizes[1])
    else { return nil }
    let rowCount = 1 << Int(sizes[0])
    let slotCount = 1 << Int(sizes[1])
    let tagStart = 16 + rowCount * 16
    guard data.count >= tagStart + slotCount * 3 else { return nil }
    let weights = ModelFile.halves(data, from: 16, count: rowCount * 8)
    rows = (0..<rowCount).map { row in
      var value = SIMD8<Int16>.zero
      for lane in 0..<8 { value[lane] = Int16(bitPattern: weights[row * 8 + lane]) }
      return value
    }
    shift = 32 - sizes[0]
    tags = ModelFile.halves(data, from: tagStart, count: slotCount)
    let groupStart = data.startIndex + tagStart + slotCount * 2
    groups = [UInt8](data[groupStart..<(groupStart + slotCount)])
  }

  /// Adds the scores of a feature.
  @inline(__always)
  func add(_ feature: UInt32, to sum: inout SIMD8<Int32>) {
    sum &+= SIMD8<Int32>(truncatingIfNeeded: rows[Int(feature >> shift)])
  }

  /// The class of a word: words in the same company share one; 0 for rare words.
  func group(_ word: UInt32) -> UInt32 {
    let mask = tags.count - 1
    var index = Int(word) & mask
    let tag = max(1, UInt16(word >> 16))
    for _ in 0...mask {
      if tags[index] == tag { return UInt32(groups[index]) }
      if tags[index] == 0 { return 0 }
      index = (index + 1) & mask
    }
    return 0
  }
}
