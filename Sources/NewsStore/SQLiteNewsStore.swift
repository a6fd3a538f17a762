import Foundation
import GRDB
import NewsModel

/// The embedded archive: one SQLite file in WAL mode, or a database in memory for tests.
public final class SQLiteNewsStore: NewsStore {
  let writer: any DatabaseWriter

  /// Opens or creates the file and brings its tables up to date.
  ///
  /// Throws ``NewsModel/NewsError`` (`environment`) with what to do when the file cannot be opened or the disk is full.
  public init(path: String) throws {
    do {
      writer = try DatabasePool(path: path, configuration: SQLiteNewsStore.configuration())
      try Schema.migrator().migrate(writer)
    } catch {
      throw SQLiteNewsStore.explain(error, path)
    }
  }

  /// A database in memory, gone with the process.
  public init() throws {
    writer = try DatabaseQueue(configuration: SQLiteNewsStore.configuration())
    try Schema.migrator().migrate(writer)
  }

  private static func configuration() -> Configuration {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = true
    configuration.busyMode = .timeout(10)
    configuration.prepareDatabase { database in
      database.add(tokenizer: VietnameseTokenizer.self)
      try database.execute(sql: "PRAGMA synchronous = NORMAL")
    }
    return configuration
  }

  static func explain(_ error: any Error, _ context: String?) -> NewsError {
    guard let database = error as? DatabaseError else {
      return NewsError(.environment, "kho lưu trữ không dùng được: \(error.localizedDescription)", context: context)
    }
    switch database.resultCode {
    case .SQLITE_FULL:
      return NewsError(
        .environment, "đĩa đầy, chưa ghi gì thêm; hãy giải phóng chỗ rồi chạy lại (disk full, nothing lost)",
        context: context)
    case .SQLITE_CANTOPEN, .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_IOERR:
      return NewsError(
        .environment,
        "không mở hoặc không ghi được tệp kho; hãy kiểm tra thư mục và quyền ghi (cannot open the archive file)",
        context: context)
    case .SQLITE_NOTADB, .SQLITE_CORRUPT:
      return NewsError(
        .badInput,
        "tệp này không phải kho Điểm Tin hoặc đã hỏng; hãy khôi phục từ bản sao lưu (not a Điểm Tin archive)",
        context: context)
    case .SQLITE_BUSY, .SQLITE_LOCKED:
      return NewsError(
        .environment, "kho đang bị tiến trình khác giữ; hãy chờ rồi chạy lại (archive is locked)", context: context)
    default:
      return NewsError(
        .environment, "lỗi kho lưu trữ: \(database.message ?? "\(database.resultCode)")", context: context)
    }
  }

  func write<Value: Sendable>(_ body: @Sendable @escaping (Database) throws -> Value) async throws -> Value {
    do {
      return try await writer.write(body)
    } catch let error as DatabaseError {
      throw SQLiteNewsStore.explain(error, nil)
    }
  }

  func read<Value: Sendable>(_ body: @Sendable @escaping (Database) throws -> Value) async throws -> Value {
    do {
      return try await writer.read(body)
    } catch let error as DatabaseError {
      throw SQLiteNewsStore.explain(error, nil)
    }
  }

  /// JSON text of a list or value for a column.
  static func json(_ value: some Encodable) throws -> String { try JSONFormat.line(value) }

  static func value<Value: Decodable>(_ type: Value.Type, _ json: String) throws -> Value {
    try JSONFormat.decoder().decode(type, from: Data(json.utf8))
  }
}
