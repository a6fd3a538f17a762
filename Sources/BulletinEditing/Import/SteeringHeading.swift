/// A section heading of a weekly: capitals, often numbered, often broken over lines.
struct SteeringHeading: Sendable, Hashable {
  let number: String
  let title: String

  /// The heading that begins at `index`, with the index of the line after it.
  static func read(at index: Int, _ lines: [ImportedLine]) -> (SteeringHeading, Int)? {
    let first = lines[index]
    let (number, start) = split(first.text)
    guard isPart(start) || (first.headingLevel > 0 && !start.isEmpty && start.count <= 160) else { return nil }
    var title = start
    var next = index + 1
    while next < lines.count, !lines[next].isBlank, title.count < 240 {
      let (nextNumber, rest) = split(lines[next].text)
      guard nextNumber.isEmpty, isPart(rest), !startsNew(rest, after: title) else { break }
      title += " " + rest
      next += 1
    }
    return (SteeringHeading(number: number, title: title), next)
  }

  private static func isPart(_ text: String) -> Bool {
    text.count <= 160 && TextShape.isCapitals(text) && TextShape.capitalShare(text) >= 0.9
      && text.unicodeScalars.filter(\.properties.isAlphabetic).count >= 6 && !text.hasSuffix(".")
  }

  /// The next line repeats the title: a running head, not its second line.
  private static func startsNew(_ line: String, after title: String) -> Bool {
    let title = TextShape.fold(title)
    let line = TextShape.fold(line)
    return title == line || line.hasPrefix(title + " ") && title.count > 12
  }

  /// `3.2. LĨNH VỰC` → `3.2`, `LĨNH VỰC`; Roman numbers too.
  static func split(_ text: String) -> (number: String, rest: String) {
    let head = text.prefix { $0 != " " }
    guard let last = head.last, head.count < text.count, head.count <= 8 else { return ("", text) }
    let digits =
      head.allSatisfy { $0.isASCII && $0.isNumber || $0 == "." || $0 == ")" } && head.contains { $0.isNumber }
    let roman = (last == "." || last == ")") && head.dropLast().allSatisfy { "IVX".contains($0) } && head.count >= 2
    guard digits && (last == "." || last == ")" || head.contains(".")) || roman else { return ("", text) }
    return (TextShape.trim(head, ".)"), TextShape.trim(text.dropFirst(head.count)))
  }

  /// Orders `3` before `3.1` before `4`.
  static func order(_ number: String) -> [Int] {
    number.split(separator: ".").map { part in
      Int(part) ?? ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"].firstIndex(of: String(part)).map {
        $0 + 1
      } ?? 99
    }
  }
}
