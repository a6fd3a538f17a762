import ArgumentParser
import Foundation
import NewsModel
import StoryClustering

struct DuplicatesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "duplicates",
    abstract: "Bài nào là bài cũ, bản mới, hay bài đăng lại của báo khác",
    discussion: """
      Ví dụ / Example: diemtin duplicates < articles.jsonl

      Reads JSON Lines {id,title,text,url?,canonical?,published?,outlet?}, oldest first, and writes \
      {id,verdict,of,similarity,difference} in input order. Verdict: new, same, version (the same outlet changed its \
      words), copy (another outlet has them). For a version, difference lists runs of words {kind,text} of title and \
      text; kind: equal, insert, delete.
      """)

  struct Answer: Encodable {
    let id: String
    let verdict: RepublicationVerdict
    let difference: TextDifference?

    private enum Key: String, CodingKey {
      case id, verdict, of, similarity, difference
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(id, forKey: .id)
      try container.encode(verdict.kind, forKey: .verdict)
      try container.encode(verdict.of, forKey: .of)
      try container.encode(verdict.similarity, forKey: .similarity)
      try container.encode(difference?.runs, forKey: .difference)
    }
  }

  func run() async throws {
    try await ExitStatus.reporting {
      var index = RepublicationIndex()
      var texts: [String: String] = [:]
      try JSONLines.map(RepublicationDocument.self) { document in
        let verdict = index.add(document)
        let text = document.title + "\n\n" + document.text
        defer { texts[document.id] = text }
        guard verdict.kind == .version, let earlier = verdict.of.flatMap({ texts[$0] }) else {
          return Answer(id: document.id, verdict: verdict, difference: nil)
        }
        return Answer(id: document.id, verdict: verdict, difference: TextDifference(from: earlier, to: text))
      }
    }
  }
}
