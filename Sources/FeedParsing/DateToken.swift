/// A piece of a date text.
enum DateToken: Equatable {
  struct Number: Equatable {
    let value: Int
    let digits: Int
  }
  /// The forenoon or afternoon mark.
  struct Half: Equatable {
    let isAfternoon: Bool
    /// `AM`, `PM`: with slashes it means the month comes first; `SA`, `CH` are Vietnamese.
    let isEnglish: Bool
  }

  /// `17:09:00` or `17h09`.
  case clock([Int])
  /// `9/5/2026`, `07-03-2026`, `7.3.2026`, `2006/09/15` with its separator.
  case day([Number], UInt8)
  /// `+0700`, `-07:00`.
  case signed([UInt8])
  case number(Number)
  /// Lower case.
  case word(String)
  /// Punctuation, or something already used.
  case sign
  /// Makes the whole text no date.
  case bad

  static let halves: [String: Half] = [
    "am": Half(isAfternoon: false, isEnglish: true), "pm": Half(isAfternoon: true, isEnglish: true),
    "sa": Half(isAfternoon: false, isEnglish: false), "ch": Half(isAfternoon: true, isEnglish: false),
    "sáng": Half(isAfternoon: false, isEnglish: false), "chiều": Half(isAfternoon: true, isEnglish: false),
    "tối": Half(isAfternoon: true, isEnglish: false),
  ]

  static let months: [String: Int] = {
    let full = [
      "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
      "december",
    ]
    var table: [String: Int] = ["sept": 9]
    for (index, name) in full.enumerated() {
      table[name] = index + 1
      table[String(name.prefix(3))] = index + 1
    }
    return table
  }()

  /// Words that may stand beside a date and mean nothing for it.
  private static let harmless: Set<String> = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "tues", "wed", "thu",
    "thur", "thurs", "fri", "sat", "sun", "thứ", "hai", "ba", "tư", "năm", "sáu", "bảy", "bẩy", "chủ", "nhật", "cn",
    "t2",
    "t3", "t4", "t5", "t6", "t7", "ngày", "tháng", "lúc", "giờ", "phút", "cập", "đăng", "at", "on", "of", "the", "th",
    "st", "nd", "rd", "thu2", "giờ:", "xuất", "bản",
  ]

  var isHarmless: Bool {
    switch self {
    case .sign: true
    case .word(let word): DateToken.harmless.contains(word)
    default: false
    }
  }

  /// Cuts a text into tokens.
  static func split(_ bytes: [UInt8]) -> [DateToken] {
    var tokens: [DateToken] = []
    var position = 0
    while position < bytes.count {
      let byte = bytes[position]
      if Bytes.isDigit(byte) {
        tokens.append(numeric(bytes, &position))
      } else if Bytes.isLetter(byte) || byte >= 0x80 {
        tokens.append(word(bytes, &position))
      } else if byte == 0x2b || byte == 0x2d, position + 1 < bytes.count, Bytes.isAlphanumeric(bytes[position + 1]) {
        tokens.append(signed(bytes, &position))
      } else {
        if !Bytes.isWhite(byte) { tokens.append(.sign) }
        position += 1
      }
    }
    return tokens
  }

  private static func word(_ bytes: [UInt8], _ position: inout Int) -> DateToken {
    let start = position
    while position < bytes.count,
      Bytes.isAlphanumeric(bytes[position]) || bytes[position] >= 0x80 || bytes[position] == 0x2f
    {
      position += 1
    }
    return .word(String(decoding: bytes[start..<position], as: UTF8.self).lowercased())
  }

  private static func signed(_ bytes: [UInt8], _ position: inout Int) -> DateToken {
    let start = position
    position += 1
    while position < bytes.count, Bytes.isAlphanumeric(bytes[position]) || bytes[position] == 0x3a { position += 1 }
    let text = Array(bytes[start..<position])
    // `05-Sep-2026`: the hyphen belongs to a month name.
    if text.count > 1, Bytes.isLetter(text[1]) {
      let word = String(decoding: text[1...], as: UTF8.self).lowercased()
      return months[word] == nil && halves[word] == nil ? .bad : .word(word)
    }
    // In `05-Sep-2026` the year looks like a zone; no zone is as far west as that.
    let value = Int(String(decoding: text[1...], as: UTF8.self)) ?? 0
    let isYear = text.count == 5 && text[0] == 0x2d && value >= 1_900
    return isYear ? .number(Number(value: value, digits: 4)) : .signed(text)
  }

  /// A run of digits with single separators between them.
  private static func numeric(_ bytes: [UInt8], _ position: inout Int) -> DateToken {
    var numbers: [Number] = []
    var separator: UInt8 = 0
    while true {
      let start = position
      var value = 0
      while position < bytes.count, Bytes.isDigit(bytes[position]) {
        if position - start < 9 { value = value * 10 + Int(bytes[position] - 0x30) }
        position += 1
      }
      numbers.append(Number(value: value, digits: position - start))
      guard position + 1 < bytes.count, Bytes.isDigit(bytes[position + 1]) else { break }
      let next = bytes[position]
      let isSeparator = next == 0x3a || next == 0x2f || next == 0x2d || next == 0x2e || next | 0x20 == 0x68
      guard isSeparator, separator == 0 || separator == next else { break }
      separator = next
      position += 1
    }
    switch separator {
    case 0: return .number(numbers[0])
    case 0x3a: return numbers.count <= 3 ? .clock(numbers.map(\.value)) : .bad
    case 0x48, 0x68: return numbers.count == 2 ? .clock(numbers.map(\.value)) : .bad
    default: return numbers.count == 3 ? .day(numbers, separator) : .bad
    }
  }
}
