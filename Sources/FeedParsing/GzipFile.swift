public import Foundation
import NewsModel

/// Files that are themselves gzip (`sitemap.xml.gz`), as opposed to answers that HTTP has packed for the way.
public enum GzipFile {
  /// A sitemap may hold 50 MB (sitemaps.org); nothing that unpacks to more is worth reading.
  public static let limit = 52_428_800

  public static func isGzip(_ data: Data) -> Bool { data.starts(with: [0x1f, 0x8b, 8]) }

  /// Unpacks all members (RFC 1952). Checksums are not compared: a wrong one leaves text that a parser can judge.
  ///
  /// - Throws: ``NewsError`` `.badInput` when it is damaged or unpacks to more than `limit` bytes.
  public static func unpack(_ data: Data, limit: Int = limit) throws -> Data {
    let bytes = [UInt8](data)
    var output: [UInt8] = []
    var position = 0
    do throws(Inflate.Fault) {
      repeat {
        guard let start = body(bytes, from: position) else { throw .malformed }
        let member = try Inflate.unpack(bytes, from: start, limit: limit - output.count)
        output += member.bytes
        position = member.end + 8
        // Members without content would cost time for nothing.
        if member.bytes.isEmpty { break }
      } while position + 18 <= bytes.count && bytes[position] == 0x1f && bytes[position + 1] == 0x8b
    } catch {
      throw NewsError(
        .badInput,
        error == .tooLarge
          ? "tệp nén gzip bung ra quá \(limit / 1_048_576) MB nên bị từ chối (gzip bomb)"
          : "tệp nén gzip bị hỏng hoặc bị cắt giữa chừng")
    }
    return Data(output)
  }

  /// Where the packed data of the member at `start` begins.
  private static func body(_ bytes: [UInt8], from start: Int) -> Int? {
    guard start + 18 <= bytes.count, bytes[start] == 0x1f, bytes[start + 1] == 0x8b, bytes[start + 2] == 8 else {
      return nil
    }
    let flags = bytes[start + 3]
    var position = start + 10
    if flags & 4 != 0 {
      guard position + 2 <= bytes.count else { return nil }
      position += 2 + Int(bytes[position]) + Int(bytes[position + 1]) << 8
    }
    for flag: UInt8 in [8, 16] where flags & flag != 0 {  // file name, comment
      while position < bytes.count, bytes[position] != 0 { position += 1 }
      position += 1
    }
    if flags & 2 != 0 { position += 2 }
    return position < bytes.count ? position : nil
  }
}
