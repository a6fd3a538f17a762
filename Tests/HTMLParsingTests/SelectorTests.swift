import HTMLParsing
import Testing

@Suite struct SelectorTests {
  private let page = HTMLDocument(
    parsing: """
      <div id="main" class="news  top"><p class="lead">Một</p><p>Hai <a href="https://vi.example/a.html">ba</a></p>
      <ul><li>bốn<li>năm</ul></div><x-card data-kind="Tin">sáu</x-card>
      """)

  private func texts(_ css: String) -> [String] { page.select(css).map { page.normalizedText(of: $0) } }

  @Test(arguments: [
    ("p.lead", ["Một"]), ("#main > p", ["Một", "Hai ba"]), ("div a", ["ba"]), ("p + p a[href^='https:']", ["ba"]),
    ("a[href$=\".html\"], li", ["ba", "bốn", "năm"]), ("li:first-child", ["bốn"]), ("li:not(:first-child)", ["năm"]),
    ("x-card", ["sáu"]), ("[data-kind=tin i]", ["sáu"]), ("[data-kind=tin]", []), (".top.news .lead", ["Một"]),
    ("body > p", []), ("p ~ ul li + li", ["năm"]), ("[class~=top] > ul > *", ["bốn", "năm"]), ("p >", []), ("", []),
    ("X-Card[DATA-KIND]", ["sáu"]), ("*|li:last-child", ["năm"]), ("[data-kind=Tin s]", ["sáu"]),
    ("a/* c */[href]", ["ba"]),
    ("#\\6d ain > .l\\65 ad", ["Một"]), ("a[href*='example'] , a[href|='https']", ["ba"]),
  ])
  func `a selector finds its elements in document order`(css: String, expected: [String]) {
    #expect(texts(css) == expected)
  }

  @Test(arguments: [
    ("p:is(.lead, :has(a))", ["Một", "Hai ba"]), ("p:has(> a)", ["Hai ba"]), ("p:has(+ p)", ["Một"]),
    ("p:has(~ ul li:nth-child(2))", ["Một", "Hai ba"]), ("div:has(table)", []), ("p:not(:has(a), ul)", ["Một"]),
    ("p:not(.lead):where(p, li)", ["Hai ba"]), ("li:only-child", []), ("a:only-child:only-of-type", ["ba"]),
    ("x-card:empty", []), ("a:link", ["ba"]), (":scope > body > x-card", ["sáu"]), (":root > body > x-card", ["sáu"]),
    ("li:nth-last-child(2 of li)", ["bốn"]), ("p:nth-of-type(2)", ["Hai ba"]), ("p:nth-last-of-type(2)", ["Một"]),
  ])
  func `functions look around the element`(css: String, expected: [String]) { #expect(texts(css) == expected) }

  @Test(arguments: [
    ("odd", [1, 3, 5, 7, 9]), ("even", [2, 4, 6, 8]), ("3", [3]), ("2n+1", [1, 3, 5, 7, 9]), ("-n+3", [1, 2, 3]),
    ("n", [1, 2, 3, 4, 5, 6, 7, 8, 9]), ("3n-1", [2, 5, 8]), ("n+8", [8, 9]), ("0n+4", [4]), ("-3n", []),
    (" 4N + 1 ", [1, 5, 9]),
    ("+2", [2]), ("-2n+5 of .x", [3, 9]), ("99999999999n+1", [1]),
  ])
  func `nth-child counts as the standard does`(formula: String, expected: [Int]) {
    let list = HTMLDocument(
      parsing: "<ul>" + (1...9).map { "<li\($0 % 3 == 0 ? " class=x" : "")>\($0)</li> " }.joined() + "</ul>")
    let found = list.select("li:nth-child(\(formula))").compactMap { Int(list.normalizedText(of: $0)) }
    #expect(found == expected)
  }

  @Test func `languages are inherited`() {
    let page = HTMLDocument(parsing: "<body lang=vi-VN><p>một<p lang=en>two<b>three</b></p><p lang=''>four")
    #expect(page.select("p:lang(vi)").count == 1)
    #expect(page.select(":lang(en)").count == 2)
  }

  @Test func `controls are told apart by their state`() {
    let page = HTMLDocument(parsing: "<input checked><input disabled><select><option selected>1<option>2</select>")
    #expect(page.select(":checked").count == 2)
    #expect(page.select("input:disabled").count == 1)
    #expect(page.select("input:enabled").count == 1)
  }

  @Test(arguments: [
    ("p >", 3, "expected at the end"), ("a:hover", 2, "hover"), ("p::before", 3, "pseudo-elements"),
    ("[a", 2, "expected"),
    ("[a='x]", 3, "not closed"), ("p)", 1, "does not belong"), (".1a", 1, "digit"), ("li:nth-child(x)", 13, "odd"),
    ("svg|a", 3, "namespaces"), (":not(p", 6, "missing"), ("", 0, "expected"), ("a,,b", 2, "expected"),
    (":not", 4, "needs"), ("a:is()", 5, "expected"),
  ])
  func `what is wrong is said with its place`(css: String, offset: Int, words: String) {
    let error = #expect(throws: HTMLSelectorError.self) { try HTMLSelector(validating: css) }
    #expect(error?.offset == offset, "\(String(describing: error))")
    #expect(error?.message.contains(words) == true, "\(String(describing: error))")
    #expect(!HTMLSelector(css).isValid)
  }

  @Test func `a hundred thousand siblings and a tower of boxes take linear time`() {
    let wide = HTMLDocument(parsing: "<div>" + String(repeating: "<p>", count: 50_000) + "<b>x</b>")
    #expect(wide.select("p:nth-last-child(odd) ~ p:nth-of-type(even) ~ p:has(b)").count <= 1)
    #expect(wide.select("p:not(:has(~ p))").count == 1)
    let deep = HTMLDocument(
      parsing: String(repeating: "<div>", count: 500) + String(repeating: "<i>x</i>", count: 20_000))
    #expect(deep.select(".none div div div div div i").isEmpty)
    #expect(deep.select("div:has(i + i)").count >= 400)
  }

  @Test func `nesting of functions is limited`() {
    let css = String(repeating: ":not(", count: 100_000) + "p" + String(repeating: ")", count: 100_000)
    #expect(HTMLSelector(css).error?.message == "nested too deeply")
  }

  @Test func `closest goes up from the node itself`() throws {
    let link = try #require(page.first("a"))
    let main = try #require(page.closest("#main", from: link))
    #expect(page.hasClass("top", main))
    #expect(page.closest("table", from: link) == nil)
  }
}
