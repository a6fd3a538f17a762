import BulletinEditing
import FactExtraction
import NewsModel
import StoryClustering
import Summarization

/// The charts of the trend page, as tables of numbers.
struct TrendCharts {
  let weeks: TrendWeeks
  let history: TrendHistory
  let terms: [RisingTerm]
  let silence: SourceSilence

  private static let mostSources = 12
  private static let mostTerms = 8

  /// Nil when there is nothing to draw.
  func chart(_ block: TrendPageDefinition.Block) -> TrendChart? {
    switch block {
    case .topics: topics
    case .terms: risen
    case .provinces: weeks.last.isEmpty ? nil : provinceChart
    case .sources: outlets
    case .notReported: nil
    }
  }

  // MARK: Topics

  private static let topicNames: [(id: String, name: String)] = [
    ("khcn", "Khoa học, công nghệ"), ("dmst", "Đổi mới sáng tạo"), ("cds", "Chuyển đổi số"),
    ("khoi-nghiep", "Khởi nghiệp"), ("chinh-sach", "Chính sách"), ("quoc-te", "Quốc tế"),
  ]

  private var topics: TrendChart? {
    let rows = TrendCharts.topicNames.map { topic in
      TrendChart.Row(
        label: topic.name, values: weeks.entries.map { week in week.filter { $0.topics.contains(topic.id) }.count })
    }.filter { row in row.values.contains { ($0 ?? 0) > 0 } }
    guard !rows.isEmpty else { return nil }
    let before = weeks.entries.count - 1
    var note = "Số bài về mỗi chủ đề; một bài có thể thuộc nhiều chủ đề."
    if before > 0 { note += " Cột đậm là tuần này, số bên phải là chênh lệch so với trung bình \(before) tuần trước." }
    return TrendChart(
      kind: .topics, title: before > 0 ? "Chủ đề theo tuần" : "Chủ đề trong tuần", note: note,
      columns: weeks.days.dropLast().map { "\($0.day)/\($0.month)" } + ["tuần này"], rows: rows)
  }

  // MARK: Terms

  private var risen: TrendChart? {
    let weeks = history.weeksBefore
    let rows = terms.filter { $0.lift >= 1.5 && ($0.counts.last ?? 0) >= 2 }.prefix(TrendCharts.mostTerms)
    guard history.knowsThePast, !rows.isEmpty else { return nil }
    return TrendChart(
      kind: .terms, title: "Từ khóa mới nổi",
      note: "Số bài nhắc tới trong tuần (thanh đậm), so với trung bình mỗi tuần của \(weeks) tuần trước (thanh nhạt).",
      columns: ["Tuần này", "\(weeks) tuần trước"],
      rows: rows.map { term in
        TrendChart.Row(label: term.text, values: [term.counts.last ?? 0, term.counts.dropLast().reduce(0, +)])
      })
  }

  // MARK: Sources

  private var outlets: TrendChart? {
    var counts: [String: Int] = [:]
    for entry in weeks.last { counts[entry.article.outlet, default: 0] += 1 }
    let ranked = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    var rows = ranked.prefix(TrendCharts.mostSources).map { TrendChart.Row(label: $0.key, values: [$0.value]) }
    let others = ranked.dropFirst(TrendCharts.mostSources)
    if !others.isEmpty {
      rows.append(.init(label: "\(others.count) nguồn khác", values: [others.reduce(0) { $0 + $1.value }]))
    }
    guard !rows.isEmpty else { return nil }
    rows += silence.sources(in: .dead).prefix(4).map { TrendChart.Row(label: $0.name, values: [nil]) }
    return TrendChart(
      kind: .sources, title: "Nguồn tin", note: "Số bài của mỗi nguồn trong tuần, về các chủ đề của bản tin.",
      columns: ["Số bài"], rows: rows)
  }

  // MARK: Provinces

  /// Articles per province of today; nil where its sources did not answer and nobody else spoke of it.
  var provinces: [(name: String, count: Int?)] {
    var counts: [String: Int] = [:]
    for entry in weeks.last {
      for place in Set(Gazetteer.standard.places(in: entry.text).compactMap(\.currentProvince)) {
        counts[place, default: 0] += 1
      }
    }
    return TrendCharts.currentProvinces.map { name in
      let count = counts[name] ?? 0
      return (name, count == 0 && silence.isUnknown(silence.sources(of: name)) ? nil : count)
    }
  }

  private var provinceChart: TrendChart {
    TrendChart(
      kind: .provinces, title: "Tỉnh, thành phố được nhắc tới",
      note: "Số bài trong tuần nhắc tới mỗi tỉnh, thành phố trong tiêu đề hoặc đoạn mở đầu.", columns: ["Số bài"],
      rows: provinces.map { TrendChart.Row(label: $0.name, values: [$0.count]) })
  }

  /// Short names of today's 34 units in alphabetical order of their code points.
  private static let currentProvinces = Set(Gazetteer.standard.provinces.map(\.current)).sorted()
}
