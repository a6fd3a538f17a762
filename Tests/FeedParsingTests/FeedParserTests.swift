import FeedParsing
import Foundation
import NewsModel
import Testing

@Suite struct FeedParserTests {
  private func parse(_ text: String, url: String? = nil) throws -> ParsedFeed {
    try FeedParser.parse(Data(text.utf8), url: url, contentType: nil)
  }

  private func instant(_ text: String) throws -> Date { try #require(RFC3339.date(text)) }

  @Test func `an RSS feed of a Vietnamese paper is read to the last field`() throws {
    let feed = try parse(
      """
      <?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
       xmlns:media="http://search.yahoo.com/mrss/"><channel><title><![CDATA[Báo Bờ Biển]]></title>
      <link>https://bobien.example/</link><language>vi-VN</language>
      <item><title><![CDATA[Cảng c&#224; mới <b>mở</b>]]></title><link><![CDATA[ https://bobien.example/a1.htm
      ]]></link><guid isPermaLink="false">a1</guid><pubDate>9/5/2026 1:30:00 PM</pubDate>
      <description><![CDATA[<a href="/a1"><img src="/anh.jpg"/></a></br>Lời  dẫn &amp; hết.]]></description>
      <category>Khoa học</category><category>Cảng</category><dc:creator>Mai An</dc:creator></item></channel></rss>
      """, url: "https://bobien.example/rss")
    #expect(feed.format == "rss")
    #expect(feed.title == "Báo Bờ Biển")
    #expect(feed.home == "https://bobien.example/")
    #expect(feed.language == "vi-vn")
    let entry = try #require(feed.entries.first)
    #expect(entry.title == "Cảng cà mới mở")
    #expect(entry.url == "https://bobien.example/a1.htm")
    #expect(entry.id == "a1")
    #expect(entry.summary == "Lời dẫn & hết.")
    #expect(entry.published == (try instant("2026-09-05T13:30:00+07:00")))
    #expect(entry.authors == ["Mai An"])
    #expect(entry.tags == ["Khoa học", "Cảng"])
    #expect(entry.image == "https://bobien.example/anh.jpg")
  }

  @Test func `Atom with bases, XHTML and an author block is read`() throws {
    let feed = try parse(
      """
      <feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://so.example/tin/" xml:lang="vi">
      <title type="html">Sở &amp;amp; tin</title><link rel="self" href="atom.xml"/><link href="./"/>
      <entry><id>tag:so.example,2026:1</id><title type="text">a &lt;b&gt; c</title>
      <link rel="edit" href="sua"/><link href="bai-1.html"/><updated>2026-04-14T08:00:00+07:00</updated>
      <published>2026-04-13T01:00:00Z</published><author><name>Lê Na</name><email>na@so.example</email></author>
      <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Một <a href="x.html">hai</a></p></div></content>
      <category term="cds" label="CĐS"/></entry></feed>
      """)
    #expect(feed.format == "atom")
    #expect(feed.title == "Sở & tin")
    #expect(feed.home == "https://so.example/tin/")
    #expect(feed.language == "vi")
    let entry = try #require(feed.entries.first)
    #expect(entry.title == "a <b> c")
    #expect(entry.url == "https://so.example/tin/bai-1.html")
    #expect(entry.published == (try instant("2026-04-13T08:00:00+07:00")))
    #expect(entry.updated == (try instant("2026-04-14T08:00:00+07:00")))
    #expect(entry.authors == ["Lê Na"])
    #expect(entry.content == #"<p>Một <a href="https://so.example/tin/x.html">hai</a></p>"#)
    #expect(entry.summary == "Một hai")
    #expect(entry.tags == ["cds"])
  }

  @Test func `RDF takes the date of Dublin Core and the identifier of rdf:about`() throws {
    let feed = try parse(
      """
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
       xmlns:d="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://a.example/"><title>A</title></channel>
      <item rdf:about="https://a.example/1"><title>Tin</title><link>https://a.example/1?x</link>
      <d:date>2026-04-13T08:00+07:00</d:date></item></rdf:RDF>
      """)
    #expect(feed.format == "rdf")
    let entry = try #require(feed.entries.first)
    #expect(entry.id == "https://a.example/1")
    #expect(entry.published == (try instant("2026-04-13T08:00:00+07:00")))
  }

  @Test(arguments: [
    ("<enclosure url='/a' type='image/jpeg'/>", "https://a.example/a"),
    ("<enclosure url='/a.mp3' type='audio/mpeg'/>", nil),
    ("<media:content url='/b.webp?w=1'/>", "https://a.example/b.webp?w=1"),
    ("<media:thumbnail url='/c'/>", "https://a.example/c"),
    ("<media:group><media:content medium='image' url='/d'/></media:group>", "https://a.example/d"),
    ("<description>&lt;img src='/e.png'></description>", "https://a.example/e.png"),
  ])
  func `the leading picture is found wherever feeds put it`(_ element: String, _ expected: String?) throws {
    let feed = try parse("<rss><channel><item>\(element)</item></channel></rss>", url: "https://a.example/rss")
    #expect(feed.entries.first?.image == expected)
  }

  @Test func `JSON Feed is read and wrong types are as good as missing`() throws {
    let feed = try parse(
      """
      {"version":"https://jsonfeed.org/version/1.1","title":"Tin","home_page_url":"https://j.example/","items":[
      {"id":7,"url":"/b","title":5,"content_html":"<p>Xin <script>x()</script>chào</p>","date_published":"2026-04-13T08:00:00+07:00",
      "authors":[{"name":"Ba"}],"tags":["a",3]},"rác"]}
      """)
    #expect(feed.format == "json")
    let entry = try #require(feed.entries.first)
    #expect(feed.entries.count == 1)
    #expect(entry.id == "7")
    #expect(entry.url == "https://j.example/b")
    #expect(entry.title.isEmpty)
    #expect(entry.content == "<p>Xin chào</p>")
    #expect(entry.summary == "Xin chào")
    #expect(entry.authors == ["Ba"])
    #expect(entry.tags == ["a"])
  }

  @Test func `UTF-8 that is declared as UTF-16 is read as what it is`() throws {
    let feed = try parse(
      #"<?xml version="1.0" encoding="utf-16"?><rss><channel><item><title>Khoa học</title></item></channel></rss>"#)
    #expect(feed.entries.first?.title == "Khoa học")
    #expect(feed.warnings.contains { $0.contains("utf-16") })
  }

  @Test func `real UTF-16 is read with and without a mark`() throws {
    let text =
      "<?xml version=\"1.0\" encoding=\"utf-16\"?><rss><channel><item><title>Điện hạt nhân</title></item></channel></rss>"
    let units = text.utf16.flatMap { [UInt8($0 & 0xff), UInt8($0 >> 8)] }
    for bytes in [units, [0xff, 0xfe] + units] {
      #expect(try FeedParser.parse(Data(bytes), url: nil, contentType: nil).entries.first?.title == "Điện hạt nhân")
    }
  }

  @Test func `single wrong bytes do not spoil the text around them`() throws {
    let bytes =
      Array("<rss><channel><item><title>Đà Nẵng caf".utf8) + [0xe9] + Array("</title></item></channel></rss>".utf8)
    #expect(try FeedParser.parse(Data(bytes), url: nil, contentType: nil).entries.first?.title == "Đà Nẵng café")
  }

  @Test func `the charset of the header is used where the bytes leave a choice`() throws {
    let bytes =
      Array("<rss><channel><item><title>".utf8) + [0xb3, 0xe2] + Array("</title></item></channel></rss>".utf8)
    let feed = try FeedParser.parse(Data(bytes), url: nil, contentType: "text/xml; charset=\"euc-kr\"")
    #expect(feed.entries.first?.title == "년")
  }

  @Test func `bare ampersands, unknown entities and unclosed tags lose nothing`() throws {
    let feed = try parse(
      """
      <rss><channel><item><title>R&D &khongcó; & 3 < 5 &nbsp;&ocirc;</title><description>Một<br>hai <i>ba</description>
      <link>https://a.example/?a=1&b=2</link></item><item><title>Hai</title></item></channel></rss>
      """)
    #expect(feed.entries.map(\.title) == ["R&D &khongcó; & 3 < 5 ô", "Hai"])
    #expect(feed.entries.first?.summary == "Một hai ba")
    #expect(feed.entries.first?.url == "https://a.example/?a=1&b=2")
  }

  @Test func `a file that is cut off keeps what came`() throws {
    let whole = "<rss><channel><item><title>Một</title></item><item><title>Hai</title><description><![CDATA[Lời dẫn"
    let feed = try parse(whole)
    #expect(feed.entries.map(\.title) == ["Một", "Hai"])
    #expect(feed.entries.last?.summary == "Lời dẫn")
    #expect(feed.warnings.contains { $0.contains("cắt giữa chừng") })
  }

  @Test func `text before the declaration is passed over with a warning`() throws {
    let feed = try parse(
      "Tệp này không có kiểu dáng.\n<?xml version='1.0'?><rss><channel><item><title>A</title></item></channel></rss>")
    #expect(feed.entries.count == 1)
    #expect(feed.warnings.contains { $0.contains("văn bản thừa") })
  }

  @Test func `items that are blank fillers are dropped with a warning`() throws {
    let feed = try parse("<rss><channel><item><title/><description>Không có</description></item></channel></rss>")
    #expect(feed.entries.isEmpty)
    #expect(feed.warnings.count == 1)
  }

  @Test func `decomposed letters are composed`() throws {
    let feed = try parse("<rss><channel><item><title>Vie\u{302}\u{323}t Nam</title></item></channel></rss>")
    #expect(feed.entries.first.map { Array($0.title.unicodeScalars) } == Array("Việt Nam".unicodeScalars))
  }

  @Test(arguments: [
    ("", "rỗng"), ("  \n ", "rỗng"), ("<!DOCTYPE html><html><body>Lỗi 404</body></html>", "trang HTML"),
    ("<html><head><title>x</title></head></html>", "trang HTML"), ("{\"a\":1}", "JSON"), ("{\"a\":", "JSON hỏng"),
    ("không phải nguồn tin", "văn bản"), ("<svg><title>x</title></svg>", "XML"), ("<opml></opml>", "OPML"),
  ])
  func `what is no feed is refused with a word about what it is`(_ text: String, _ expected: String) {
    let error = #expect(throws: NewsError.self) { try self.parse(text) }
    #expect(error?.code == .badInput)
    #expect(error?.message.contains(expected) == true)
  }

  @Test func `active content of strangers does not come through`() throws {
    let feed = try parse(
      """
      <rss><channel><item><description>x</description><content:encoded><![CDATA[<p onclick="a()" style="x:y">Một</p>
      <script>b()</script><a href="javascript:c()">hai</a><a href="java\u{9}script:d()">ba</a><iframe src="//e"></iframe>
      <img src="x.png" onerror=f()>]]></content:encoded></item></channel></rss>
      """, url: "https://a.example/r")
    let content = try #require(feed.entries.first?.content)
    #expect(content.contains("<p>Một</p>"))
    #expect(content.contains(#"<img src="https://a.example/x.png">"#))
    for bad in ["script", "onclick", "style", "iframe", "onerror"] { #expect(!content.contains(bad), "\(bad)") }
  }
}
