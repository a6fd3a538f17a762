import NewsModel
import Testing

import struct NewsModel.Issue

@testable import BulletinEditing

@Suite struct ImportOutlineTests {
  private let text = """
    SỞ KHOA HỌC VÀ CÔNG NGHỆ

    # Điểm tin Khoa học công nghệ

    Số 14/2026 Tuần từ 13/4-19/4/2026

    ## Mục lục

    ### Tin trong nước

    - 1 Khai trương trung tâm dữ liệu mới

    - 2 Ra mắt chip 28 nm

    ## Tổng kết xu hướng

    ### Cả nước

    #### Hạ tầng số

    Nhiều trung tâm dữ liệu được khai trương.

    Nguồn: Báo A, Báo B

    ## Tin trong nước

    13/4 1

    ### Khai trương trung tâm dữ liệu mới

    Sáng 13/4, thành phố khai trương trung tâm dữ liệu mới.

    Chi tiết: [Báo A](https://a.example/1) và 1 nguồn khác: [Báo B](https://b.example/2)

    dữ liệu · hạ tầng

    14/4 2

    ### Ra mắt chip 28 nm

    Một doanh nghiệp ra mắt chip kết nối vạn vật.

    Chi tiết: [Báo B](https://b.example/3)

    ## Tin Hải Phòng

    ### 15/4: Cảng mở cổng thông minh

    Xe qua cổng chỉ mất 45 giây.

    Chi tiết: [Báo C](https://c.example/4)

    Biên tập: Tổ điểm tin
    """

  private func issue() -> Issue {
    IssueImporter.importIssue(
      lines: text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init), fileName: "cu.html")
  }

  @Test func `headings of two levels give sections and items`() {
    let issue = issue()
    #expect(issue.sections.map(\.title) == ["Tin trong nước", "Tin Hải Phòng"])
    #expect(issue.sections.map(\.items.count) == [2, 1])
    #expect(issue.items.map(\.title).last == "Cảng mở cổng thông minh")
    #expect(issue.number == 14 && issue.year == 2026)
  }

  @Test func `dates stand in the headline or in the line above it`() {
    let days = issue().items.map { $0.date.map { "\($0.day)/\($0.month)/\($0.year)" } }
    #expect(days == ["13/4/2026", "14/4/2026", "15/4/2026"])
  }

  @Test func `every linked outlet of the source line is kept`() {
    let item = issue().items[0]
    #expect(item.source == "Báo A, Báo B")
    #expect(item.outlets.map(\.url) == ["https://a.example/1", "https://b.example/2"])
    #expect(item.url == "https://a.example/1")
    #expect(item.tags == ["dữ liệu", "hạ tầng"])
    #expect(item.body == "Sáng 13/4, thành phố khai trương trung tâm dữ liệu mới.")
  }

  @Test func `contents, trends and imprint are told apart`() {
    let issue = issue()
    #expect(issue.contents.map(\.title) == ["Khai trương trung tâm dữ liệu mới", "Ra mắt chip 28 nm"])
    #expect(issue.contents.map(\.section) == ["Tin trong nước", "Tin trong nước"])
    #expect(issue.trends.map(\.title).last == "Cả nước")
    #expect(issue.trends.last?.themes.first?.sources == ["Báo A", "Báo B"])
    #expect(issue.imprint == ["Biên tập: Tổ điểm tin"])
  }

  @Test func `nothing is lost`() {
    #expect(issue().warnings.allSatisfy { !$0.hasPrefix("Dòng ") })
  }
}
