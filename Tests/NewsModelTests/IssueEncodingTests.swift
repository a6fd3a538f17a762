import Foundation
import NewsModel
import Testing

import struct NewsModel.Issue

@Suite struct IssueEncodingTests {
  @Test func everyKeyOfTheContractIsWrittenEvenWhenNothingIsKnown() throws {
    let issue = Issue(
      kind: .bulletin, status: .imported, contents: [ContentsRow(section: "TIN", number: nil, title: "Một", page: nil)],
      sections: [Section(id: "1", title: "TIN", items: [Item(id: "a", title: "Một", body: "Thân tin.")])])
    let object = try #require(
      JSONSerialization.jsonObject(with: JSONFormat.encoder().encode(issue)) as? [String: Any])
    for key in ["kind", "publisher", "title", "number", "year", "week", "contents", "sections", "imprint", "warnings"] {
      #expect(object.keys.contains(key), "\(key)")
    }
    let section = try #require((object["sections"] as? [[String: Any]])?.first)
    let item = try #require((section["items"] as? [[String: Any]])?.first)
    for key in ["date", "title", "source", "url", "body"] { #expect(item.keys.contains(key), "\(key)") }
    #expect(item["date"] is NSNull)
  }

  @Test func anIssueSurvivesTheRoundTrip() throws {
    let issue = Issue(
      kind: .bulletin, status: .draft, bulletin: "mau", title: "Điểm tin", number: 14, year: 2026,
      week: Week(iso: "2026-W16"),
      trends: [TrendPart(title: "Xu hướng", themes: [.init(heading: "Dữ liệu", text: "Một câu.", items: ["a"])])],
      sections: [
        Section(
          id: "s", title: "Tin",
          items: [Item(id: "a", number: 1, date: Week(iso: "2026-W16")?.from, title: "T", body: "B")])
      ])
    #expect(try JSONFormat.decoder().decode(Issue.self, from: JSONFormat.encoder().encode(issue)) == issue)
  }

  @Test func identifiersAreTheSameOnEveryMachine() {
    // Computed apart from this code, from the definition of FNV-1a.
    #expect(StableHash.identifier(of: "article", "http://bao.localhost/1") == "av14tgev0txq0")
    #expect(StableHash.identifier(of: "ab", "c") != StableHash.identifier(of: "a", "bc"))
  }
}
