extension SelectorParser {
  mutating func parsePseudoClass() throws(Fault) -> [HTMLSelector.Test] {
    let start = next == nil ? nil : place
    if take(0x3A) { throw fault("pseudo-elements (“::…”) are no elements of a document") }
    func rule(_ step: Int, _ offset: Int, fromEnd: Bool = false, ofType: Bool = false, id: Int) -> HTMLSelector.Test {
      .nth(.init(step: step, offset: offset, fromEnd: fromEnd, ofType: ofType, matching: nil, id: id))
    }
    let name = try parseName().lowercased()
    switch name {
    case "root": return [.root]
    case "scope": return [.scope]
    case "empty": return [.empty]
    case "link", "any-link": return [.link]
    case "checked": return [.checked]
    case "enabled": return [.enabled]
    case "disabled": return [.disabled]
    case "first-child": return [rule(0, 1, id: newID())]
    case "last-child": return [rule(0, 1, fromEnd: true, id: newID())]
    case "only-child": return [rule(0, 1, id: newID()), rule(0, 1, fromEnd: true, id: newID())]
    case "first-of-type": return [rule(0, 1, ofType: true, id: newID())]
    case "last-of-type": return [rule(0, 1, fromEnd: true, ofType: true, id: newID())]
    case "only-of-type":
      return [rule(0, 1, ofType: true, id: newID()), rule(0, 1, fromEnd: true, ofType: true, id: newID())]
    case "nth-child": return [try parseNth(name)]
    case "nth-last-child": return [try parseNth(name, fromEnd: true)]
    case "nth-of-type": return [try parseNth(name, ofType: true)]
    case "nth-last-of-type": return [try parseNth(name, fromEnd: true, ofType: true)]
    default: return [try parseFunction(name, start)]
    }
  }

  private mutating func parseFunction(_ name: String, _ start: Int?) throws(Fault) -> HTMLSelector.Test {
    switch name {
    case "not":
      return .noneOf(
        try inParentheses(name) { (parser: inout SelectorParser) throws(Fault) in try parser.parseList() })
    case "is", "where", "matches", "any":
      return .anyOf(
        try inParentheses(name) { (parser: inout SelectorParser) throws(Fault) in try parser.parseList() })
    case "has":
      let alternatives = try inParentheses(name) { (parser: inout SelectorParser) throws(Fault) in
        try parser.parseRelativeList()
      }
      return .has(.init(alternatives: alternatives, id: newID()))
    case "lang":
      let tag = try inParentheses(name) { (parser: inout SelectorParser) throws(Fault) in try parser.parseName() }
      return .language(Array(tag.lowercased().utf8))
    default: throw fault("“:\(name)” is not a pseudo-class that a document without a browser has", at: start)
    }
  }

  /// `2n+1`, `odd`, `even`, `3`, `-n+3`, for children also `… of S`.
  private mutating func parseNth(
    _ name: String, fromEnd: Bool = false, ofType: Bool = false
  ) throws(Fault) -> HTMLSelector.Test {
    let (formula, matching) = try inParentheses(name) {
      (parser: inout SelectorParser) throws(Fault) -> ((Int, Int), [HTMLSelector.Complex]?) in
      let formula = try parser.parseFormula()
      parser.skipSpace()
      guard !ofType, parser.next == 0x6F || parser.next == 0x4F else { return (formula, nil) }
      guard try parser.parseName().lowercased() == "of" else { throw parser.fault("“of” is expected") }
      return (formula, try parser.parseList())
    }
    return .nth(
      .init(step: formula.0, offset: formula.1, fromEnd: fromEnd, ofType: ofType, matching: matching, id: newID()))
  }

  private mutating func parseFormula() throws(Fault) -> (Int, Int) {
    let start = place
    if let byte = next, byte | 0x20 == 0x6F || byte | 0x20 == 0x65 {
      switch try parseName().lowercased() {
      case "odd": return (2, 1)
      case "even": return (2, 0)
      default: throw fault("“odd”, “even” or “an+b” is expected", at: start)
      }
    }
    let sign = takeSign() ?? 1
    let number = takeNumber()
    guard next == 0x6E || next == 0x4E else {
      guard let number else { throw fault("“odd”, “even” or “an+b” is expected", at: start) }
      return (0, sign * number)
    }
    _ = take(0x6E) || take(0x4E)
    let step = sign * (number ?? 1)
    let before = place
    skipSpace()
    guard let second = takeSign() else {
      place = before
      return (step, 0)
    }
    skipSpace()
    guard let offset = takeNumber() else { throw fault("a number is expected after “n+”") }
    return (step, second * offset)
  }

  private mutating func takeSign() -> Int? {
    if take(0x2B) { return 1 }
    return take(0x2D) ? -1 : nil
  }

  /// Numbers beyond a million are as good as a million.
  private mutating func takeNumber() -> Int? {
    var value: Int?
    while let byte = next, (0x30...0x39).contains(byte) {
      value = min((value ?? 0) * 10 + Int(byte - 0x30), 1_000_000)
      _ = take(byte)
    }
    return value
  }
}
