/// One tag, comment or declaration of HTML, found at a `<`.
struct HTMLTag {
  /// Lower case; empty for comments and declarations.
  let name: String
  let isEnd: Bool
  /// First byte after the tag.
  let end: Int
  /// Range between name and `>`.
  let inside: Range<Int>

  /// Nil when the `<` at `start` is only a character.
  init?(_ bytes: [UInt8], at start: Int) {
    var index = start + 1
    guard index < bytes.count else { return nil }
    if bytes[index] == 0x21 || bytes[index] == 0x3f {
      self = HTMLTag(name: "", isEnd: false, end: HTMLTag.endOfDeclaration(bytes, at: start), inside: start..<start)
      return
    }
    let isEnd = bytes[index] == 0x2f
    if isEnd { index += 1 }
    let nameStart = index
    guard index < bytes.count, Bytes.isLetter(bytes[index]) else { return nil }
    while index < bytes.count, Bytes.isAlphanumeric(bytes[index]) || bytes[index] == 0x2d || bytes[index] == 0x3a {
      index += 1
    }
    let nameEnd = index
    guard index == bytes.count || Bytes.isWhite(bytes[index]) || bytes[index] == 0x3e || bytes[index] == 0x2f else {
      return nil
    }
    let close = HTMLTag.close(bytes, from: index)
    self = HTMLTag(
      name: Bytes.lowercased(bytes, nameStart..<nameEnd), isEnd: isEnd,
      end: close < bytes.count && bytes[close] == 0x3e ? close + 1 : close, inside: nameEnd..<close)
  }

  private init(name: String, isEnd: Bool, end: Int, inside: Range<Int>) {
    self.name = name
    self.isEnd = isEnd
    self.end = end
    self.inside = inside
  }

  /// `<!-- … -->`, `<!DOCTYPE …>`, `<? … >`.
  private static func endOfDeclaration(_ bytes: [UInt8], at start: Int) -> Int {
    var index = start + 2
    if index + 1 < bytes.count, bytes[index] == 0x2d, bytes[index + 1] == 0x2d {
      index += 2
      while index + 2 < bytes.count,
        !(bytes[index] == 0x2d && bytes[index + 1] == 0x2d && bytes[index + 2] == 0x3e)
      {
        index += 1
      }
      index = index + 2 < bytes.count ? index + 2 : bytes.count
    } else {
      while index < bytes.count, bytes[index] != 0x3e { index += 1 }
    }
    return min(index + 1, bytes.count)
  }

  /// Where a tag ends: its `>` outside quotes, or the `<` of the next tag, or the end of the text. When a quote is never
  /// closed, the first `>` counts. Linear over a whole text: an unclosed quote can occur only once for each kind.
  private static func close(_ bytes: [UInt8], from start: Int) -> Int {
    var index = start
    var quote: UInt8 = 0
    var previous: UInt8 = 0
    var first: Int?
    while index < bytes.count {
      let byte = bytes[index]
      if byte == 0x3e {
        if quote == 0 { return index }
        if first == nil { first = index }
      } else if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == 0x3c {
        return index
      } else if (byte == 0x22 || byte == 0x27), previous == 0x3d {
        quote = byte
      }
      if !Bytes.isWhite(byte) { previous = byte }
      index += 1
    }
    return first ?? index
  }

  /// Elements whose content is never text for readers.
  var isOpaque: Bool { !isEnd && (name == "script" || name == "style" || name == "applet") }

  /// True for markup that separates words.
  var separatesText: Bool { HTMLTag.blocks.contains(name) }

  /// True for comments and for the elements that HTML defines.
  var isKnown: Bool { name.isEmpty || SafeHTML.elements.contains(name) || HTMLTag.unsafe.contains(name) }

  private static let blocks: Set<String> = [
    "address", "article", "aside", "blockquote", "br", "dd", "div", "dl", "dt", "figcaption", "figure", "footer", "h1",
    "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "ol", "p", "pre", "section", "table", "tbody", "td",
    "th",
    "thead", "tr", "ul",
  ]

  private static let unsafe: Set<String> = [
    "applet", "base", "blink", "body", "embed", "frame", "frameset", "head", "html", "iframe", "link", "marquee",
    "meta",
    "noscript", "object", "param", "script", "style", "svg", "title",
  ]

  /// The position after `</name>`, or the end of the text.
  static func endOfOpaque(_ bytes: [UInt8], from start: Int, name: String) -> Int {
    let letters = Array(name.utf8)
    var index = start
    while index + 1 < bytes.count {
      if bytes[index] == 0x3c, bytes[index + 1] == 0x2f, index + 2 + letters.count <= bytes.count,
        letters.indices.allSatisfy({ Bytes.lower(bytes[index + 2 + $0]) == letters[$0] })
      {
        while index < bytes.count, bytes[index] != 0x3e { index += 1 }
        return min(index + 1, bytes.count)
      }
      index += 1
    }
    return bytes.count
  }
}
