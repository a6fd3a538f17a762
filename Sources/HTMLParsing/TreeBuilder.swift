/// The tree construction of the HTML standard (13.2.6) with scripting off, into an arena.
///
/// Two limits keep time and memory linear in the input, whatever a page holds: the stack of open elements is at most
/// `hardDepth` deep, and formatting elements that the parser opens again by itself come out of a budget.
struct TreeBuilder {
  enum Mode: UInt8 {
    case initial, beforeHTML, beforeHead, inHead, inHeadNoscript, afterHead, inBody, text, inTable, inTableText
    case inCaption, inColumnGroup, inTableBody, inRow, inCell, inTemplate, afterBody
    case inFrameset, afterFrameset, afterAfterBody, afterAfterFrameset
  }

  /// An entry of the stack of open elements.
  struct OpenElement {
    let node: UInt32
    let tag: HTMLTag
    let namespace: HTMLNamespace
  }

  /// An entry of the list of active formatting elements; a marker has no node.
  struct FormattingElement {
    let node: UInt32
    let tag: HTMLTag
    var isMarker: Bool { node == NodeRecord.none }
  }

  /// As in browsers: deeper elements become siblings instead of children.
  static let softDepth = 512
  /// Elements that hold insertion modes together may go so far.
  static let hardDepth = 1024
  static let maximumFormattingElements = 256

  var tokenizer: Tokenizer
  var nodes: [NodeRecord] = []
  var stack: [OpenElement] = []
  /// How many HTML elements of each tag are open: "is there one in scope" is mostly answered here.
  var openCounts = [Int32](repeating: 0, count: 256)
  var formatting: [FormattingElement] = []
  var cloneBudget: Int
  var mode = Mode.initial
  var originalMode = Mode.initial
  var templateModes: [Mode] = []
  var templateContents: [UInt32: UInt32] = [:]
  var headElement = NodeRecord.none
  var formElement = NodeRecord.none
  var framesetOK = true
  var isFostering = false
  var skipsLineFeed = false
  var isQuirks = false
  var doctype: HTMLDoctype?
  var pendingTableText: [(start: UInt32, count: UInt32)] = []
  /// The element around a fragment, when one is parsed.
  var context: OpenElement?
  var contextIsIntegrationPoint = false

  init(tokenizer: Tokenizer) {
    self.tokenizer = tokenizer
    cloneBudget = 10_000 + tokenizer.sourceCount / 16
    nodes.reserveCapacity(64 + tokenizer.sourceCount / 24)
    nodes.append(NodeRecord(kind: .document))
    stack.reserveCapacity(64)
  }

  /// Reads the whole input.
  mutating func run() {
    repeat {
      tokenizer.allowsCDATA = currentIsForeign
      tokenizer.advance()
      if skipsLineFeed { dropLineFeed() }
      process()
    } while tokenizer.token.kind != .end
  }

  var token: Token {
    @inline(__always) get { tokenizer.token }
  }

  /// Hands the token on until a mode has consumed it. The bound is far above what the standard's rules can need
  /// (every retry changes the mode or shortens the stack).
  mutating func process() {
    for _ in 0..<(4 * TreeBuilder.hardDepth) {
      if usesForeignRules ? foreign() : step(mode) { return }
    }
  }

  /// Runs the rules of one mode; false when the token is to be processed again.
  mutating func step(_ mode: Mode) -> Bool {
    switch mode {
    case .inBody: inBody()
    case .text: inText()
    case .initial: initial()
    case .beforeHTML: beforeHTML()
    case .beforeHead: beforeHead()
    case .inHead: inHead()
    case .inHeadNoscript: inHeadNoscript()
    case .afterHead: afterHead()
    case .inTable: inTable()
    case .inTableText: inTableText()
    case .inCaption: inCaption()
    case .inColumnGroup: inColumnGroup()
    case .inTableBody: inTableBody()
    case .inRow: inRow()
    case .inCell: inCell()
    case .inTemplate: inTemplate()
    case .afterBody: afterBody()
    case .inFrameset: inFrameset()
    case .afterFrameset: afterFrameset()
    case .afterAfterBody: afterAfterBody()
    case .afterAfterFrameset: afterAfterFrameset()
    }
  }

  /// A line feed right after `<pre>`, `<listing>` or `<textarea>` is dropped.
  private mutating func dropLineFeed() {
    skipsLineFeed = false
    guard token.kind == .characters else { return }
    if tokenizer.withBytes(token.start, token.count, { $0.first }) == 0x0A {
      tokenizer.token.start += 1
      tokenizer.token.count -= 1
    }
  }
}
