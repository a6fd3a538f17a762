import Foundation
import HTMLParsing
import NewsModel
import Testing

@testable import ArticleExtraction

@Suite struct OutlineTests {
  private func outline(_ body: String) -> [String] {
    PageOutline.lines(HTMLDocument(parsing: Array("<!doctype html><body>\(body)".utf8)))
  }

  @Test func `headings, lists and links carry Markdown's marks`() {
    let lines = outline(
      """
      <h2>Mục lục</h2><ol start="3"><li>Một</li><li value="7"><a href="#a">Hai</a></li></ol><ul><li>Ba</li></ul>
      <h3>13/4: <i>Tin</i></h3><p>Lời  văn<br>dòng hai</p><p>Chi tiết: <a href="https://bao.example/1">Báo A</a>, <a href="/x">B</a></p>
      """)
    #expect(
      lines.filter { !$0.isEmpty } == [
        "## Mục lục", "- 3 Một", "- 7 Hai", "- Ba", "### 13/4: Tin", "Lời văn", "dòng hai",
        "Chi tiết: [Báo A](https://bao.example/1), B",
      ])
  }

  @Test func `what folds out belongs to its line`() {
    let lines = outline(
      """
      <div>Chi tiết: <a href="https://a.example/1">A</a> <details><summary>và 2 nguồn khác</summary><ul>
      <li><a href="https://b.example/2">B</a></li><li><a href="https://c.example/3">C</a></li></ul></details></div>
      """)
    #expect(
      lines.first
        == "Chi tiết: [A](https://a.example/1) và 2 nguồn khác: [B](https://b.example/2), [C](https://c.example/3)")
  }

  @Test func `a link over several blocks and empty links leave no loose brackets`() {
    let lines = outline(
      """
      <a href="https://a.example/1"><p>Một</p><p>Hai</p></a><p><a href="https://b.example/"></a>Ba</p>
      """)
    #expect(lines.filter { !$0.isEmpty } == ["[Một](https://a.example/1)", "Hai", "Ba"])
  }

  @Test func `styles and relationships of a DOCX become headings and links`() {
    let styles = #"<w:style w:styleId="u2"><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>"#
    let relationships = #"<Relationship Id="r1" Target="https://a.example/?x=1&amp;y=2" TargetMode="External"/>"#
    let xml = """
      <w:p><w:pPr><w:pStyle w:val="u2"/></w:pPr><w:r><w:t>Tin một</w:t></w:r></w:p><w:p><w:r><w:t>Chi tiết: </w:t></w:r>
      <w:hyperlink r:id="r1"><w:r><w:t>Báo A</w:t></w:r></w:hyperlink></w:p><w:p><w:r><w:t>Tin một</w:t><w:tab/><w:t>8</w:t></w:r></w:p>
      """
    let marks = WordDocument.Marks(
      levels: WordDocument.levels(styles: Array(styles.utf8)),
      addresses: WordDocument.addresses(relationships: Array(relationships.utf8)))
    let lines = WordDocument.lines(xml: Array(xml.utf8), marks: marks).filter { !$0.isEmpty }
    #expect(lines == ["## Tin một", "Chi tiết: [Báo A](https://a.example/?x=1&y=2)", "Tin một\t8"])
    #expect(WordDocument.lines(xml: Array(xml.utf8)).first == "Tin một")
  }
}
