import Foundation
import NewsModel
import Testing

@testable import DemoPress

@Suite struct PressContentTests {
  let archive: PressArchive

  init() throws { archive = try PressArchive.load() }

  private var articles: [(event: PressEvent, article: PressArticle)] {
    archive.events.flatMap { event in event.articles.map { (event, $0) } }
  }

  /// Everything that readers of the article ever see, its correction included.
  private func text(of article: PressArticle) -> String {
    let correction = article.corrected
    let parts: [String] =
      [article.title, article.lead] + article.paragraphs + [correction?.title ?? "", correction?.lead ?? ""]
      + (correction?.paragraphs ?? [])
    return parts.joined(separator: "\n").replacing("tỉ", with: "tỷ")
  }

  @Test func thereAreEnoughPagesEventsAndOutletsForAWeek() {
    #expect(archive.articleCount >= 150)
    #expect(archive.events.count >= 60)
    #expect(archive.outletsWithArticles >= 15)
    #expect(Outlets.all.count >= 19)
  }

  @Test(arguments: [
    ("khcn", 12), ("dmst", 6), ("cds", 12), ("hai-phong", 14), ("chinh-sach", 10), ("quoc-te", 5), ("phan-anh", 3),
    ("ban-chi-dao", 2),
  ])
  func everyThemeHasItsEvents(topic: String, least: Int) {
    #expect(archive.events.filter { $0.topics.contains(topic) }.count >= least)
  }

  @Test func noiseHasAtLeastTwelvePages() {
    #expect(articles.filter { $0.event.topics == ["ngoai-le"] }.count >= 12)
  }

  @Test func manyEventsAreReportedBySeveralOutlets() {
    let several = archive.events.filter { Set($0.articles.map(\.outlet)).count >= 2 }
    #expect(several.count >= 45)
    #expect(archive.events.allSatisfy { Set($0.articles.map(\.outlet)).count == $0.articles.count })
  }

  @Test func allTextIsComposed() {
    for (_, article) in articles {
      let text = text(of: article)
      #expect(Array(text.unicodeScalars) == Array(text.precomposedStringWithCanonicalMapping.unicodeScalars))
    }
  }

  @Test func everyArticleFallsIntoTheWeek() throws {
    let week = try #require(Week(iso: "2026-W16"))
    for (_, article) in articles {
      let published = try #require(RFC3339.date(article.published))
      #expect(week.contains(CalendarDate(published)), "\(article.slug)")
    }
  }

  @Test func everyArticleNamesAFactOfItsEventAndEveryFactIsTold() {
    for event in archive.events {
      let texts = event.articles.filter { $0.copyOf == nil }.map(text(of:))
      let facts = event.facts.map { $0.replacing("tỉ", with: "tỷ") }
      for text in texts { #expect(facts.contains { text.contains($0) }, "\(event.id)") }
      for fact in facts { #expect(texts.contains { $0.contains(fact) }, "\(event.id): \(fact)") }
    }
  }

  @Test func everySumOfMoneyAndEveryShareIsDeclaredByItsEvent() {
    let figure = /[0-9]+(?:[.,][0-9]+)* ?(?:%|(?:triệu|tỷ) (?:đồng|USD))/
    for (event, article) in articles {
      let facts = event.facts.joined(separator: "; ")
      for match in text(of: article).matches(of: figure) {
        #expect(facts.contains(match.output), "\(event.id): \(match.output) in \(article.slug)")
      }
    }
  }

  @Test func everyDocumentNumberBelongsToItsEvent() {
    let number = /[0-9]+(?:\/[0-9]{4})?\/[A-ZĐ]+-[A-ZĐa-z]+/
    for (event, article) in articles {
      for match in text(of: article).matches(of: number) {
        #expect(event.documents.contains(String(match.output)), "\(event.id): \(match.output)")
      }
    }
    #expect(Set(archive.events.flatMap(\.documents)).count >= 12)
  }

  @Test func aDocumentHasTheSameDateWhereverItIsDated() {
    let claims = [
      ("92/2026/NĐ-CP", "13/4"), ("95/2026/NĐ-CP", "16/4"), ("586/QĐ-TTg", "14/4"), ("31/CĐ-TTg", "18/4"),
      ("112/KH-UBND", "17/4"), ("07/2026/NQ-HĐND", "17/4"),
    ]
    for (number, day) in claims {
      for (_, article) in articles where article.kind == .policy && text(of: article).contains("số \(number)") {
        #expect(article.lead.contains(day), "\(number) in \(article.slug)")
      }
    }
  }

  @Test func noRealOutletIsNamed() {
    let real = [
      "VnExpress", "Tuổi Trẻ", "Thanh Niên", "Dân trí", "VietnamNet", "TTXVN", "VTV", "VOV", "Nhân Dân", "Tiền Phong",
      "Báo Hải Phòng", "Lao Động", "CafeF", "VnEconomy", "Reuters", "Bloomberg", "AFP", "Báo Chính phủ", "Znews",
    ]
    for (_, article) in articles {
      for name in real { #expect(!text(of: article).contains(name), "\(name) in \(article.slug)") }
    }
    for outlet in Outlets.all { #expect(!real.contains { outlet.name.contains($0) }) }
  }

  @Test func noDistrictOfToDayIsNamed() {
    for (_, article) in articles {
      let text = text(of: article)
      #expect(!text.contains(" huyện ") || text.contains(" huyện cũ"), "\(article.slug)")
    }
  }

  @Test func copiesCarryACreditLineAndOneArticleIsCorrected() {
    #expect(articles.filter { $0.article.copyOf != nil }.count >= 6)
    #expect(articles.allSatisfy { ($0.article.copyOf == nil) == ($0.article.credit == nil) })
    #expect(articles.filter { $0.article.corrected != nil }.count == 1)
  }

  @Test func addressesAreUnique() {
    for outlet in Outlets.all {
      let paths = archive.pages(of: outlet, at: PressClock.endOfWeek).map(\.path)
      #expect(Set(paths).count == paths.count, "\(outlet.id)")
    }
  }
}
