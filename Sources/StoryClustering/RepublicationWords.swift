import Foundation

/// The words of a text as hashes that do not change with case, normal form (NFC, NFD), placement of tone marks
/// (`hoà`, `hòa`) or `i`/`y` (`kì`, `kỳ`); punctuation is left out.
///
/// The letters of a syllable are hashed in order without their marks, the marks as a sum without order. One pass over
/// the UTF-8 bytes.
struct RepublicationWords {
  private(set) var hashes: [UInt64] = []

  private var letters = RepublicationWords.seed
  private var marks: UInt64 = 0
  private var isOpen = false

  private static let seed: UInt64 = 0xcbf2_9ce4_8422_2325
  private static let table = RepublicationLetters()

  init(_ text: String) {
    var text = text
    hashes.reserveCapacity(text.utf8.count / 5)
    let table = RepublicationWords.table
    text.withUTF8 { bytes in
      var index = 0
      while index < bytes.count {
        let byte = bytes[index]
        if byte < 0x80 {
          index += 1
          let letter = table.ascii[Int(byte)]
          if letter == 0 { close() } else { add(letter) }
        } else {
          addScalar(RepublicationWords.scalar(bytes, &index), table)
        }
      }
    }
    close()
  }

  private mutating func add(_ letter: UInt8) {
    letters = (letters ^ UInt64(letter)) &* 0x0000_0100_0000_01b3
    isOpen = true
  }

  private mutating func addScalar(_ scalar: UInt32, _ table: RepublicationLetters) {
    if let known = table[scalar] {
      if known.base != 0 { add(known.base) }
      marks &+= known.marks
    } else if Letters.isLetter(scalar) {
      letters = (letters ^ UInt64(Letters.lower(scalar))) &* 0x0000_0100_0000_01b3
      isOpen = true
    } else {
      close()
    }
  }

  private mutating func close() {
    if isOpen { hashes.append(RepublicationWords.mixed(letters &+ marks)) }
    letters = RepublicationWords.seed
    marks = 0
    isOpen = false
  }

  /// Spreads the bits (finalizer of SplitMix64, Steele et al. 2014).
  static func mixed(_ hash: UInt64) -> UInt64 {
    var hash = (hash ^ (hash >> 30)) &* 0xbf58_476d_1ce4_e5b9
    hash = (hash ^ (hash >> 27)) &* 0x94d0_49bb_1331_11eb
    return hash ^ (hash >> 31)
  }

  /// The scalar that begins at `index`, which moves behind it. The bytes are valid UTF-8.
  private static func scalar(_ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int) -> UInt32 {
    let first = UInt32(bytes[index])
    let length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2
    var scalar = first & (0xff >> UInt32(length + 1))
    for offset in 1..<length where index + offset < bytes.count {
      scalar = scalar << 6 | UInt32(bytes[index + offset] & 0x3f)
    }
    index += length
    return scalar
  }
}
