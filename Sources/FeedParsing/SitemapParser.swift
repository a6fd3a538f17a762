public import Foundation
import NewsModel

/// Reads sitemaps, sitemap indexes (sitemaps.org 0.9) and Google's news and image extensions.
public enum SitemapParser {
  /// - Throws: ``NewsError`` `.badInput` when it is no sitemap.
  /// - Complexity: linear.
  public static func parse(_ data: Data, url: String?) throws -> ParsedSitemap {
    let data = GzipFile.isGzip(data) ? try GzipFile.unpack(data) : data
    let bytes = FeedEncoding.decode(data, contentType: nil).utf8
    var builder = SitemapBuilder(bytes: bytes, documentURL: url)
    _ = XMLScanner.scan(bytes, into: &builder)
    builder.finish()
    if builder.isSitemap { return ParsedSitemap(entries: builder.entries, children: builder.children) }
    let addresses = plainList(bytes, url: url)
    guard !addresses.isEmpty else {
      throw NewsError(.badInput, "đây không phải sơ đồ trang (sitemap); hãy kiểm tra địa chỉ", context: url)
    }
    return ParsedSitemap(entries: addresses.map { ParsedEntry(url: $0) })
  }

  /// A sitemap in the shape of a feed, for callers that do not care.
  static func feed(_ bytes: [UInt8], url: String?) -> ParsedFeed {
    var builder = SitemapBuilder(bytes: bytes, documentURL: url)
    _ = XMLScanner.scan(bytes, into: &builder)
    builder.finish()
    let isIndex = !builder.children.isEmpty
    return ParsedFeed(
      format: isIndex ? "sitemap-index" : "sitemap", title: builder.publication, language: builder.language,
      entries: isIndex ? builder.children.map { ParsedEntry(url: $0) } : builder.entries)
  }

  /// The text form of a sitemap: one address per line.
  private static func plainList(_ bytes: [UInt8], url: String?) -> [String] {
    guard !bytes.contains(0x3c) else { return [] }
    return bytes.split(separator: 0x0a).map { HTMLFragment.plain(Array($0)) }.filter(WebAddress.isHTTP)
  }
}
