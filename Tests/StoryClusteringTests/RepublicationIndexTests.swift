import Foundation
import StoryClustering
import Testing

@Suite struct RepublicationIndexTests {
  private let text = """
    Sáng 13/4, Bộ Khoa học và Công nghệ công bố chương trình hỗ trợ 300 doanh nghiệp nhỏ và vừa chuyển đổi số.
    Theo đó, mỗi doanh nghiệp được tư vấn miễn phí trong sáu tháng, được cấp nền tảng kế toán và hóa đơn điện tử.
    Thứ trưởng cho biết chương trình sẽ mở rộng ra 34 tỉnh, thành phố ngay trong quý III năm nay.
    """

  private func document(
    _ id: String, _ text: String, title: String = "Hỗ trợ 300 doanh nghiệp chuyển đổi số", url: String? = nil,
    canonical: String? = nil, outlet: String? = nil
  ) -> RepublicationDocument {
    RepublicationDocument(id: id, title: title, text: text, url: url, canonical: canonical, outlet: outlet)
  }

  @Test func `The first article is new`() {
    var index = RepublicationIndex()
    #expect(index.add(document("a", text, outlet: "A")) == .new)
    #expect(index.count == 1)
  }

  @Test func `The same words in another outlet are a copy of the first`() {
    var index = RepublicationIndex()
    index.add(document("a", text, outlet: "A"))
    #expect(index.add(document("b", text, outlet: "B")) == RepublicationVerdict(kind: .copy, of: "a", similarity: 1))
    #expect(index.add(document("c", text, outlet: "C")).of == "a")
  }

  @Test func `The same words in the same outlet are the same piece, other words a version`() {
    var index = RepublicationIndex()
    index.add(document("a", text, outlet: "A"))
    #expect(index.add(document("b", text, outlet: "A")).kind == .same)
    let corrected = text.split(separator: " ").map { $0 == "300" ? "320" : String($0) }.joined(separator: " ")
    let verdict = index.add(document("c", corrected, title: "Hỗ trợ 320 doanh nghiệp chuyển đổi số", outlet: "A"))
    #expect(verdict.kind == .version)
    #expect(verdict.similarity > 0.9 && verdict.similarity < 1)
  }

  @Test func `A known address makes a version however much was rewritten`() {
    var index = RepublicationIndex()
    index.add(document("a", text, url: "https://bao.example/tin-1.html?utm_source=rss"))
    let verdict = index.add(
      document("b", "Chương trình tạm hoãn vì bão.", title: "Tạm hoãn", url: "http://www.bao.example/tin-1.html#top"))
    #expect(verdict.kind == .version)
    #expect(verdict.of == "a")
  }

  @Test func `The AMP and mobile twins of a page have its address`() {
    var index = RepublicationIndex()
    index.add(document("a", text, url: "https://bao.example/tin-1.html"))
    #expect(index.add(document("b", text, url: "https://m.bao.example/tin-1.html/amp")).kind == .same)
    #expect(index.add(document("c", text, url: "https://amp.bao.example/tin-1.html?outputType=amp")).kind == .same)
  }

  @Test func `A page that names another outlet's address is a copy of it`() {
    var index = RepublicationIndex()
    index.add(document("a", text, url: "https://goc.example/tin-1.html"))
    let verdict = index.add(
      document(
        "b", "Tóm lược vài dòng.", url: "https://lai.example/tin-9.html", canonical: "https://goc.example/tin-1.html"))
    #expect(verdict.kind == .copy)
    #expect(verdict.of == "a")
  }

  @Test func `A home page as canonical address says nothing`() {
    var index = RepublicationIndex()
    index.add(document("a", text, url: "https://bao.example/1.html", canonical: "https://bao.example/"))
    let other = document(
      "b", "Đội tuyển thắng ba bàn không gỡ trong trận khai mạc.", title: "Khai mạc", url: "https://bao.example/2.html",
      canonical: "https://bao.example/")
    #expect(index.add(other) == .new)
  }

  @Test func `Tone marks, normal form, case and punctuation do not hide a copy`() {
    var index = RepublicationIndex()
    index.add(document("a", text, outlet: "A"))
    let other = text.split(separator: "hóa").joined(separator: "hoá").decomposedStringWithCanonicalMapping.uppercased()
    #expect(index.add(document("b", other, outlet: "B")).similarity == 1)
  }

  @Test func `Half of the text is still a copy`() {
    var index = RepublicationIndex()
    index.add(document("a", text, outlet: "A"))
    let half = text.split(separator: "\n").prefix(2).joined(separator: "\n")
    #expect(index.add(document("b", String(half), title: "Tin vắn", outlet: "B")).of == "a")
  }

  @Test func `A happening told in other words is new`() {
    var index = RepublicationIndex()
    index.add(document("a", text, outlet: "A"))
    let other = """
      Doanh nghiệp nhỏ sẽ có thêm chỗ dựa khi làm ăn trên mạng: từ nửa cuối năm, cơ quan quản lý khoa học cử chuyên gia đến
      tận nơi hướng dẫn dùng phần mềm quản lý, không thu tiền trong nửa năm đầu. Hơn ba trăm đơn vị đã ghi tên.
      """
    #expect(index.add(document("b", other, title: "Chỗ dựa mới cho doanh nghiệp nhỏ", outlet: "B")) == .new)
  }

  @Test func `Looking does not add`() {
    var index = RepublicationIndex()
    index.add(document("a", text, outlet: "A"))
    #expect(index.verdict(on: document("b", text, outlet: "B")).of == "a")
    #expect(index.count == 1)
  }

  @Test func `Empty and tiny texts are neither copies of each other nor a reason to fail`() {
    var index = RepublicationIndex()
    #expect(index.add(document("a", "", title: "", outlet: "A")) == .new)
    #expect(index.add(document("b", "", title: "Khác", outlet: "B")) == .new)
    #expect(index.add(document("c", "Ảnh: TTXVN", title: "Một tiêu đề", outlet: "C")) == .new)
    #expect(index.add(document("d", "Ảnh: TTXVN", title: "Tiêu đề hai khác hẳn", outlet: "D")) == .new)
  }
}
