import NewsModel

/// Places by name: provinces alone or with their type, lower units only with their type (“xã Tân Minh”).
enum PlaceScanner {
  enum Level: String, Sendable {
    case province, district, commune
  }

  static let types: [(words: String, value: Level)] = [
    (words: "tỉnh", value: .province), (words: "thành phố", value: .province), (words: "TP", value: .province),
    (words: "Thủ đô", value: .province), (words: "xã", value: .commune), (words: "phường", value: .commune),
    (words: "đặc khu", value: .commune), (words: "thị trấn", value: .commune), (words: "huyện", value: .district),
    (words: "quận", value: .district), (words: "thị xã", value: .district), (words: "huyện đảo", value: .district),
  ]
  private static let typeTrie = PhraseTrie(types)
  private static let notCommunes = ["tấn", "tác", "công"].map { WordKey.of($0) }
  private static let tinh = WordKey.of("tỉnh")
  private static let xa = WordKey.of("xã")
  private static let hoChiMinh = [WordKey.of("Hồ"), WordKey.of("Chí"), WordKey.of("Minh")]

  static func facts(_ scan: Scan) -> [FoundFact] {
    var found: [FoundFact] = []
    var index = 0
    while index < scan.count {
      guard scan.has(index, [.placeTypeStart, .provinceStart]) else {
        index += 1
        continue
      }
      if let fact = place(scan, index) {
        found.append(fact)
        index = fact.endToken
      } else {
        index += 1
      }
    }
    return found
  }

  /// The place whose type or name starts at `index`.
  static func place(_ scan: Scan, _ index: Int) -> FoundFact? {
    typed(scan, index, Gazetteer.standard) ?? bare(scan, index, Gazetteer.standard)
  }

  /// A unit's type and its name.
  private static func typed(_ scan: Scan, _ index: Int, _ gazetteer: Gazetteer) -> FoundFact? {
    guard scan.has(index, .placeTypeStart), let (level, typeEnd) = typeTrie.longest(scan.tokens, at: index) else {
      return nil
    }
    // “Thông tấn xã Việt Nam”, “hợp tác xã Tân Minh”
    if scan.isWord(index, xa), scan.isWord(index - 1), notCommunes.contains(scan.tokens[index - 1].key) { return nil }
    let name = scan.isMark(typeEnd, ".") && scan.touches(typeEnd) ? typeEnd + 1 : typeEnd
    guard isCapital(scan, name) || level == .district && scan.isNumber(name) else { return nil }
    if scan.tokens[index].allUpper, !scan.tokens[index].classes.isEmpty, level != .province { return nil }
    switch level {
    case .province:
      guard let (found, end) = gazetteer.provinceTrie.longest(scan.tokens, at: name), let province = found,
        capitals(scan, name, end)
      else { return scan.isWord(index, tinh) ? nil : town(scan, index, name, gazetteer) }
      return FoundFact(.place, scan, index, end, value(province))
    case .commune: return commune(scan, index, name, gazetteer)
    case .district: return district(scan, index, name, gazetteer)
    }
  }

  /// “quận Ba Đình”, “quận 7”: known or not, for every name behind such a type was a district.
  private static func district(_ scan: Scan, _ index: Int, _ name: Int, _ gazetteer: Gazetteer) -> FoundFact? {
    if scan.isNumber(name) {
      guard (1...12).contains(scan.tokens[name].number) else { return nil }
      return FoundFact(
        .place, scan, index, name + 1, lower(scan.text(name, name + 1), .district, Gazetteer.numberedDistricts, true))
    }
    if let fact = town(scan, index, name, gazetteer) { return fact }
    let end = nameEnd(scan, name)
    return FoundFact(
      .place, scan, index, end, lower(scan.text(name, end), .district, province(scan, after: end), false))
  }

  /// “thành phố Biên Hòa”: a town inside a province, abolished with the districts. Towns abroad are no places of ours.
  private static func town(_ scan: Scan, _ index: Int, _ name: Int, _ gazetteer: Gazetteer) -> FoundFact? {
    guard let (provinces, end) = gazetteer.districtTrie.longest(scan.tokens, at: name), capitals(scan, name, end) else {
      return nil
    }
    let province = choose(provinces, scan, end)
    return FoundFact(.place, scan, index, end, lower(scan.text(name, end), .district, province, true))
  }

  private static func commune(_ scan: Scan, _ index: Int, _ name: Int, _ gazetteer: Gazetteer) -> FoundFact? {
    if let (entries, end) = gazetteer.communeTrie.longest(scan.tokens, at: name), capitals(scan, name, end),
      !isCapital(scan, end) || scan.spaced(end) && end - name >= 2
    {
      let province = choose(entries.map(\.province), scan, end)
      return FoundFact(.place, scan, index, end, lower(entries[0].name, .commune, province, true))
    }
    let end = nameEnd(scan, name)
    return FoundFact(.place, scan, index, end, lower(scan.text(name, end), .commune, province(scan, after: end), false))
  }

  /// The province when there is one, or when the text names it: “xã Tân Minh (Hải Phòng)”, “xã Tân Minh, tỉnh Bắc Ninh”.
  private static func choose(_ provinces: [String], _ scan: Scan, _ end: Int) -> String {
    if let first = provinces.first, provinces.allSatisfy({ $0 == first }) { return first }
    let named = province(scan, after: end)
    return provinces.contains(named) ? named : ""
  }

  private static func province(_ scan: Scan, after end: Int) -> String {
    let next = scan.isMark(end, ",") || scan.isMark(end, "(") || scan.isDash(end) ? end + 1 : end
    guard scan.has(next, [.placeTypeStart, .provinceStart]) else { return "" }
    let start = typeTrie.longest(scan.tokens, at: next).map { scan.isMark($0.end, ".") ? $0.end + 1 : $0.end } ?? next
    guard isCapital(scan, start), let (found, end) = Gazetteer.standard.provinceTrie.longest(scan.tokens, at: start),
      capitals(scan, start, end)
    else { return "" }
    return found?.current ?? ""
  }

  private static func bare(_ scan: Scan, _ index: Int, _ gazetteer: Gazetteer) -> FoundFact? {
    guard scan.has(index, .provinceStart), isCapital(scan, index),
      let (found, end) = gazetteer.provinceTrie.longest(scan.tokens, at: index), let province = found,
      capitals(scan, index, end)
    else { return nil }
    // Persons (“Nguyễn Hòa Bình”), and the name that is a person's first of all.
    if scan.has(index - 1, .surname), isCapital(scan, index - 1), !scan.isSentenceEnd(index - 1) { return nil }
    if scan.tokens[index].key == hoChiMinh[0] { return nil }
    return FoundFact(.place, scan, index, end, value(province))
  }

  private static func value(_ province: Province) -> [String: String] {
    var value = ["name": province.name, "level": Level.province.rawValue, "province": province.current]
    if let lastDay = province.lastDay { value["until"] = lastDay.description }
    return value
  }

  private static func lower(_ name: String, _ level: Level, _ province: String, _ isKnown: Bool) -> [String: String] {
    var value = ["name": name, "level": level.rawValue, "province": province]
    if level == .district { value["until"] = Gazetteer.lastDayOfOldUnits?.description }
    if level == .commune { value["known"] = isKnown ? "true" : "false" }
    return value
  }

  private static func isCapital(_ scan: Scan, _ index: Int) -> Bool {
    scan.isWord(index) && scan.tokens[index].firstUpper
  }

  private static func capitals(_ scan: Scan, _ first: Int, _ end: Int) -> Bool {
    (first..<end).allSatisfy { !scan.isWord($0) || scan.tokens[$0].firstUpper }
  }

  /// Up to three capital words, hyphen allowed inside.
  private static func nameEnd(_ scan: Scan, _ first: Int) -> Int {
    var end = first
    while end - first < 4, isCapital(scan, end), end == first || scan.spaced(end) || scan.isMark(end - 1, "'") {
      end += 1
      if scan.isMark(end, "'") || scan.isMark(end, "’"), scan.touches(end), scan.isWord(end + 1), scan.touches(end + 1)
      {
        end += 2
      }
    }
    return max(end, first + 1)
  }
}
