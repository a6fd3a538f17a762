import Testing
import VietnameseText

@Suite struct SentencesTests {
  private func texts(_ text: String) -> [String] { Sentences.split(text).map(\.text) }

  @Test func `Abbreviations, titles and figures do not end a sentence`() {
    let one = "PGS.TS. Trần Lệ Thu ở TP. Hồ Chí Minh nói tăng 3.5 điểm ngày 1.7 theo v.v. và các bên."
    #expect(texts(one) == [one])
  }

  @Test func `Full stops, questions and ellipses end one`() {
    #expect(texts("Có chứ! Ai biết? Chờ đã… Được rồi.") == ["Có chứ!", "Ai biết?", "Chờ đã…", "Được rồi."])
  }

  @Test func `A closing quote belongs to its sentence`() {
    #expect(texts("Ông nói: “Tốt.” Bà gật đầu.") == ["Ông nói: “Tốt.”", "Bà gật đầu."])
  }

  @Test func `Lines and list numbers`() {
    #expect(texts("I. KẾT QUẢ\n1. Hạ tầng số\n- Mạng 5G.") == ["I. KẾT QUẢ", "1. Hạ tầng số", "- Mạng 5G."])
  }

  @Test func `A missing space after the full stop`() {
    #expect(texts("Xử lý sự cố.Tuy nhiên vẫn chậm.") == ["Xử lý sự cố.", "Tuy nhiên vẫn chậm."])
    #expect(texts("Xem tại abc.vn.") == ["Xem tại abc.vn."])
  }

  @Test func `Offsets count scalars of the text given`() {
    let text = " Một. 👍 Hai."
    for span in Sentences.split(text) {
      let scalars = Array(text.unicodeScalars)[span.start..<span.end]
      #expect(String(String.UnicodeScalarView(scalars)) == span.text)
    }
    #expect(Sentences.split(text).count == 1 || Sentences.split(text).count == 2)
  }

  @Test func `Strange input`() {
    #expect(texts("").isEmpty)
    #expect(texts(" \n\r\n ").isEmpty)
    #expect(texts("....") == ["...."])
  }

  @Test func `Ranges are the sentences without their text`() {
    let text = "Một câu. Hai câu!\n  TP. Huế ba câu…\n"
    let ranges = Sentences.ranges(Array(text.unicodeScalars))
    #expect(ranges == Sentences.split(text).map { $0.start..<$0.end })
    #expect(ranges.count == 3)
  }

  @Test func `A Roman numeral that counts may end a sentence, an initial may not`() {
    #expect(texts("Báo cáo quý I. Chi ngân sách tăng.").count == 2)
    #expect(texts("Họp quý II. Chi tăng.").count == 2)
    #expect(texts("Ông V. Putin đến thăm.").count == 1)
  }
}
