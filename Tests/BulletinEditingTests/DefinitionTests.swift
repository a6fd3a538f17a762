import BulletinEditing
import Foundation
import NewsModel
import Testing

@Suite struct DefinitionTests {
  private let text = """
    name: mau
    title: Điểm tin mẫu
    publisher: Sở mẫu
    numbering: {week: 2026-W03, number: 1}
    trends:
      - {title: Xu hướng, sections: [a]}
    sections:
      - {id: a, title: Tin, topics: [cds], limit: 3}
    """

  @Test func aDefinitionIsReadWithItsDefaults() throws {
    let definition = try BulletinDefinition(yaml: text, file: "mau.yaml")
    #expect(definition.sections.map(\.limit) == [3])
    #expect(definition.template == .weekly)
    #expect(definition.sentences == 3...5)
    #expect(definition.number(for: try #require(Week(iso: "2026-W16"))) == 14)
    #expect(definition.number(for: try #require(Week(iso: "2026-W02"))) == nil)
  }

  @Test(arguments: [
    ("limit: 3", "limt: 3", "limit"), ("title: Tin,", "", "title"), ("2026-W03", "tuần 3", "numbering.week"),
    ("sections: [a]", "sections: [b]", "“b”"), ("limit: 3", "limit: nhiều", "số nguyên"),
  ])
  func aMistakeIsNamedWithAdvice(part: String, wrong: String, named: String) throws {
    var lines = text
    let range = try #require(lines.range(of: part))
    lines.replaceSubrange(range, with: wrong)
    let error = #expect(throws: NewsError.self) { try BulletinDefinition(yaml: lines, file: "mau.yaml") }
    #expect(error?.code == .configuration)
    #expect(error?.description.contains(named) == true, "\(error?.description ?? "")")
  }

  @Test func brokenYAMLIsAConfigurationError() {
    let error = #expect(throws: NewsError.self) { try BulletinDefinition(yaml: "a: [1", file: "x.yaml") }
    #expect(error?.code == .configuration)
  }
}
