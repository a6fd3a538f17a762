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

  struct Placement: Encodable {
    let id: String
    let story: String
  }

  func run() async throws {
    try await ExitStatus.reporting {
      let (documents, bad) = JSONLines.read(GroupingDocument.self, from: StandardStreams.readAll())
      let stories = StoryGrouper.group(documents)
      var buffer = ""
      for (document, story) in zip(documents, stories) {
        buffer += try JSONFormat.line(Placement(id: document.id, story: story)) + "\n"
      }
      StandardStreams.write(buffer)
      if bad > 0 { throw ExitStatus.partlyDone }
    }
  }
}
