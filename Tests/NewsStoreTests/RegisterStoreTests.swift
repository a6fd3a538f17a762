import Foundation
import NewsModel
import NewsStore
import NewsTesting
import Testing

@Suite struct RegisterStoreTests {
  private func day(_ month: Int, _ day: Int) throws -> CalendarDate {
    try #require(CalendarDate(year: 2026, month: month, day: day))
  }

  private func sheet(_ ref: String, _ day: CalendarDate, _ subjects: [RegisterSubject]) -> RegisterSheet {
    RegisterSheet(
      owner: .article, ref: ref, title: "Bài \(ref)", source: "Báo", day: day, hash: "h", version: 1,
      mentions: subjects.map { .init(subject: $0, quote: "Câu.") })
  }

  private func document(_ number: String, _ kind: String, _ date: CalendarDate?) -> RegisterSubject {
    .document(
      LegalDocument(
        id: number, number: number, kind: kind, serial: number, symbol: "X", issuer: "Chính phủ", date: date))
  }

  @Test func documentsOfAMonthAreCountedByKind() async throws {
    let store = try SQLiteNewsStore()
    try await store.save(sheets: [
      sheet(
        "a", try day(4, 9),
        [
          document("1", "nghị định", try day(4, 2)), document("2", "nghị định", nil),
          document("3", "quyết định", try day(3, 30)),
        ])
    ])
    let april = RegisterQuery(.document, month: "2026-04", today: try day(4, 30))
    #expect(try await store.entryCount(april) == 2)
    let facets = try await store.facets(april)
    #expect(facets.types.map { "\($0.count) \($0.value)" } == ["2 nghị định"])
    #expect(facets.months.map(\.value) == ["2026-04", "2026-03"])
  }

  @Test func aPassedDeadlineMakesATargetDueAndOnlyAnEditorMakesItMissed() async throws {
    let store = try SQLiteNewsStore()
    let target = Target(id: "t", who: "Hải Phòng", amount: "100%", by: try day(4, 30), text: "hoàn thành 100%")
    try await store.save(sheets: [sheet("a", try day(4, 9), [.target(target)])])
    func states(_ today: CalendarDate) async throws -> [String] {
      try await store.facets(RegisterQuery(.target, today: today)).states.map(\.value)
    }
    #expect(try await states(try day(4, 30)) == ["open"])
    #expect(try await states(try day(5, 1)) == ["due"])
    try await store.decide(
      target: "t", Target.Decision(state: .missed, by: "Lan Anh", note: "Báo cáo 12", day: try day(5, 2)))
    #expect(try await states(try day(5, 3)) == ["missed"])
    let query = RegisterQuery(.target, state: .missed, today: try day(5, 3))
    guard case .target(let found)? = try await store.entries(query).first?.subject else {
      Testing.Issue.record("no target")
      return
    }
    #expect(found.decision?.by == "Lan Anh")
    #expect(found.state(on: try day(5, 3)) == .missed)
    try await store.decide(target: "t", nil)
    #expect(try await states(try day(5, 3)) == ["due"])
  }

  @Test func aDecisionOnAnUnknownTargetIsRefused() async throws {
    let store = try SQLiteNewsStore()
    await #expect(throws: NewsError.self) { try await store.decide(target: "không có", nil) }
  }

  @Test func aDecidedTargetOutlivesTheArticleThatNamedIt() async throws {
    let store = try SQLiteNewsStore()
    let first = try day(4, 9)
    let target = Target(id: "t", amount: "100%", by: try day(4, 30), text: "hoàn thành 100%")
    try await store.save(sheets: [sheet("a", first, [.target(target)])])
    try await store.decide(target: "t", Target.Decision(state: .met, by: "Lan Anh", note: "", day: first))
    try await store.save(sheets: [sheet("a", first, [])])
    #expect(try await store.entries(RegisterQuery(.target, today: first)).count == 1)
    try await store.decide(target: "t", nil)
    #expect(try await store.entries(RegisterQuery(.target, today: first)).isEmpty)
  }

  @Test func aSheetWrittenTwiceLeavesTheSameLines() async throws {
    let store = try SQLiteNewsStore()
    let one = sheet("a", try day(4, 9), [document("1", "nghị định", nil)])
    try await store.save(sheets: [one])
    let before = try await store.entries(RegisterQuery(.document, today: try day(4, 9)))
    try await store.save(sheets: [one])
    #expect(try await store.entries(RegisterQuery(.document, today: try day(4, 9))) == before)
    #expect(before.first?.articles == 1)
  }
}
