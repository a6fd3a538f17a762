import Foundation
import StoryClustering
import Testing

@Suite struct StoryIndexTests {
  private let start = Date(timeIntervalSince1970: 1_776_000_000)

  private func article(_ id: String, _ title: String, _ text: String, day: Double) -> GroupingDocument {
    GroupingDocument(id: id, title: title, text: text, published: start.addingTimeInterval(day * 86_400), outlet: id)
  }

  /// News that no other day has: `day` names its subject.
  private func daily(_ day: Int, _ copy: Int) -> GroupingDocument {
    let subject = "Trạm\(day) Sông\(day) Núi\(day)"
    return article(
      "d\(10_000 + day)-\(copy)", "Khánh thành \(subject) tại xã Đông\(day)",
      "Công trình \(subject) phục vụ \(200 + day) hộ dân xã Đông\(day), nguồn tin \(copy) cho biết.",
      day: Double(day) / 20)
  }

  @Test func `what has left the window is closed and nothing is lost`() {
    var index = StoryIndex()
    let documents = (0..<6_000).flatMap { [daily($0, 1), daily($0, 2)] }
    for document in documents { index.add(document) }
    let stories = index.stories()
    #expect(stories.map(\.id) == documents.map(\.id))
    #expect(index.windowCount < 500)
    // The first articles of a stream are compared with general knowledge only, and these resemble each other.
    let settled = stories.dropFirst(400)
    #expect(settled.allSatisfy { $0.story.hasPrefix($0.id.prefix(6)) })
    #expect(Set(settled.map(\.story)).count == 5_800)
  }

  @Test func `one wrong date does not close the window`() {
    var index = StoryIndex()
    for day in 0..<40 { index.add(daily(day, 1)) }
    index.add(article("z", "Tin ghi ngày năm 2099", "Bài này ghi sai ngày.", day: 26_000))
    index.add(daily(39, 2))
    #expect(index.stories().last?.story == "d10039-1")
    #expect(index.windowCount > 30)
  }

  @Test func `articles that cite different documents are held apart`() {
    func decree(_ id: String, _ number: String) -> GroupingDocument {
      article(
        id, "Chính phủ ban hành Nghị định số \(number)",
        "Chính phủ ban hành Nghị định số \(number) quy định chi tiết thi hành một số điều của luật.", day: 0.1)
    }
    let labels = StoryGrouper.group([
      decree("a", "45/2026/NĐ-CP"), decree("b", "99/2026/NĐ-CP"), decree("c", "45/2026/NĐ-CP"),
    ])
    #expect(labels[0] == labels[2])
    #expect(labels[0] != labels[1])
  }

  @Test func `one long article with forty events joins no story of one of them`() {
    let events = (0..<40).map { daily($0, 1) }
    let digest = article(
      "zz", "Điểm tin trong ngày", events.map { $0.title + ". " + $0.text }.joined(separator: " "), day: 1)
    let labels = StoryGrouper.group(events + [digest])
    #expect(Set(labels).count >= 40)
    #expect(labels.count == 41)
  }

  @Test func `English and Vietnamese reports stand side by side`() {
    let labels = StoryGrouper.group([
      article("a", "Port tests driverless trucks", "Six driverless trucks were tested at the port on Tuesday.", day: 0),
      article("b", "Cảng thử xe tự hành", "Sáu xe tự hành chạy thử ở cảng hôm thứ ba.", day: 0),
      article(
        "c", "Driverless trucks tested at port", "The port tested six driverless trucks on Tuesday morning.", day: 0.1),
    ])
    #expect(labels == ["a", "b", "a"])
  }
}

@Suite struct StoryExplanationTests {
  private let left = GroupingDocument(
    id: "a", title: "Cảng Lạch Huyện thử xe tự hành", text: "Theo Quyết định 164/QĐ-TTg, 36 xe chạy thử tại Lạch Huyện."
  )
  private let right = GroupingDocument(
    id: "b", title: "Thử xe tự hành ở Lạch Huyện", text: "Cảng thử 36 xe tại Lạch Huyện theo Quyết định 164/QĐ-TTg.")

  @Test func `names, numbers, documents and phrases are told apart`() {
    let explanation = StoryEvidence.explain(left, right)
    #expect(explanation.names.contains("Lạch Huyện"))
    #expect(explanation.numbers == ["36"])
    #expect(explanation.documents == ["164/QĐ-TTg"])
    #expect(explanation.phrases.contains { $0.contains("thử xe tự hành") })
    #expect(explanation.conflicts.isEmpty)
  }

  @Test func `days that differ speak against the pair`() {
    let monday = GroupingDocument(id: "m", title: "Mở cổng dữ liệu ngày 13/4", text: "")
    let tuesday = GroupingDocument(id: "t", title: "Mở cổng dữ liệu ngày 14/4", text: "")
    #expect(StoryEvidence.explain(monday, tuesday).conflicts == ["13/4 – 14/4"])
  }

  @Test func `every later member of a story is explained`() {
    let explained = StoryEvidence.explain([left, right, left])
    #expect(explained.map(\.id) == ["b", "a"])
    #expect(explained.last?.with == "a")
  }
}
