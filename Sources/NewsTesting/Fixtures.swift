public import Foundation
public import NewsModel

/// Small values with sensible defaults, so that a test states only what it is about.
public enum Fixtures {
  /// Thursday 16 April 2026, 08:00 in Viet Nam.
  public static let thursday = CalendarDate(daysSince1970: 20_559).startInVietnam.addingTimeInterval(8 * 3_600)

  public static let week = Week(containing: CalendarDate(thursday))

  public static func source(_ id: String = "bao-mau", weight: Double = 1, province: String? = nil) -> Source {
    Source(
      id: id, name: "Báo \(id)", home: "http://\(id).localhost/", kind: .nationalPaper, province: province,
      weight: weight,
      feeds: [Source.Feed(url: "http://\(id).localhost/rss.xml")])
  }

  public static func article(
    _ path: String = "bai-1", source: String = "bao-mau", title: String = "Trường học mở phòng thí nghiệm số",
    lead: String = "", text: String = "Sáng 16/4, nhà trường khai trương phòng thí nghiệm số với 30 máy tính.",
    published: Date? = thursday, tags: [String] = []
  ) -> Article {
    let url = "http://\(source).localhost/\(path)"
    return Article(
      sourceID: source, outlet: "Báo \(source)", url: url, canonicalURL: url, title: title, lead: lead, text: text,
      published: published, tags: tags, fetched: thursday.addingTimeInterval(3_600))
  }

  public static func story(
    of articles: [Article], topic: String = "cds", places: [String] = [], tags: [String] = [], score: Double = 1,
    grounded: Bool = true
  ) -> (story: Story, abstract: Abstract) {
    let first = articles[0]
    let story = Story(
      id: StableHash.identifier(of: "story", first.id), title: first.title, articleIDs: articles.map(\.id),
      topic: topic,
      tags: tags, places: places, firstPublished: first.published ?? first.fetched,
      lastPublished: articles[articles.count - 1].published ?? first.fetched, score: score, reasons: ["mẫu"])
    let sentence = GroundedSentence(
      text: first.text, document: first.id, start: 0, end: first.text.unicodeScalars.count)
    return (story, Abstract(sentences: grounded ? [sentence] : []))
  }

  /// A fresh folder under the system's temporary one; the caller removes it.
  public static func temporaryFolder() throws -> URL {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("diemtin-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
  }
}
