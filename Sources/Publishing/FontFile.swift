import Foundation

/// What a TrueType file says of itself, as far as we must know it before printing with it.
enum FontFile {
  /// `fontRevision` of the `head` table (OpenType specification), such as 2.1; nil when this is not a font.
  ///
  /// Liberation 1.07 lacks Vietnamese letters and may lie where Liberation 2 is expected.
  static func revision(of file: URL) -> Double? {
    guard let data = try? Data(contentsOf: file, options: .mappedIfSafe), data.count > 12 else { return nil }
    func number(_ offset: Int, _ bytes: Int) -> Int? {
      guard offset >= 0, offset + bytes <= data.count else { return nil }
      return data[offset..<offset + bytes].reduce(0) { $0 << 8 | Int($1) }
    }
    for table in 0..<(number(4, 2) ?? 0) {
      let record = 12 + 16 * table
      guard number(record, 4) == 0x6865_6164 else { continue }  // "head"
      return number(record + 8, 4).flatMap { number($0 + 4, 4) }.map { Double($0) / 65_536 }
    }
    return nil
  }
}
