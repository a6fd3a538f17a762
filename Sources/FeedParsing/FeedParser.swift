public import Foundation
import NewsModel

/// Reads a feed of any format; the format is told from the content, never from the file name or the content type.
public enum FeedParser {
  /// - Parameters:
  ///   - data: the body as it came, in any encoding.
  ///   - url: the address it came from (after redirects), the base of relative addresses; nil if unknown.
  ///   - contentType: the `Content-Type` header; only its charset is used, and only where the bytes leave a choice.
  /// - Throws: ``NewsError`` `.badInput` when it is not a feed; the message says what it is instead.
  /// - Complexity: linear.
  public static func parse(_ data: Data, url: String?, contentType: String?) throws -> ParsedFeed {
    let data = GzipFile.isGzip(data) ? try GzipFile.unpack(data) : data
    let decoded = FeedEncoding.decode(data, contentType: contentType)
    let bytes = decoded.utf8
    guard let first = bytes.firstIndex(where: { !Bytes.isWhite($0) && $0 != 0 }) else {
      throw NewsError(.badInput, "tệp nguồn tin rỗng; hãy kiểm tra địa chỉ (empty feed)", context: url)
    }
    var feed: ParsedFeed
    if bytes[first] == 0x7b || bytes[first] == 0x5b {
      feed = try JSONFeedReader.parse(bytes, url: url)
    } else {
      feed = try parseXML(bytes, url: url, firstByte: first)
    }
    if let wrong = decoded.wrongDeclaration {
      feed.warnings.insert("khai báo bảng mã “\(wrong)” nhưng dữ liệu là \(decoded.name); đã đọc theo dữ liệu", at: 0)
    }
    return feed
  }

  private static func parseXML(_ bytes: [UInt8], url: String?, firstByte: Int) throws -> ParsedFeed {
    var builder = FeedBuilder(bytes: bytes, documentURL: url)
    let isTruncated = XMLScanner.scan(bytes, into: &builder)
    builder.finish()
    switch builder.root {
    case .sitemap, .sitemapIndex: return SitemapParser.feed(bytes, url: url)
    case nil, .html, .opml: throw notAFeed(builder.root, bytes, firstByte, url)
    default: break
    }
    var feed = ParsedFeed(
      format: format(builder), title: builder.feed.title.value ?? "", home: builder.feed.link.value ?? "",
      language: builder.feed.language.value ?? "", entries: builder.entries)
    if bytes[firstByte] != 0x3c { feed.warnings.append("có văn bản thừa trước phần XML; đã bỏ qua") }
    if isTruncated { feed.warnings.append("tệp bị cắt giữa chừng; các tin đọc được vẫn giữ lại") }
    if builder.unreadDates > 0 { feed.warnings.append("\(builder.unreadDates) tin có ngày tháng không đọc được") }
    if builder.blankEntries > 0 {
      feed.warnings.append("\(builder.blankEntries) mục trống (không tiêu đề, không liên kết) đã bỏ qua")
    }
    completeAddresses(&feed)
    return feed
  }

  private static func format(_ builder: FeedBuilder) -> String {
    switch builder.root {
    case .rdf: "rdf"
    case .atomFeed: "atom"
    case .channel: builder.isCDF ? "cdf" : "rss"
    default: "rss"
    }
  }

  /// Where the address of the file is not known, relative links start from the home page that the feed names.
  private static func completeAddresses(_ feed: inout ParsedFeed) {
    guard WebAddress.isHTTP(feed.home) else { return }
    for index in feed.entries.indices where WebAddress.scheme(of: feed.entries[index].url) == nil {
      if feed.entries[index].url.isEmpty { continue }
      feed.entries[index].url = WebAddress.resolve(feed.entries[index].url, against: feed.home)
    }
  }

  private static func notAFeed(_ root: FeedElement?, _ bytes: [UInt8], _ first: Int, _ url: String?) -> NewsError {
    if root == .opml {
      return NewsError(
        .badInput, "đây là danh sách nguồn OPML, không phải nguồn tin; hãy nhập bằng lệnh sources", context: url)
    }
    if root == .html || looksLikeHTML(bytes) {
      return NewsError(
        .badInput,
        "đây là trang HTML, không phải nguồn tin (RSS, Atom, JSON Feed); hãy tìm địa chỉ nguồn tin trong trang",
        context: url)
    }
    if bytes[first] != 0x3c {
      return NewsError(.badInput, "đây là văn bản hay dữ liệu khác, không phải nguồn tin", context: url)
    }
    return NewsError(.badInput, "đây là XML nhưng không phải RSS, Atom hay sơ đồ trang", context: url)
  }

  private static func looksLikeHTML(_ bytes: [UInt8]) -> Bool {
    var index = 0
    let limit = min(bytes.count, 4_096)
    while index < limit {
      if bytes[index] == 0x3c {
        for word: StaticString in ["<!doctype html", "<html", "<head", "<body", "<div", "<script"]
        where Bytes.matches(bytes, at: index, word) {
          return true
        }
      }
      index += 1
    }
    return false
  }
}
