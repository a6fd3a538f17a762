/// A CSS selector, compiled once and used on any document.
///
/// Understood: type and `*`, `#id`, `.class`, `[name]`, `[name=value]` with the operators `~= |= ^= $= *=` and the flag
/// `i`, `:first-child`, `:last-child`, `:not(…)` with one compound, the combinators descendant, `>`, `+`, `~`, and lists
/// with commas. Values of attributes are compared letter by letter. A selector we do not understand matches nothing.
public struct HTMLSelector: Sendable, Hashable {
  let alternatives: [Complex]

  /// Compounds from right to left: the last one of the text is the subject.
  struct Complex: Sendable, Hashable {
    var subject: Compound
    var others: [(combinator: Combinator, compound: Compound)]

    static func == (left: Complex, right: Complex) -> Bool {
      left.subject == right.subject && left.others.elementsEqual(right.others) { $0 == $1 }
    }

    func hash(into hasher: inout Hasher) { hasher.combine(subject) }
  }

  enum Combinator: Sendable, Hashable { case descendant, child, adjacent, sibling }

  struct Compound: Sendable, Hashable {
    var tests: [Test] = []
  }

  enum Test: Sendable, Hashable {
    case tag(HTMLTag)
    case name(String)
    case word(attribute: HTMLAttributeName, [UInt8])
    case id([UInt8])
    case attribute(name: String, known: HTMLAttributeName?, Comparison, value: [UInt8], ignoringCase: Bool)
    case firstChild
    case lastChild
    indirect case not(Compound)
  }

  enum Comparison: Sendable, Hashable { case present, equal, word, dash, prefix, suffix, part }

  /// Compiles a selector.
  public init(_ css: String) {
    var parser = SelectorParser(css)
    alternatives = parser.parse() ?? []
  }

  /// False when the text was not understood: such a selector matches nothing.
  public var isValid: Bool { !alternatives.isEmpty }
}

extension HTMLSelector: ExpressibleByStringLiteral {
  public init(stringLiteral value: String) { self.init(value) }
}
