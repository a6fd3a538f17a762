import Foundation
import NewsModel
import Summarization
import Testing

@Suite struct SummaryModelTests {
  /// Stories whose abstracts are always the last sentence of the text.
  private var examples: [SummaryExample] {
    (0..<60).map { number in
      let filler = (0..<4).map {
        "Câu mở đầu số \($0) của bài \(number) nói chuyện bên lề về nơi chốn \($0 * 7 + number)."
      }
      let news = "Kết luận \(number) là nhà máy thứ \(number) sẽ chạy thử với \(number + 3) dây chuyền mới."
      return SummaryExample(
        id: "\(number)",
        documents: [
          SummaryDocument(id: "d", title: "Nhà máy thứ \(number)", text: (filler + [news]).joined(separator: "\n"))
        ],
        abstracts: [news])
    }
  }

  @Test func `it learns where a desk finds its abstracts`() throws {
    let model = try SummaryTrainer.train(examples)
    let told = Summarizer.summarize(examples[7].documents, words: 17, model: model)
    #expect(told.sentences.map(\.text) == examples[7].abstracts)
  }

  @Test func `a model survives its file`() throws {
    let model = try SummaryTrainer.train(Array(examples.prefix(5)))
    #expect(try SummaryModel(decoding: model.encoded()) == model)
    #expect(throws: NewsError.self) { try SummaryModel(decoding: Data("{}".utf8)) }
  }

  @Test func `nothing to learn from is an error`() {
    #expect(throws: NewsError.self) { try SummaryTrainer.train([]) }
  }

  @Test func `the length asked for is nearly filled and never far exceeded`() {
    let text = (0..<30).map {
      "Ngày \($0 % 28 + 1)/4, xã thứ \($0) khánh thành trạm bơm số \($0) phục vụ \($0 * 13 + 40) hộ dân."
    }
    let document = SummaryDocument(id: "d", title: "Khánh thành trạm bơm", text: text.joined(separator: "\n"))
    for words in [20, 50, 90] {
      let count = Summarizer.summarize([document], words: words).text.split(separator: " ").count
      #expect(count > words / 2 && count < words + 20)
    }
  }

  @Test func `a text of one sentence and a text of a hundred pages both give an abstract`() {
    let one = "Sáng 14/4, thành phố khai trương trung tâm dữ liệu mở với 120 bộ dữ liệu."
    #expect(Summarizer.summarize([SummaryDocument(id: "d", title: "", text: one)]).sentences.map(\.text) == [one])
    let pages = (0..<3_000).map {
      "Đoạn \($0) nêu rằng đơn vị thứ \($0 * 31) đã hoàn thành \($0 + 7) hồ sơ số hóa trong quý."
    }
    let long = Summarizer.summarize([
      SummaryDocument(id: "d", title: "Số hóa hồ sơ", text: pages.joined(separator: "\n"))
    ])
    #expect(long.sentences.count == 5)
  }

  @Test func `five hundred copies say everything once`() {
    let text =
      "Sáng 14/4, thành phố khai trương trung tâm dữ liệu mở.\nTrung tâm có 120 bộ dữ liệu cho doanh nghiệp dùng."
    let copies = (0..<500).map { SummaryDocument(id: "\($0)", title: "Trung tâm dữ liệu mở", text: text) }
    #expect(Summarizer.summarize(copies).sentences.count == 2)
  }
}
