import HTMLParsing
import Testing

@Suite struct EncodingTests {
  @Test(arguments: [
    ("<meta charset=\"utf-8\">", "utf-8"), ("<meta charset=TCVN>", "windows-1252"),
    ("<meta charset=latin1>", "windows-1252"),
    ("<meta http-equiv=Content-Type content='text/html; charset=windows-1258'>", "windows-1258"),
    ("<meta content='text/html; charset=windows-1258'>", "windows-1252"),
    ("<!--<meta charset=koi8-r>-->", "windows-1252"),
    ("<meta charset=utf-16>", "utf-8"), ("<p title='<meta charset=koi8-r>'>", "windows-1252"),
    ("<meta charset = 'cp1250' >", "windows-1250"),
  ])
  func `the declaration in the page is found`(html: String, encoding: String) {
    #expect(HTMLEncoding.sniff(Array(html.utf8)) == encoding)
  }

  @Test func `a mark beats the header and the header beats the page`() {
    let page = Array("<meta charset=koi8-r>".utf8)
    #expect(HTMLEncoding.sniff([0xEF, 0xBB, 0xBF] + page, hint: "text/html; charset=latin1") == "utf-8")
    #expect(HTMLEncoding.sniff(page, hint: "text/html; charset=\"UTF-8\"") == "utf-8")
    #expect(HTMLEncoding.sniff(page, hint: "text/html") == "koi8-r")
  }

  @Test func `bytes that are UTF-8 beat a wrong declaration`() {
    let page = Array("<meta charset=iso-8859-1><p>Đổi mới sáng tạo".utf8)
    #expect(HTMLEncoding.detect(page) == "utf-8")
    #expect(HTMLDocument(parsing: page).normalizedText(of: HTMLDocument(parsing: page).root) == "Đổi mới sáng tạo")
  }

  @Test func `a few broken bytes do not cost a page its UTF-8`() {
    let page = Array("<meta charset=utf-8><p>Chuyển đổi số".utf8) + [0xE1, 0xBB]
    let document = HTMLDocument(parsing: page)
    #expect(document.encoding == "utf-8")
    #expect(document.textContent(of: document.root) == "Chuyển đổi số\u{FFFD}")
  }

  @Test func `windows-1258 is recognized by its tone marks`() {
    // "Viê" + dot below + "t … tô" + acute + "c … quô" + acute + "c", in windows-1258.
    let page: [UInt8] =
      Array("<p>Vi".utf8) + [0xEA, 0xF2, 0x74, 0x20, 0x74, 0xF4, 0xEC, 0x63, 0x20]
      + Array("qu".utf8) + [0xF4, 0xEC, 0x63, 0x20, 0x68, 0xF4, 0xF2, 0x69]
    let document = HTMLDocument(parsing: page)
    #expect(document.encoding == "windows-1258")
    #expect(document.textContent(of: document.root) == "Viê\u{323}t tô\u{301}c quô\u{301}c hô\u{323}i")
  }

  @Test func `windows-1252 is what remains`() {
    #expect(HTMLDocument(parsing: Array("<p>caf".utf8) + [0xE9, 0x20, 0x80]).encoding == "windows-1252")
    #expect(HTMLEncoding.decode([0x63, 0xE9, 0x80, 0x81], as: "windows-1252") == Array("cé€\u{81}".utf8))
  }

  @Test(arguments: ["utf-16le", "utf-16be"])
  func `UTF-16 is read with and without its mark`(name: String) {
    let units = Array("<p>Điểm tin 🗞".utf16)
    let bytes = units.flatMap { unit -> [UInt8] in
      let pair = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      return name == "utf-16le" ? pair : pair.reversed()
    }
    let mark: [UInt8] = name == "utf-16le" ? [0xFF, 0xFE] : [0xFE, 0xFF]
    for page in [mark + bytes, bytes] {
      let document = HTMLDocument(parsing: page)
      #expect(document.encoding == name)
      #expect(document.textContent(of: document.root) == "Điểm tin 🗞")
    }
    #expect(HTMLEncoding.decode(bytes + [0x41], as: name).suffix(3) == [0xEF, 0xBF, 0xBD])
  }

  @Test(arguments: [
    ([0xC0, 0x80] as [UInt8], "\u{FFFD}\u{FFFD}"), ([0xE1, 0xBB, 0x41], "\u{FFFD}A"),
    ([0xED, 0xA0, 0x80], "\u{FFFD}\u{FFFD}\u{FFFD}"),
    ([0xF0, 0x9F, 0x97], "\u{FFFD}"), ([0xF5, 0x80], "\u{FFFD}\u{FFFD}"), ([0xC4, 0x90], "Đ"), ([0x80], "\u{FFFD}"),
  ])
  func `each ill-formed part becomes one replacement character`(bytes: [UInt8], text: String) {
    #expect(String(decoding: HTMLEncoding.decode(bytes, as: "utf-8"), as: UTF8.self) == text)
  }

  @Test func `labels are resolved without regard to case and space`() {
    #expect(HTMLEncoding.name(forLabel: " UTF8\n") == "utf-8")
    #expect(HTMLEncoding.name(forLabel: "ISO-8859-1") == "windows-1252")
    #expect(HTMLEncoding.name(forLabel: "vni") == nil)
  }
}
