/// Phrases of one or more words, found by walking tokens. Look-up costs one hash probe per word.
struct PhraseTrie<Value: Sendable>: Sendable {
  private struct Edge: Hashable {
    let node: Int32
    let key: UInt64
  }
  private var edges: [Edge: Int32] = [:]
  private var values: [Value?] = [nil]

  init(_ phrases: some Sequence<(words: String, value: Value)>) {
    for phrase in phrases { insert(phrase.words, phrase.value) }
  }

  mutating func insert(_ words: String, _ value: Value) {
    var node: Int32 = 0
    for word in words.unicodeScalars.split(whereSeparator: { $0 == " " }) {
      let edge = Edge(node: node, key: PhraseTrie.key(String(String.UnicodeScalarView(word))))
      if let next = edges[edge] {
        node = next
      } else {
        values.append(nil)
        node = Int32(values.count - 1)
        edges[edge] = node
      }
    }
    values[Int(node)] = value
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
      guard let next = edges[Edge(node: node, key: key)] else { break }
      node = next
      position += 1
      if let value = values[Int(node)] { best = (value, position) }
    }
    return best
  }
}
