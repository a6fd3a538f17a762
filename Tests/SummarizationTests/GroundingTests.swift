import Summarization
import Testing

@Suite struct GroundingTests {
  private let source = """
    Ngày 14/4/2026, UBND thành phố phê duyệt 30.000 tỷ đồng cho Quỹ trí tuệ nhân tạo theo Nghị quyết số 57-NQ/TW. \
    Ông Nguyễn Văn An, Giám đốc Sở Tài chính, nói: “Chúng tôi sẽ làm chủ công nghệ lõi trong năm năm tới”. \
    Thành phố đã hỗ trợ 312 doanh nghiệp nhỏ, tăng 12,5% so với năm trước.
    """

  private func report(_ abstract: String) -> GroundingReport {
    Grounding.check(abstract: abstract, documents: [(id: "s", text: source)])
  }

  @Test(arguments: [
    "UBND thành phố phê duyệt 30 nghìn tỷ đồng cho Quỹ AI theo Nghị quyết số 57-NQ/TW.",
    "Ngày 14/4, Ủy ban nhân dân thành phố phê duyệt 30.000 tỷ đồng cho Quỹ trí tuệ nhân tạo.",
    "Thành phố đã hỗ trợ 312 doanh nghiệp nhỏ, tăng 12,5% so với năm trước.",
    "Ông Nguyễn Văn An nói: “Chúng tôi sẽ làm chủ công nghệ lõi trong năm năm tới”.",
  ]) func `the same in other words is supported`(abstract: String) {
    #expect(report(abstract).verdict == .verified)
  }

  @Test(arguments: [
    ("UBND thành phố phê duyệt 312 tỷ đồng cho Quỹ trí tuệ nhân tạo theo Nghị quyết số 57-NQ/TW.", "312 tỷ"),
    ("Ngày 14/4/2026, Chính phủ phê duyệt 30.000 tỷ đồng cho Quỹ trí tuệ nhân tạo.", "Chính phủ"),
    ("Ngày 15/4/2026, UBND thành phố phê duyệt 30.000 tỷ đồng cho Quỹ trí tuệ nhân tạo.", "15/4/2026"),
    ("UBND thành phố phê duyệt 30.000 tỷ đồng cho Quỹ trí tuệ nhân tạo theo Nghị quyết số 68-NQ/TW.", "68-NQ/TW"),
    ("Thành phố đã hỗ trợ 312 doanh nghiệp nhỏ, giảm 12,5% so với năm trước.", "giảm"),
    ("Ông Trần Văn Bình, Giám đốc Sở Tài chính, nói về công nghệ lõi.", "Ông Trần Văn Bình"),
  ]) func `what the source does not say is flagged`(abstract: String, claim: String) {
    let report = report(abstract)
    #expect(report.verdict == .failed)
    #expect(report.claims.contains { $0.text == claim && $0.status != .supported })
  }

  @Test(arguments: [
    "Thủ tướng Lê Văn Minh tiếp Tổng thống Park Jae Sung tại Seoul hôm 12/5.",
    "Ngân hàng An Phú mua lại Công ty Sông Hồng với giá 40 tỷ đồng.",
  ]) func `two names that changed places are found`(source: String) throws {
    let pairs = [("Lê Văn Minh", "Park Jae Sung"), ("An Phú", "Sông Hồng")]
    let pair = try #require(pairs.first { source.contains($0.0) })
    let turned = source.replacing(pair.0, with: "\0").replacing(pair.1, with: pair.0).replacing("\0", with: pair.1)
    let documents = [(id: "s", text: source)]
    #expect(Grounding.check(abstract: source, documents: documents).verdict == .verified)
    #expect(Grounding.check(abstract: turned, documents: documents).verdict == .failed)
  }

  @Test func `the Icelandic letter that looks like Đ is Đ`() {
    let documents = [(id: "s", text: "Đảng ủy phường Cửa Đông kết nạp 12 đảng viên.")]
    let report = Grounding.check(
      abstract: "\u{D0}ảng ủy phường Cửa \u{D0}ông kết nạp 12 đảng viên.", documents: documents)
    #expect(report.verdict == .verified)
  }

  @Test func `spans point into abstract and source`() throws {
    let abstract = "Thành phố đã hỗ trợ 312 doanh nghiệp nhỏ."
    let claim = try #require(report(abstract).claims.first { $0.kind == .figure })
    let scalars = Array(source.unicodeScalars)
    let start = try #require(claim.sourceStart)
    let end = try #require(claim.sourceEnd)
    #expect(String(String.UnicodeScalarView(scalars[start..<end])) == "312")
    #expect(claim.start == 20)
  }

  @Test func `without sources nothing is verified`() {
    #expect(Grounding.check(abstract: "Có 3 dự án.", documents: []).verdict == .notRun)
  }
}
