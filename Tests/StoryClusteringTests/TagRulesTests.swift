import NewsModel
import StoryClustering
import Testing

@Suite struct TagRulesTests {
  @Test(arguments: ["CĐS", "chuyển đổi kỹ thuật số", "CHUYỂN ĐỔI SỐ", " chuyển đổi số "])
  func `synonyms and acronyms are one tag`(tag: String) {
    #expect(TagRules.standard.name(of: tag) == "Chuyển đổi số")
  }

  @Test func `an unknown tag stays as it is`() {
    #expect(TagRules.standard.name(of: " Cảng Lạch Huyện ") == "Cảng Lạch Huyện")
  }

  @Test func `an acronym that a text explains is learned`() {
    let texts = ["Thành phố ban hành chương trình mỗi xã một sản phẩm (MXMSP) trong năm nay."]
    #expect(AcronymLearner.learn(from: texts) == ["MXMSP": "mỗi xã một sản phẩm"])
    #expect(TagRules.standard.learning(from: texts).name(of: "MXMSP") == "Mỗi xã một sản phẩm")
  }

  @Test func `brackets that explain nothing are passed over`() {
    #expect(AcronymLearner.learn(from: ["Ông An (TTXVN) nói. Giá (USD) tăng. ()"]).isEmpty)
  }

  @Test func `a line that is no rule is named`() {
    #expect(throws: NewsError.self) { try TagRules(text: "chuyển đổi số") }
  }

  @Test(arguments: [
    ("Hải Phòng mở cổng dữ liệu", "hai-phong"), ("Nam Định đón nhà máy chip", "ninh-binh"),
    ("TPHCM thử taxi bay", "ho-chi-minh"), ("Sinh viên Huế làm vệ tinh", "hue"),
  ]) func `each province has its rules`(title: String, province: String) {
    #expect(TopicRules.provinces.topics(title: title, text: "").first?.topic == province)
  }

  @Test func `the built-in rules can be read back`() throws {
    #expect(!(try TopicRules(text: TopicRules.provinceText)).topics(title: "Cà Mau", text: "").isEmpty)
  }
}
