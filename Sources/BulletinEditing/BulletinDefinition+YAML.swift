public import NewsModel
import Yams

extension BulletinDefinition {
  /// Reads a definition. Every problem is a ``NewsError`` (`configuration`) that names the key and what to write;
  /// an unknown key is an error, with the nearest known key as a suggestion.
  public init(yaml text: String, file: String) throws {
    let node: Node?
    do {
      node = try Yams.compose(yaml: text)
    } catch let error as YamlError {
      throw NewsError(.configuration, "YAML không hợp lệ: \(error)", context: file)
    }
    guard let node, let root = node.mapping else {
      throw NewsError(.configuration, "định nghĩa bản tin phải là một bảng khóa–giá trị YAML", context: file)
    }
    let top = try YAMLReader(
      root, at: "", file: file,
      keys: [
        "name", "title", "publisher", "template", "numbering", "masthead", "imprint", "sentences", "trends", "sections",
        "trend_page", "writer",
      ])
    let numbering = try top.table("numbering", keys: ["week", "number"])
    guard let week = Week(iso: try numbering.text("week")) else {
      throw numbering.problem("week", "phải có dạng 2026-W03")
    }
    let limits = try top.optionalTable("sentences", keys: ["min", "max"])
    let least = try limits?.integer("min", or: 3) ?? 3
    let most = try limits?.integer("max", or: 5) ?? 5
    guard least >= 1, least <= most, most <= 12 else {
      throw top.problem("sentences", "min và max phải từ 1 đến 12, min không lớn hơn max")
    }
    let sections = try top.tables(
      "sections",
      keys: [
        "id", "title", "introduction", "topics", "places", "not_places", "keywords", "kinds", "outlets", "limit",
        "sentences",
        "order",
        "priority",
      ]
    ).map(BulletinDefinition.section)
    guard !sections.isEmpty else { throw top.problem("sections", "cần ít nhất một mục") }
    let known = Set(sections.map(\.id))
    guard known.count == sections.count else { throw top.problem("sections", "có hai mục trùng id") }
    let trends = try top.tables("trends", keys: ["title", "sections", "themes"]).map { part in
      let named = try part.list("sections")
      for id in named where !known.contains(id) {
        throw part.problem("sections", "không có mục “\(id)”" + YAMLReader.suggestion(for: id, among: known.sorted()))
      }
      return TrendDefinition(title: try part.text("title"), sections: named, themes: try part.integer("themes", or: 3))
    }
    self.init(
      name: try top.text("name"), title: try top.text("title"), publisher: try top.text("publisher"),
      template: try top.choice("template", or: .weekly),
      numbering: Numbering(week: week, number: try numbering.integer("number", or: 1)),
      masthead: try top.list("masthead"), imprint: try top.list("imprint"), sentences: least...most, trends: trends,
      sections: sections, trendPage: try BulletinDefinition.trendPage(top),
      writer: try top.list("writer").map { try top.value("writer", $0) })
  }

  private static func trendPage(_ top: YAMLReader) throws -> TrendPageDefinition {
    guard let page = try top.optionalTable("trend_page", keys: ["blocks", "weeks"]) else {
      return TrendPageDefinition()
    }
    let weeks = try page.integer("weeks", or: 6)
    guard weeks <= 26 else { throw page.problem("weeks", "phải từ 0 đến 26") }
    let blocks: [TrendPageDefinition.Block] = try page.list("blocks").map { try page.value("blocks", $0) }
    return TrendPageDefinition(
      blocks: page.has("blocks") ? blocks : TrendPageDefinition.Block.allCases, weeks: weeks)
  }

  private static func section(_ reader: YAMLReader) throws -> SectionDefinition {
    SectionDefinition(
      id: try reader.text("id"), title: try reader.text("title"), introduction: try reader.text("introduction", or: ""),
      selection: Selection(
        topics: try reader.list("topics"), places: try reader.list("places"), notPlaces: try reader.list("not_places"),
        keywords: try reader.list("keywords"),
        kinds: try reader.list("kinds").map { try reader.value("kinds", $0) },
        outlets: try reader.integer("outlets", or: 1)),
      limit: try reader.integer("limit", or: 20),
      sentences: try reader.optionalInteger("sentences"), order: try reader.choice("order", or: .date),
      priority: try reader.integer("priority", or: 0))
  }
}
