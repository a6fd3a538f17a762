import StoryClustering
import Testing

@Suite struct NearDuplicatesTests {
  private let text =
    "Sở Khoa học và Công nghệ giới thiệu kho dữ liệu mở gồm 120 bộ dữ liệu phục vụ doanh nghiệp và người dân thành phố."

  @Test func `the same words are the same text whatever their case`() {
    #expect(NearDuplicates.relation(text, text.uppercased()) == .same)
  }

  @Test func `a shortened text is a copy`() {
    #expect(NearDuplicates.relation(text, String(text.prefix(90))) == .copy)
  }

  @Test func `another text is different`() {
    #expect(NearDuplicates.relation(text, "Giá xăng trong nước tăng nhẹ từ chiều nay theo kỳ điều hành.") == .different)
  }
}
