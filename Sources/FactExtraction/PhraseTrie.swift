/// Phrases of one or more words, found by walking tokens. Look-up costs one hash probe per word.
struct PhraseTrie<Value: Sendable>: Sendable {
  /// Open addressing: where an edge starts, the word on it, where it leads. Node 0 is the root, so 0 marks a free slot.
  private var nodes: [Int32]
  private var keys: [UInt64]
  private var targets: [Int32]
  private var edgeCount = 0
  private var values: [Value?] = [nil]

  init(_ phrases: some Sequence<(words: String, value: Value)>) {
    nodes = [Int32](repeating: 0, count: 64)
    keys = [UInt64](repeating: 0, count: 64)
    targets = [Int32](repeating: 0, count: 64)
    for phrase in phrases { insert(phrase.words, phrase.value) }
  }

  mutating func insert(_ words: String, _ value: Value) {
    var node: Int32 = 0
    for word in words.unicodeScalars.split(whereSeparator: { $0 == " " }) {
      let key = PhraseTrie.key(String(String.UnicodeScalarView(word)))
      if let next = next(node, key) {
        node = next
      } else {
        values.append(nil)
        addEdge(node, key, Int32(values.count - 1))
        node = Int32(values.count - 1)
      }
    }
    values[Int(node)] = value
  }

  private mutating func addEdge(_ node: Int32, _ key: UInt64, _ target: Int32) {
    if edgeCount * 2 >= keys.count { grow() }
    var slot = slot(node, key)
    while targets[slot] != 0 { slot = (slot + 1) & (keys.count - 1) }
    nodes[slot] = node
    keys[slot] = key
    targets[slot] = target
    edgeCount += 1
  }

  private mutating func grow() {
    let old = zip(zip(nodes, keys), targets).filter { $0.1 != 0 }
    nodes = [Int32](repeating: 0, count: nodes.count * 2)
    keys = [UInt64](repeating: 0, count: nodes.count)
    targets = [Int32](repeating: 0, count: nodes.count)
    edgeCount = 0
    for (edge, target) in old { addEdge(edge.0, edge.1, target) }
  }

  private func slot(_ node: Int32, _ key: UInt64) -> Int {
    let mixed = (key ^ UInt64(UInt32(bitPattern: node)) &* 0x9e37_79b9_7f4a_7c15) &* 0xff51_afd7_ed55_8ccd
    return Int(truncatingIfNeeded: mixed >> 33) & (keys.count - 1)
  }

  private func next(_ node: Int32, _ key: UInt64) -> Int32? {
    var slot = slot(node, key)
    while targets[slot] != 0 {
      if keys[slot] == key, nodes[slot] == node { return targets[slot] }
      slot = (slot + 1) & (keys.count - 1)
    }
    return nil
  }

  /// A single mark such as “-” or “&” is a step of its own.
  private static func key(_ word: String) -> UInt64 {
    if let scalar = word.unicodeScalars.first, word.unicodeScalars.count == 1, !scalar.properties.isAlphabetic {
      return dash(UInt64(scalar.value))
    }
    return WordKey.of(word)
  }

  /// Hyphen and dashes are the same step.
  private static func dash(_ mark: UInt64) -> UInt64 { mark == 0x2013 || mark == 0x2014 ? 0x2d : mark }

  /// The longest phrase that starts at `index`; `end` is the index after its last token.
  func longest(_ tokens: [Token], at index: Int) -> (value: Value, end: Int)? {
    var node: Int32 = 0
    var position = index
    var best: (Value, Int)?
    while position < tokens.count {
      let token = tokens[position]
      guard token.kind == .word || token.kind == .mark else { break }
      let key = token.kind == .mark ? PhraseTrie.dash(token.key) : token.key
      guard let next = next(node, key) else { break }
      node = next
      position += 1
      if let value = values[Int(node)] { best = (value, position) }
    }
    return best
  }
}
