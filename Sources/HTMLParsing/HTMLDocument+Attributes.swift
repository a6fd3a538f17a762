extension HTMLDocument {
  /// An attribute's value, or nil when the element lacks it.
  public func attribute(_ name: HTMLAttributeName, of node: HTMLNode) -> String? {
    byteRange(ofAttribute: name, of: node).map { string($0) }
  }

  /// An attribute's value by name, which is compared in lower case as HTML writes it.
  public func attribute(_ name: String, of node: HTMLNode) -> String? {
    attributeName(name).flatMap { attribute($0, of: node) }
  }

  /// The number of an attribute name in this document; nil when no element has it. Good for asking often.
  public func attributeName(_ name: String) -> HTMLAttributeName? {
    attributeNames.lookup(name).map { HTMLAttributeName(id: $0) }
  }

  @inlinable public func hasAttribute(_ name: HTMLAttributeName, of node: HTMLNode) -> Bool {
    byteRange(ofAttribute: name, of: node) != nil
  }

  /// Where an attribute's value stands in `bytes`; nil when the element lacks it.
  @inlinable public func byteRange(ofAttribute name: HTMLAttributeName, of node: HTMLNode) -> Range<Int>? {
    let record = nodes[Int(node.index)]
    guard record.kind == .element else { return nil }
    var index = Int(record.start)
    let end = index &+ Int(record.count)
    while index < end {
      let attribute = attributeRecords[index]
      if attribute.name == name.id {
        return Int(attribute.start)..<(Int(attribute.start) &+ Int(attribute.count))
      }
      index &+= 1
    }
    return nil
  }

  /// All attributes in the order of the page; those of foreign content with their prefix (`xlink:href`).
  public func attributes(of node: HTMLNode) -> [(name: String, value: String)] {
    attributeRange(of: node).map { index in
      let record = attributeRecords[index]
      return (attributeNames.string(record.name), string(range(record)))
    }
  }

  /// True when the `class` attribute holds this word, letter by letter.
  public func hasClass(_ name: String, _ node: HTMLNode) -> Bool {
    guard let range = byteRange(ofAttribute: .class, of: node) else { return false }
    return ByteWords.contains(bytes[range], word: Array(name.utf8))
  }

  /// The value of `id`, or an empty string.
  public func id(of node: HTMLNode) -> String { attribute(.id, of: node) ?? "" }

  /// The words of the `class` attribute.
  public func classes(of node: HTMLNode) -> [String] {
    guard let range = byteRange(ofAttribute: .class, of: node) else { return [] }
    return bytes[range].split(whereSeparator: ASCII.isSpace).map { String(decoding: $0, as: UTF8.self) }
  }

  func attributeRange(of node: HTMLNode) -> Range<Int> {
    let record = nodes[Int(node.index)]
    guard record.kind == .element else { return 0..<0 }
    return Int(record.start)..<Int(record.start + record.count)
  }

  func range(_ record: AttributeRecord) -> Range<Int> {
    Int(record.start)..<(Int(record.start) + Int(record.count))
  }

  func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }
}
