import FactExtraction
import NewsModel
import Testing

@Suite struct DocumentGrammarTests {
  private let day = CalendarDate(iso: "2026-04-20")

  private func problems(_ number: String, _ type: DocumentType?) -> [DocumentGrammar.Problem] {
    DocumentNumber(number).map { DocumentGrammar.problems(with: $0, type: type, on: day) } ?? []
  }

  @Test(
    "Numbers that organs really give are valid",
    arguments: [
      ("45/2026/NĐ-CP", DocumentType.decree), ("57-NQ/TW", .resolution), ("17/NQ-CP", .resolution),
      ("164/QĐ-TTg", .decision), ("06/CĐ-TTg", .telegram), ("43/TB-VPCP", .notice), ("01/2026/TT-BKHCN", .circular),
      ("226/2025/QH15", .resolution), ("02-KH/BCĐTW", .plan), ("377-QĐ/TW", .regulation), ("57-CT/TW", .directive),
      ("66.7/2025/NQ-CP", .resolution), ("04/2025/TT-BTTTT", .circular), ("12/2026/NQ-HĐND", .resolution),
    ])
  func valid(_ number: String, _ type: DocumentType) {
    #expect(problems(number, type).isEmpty)
    #expect(DocumentGrammar.isValid(number, type: type, on: day))
  }

  @Test func theKindMustFitTheCode() {
    #expect(problems("12/QĐ-TTg", .decree) == [.kindMismatch(code: "QĐ", right: .decision)])
  }

  @Test func onlyTheGovernmentIssuesDecreesAndOnlyMinistersCirculars() {
    #expect(problems("12/2026/NĐ-BTC", .decree) == [.issuerMayNot(issuerCode: "BTC", type: .decree)])
    #expect(problems("12/2026/TT-UBND", .circular) == [.issuerMayNot(issuerCode: "UBND", type: .circular)])
  }

  @Test func partyAndStateWriteTheirNumbersDifferently() {
    #expect(problems("57/NQ-TW", .resolution) == [.wrongStyle(right: "57-NQ/TW")])
    #expect(problems("17-NQ/CP", .resolution) == [.wrongStyle(right: "17/NQ-CP")])
  }

  @Test func normativeDocumentsCarryAYearThatHasCome() {
    #expect(problems("12/NĐ-CP", .decree) == [.yearMissing(type: .decree)])
    #expect(problems("12/2027/NĐ-CP", .decree) == [.yearAhead(2027)])
  }

  @Test func aDissolvedMinistryIssuesNothing() {
    #expect(
      problems("04/2026/TT-BTTTT", .circular)
        == [.issuerNotAlive(issuer: "Bộ Thông tin và Truyền thông", successor: "Bộ Khoa học và Công nghệ")])
  }

  @Test func officesExistBetweenTheirFirstAndLastDay() throws {
    let before = try #require(CalendarDate(iso: "2025-02-28"))
    let after = try #require(CalendarDate(iso: "2025-03-01"))
    #expect(OfficeRegister.exists("Bộ Thông tin và Truyền thông", on: before) == true)
    #expect(OfficeRegister.exists("Bộ Thông tin và Truyền thông", on: after) == false)
    #expect(OfficeRegister.exists("Bộ Nông nghiệp và Môi trường", on: before) == false)
    #expect(OfficeRegister.exists("Câu lạc bộ cờ", on: after) == nil)
  }

  @Test func aSentenceGivesDateIssuerAndTitle() throws {
    let text =
      "Quyết định số 1131/QĐ-TTg ngày 12/6/2025 của Thủ tướng Chính phủ ban hành Danh mục công nghệ chiến lược."
    let fact = try #require(FactExtractor.facts(in: text, published: day).first { $0.kind == .document })
    #expect(fact.value["date"] == "2025-06-12")
    #expect(fact.value["issuer"] == "Thủ tướng Chính phủ")
    #expect(fact.value["title"] == "ban hành Danh mục công nghệ chiến lược")
  }

  @Test func aTitleEndsWhereTheSentenceGoesOn() throws {
    let text = "Nghị quyết số 57-NQ/TW về đột phá phát triển khoa học, công nghệ đã được quán triệt."
    let fact = try #require(FactExtractor.facts(in: text, published: day).first { $0.kind == .document })
    #expect(fact.value["title"] == "về đột phá phát triển khoa học, công nghệ")
  }
}
