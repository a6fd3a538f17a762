/// The content of one element while it is being read: its text, with markup inside written out again.
struct FeedCapture {
  /// How the text is to be understood.
  enum Kind {
    /// Text; `<` is a less-than sign.
    case plain
    /// Text that may hold escaped markup (RSS).
    case maybeHTML
    /// Escaped markup.
    case html
    /// Markup as elements of the feed itself.
    case xhtml
    case base64
  }

  let element: FeedElement
  /// Height of the stack with the element itself on it.
  let height: Int
  var kind: Kind
  /// Where relative addresses inside start from.
  let base: String?
  /// True when the element stands right below its item or feed.
  let isDirect: Bool
  var buffer: [UInt8] = []
  private(set) var hasMarkup = false
  /// `isPermaLink` of a guid; `type` and others where they matter.
  var isPermanentLink = true

  init(_ element: FeedElement, height: Int, kind: Kind, base: String?, isDirect: Bool) {
    self.element = element
    self.height = height
    self.kind = kind
    self.base = base
    self.isDirect = isDirect
  }

  mutating func add(_ text: ArraySlice<UInt8>) {
    if kind == .xhtml { MarkupText.escape(text, into: &buffer) } else { buffer.append(contentsOf: text) }
  }

  mutating func open(_ name: String, _ attributes: XMLAttributes) {
    hasMarkup = true
    buffer.append(0x3c)
    buffer.append(contentsOf: name.utf8)
    for item in attributes.items {
      buffer.append(0x20)
      buffer.append(contentsOf: attributes.name(item).utf8)
      buffer.append(contentsOf: [0x3d, 0x22])
      MarkupText.escape(attributes.decoded(item).utf8, quotes: true, into: &buffer)
      buffer.append(0x22)
    }
    buffer.append(0x3e)
  }

  mutating func close(_ name: String) {
    buffer.append(contentsOf: [0x3c, 0x2f])
    buffer.append(contentsOf: name.utf8)
    buffer.append(0x3e)
  }

  /// The captured text without any markup.
  var text: String {
    switch kind {
    case .plain where !hasMarkup: HTMLFragment.plain(buffer)
    case .base64: HTMLFragment.text(Base64.decode(buffer))
    case .maybeHTML, .plain: HTMLFragment.text(buffer, onlyKnownTags: element == .title || element == .weakTitle)
    case .html, .xhtml: HTMLFragment.text(buffer)
    }
  }

  /// The captured content as harmless HTML; plain text stays plain.
  var html: String {
    switch kind {
    case .plain where !hasMarkup: HTMLFragment.plain(buffer)
    case .base64: SafeHTML.sanitize(Base64.decode(buffer), base: base)
    default: SafeHTML.sanitize(buffer, base: base)
    }
  }

  /// The captured text as it stands, trimmed: for addresses, identifiers and dates.
  var raw: String { Bytes.string(buffer, Bytes.trimmed(buffer, 0..<buffer.count)) }
}
