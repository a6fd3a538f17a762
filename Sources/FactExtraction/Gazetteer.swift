public import NewsModel

/// Places of Viet Nam: 34 provinces and 3,321 communes since 1 July 2025 and the 63 provinces of before.
///
/// Sources: Nghị quyết 202/2025/QH15 (provinces), Nghị quyết 30/2026/QH16 (Đồng Nai a city), names restated from
/// github.com/thanglequoc/vietnamese-provinces-database (MIT). Names are kept in old tone placement and found in both.
public struct Gazetteer: Sendable {
  public static let standard = Gazetteer()

  /// The last day of the 63 provinces and of the district level.
  public static let lastDayOfOldUnits = CalendarDate(year: 2025, month: 6, day: 30)
  /// Where the districts were that bore numbers.
  static let numberedDistricts = "Hồ Chí Minh"
  static let provinceNames: [String] =
    pairs.map(\.0) + [
      "HCM", "TPHCM", "Thừa Thiên Huế", "Thừa Thiên - Huế", "Đắc Lắc", "Đắc Nông", "Bà Rịa",
    ]
  /// Names that begin like a province and are none.
  private static let notProvinces = ["Thái Bình Dương", "Điện Biên Phủ", "Hà Nam Ninh", "Nguyễn Thái Bình"]

  public let provinces: [Province]
  let provinceTrie: PhraseTrie<Province?>
  /// Names of communes with the provinces that have one of that name, each with its type.
  let communeTrie: PhraseTrie<[CommuneEntry]>

  /// Names of the districts of before with the provinces of today that hold them.
  let districtTrie: PhraseTrie<[String]>

  struct CommuneEntry: Sendable {
    let name: String
    let type: String
    let province: String
  }

  private init() {
    let currentNames = Set(Gazetteer.pairs.map(\.1))
    provinces = Gazetteer.pairs.map {
      Province(name: $0.0, current: $0.1, lastDay: currentNames.contains($0.0) ? nil : Gazetteer.lastDayOfOldUnits)
    }
    var trie = PhraseTrie<Province?>([(words: String, value: Province?)]())
    for province in provinces { trie.insert(province.name, province) }
    let aliases = [
      ("HCM", "Hồ Chí Minh"), ("TPHCM", "Hồ Chí Minh"), ("Thừa Thiên Huế", "Huế"), ("Thừa Thiên - Huế", "Huế"),
      ("Đắc Lắc", "Đắk Lắk"), ("Đắc Nông", "Đắk Nông"), ("Đăk Lăk", "Đắk Lắk"), ("Đăk Nông", "Đắk Nông"),
    ]
    for (alias, name) in aliases { trie.insert(alias, provinces.first { $0.name == name }) }
    for name in Gazetteer.notProvinces { trie.insert(name, nil) }
    provinceTrie = trie
    communeTrie = Gazetteer.communes()
    districtTrie = Gazetteer.districts()
  }

  private static func communes() -> PhraseTrie<[CommuneEntry]> {
    var byName: [String: [CommuneEntry]] = [:]
    let types = ["p": "phường", "x": "xã", "d": "đặc khu"]
    for group in CommuneData.groups() {
      for name in group.names {
        byName[name, default: []].append(
          CommuneEntry(name: name, type: types[group.type] ?? "xã", province: group.province))
      }
    }
    return PhraseTrie(byName.map { (words: $0.key.replacingDashes, value: $0.value) })
  }

  private static func districts() -> PhraseTrie<[String]> {
    let current = Dictionary(pairs.map { ($0.0, $0.1) }) { first, _ in first }
    return PhraseTrie(
      DistrictData.provincesByName.filter { Int($0.key) == nil }.map { name, provinces in
        (words: name.replacingDashes, value: Array(Set(provinces.compactMap { current[$0] })).sorted())
      })
  }

  /// The province of this name, of today or of before the merger, in any case and tone placement, without “tỉnh” before it.
  public func province(named name: String) -> Province? {
    let tokens = Tokenizer.tokens(of: Array(name.utf8), vocabulary: Vocabulary.standard)
    guard let (province, end) = provinceTrie.longest(tokens, at: 0), end == tokens.count else { return nil }
    return province
  }

  /// Every place that `text` names, in order, with the province that holds it today.
  public func places(in text: String) -> [PlaceMention] {
    var copy = text
    let bytes = copy.withUTF8 { Array($0) }
    let scan = Scan(
      bytes: bytes, tokens: Tokenizer.tokens(of: bytes, vocabulary: Vocabulary.standard), published: nil)
    return PlaceScanner.facts(scan).map { PlaceMention($0.fact) }
  }

  /// Old province and the province of today.
  static let pairs: [(String, String)] = [
    ("An Giang", "An Giang"), ("Bà Rịa - Vũng Tàu", "Hồ Chí Minh"), ("Bình Dương", "Hồ Chí Minh"),
    ("Bình Phước", "Đồng Nai"), ("Bình Thuận", "Lâm Đồng"), ("Bình Định", "Gia Lai"), ("Bạc Liêu", "Cà Mau"),
    ("Bắc Giang", "Bắc Ninh"), ("Bắc Kạn", "Thái Nguyên"), ("Bắc Ninh", "Bắc Ninh"), ("Bến Tre", "Vĩnh Long"),
    ("Cao Bằng", "Cao Bằng"), ("Cà Mau", "Cà Mau"), ("Cần Thơ", "Cần Thơ"), ("Gia Lai", "Gia Lai"), ("Huế", "Huế"),
    ("Hà Giang", "Tuyên Quang"), ("Hà Nam", "Ninh Bình"), ("Hà Nội", "Hà Nội"), ("Hà Tĩnh", "Hà Tĩnh"),
    ("Hòa Bình", "Phú Thọ"), ("Hưng Yên", "Hưng Yên"), ("Hải Dương", "Hải Phòng"), ("Hải Phòng", "Hải Phòng"),
    ("Hậu Giang", "Cần Thơ"), ("Hồ Chí Minh", "Hồ Chí Minh"), ("Khánh Hòa", "Khánh Hòa"), ("Kiên Giang", "An Giang"),
    ("Kon Tum", "Quảng Ngãi"), ("Lai Châu", "Lai Châu"), ("Long An", "Tây Ninh"), ("Lào Cai", "Lào Cai"),
    ("Lâm Đồng", "Lâm Đồng"), ("Lạng Sơn", "Lạng Sơn"), ("Nam Định", "Ninh Bình"), ("Nghệ An", "Nghệ An"),
    ("Ninh Bình", "Ninh Bình"), ("Ninh Thuận", "Khánh Hòa"), ("Phú Thọ", "Phú Thọ"), ("Phú Yên", "Đắk Lắk"),
    ("Quảng Bình", "Quảng Trị"), ("Quảng Nam", "Đà Nẵng"), ("Quảng Ngãi", "Quảng Ngãi"), ("Quảng Ninh", "Quảng Ninh"),
    ("Quảng Trị", "Quảng Trị"), ("Sóc Trăng", "Cần Thơ"), ("Sơn La", "Sơn La"), ("Thanh Hóa", "Thanh Hóa"),
    ("Thái Bình", "Hưng Yên"), ("Thái Nguyên", "Thái Nguyên"), ("Tiền Giang", "Đồng Tháp"), ("Trà Vinh", "Vĩnh Long"),
    ("Tuyên Quang", "Tuyên Quang"), ("Tây Ninh", "Tây Ninh"), ("Vĩnh Long", "Vĩnh Long"), ("Vĩnh Phúc", "Phú Thọ"),
    ("Yên Bái", "Lào Cai"), ("Điện Biên", "Điện Biên"), ("Đà Nẵng", "Đà Nẵng"), ("Đắk Lắk", "Đắk Lắk"),
    ("Đắk Nông", "Lâm Đồng"), ("Đồng Nai", "Đồng Nai"), ("Đồng Tháp", "Đồng Tháp"),
  ]
}

/// A place that a text names.
public struct PlaceMention: Sendable, Hashable {
  /// As given, with its type: “xã Tân Minh”.
  public let text: String
  public let start: Int
  public let end: Int
  /// Name without type.
  public let name: String
  /// `province`, `commune` (commune, ward, special zone), `district` (district, provincial town; abolished).
  public let level: String
  /// Short name of the province of today; nil when the text does not tell which of several.
  public let currentProvince: String?

  init(_ fact: Fact) {
    text = fact.text
    start = fact.start
    end = fact.end
    name = fact.value["name"] ?? fact.text
    level = fact.value["level"] ?? ""
    currentProvince = fact.value["province"].flatMap { $0.isEmpty ? nil : $0 }
  }
}

extension String {
  /// Marks inside a name become words of their own: `Ea H'leo`, `Bà Rịa - Vũng Tàu`.
  fileprivate var replacingDashes: String {
    var result = ""
    for scalar in unicodeScalars {
      if scalar == "-" || scalar == "'" || scalar == "’" {
        result += " \(scalar) "
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
