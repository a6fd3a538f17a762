// rooms: NewsModel FeedParsing
// link: z
import FeedParsing
import Foundation
import NewsModel

/// Dates: what is read lies in the years that four digits can say, and survives being written.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let text = String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  guard let date = FeedDates.date(text) else { return 0 }
  let written = RFC3339.string(date)
  if let again = RFC3339.date(written) {
    precondition(abs(again.timeIntervalSince(date)) < 1.5, "\(text) → \(written)")
  }
  return 0
}
