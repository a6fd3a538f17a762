/// A CSS selector, compiled once and used on any document.
///
/// Understood is level 3 with the useful parts of level 4:
/// - type and `*`, `#id`, `.class`; `[name]` and `[name=value]` with `~= |= ^= $= *=` and the flags `i` and `s`
/// - `:root :scope :empty :link :any-link :checked :enabled :disabled :lang(vi)`
/// - `:first-child :last-child :only-child :nth-child(2n+1 of .x) :nth-last-child(…)` and the same `-of-type`
/// - `:not(…) :is(…) :where(…)` with lists, `:has(> img, + p)`
/// - the combinators descendant, `>`, `+`, `~`, lists with commas, escapes (`\31 a`), comments
///
/// Names of elements and attributes are compared without regard to case, values, classes and ids letter by letter.
/// `*|name` means `name`; other namespaces, pseudo-elements (`::before`) and what needs a browser (`:hover`) are errors.
public struct HTMLSelector: Sendable, Hashable {
  let alternatives: [Complex]
  /// Why the text was not understood; nil when it was.
  public let error: HTMLSelectorError?

  /// Compounds from right to left: the last one of the text is the subject.
  struct Complex: Sendable, Hashable {
    var subject: Compound
    var others: [Step]
    /// Different for every complex of one selector.
    var id: Int
  }

  struct Step: Sendable, Hashable {
    let combinator: Combinator
    let compound: Compound
  }

  enum Combinator: Sendable, Hashable { case descendant, child, adjacent, sibling }

  struct Compound: Sendable, Hashable {
    var tests: [Test] = []
  }

  indirect enum Test: Sendable, Hashable {
    case tag(HTMLTag)
    /// Lower case.
    case name(String)
    case word(attribute: HTMLAttributeName, [UInt8])
    case id([UInt8])
    case attribute(name: String, known: HTMLAttributeName?, Comparison, value: [UInt8], ignoringCase: Bool)
    case root, scope, empty, link, checked, enabled, disabled
    case language([UInt8])
    case nth(Nth)
    case anyOf([Complex])
    case noneOf([Complex])
    case has(Has)
  }

  enum Comparison: Sendable, Hashable { case present, equal, word, dash, prefix, suffix, part }

  /// `an+b` among the siblings, or among those of the same type, or among those that match.
  struct Nth: Sendable, Hashable {
    let step: Int
    let offset: Int
    let fromEnd: Bool
    let ofType: Bool
    let matching: [Complex]?
    let id: Int

    func holds(_ place: Int) -> Bool {
      let distance = place - offset
      return step == 0 ? distance == 0 : distance % step == 0 && distance / step >= 0
    }
  }

  /// Selectors relative to the element itself.
  struct Has: Sendable, Hashable {
    struct Relative: Sendable, Hashable {
      let leading: Combinator
      let complex: Complex
    }
    let alternatives: [Relative]
    let id: Int
  }

  /// Compiles a selector; one that is not understood has an ``error`` and matches nothing.
  public init(_ css: String) {
    var parser = SelectorParser(css)
    do throws(HTMLSelectorError) {
      alternatives = try parser.parse()
      error = nil
    } catch {
      alternatives = []
      self.error = error
    }
  }

  /// Compiles a selector, or says what is wrong with it and where.
  ///
  ///     do { let links = try HTMLSelector(validating: text) } catch { print(error) }
  ///     // selector, byte 4: “:hover” is not a pseudo-class that a document without a browser has
  public init(validating css: String) throws(HTMLSelectorError) {
    self.init(css)
    if let error { throw error }
  }

  /// False when the text was not understood: such a selector matches nothing.
  public var isValid: Bool { error == nil }
}

extension HTMLSelector: ExpressibleByStringLiteral {
  public init(stringLiteral value: String) { self.init(value) }
}

/// What is wrong with the text of a selector.
public struct HTMLSelectorError: Error, Sendable, Hashable, CustomStringConvertible {
  /// What was met, and what was expected.
  public let message: String
  /// In bytes of UTF-8 from the start of the text.
  public let offset: Int

  public var description: String { "selector, byte \(offset): \(message)" }
}
