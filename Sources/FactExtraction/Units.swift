/// Units of measure and currencies with their normal form, and the nouns that are counted.
enum Units {
  /// Measures before counted nouns: of two equal phrases the measure wins.
  static let trie = PhraseTrie(CountedNouns.phrases.map { (words: $0, value: $0) } + measures)

  /// Words that make a number measured: only these may follow without a blank.
  static let measures: [(words: String, value: String)] = [
    ("đồng", "VND"), ("VND", "VND"), ("VNĐ", "VND"), ("USD", "USD"), ("đô la Mỹ", "USD"), ("đô la", "USD"),
    ("euro", "EUR"), ("EUR", "EUR"), ("SGD", "SGD"), ("nhân dân tệ", "CNY"), ("NDT", "CNY"), ("yên", "JPY"),
    ("yen", "JPY"), ("won", "KRW"), ("baht", "THB"), ("bảng Anh", "GBP"), ("phần trăm", "%"),
    ("điểm phần trăm", "điểm %"), ("km", "km"), ("ki lô mét", "km"), ("cây số", "km"), ("hải lý", "hải lý"),
    ("mét", "m"), ("m", "m"), ("mét vuông", "m²"), ("mét khối", "m³"), ("cm", "cm"), ("mm", "mm"), ("nm", "nm"),
    ("micromet", "µm"), ("nanomet", "nm"), ("inch", "inch"), ("ha", "ha"), ("héc ta", "ha"), ("hecta", "ha"),
    ("kg", "kg"), ("tấn", "tấn"), ("tạ", "tạ"), ("gam", "g"), ("g", "g"), ("mg", "mg"), ("lít", "lít"), ("ml", "ml"),
    ("W", "W"), ("kW", "kW"), ("MW", "MW"), ("GW", "GW"), ("kWh", "kWh"), ("MWh", "MWh"), ("GWh", "GWh"),
    ("kWp", "kWp"), ("MWp", "MWp"), ("kV", "kV"), ("V", "V"), ("mAh", "mAh"), ("KB", "KB"), ("MB", "MB"), ("GB", "GB"),
    ("TB", "TB"), ("PB", "PB"), ("Kbps", "Kbps"), ("Mbps", "Mbps"), ("Gbps", "Gbps"), ("Tbps", "Tbps"),
    ("Hz", "Hz"), ("kHz", "kHz"), ("MHz", "MHz"), ("GHz", "GHz"), ("PFLOPS", "PFLOPS"), ("TEU", "TEU"),
    ("megapixel", "MP"), ("MP", "MP"), ("qubit", "qubit"), ("dB", "dB"), ("giờ", "giờ"), ("phút", "phút"),
    ("giây", "giây"), ("ms", "ms"), ("mili giây", "ms"), ("ngày", "ngày"), ("tuần", "tuần"), ("tháng", "tháng"),
    ("quý", "quý"), ("năm", "năm"), ("thập kỷ", "thập kỷ"), ("tuổi", "tuổi"), ("độ C", "°C"), ("độ", "độ"),
    ("độ Richter", "độ Richter"), ("mã lực", "mã lực"), ("CO2", "CO2"),
  ]

  static let phrases: [String] = measures.map(\.words) + CountedNouns.phrases
}

/// Words that say how exact a figure is.
enum Approximation {
  static let trie = PhraseTrie(phrases.map { (words: $0.words, value: $0.meaning) })

  static let phrases: [(words: String, meaning: String)] = [
    ("hơn", "more"), ("trên", "more"), ("vượt", "more"), ("vượt trên", "more"), ("ít nhất", "at-least"),
    ("tối thiểu", "at-least"), ("từ", "at-least"), ("gần", "less"), ("dưới", "less"), ("chưa đến", "less"),
    ("chưa tới", "less"), ("không quá", "at-most"), ("tối đa", "at-most"), ("khoảng", "about"), ("chừng", "about"),
    ("xấp xỉ", "about"), ("ước khoảng", "about"), ("ước đạt", "about"), ("ước tính", "about"), ("cỡ", "about"),
    ("ước", "about"), ("vào khoảng", "about"), ("không dưới", "at-least"), ("không ít hơn", "at-least"),
  ]
}
