import Foundation
import GRDB
import VietnameseText

/// FTS5 tokenizer: each syllable as written (lower case, NFC) and, beside it in documents, without its marks.
///
/// A query with marks therefore meets only what is written so; a query without marks meets all of it (`duong` finds
/// *đường* and *dương*). GRDB calls it on the raw UTF-8 buffer of the text.
final class VietnameseTokenizer: FTS5CustomTokenizer {
  static let name = "vietnamese"

  init(db: Database, arguments: [String]) throws {}

  func tokenize(
    context: UnsafeMutableRawPointer?, tokenization: FTS5Tokenization, pText: UnsafePointer<CChar>?, nText: CInt,
    tokenCallback: @escaping FTS5TokenCallback
  ) -> CInt {
    guard let pText, nText > 0 else { return ResultCode.SQLITE_OK.rawValue }
    var result = ResultCode.SQLITE_OK.rawValue
    let length = Int(nText)
    pText.withMemoryRebound(to: UInt8.self, capacity: length) { bytes in
      SearchTokens.forEach(in: UnsafeBufferPointer(start: bytes, count: length)) { range, lower, folded in
        guard result == ResultCode.SQLITE_OK.rawValue else { return }
        result = VietnameseTokenizer.emit(lower, range, 0, context, tokenCallback)
        guard result == ResultCode.SQLITE_OK.rawValue, tokenization.contains(.document), folded != lower else { return }
        result = VietnameseTokenizer.emit(folded, range, FTS5TokenFlags.colocated.rawValue, context, tokenCallback)
      }
    }
    return result
  }

  private static func emit(
    _ token: [UInt8], _ range: Range<Int>, _ flags: CInt, _ context: UnsafeMutableRawPointer?,
    _ callback: FTS5TokenCallback
  ) -> CInt {
    token.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return ResultCode.SQLITE_OK.rawValue }
      return base.withMemoryRebound(to: CChar.self, capacity: buffer.count) { characters in
        callback(context, flags, characters, CInt(buffer.count), CInt(range.lowerBound), CInt(range.upperBound))
      }
    }
  }
}
