import NewsModel

extension ChartDrawing {
  /// The country as tiles: one per province and centrally-run city since 1 July 2025, roughly where it lies, and the two
  /// archipelagos, which belong to Đà Nẵng and Khánh Hòa. Column and row, counted from the north-west.
  private static let tiles: [(name: String, column: Int, row: Int)] = [
    ("Lai Châu", 0, 0), ("Lào Cai", 1, 0), ("Tuyên Quang", 2, 0), ("Cao Bằng", 3, 0),
    ("Điện Biên", 0, 1), ("Sơn La", 1, 1), ("Phú Thọ", 2, 1), ("Thái Nguyên", 3, 1), ("Lạng Sơn", 4, 1),
    ("Hà Nội", 2, 2), ("Bắc Ninh", 3, 2), ("Quảng Ninh", 4, 2),
    ("Ninh Bình", 2, 3), ("Hưng Yên", 3, 3), ("Hải Phòng", 4, 3),
    ("Thanh Hóa", 2, 4), ("Nghệ An", 2, 5), ("Hà Tĩnh", 3, 5), ("Quảng Trị", 3, 6), ("Huế", 4, 6),
    ("Đà Nẵng", 4, 7), ("Quảng Ngãi", 4, 8), ("Gia Lai", 4, 9), ("Đắk Lắk", 4, 10),
    ("Tây Ninh", 1, 11), ("Đồng Nai", 2, 11), ("Lâm Đồng", 3, 11), ("Khánh Hòa", 4, 11),
    ("An Giang", 0, 12), ("Đồng Tháp", 1, 12), ("Hồ Chí Minh", 2, 12),
    ("Cà Mau", 0, 13), ("Cần Thơ", 1, 13), ("Vĩnh Long", 2, 13),
  ]
  private static let islands: [(name: String, column: Int, row: Int)] = [("Hoàng Sa", 5, 7), ("Trường Sa", 5, 12)]

  private static let across = 52
  private static let down = 40
  /// The columns start here: the country stands in the middle of the sheet.
  private static let left = 14

  mutating func drawProvinces(_ chart: TrendChart) {
    var values: [String: Int?] = [:]
    for row in chart.rows { values[row.label] = row.values.first ?? nil }
    let largest = values.values.compactMap(\.self).max() ?? 0
    for tile in ChartDrawing.tiles {
      let value = values[tile.name] ?? nil
      let step = value.map { ChartDrawing.step($0, of: largest) }
      draw(tile.name, at: (tile.column, tile.row), step ?? .unknown, note: value.map(String.init) ?? "?")
    }
    for island in ChartDrawing.islands { draw(island.name, at: (island.column, island.row), .step0, note: "") }
    drawLegend()
    end(at: 14 * ChartDrawing.down + 2)
  }

  private mutating func draw(_ name: String, at place: (column: Int, row: Int), _ ink: Ink, note: String) {
    let x = ChartDrawing.left + place.column * ChartDrawing.across
    let y = place.row * ChartDrawing.down
    rectangle(x, y, ChartDrawing.across - 3, ChartDrawing.down - 3, ink)
    let label: Ink = ink == .step3 || ink == .step4 ? .onDark : .text
    let middle = x + (ChartDrawing.across - 3) / 2
    let lines = ChartDrawing.lines(name)
    let first = note.isEmpty ? y + 16 : (lines.count == 1 ? y + 14 : y + 11)
    for (line, words) in lines.enumerated() {
      text(words, middle, first + line * 10, size: 9, anchor: .middle, ink: label)
    }
    if !note.isEmpty {
      text(note, middle, y + (lines.count == 1 ? 29 : 33), size: 11, anchor: .middle, ink: label, bold: true)
    }
  }

  /// One word a line; Hồ Chí Minh city as people write it when room is short.
  private static func lines(_ name: String) -> [String] {
    name == "Hồ Chí Minh" ? ["TP.HCM"] : name.split(separator: " ").map(String.init)
  }

  /// Fewest to most in four shades, wider apart where numbers are large.
  static func step(_ value: Int, of largest: Int) -> Ink {
    guard value > 0, largest > 0 else { return .step0 }
    let shades: [Ink] = [.step1, .step2, .step3, .step4]
    var shade = 0
    // Half of the largest or more is darkest, a quarter or more the next, and so on.
    for (index, part) in [8, 4, 2].enumerated() where value * part >= largest { shade = index + 1 }
    return shades[shade]
  }

  private mutating func drawLegend() {
    let x = ChartDrawing.left
    let y = 6 * ChartDrawing.down
    text("Số bài trong tuần", x, y + 2, size: 9, ink: .soft)
    for (index, ink) in [Ink.step0, .step1, .step2, .step3, .step4].enumerated() {
      rectangle(x + index * 16, y + 8, 14, 14, ink)
    }
    text("0", x + 7, y + 33, size: 9, anchor: .middle, ink: .soft)
    text("nhiều nhất", x + 78, y + 33, size: 9, anchor: .end, ink: .soft)
    rectangle(x, y + 40, 14, 14, .unknown)
    text("? chưa biết", x + 19, y + 51, size: 9, ink: .soft)
  }
}
