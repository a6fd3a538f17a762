import FactExtraction
import NewsModel
import Testing

@Suite struct DocumentFactsTests {
  private func documents(_ text: String) -> [String] {
    FactExtractor.facts(in: text, published: nil).filter { $0.kind == .document }.map(\.text)
  }

  @Test(
    "Every grammar of a number is found with its type",
    arguments: [
      ("Theo Nghị quyết số 57-NQ/TW của Bộ Chính trị", "Nghị quyết số 57-NQ/TW"),
      ("tại Nghị quyết 17/NQ-CP ngày 2/2", "Nghị quyết 17/NQ-CP"),
      ("Nghị định số 45/2026/NĐ-CP quy định", "Nghị định số 45/2026/NĐ-CP"),
      ("Quyết định 164/QĐ-TTg phê duyệt Đề án", "Quyết định 164/QĐ-TTg"),
      ("ký Công điện số 06/CĐ-TTg ngày 24/1", "Công điện số 06/CĐ-TTg"),
      ("Thông báo số 43/TB-VPCP truyền đạt", "Thông báo số 43/TB-VPCP"),
      ("Thông tư 01/2026/TT-BKHCN có hiệu lực", "Thông tư 01/2026/TT-BKHCN"),
      ("theo Nghị quyết 226/2025/QH15 về", "Nghị quyết 226/2025/QH15"),
      ("và Kế hoạch 02-KH/BCĐTW, tập trung", "Kế hoạch 02-KH/BCĐTW"),
      ("Quy định số 205 - QĐ/TW nêu rõ", "Quy định số 205 - QĐ/TW"),
      ("Nghị quyết 98/2025/ NQ-HĐND của thành phố", "Nghị quyết 98/2025/ NQ-HĐND"),
      ("Nghị quyết số 66.13/2026/NQ-CP ngày 27-1", "Nghị quyết số 66.13/2026/NQ-CP"),
      ("theo nghị định 68 của Chính phủ", "nghị định 68"),
    ])
  func grammar(_ text: String, _ expected: String) { #expect(documents(text) == [expected]) }

  @Test(
    "Counted things, forms and train numbers are no documents",
    arguments: [
      "kế hoạch 28 điểm nhằm chấm dứt chiến sự", "quy định 4 trường hợp bị xử lý", "hướng dẫn 5 nguyên tắc",
      "mẫu số 02/KK-TNCN", "đôi tàu HP15/HP16", "xả lũ 800m3/s", "Kế hoạch 5 năm 2026-2030", "quyết định 66 nội dung",
    ])
  func negatives(_ text: String) { #expect(documents(text).isEmpty) }

  @Test("A number without type is the number alone, also after “và”")
  func bareNumber() {
    #expect(documents("“Nghị quyết số 57-NQ/TW và 68-NQ/TW: nền tảng”") == ["Nghị quyết số 57-NQ/TW", "68-NQ/TW"])
  }

  @Test("The parts of a number carry kind, year and issuer; Cyrillic look-alikes are read as Latin")
  func parts() throws {
    let fact = try #require(
      FactExtractor.facts(in: "Thông tư 152/2025/TT-BTС vừa ban hành", published: nil).first { $0.kind == .document })
    #expect(fact.value["number"] == "152/2025/TT-BTC")
    #expect(fact.value["year"] == "2025")
    #expect(fact.value["issuer"] == "Bộ Tài chính")
    let party = try #require(DocumentNumber("57-NQ/TW"))
    #expect(party.isPartyStyle)
    #expect(DocumentNumber("17/NQ-CP")?.isPartyStyle == false)
    #expect(DocumentNumber("17/NQ-CP")?.issuer == "Chính phủ")
  }
}
