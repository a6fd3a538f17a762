import Foundation

/// The line that names an item's source: `[Chi tiết: Báo Chính phủ](https://…)` and its plain-text relatives.
struct SourceLink: Sendable, Hashable {
  let outlet: String
  /// Nil when the document carries no usable address (`#`).
  let url: String?
  /// What stood before and after the link on the line.
  let before: String
  let after: String
  /// Further outlets that the line links to: `Chi tiết: [A](…) và 2 nguồn khác: [B](…), [C](…)`.
  var others: [MarkdownLink] = []

  /// Words that only say “here is the source”.
  private static let labels = [
    "chi tiết tại", "chi tiết xem tại", "xem chi tiết", "chi tiết", "nguồn tin", "nguồn", "xem thêm", "đọc thêm",
  ]

  /// The source link on `line`, or nil when the line is ordinary text.
  init?(line: String) {
    guard line.utf8.count <= 4_000 else { return nil }
    if let link = SourceLink(markdown: line) ?? SourceLink(plain: line) ?? SourceLink(glued: line) {
      self = link
    } else {
      return nil
    }
  }

  /// `HEADLINE Chi tiết: Báo Chính phủ`: a plain label that was glued to a headline in capitals.
  private init?(glued line: String) {
    for label in ["Chi tiết:", "Nguồn:"] {
      guard let start = line.range(of: label), start.lowerBound > line.startIndex,
        TextShape.isCapitals(String(line[..<start.lowerBound])),
        let tail = SourceLink(plain: String(line[start.lowerBound...]))
      else { continue }
      self.init(outlet: tail.outlet, url: tail.url, before: TextShape.trim(line[..<start.lowerBound]), after: "")
      return
    }
    return nil
  }

  private init(outlet: String, url: String?, before: String, after: String) {
    self.outlet = outlet
    self.url = url
    self.before = before
    self.after = after
  }

  private init?(markdown line: String) {
    let links = MarkdownLink.all(in: line)
    if let first = links.first, !SourceLink.withoutLabel(first.text).labelled {
      let label = SourceLink.withoutLabel(first.before)
      if label.labelled, label.rest.isEmpty, let last = links.last, last.after.utf8.count < 40 {
        self.outlet = first.text
        self.url = MarkdownLink.usable(first.url)
        self.before = ""
        self.after = TextShape.trim(last.after, ".,;▶►»>")
        self.others = Array(links.dropFirst())
        return
      }
    }
    for candidate in links {
      let (name, labelled) = SourceLink.withoutLabel(candidate.text)
      let before = TextShape.trim(candidate.before)
      let after = TextShape.trim(candidate.after, "▶►»>")
      let alone = before.isEmpty && after.isEmpty
      guard labelled || (alone && !name.isEmpty && !name.contains("://")) else { continue }
      let address = MarkdownLink.usable(candidate.url)
      self.outlet = name
      self.url = address
      self.before = SourceLink.withoutLabel(before).labelled ? SourceLink.withoutLabel(before).rest : before
      self.after = after
      return
    }
    return nil
  }

  private init?(plain line: String) {
    let text = TextShape.trim(line, "[]()▶►")
    let (given, labelled) = SourceLink.withoutLabel(text)
    let name = SourceLink.withoutCount(given)
    guard labelled, name.utf8.count <= 400, line.utf8.first.map({ $0 != 0x2d }) ?? false else { return nil }
    let words = name.split(separator: " ").map { TextShape.trim($0, "<>()[],;") }
    let url = words.first { $0.hasPrefix("http://") || $0.hasPrefix("https://") }
    let outlet = TextShape.trim(
      words.filter { $0 != url }.joined(separator: " "), "-–—:;()▶►")
    guard words.count <= 14 || url != nil, !outlet.isEmpty || url != nil else { return nil }
    self.outlet = outlet
    self.url = url
    self.before = ""
    self.after = ""
  }

  /// `A và 2 nguồn khác: B, C` → `A, B, C`.
  private static func withoutCount(_ text: String) -> String {
    guard let end = text.range(of: " nguồn khác:"),
      let start = text.range(of: " và ", options: .backwards, range: text.startIndex..<end.lowerBound),
      Int(text[start.upperBound..<end.lowerBound]) != nil
    else { return text }
    return text[..<start.lowerBound] + ", " + TextShape.trim(text[end.upperBound...])
  }

  /// Takes the labels at the start away, also when one is doubled by mistake.
  static func withoutLabel(_ text: String) -> (rest: String, labelled: Bool) {
    var rest = TextShape.trim(text)
    var labelled = false
    var again = true
    while again {
      again = false
      let lower = rest.lowercased()
      for label in labels where lower.hasPrefix(label) {
        let tail = rest.dropFirst(label.count)
        guard let mark = tail.first(where: { $0 != " " }) else {
          return ("", true)
        }
        guard mark == ":" || mark == "：" || tail.drop(while: { $0 == " " }).hasPrefix("http") else { break }
        rest = TextShape.trim(tail, mark == ":" || mark == "：" ? ":：" : "")
        labelled = true
        again = true
        break
      }
    }
    return (rest, labelled)
  }
}

/// An inline link of Markdown.
struct MarkdownLink: Sendable, Hashable {
  let text: String
  let url: String
  let before: String
  let after: String

  /// Every `[text](url)` in `line`, in order. Linear: brackets are not nested.
  static func all(in line: String) -> [MarkdownLink] {
    guard line.contains("](") else { return [] }
    var links: [MarkdownLink] = []
    var open: String.Index?
    var index = line.startIndex
    while index < line.endIndex {
      let character = line[index]
      if character == "[" { open = index }
      if character == "]", let start = open {
        let next = line.index(after: index)
        if next < line.endIndex, line[next] == "(", let close = line[next...].firstIndex(of: ")") {
          links.append(
            MarkdownLink(
              text: String(line[line.index(after: start)..<index]), url: String(line[line.index(after: next)..<close]),
              before: String(line[..<start]), after: String(line[line.index(after: close)...])))
          index = close
        }
        open = nil
      }
      index = line.index(after: index)
    }
    return links
  }

  /// The address when it leads somewhere; `#` and empty ones do not.
  static func usable(_ url: String) -> String? {
    let address = TextShape.trim(url, "<>")
    return address.isEmpty || address.hasPrefix("#") ? nil : address
  }
}

extension MarkdownLink {
  /// Joins a link that was broken over several lines (`[https://…` / `rest](https://…)`) into one line.
  static func unwrapped(_ lines: [String]) -> [String] {
    var result: [String] = []
    var open = 0
    for line in lines {
      if open > 0, let last = result.last {
        result[result.count - 1] = last + line
        open = line.contains("](") ? 0 : open - 1
      } else {
        result.append(line)
        open = line.hasPrefix("[") && !line.contains("]") ? 2 : 0
      }
    }
    return result
  }
}
