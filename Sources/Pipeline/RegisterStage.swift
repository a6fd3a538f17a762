import FactExtraction
import Foundation
import NewsModel
import NewsStore
import VietnameseText

/// Fills the registers from what articles and issue items say: documents, targets, offices, places.
///
/// Reads only what is new or changed since the last run; running it again changes nothing. Linear in the text that is new.
public struct RegisterStage: Sendable {
  /// How much a run read.
  public struct Report: Sendable, Hashable {
    public var articles = 0
    public var items = 0
  }

  private static let batch = 100
  private let newsroom: Newsroom

  public init(newsroom: Newsroom) { self.newsroom = newsroom }

  @discardableResult
  public func run() async throws -> Report {
    let store = newsroom.store
    var report = Report()
    while true {
      let articles = try await store.articlesToRegister(version: FactExtraction.version, limit: RegisterStage.batch)
      if articles.isEmpty { break }
      try await store.save(sheets: articles.map(RegisterStage.sheet))
      report.articles += articles.count
    }
    for stored in try await store.issuesToRegister(version: FactExtraction.version) {
      guard let issue = try await store.issue(key: stored.key) else { continue }
      let sheets = RegisterStage.sheets(of: issue, stored, today: CalendarDate(newsroom.now()))
      try await store.save(sheets: sheets)
      report.items += sheets.count - 1
    }
    try await store.tidyRegisters()
    return report
  }

  static func sheet(of article: Article) -> RegisterSheet {
    let day = CalendarDate(article.published ?? article.fetched)
    return RegisterSheet(
      owner: .article, ref: article.id, title: article.title, source: article.outlet, day: day,
      hash: article.contentHash, version: FactExtraction.version,
      mentions: RegisterReader.mentions(in: article.title + "\n" + article.fullText, published: day))
  }

  /// One sheet per item, and one for the issue itself that remembers its words.
  static func sheets(of issue: Issue, _ stored: IssueFingerprint, today: CalendarDate) -> [RegisterSheet] {
    let key = stored.key
    let day = issue.week?.to ?? issue.items.compactMap(\.date).max() ?? today
    let number = issue.number.map { ", số \($0)" + (issue.year.map { "/\($0)" } ?? "") } ?? ""
    let name = (issue.title.isEmpty ? key : issue.title) + number
    func sheet(
      _ item: String, _ title: String, _ day: CalendarDate, _ mentions: [RegisterSheet.Mention], _ hash: String
    )
      -> RegisterSheet
    {
      RegisterSheet(
        owner: .item, ref: "\(key)/\(item)", title: title, source: name, day: day, hash: hash,
        version: FactExtraction.version, mentions: mentions)
    }
    var sheets = [sheet("", name, day, [], stored.hash)]
    var seen: Set<String> = []
    for item in issue.items where seen.insert(item.id).inserted {
      let mentions = RegisterReader.mentions(in: item.title + "\n" + item.body, published: item.date ?? day)
      sheets.append(sheet(item.id, item.title.isEmpty ? name : item.title, item.date ?? day, mentions, ""))
    }
    return sheets
  }
}
