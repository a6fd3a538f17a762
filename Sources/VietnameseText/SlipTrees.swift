/// Boosted decision trees that turn evidence into a probability; fitted by Tools/train-text/train_slips.py.
///
/// Bytes, little-endian, for each model: number of trees, 32-bit float of the start; for each tree its number of nodes, and for
/// each node feature (or 0xFFFF for a leaf), left and right node as 16-bit numbers, threshold or value as 32-bit float.
struct SlipTrees: Sendable {
  private struct Node: Sendable {
    let feature: Int
    let left: Int32
    let right: Int32
    let value: Float
  }

  private let start: Float
  private let roots: [Int32]
  private let nodes: [Node]

  /// The models one after another; those that are cut short are left out.
  static func read(_ bytes: [UInt8]) -> [SlipTrees] {
    var reader = Reader(bytes: bytes)
    var found: [SlipTrees] = []
    while let model = SlipTrees(&reader) { found.append(model) }
    return found
  }

  private init?(_ reader: inout Reader) {
    guard let count = reader.number(4), let start = reader.number(4) else { return nil }
    var roots: [Int32] = []
    var nodes: [Node] = []
    for _ in 0..<count {
      guard let size = reader.number(4), size > 0, size < 0x8000 else { return nil }
      let base = Int32(nodes.count)
      roots.append(base)
      for index in 0..<Int32(size) {
        guard let feature = reader.number(2), let left = reader.number(2), let right = reader.number(2),
          let value = reader.number(4)
        else { return nil }
        let leaf = feature == 0xFFFF
        guard leaf || left < size && right < size && Int32(left) > index && Int32(right) > index else { return nil }
        nodes.append(
          Node(
            feature: leaf ? -1 : Int(feature), left: base + Int32(left), right: base + Int32(right),
            value: Float(bitPattern: value)))
      }
    }
    self.start = Float(bitPattern: start)
    self.roots = roots
    self.nodes = nodes
  }

  /// The log-odds; features beyond those given count as 0.
  func logOdds(_ features: [Float]) -> Float {
    var sum = start
    for root in roots {
      var node = nodes[Int(root)]
      while node.feature >= 0 {
        let value = node.feature < features.count ? features[node.feature] : 0
        node = nodes[Int(value <= node.value ? node.left : node.right)]
      }
      sum += node.value
    }
    return sum
  }

  static func probability(_ logOdds: Float) -> Double { 1 / (1 + Logarithm.exponential(-Double(logOdds))) }

  private struct Reader {
    let bytes: [UInt8]
    var at = 0

    mutating func number(_ size: Int) -> UInt32? {
      guard at + size <= bytes.count else { return nil }
      defer { at += size }
      return (0..<size).reduce(0) { $0 | UInt32(bytes[at + $1]) << UInt32(8 * $1) }
    }
  }
}
