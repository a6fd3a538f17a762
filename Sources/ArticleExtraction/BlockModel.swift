import Foundation

/// An ensemble of decision trees that tells how likely a block belongs to the body of the article.
///
/// Trained with gradient boosting on public evaluation pages; the numbers stand in `BlockModel+Trees.swift`. A tree is
/// written in pre-order: `s` followed by the number of a split, or `v` followed by ten-thousandths of a log-odds. A row
/// goes left when its number is not above the threshold.
struct BlockModel: Sendable {
  static let standard = BlockModel(splits: BlockModelNumbers.splits, trees: BlockModelNumbers.trees)

  private struct Node: Sendable {
    var feature: Int32
    var threshold: Float
    /// Place of the right child; the left one follows directly. For a leaf `feature` is -1 and `threshold` its value.
    var right: Int32
  }

  private var nodes: [Node] = []
  private var roots: [Int] = []

  init(splits: String, trees: String) {
    let table = splits.split(separator: " ").compactMap { pair -> (Int32, Float)? in
      let parts = pair.split(separator: ":")
      guard parts.count == 2, let feature = Int32(parts[0]), let threshold = Float(parts[1]) else { return nil }
      return (feature, threshold)
    }
    var open: [Int] = []
    for word in trees.utf8.split(separator: 0x20) {
      guard let kind = word.first, let number = Int(String(decoding: word.dropFirst(), as: UTF8.self)) else { continue }
      let place = nodes.count
      if open.isEmpty { roots.append(place) }
      // The parent's left subtree is complete when another child is due that does not follow it directly.
      if let parent = open.last, place != parent + 1 {
        nodes[parent].right = Int32(place)
        open.removeLast()
      }
      if kind == 0x73, table.indices.contains(number) {
        nodes.append(Node(feature: table[number].0, threshold: table[number].1, right: 0))
        open.append(place)
      } else {
        nodes.append(Node(feature: -1, threshold: Float(number) / 10_000, right: 0))
      }
    }
  }

  /// Probability from 0 to 1.
  func probability(_ row: ArraySlice<Float>) -> Float {
    var sum: Float = 0
    row.withUnsafeBufferPointer { values in
      nodes.withUnsafeBufferPointer { nodes in
        for root in roots {
          var place = root
          while nodes[place].feature >= 0 {
            let node = nodes[place]
            place = values[Int(node.feature)] <= node.threshold ? place + 1 : Int(node.right)
          }
          sum += nodes[place].threshold
        }
      }
    }
    return 1 / (1 + Foundation.exp(-sum))
  }
}
