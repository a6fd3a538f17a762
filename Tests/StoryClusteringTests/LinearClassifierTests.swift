import Foundation
import NewsModel
import StoryClustering
import Testing

@Suite struct LinearClassifierTests {
  private let examples: [LinearClassifier.Example] = [
    .init(text: "đội bóng ghi bàn thắng trận đấu", label: "thể thao"),
    .init(text: "cầu thủ sút phạt trận chung kết", label: "thể thao"),
    .init(text: "cổ phiếu ngân hàng tăng lãi suất", label: "kinh doanh"),
    .init(text: "doanh nghiệp xuất khẩu vay vốn ngân hàng", label: "kinh doanh"),
  ]

  @Test func `it learns and keeps what it learned in a file`() throws {
    let learned = try LinearClassifier(training: examples)
    let read = try LinearClassifier(decoding: learned.encoded())
    #expect(read.predict("ngân hàng giảm lãi suất cho doanh nghiệp").label == "kinh doanh")
    #expect(read.predict("trận đấu có nhiều bàn thắng").label == "thể thao")
    #expect(read.labels == ["kinh doanh", "thể thao"])
  }

  @Test func `it names the words that decided`() throws {
    let reason = try LinearClassifier(training: examples).reason("Ngân hàng giảm lãi suất cho vay")
    #expect(reason.hasPrefix("kinh doanh: vì có"))
    #expect(reason.contains("“ngân hàng”"))
  }

  @Test func `one label is not enough`() {
    #expect(throws: NewsError.self) { try LinearClassifier(training: [examples[0]]) }
  }

  @Test func `a file of another kind is refused`() {
    #expect(throws: NewsError.self) { try LinearClassifier(decoding: Data("{}".utf8)) }
  }
}
