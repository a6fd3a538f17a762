import Testing
import VietnameseText

@Suite struct NormalizationTests {
  @Test func `Decomposed syllables are composed`() {
    let composed = Normalization.normalize("Tie\u{302}\u{301}ng Vie\u{323}\u{302}t \u{110}o\u{323}\u{302}")
    #expect(Array(composed.unicodeScalars) == Array("Tiếng Việt Độ".unicodeScalars))
  }

  @Test func `A tone before the hat is put right`() {
    let composed = Normalization.normalize("tie\u{301}\u{302}ng \u{1A1}\u{323} u\u{31B}\u{300}")
    #expect(Array(composed.unicodeScalars) == Array("tiếng ợ ừ".unicodeScalars))
  }

  @Test func `Other scripts get their canonical form too`() {
    let korean = Normalization.composed("\u{1112}\u{1161}\u{11AB}\u{1100}\u{1173}\u{11AF}")
    #expect(Array(korean.unicodeScalars) == Array("한글".unicodeScalars))
    #expect(Array(Normalization.composed("A\u{30A} \u{212B}").unicodeScalars) == Array("Å Å".unicodeScalars))
  }

  @Test func `What cannot be seen goes`() {
    #expect(Normalization.normalize("chuyển\u{AD} đổi\u{200B} số\u{FEFF}\u{0}") == "chuyển đổi số")
    #expect(Normalization.normalize("một\u{A0}hai\u{2009}ba") == "một hai ba")
  }

  @Test func `Look-alikes become what they show`() {
    #expect(Normalization.normalize("Ðổi, ðổi, ﬁn, \u{F0B7} mục, nhаnh") == "Đổi, đổi, fin, • mục, nhanh")
    #expect(Normalization.normalize("Москва") == "Москва")
  }

  @Test(arguments: [
    ("hòa", "hoà"), ("khỏe", "khoẻ"), ("thủy", "thuỷ"), ("hóa", "hoá"), ("ủy", "uỷ"), ("lòe", "loè"),
    ("HÒA", "HOÀ"), ("Thúy", "Thuý"),
  ])
  func `Open rhymes change with the placement`(old: String, new: String) {
    #expect(Normalization.normalize(new, toneMarks: .old) == old)
    #expect(Normalization.normalize(old, toneMarks: .new) == new)
  }

  @Test(arguments: [
    "quý", "giữ", "già", "gìn", "giếng", "hoàn", "thoát", "huỳnh", "khuỷu", "ngoài", "mùa", "mía", "của", "tiếng",
    "được", "thuở", "quyển", "ngoèo", "khuya", "điện", "nghiệp", "bộ", "người", "rượu", "yếu", "ý", "oán",
  ])
  func `Other syllables have one place`(word: String) {
    #expect(Normalization.normalize(word, toneMarks: .old) == word)
    #expect(Normalization.normalize(word, toneMarks: .new) == word)
  }

  @Test func `Misplaced tones are put right, foreign words stay`() {
    #expect(Normalization.normalize("hòan tòan qúy café Häagen", toneMarks: .old) == "hoàn toàn quý café Häagen")
  }

  @Test func `Old fonts are recognized and converted`() {
    let vni = "Vieät Nam ñoäc laäp töï do haïnh phuùc"
    #expect(Normalization.legacyEncoding(of: vni) == .vni)
    #expect(Normalization.convert(vni, from: .auto) == "Việt Nam độc lập tự do hạnh phúc")
    let abc = "Céng hoµ x· héi chñ nghÜa ViÖt Nam"
    #expect(Normalization.legacyEncoding(of: abc) == .tcvn3)
    #expect(Normalization.convert(abc, from: .auto) == "Cộng hoà xã hội chủ nghĩa Việt Nam")
    let viqr = "Vie^.t Nam ddo^.c la^.p tu+. do ha.nh phu'c"
    #expect(Normalization.legacyEncoding(of: viqr) == .viqr)
    #expect(Normalization.convert(viqr, from: .auto) == "Việt Nam độc lập tự do hạnh phúc")
  }

  @Test(arguments: [
    "Đây là văn bản Unicode bình thường.", "Le ministre a déclaré que la réforme était prête, très tôt.",
    "It's a test. Is it? Yes.", "", "Hoà bình", "khoẻ, thuý, xoà, toà án", "Hoà  bình và công lí",
  ])
  func `Unicode is not taken for an old font`(text: String) {
    #expect(Normalization.legacyEncoding(of: text) == nil)
    #expect(Normalization.convert(text, from: .auto) == text)
  }

  @Test(arguments: ["U\u{1FBE}\u{21} q", "\u{212A}\u{430}", "a\u{200B}\u{301}", "\u{131}\u{323}\u{302}"])
  func `Twins by canonical equivalence are cleaned in one step`(text: String) {
    let once = Normalization.normalize(text)
    #expect(Normalization.normalize(once) == once)
  }
}
