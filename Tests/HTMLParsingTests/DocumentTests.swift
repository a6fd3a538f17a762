import HTMLParsing
import Testing

@Suite struct DocumentTests {
  private let page = HTMLDocument(
    parsing: """
      <!DOCTYPE html><title>Tin</title><body><h1 data-so='5' hidden>Nghị&nbsp;quyết <em>57</em></h1>
      <p>Dòng<br>mới<script>var a = "b"</script></p><div>một</div><div>hai</div><svg viewbox='0 0 1 1' xlink:href='#a'>
      """)

  @Test func `attributes are found by number and by name`() throws {
    let heading = try #require(page.first("h1"))
    #expect(page.attribute("data-so", of: heading) == "5")
    #expect(page.attribute(.hidden, of: heading) == "")
    #expect(page.attribute("class", of: heading) == nil)
    #expect(page.attributeName("khong-co") == nil)
    #expect(page.hasAttribute(.hidden, of: heading))
    #expect(page.attributes(of: heading).map(\.name) == ["data-so", "hidden"])
  }

  @Test func `foreign content gets the spelling of its own`() throws {
    let drawing = try #require(page.first("svg"))
    #expect(page.namespace(of: drawing) == .svg)
    #expect(page.attributes(of: drawing).map(\.name) == ["viewBox", "xlink:href"])
  }

  @Test func `text content is literal and normalized text is what a reader sees`() throws {
    let body = try #require(page.body)
    let paragraph = try #require(page.first("p"))
    #expect(page.textContent(of: paragraph) == "Dòngmớivar a = \"b\"")
    #expect(page.normalizedText(of: body) == "Nghị quyết 57 Dòng mới một hai")
    #expect(page.normalizedText(of: paragraph) == "Dòng mới")
  }

  @Test func `a walk meets every node once and stays in its scope`() throws {
    let heading = try #require(page.first("h1"))
    #expect(
      page.descendants(of: heading).map { page.text(of: $0) + page.name(of: $0) } == ["Nghị\u{A0}quyết ", "em", "57"])
    #expect(page.next(after: heading, within: heading, skippingChildren: true) == nil)
    let all = Array(page.descendants(of: page.root))
    #expect(Set(all).count == all.count)
    #expect(page.elements(in: page.root, tag: .div).count == 2)
    #expect(page.ancestors(of: heading).map { page.name(of: $0) } == ["body", "html", ""])
  }

  @Test func `the links between nodes agree`() {
    for node in page.descendants(of: page.root) {
      #expect(page.children(of: node).allSatisfy { page.parent(of: $0) == node })
      if let next = page.nextSibling(of: node) { #expect(page.previousSibling(of: next) == node) }
      if let last = page.lastChild(of: node) { #expect(page.nextSibling(of: last) == nil) }
    }
  }

  @Test func `an empty page still has html, head and body`() {
    let empty = HTMLDocument(parsing: [UInt8]())
    #expect(empty.dump() == "| <html>\n|   <head>\n|   <body>")
    #expect(empty.head != nil && empty.body != nil)
  }

  @Test func `every known tag is found again by its name`() {
    for tag in HTMLTag.allCases.dropFirst() { #expect(HTMLTag(name: tag.name) == tag) }
    #expect(HTMLTag.div.name == "div")
    #expect(HTMLTag.annotationXML.name == "annotation-xml")
    #expect(HTMLTag.textpath.name == "textpath")
    #expect(HTMLTag(name: "khong-co") == .unknown)
  }
}
