#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Converts other encodings to UTF-8 with the C library's `iconv`.
enum CharsetConverter {
  /// Nil when the encoding is unknown. Bytes that mean nothing in it become U+FFFD.
  static func utf8(_ bytes: [UInt8], from name: String) -> [UInt8]? {
    let handle = iconv_open("UTF-8", alias(name))
    guard let handle, Int(bitPattern: handle) != -1 else { return nil }
    defer { iconv_close(handle) }
    var input = bytes.map { CChar(bitPattern: $0) }
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count * 2)
    input.withUnsafeMutableBufferPointer { buffer in
      var next = buffer.baseAddress
      var left = buffer.count
      while left > 0 {
        convert(handle, &next, &left, &output)
        if left > 0, let pointer = next {  // an invalid or incomplete sequence stands at `pointer`
          output.append(contentsOf: [0xef, 0xbf, 0xbd])
          next = pointer + 1
          left -= 1
        }
      }
    }
    return output
  }

  /// Converts until the input ends or a byte makes no sense.
  private static func convert(
    _ handle: iconv_t, _ next: inout UnsafeMutablePointer<CChar>?, _ left: inout Int, _ output: inout [UInt8]
  ) {
    var chunk = [CChar](repeating: 0, count: 8_192)
    while left > 0 {
      let before = left
      let (status, written) = chunk.withUnsafeMutableBufferPointer { room -> (Int, Int) in
        var target = room.baseAddress
        var free = room.count
        let status = iconv(handle, &next, &left, &target, &free)
        return (Int(truncatingIfNeeded: status), room.count - free)
      }
      output.append(contentsOf: chunk[..<written].map { UInt8(bitPattern: $0) })
      if status != -1 { return }
      if written == 0, left == before { return }
      if errno != E2BIG { return }
    }
  }

  /// Browsers' reading of some labels (WHATWG encoding standard).
  private static func alias(_ name: String) -> String {
    switch name {
    case "iso-8859-1", "latin1", "us-ascii", "ascii", "x-cp1252": "windows-1252"
    case "gb2312", "gbk", "x-gbk": "gb18030"
    case "euc-kr", "ks_c_5601-1987": "uhc"
    case "shift_jis", "x-sjis": "cp932"
    case "x-viet-tcvn", "tcvn", "tcvn5712": "tcvn5712-1"
    default: name
    }
  }

  /// The code point of one byte of windows-1252.
  static func windows1252(_ byte: UInt8) -> UInt32 {
    (0x80...0x9f).contains(byte) ? CharacterReferences.windows1252[Int(byte) - 0x80] : UInt32(byte)
  }
}
