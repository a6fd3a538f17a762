/// Text on its way into HTML or XML: everything is escaped, nothing is trusted.
enum HTMLText {
  /// Escapes text for element content and quoted attributes; drops characters that HTML and XML 1.0 forbid.
  static func escape(_ text: String) -> String {
    var result = ""
    result.reserveCapacity(text.utf8.count + 16)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default:
        if scalar.value >= 0x20 && ![0x7f, 0xfffe, 0xffff].contains(scalar.value) || scalar == "\n" || scalar == "\t" {
          result.unicodeScalars.append(scalar)
        }
      }
    }
    return result
  }

  /// An element with escaped text; empty text gives nothing.
  static func element(_ name: String, class classes: String = "", _ text: String) -> String {
    guard !text.isEmpty else { return "" }
    return "<\(name)\(classes.isEmpty ? "" : " class=\"\(classes)\"")>\(escape(text))</\(name)>"
  }

  static func paragraphs(_ paragraphs: [String]) -> String {
    paragraphs.map { element("p", $0) }.joined(separator: "\n")
  }

  /// A link when the address is safe, otherwise the plain text.
  static func link(_ text: String, to url: String?, rel: String = "noopener") -> String {
    guard let url = url.flatMap(PrintedIssue.safeURL) else { return escape(text) }
    return "<a href=\"\(escape(url))\" rel=\"\(rel)\">\(escape(text))</a>"
  }

  /// JSON for a script element: no `<` can end it early.
  static func json(_ tree: JSONTree) -> String {
    var result = ""
    for scalar in tree.compact.unicodeScalars {
      switch scalar {
      case "<": result += "\\u003c"
      case ">": result += "\\u003e"
      case "&": result += "\\u0026"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
