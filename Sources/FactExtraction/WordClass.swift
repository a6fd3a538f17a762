/// The parts that a word can play in a fact; one word may play several.
struct WordClass: OptionSet, Sendable {
  let rawValue: UInt32
  /// First word of a document type (“nghị” of “nghị quyết”).
  static let documentStart = WordClass(rawValue: 1 << 0)
  /// “ngày”, “sáng”: a day may follow in any spelling (7/3, 7-3, 7.3).
  static let dayCue = WordClass(rawValue: 1 << 1)
  /// “từ”, “trước”: a day with a slash may follow.
  static let dateCue = WordClass(rawValue: 1 << 2)
  /// Nouns that are counted: a number before them counts and is no document number.
  static let counted = WordClass(rawValue: 1 << 3)
  /// Words that may follow a bare document number (“Quy định 377 của”).
  static let documentFollower = WordClass(rawValue: 1 << 4)
  static let magnitude = WordClass(rawValue: 1 << 5)
  /// Function words: never a unit.
  static let function = WordClass(rawValue: 1 << 6)
  static let surname = WordClass(rawValue: 1 << 7)
  /// First word of a title or office of a person.
  static let titleStart = WordClass(rawValue: 1 << 8)
  /// First word of a kind of administrative unit.
  static let placeTypeStart = WordClass(rawValue: 1 << 9)
  /// First word of a province's name.
  static let provinceStart = WordClass(rawValue: 1 << 10)
  static let officeStart = WordClass(rawValue: 1 << 11)
  /// First word of an approximation (“hơn”, “tối đa”).
  static let approximationStart = WordClass(rawValue: 1 << 12)
  static let unitStart = WordClass(rawValue: 1 << 13)
  /// “tháng”, “năm”, “quý”, “giai đoạn”, “hôm nay”, …
  static let calendarStart = WordClass(rawValue: 1 << 14)
  /// First word of a verb of a target (“hoàn thành”, “đạt”).
  static let targetStart = WordClass(rawValue: 1 << 15)
  /// “số”, “thứ”, “khóa”, “mã”: the number after it names, it does not count.
  static let namingCue = WordClass(rawValue: 1 << 16)
  /// Codes inside document symbols: NQ, NĐ, QĐ, …
  static let documentCode = WordClass(rawValue: 1 << 17)
  /// First word of a deadline (“trước”, “đến”, “trong”, “vào”).
  static let deadlineStart = WordClass(rawValue: 1 << 18)
  /// Roman numbers of quarters.
  static let roman = WordClass(rawValue: 1 << 19)
  /// “cao”, “thấp”: before “hơn” they compare.
  static let comparable = WordClass(rawValue: 1 << 20)
  /// Nouns that carry a number: “giai đoạn 1”, “tầng 4”, “nhóm 3”.
  static let numberedNoun = WordClass(rawValue: 1 << 21)
  /// Number words “hai” to “mười”, before “tháng đầu năm”.
  static let numberWord = WordClass(rawValue: 1 << 22)
  /// “đầu”, “giữa”, “cuối”, “nửa”: a part of a month, quarter or year may follow.
  static let periodPart = WordClass(rawValue: 1 << 23)
  /// “đến”, “trước”, “vào”, “mốc”: a year without “năm” may follow.
  static let yearCue = WordClass(rawValue: 1 << 24)
}
