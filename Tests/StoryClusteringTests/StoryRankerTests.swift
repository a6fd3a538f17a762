import StoryClustering
import Testing

@Suite struct StoryRankerTests {
  private let topic = TopicMatch(topic: "cds", score: 0.8, reason: "Chuyển đổi số: tiêu đề có “chuyển đổi số”")

  @Test func `more outlets, a document number and home raise the score`() {
    let plain = RankingInput(title: "x", outlets: [.init(name: "A", weight: 1)], topics: [topic])
    var strong = plain
    strong.outlets.append(.init(name: "B", weight: 1))
    strong.documentNumbers = ["57-NQ/TW"]
    strong.places = ["Hải Phòng"]
    strong.home = "Hải Phòng"
    #expect(StoryRanker.rank(strong).score > StoryRanker.rank(plain).score + 20)
  }

  @Test func `what was printed before falls and says where`() {
    var story = RankingInput(title: "x", outlets: [.init(name: "A", weight: 1)], topics: [topic])
    let fresh = StoryRanker.rank(story)
    story.printedBefore = (similarity: 0.9, place: "số 13/2026")
    let ranked = StoryRanker.rank(story)
    #expect(ranked.score < fresh.score - 25)
    #expect(ranked.reasons.contains { $0.contains("số 13/2026") && $0.contains("90 %") })
  }
}
