import HTMLParsing

/// For `Tools/train-extraction` and for looking into a page; not part of the product's interface.
package struct BlockAnalysis: Sendable {
  private let model: BlockModel

  /// - Parameter text: the words of the splits on the first line, those of the trees on the second (see ``BlockModel``).
  package init(model text: String) {
    let lines = text.split(separator: "\n")
    model = BlockModel(
      splits: lines.first.map(String.init) ?? "", trees: lines.dropFirst().first.map(String.init) ?? "")
  }

  /// What ``ArticleExtractor`` would say with this model.
  package func article(html: [UInt8]) -> ParsedArticle {
    PageReader(HTMLDocument(parsing: html), url: "", model: model).article()
  }

  /// The blocks of a page, each with the numbers by which it is judged.
  package static func rows(html: [UInt8]) -> [(text: String, values: [Float])] {
    let document = HTMLDocument(parsing: html)
    let meta = PageMetadata(document)
    let (page, _, features) = BodyFinder.features(
      document, title: meta.pageTitle, description: meta.description)
    return page.blocks.indices.map { (page.string(page.blocks[$0]), Array(features.row($0))) }
  }
}
