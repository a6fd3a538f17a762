import Testing
import VietnameseText

@Suite struct FoldingTests {
  @Test func `Marks go, đ becomes d, punctuation stays`() {
    #expect(Folding.fold("Đổi mới sáng tạo, ĐẮK LẮK!") == "doi moi sang tao, dak lak!")
  }

  @Test func `Decomposed text folds like composed text`() {
    #expect(Folding.fold("Vie\u{323}\u{302}t Nam") == "viet nam")
  }

  @Test func `Capitals survive the dotted I`() {
    #expect(Folding.lowercase("HÀ NỘI İ") == "hà nội i")
  }

  @Test func `Addresses are ASCII with single hyphens`() {
    #expect(Folding.slug("  Nghị quyết 57-NQ/TW: “đột phá”  ") == "nghi-quyet-57-nq-tw-dot-pha")
  }

  @Test func `Dictionary order puts letters before tones`() {
    let words = ["ở", "bà", "đá", "ba", "da", "ăn", "an", "bá", "ân", "dạ", "bả", "ô", "o"]
    let sorted = words.sorted { Folding.sortKey($0).lexicographicallyPrecedes(Folding.sortKey($1)) }
    #expect(sorted == ["an", "ăn", "ân", "ba", "bà", "bả", "bá", "da", "dạ", "đá", "o", "ô", "ở"])
  }

  @Test func `Stopwords answer in every spelling`() {
    #expect(Stopwords.contains("của"))
    #expect(Stopwords.contains("cua"))
    #expect(Stopwords.contains("trong_khi"))
    #expect(!Stopwords.contains("công_nghệ"))
  }
}
