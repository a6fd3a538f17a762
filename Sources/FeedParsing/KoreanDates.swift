import Foundation

/// `2004년 05월 28일 01:31:15`: numbers with the words for year, month and day behind them, in Korean time.
enum KoreanDates {
  static func date(_ bytes: [UInt8]) -> Date? {
    var text: [UInt8] = []
    var marks = 0
    var position = 0
    while position < bytes.count {
      if let mark = signs.first(where: { bytes[position...].starts(with: $0.letters) }) {
        while let last = text.last, Bytes.isWhite(last) { text.removeLast() }
        text.append(mark.replacement)
        position += mark.letters.count
        while marks < 2, position < bytes.count, Bytes.isWhite(bytes[position]) { position += 1 }
        marks += 1
      } else {
        text.append(bytes[position])
        position += 1
      }
    }
    guard marks == 3 else { return nil }
    let trimmed = Array(text[Bytes.trimmed(text, 0..<text.count)])
    guard let clock = trimmed.firstIndex(of: 0x3a) else { return ISODates.date(trimmed) }
    let hasZone = trimmed[clock...].contains { $0 == 0x2b || $0 == 0x2d || $0 == 0x5a }
    return ISODates.date(hasZone ? trimmed : trimmed + Array("+09:00".utf8))
  }

  private static let signs: [(letters: [UInt8], replacement: UInt8)] = [
    (Array("년".utf8), 0x2d), (Array("월".utf8), 0x2d), (Array("일".utf8), 0x20),
  ]
}
