import FeedParsing
import Foundation
import NewsModel
import Testing

@Suite struct FeedWriterTests {
  private let document: FeedDocument = {
    let time = Date(timeIntervalSince1970: 1_776_042_000)
    let entry = FeedDocument.Entry(
      id: "", url: "https://d.example/tin/1?a=1&b=2", title: "Một < hai & “ba”", summary: "Lời dẫn.",
      contentHTML: "<p>Thân</p>",
      published: time, updated: time.addingTimeInterval(60), authors: ["An"], tags: ["cds"])
    return FeedDocument(
      id: "https://d.example/feed", title: "Điểm tin", subtitle: "Tuần", homeURL: "https://d.example/",
      feedURL: "https://d.example/feed.atom", language: "vi", updated: time, entries: [entry])
  }()

  @Test func `Atom is read back as it was written`() throws {
    let feed = try FeedParser.parse(Data(FeedWriter.atom(document).utf8), url: nil, contentType: nil)
    check(feed, format: "atom")
    #expect(feed.language == "vi")
    #expect(feed.entries.first?.id == "https://d.example/tin/1?a=1&b=2")
  }

  @Test func `JSON Feed is read back as it was written`() throws {
    let text = FeedWriter.jsonFeed(document)
    check(try FeedParser.parse(Data(text.utf8), url: nil, contentType: nil), format: "json")
    #expect(text.contains("https://jsonfeed.org/version/1.1"))
  }

  private func check(_ feed: ParsedFeed, format: String) {
    #expect(feed.format == format)
    #expect(feed.title == "Điểm tin")
    #expect(feed.home == "https://d.example/")
    let entry = feed.entries.first
    #expect(entry?.url == "https://d.example/tin/1?a=1&b=2")
    #expect(entry?.title == "Một < hai & “ba”")
    #expect(entry?.summary == "Lời dẫn.")
    #expect(entry?.content == "<p>Thân</p>")
    #expect(entry?.published == Date(timeIntervalSince1970: 1_776_042_000))
    #expect(entry?.updated == Date(timeIntervalSince1970: 1_776_042_060))
    #expect(entry?.authors == ["An"])
    #expect(entry?.tags == ["cds"])
  }

  @Test func `what has no date gets none made up`() throws {
    let entry = FeedDocument.Entry(id: "a", url: "https://d.example/1", title: "Tin không ngày", summary: "")
    let undated = FeedDocument(
      id: "", title: "Chuyên trang", subtitle: "", homeURL: "", feedURL: "https://d.example/f", language: "vi",
      updated: nil, entries: [entry])
    let texts = [FeedWriter.atom(undated), FeedWriter.jsonFeed(undated)]
    for text in texts {
      #expect(!text.contains("1970") && !text.contains("updated") && !text.contains("date_"))
      let feed = try FeedParser.parse(Data(text.utf8), url: nil, contentType: nil)
      #expect(feed.entries.map(\.title) == ["Tin không ngày"])
      #expect(feed.entries.first?.published == nil)
    }
  }

  @Test func `characters that XML forbids are left out`() {
    var broken = document
    broken.title = "a\u{0}b\u{1b}c"
    #expect(FeedWriter.atom(broken).contains("<title>abc</title>"))
  }
}
