import HTMLParsing
import Testing

@Suite struct HostileInputTests {
  private func depth(_ page: HTMLDocument) -> Int {
    var deepest = 0
    var depth = 0
    var here = page.root
    while true {
      if let child = page.firstChild(of: here) {
        here = child
        depth += 1
        deepest = max(deepest, depth)
        continue
      }
      while page.nextSibling(of: here) == nil {
        guard let parent = page.parent(of: here) else { return deepest }
        here = parent
        depth -= 1
      }
      guard let next = page.nextSibling(of: here) else { return deepest }
      here = next
    }
  }

  @Test(arguments: [
    "<div>", "<b>", "<table><tr><td>", "<svg><g>", "<ul><li>", "<a href=x><div>", "<select><b>",
  ])
  func `nesting is bounded and nothing is lost`(piece: String) {
    let page = HTMLDocument(parsing: String(repeating: piece, count: 3000) + "cuối")
    #expect(depth(page) <= 2200)
    #expect(page.textContent(of: page.root) == "cuối")
  }

  @Test(arguments: ["<p><b><i>x", "<b id=1><p>x</b>", "<p>x", "<table>x<b>", "<nobr><p>"])
  func `formatting that opens again does not multiply without bound`(piece: String) {
    let open = (0..<300).map { "<font size=\($0)>" }.joined()
    let html = open + String(repeating: piece, count: 4000)
    #expect(HTMLDocument(parsing: html).nodeCount < 20 * html.utf8.count / 4 + 50_000)
  }

  @Test func `any bytes make a page`() {
    var state: UInt64 = 0x2545_F491_4F6C_DD1D
    func random(_ bound: Int) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(state % UInt64(bound))
    }
    let pieces = [
      "<", ">", "</", "&", "&#", "<!--", "-->", "<![CDATA[", "]]>", "\0", "\r", "=", "'", "\"", "<!doctype", "<script>",
    ]
    let tags = HTMLTag.allCases.dropFirst().map(\.name)
    for _ in 0..<300 {
      var bytes: [UInt8] = []
      for _ in 0..<random(120) {
        switch random(4) {
        case 0: bytes += Array("<\(tags[random(tags.count)]) a=\(random(3))>".utf8)
        case 1: bytes += Array("</\(tags[random(tags.count)])>".utf8)
        case 2: bytes += Array(pieces[random(pieces.count)].utf8)
        default: bytes.append(UInt8(random(256)))
        }
      }
      let page = HTMLDocument(parsing: bytes)
      #expect(page.documentElement != nil)
      #expect(page.descendants(of: page.root).reduce(0) { count, _ in count + 1 } < page.nodeCount)
      #expect(String(validating: page.bytes, as: UTF8.self) != nil)
    }
  }
}
