import HTMLParsing
import Testing

@Suite struct SelectorTests {
  private let page = HTMLDocument(
    parsing: """
      <div id="main" class="news  top"><p class="lead">Một</p><p>Hai <a href="https://vi.example/a.html">ba</a></p>
      <ul><li>bốn<li>năm</ul></div><x-card data-kind="Tin">sáu</x-card>
      """)

  @Test(arguments: [
    ("p.lead", ["Một"]), ("#main > p", ["Một", "Hai ba"]), ("div a", ["ba"]), ("p + p a[href^='https:']", ["ba"]),
    ("a[href$=\".html\"], li", ["ba", "bốn", "năm"]), ("li:first-child", ["bốn"]), ("li:not(:first-child)", ["năm"]),
    ("x-card", ["sáu"]), ("[data-kind=tin i]", ["sáu"]), ("[data-kind=tin]", []), (".top.news .lead", ["Một"]),
    ("body > p", []), ("p ~ ul li + li", ["năm"]), ("[class~=top] > ul > *", ["bốn", "năm"]), ("p >", []), ("", []),
  ])
  func `a selector finds its elements in document order`(css: String, texts: [String]) {
    #expect(page.select(css).map { page.normalizedText(of: $0) } == texts)
  }

  @Test func `closest goes up from the node itself`() throws {
    let link = try #require(page.first("a"))
    let main = try #require(page.closest("#main", from: link))
    #expect(page.hasClass("top", main))
    #expect(page.closest("table", from: link) == nil)
  }
}
