// rooms: NewsModel FeedParsing
// link: z
import FeedParsing
import Foundation

/// Gzip files: as they are, and the same bytes as packed data behind a sound head.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let data = Data(bytes: start, count: count)
  let limit = 1_000_000
  for file in [data, Data([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]) + data + Data(count: 8)] {
    if let unpacked = try? GzipFile.unpack(file, limit: limit) {
      precondition(unpacked.count <= limit, "beyond the limit")
    }
  }
  return 0
}
