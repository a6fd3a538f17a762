import Foundation

/// Finds and reads the trained models in the package's resources.
enum ModelFile {
  /// The bytes of a model, or nil when the file is not there.
  static func read(_ name: String) -> Data? {
    // Not `resourceURL`: Foundation takes a folder named Resources for the bundle's own and points inside it.
    let file = Bundle.module.bundleURL.appendingPathComponent("Resources").appendingPathComponent(name)
    return try? Data(contentsOf: file, options: .mappedIfSafe)
  }

  /// Little-endian 32-bit numbers.
  static func words(_ data: Data, from offset: Int, count: Int) -> [UInt32]? {
    guard offset >= 0, count >= 0, data.count >= offset + count * 4 else { return nil }
    return data.withUnsafeBytes { raw in
      (0..<count).map { UInt32(littleEndian: raw.loadUnaligned(fromByteOffset: offset + $0 * 4, as: UInt32.self)) }
    }
  }

  /// Little-endian 16-bit numbers; none when the data is too short.
  static func halves(_ data: Data, from offset: Int, count: Int) -> [UInt16] {
    guard offset >= 0, count >= 0, data.count >= offset + count * 2 else { return [] }
    return data.withUnsafeBytes { raw in
      (0..<count).map { UInt16(littleEndian: raw.loadUnaligned(fromByteOffset: offset + $0 * 2, as: UInt16.self)) }
    }
  }
}
