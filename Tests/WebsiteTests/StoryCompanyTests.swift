import Foundation
import NewsModel
import NewsTesting
import Testing

@testable import Website

@Suite struct StoryCompanyTests {
  private static let text =
    "Sáng 12/4, UBND thành phố Hải Phòng khánh thành cầu cảng số 5 tại bến Lạch Huyện với vốn đầu tư 3.200 tỷ đồng. "
    + "Công trình dài 450 mét, đón tàu 100.000 tấn và giúp hàng hóa qua cảng tăng 12% mỗi năm theo tính toán của sở."

  private func article(_ source: String, _ text: String, hours: Double) -> Article {
    let time = Date(timeIntervalSince1970: 1_776_000_000 + hours * 3600)
    return Article(
      sourceID: source, outlet: "Báo \(source)", url: "https://\(source).vn/cang-\(hours)",
      canonicalURL: "https://\(source).vn/cang-\(hours)", title: "Hải Phòng khánh thành cầu cảng số 5", lead: "",
      text: text, byline: "", published: time, modified: nil, language: "vi", tags: [], image: nil, fetched: time)
  }

  @Test func theLaterOfTwoEqualTextsIsMarkedAsACopyOfTheEarlierOutlet() {
    let first = article("a", StoryCompanyTests.text, hours: 0)
    let second = article("b", StoryCompanyTests.text, hours: 2)
    #expect(StoryCompany.copies([second, first]) == [second.id: "Báo a"])
  }

  @Test func articlesSayWhatTheyShareAndOneAloneSaysNothing() {
    let first = article("a", StoryCompanyTests.text, hours: 0)
    let second = article("b", StoryCompanyTests.text, hours: 2)
    let bonds = StoryCompany.bonds([first, second])
    #expect(bonds.contains { $0.outlet == "Báo b" && $0.with == "Báo a" && !$0.lines.isEmpty })
    #expect(StoryCompany.bonds([first]).isEmpty)
  }

  @Test func aChangeIsShownWithItsNeighbourhoodOnly() {
    let old = article("a", StoryCompanyTests.text, hours: 0)
    let new = article("a", StoryCompanyTests.text + " Cầu cảng đón tàu từ tháng 6.", hours: 0)
    let changes = VersionChange.list(from: old, to: new)
    #expect(changes.contains { $0.isInserted && $0.text.contains("từ tháng 6") })
    #expect(changes.first?.text.contains("…") == true && changes.first?.text.contains("khánh thành") == false)
    #expect(VersionChange.list(from: old, to: old).isEmpty)
  }
}
