public import BulletinEditing
import Foundation
public import NewsModel
import NewsStore
import Summarization

/// Lets the configured language model propose abstracts, headings and trend texts of a drafted issue.
///
/// Off unless the administrator has configured an endpoint **and** the bulletin's definition lists what may be proposed.
public struct WriterStage: Sendable {
  private let newsroom: Newsroom
  private let endpoint: ModelEndpoint
  private let transport: ModelTransport
  private let recordPath: String?

  /// - Parameter recordPath: the file that keeps every question and answer; nil keeps none.
  public init(newsroom: Newsroom, endpoint: ModelEndpoint, recordPath: String?) {
    self.init(newsroom: newsroom, endpoint: endpoint, recordPath: recordPath, transport: .network)
  }

  init(newsroom: Newsroom, endpoint: ModelEndpoint, recordPath: String?, transport: ModelTransport) {
    self.newsroom = newsroom
    self.endpoint = endpoint
    self.recordPath = recordPath
    self.transport = transport
  }

  /// The issue with what the model wrote and the sources support. Never throws because of the model: at worst the issue
  /// comes back as it was, and its record says why.
  public func run(_ issue: Issue, parts: [WriterPart]) async throws -> Issue {
    guard !parts.isEmpty else { return issue }
    let client = ChatClient(
      endpoint: endpoint, transport: transport, record: recordPath.map { ModelRecord(path: $0) }, now: newsroom.now)
    let writer = LanguageModelWriter(model: client.model)
    let documents = try await documents(of: issue)
    let outlets = Set(issue.items.flatMap { [$0.source] + $0.outlets.map(\.name) }).filter { !$0.isEmpty }.sorted()
    var written = issue
    var outcomes: [LanguageModelWriter.Outcome] = []
    if parts.contains(.abstracts) {
      for section in written.sections.indices {
        for item in written.sections[section].items.indices {
          outcomes.append(await rewrite(&written.sections[section].items[item], writer, documents, outlets))
        }
      }
    }
    if parts.contains(.headings) || parts.contains(.trends) {
      for part in written.trends.indices {
        for theme in written.trends[part].themes.indices {
          let answer = await retell(written.trends[part].themes[theme], of: issue, writer, documents, outlets, parts)
          written.trends[part].themes[theme] = answer.theme
          outcomes.append(answer.outcome)
        }
      }
    }
    written.writer = await record(outcomes, client)
    written.warnings += warnings(outcomes)
    return written
  }

  private func rewrite(
    _ item: inout Item, _ writer: LanguageModelWriter, _ documents: [String: SummaryDocument], _ outlets: [String]
  ) async -> LanguageModelWriter.Outcome {
    let sources = WriterStage.sources(of: [item], documents)
    guard !sources.isEmpty else { return LanguageModelWriter.Outcome() }
    let answer = await writer.abstract(of: sources, extract: Abstract(sentences: item.sentences), outlets: outlets)
    if answer.outcome.accepted > 0 {
      item.sentences = answer.abstract.sentences
      item.body = answer.abstract.text
    }
    return answer.outcome
  }

  private func retell(
    _ theme: TrendPart.Theme, of issue: Issue, _ writer: LanguageModelWriter, _ documents: [String: SummaryDocument],
    _ outlets: [String], _ parts: [WriterPart]
  ) async -> (theme: TrendPart.Theme, outcome: LanguageModelWriter.Outcome) {
    let items = issue.items.filter { theme.items.contains($0.id) }
    let sources = WriterStage.sources(of: items, documents)
    guard !sources.isEmpty else { return (theme, LanguageModelWriter.Outcome()) }
    return await writer.theme(
      theme, documents: sources, outlets: outlets, keepsHeading: !parts.contains(.headings),
      keepsText: !parts.contains(.trends))
  }

  /// The articles behind the issue's sentences and links, whole, by identifier.
  private func documents(of issue: Issue) async throws -> [String: SummaryDocument] {
    let identifiers = Set(issue.items.flatMap { item in item.sentences.map(\.document) })
    let articles = try await newsroom.store.articles(ids: identifiers.sorted())
    return Dictionary(
      articles.map { ($0.id, SummaryDocument(id: $0.id, title: $0.title, text: $0.fullText)) },
      uniquingKeysWith: { first, _ in first })
  }

  private static func sources(of items: [Item], _ documents: [String: SummaryDocument]) -> [SummaryDocument] {
    var names: [String] = []
    for name in items.flatMap({ $0.sentences.map(\.document) }) where !names.contains(name) { names.append(name) }
    return names.compactMap { documents[$0] }
  }

  private func record(_ outcomes: [LanguageModelWriter.Outcome], _ client: ChatClient) async -> WriterRecord {
    WriterRecord(
      model: endpoint.model, accepted: outcomes.reduce(0) { $0 + $1.accepted },
      rejected: outcomes.reduce(0) { $0 + $1.rejected.count }, calls: await client.budget.calls,
      promptTokens: await client.budget.promptTokens, answerTokens: await client.budget.answerTokens,
      costMicros: await client.budget.costMicros, stopped: await client.budget.stopped)
  }

  /// What an editor must know: failures, and articles that tried to give orders.
  private func warnings(_ outcomes: [LanguageModelWriter.Outcome]) -> [String] {
    var warnings: [String] = []
    for failure in Set(outcomes.map(\.failure)).sorted() where !failure.isEmpty {
      let count = outcomes.filter { $0.failure == failure }.count
      warnings.append("mô hình ngôn ngữ: \(failure) (\(count) lần); giữ câu trích")
    }
    let dropped = outcomes.reduce(0) { $0 + $1.droppedParagraphs }
    if dropped > 0 {
      warnings.append("mô hình ngôn ngữ: \(dropped) đoạn trong bài gốc nói với máy chứ không với người đọc, đã bỏ ra")
    }
    return warnings
  }
}
