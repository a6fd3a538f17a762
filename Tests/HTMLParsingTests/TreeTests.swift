import HTMLParsing
import Testing

@Suite struct TreeTests {
  /// The body's contents in one line: `<p>("text"<b>())`.
  private func body(_ html: String) -> String {
    let page = HTMLDocument(parsing: "<!DOCTYPE html>" + html)
    guard let body = page.body else { return "no body" }
    return brief(page, below: body)
  }

  private func brief(_ page: HTMLDocument, below node: HTMLNode) -> String {
    page.children(of: node).map { child in
      switch page.kind(of: child) {
      case .text: page.text(of: child)
      case .comment: "<!--\(page.text(of: child))-->"
      default: page.name(of: child) + "(" + brief(page, below: child) + ")"
      }
    }.joined()
  }

  @Test(arguments: [
    ("<p>một<p>hai", "p(một)p(hai)"), ("<p>a<div>b</p>c", "p(a)div(bp()c)"),
    ("<ul><li>a<li>b</ul>c", "ul(li(a)li(b))c"),
    ("<dl><dt>a<dd>b<dt>c</dl>", "dl(dt(a)dd(b)dt(c))"), ("<h1>a<h2>b</h1>c", "h1(a)h2(b)c"), ("x</p>", "xp()"),
    ("a<br></br>b", "abr()br()b"), ("<image>", "img()"), ("<pre>\n\na</pre>", "pre(\na)"), ("a</span>b", "ab"),
    ("<a>1<a>2", "a(1)a(2)"), ("<button>1<button>2", "button(1)button(2)"), ("<ruby>a<rt>b<rt>c", "ruby(art(b)rt(c))"),
    ("<form><form>a</form>b", "form(a)b"), ("<textarea>\n<b></textarea>", "textarea(<b>)"),
  ])
  func `missing and misplaced tags are mended`(html: String, tree: String) {
    #expect(body(html) == tree)
  }

  @Test(arguments: [
    ("<b>1<i>2</b>3</i>", "b(1i(2))i(3)"), ("<b>1<p>2</b>3</p>", "b(1)p(b(2)3)"), ("<p><b>1<p>2", "p(b(1))p(b(2))"),
    ("<a>1<div>2</a>3</div>", "a(1)div(a(2)3)"), ("<b><b><b><b>1<p>2", "b(b(b(b(1p(2)))))"),
    ("<i><b><p>1</i>2", "i(b())b(p(i(1)2))"), ("<nobr>1<nobr>2", "nobr(1)nobr(2)"),
  ])
  func `misnested formatting is adopted`(html: String, tree: String) {
    #expect(body(html) == tree)
  }

  @Test(arguments: [
    ("<table><td>a<td>b<tr><th>c</table>d", "table(tbody(tr(td(a)td(b))tr(th(c))))d"),
    ("<table>a<tr>b<td>c", "abtable(tbody(tr(td(c))))"), ("<table><p>a</p><caption>b", "p(a)table(caption(b))"),
    ("<table> <tr> <td>a", "table( tbody(tr( td(a))))"),
    ("<table><col><colgroup><tbody>", "table(colgroup(col())colgroup()tbody())"),
    ("<table><table>a", "table()atable()"), ("<table><input type=hidden><input>", "input()table(input())"),
    ("<td>a", "a"), ("<table><tr><td><table><td>a</table>b", "table(tbody(tr(td(table(tbody(tr(td(a))))b))))"),
  ])
  func `tables get their sections, and what is no table goes before it`(html: String, tree: String) {
    #expect(body(html) == tree)
  }

  @Test(arguments: [
    ("<select><option>a<option>b</select>c", "select(option(a)option(b))c"), ("<select>a<select>b", "select(a)b"),
    ("<select><optgroup><option>a<optgroup>b", "select(optgroup(option(a))optgroup(b))"),
    ("<svg><path/><foreignobject><p>a</p></svg>b", "svg(path()foreignObject(p(a)))b"), ("<svg><g><p>a", "svg(g())p(a)"),
    ("<math><mi>a<b>c</b></math>d", "math(mi(ab(c)))d"), ("<svg><![CDATA[<b>]]></svg>", "svg(<b>)"),
    ("<svg><title><b>a", "svg(title(b(a)))"),
    ("x<noscript><img></noscript>", "xnoscript(img())"), ("<iframe><b></iframe>", "iframe(<b>)"),
    ("<plaintext></p>", "plaintext(</p>)"),
  ])
  func `forms, foreign content and raw text follow their own rules`(html: String, tree: String) {
    #expect(body(html) == tree)
  }

  @Test func `the head collects metadata and ends with the first content`() {
    let page = HTMLDocument(parsing: "<title>a</title><meta charset=utf-8>\n<link><p>b<title>c</title>")
    #expect(
      page.dump() == """
        | <html>
        |   <head>
        |     <title>
        |       "a"
        |     <meta>
        |       charset="utf-8"
        |     "
        "
        |     <link>
        |   <body>
        |     <p>
        |       "b"
        |       <title>
        |         "c"
        """)
  }

  @Test func `a late html or body tag only adds attributes`() {
    let page = HTMLDocument(parsing: "<html lang=vi><body class=a>x<body class=b id=c><html lang=en dir=ltr>")
    #expect(page.body.map { page.attributes(of: $0).map { "\($0.name)=\($0.value)" } } == ["class=a", "id=c"])
    #expect(page.documentElement.flatMap { page.attribute(.lang, of: $0) } == "vi")
  }

  @Test func `template contents hang outside the tree`() throws {
    let page = HTMLDocument(parsing: "<body><template><tr><td>a</td></tr></template>b")
    let template = try #require(page.first("template"))
    let contents = try #require(page.templateContents(of: template))
    #expect(brief(page, below: contents) == "tr(td(a))")
    #expect(page.textContent(of: page.root) == "b")
  }

  @Test(arguments: [
    ("td", "<td>a</td>b", "ab"), ("tr", "<td>a<td>b", "td(a)td(b)"), ("svg title", "<b>a</b>", "b(a)"),
    ("svg path", "<G/>a", "g()a"), ("title", "<b>", "<b>"), ("select", "<option>a<input>", "option(a)"),
    ("template", "<tr>", "tr()"),
  ])
  func `a fragment is parsed by its context`(context: String, html: String, tree: String) throws {
    let page = HTMLDocument(fragment: html, context: context)
    #expect(brief(page, below: try #require(page.documentElement)) == tree)
  }

  @Test func `quirks mode follows the document type`() {
    #expect(HTMLDocument(parsing: "<p>").isQuirks)
    #expect(!HTMLDocument(parsing: "<!DOCTYPE html><p>").isQuirks)
    #expect(HTMLDocument(parsing: "<!DOCTYPE HTML PUBLIC \"-//W3C//DTD HTML 4.01 Transitional//EN\">").isQuirks)
    #expect(
      HTMLDocument(parsing: "<!DOCTYPE html SYSTEM 'about:legacy-compat'>").doctype?.systemID == "about:legacy-compat")
  }

  @Test func `frames make a page without body`() {
    let page = HTMLDocument(parsing: "<frameset><frame></frameset> x<noframes>a</noframes>")
    #expect(page.body == nil)
    #expect(page.documentElement.map { brief(page, below: $0) } == "head()frameset(frame()) noframes(a)")
  }
}
