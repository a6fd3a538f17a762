import BulletinEditing
import Foundation
import NewsModel
import NewsTesting
import Testing

import struct NewsModel.Issue

@Suite struct DrafterTests {
  private let definition = """
    name: mau
    title: Điểm tin mẫu
    publisher: Sở mẫu
    numbering: {week: 2026-W03, number: 1}
    sections:
      - {id: nuoc, title: Trong nước, topics: [cds], not_places: [Hải Phòng], limit: 1}
      - {id: tam, title: Tâm điểm, topics: [cds], places: [Hải Phòng], outlets: 2, limit: 1, priority: 5}
      - {id: pho, title: Hải Phòng, topics: [cds], places: [Hải Phòng]}
      - {id: trong, title: Quốc tế, topics: [quoc-te]}
    """

  private func story(_ name: String, places: [String] = [], outlets: Int = 1, verdict: Verdict = .passed) -> DraftStory
  {
    let articles = (0..<outlets).map { Fixtures.article("\(name)-\($0)", source: "bao-\($0)", title: "Tin \(name)") }
    let made = Fixtures.story(of: articles, places: places)
    return DraftStory(
      story: made.story, abstract: made.abstract, grounding: verdict, articles: articles, topics: ["cds"],
      kinds: [.nationalPaper])
  }

  private func draft(_ stories: [DraftStory], run: Set<String> = []) throws -> Issue {
    try IssueDrafter.draft(
      BulletinDefinition(yaml: definition, file: "mau.yaml"), week: Fixtures.week, stories: stories, alreadyRun: run,
      generated: Fixtures.thursday)
  }

  @Test func sectionsTakeWhatTheyAskForAndPriorityChoosesFirst() throws {
    let issue = try draft([
      story("a"), story("b"), story("c", places: ["Hải Phòng"]), story("d", places: ["Hải Phòng"], outlets: 2),
    ])
    #expect(issue.sections.map { $0.items.map(\.title) } == [["Tin a"], ["Tin d"], ["Tin c"], []])
    #expect(issue.number == 14)
    #expect(issue.contents.map(\.title) == ["Tin a", "Tin d", "Tin c"])
  }

  @Test func anEmptySectionSaysSo() throws {
    let issue = try draft([story("a")])
    #expect(issue.sections[3].note != nil)
    #expect(issue.sections[0].note == nil)
  }

  @Test func whatIsNotVerifiedIsNotPrintedAndIsNamed() throws {
    let issue = try draft([story("a", verdict: .failed), story("b", verdict: .notRun)])
    #expect(issue.items.isEmpty)
    #expect(issue.warnings.filter { $0.contains("chưa qua kiểm chứng") }.count == 2)
  }

  @Test func aStoryOfAnEarlierIssueIsLeftOutAndNamed() throws {
    let old = story("a")
    let issue = try draft([old, story("b")], run: [old.story.id])
    #expect(issue.items.map(\.title) == ["Tin b"])
    #expect(issue.warnings.contains { $0.contains("Tin a") })
  }

  @Test func aWeekWithoutStoriesIsSaidPlainly() throws {
    let issue = try draft([])
    #expect(issue.items.isEmpty)
    #expect(issue.warnings.contains { $0.contains("không có tin nào trong tuần") })
  }

  @Test func everyOutletOfAStoryIsNamedOnce() throws {
    let issue = try draft([story("d", places: ["Hải Phòng"], outlets: 3)])
    #expect(issue.items[0].outlets.map(\.name) == ["Báo bao-0", "Báo bao-1", "Báo bao-2"])
    #expect(issue.items[0].url == issue.items[0].outlets[0].url)
  }
}
