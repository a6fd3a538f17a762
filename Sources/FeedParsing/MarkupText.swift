/// Writing text into XML and HTML.
enum MarkupText {
  /// Appends `text` with `&`, `<`, `>` (and `"` when asked) as references; characters that XML forbids are left out.
  static func escape(_ text: some Sequence<UInt8>, quotes: Bool = false, into output: inout [UInt8]) {
    for byte in text {
      switch byte {
      case 0x26: output.append(contentsOf: [0x26, 0x61, 0x6d, 0x70, 0x3b])
      case 0x3c: output.append(contentsOf: [0x26, 0x6c, 0x74, 0x3b])
      case 0x3e: output.append(contentsOf: [0x26, 0x67, 0x74, 0x3b])
      case 0x22 where quotes: output.append(contentsOf: [0x26, 0x71, 0x75, 0x6f, 0x74, 0x3b])
      case 0x00..<0x09, 0x0b, 0x0c, 0x0e..<0x20: continue
      default: output.append(byte)
      }
    }
  }

  static func escaped(_ text: String) -> String {
    var output: [UInt8] = []
    output.reserveCapacity(text.utf8.count + 16)
    escape(text.utf8, quotes: true, into: &output)
    return String(decoding: output, as: UTF8.self)
  }
}
