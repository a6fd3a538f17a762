/// Reads the text of a selector; nil for what it does not understand.
struct SelectorParser {
  private let text: [UInt8]
  private var place = 0

  init(_ css: String) { text = Array(css.utf8) }

  mutating func parse() -> [HTMLSelector.Complex]? {
    var alternatives: [HTMLSelector.Complex] = []
    repeat {
      guard let complex = parseComplex() else { return nil }
      alternatives.append(complex)
    } while take(0x2C)
    return place == text.count ? alternatives : nil
  }

  private var next: UInt8? { place < text.count ? text[place] : nil }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard next == byte else { return false }
    place += 1
    return true
  }

  @discardableResult
  private mutating func skipSpace() -> Bool {
    let start = place
    while let byte = next, ASCII.isSpace(byte) { place += 1 }
    return place > start
  }

  private mutating func parseComplex() -> HTMLSelector.Complex? {
    skipSpace()
    guard var subject = parseCompound() else { return nil }
    var others: [(combinator: HTMLSelector.Combinator, compound: HTMLSelector.Compound)] = []
    while true {
      let hasSpace = skipSpace()
      var combinator = HTMLSelector.Combinator.descendant
      if take(0x3E) {
        combinator = .child
      } else if take(0x2B) {
        combinator = .adjacent
      } else if take(0x7E) {
        combinator = .sibling
      } else if !hasSpace || next == nil || next == 0x2C {
        return HTMLSelector.Complex(subject: subject, others: others)
      }
      skipSpace()
      guard let compound = parseCompound() else { return nil }
      others.insert((combinator, subject), at: 0)
      subject = compound
    }
  }

  private mutating func parseCompound() -> HTMLSelector.Compound? {
    var compound = HTMLSelector.Compound()
    let start = place
    if !take(0x2A), let name = parseName() {
      let tag = HTMLTag(name: name.lowercased())
      compound.tests.append(tag == .unknown ? .name(name.lowercased()) : .tag(tag))
    }
    while let byte = next, [0x23, 0x2E, 0x5B, 0x3A].contains(byte) {
      place += 1
      guard let test = parseTest(byte) else { return nil }
      compound.tests.append(test)
    }
    return place > start ? compound : nil
  }

  private mutating func parseTest(_ mark: UInt8) -> HTMLSelector.Test? {
    switch mark {
    case 0x23: parseName().map { .id(Array($0.utf8)) }
    case 0x2E: parseName().map { .word(attribute: .class, Array($0.utf8)) }
    case 0x5B: parseAttribute()
    default: parsePseudoClass()
    }
  }

  private mutating func parsePseudoClass() -> HTMLSelector.Test? {
    switch parseName() {
    case "first-child": return .firstChild
    case "last-child": return .lastChild
    case "not":
      guard take(0x28) else { return nil }
      skipSpace()
      guard let compound = parseCompound() else { return nil }
      skipSpace()
      return take(0x29) ? .not(compound) : nil
    default: return nil
    }
  }

  private mutating func parseAttribute() -> HTMLSelector.Test? {
    skipSpace()
    guard let name = parseName()?.lowercased() else { return nil }
    let known = HTMLAttributeName.known.firstIndex(of: name).map { HTMLAttributeName(id: UInt32($0)) }
    skipSpace()
    if take(0x5D) { return .attribute(name: name, known: known, .present, value: [], ignoringCase: false) }
    guard let comparison = parseComparison() else { return nil }
    skipSpace()
    guard let value = parseValue() else { return nil }
    skipSpace()
    let ignoringCase = take(0x69) || take(0x49)
    skipSpace()
    guard take(0x5D) else { return nil }
    return .attribute(name: name, known: known, comparison, value: value, ignoringCase: ignoringCase)
  }

  private mutating func parseComparison() -> HTMLSelector.Comparison? {
    if take(0x3D) { return .equal }
    let comparisons: [UInt8: HTMLSelector.Comparison] = [
      0x7E: .word, 0x7C: .dash, 0x5E: .prefix, 0x24: .suffix, 0x2A: .part,
    ]
    guard let mark = next, let comparison = comparisons[mark] else { return nil }
    place += 1
    return take(0x3D) ? comparison : nil
  }

  private mutating func parseValue() -> [UInt8]? {
    guard let quote = next, quote == 0x22 || quote == 0x27 else { return parseName().map { Array($0.utf8) } }
    place += 1
    var value: [UInt8] = []
    while let byte = next, byte != quote {
      place += 1
      if byte == 0x5C, let escaped = next {
        value.append(escaped)
        place += 1
      } else {
        value.append(byte)
      }
    }
    return take(quote) ? value : nil
  }

  /// Letters, digits, `-`, `_`, everything beyond ASCII, and what a backslash precedes.
  private mutating func parseName() -> String? {
    var name: [UInt8] = []
    while let byte = next {
      if byte == 0x5C, place + 1 < text.count {
        name.append(text[place + 1])
        place += 2
      } else if ASCII.isAlphanumeric(byte) || byte == 0x2D || byte == 0x5F || byte >= 0x80 {
        name.append(byte)
        place += 1
      } else {
        break
      }
    }
    return name.isEmpty ? nil : String(decoding: name, as: UTF8.self)
  }
}
