// rooms: NewsModel FeedParsing HTMLParsing
// link: z
import FeedParsing
import Foundation
import HTMLParsing

/// Encodings: the first byte chooses one, the rest is text in it. Whatever comes out is UTF-8.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  guard count > 1 else { return 0 }
  let bytes = [UInt8](UnsafeBufferPointer(start: start + 1, count: count - 1))
  let name = names[Int(start.pointee) % names.count]
  let page = HTMLDocument(parsing: bytes, encodingHint: "text/html; charset=\(name)")
  precondition(String(validating: page.bytes, as: UTF8.self) != nil, name)
  _ = try? FeedParser.parse(Data(bytes), url: nil, contentType: "text/xml; charset=\(name)")
  _ = try? FeedParser.parse(
    Data("<rss><channel><item><title>".utf8 + bytes), url: nil, contentType: "text/xml; charset=\(name)")
  return 0
}

private let names = [
  "utf-8", "utf-16le", "utf-16be", "windows-1258", "windows-1252", "iso-8859-1", "tcvn", "gb18030", "shift_jis",
  "euc-kr",
  "iso-2022-jp", "hz", "utf-32", "utf-7", "x-user-defined", "khong-co",
]
