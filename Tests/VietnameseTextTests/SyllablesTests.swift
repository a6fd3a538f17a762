import Testing
import VietnameseText

@Suite struct SyllablesTests {
  @Test(arguments: [
    "nghiêng", "Hoà", "hòa", "quốc", "giường", "khuỷu", "ĐƯỢC", "y", "oằn", "thuở", "gì", "yêu", "xoong",
  ])
  func `Legal syllables`(word: String) {
    #expect(Syllables.isLegal(word))
  }

  @Test(arguments: [
    "bbất", "kế1", "tranh2", "nghang", "ngiêng", "cế", "kông", "mach", "học̀", "internet", "", "ở̉", "tacd",
  ])
  func `Illegal ones`(word: String) {
    #expect(!Syllables.isLegal(word))
  }

  @Test func `Parts of a syllable`() throws {
    let syllable = try #require(Syllable("Quyển"))
    #expect(syllable.onset == "qu")
    #expect(syllable.rhyme == "yên")
    #expect(syllable.tone == 3)
    #expect(syllable.spelled(.old) == "quyển")
  }

  @Test func `Languages`() {
    #expect(LanguageGuess.identify("Thành phố đẩy mạnh chuyển đổi số trong năm nay.") == .vietnamese)
    #expect(LanguageGuess.identify("thanh pho day manh chuyen doi so trong nam nay") == .vietnameseUnmarked)
    #expect(LanguageGuess.identify("The city has a plan for the digital economy.") == .english)
    #expect(LanguageGuess.identify("Министр сообщил о планах") == .other)
    #expect(LanguageGuess.identify("") == .other)
  }

  @Test func `Marks are put back`() {
    #expect(MarkRestoration.guesses("chuyen doi so", limit: 1) == ["chuyển đổi số"])
    #expect(MarkRestoration.guesses("Ha Noi, 2026", limit: 1) == ["Hà Nội, 2026"])
    #expect(MarkRestoration.guesses("", limit: 3) == [""])
  }

  @Test func `Distinctive phrases`() {
    let news = [
      "Thành phố thử nghiệm xe buýt tự hành.", "Xe buýt tự hành chạy thử tuần này.",
      "Giá vé xe buýt tự hành chưa công bố.",
    ]
    let old = ["Giá vàng tăng mạnh tuần này.", "Thành phố họp báo.", "Giá xăng giảm nhẹ."]
    let phrases = Keyphrases.distinctive(in: news, background: old, limit: 3)
    #expect(phrases.first?.text.contains("xe buýt") == true)
    #expect(phrases.first?.documentCount == 3)
    #expect(Keyphrases.distinctive(in: [], background: [], limit: 3).isEmpty)
  }
}
