import HTMLParsing

/// A page judged block by block.
struct JudgedPage: Sendable {
  var page: PageBlocks
  /// Probability that the block belongs to the body, by block.
  var probability: [Float]
  /// Place of the headline among the blocks.
  var headline: Int?
}

/// Finds the blocks of the body.
enum BodyFinder {
  static func judge(
    _ document: HTMLDocument, title: String, description: String, model: BlockModel = .standard
  ) -> JudgedPage {
    let (page, headline, features) = features(document, title: title, description: description)
    let probability = page.blocks.indices.map { model.probability(features.row($0)) }
    return JudgedPage(page: page, probability: probability, headline: headline)
  }

  static func features(
    _ document: HTMLDocument, title: String, description: String
  ) -> (page: PageBlocks, headline: Int?, features: BlockFeatures) {
    let words = PageTitleWords.reduce(title.utf8)
    let (page, headline) = PageTrimmer.trim(BlockSegmenter.blocks(of: document), document: document, title: words)
    let features = BlockFeatures(
      page, title: words, description: PageTitleWords.reduce(description.utf8), headline: headline)
    return (page, headline, features)
  }

  /// Which blocks belong to the body: those above the threshold (or near the top when none is), and less certain ones
  /// that stand closely between two of them. The three numbers are tuned by cross-validation.
  static func picked(_ probability: [Float]) -> [Bool] {
    guard let top = probability.max() else { return [] }
    let limit = min(0.6, top * 0.7)
    let sure = probability.map { $0 > limit }
    var picked = sure
    for index in picked.indices where !sure[index] && probability[index] > 0.3 {
      let before = sure[max(0, index - 2)..<index]
      let after = sure[(index + 1)..<min(sure.count, index + 3)]
      picked[index] = before.contains(true) && after.contains(true)
    }
    return picked
  }
}
