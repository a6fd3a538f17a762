import StoryClustering
import Testing

@Suite struct PrintedItemsTests {
  private let printed = PrintedItems([
    .init(
      title: "Hải Phòng khai trương trung tâm dữ liệu mở",
      text: "Ngày 14/4, thành phố khai trương trung tâm dữ liệu mở với 120 bộ dữ liệu cho doanh nghiệp.",
      url: "https://www.baohaiphong.vn/du-lieu-mo.html?utm=1", place: "số 13/2026"),
    .init(title: "Phòng thí nghiệm STEM", text: "Trường mở phòng thí nghiệm.", url: nil, place: "số 12/2026"),
  ])

  @Test func `the same address was printed, whatever its prefix and tail`() throws {
    let found = try #require(
      printed.closest(title: "Tin khác hẳn", text: "", urls: ["http://baohaiphong.vn/du-lieu-mo.html"]))
    #expect(found.similarity == 1)
    #expect(found.place == "số 13/2026")
  }

  @Test func `the same news in another paper is recognised`() throws {
    let found = try #require(
      printed.closest(
        title: "Khai trương trung tâm dữ liệu mở",
        text: "Thành phố khai trương trung tâm dữ liệu mở với 120 bộ dữ liệu.",
        urls: []))
    #expect(found.similarity > 0.5)
    #expect(found.place == "số 13/2026")
  }

  @Test func `other news is not`() {
    let found = printed.closest(
      title: "Giá xăng tăng nhẹ", text: "Liên bộ điều chỉnh giá xăng dầu từ chiều nay.", urls: [])
    #expect(found?.similarity ?? 0 < 0.3)
  }
}

@Suite struct PastChoicesTests {
  private func traits(_ topic: String, _ outlet: String) -> PastChoices.Traits {
    .init(topics: [topic], outlets: [outlet], places: [])
  }

  private var choices: PastChoices {
    PastChoices(
      printed: Array(repeating: traits("cds", "a.vn"), count: 40),
      offered: Array(repeating: traits("cds", "a.vn"), count: 50)
        + Array(repeating: traits("khoi-nghiep", "b.vn"), count: 50))
  }

  @Test func `what was printed more often than offered is preferred, with the reason`() {
    let liked = choices.choice(traits("cds", "a.vn"))
    let passed = choices.choice(traits("khoi-nghiep", "b.vn"))
    #expect(liked.factor > 1.5)
    #expect(passed.factor < 0.6)
    #expect(liked.reasons.contains { $0.contains("cds") || $0.contains("a.vn") })
  }

  @Test func `without past issues every story is ordinary`() {
    let none = PastChoices(printed: [], offered: [traits("cds", "a.vn")])
    #expect(none.choice(traits("cds", "a.vn")).factor == 1)
  }

  @Test func `the ranker says why past issues matter`() {
    var story = RankingInput(title: "x")
    story.pastChoice = 2
    story.pastReasons = ["nguồn a.vn ×2,0"]
    #expect(StoryRanker.rank(story).reasons.contains { $0.contains("nguồn a.vn ×2,0") })
  }
}
