/// Decodes an encoding in which every byte is a character, by a table of 128 UTF-8 sequences.
struct SingleByteDecoder {
  private var upper: [[UInt8]] = []

  /// An unknown name gives a table of U+FFFD.
  init(name: String) {
    let digits = SingleByteTables.hexadecimal[name].map { Array($0.utf8) } ?? []
    for index in 0..<128 {
      var character: [UInt8] = []
      if name == "x-user-defined" {
        character.append(codePoint: 0xF780 + UInt32(index))
      } else if digits.count == 512 {
        let value = digits[(index * 4)..<(index * 4 + 4)].reduce(0) { $0 * 16 + UInt32(ASCII.hexValue($1) ?? 0) }
        character.append(codePoint: value)
      } else {
        character.append(codePoint: 0xFFFD)
      }
      upper.append(character)
    }
  }

  func decode(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + bytes.count / 4)
    for byte in bytes {
      if byte < 0x80 {
        result.append(byte)
      } else {
        result.append(contentsOf: upper[Int(byte) - 0x80])
      }
    }
    return result
  }
}
