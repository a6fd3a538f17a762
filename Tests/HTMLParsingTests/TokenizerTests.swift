import Testing

@testable import HTMLParsing

@Suite struct TokenizerTests {
  /// Tokens in a short notation: `text`, `<name a=b/>`, `</name>`, `<!--comment-->`, `<!DOCTYPE name>`.
  private func tokens(_ input: String, _ model: Tokenizer.ContentModel = .data, endedBy end: String = "") -> [String] {
    let stream = InputStream(Array(input.utf8), encoding: "utf-8")
    var found: [String] = []
    (stream.bytes + [0]).withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress else { return }
      var tokenizer = Tokenizer(base, count: stream.bytes.count, hasNUL: stream.hasNUL)
      tokenizer.contentModel = model
      tokenizer.rawTextEnd = Array(end.utf8)
      tokenizer.advance()
      while tokenizer.token.kind != .end {
        found.append(describe(tokenizer))
        tokenizer.advance()
      }
    }
    return found
  }

  private func describe(_ tokenizer: Tokenizer) -> String {
    let token = tokenizer.token
    func text(_ start: UInt32, _ count: UInt32) -> String {
      tokenizer.withBytes(start, count) { String(decoding: $0, as: UTF8.self) }
    }
    switch token.kind {
    case .characters: return text(token.start, token.count)
    case .comment: return "<!--" + text(token.start, token.count) + "-->"
    case .endTag: return "</" + tokenizer.tagNames.string(token.name) + ">"
    case .doctype:
      let name = tokenizer.doctype.name.map { String(decoding: $0, as: UTF8.self) } ?? "?"
      return "<!DOCTYPE \(name)\(tokenizer.doctype.forcesQuirks ? " quirks" : "")>"
    default:
      let attributes = tokenizer.attributes[Int(token.start)..<Int(token.start + token.count)].map {
        " \(tokenizer.attributeNames.string($0.name))=\(text($0.start, $0.count))"
      }
      return "<\(tokenizer.tagNames.string(token.name))\(attributes.joined())\(token.isSelfClosing ? "/" : "")>"
    }
  }

  @Test(arguments: [
    ("B&agrave;i b&aacute;o", "Bài báo"), ("&#272;i&#x1EC3;m tin", "Điểm tin"), ("a&ampb", "a&b"), ("R&D", "R&D"),
    ("&notin; &notit;", "∉ ¬it;"), ("&#128;&#0;&#xD800;&#x110000;", "€\u{FFFD}\u{FFFD}\u{FFFD}"),
    ("&#;&#x;", "&#;&#x;"),
    ("&NotEqualTilde;", "≂\u{338}"), ("&", "&"), ("&khongco;", "&khongco;"), ("2 < 3 <4", "2 < 3 <4"), ("</", "</"),
  ])
  func `references and stray signs in text come out as the standard says`(input: String, text: String) {
    #expect(tokens(input).joined() == text)
  }

  @Test(arguments: [
    ("<A HREF=x Href=y>", "<a href=x>"), ("<a b='1 > 0' c>", "<a b=1 > 0 c=>"), ("<br/>", "<br/>"),
    ("<a/b=c>", "<a b=c>"), ("<a =b=c>", "<a =b=c>"), ("<a b=\"x&amp;y&copy=1&lt\">", "<a b=x&y&copy=1<>"),
    ("<x-tin-moi-nhat data-tieu-de=\"á\">", "<x-tin-moi-nhat data-tieu-de=á>"), ("<p b = c/>", "<p b=c/>"),
    ("<p\0q>", "<p\u{FFFD}q>"), ("<p b=>", "<p b=>"),
  ])
  func `tags are read with their attributes`(input: String, tag: String) {
    #expect(tokens(input) == [tag])
  }

  @Test(arguments: ["<p", "<p a", "<p a=", "<p a='", "<p a=b", "<p/", "</p ", "<"])
  func `an unfinished tag yields nothing but a lone sign`(input: String) {
    #expect(tokens("x" + input) == (input == "<" ? ["x<"] : ["x"]))
  }

  @Test(arguments: [
    ("<!--a-->b", ["<!--a-->", "b"]), ("<!-->b", ["<!---->", "b"]), ("<!--->b", ["<!---->", "b"]),
    ("<!--a--!>b", ["<!--a-->", "b"]), ("<!--a--b-->", ["<!--a--b-->"]), ("<!--a", ["<!--a-->"]),
    ("<!--a--", ["<!--a-->"]), ("<?xml?>", ["<!--?xml?-->"]), ("</ x>", ["<!-- x-->"]), ("</>a", ["a"]),
    ("<![CDATA[a]]>", ["<!--[CDATA[a]]-->"]), ("<!x>", ["<!--x-->"]),
  ])
  func `comments end where the standard ends them`(input: String, expected: [String]) {
    #expect(tokens(input) == expected)
  }

  @Test(arguments: [
    ("<!doctype html>", "<!DOCTYPE html>"), ("<!DOCTYPE>", "<!DOCTYPE ? quirks>"),
    ("<!DOCTYPE html x>", "<!DOCTYPE html quirks>"),
    ("<!DOCTYPE html PUBLIC \"a\" 'b'>", "<!DOCTYPE html>"), ("<!DOCTYPE html SYSTEM \"b\" x", "<!DOCTYPE html>"),
    ("<!DOCTYPE html SYSTEM \"b\"", "<!DOCTYPE html quirks>"), ("<!DOCTYPE html PUBLIC>", "<!DOCTYPE html quirks>"),
  ])
  func `document types are read`(input: String, expected: String) {
    #expect(tokens(input) == [expected])
  }

  @Test func `raw text ends at its own end tag only`() {
    #expect(tokens("a<b></i></titles></TITLE >c", .rcdata, endedBy: "title") == ["a<b></i></titles>", "</title>", "c"])
    #expect(tokens("&amp;</style>", .rawtext, endedBy: "style") == ["&amp;", "</style>"])
    #expect(tokens("&amp;</title>", .rcdata, endedBy: "title") == ["&", "</title>"])
  }

  @Test func `a script inside a comment of a script hides one end tag`() {
    #expect(
      tokens("<!--<script></script>--></script>x", .script, endedBy: "script")
        == ["<!--<script></script>-->", "</script>", "x"])
    #expect(tokens("<!--</script>x", .script, endedBy: "script") == ["<!--", "</script>", "x"])
  }

  @Test func `line ends become line feeds`() {
    #expect(tokens("a\r\nb\rc\n") == ["a\nb\nc\n"])
  }
}
