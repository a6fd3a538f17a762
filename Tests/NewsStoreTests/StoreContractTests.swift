import Foundation
import NewsModel
import NewsStore
import NewsTesting
import Testing

import struct NewsModel.Issue

/// What every store must do; run on each kind of store that there is.
@Suite struct StoreContractTests {
  enum Kind: CaseIterable { case memory, disk }

  private func store(_ kind: Kind) throws -> any NewsStore {
    switch kind {
    case .memory: try SQLiteNewsStore()
    case .disk: try SQLiteNewsStore(path: Fixtures.temporaryFolder().appendingPathComponent("kho.sqlite").path)
    }
  }

  @Test(arguments: Kind.allCases)
  func anUnchangedArticleIsNotStoredTwice(kind: Kind) async throws {
    let store = try store(kind)
    let article = Fixtures.article()
    #expect(try await store.save(articles: [article], pages: []).new == 1)
    #expect(try await store.save(articles: [article], pages: []).unchanged == 1)
    #expect(try await store.counts().versions == 1)
  }

  @Test(arguments: Kind.allCases)
  func aCorrectedArticleIsANewVersionOfTheSamePiece(kind: Kind) async throws {
    let store = try store(kind)
    let old = Fixtures.article(text: "Có 30 máy tính.")
    let new = Fixtures.article(text: "Có 32 máy tính.")
    _ = try await store.save(articles: [old], pages: [])
    #expect(try await store.save(articles: [new], pages: []).newVersions == 1)
    let versions = try await store.versions(articleID: old.id)
    #expect(versions.map(\.version) == [1, 2])
    #expect(versions.map(\.text) == ["Có 30 máy tính.", "Có 32 máy tính."])
    #expect(try await store.article(id: old.id)?.text == "Có 32 máy tính.")
    #expect(try await store.counts().articles == 1)
  }

  @Test(arguments: Kind.allCases)
  func articlesOfAPeriodComeInOrderOfTime(kind: Kind) async throws {
    let store = try store(kind)
    let day = Fixtures.thursday
    let articles = [2, 0, 1].map {
      Fixtures.article("bai-\($0)", published: day.addingTimeInterval(Double($0) * 86_400))
    }
    _ = try await store.save(articles: articles, pages: [])
    let found = try await store.articles(from: day, to: day.addingTimeInterval(2 * 86_400))
    #expect(found.map(\.url) == [articles[1].url, articles[2].url])
  }

  @Test(arguments: Kind.allCases)
  func aStoryIsReplacedByTheOneThatTakesItsArticles(kind: Kind) async throws {
    let store = try store(kind)
    let articles = [Fixtures.article("a"), Fixtures.article("b")]
    _ = try await store.save(articles: articles, pages: [])
    for article in articles {
      let single = Fixtures.story(of: [article])
      try await store.replace(stories: [StoredStory(story: single.story, abstract: single.abstract, grounding: .passed)]
      )
    }
    #expect(try await store.counts().stories == 2)
    let joined = Fixtures.story(of: articles, tags: ["Chuyển đổi số"])
    try await store.replace(stories: [StoredStory(story: joined.story, abstract: joined.abstract, grounding: .passed)])
    #expect(try await store.counts().stories == 1)
    #expect(try await store.storyID(articleID: articles[1].id) == joined.story.id)
    #expect(try await store.stories(StoryQuery(tag: "chuyen-doi-so")).count == 1)
    #expect(try await store.stories(StoryQuery(tag: "khac")).isEmpty)
    #expect(try await store.tags(limit: 5).map(\.stories) == [1])
  }

  @Test(arguments: Kind.allCases)
  func searchFindsWithAndWithoutMarksAndExactMatchesComeFirst(kind: Kind) async throws {
    let store = try store(kind)
    _ = try await store.save(
      articles: [
        Fixtures.article("duong", title: "Con đường mới", text: "Con đường dài 5 km."),
        Fixtures.article("dương", title: "Đại dương xanh", text: "Nghiên cứu đại dương."),
      ], pages: [])
    #expect(try await store.search("duong", limit: 10).count == 2)
    #expect(try await store.search("đường", limit: 10).first?.title == "Con đường mới")
    #expect(try await store.search("DƯƠNG", limit: 10).first?.title == "Đại dương xanh")
    #expect(try await store.search("không có chữ này", limit: 10).isEmpty)
    #expect(try await store.search("\"; DROP TABLE article --", limit: 10).isEmpty)
  }

  @Test(arguments: Kind.allCases)
  func wordsCloseTogetherComeBeforeWordsFarApart(kind: Kind) async throws {
    let store = try store(kind)
    let far =
      "Nghị định mới mở dữ liệu. " + String(repeating: "Câu chen giữa cho xa ra. ", count: 8) + "Có 45 bộ của năm 2026."
    _ = try await store.save(
      articles: [
        Fixtures.article("xa", title: "Nghị định 95 năm 2026", text: far),
        Fixtures.article("gan", title: "Văn bản mới", text: "Nghị định số 45/2026/NĐ-CP có hiệu lực."),
      ], pages: [])
    #expect(
      try await store.search("nghi dinh 45/2026", limit: 5).map(\.title) == ["Văn bản mới", "Nghị định 95 năm 2026"])
  }

  @Test(arguments: Kind.allCases)
  func searchForgetsTheOldVersion(kind: Kind) async throws {
    let store = try store(kind)
    _ = try await store.save(articles: [Fixtures.article(title: "Khai trương", text: "Robot nông nghiệp.")], pages: [])
    _ = try await store.save(articles: [Fixtures.article(title: "Khai trương", text: "Vệ tinh quan sát.")], pages: [])
    #expect(try await store.search("robot", limit: 5).isEmpty)
    #expect(try await store.search("ve tinh", limit: 5).count == 1)
  }

  @Test(arguments: Kind.allCases)
  func anIssueIsKeptUnderItsNumberAndItsItemsAreSearchable(kind: Kind) async throws {
    let store = try store(kind)
    var issue = Issue(
      kind: .bulletin, status: .imported, publisher: "Sở mẫu", title: "Điểm tin mẫu", number: 14, year: 2026,
      week: Fixtures.week,
      sections: [Section(id: "a", title: "Tin", items: [Item(id: "x1", title: "Cảng số", body: "Cảng dùng cổng số.")])])
    let key = try await store.save(issue: issue)
    #expect(key == "diem-tin-mau/2026/14")
    #expect(try await store.issue(key: key) == issue)
    #expect(try await store.search("cong so", limit: 5).map(\.id) == [key + "/x1"])
    issue.sections[0].items[0].body = "Cảng đóng cửa."
    _ = try await store.save(issue: issue)
    #expect(try await store.issues().count == 1)
    #expect(try await store.search("cong so", limit: 5).isEmpty)
  }

  @Test(arguments: Kind.allCases)
  func storiesOfEarlierIssuesAreKnown(kind: Kind) async throws {
    let store = try store(kind)
    var item = Item(id: "x", title: "T", body: "B")
    item.storyID = "s1"
    let before = Week(from: Fixtures.week.from.adding(days: -7), to: Fixtures.week.to.adding(days: -7))
    _ = try await store.save(
      issue: Issue(
        kind: .bulletin, status: .published, bulletin: "mau", number: 13, year: 2026, week: before,
        sections: [Section(id: "a", title: "A", items: [item])]))
    #expect(try await store.storiesRun(bulletin: "mau", before: Fixtures.week) == ["s1"])
    #expect(try await store.storiesRun(bulletin: "mau", before: before).isEmpty)
    #expect(try await store.storiesRun(bulletin: "khac", before: Fixtures.week).isEmpty)
  }

  @Test(arguments: Kind.allCases)
  func aJobIsDoneOnlyWhenItEndedWell(kind: Kind) async throws {
    let store = try store(kind)
    try await store.start(job: "j", kind: "collect", at: Fixtures.thursday)
    #expect(try await store.isDone(job: "j") == false)
    try await store.fail(job: "j", at: Fixtures.thursday, message: "mất mạng")
    #expect(try await store.isDone(job: "j") == false)
    try await store.start(job: "j", kind: "collect", at: Fixtures.thursday)
    try await store.finish(job: "j", at: Fixtures.thursday, message: "")
    #expect(try await store.isDone(job: "j"))
    #expect(try await store.jobs(limit: 5).map(\.attempts) == [2])
  }

  @Test(arguments: Kind.allCases)
  func everyFetchIsLoggedAndTheNewestPollIsShown(kind: Kind) async throws {
    let store = try store(kind)
    try await store.save(sources: [Fixtures.source()])
    for (status, tag) in [(FetchStatus.ok, "\"1\""), (.timeout, nil)] as [(FetchStatus, String?)] {
      try await store.record(
        fetch: FetchRecord(
          sourceID: "bao-mau", purpose: .poll, url: "http://bao-mau.localhost/rss.xml", started: Fixtures.thursday,
          seconds: 0.1, status: status, etag: tag))
    }
    #expect(try await store.lastPolls().map(\.status) == [.timeout])
    #expect(try await store.validators(url: "http://bao-mau.localhost/rss.xml").etag == "\"1\"")
  }

  @Test func aFileThatIsNoArchiveIsRefusedAndLeftAsItIs() throws {
    let file = try Fixtures.temporaryFolder().appendingPathComponent("thu.txt")
    let text = Data(String(repeating: "Đây không phải kho lưu trữ. ", count: 200).utf8)
    try text.write(to: file)
    let error = #expect(throws: NewsError.self) { try SQLiteNewsStore(path: file.path) }
    #expect(error?.code == .badInput)
    #expect(try Data(contentsOf: file) == text)
  }

  @Test func aFolderThatDoesNotExistIsExplained() throws {
    let error = #expect(throws: NewsError.self) { try SQLiteNewsStore(path: "/khong/co/kho.sqlite") }
    #expect(error?.code == .environment)
  }
}
