import NewsModel
import Proofreading
import Testing

@Suite struct HouseStyleTests {
  private func style(_ text: String) throws -> HouseStyle {
    try HouseStyle(text: text, file: "tu-dien.txt", ruleNames: Proofreader().ruleNames)
  }

  @Test func aForbiddenFormIsFoundAndMended() throws {
    let house = try style("# nhà\ndùng: chuyển đổi số\nkhông: số hóa toàn diện; chuyển đổi kỹ thuật số\nvì: thống nhất")
    let found = report("Chuyển đổi kỹ thuật số mở đường.", "XÃ BÀN CHUYỂN ĐỔI KỸ THUẬT SỐ TOÀN XÃ", style: house)
      .findings.filter { $0.rule == "house-style" }
    #expect(found.map { $0.fix?.replacement } == ["Chuyển đổi số", "CHUYỂN ĐỔI SỐ"])
    #expect(found.first?.message.contains("thống nhất") == true)
  }

  @Test func theRightFormThatHoldsTheForbiddenOneStands() throws {
    let house = try style("dùng: Ủy ban nhân dân tỉnh\nkhông: Ủy ban nhân dân")
    let text = report("Ủy ban nhân dân tỉnh họp.", "Ủy ban nhân dân xã họp.", style: house)
    #expect(text.findings.filter { $0.rule == "house-style" }.map(\.line) == [2])
  }

  @Test func namesOfTheGlossaryAreGuardedAndLeftAlone() throws {
    let house = try style("tên: Trường đại học Xây dựng\n\ntên: Lê Minh Hưng")
    let found = report("Sinh viên Trường đại học Xây dựng gặp ông Lê Minh Hùng.", style: house).findings
    #expect(!found.contains { $0.rule == "capitals" })
    #expect(found.filter { $0.rule == "house-style" }.map(\.quote) == ["Lê Minh Hùng"])
  }

  @Test func anExceptionHoldsForItsRuleOnly() throws {
    let house = try style("ngoại lệ: spacing: 2026- 2030\nvì: trích nguyên văn")
    #expect(!report("Kế hoạch 2026- 2030 mở.", style: house).findings.contains { $0.rule == "spacing" })
    #expect(report("Kế hoạch 2027- 2030 mở.", style: house).findings.contains { $0.rule == "spacing" })
  }

  @Test(
    "A bad glossary says where and why",
    arguments: [
      ("\ncấm: a", 2), ("dùng Internet", 1), ("không: a", 1), ("dùng: a\n\ntên: b", 1), ("dùng: a\nkhông: a", 2),
      ("tên:", 1), ("viết tắt: ESG", 1), ("ngoại lệ: capitals", 1), ("# ghi chú\nngoại lệ: luật-lạ: a", 2),
    ])
  func bad(_ text: String, _ line: Int) {
    #expect { try style(text) } throws: { error in
      let error = error as? NewsError
      return error?.code == .configuration && error?.context == "tu-dien.txt:\(line)"
    }
  }

  @Test func withoutAGlossaryTheRuleIsNotRun() {
    #expect(report("Một dòng.").checks.first { $0.rule == "house-style" }?.verdict == .notRun)
  }
}
