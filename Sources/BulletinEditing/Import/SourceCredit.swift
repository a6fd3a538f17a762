/// The credit that ends an item of a weekly: `(Theo Reuters, Asia Financial)`, `(Báo Chính phủ)`.
enum SourceCredit {
  /// Quick look: the line ends with a closing bracket.
  static func mayEnd(_ line: String) -> Bool { line.suffix(4).contains(")") }

  /// The text without its credit, and the credit as printed; nil when the text does not end with one.
  ///
  /// Without the word “Theo” a bracket at the end is a credit only when it stands alone on its line (`isOwnLine`).
  static func atEnd(_ text: String, isOwnLine: Bool = false) -> (text: String, credit: String)? {
    guard mayEnd(text) else { return nil }
    let trimmed = TextShape.trim(text, ".;")
    guard trimmed.hasSuffix(")"), let open = openBracket(trimmed) else { return nil }
    let inside = TextShape.trim(trimmed[trimmed.index(after: open)...].dropLast())
    let before = TextShape.trim(trimmed[..<open])
    let (credit, labelled) = withoutLabel(inside)
    guard !credit.isEmpty, labelled || (isOwnLine && before.isEmpty && credit.count <= 200 && !isAside(credit)) else {
      return nil
    }
    return (before, credit)
  }

  /// The outlets a credit names.
  static func outlets(_ credit: String) -> [String] {
    credit.split { $0 == "," || $0 == ";" }.map { TextShape.trim($0, "….") }.filter { !$0.isEmpty }
  }

  /// The line opens a credit that a later line closes.
  static func opens(_ line: String) -> Bool {
    guard line.hasPrefix("("), !line.contains(")") else { return false }
    return withoutLabel(TextShape.trim(line.dropFirst())).labelled
  }

  private static func withoutLabel(_ text: String) -> (rest: String, labelled: Bool) {
    let key = TextShape.fold(text)
    for label in ["theo nguon:", "nguon tin:", "nguon:", "theo:", "theo "] where key.hasPrefix(label) {
      return (TextShape.trim(text.dropFirst(label.count)), true)
    }
    return (text, false)
  }

  /// `(1)`, `(tiếp theo)` and the like.
  private static func isAside(_ text: String) -> Bool {
    text.allSatisfy { $0.isNumber || $0 == " " } || TextShape.startsLowercase(text) && !text.contains(".")
  }

  /// The bracket that belongs to the closing one at the end.
  private static func openBracket(_ text: String) -> String.Index? {
    var depth = 0
    for index in text.indices.suffix(600).reversed() {
      if text[index] == ")" { depth += 1 }
      if text[index] == "(" {
        depth -= 1
        if depth == 0 { return index }
      }
    }
    return nil
  }
}
