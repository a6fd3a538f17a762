import Foundation

/// What the importers need to know about the look of a piece of text. Linear in its length.
enum TextShape {
  /// Lower case, no marks, `đ` as `d`: the key under which titles are compared.
  static func fold(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.lowercased().decomposedStringWithCanonicalMapping.unicodeScalars {
      switch scalar.value {
      case 0x0300...0x036f: continue
      case 0x0111: result.append("d")
      case 0x0131: result.append("i")
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  /// Maximal runs of letters, marks and digits, in order, as given.
  static func words(_ text: String) -> [String] {
    var words: [String] = []
    var word = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if isWordScalar(scalar) {
        word.append(scalar)
      } else if !word.isEmpty {
        words.append(String(word))
        word = String.UnicodeScalarView()
      }
    }
    if !word.isEmpty { words.append(String(word)) }
    return words
  }

  static func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x80 {
      return (0x30...0x39).contains(scalar.value) || (0x41...0x5a).contains(scalar.value)
        || (0x61...0x7a).contains(scalar.value)
    }
    return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      || (0x0300...0x036f).contains(scalar.value)
  }

  /// ASCII words joined by hyphens, at most `limit` words.
  static func slug(_ text: String, limit: Int = 10) -> String {
    words(fold(text)).prefix(limit)
      .map { String(String.UnicodeScalarView($0.unicodeScalars.filter { $0.isASCII })) }
      .filter { !$0.isEmpty }.joined(separator: "-")
  }

  /// Share of capitals among the letters that have a case; 0 without such letters.
  static func capitalShare(_ text: String) -> Double {
    var upper = 0
    var lower = 0
    for scalar in text.unicodeScalars {
      if scalar.properties.isUppercase { upper += 1 } else if scalar.properties.isLowercase { lower += 1 }
    }
    return upper + lower == 0 ? 0 : Double(upper) / Double(upper + lower)
  }

  /// A line that looks like a printed heading: at least four letters, nearly all of them capitals.
  static func isCapitals(_ text: String) -> Bool {
    guard text.utf8.count <= 2_000 else { return false }
    let letters = text.unicodeScalars.reduce(0) { $0 + ($1.properties.isAlphabetic ? 1 : 0) }
    return letters >= 4 && capitalShare(text) >= 0.8
  }

  static func endsSentence(_ text: String) -> Bool {
    for scalar in text.unicodeScalars.reversed() {
      switch scalar {
      case " ", "\"", "”", "’", "'", ")", "]", "»": continue
      case ".", "!", "?", "…", ";", ":": return true
      default: return false
      }
    }
    return false
  }

  static func startsLowercase(_ text: String) -> Bool {
    text.unicodeScalars.first { TextShape.isWordScalar($0) }?.properties.isLowercase ?? false
  }

  static func trim(_ text: some StringProtocol, _ extra: String = "") -> String {
    let unwanted = Set(extra.unicodeScalars)
    func isOut(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isWhitespace || unwanted.contains(scalar) }
    var rest = Substring(text).unicodeScalars[...]
    while let first = rest.first, isOut(first) { rest.removeFirst() }
    while let last = rest.last, isOut(last) { rest.removeLast() }
    return String(rest)
  }
}
