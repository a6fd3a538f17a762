import Testing
import VietnameseText

@Suite struct SearchTokensTests {
  private func tokens(_ text: String) -> [(range: Range<Int>, lower: String, folded: String)] {
    var out: [(range: Range<Int>, lower: String, folded: String)] = []
    Array(text.utf8).withUnsafeBufferPointer { bytes in
      SearchTokens.forEach(in: bytes) { range, lower, folded in
        out.append((range, String(decoding: lower, as: UTF8.self), String(decoding: folded, as: UTF8.self)))
      }
    }
    return out
  }

  @Test func `Words with and without marks`() {
    let found = tokens("Đổi mới, 57-NQ/TW")
    #expect(found.map(\.lower) == ["đổi", "mới", "57", "nq", "tw"])
    #expect(found.map(\.folded) == ["doi", "moi", "57", "nq", "tw"])
  }

  @Test func `Both tone placements and both normal forms meet`() {
    #expect(tokens("hoà").map(\.lower) == tokens("hòa").map(\.lower))
    #expect(tokens("thuỷ").map(\.lower) == ["thủy"])
    #expect(tokens("quý").map(\.lower) == ["quý"])
    #expect(tokens("ho\u{61}\u{300}").map(\.lower) == ["hòa"])
  }

  @Test func `Ranges are bytes of the input as given`() {
    let text = "a Vie\u{323}\u{302}t b"
    let bytes = Array(text.utf8)
    let found = tokens(text)
    #expect(found.count == 3)
    #expect(String(decoding: bytes[found[1].range], as: UTF8.self) == "Vie\u{323}\u{302}t")
  }

  @Test func `A word without end is cut`() {
    #expect(tokens(String(repeating: "a", count: 1_000)).count > 10)
  }
}
