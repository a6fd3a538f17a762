import Testing
import VietnameseText

@Suite struct TaggingTests {
  private let segmenter = WordSegmenter.standard

  @Test func `Names, things, acts, numbers and signs are told apart`() {
    let tagged = segmenter.tagged("Hà Nội xây dựng 12 trường học và bảo tàng.")
    func part(_ word: String) -> PartOfSpeech? { tagged.first { $0.text == word }?.part }
    #expect(part("Hà_Nội") == .name)
    #expect(part("xây_dựng") == .verb)
    #expect(part("12") == .number)
    #expect(part("trường_học") == .noun)
    #expect(part("và") == .function)
    #expect(part("bảo_tàng") == .noun)
    #expect(part(".") == .punctuation)
  }

  @Test func `A word is judged by its company`() {
    func part(_ text: String, _ word: String) -> PartOfSpeech? {
      segmenter.tagged(text).first { $0.text == word }?.part
    }
    #expect(part("Họ đang bàn về giá lúa.", "bàn") == .verb)
    #expect(part("Cái bàn này bằng gỗ.", "bàn") == .noun)
  }

  @Test(arguments: [
    "", "   ", "Một câu. Hai câu! Ba câu? \u{1F44D} xong", "a. b. c. d.", String(repeating: "phát triển ", count: 2000),
    "\u{0}\u{301}\u{FFFD} _ __ a_b",
  ])
  func `Every word has its tag, in the words' order`(_ text: String) {
    #expect(segmenter.tagged(text).map(\.text) == segmenter.words(text))
  }
}
