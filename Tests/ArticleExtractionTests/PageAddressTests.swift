import Testing

@testable import ArticleExtraction

@Suite struct PageAddressTests {
  private let base = "https://bao.example/kinh-te/tin.html?x=1"

  @Test(arguments: [
    ("/a/b.html", "https://bao.example/a/b.html"),
    ("c.html#d", "https://bao.example/kinh-te/c.html"),
    ("../e", "https://bao.example/e"),
    ("//cdn.example/f.jpg", "https://cdn.example/f.jpg"),
    ("?page=2", "https://bao.example/kinh-te/tin.html?page=2"),
    ("http://khac.example/g", "http://khac.example/g"),
  ])
  func `a reference is joined with the page's address`(reference: String, expected: String) {
    #expect(PageAddress.resolve(reference, against: base) == expected)
  }

  @Test(arguments: ["javascript:void(0)", "mailto:a@b.example", "tel:123", "data:text/plain,x"])
  func `what is not a web address is dropped`(reference: String) {
    #expect(PageAddress.resolve(reference, against: base) == nil)
  }
}
