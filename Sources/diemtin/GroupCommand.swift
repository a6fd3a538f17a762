import ArgumentParser
import Foundation
import NewsModel
import StoryClustering

struct GroupCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "group",
    abstract: "Gom các bài cùng một sự việc thành câu chuyện",
    discussion: """
      Example: diemtin group < articles.jsonl

      Groups articles about the same happening into stories. Reads JSON Lines {id,title,text,published?,outlet?,url?} \
      in any order and writes {id,story} in input order; the story is named after its earliest article.
      """)

  @Flag(help: "Xếp từng bài theo thứ tự đưa vào, như khi thu thập (place articles one by one in the order given).")
  var online = false

  @Flag(help: "Nói vì sao mỗi bài đứng trong câu chuyện của nó (say why each article stands in its story).")
  var explain = false

  struct Placement: Encodable {
    let id: String
    let story: String
  }

  struct Explained: Encodable {
    let id: String
    let story: String
    /// Null for the first article of a story.
    let because: StoryExplanation?

    enum CodingKeys: String, CodingKey { case id, story, because }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(id, forKey: .id)
      try container.encode(story, forKey: .story)
      try container.encode(because, forKey: .because)
    }
  }

  func run() async throws {
    try await ExitStatus.reporting {
      let (documents, bad) = JSONLines.read(GroupingDocument.self, from: StandardStreams.readAll())
      let stories = online ? placed(documents) : StoryGrouper.group(documents)
      var buffer = ""
      let reasons = explain ? reasons(documents, stories) : [:]
      for (number, (document, story)) in zip(documents, stories).enumerated() {
        buffer +=
          explain
          ? try JSONFormat.line(Explained(id: document.id, story: story, because: reasons[number]))
          : try JSONFormat.line(Placement(id: document.id, story: story))
        buffer += "\n"
      }
      StandardStreams.write(buffer)
      if bad > 0 { throw ExitStatus.partlyDone }
    }
  }

  private func placed(_ documents: [GroupingDocument]) -> [String] {
    var index = StoryIndex()
    for document in documents { index.add(document) }
    return index.stories().map(\.story)
  }

  /// By place in `documents`.
  private func reasons(_ documents: [GroupingDocument], _ stories: [String]) -> [Int: StoryExplanation] {
    var members: [String: [Int]] = [:]
    for (number, story) in stories.enumerated() { members[story, default: []].append(number) }
    var reasons: [Int: StoryExplanation] = [:]
    for numbers in members.values {
      for (number, reason) in zip(numbers.dropFirst(), StoryEvidence.explain(numbers.map { documents[$0] })) {
        reasons[number] = reason
      }
    }
    return reasons
  }
}
