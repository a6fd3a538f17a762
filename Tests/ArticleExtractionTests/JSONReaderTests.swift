import Testing

@testable import ArticleExtraction

@Suite struct JSONReaderTests {
  @Test func `sins of embedded JSON are forgiven`() {
    let text = """
      /*<![CDATA[*/ {"a": "một\thai", "b": [1, 2,], "c": {"d": null,}, "e": "\\u0110\\ud83d\\ude00\\/"} /*]]>*/;
      """
    let value = JSONReader.value(in: Array(text.utf8))
    #expect(value?["a"]?.text == "một hai")
    #expect(value?["b"]?.elements.count == 2)
    #expect(value?["e"]?.text == "Đ😀/")
  }

  @Test(arguments: ["", "{", "{\"a\"", "[1", "{\"a\": \"x"])
  func `cut-off JSON gives nothing`(text: String) {
    #expect(JSONReader.value(in: Array(text.utf8)) == nil)
  }

  @Test func `deep nesting is given up, not followed`() {
    let text = String(repeating: "[", count: 100_000)
    #expect(JSONReader.value(in: Array(text.utf8)) == nil)
  }
}
