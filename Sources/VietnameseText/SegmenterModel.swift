import Foundation

/// The trained weights of the word segmenter.
///
/// File: `DTSEG004`, two 32-bit numbers (bits of the weight table and of the slot table), 2^bits signed 16-bit weights,
/// 2^bits 16-bit tags of the slots (0 for an empty one), 2^bits 32-bit values of the slots. Little-endian.
struct SegmenterModel: Sendable {
  let weights: [Int16]
  let weightShift: UInt32
  let tags: [UInt16]
  let values: [UInt32]

  static let standard: SegmenterModel? = ModelFile.read("segmenter.bin").flatMap(SegmenterModel.init)

  init?(_ data: Data) {
    guard data.count > 16, data.prefix(8).elementsEqual("DTSEG004".utf8),
      let sizes = ModelFile.words(data, from: 8, count: 2), (8...24).contains(sizes[0]), (8...24).contains(sizes[1])
    else { return nil }
    let weightCount = 1 << Int(sizes[0])
    let slotCount = 1 << Int(sizes[1])
    let valueStart = 16 + weightCount * 2 + slotCount * 2
    guard let values = ModelFile.words(data, from: valueStart, count: slotCount) else { return nil }
    weights = ModelFile.halves(data, from: 16, count: weightCount).map { Int16(bitPattern: $0) }
    weightShift = 32 - sizes[0]
    tags = ModelFile.halves(data, from: 16 + weightCount * 2, count: slotCount)
    self.values = values
  }

  /// Calls `body` with views of the tables.
  func withTables<Result>(_ body: (SegmenterTables) -> Result) -> Result {
    weights.withUnsafeBufferPointer { weights in
      tags.withUnsafeBufferPointer { tags in
        values.withUnsafeBufferPointer { values in
          body(SegmenterTables(weights: weights, shift: weightShift, tags: tags, values: values))
        }
      }
    }
  }
}

/// Views of the tables of a model, valid while its `withTables` runs.
struct SegmenterTables {
  let weights: UnsafeBufferPointer<Int16>
  let shift: UInt32
  let tags: UnsafeBufferPointer<UInt16>
  let values: UnsafeBufferPointer<UInt32>

  @inline(__always)
  func weight(_ feature: UInt32) -> Int32 { Int32(weights[Int(feature >> shift)]) }

  /// The value of a key; 0 when it is not there.
  @inline(__always)
  func value(_ key: UInt32) -> UInt32 {
    let mask = tags.count - 1
    var index = Int(key) & mask
    let tag = max(1, UInt16(key >> 16))
    for _ in 0..<64 {
      let found = tags[index]
      if found == tag { return values[index] }
      if found == 0 { return 0 }
      index = (index + 1) & mask
    }
    return 0
  }
}
