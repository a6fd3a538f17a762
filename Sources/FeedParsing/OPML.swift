public import Foundation
public import NewsModel

/// One subscription of an OPML list.
public struct OPMLOutline: Sendable, Hashable {
  public var title: String
  /// Address of the feed.
  public var feedURL: String
  /// Address of the web page; empty if not given.
  public var homeURL: String
  public var language: String
  /// Names of the outlines around it, outermost first.
  public var folders: [String]
  /// `rss` for feeds of any format; we also write and read `sitemap` and `listing`.
  public var type: String

  public init(
    title: String, feedURL: String, homeURL: String = "", language: String = "", folders: [String] = [],
    type: String = "rss"
  ) {
    self.title = title
    self.feedURL = feedURL
    self.homeURL = homeURL
    self.language = language
    self.folders = folders
    self.type = type
  }
}

/// Reads and writes subscription lists (OPML 2.0, opml.org/spec2.opml).
public enum OPML {
  /// All outlines that name a feed, in order; outlines without one are folders.
  ///
  /// - Throws: ``NewsError`` `.badInput` when it is no OPML.
  public static func read(_ data: Data) throws -> [OPMLOutline] {
    let bytes = FeedEncoding.decode(data, contentType: nil).utf8
    var reader = OPMLReader(bytes: bytes)
    _ = XMLScanner.scan(bytes, into: &reader)
    guard reader.isOPML else {
      throw NewsError(.badInput, "đây không phải danh sách nguồn OPML; hãy xuất lại từ chương trình đọc tin (not OPML)")
    }
    return reader.outlines
  }

  /// A list of all feeds of `sources`: one folder per kind of source, in it one per province.
  public static func write(title: String, sources: [Source]) -> String {
    var lines = [
      #"<?xml version="1.0" encoding="UTF-8"?>"#, #"<opml version="2.0">"#,
      "  <head><title>\(MarkupText.escaped(title))</title></head>", "  <body>",
    ]
    for kind in Source.Kind.allCases {
      let members = sources.filter { $0.kind == kind && !$0.feeds.isEmpty }
      guard !members.isEmpty else { continue }
      lines.append("    " + folder(kind.rawValue))
      lines += outlines(members.filter { $0.province == nil }, indent: "      ")
      for province in Set(members.compactMap(\.province)).sorted() {
        lines.append("      " + folder(province))
        lines += outlines(members.filter { $0.province == province }, indent: "        ")
        lines.append("      </outline>")
      }
      lines.append("    </outline>")
    }
    return (lines + ["  </body>", "</opml>", ""]).joined(separator: "\n")
  }

  private static func folder(_ name: String) -> String { "<outline text=\"\(MarkupText.escaped(name))\">" }

  private static func outlines(_ sources: [Source], indent: String) -> [String] {
    sources.flatMap { source in source.feeds.map { indent + outline(source, $0) } }
  }

  private static func outline(_ source: Source, _ feed: Source.Feed) -> String {
    let type = feed.format == .feed ? "rss" : feed.format.rawValue
    let parts = [
      ("type", type), ("text", source.name), ("title", source.name), ("xmlUrl", feed.url), ("htmlUrl", source.home),
      ("language", source.language),
    ]
    return "<outline " + parts.map { "\($0.0)=\"\(MarkupText.escaped($0.1))\"" }.joined(separator: " ") + "/>"
  }
}

/// Collects outlines.
struct OPMLReader: XMLEventSink {
  private let bytes: [UInt8]
  private var folders: [String] = []
  private(set) var outlines: [OPMLOutline] = []
  private(set) var isOPML = false

  init(bytes: [UInt8]) { self.bytes = bytes }

  var isFinished: Bool { false }

  mutating func start(_ name: Range<Int>, _ attributes: XMLAttributes) {
    let element = Bytes.lowercased(bytes, name)
    if element == "opml" { isOPML = true }
    guard element == "outline" else { return }
    let text = attributes.value("text") ?? attributes.value("title") ?? ""
    if let address = attributes.value("xmlurl").map(OPMLReader.withoutControls), !address.isEmpty {
      outlines.append(
        OPMLOutline(
          title: attributes.value("title") ?? text, feedURL: address, homeURL: attributes.value("htmlurl") ?? "",
          language: attributes.value("language") ?? "", folders: folders.prefix(16).filter { !$0.isEmpty },
          type: attributes.value("type")?.lowercased() ?? "rss"))
    }
    folders.append(text)
  }

  /// Control characters and white space are no part of an address.
  private static func withoutControls(_ address: String) -> String {
    String(decoding: address.utf8.filter { $0 > 0x20 && $0 != 0x7f }, as: UTF8.self)
  }

  mutating func end(_ name: Range<Int>) {
    if Bytes.lowercased(bytes, name) == "outline" { _ = folders.popLast() }
  }

  mutating func text(_ bytes: ArraySlice<UInt8>) {}
}
