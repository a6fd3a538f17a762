public import NewsModel

extension HouseStyle {
  /// Reads the glossary file of an office.
  ///
  /// One `key: value` a line; an empty line ends an entry; `#` begins a comment. Keys, with their English names:
  /// `dùng` (`use`), `không` (`not`), `vì` (`because`), `tên` (`name`), `viết tắt` (`abbreviation`), `ngoại lệ`
  /// (`except`). Throws ``NewsError`` (`configuration`) with file and line for everything that does not fit.
  ///
  /// - Parameter ruleNames: the rules that exceptions may name; empty to accept any.
  public init(text: String, file: String, ruleNames: [String] = []) throws {
    self.init()
    var reader = HouseStyleReader(file: file, rules: Set(ruleNames))
    for (index, line) in ProofDocument.lines(of: text).enumerated() { try reader.read(line, number: index + 1) }
    try reader.close()
    self = reader.style
  }
}

private struct HouseStyleReader {
  private enum Key: String, CaseIterable {
    case use = "dùng"
    case not = "không"
    case because = "vì"
    case name = "tên"
    case abbreviation = "viết tắt"
    case except = "ngoại lệ"

    var english: String {
      switch self {
      case .use: "use"
      case .not: "not"
      case .because: "because"
      case .name: "name"
      case .abbreviation: "abbreviation"
      case .except: "except"
      }
    }
  }

  let file: String
  let rules: Set<String>
  var style = HouseStyle()
  private var preferred: String?
  private var forbidden: [String] = []
  private var reason = ""
  private var exceptions: [(rule: String, words: String)] = []
  private var opened = 0
  private var number = 0

  init(file: String, rules: Set<String>) {
    self.file = file
    self.rules = rules
  }

  mutating func read(_ line: String, number: Int) throws {
    self.number = number
    let text = String(LineKinds.trimmed(line))
    if text.hasPrefix("#") { return }
    if text.isEmpty { return try close() }
    guard let colon = text.firstIndex(of: ":") else {
      throw error("thiếu dấu hai chấm; hãy viết như “dùng: Internet”")
    }
    let name = String(LineKinds.trimmed(String(text[..<colon]))).lowercased()
    let value = String(LineKinds.trimmed(String(text[text.index(after: colon)...])))
    guard let key = Key.allCases.first(where: { $0.rawValue == name || $0.english == name }) else {
      let known = Key.allCases.map { "“\($0.rawValue)”" }.joined(separator: ", ")
      throw error("không có khóa “\(name)”; các khóa: \(known)")
    }
    guard !value.isEmpty else { throw error("khóa “\(name)” chưa có nội dung") }
    try take(key, value)
  }

  private mutating func take(_ key: Key, _ value: String) throws {
    switch key {
    case .use:
      try close()
      (preferred, opened) = (value, number)
    case .not:
      guard preferred != nil else { throw error("“không” phải đứng sau “dùng”") }
      let forms = value.split(separator: ";").map { String(LineKinds.trimmed(String($0))) }.filter { !$0.isEmpty }
      if let same = forms.first(where: { $0 == preferred }) {
        throw error("“\(same)” vừa là cách viết đúng vừa bị cấm")
      }
      forbidden += forms
    case .because: reason = value
    case .name: style.names.append(value)
    case .abbreviation:
      guard let equals = value.firstIndex(of: "=") else { throw error("hãy viết như “viết tắt: ESG = môi trường, …”") }
      let short = LineKinds.trimmed(String(value[..<equals]))
      style.abbreviations[String(short)] = String(LineKinds.trimmed(String(value[value.index(after: equals)...])))
    case .except:
      guard let colon = value.firstIndex(of: ":") else { throw error("hãy viết như “ngoại lệ: tên-luật: các chữ”") }
      let rule = String(LineKinds.trimmed(String(value[..<colon])))
      if !rules.isEmpty, !rules.contains(rule) {
        throw error("không có luật “\(rule)”; xem diemtin proofread --list-rules")
      }
      let words = String(LineKinds.trimmed(String(value[value.index(after: colon)...])))
      guard !words.isEmpty else { throw error("ngoại lệ chưa nói những chữ nào") }
      exceptions.append((rule, words))
    }
  }

  /// Ends the entry at hand.
  mutating func close() throws {
    if let preferred {
      guard !forbidden.isEmpty else {
        throw NewsError(.configuration, "“dùng: \(preferred)” chưa có dòng “không”", context: "\(file):\(opened)")
      }
      style.terms.append(.init(preferred: preferred, forbidden: forbidden, reason: reason))
    }
    style.exceptions += exceptions.map { .init(rule: $0.rule, words: $0.words, reason: reason) }
    (preferred, forbidden, reason, exceptions) = (nil, [], "", [])
  }

  private func error(_ message: String) -> NewsError {
    NewsError(.configuration, message, context: "\(file):\(number)")
  }
}
