import Foundation

/// Latin letters with marks, taken apart: `ẩ` is an `a` and two marks. Built once.
struct RepublicationLetters: Sendable {
  struct Entry: Sendable {
    /// Lower-case ASCII letter; 0 for a combining mark.
    let base: UInt8
    /// Sum of the marks' numbers.
    let marks: UInt64
  }

  /// Lower case of letters and digits, `y` as `i`; 0 for everything else.
  let ascii: [UInt8]
  private let latin: [Entry?]
  private let vietnamese: [Entry?]
  private let combining: [Entry?]

  init() {
    ascii = (0..<128).map { (byte: UInt8) in
      switch byte {
      case 0x30...0x39: return byte
      case 0x41...0x5a, 0x61...0x7a: return (byte | 0x20) == 0x79 ? 0x69 : byte | 0x20
      default: return 0
      }
    }
    let fold = ascii
    latin = (UInt32(0xc0)..<0x1b1).map { RepublicationLetters.entry($0, fold) }
    vietnamese = (UInt32(0x1ea0)..<0x1efa).map { RepublicationLetters.entry($0, fold) }
    combining = (UInt32(0x300)..<0x330).map { Entry(base: 0, marks: RepublicationLetters.number($0)) }
  }

  subscript(_ scalar: UInt32) -> Entry? {
    switch scalar {
    case 0xc0..<0x1b1: latin[Int(scalar - 0xc0)]
    case 0x300..<0x330: combining[Int(scalar - 0x300)]
    case 0x1ea0..<0x1efa: vietnamese[Int(scalar - 0x1ea0)]
    default: nil
    }
  }

  private static func number(_ mark: UInt32) -> UInt64 { RepublicationWords.mixed(UInt64(mark)) }

  private static func entry(_ scalar: UInt32, _ ascii: [UInt8]) -> Entry? {
    if scalar == 0x110 || scalar == 0x111 { return Entry(base: 0x64, marks: number(0x335)) }
    guard let letter = Unicode.Scalar(scalar) else { return nil }
    let parts = Array(String(letter).decomposedStringWithCanonicalMapping.unicodeScalars)
    guard let first = parts.first, first.value < 128, ascii[Int(first.value)] != 0 else { return nil }
    return Entry(base: ascii[Int(first.value)], marks: parts.dropFirst().reduce(0) { $0 &+ number($1.value) })
  }
}
