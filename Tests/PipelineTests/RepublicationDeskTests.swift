import Foundation
import NewsModel
import Testing

@testable import Pipeline

@Suite struct RepublicationDeskTests {
  private let text = """
    Sáng 13/4, Bộ Khoa học và Công nghệ công bố chương trình hỗ trợ 300 doanh nghiệp nhỏ và vừa chuyển đổi số.
    Theo đó, mỗi doanh nghiệp được tư vấn miễn phí trong sáu tháng, được cấp nền tảng kế toán và hóa đơn điện tử.
    """
  private let start = Date(timeIntervalSince1970: 1_776_000_000)

  private func article(
    _ path: String, source: String = "a", title: String = "Hỗ trợ 300 doanh nghiệp", text: String? = nil,
    days: Double = 0
  ) -> Article {
    let url = "https://\(source).example/\(path)"
    return Article(
      sourceID: source, outlet: source, url: url, canonicalURL: url, title: title, lead: "", text: text ?? self.text,
      published: start.addingTimeInterval(days * 86_400), fetched: start)
  }

  @Test func `A piece that moved to another address keeps its identity`() {
    let old = article("cu-1.html")
    let settled = RepublicationDesk.settled([article("moi-2.html")], among: [old])
    #expect(settled.map(\.id) == [old.id])
    #expect(settled.map(\.url) == ["https://a.example/moi-2.html"])
  }

  @Test func `A copy in another outlet stays an article of its own`() {
    let copy = article("1.html", source: "b")
    #expect(RepublicationDesk.settled([copy], among: [article("1.html")]) == [copy])
  }

  @Test func `A daily column is a new piece every day`() {
    let tomorrow = article("gia-vang-2.html", title: "Giá vàng hôm nay", text: text + "Mức mới là 321.", days: 3)
    let today = article("gia-vang-1.html", title: "Giá vàng hôm nay")
    #expect(RepublicationDesk.settled([tomorrow], among: [today]) == [tomorrow])
  }

  @Test func `A known address is left to the store, which counts versions`() {
    let old = article("1.html")
    let changed = article("1.html", text: text + "Bổ sung một câu.")
    #expect(RepublicationDesk.settled([changed], among: [old]) == [changed])
  }

  @Test func `Copies are told in order of publication, not of arrival`() throws {
    let first = article("1.html", source: "a", days: 0)
    let second = article("2.html", source: "b", days: 1)
    let verdicts = try JSONFormat.line(RepublicationDesk.verdicts([second, first]))
    #expect(verdicts == #"{"\#(second.id)":{"kind":"copy","of":"\#(first.id)","similarity":1}}"#)
  }

  @Test func `The difference names the changed words`() throws {
    let difference = try JSONFormat.line(
      RepublicationDesk.difference(
        from: article("1.html"), to: article("1.html", title: "Hỗ trợ 320 doanh nghiệp")))
    #expect(difference.contains(#"{"kind":"delete","text":"300 "},{"kind":"insert","text":"320 "}"#))
  }
}
