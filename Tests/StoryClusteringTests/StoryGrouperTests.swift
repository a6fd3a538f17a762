import Foundation
import StoryClustering
import Testing

@Suite struct StoryGrouperTests {
  private let start = Date(timeIntervalSince1970: 1_776_000_000)

  private func article(_ id: String, _ title: String, _ text: String, hours: Double = 0) -> GroupingDocument {
    GroupingDocument(
      id: id, title: title, text: text, published: start.addingTimeInterval(hours * 3_600), outlet: "báo \(id)")
  }

  private var week: [GroupingDocument] {
    [
      article(
        "a", "Cảng Lạch Huyện thử nghiệm xe kéo container tự hành",
        "Sáng 14/4, cảng Lạch Huyện chạy thử sáu xe kéo container tự hành do kỹ sư Việt Nam phát triển."),
      article(
        "b", "Sáu xe kéo tự hành chạy thử ở cảng Lạch Huyện",
        "Sáu xe kéo container tự hành do kỹ sư Việt Nam phát triển đã chạy thử ở cảng Lạch Huyện trong sáng 14/4.",
        hours: 3),
      article(
        "c", "Trường THPT Thái Phiên mở phòng thí nghiệm STEM",
        "Phòng thí nghiệm STEM của Trường THPT Thái Phiên có 40 bộ cảm biến và robot cho học sinh.", hours: 5),
    ]
  }

  @Test func `articles about one happening share a story named after the earliest`() {
    #expect(StoryGrouper.group(week) == ["a", "a", "c"])
  }

  @Test func `the order of arrival does not matter`() {
    let documents = week
    let turned = StoryGrouper.group(documents.reversed())
    #expect(Array(turned.reversed()) == StoryGrouper.group(documents))
  }

  @Test func `the same words weeks apart are two stories`() {
    let first = week[0]
    let later = article("z", first.title, first.text, hours: 24 * 30)
    #expect(StoryGrouper.group([first, later]) == ["a", "z"])
  }

  @Test func `empty articles are kept and stand alone`() {
    let labels = StoryGrouper.group(week + [GroupingDocument(id: "e", title: "", text: "")])
    #expect(labels.last == "e")
  }

  @Test func `five hundred copies are one story`() {
    let copies = (0..<500).map { article("k\(1_000 + $0)", week[0].title, week[0].text, hours: Double($0) / 100) }
    #expect(Set(StoryGrouper.group(copies)) == ["k1000"])
  }

  @Test func `online placing agrees with the batch on a small stream`() {
    var index = StoryIndex()
    for document in week { index.add(document) }
    #expect(index.stories().map(\.story) == ["a", "a", "c"])
  }
}

@Suite struct StoryEvidenceTests {
  @Test func `shared names and numbers are named`() {
    let left = GroupingDocument(
      id: "a", title: "Cảng Lạch Huyện thử xe tự hành", text: "Có 36 xe chạy thử tại Lạch Huyện.")
    let right = GroupingDocument(id: "b", title: "Xe tự hành ở Lạch Huyện", text: "Cảng thử 36 xe tại Lạch Huyện.")
    let lines = StoryEvidence.shared(left, right)
    #expect(lines.contains { $0.contains("Lạch Huyện") })
    #expect(lines.contains { $0.contains("“36”") })
  }
}
