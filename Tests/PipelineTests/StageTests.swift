import BulletinEditing
import Foundation
import NewsModel
import NewsStore
import NewsTesting
import Pipeline
import Testing

@Suite struct StageTests {
  private func newsroom() throws -> (Newsroom, SQLiteNewsStore) {
    let store = try SQLiteNewsStore()
    return (Newsroom(store: store, now: { Fixtures.thursday }, programs: .unexpected), store)
  }

  private func articles() -> [Article] {
    let lead =
      "Ngày 15/4, Bộ Khoa học và Công nghệ công bố nền tảng dữ liệu dùng chung phục vụ chuyển đổi số cho 34 tỉnh, thành phố."
    let body = """
      Nền tảng dữ liệu kết nối 1.200 cơ sở dữ liệu của các bộ, ngành và địa phương, theo thông tin tại lễ công bố.

      Kinh phí xây dựng là 350 tỷ đồng, lấy từ ngân sách nhà nước trong hai năm 2025 và 2026.

      Các địa phương phải hoàn thành kết nối trước ngày 30/6/2026, đại diện ban tổ chức nêu yêu cầu tại sự kiện.
      """
    return [
      Fixtures.article(
        "a", source: "bao-a", title: "Công bố nền tảng dữ liệu dùng chung cho 34 địa phương", lead: lead, text: body),
      Fixtures.article(
        "b", source: "bao-b", title: "Nền tảng dữ liệu dùng chung chính thức được công bố cho 34 địa phương",
        lead: lead, text: body,
        published: Fixtures.thursday.addingTimeInterval(3_600)),
    ]
  }

  @Test func copiesOfOnePieceBecomeOneVerifiedStory() async throws {
    let (newsroom, store) = try newsroom()
    _ = try await store.save(articles: articles(), pages: [])
    let stories = try await StoryStage(newsroom: newsroom).run(week: Fixtures.week, sentences: 4)
    #expect(stories.count == 1)
    #expect(stories[0].story.articleIDs.count == 2)
    #expect(stories[0].grounding == .passed)
    #expect(stories[0].abstract.sentences.count >= 2)
  }

  @Test func everySentenceOfAnAbstractLiesInItsArticle() async throws {
    let (newsroom, store) = try newsroom()
    _ = try await store.save(articles: articles(), pages: [])
    let story = try #require(try await StoryStage(newsroom: newsroom).run(week: Fixtures.week, sentences: 4).first)
    for sentence in story.abstract.sentences {
      let article = try #require(try await store.article(id: sentence.document))
      let scalars = Array(article.fullText.unicodeScalars)
      try #require(sentence.start >= 0 && sentence.end <= scalars.count && sentence.start < sentence.end)
      var span = String.UnicodeScalarView()
      span.append(contentsOf: scalars[sentence.start..<sentence.end])
      #expect(String(span).contains(sentence.text.dropFirst().dropLast()), "\(sentence.text)")
    }
  }

  @Test func runningAStageTwiceChangesNothing() async throws {
    let (newsroom, store) = try newsroom()
    _ = try await store.save(articles: articles(), pages: [])
    let first = try await StoryStage(newsroom: newsroom).run(week: Fixtures.week, sentences: 4)
    let second = try await StoryStage(newsroom: newsroom).run(week: Fixtures.week, sentences: 4)
    #expect(first == second)
    #expect(try await store.counts().stories == 1)
  }

  @Test(arguments: BulletinLibrary.builtIn)
  func theDefinitionsThatComeWithTheProductAreSound(name: String) async throws {
    let definition = try BulletinLibrary.definition(named: name, folder: nil)
    #expect(definition.name == name)
    #expect(definition.number(for: Fixtures.week) == (name == "khcn-hai-phong" ? 14 : 15))
  }

  @Test func aJobThatIsDoneIsNotDoneAgainAndAFailedOneIs() async throws {
    let (newsroom, _) = try newsroom()
    struct Broken: Error {}
    await #expect(throws: Broken.self) { try await newsroom.once("việc", kind: "thử") { throw Broken() } }
    #expect(try await newsroom.once("việc", kind: "thử") { "xong" })
    #expect(try await newsroom.once("việc", kind: "thử") { throw Broken() } == false)
  }

  @Test func theSourcePackIsWellFormed() throws {
    let sources = try SourceLibrary.pack("vn")
    #expect(sources.count >= 60)
    #expect(Set(sources.map(\.id)).count == sources.count)
    for source in sources {
      #expect(!source.feeds.isEmpty, "\(source.id)")
      for url in source.feeds.map(\.url) + [source.home] {
        #expect(URL(string: url)?.host() != nil && url.hasPrefix("http"), "\(url)")
      }
    }
  }
}
