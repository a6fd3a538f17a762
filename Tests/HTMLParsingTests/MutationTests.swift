import HTMLParsing
import NewsTesting
import Testing

/// Damaged pages and selectors; the long form stands in `Fuzz/`.
@Suite struct MutationTests {
  private static let pages = [
    """
    <!doctype html><html lang=vi><head><meta charset=utf-8><title>T</title></head><body><table><tr><td><b><i>x</b>y</table>
    <select><option>1</select><svg><foreignObject><p>z</svg><math><mi>a</math><template><td></template><p>&amp;&notit;
    <script>a</scr</script><!-- c --></body></html>
    """,
    "<a><b><nobr><p><table><a><b><frameset><form><table></form><textarea><plaintext>",
  ]
  private static let words = [
    "<table>", "</table>", "<template>", "</template>", "<svg>", "<math>", "<select>", "</p>", "</b>", "<a>", "<!--",
    "-->", "<frameset>",
    "&#x", "&lt", "<script>", "</script>", "<button>", "<li>", "<noscript>", "\u{0}", "<![CDATA[", "]]>",
  ]

  @Test func `the tree is whole whatever came in`() {
    for bytes in Mutations(of: Self.pages, with: Self.words, count: 1_500) {
      let page = HTMLDocument(parsing: bytes, encodingHint: nil)
      var node = page.firstChild(of: page.root)
      var visited = 0
      while let here = node {
        visited += 1
        guard visited <= 8 * bytes.count + 64, let parent = page.parent(of: here) else { break }
        #expect(page.children(of: parent).contains(here))
        node = page.next(after: here)
      }
      #expect(visited <= 8 * bytes.count + 64)
    }
  }

  @Test func `a selector is understood or refused with a place inside its text`() {
    let page = HTMLDocument(parsing: Self.pages[0])
    let seeds = [
      "ul > li:nth-child(2n+1 of .b):not(.a, :first-child) ~ a[href^=\"x\" i]",
      ":is(p, div):has(> b, + i) + *|*, #a\\31 b",
      "p:lang(vi):empty/* c */:only-of-type",
    ]
    let words = [":not(", ")", "[", "]", "\"", ",", ":", "::", ">", "\\", "n", "-", "/*", "*|", " "]
    for bytes in Mutations(of: seeds, with: words, count: 5_000) {
      let text = String(decoding: bytes, as: UTF8.self)
      let selector = HTMLSelector(text)
      if let error = selector.error {
        #expect((0...text.utf8.count).contains(error.offset))
      } else {
        _ = page.select(selector)
      }
    }
  }
}
