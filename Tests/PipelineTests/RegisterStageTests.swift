import Foundation
import NewsModel
import NewsStore
import NewsTesting
import Testing

import struct NewsModel.Issue

@testable import Pipeline

@Suite struct RegisterStageTests {
  private let today = CalendarDate(Fixtures.thursday)

  private func newsroom(_ store: SQLiteNewsStore) -> Newsroom {
    Newsroom(
      store: store, now: { Fixtures.thursday },
      programs: ProgramRunner { _, _, _ in throw NewsError(.environment, "no program in this test") })
  }

  private func store(_ texts: [String]) async throws -> SQLiteNewsStore {
    let store = try SQLiteNewsStore()
    let articles = texts.enumerated().map { Fixtures.article("bai-\($0.offset)", text: $0.element) }
    _ = try await store.save(articles: articles, pages: [])
    return store
  }

  private func documents(_ store: SQLiteNewsStore) async throws -> [LegalDocument] {
    try await store.entries(RegisterQuery(.document, today: today)).compactMap {
      if case .document(let document) = $0.subject { document } else { nil }
    }
  }

  @Test func aDocumentGathersWhatSeveralArticlesSayOfIt() async throws {
    let store = try await store([
      "Chính phủ ban hành Nghị định số 45/2026/NĐ-CP.",
      "Nghị định 45/2026/NĐ-CP ngày 3/2/2026 quy định về dữ liệu mở trong cơ quan nhà nước.",
    ])
    try await RegisterStage(newsroom: newsroom(store)).run()
    let found = try await documents(store)
    #expect(found.map(\.id) == ["45-2026-nd-cp"])
    #expect(found.first?.date == CalendarDate(year: 2026, month: 2, day: 3))
    #expect(found.first?.title.hasPrefix("quy định về dữ liệu mở") == true)
    #expect(found.first?.issuer == "Chính phủ")
    #expect(try await store.citations(kind: .document, id: "45-2026-nd-cp", limit: 9).count == 2)
  }

  @Test func aBareNumberIsFiledUnderTheOneDocumentItCanMean() async throws {
    let store = try await store([
      "Nghị quyết 57-NQ/TW mở đường cho khoa học.", "Theo Nghị quyết 57, chi cho nghiên cứu tăng.",
    ])
    try await RegisterStage(newsroom: newsroom(store)).run()
    #expect(try await documents(store).map(\.id) == ["57-nq-tw"])
    #expect(try await store.entry(kind: .document, id: "57-nq-tw")?.articles == 2)
  }

  @Test func runningAgainChangesNothing() async throws {
    let store = try await store(["Theo Nghị quyết 57-NQ/TW, Hải Phòng phấn đấu thu hút 4 tỷ USD trong năm 2026."])
    let stage = RegisterStage(newsroom: newsroom(store))
    #expect(try await stage.run().articles == 1)
    let kinds = RegisterSubject.Kind.allCases
    var before: [[RegisterEntry]] = []
    for kind in kinds { before.append(try await store.entries(RegisterQuery(kind, today: today))) }
    #expect(try await stage.run() == RegisterStage.Report())
    for (kind, entries) in zip(kinds, before) {
      #expect(try await store.entries(RegisterQuery(kind, today: today)) == entries)
      #expect(kind == .office || !entries.isEmpty, "\(kind)")
    }
  }

  @Test func aCorrectedArticleTakesBackWhatItNoLongerSays() async throws {
    let store = try await store(["Căn cứ Nghị định số 45/2026/NĐ-CP."])
    let stage = RegisterStage(newsroom: newsroom(store))
    try await stage.run()
    _ = try await store.save(
      articles: [Fixtures.article("bai-0", text: "Căn cứ Nghị định số 54/2026/NĐ-CP.")], pages: [])
    #expect(try await stage.run().articles == 1)
    #expect(try await documents(store).map(\.number) == ["54/2026/NĐ-CP"])
  }

  @Test func theFirstIssueThatCitesADocumentIsNamedFirst() async throws {
    let store = try SQLiteNewsStore()
    for number in [14, 15] {
      let day = try #require(CalendarDate(year: 2026, month: 4, day: number))
      _ = try await store.save(
        issue: Issue(
          kind: .bulletin, status: .published, bulletin: "mau", title: "Điểm tin", number: number, year: 2026,
          week: Week(containing: day.adding(days: (number - 14) * 7)),
          sections: [
            Section(
              id: "a", title: "Tin",
              items: [Item(id: "x", title: "Nghị định mới", body: "Nghị định số 45/2026/NĐ-CP có hiệu lực.")])
          ]))
    }
    try await RegisterStage(newsroom: newsroom(store)).run()
    let citations = try await store.citations(kind: .document, id: "45-2026-nd-cp", limit: 9)
    #expect(citations.map(\.ref) == ["mau/2026/14/x", "mau/2026/15/x"])
    #expect(citations.first?.quote == "Nghị định số 45/2026/NĐ-CP có hiệu lực.")
    #expect(citations.first?.source == "Điểm tin, số 14/2026")
  }
}
