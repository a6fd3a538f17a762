/// Reads the text of a selector (CSS Selectors level 3, parts of level 4).
struct SelectorParser {
  typealias Fault = HTMLSelectorError

  /// How deep `:not(:is(:has(…)))` may go.
  private static let deepest = 16

  private let text: [UInt8]
  var place = 0
  private var depth = 0
  private var lastID = 0

  init(_ css: String) { text = Array(css.utf8) }

  mutating func parse() throws(Fault) -> [HTMLSelector.Complex] {
    let alternatives = try parseList()
    guard place == text.count else { throw fault("“\(rest)” does not belong here") }
    return alternatives
  }

  // MARK: Letters

  var next: UInt8? { place < text.count ? text[place] : nil }

  private var rest: String { String(decoding: text[place...].prefix(12), as: UTF8.self) }

  func fault(_ message: String, at offset: Int? = nil) -> Fault { Fault(message: message, offset: offset ?? place) }

  mutating func take(_ byte: UInt8) -> Bool {
    guard next == byte else { return false }
    place += 1
    return true
  }

  mutating func newID() -> Int {
    lastID += 1
    return lastID
  }

  /// White space and comments; true when there was white space.
  @discardableResult
  mutating func skipSpace() -> Bool {
    var sawSpace = false
    while let byte = next {
      if ASCII.isSpace(byte) {
        sawSpace = true
        place += 1
      } else if !skipComment() {
        break
      }
    }
    return sawSpace
  }

  private mutating func skipComment() -> Bool {
    guard next == 0x2F, place + 1 < text.count, text[place + 1] == 0x2A else { return false }
    place += 2
    while place < text.count, !(text[place] == 0x2A && place + 1 < text.count && text[place + 1] == 0x2F) { place += 1 }
    place = min(place + 2, text.count)
    return true
  }

  // MARK: Lists and chains

  mutating func parseList() throws(Fault) -> [HTMLSelector.Complex] {
    var alternatives: [HTMLSelector.Complex] = []
    repeat { alternatives.append(try parseComplex()) } while take(0x2C)
    return alternatives
  }

  /// Relative selectors: a leading combinator is allowed, else it is “descendant”.
  mutating func parseRelativeList() throws(Fault) -> [HTMLSelector.Has.Relative] {
    var alternatives: [HTMLSelector.Has.Relative] = []
    repeat {
      skipSpace()
      let leading = takeCombinator() ?? .descendant
      alternatives.append(.init(leading: leading, complex: try parseComplex()))
    } while take(0x2C)
    return alternatives
  }

  private mutating func takeCombinator() -> HTMLSelector.Combinator? {
    if take(0x3E) { return .child }
    if take(0x2B) { return .adjacent }
    return take(0x7E) ? .sibling : nil
  }

  private mutating func parseComplex() throws(Fault) -> HTMLSelector.Complex {
    skipSpace()
    var subject = try parseCompound()
    var others: [HTMLSelector.Step] = []
    while true {
      let hasSpace = skipSpace()
      let combinator = takeCombinator()
      if combinator == nil, !hasSpace || next == nil || next == 0x2C || next == 0x29 {
        return HTMLSelector.Complex(subject: subject, others: others.reversed(), id: newID())
      }
      skipSpace()
      others.append(.init(combinator: combinator ?? .descendant, compound: subject))
      subject = try parseCompound()
    }
  }

  private mutating func parseCompound() throws(Fault) -> HTMLSelector.Compound {
    var compound = HTMLSelector.Compound()
    let start = place
    if let test = try parseType() { compound.tests.append(test) }
    while true {
      while skipComment() {}
      guard let byte = next, [0x23, 0x2E, 0x5B, 0x3A].contains(byte) else { break }
      place += 1
      compound.tests += try parseTests(byte)
    }
    guard place > start else {
      throw fault(next == nil ? "an element is expected at the end" : "an element is expected, not “\(rest)”")
    }
    return compound
  }

  /// A type, nil for `*` and for none.
  private mutating func parseType() throws(Fault) -> HTMLSelector.Test? {
    if take(0x2A) {
      guard next == 0x7C, place + 1 < text.count, text[place + 1] != 0x3D else { return nil }
      place += 1
      if take(0x2A) { return nil }
    }
    guard let name = try parseName(required: false)?.lowercased() else { return nil }
    if next == 0x7C { throw fault("namespaces are not known here; write “*|name” or “name”") }
    let tag = HTMLTag(name: name)
    return tag == .unknown ? .name(name) : .tag(tag)
  }

  private mutating func parseTests(_ mark: UInt8) throws(Fault) -> [HTMLSelector.Test] {
    switch mark {
    case 0x23: [.id(Array(try parseName().utf8))]
    case 0x2E: [.word(attribute: .class, Array(try parseName().utf8))]
    case 0x5B: [try parseAttribute()]
    default: try parsePseudoClass()
    }
  }

  /// The inside of `(…)`.
  mutating func inParentheses<Value>(
    _ name: String, _ body: (inout SelectorParser) throws(Fault) -> Value
  ) throws(Fault) -> Value {
    guard take(0x28) else { throw fault("“:\(name)” needs “(…)”") }
    depth += 1
    guard depth <= SelectorParser.deepest else { throw fault("nested too deeply") }
    skipSpace()
    let value = try body(&self)
    skipSpace()
    guard take(0x29) else { throw fault("“)” is missing after “:\(name)(”") }
    depth -= 1
    return value
  }

  // MARK: Attributes

  private mutating func parseAttribute() throws(Fault) -> HTMLSelector.Test {
    skipSpace()
    if next == 0x2A, place + 1 < text.count, text[place + 1] == 0x7C { place += 2 }
    let name = try parseName().lowercased()
    let known = HTMLAttributeName.known.firstIndex(of: name).map { HTMLAttributeName(id: UInt32($0)) }
    skipSpace()
    if take(0x5D) { return .attribute(name: name, known: known, .present, value: [], ignoringCase: false) }
    let comparison = try parseComparison()
    skipSpace()
    let value = try parseValue()
    skipSpace()
    let ignoringCase = take(0x69) || take(0x49)
    if !ignoringCase { _ = take(0x73) || take(0x53) }
    skipSpace()
    guard take(0x5D) else { throw fault("“]” is missing") }
    return .attribute(name: name, known: known, comparison, value: value, ignoringCase: ignoringCase)
  }

  private mutating func parseComparison() throws(Fault) -> HTMLSelector.Comparison {
    if take(0x3D) { return .equal }
    let comparisons: [UInt8: HTMLSelector.Comparison] = [
      0x7E: .word, 0x7C: .dash, 0x5E: .prefix, 0x24: .suffix, 0x2A: .part,
    ]
    let start = place
    if let mark = next, let comparison = comparisons[mark] {
      place += 1
      if take(0x3D) { return comparison }
    }
    throw fault("“]” or one of = ~= |= ^= $= *= is expected", at: start)
  }

  private mutating func parseValue() throws(Fault) -> [UInt8] {
    guard let quote = next, quote == 0x22 || quote == 0x27 else { return Array(try parseName().utf8) }
    let start = place
    place += 1
    var value: [UInt8] = []
    while let byte = next, byte != quote {
      if byte == 0x5C {
        takeEscape(into: &value)
      } else {
        value.append(byte)
        place += 1
      }
    }
    guard take(quote) else { throw fault("the quotation is not closed", at: start) }
    return value
  }

  // MARK: Names

  /// An identifier: letters, digits, `-`, `_`, everything beyond ASCII, escapes; it does not begin with a digit.
  mutating func parseName() throws(Fault) -> String { try parseName(required: true) ?? "" }

  private mutating func parseName(required: Bool) throws(Fault) -> String? {
    let start = place
    var name: [UInt8] = []
    if let byte = next, ASCII.isDigit(byte) {
      throw fault("a name cannot begin with a digit; write “\\3\(UnicodeScalar(byte)) ” for it")
    }
    while let byte = next {
      if byte == 0x5C, place + 1 < text.count {
        takeEscape(into: &name)
      } else if ASCII.isAlphanumeric(byte) || byte == 0x2D || byte == 0x5F || byte >= 0x80 {
        name.append(byte)
        place += 1
      } else {
        break
      }
    }
    if name.isEmpty, !required, place == start { return nil }
    guard !name.isEmpty else {
      throw fault(next == nil ? "a name is expected at the end" : "a name is expected, not “\(rest)”")
    }
    return String(decoding: name, as: UTF8.self)
  }

  /// `\` and up to six hexadecimal digits with one white space behind them, or any other character.
  private mutating func takeEscape(into output: inout [UInt8]) {
    place += 1
    var value: UInt32 = 0
    var digits = 0
    while digits < 6, let byte = next, let digit = ASCII.hexValue(byte) {
      value = value << 4 | UInt32(digit)
      digits += 1
      place += 1
    }
    if digits > 0 {
      if let byte = next, ASCII.isSpace(byte) { place += 1 }
      let scalar = Unicode.Scalar(value == 0 ? 0xFFFD : value) ?? "\u{FFFD}"
      output.append(contentsOf: Array(String(scalar).utf8))
    } else if let byte = next {
      output.append(byte)
      place += 1
    }
  }
}
