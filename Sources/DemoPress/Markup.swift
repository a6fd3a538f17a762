/// Text put into markup.
enum Markup {
  /// Escapes `& < > "` for HTML and XML text and double-quoted attributes.
  static func escape(_ text: String) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count + 16)
    for byte in text.utf8 {
      switch byte {
      case 0x26: bytes.append(contentsOf: "&amp;".utf8)
      case 0x3c: bytes.append(contentsOf: "&lt;".utf8)
      case 0x3e: bytes.append(contentsOf: "&gt;".utf8)
      case 0x22: bytes.append(contentsOf: "&quot;".utf8)
      default: bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A JSON string with its quotes; `<` is written as an escape so that it can stand inside a script element.
  static func json(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "<": result += "\\u003c"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  static func jsonList(_ texts: [String]) -> String { "[" + texts.map(json).joined(separator: ", ") + "]" }

  /// Every letter that is not ASCII as a numeric character reference, the habit of old content management systems.
  static func references(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      if scalar.isASCII { result.unicodeScalars.append(scalar) } else { result += "&#\(scalar.value);" }
    }
    return result
  }
}
