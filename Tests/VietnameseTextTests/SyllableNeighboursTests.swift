import Testing
import VietnameseText

@Suite struct SyllableNeighboursTests {
  @Test(arguments: [
    ("trưỡng", "trưởng", SyllableNeighbour.Kind.hookTilde), ("tao", "tạo", .tone), ("nhân", "nhăn", .mark),
    ("xử", "sử", .dialect), ("kì", "kỳ", .iAndY), ("mhà", "nhà", .keyboard), ("lới", "tới", .ocr),
    ("bộ", "bệ", .ocr),
    ("dược", "được", .mark), ("bất", "bắt", .mark), ("giấu", "dấu", .dialect), ("hoạh", "hoạch", .letter),
  ])
  func `Neighbours by kind`(word: String, other: String, kind: SyllableNeighbour.Kind) {
    let found = Syllables.neighbours(of: word, kinds: [kind]).map(\.text)
    #expect(found.contains(other))
  }

  @Test func `Each neighbour once, the word itself never, all of them legal`() {
    let found = Syllables.neighbours(of: "HỔ")
    #expect(Set(found.map(\.text)).count == found.count)
    #expect(!found.map(\.text).contains("hổ"))
    #expect(found.allSatisfy { Syllables.isLegal($0.text) })
    #expect(found.contains(SyllableNeighbour(text: "hỗ", kind: .hookTilde)))
  }

  @Test(arguments: ["", "нет", "antidisestablishment", "57-NQ/TW"])
  func `No neighbours for what is no word`(word: String) {
    #expect(Syllables.neighbours(of: word).isEmpty)
  }
}
