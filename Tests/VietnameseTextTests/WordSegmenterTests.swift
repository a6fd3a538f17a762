import Testing
import VietnameseText

@Suite struct WordSegmenterTests {
  private let segmenter = WordSegmenter.standard

  @Test func `Compounds and names are joined`() {
    let words = segmenter.words("Chuyển đổi số là nhiệm vụ chiến lược của Việt Nam.")
    #expect(words.contains("nhiệm_vụ"))
    #expect(words.contains("chiến_lược"))
    #expect(words.contains("Việt_Nam"))
    #expect(words.last == ".")
  }

  @Test func `Listed words of three and four syllables are whole, words inside others are not torn out`() {
    #expect(segmenter.words("Anh vào câu lạc bộ bóng đá.").contains("câu_lạc_bộ"))
    #expect(segmenter.words("Hợp tác xã bán lúa.").contains("Hợp_tác_xã"))
    #expect(segmenter.words("Họ không thoả hiệp, cũng không nhượng bộ.").contains("nhượng_bộ"))
  }

  @Test func `An eth for đ makes no other word`() {
    #expect(segmenter.words("Ông nói về hoạt ðộng này.").contains("hoạt_ðộng"))
  }

  @Test func `Numbers, document numbers and addresses stay whole`() {
    let words = segmenter.words("Nghị quyết 57-NQ/TW: 3,6-4 tỷ, 10/1/2026, xem https://a.vn/b?c=1.")
    for whole in ["57-NQ/TW", "3,6-4", "10/1/2026", "https://a.vn/b?c=1", "."] { #expect(words.contains(whole)) }
  }

  @Test func `Nothing but spaces is added`() {
    let text = "“Hà Nội” (TP. Huế)… 100%; A&B – GD-ĐT!?"
    let joined = segmenter.words(text).joined().filter { $0 != "_" }
    #expect(joined == text.filter { $0 != " " })
  }

  @Test func `Spans stand where they say`() {
    let text = "Công nghệ thông tin, 👍 phát triển"
    let scalars = Array(text.unicodeScalars)
    for span in segmenter.spans(text) {
      #expect(String(String.UnicodeScalarView(scalars[span.start..<span.end])) == span.text)
    }
  }

  @Test func `As many lines out as in`() {
    let input = Array("cây, lá\n\nhoa\r\n\n".utf8)
    var out: [UInt8] = []
    input.withUnsafeBufferPointer { segmenter.segment(lines: $0, into: &out) }
    #expect(String(decoding: out, as: UTF8.self) == "cây , lá\n\nhoa\n\n")
  }

  @Test func `Any bytes pass`() {
    var state: UInt64 = 88_172_645_463_325_252
    for _ in 0..<200 {
      var bytes: [UInt8] = []
      for _ in 0..<300 {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        bytes.append(UInt8(truncatingIfNeeded: state))
      }
      var out: [UInt8] = []
      bytes.withUnsafeBufferPointer { segmenter.segment(lines: $0, into: &out) }
      let text = String(decoding: bytes, as: UTF8.self)
      _ = segmenter.words(text)
      _ = Sentences.split(text)
      _ = Slips.find(in: text)
      _ = Normalization.normalize(text, toneMarks: .old)
      _ = Normalization.convert(text, from: .vni)
      #expect(out.filter { $0 == 0x0A }.count == bytes.filter { $0 == 0x0A }.count)
    }
  }

  @Test func `A long run of combining marks takes linear time`() {
    let text = "a" + String(repeating: "\u{301}\u{323}", count: 100_000)
    #expect(Normalization.normalize(text).unicodeScalars.count <= 200_001)
  }
}
