import Foundation

/// Writes a zip archive whose entries are stored without compression, with fixed dates: the same entries give the same
/// bytes. Format: PKWARE APPNOTE 6.3, sections 4.3.7–4.3.16.
struct ZipArchive {
  private var body: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  /// 1 January 1980, midnight: the first date the format can express.
  private static let date: UInt16 = 0x0021

  mutating func add(_ name: String, _ content: String) { add(name, Array(content.utf8)) }

  mutating func add(_ name: String, _ content: [UInt8]) {
    let path = Array(name.utf8)
    let offset = body.count
    let checksum = CRC32.checksum(content)
    // Version 2.0, names in UTF-8 (flag bit 11), stored.
    let shared =
      ZipArchive.bytes16([20, 0x0800, 0, 0, ZipArchive.date])
      + ZipArchive.bytes32([checksum, UInt32(content.count), UInt32(content.count)])
      + ZipArchive.bytes16([UInt16(path.count), 0])
    body += ZipArchive.bytes32([0x0403_4b50]) + shared + path + content
    directory +=
      ZipArchive.bytes32([0x0201_4b50]) + ZipArchive.bytes16([20]) + shared
      + ZipArchive.bytes16([0, 0, 0]) + ZipArchive.bytes32([0, UInt32(offset)]) + path
    count += 1
  }

  /// The finished archive.
  var data: Data {
    let end =
      ZipArchive.bytes32([0x0605_4b50]) + ZipArchive.bytes16([0, 0, UInt16(count), UInt16(count)])
      + ZipArchive.bytes32([UInt32(directory.count), UInt32(body.count)]) + ZipArchive.bytes16([0])
    return Data(body + directory + end)
  }

  private static func bytes16(_ values: [UInt16]) -> [UInt8] { values.flatMap { [UInt8($0 & 0xff), UInt8($0 >> 8)] } }

  private static func bytes32(_ values: [UInt32]) -> [UInt8] {
    values.flatMap { value in (0..<4).map { UInt8(truncatingIfNeeded: value >> (8 * UInt32($0))) } }
  }
}

/// The checksum of zip archives: polynomial 0xEDB88320, reflected (ISO 3309).
enum CRC32 {
  private static let table: [UInt32] = (0..<256).map { byte in
    (0..<8).reduce(UInt32(byte)) { value, _ in value & 1 == 1 ? 0xedb8_8320 ^ (value >> 1) : value >> 1 }
  }

  static func checksum(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(0xffff_ffff as UInt32) { table[Int(($0 ^ UInt32($1)) & 0xff)] ^ ($0 >> 8) }
  }
}
