public import Foundation
public import NewsModel
import NewsStore
public import Proofreading
import Summarization
public import VietnameseText

/// Proofreads an issue and lays the check sheet into it.
public struct ProofStage: Sendable {
  private let newsroom: Newsroom

  public init(newsroom: Newsroom) { self.newsroom = newsroom }

  /// The issue with a fresh sheet: every rule, and each item compared with its articles in the archive. Decisions that
  /// somebody made about the issue before are kept.
  public func run(_ issue: Issue, style: HouseStyle = HouseStyle()) async throws -> Issue {
    let identifiers = Set(issue.items.flatMap { $0.sentences.map(\.document) })
    let articles = try await newsroom.store.articles(ids: identifiers.sorted())
    let evidence = ProofStage.evidence(
      of: issue, texts: Dictionary(articles.map { ($0.id, ProofStage.text($0)) }, uniquingKeysWith: { a, _ in a }))
    var proofread = issue
    if proofread.proof == nil { proofread.proof = try await earlier(issue)?.proof }
    proofread.proof = ProofStage.sheet(
      of: proofread, evidence: evidence, style: style, archive: try await archive(without: issue),
      checked: newsroom.now())
    return proofread
  }

  /// Past issues that are learned from, the newest first.
  private static let remembered = 60

  /// How the newest past issues write, imported ones too; nil when there are none.
  private func archive(without issue: Issue) async throws -> ArchiveUsage? {
    let past = try await newsroom.store.issues().filter {
      !($0.bulletin == issue.bulletin && $0.number == issue.number && $0.year == issue.year && $0.week == issue.week)
    }
    var usage = ArchiveUsage()
    for summary in past.prefix(ProofStage.remembered) {
      guard let old = try await newsroom.store.issue(key: summary.key) else { continue }
      for item in old.items { usage.add(item.title + "\n" + item.body) }
    }
    return usage.count > 0 ? usage : nil
  }

  /// The same number of the same bulletin as it was drafted before.
  private func earlier(_ issue: Issue) async throws -> Issue? {
    let match = try await newsroom.store.issues().first {
      $0.bulletin == issue.bulletin && $0.number == issue.number && $0.year == issue.year
    }
    guard let match else { return nil }
    return try await newsroom.store.issue(key: match.key)
  }

  /// The sheet of an issue as it stands. Without evidence the comparison with the articles is `not-run`.
  public static func sheet(
    of issue: Issue, evidence: [GroundingEvidence]? = nil, style: HouseStyle = HouseStyle(),
    archive: ArchiveUsage? = nil, checked: Date
  ) -> ProofSheet {
    let document = ProofDocument(issue: issue, fileName: "issue.json", evidence: evidence)
    return Proofreader(style: style, archive: archive).report(on: document).sheet(
      of: document, title: issue.title, checked: checked, overrules: issue.proof?.overrules ?? [])
  }

  /// The sheet that belongs to the text of the issue: the one it carries, or a new one when the text has changed since.
  public static func current(_ issue: Issue, checked: Date) -> ProofSheet {
    if let sheet = issue.proof, sheet.digest == ProofDocument(issue: issue, fileName: "issue.json").digest {
      return sheet
    }
    return sheet(of: issue, checked: checked)
  }

  /// Each item against the texts it stands on.
  ///
  /// - Parameter texts: by the identifier or the address under which an item names its article.
  public static func evidence(of issue: Issue, texts: [String: String]) -> [GroundingEvidence] {
    issue.items.map { item in
      var names: [String] = []
      for name in item.sentences.map(\.document) + [item.url ?? ""] + item.outlets.map(\.url)
      where texts[name] != nil && !names.contains(name) {
        names.append(name)
      }
      let documents = names.map { (id: $0, text: texts[$0] ?? "") }
      guard !documents.isEmpty, !item.body.isEmpty else {
        return GroundingEvidence(body: item.body, isCompared: false, claims: [])
      }
      let report = Grounding.check(abstract: item.body, documents: documents)
      return GroundingEvidence(
        body: item.body, isCompared: report.verdict != .notRun,
        claims: report.claims.filter { $0.status != .supported }.map {
          .init(start: $0.start, end: $0.end, isContradicted: $0.status == .contradicted)
        })
    }
  }

  private static func text(_ article: Article) -> String { article.title + "\n" + article.fullText }
}
