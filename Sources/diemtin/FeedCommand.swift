import ArgumentParser
import ArticleExtraction
import FeedParsing
import Foundation
import NewsModel

struct FeedCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "feed",
    abstract: "Đọc nguồn tin RSS, Atom, JSON Feed, sitemap; mỗi tin một dòng JSON",
    discussion: """
      Ví dụ: diemtin feed tin-moi.rss bao-khac.xml | jq .title

      Reads feed files (RSS, RDF, Atom, JSON Feed, sitemaps; “-” is standard input) and writes JSON Lines, one object \
      per entry. A file that is not a feed is reported on standard error, the others are read, and the exit code is 2 \
      (65 when no file could be read). With --listing the files are HTML pages without a feed: their headlines are the \
      entries; --url is then needed.
      """)

  @Argument(help: "Tệp nguồn tin; “-” là đầu vào chuẩn (feed files)")
  var files: [String]

  @Option(help: "Địa chỉ của nguồn tin, gốc của các liên kết tương đối (base address of relative links)")
  var url: String?

  @Option(help: "Giá trị Content-Type khi tải về, nếu biết (Content-Type header, if known)")
  var contentType: String?

  @Flag(help: "Tệp là trang HTML liệt kê bài (HTML pages that list articles)")
  var listing = false

  func validate() throws {
    if listing, url == nil { throw ValidationError("--listing cần --url, gốc của các liên kết") }
  }

  private func read(_ file: String) throws -> ParsedFeed {
    let data = try StandardStreams.read(file)
    guard listing, let url else { return try FeedParser.parse(data, url: url, contentType: contentType) }
    let entries = ListingExtractor.links(html: data, url: url).map {
      ParsedEntry(id: $0.url, url: $0.url, title: $0.title, summary: $0.teaser, published: $0.published)
    }
    guard !entries.isEmpty else {
      throw NewsError(.badInput, "trang không liệt kê bài nào; hãy thử trang chuyên mục (no list of articles)")
    }
    return ParsedFeed(format: "listing", home: url, entries: entries)
  }

  func run() async throws {
    var failures: [NewsError] = []
    for file in files {
      do {
        let feed = try read(file)
        for warning in feed.warnings { StandardStreams.message("diemtin: \(file): \(warning)") }
        var output: [UInt8] = []
        for entry in feed.entries { FeedCommand.write(entry, of: feed, in: file, to: &output) }
        StandardStreams.write(String(decoding: output, as: UTF8.self))
      } catch let error as NewsError {
        failures.append(error)
        StandardStreams.message("diemtin: \(file): \(error.message)")
      }
    }
    if failures.isEmpty { return }
    throw failures.count == files.count ? ExitStatus.code(for: failures[0]) : ExitStatus.partlyDone
  }

  /// One line of output, keys in the order of the alphabet as everywhere; unknown fields are null.
  ///
  /// Written by hand: a general encoder takes as long as reading the feed itself.
  private static func write(_ entry: ParsedEntry, of feed: ParsedFeed, in file: String, to line: inout [UInt8]) {
    func key(_ name: StaticString) {
      line.append(line.last == 0x7b ? 0x22 : 0x2c)
      if line.last == 0x2c { line.append(0x22) }
      name.withUTF8Buffer { line.append(contentsOf: $0) }
      line.append(contentsOf: [0x22, 0x3a])
    }
    func text(_ name: StaticString, _ value: String?) {
      key(name)
      if let value, !value.isEmpty { JSONText.append(value, to: &line) } else { line.append(contentsOf: "null".utf8) }
    }
    func list(_ name: StaticString, _ values: [String]) {
      key(name)
      line.append(0x5b)
      for (index, value) in values.enumerated() {
        if index > 0 { line.append(0x2c) }
        JSONText.append(value, to: &line)
      }
      line.append(0x5d)
    }
    line.append(0x7b)
    list("authors", entry.authors)
    text("content", entry.content)
    text("feed_title", feed.title)
    text("file", file)
    text("id", entry.id)
    text("published", entry.published.map(RFC3339.string))
    text("summary", entry.summary)
    list("tags", entry.tags)
    text("title", entry.title)
    text("updated", entry.updated.map(RFC3339.string))
    text("url", entry.url)
    line.append(contentsOf: [0x7d, 0x0a])
  }
}

/// JSON strings (RFC 8259, section 7).
private enum JSONText {
  private static let digits = Array("0123456789abcdef".utf8)

  static func append(_ text: String, to output: inout [UInt8]) {
    output.append(0x22)
    let bytes = Array(text.utf8)
    if bytes.allSatisfy({ $0 >= 0x20 && $0 != 0x22 && $0 != 0x5c }) {
      output.append(contentsOf: bytes)
    } else {
      for byte in bytes { append(byte, to: &output) }
    }
    output.append(0x22)
  }

  private static func append(_ byte: UInt8, to output: inout [UInt8]) {
    switch byte {
    case 0x22, 0x5c: output.append(contentsOf: [0x5c, byte])
    case 0x0a: output.append(contentsOf: [0x5c, 0x6e])
    case 0x00..<0x20:
      output.append(contentsOf: [0x5c, 0x75, 0x30, 0x30, digits[Int(byte >> 4)], digits[Int(byte & 15)]])
    default: output.append(byte)
    }
  }
}
