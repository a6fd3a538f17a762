import CZlib
public import Foundation
import NewsModel

/// Files that are themselves gzip (`sitemap.xml.gz`), as opposed to answers that HTTP has packed for the way.
public enum GzipFile {
  /// A sitemap may hold 50 MB (sitemaps.org); nothing that unpacks to more is worth reading.
  public static let limit = 52_428_800

  public static func isGzip(_ data: Data) -> Bool { data.starts(with: [0x1f, 0x8b, 8]) }

  /// Unpacks all members (RFC 1952) with zlib.
  ///
  /// - Throws: ``NewsError`` `.badInput` when it is damaged, cut off, or unpacks to more than `limit` bytes.
  public static func unpack(_ data: Data, limit: Int = limit) throws -> Data {
    // zlib remembers where its state lives: one place for the whole work.
    let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
    stream.initialize(to: z_stream())
    defer { stream.deallocate() }
    guard diemtin_inflate_gzip(stream) == Z_OK else { throw damaged }
    defer { inflateEnd(stream) }
    var input = [UInt8](data)
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    var output = Data()
    return try input.withUnsafeMutableBufferPointer { bytes in
      stream.pointee.next_in = bytes.baseAddress
      stream.pointee.avail_in = UInt32(clamping: bytes.count)
      while true {
        let status = piece.withUnsafeMutableBufferPointer { room in
          stream.pointee.next_out = room.baseAddress
          stream.pointee.avail_out = UInt32(room.count)
          return inflate(stream, Z_NO_FLUSH)
        }
        output.append(contentsOf: piece[..<(piece.count - Int(stream.pointee.avail_out))])
        guard output.count <= limit else {
          throw NewsError(
            .badInput, "tệp nén gzip bung ra quá \(limit / 1_048_576) MB nên bị từ chối (gzip bomb)")
        }
        if status == Z_STREAM_END {
          let rest = bytes[(bytes.count - Int(stream.pointee.avail_in))...]
          guard rest.starts(with: [0x1f, 0x8b]), inflateReset(stream) == Z_OK else { return output }
        } else if status != Z_OK {
          throw damaged
        }
      }
    }
  }

  private static let damaged = NewsError(.badInput, "tệp nén gzip bị hỏng hoặc bị cắt giữa chừng")
}
