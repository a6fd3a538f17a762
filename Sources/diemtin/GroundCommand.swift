import ArgumentParser
import Foundation
import NewsModel
import Summarization

struct GroundCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ground",
    abstract: "Đối chiếu bản tóm tắt với nguồn: số liệu, ngày, tên, số văn bản, trích dẫn",
    discussion: """
      Example: diemtin ground < abstracts.jsonl

      Reads JSON Lines {id,abstract,documents:[{id,text}]} and writes {id,verdict,claims:[…]}; every claim is supported, \
      unsupported or contradicted, with its place in the abstract and in the source.
      """)

  struct Request: Decodable {
    struct Document: Decodable {
      let id: String
      let text: String
    }
    let id: String
    let abstract: String
    let documents: [Document]
  }

  struct Reply: Encodable {
    let id: String
    let verdict: GroundingReport.Verdict
    let claims: [GroundedClaim]
  }

  func run() async throws {
    try await ExitStatus.reporting {
      try JSONLines.map(Request.self) { request in
        let report = Grounding.check(
          abstract: request.abstract, documents: request.documents.map { (id: $0.id, text: $0.text) })
        return Reply(id: request.id, verdict: report.verdict, claims: report.claims)
      }
    }
  }
}
