extension TreeBuilder {
  /// Adds the element to the list of active formatting elements; the fourth of a kind pushes the first out
  /// (the "Noah's Ark clause", 13.2.4.3).
  mutating func pushFormatting(_ node: UInt32) {
    let record = nodes[Int(node)]
    var alike = 0
    var earliest = -1
    var index = formatting.count
    while index > 0 && !formatting[index - 1].isMarker {
      index -= 1
      if formatting[index].tag == record.tag && haveSameAttributes(formatting[index].node, node) {
        alike += 1
        earliest = index
      }
    }
    if alike >= 3 { formatting.remove(at: earliest) }
    add(FormattingElement(node: node, tag: record.tag))
  }

  mutating func pushMarker() {
    add(FormattingElement(node: NodeRecord.none, tag: .unknown))
  }

  private mutating func add(_ entry: FormattingElement) {
    if formatting.count >= TreeBuilder.maximumFormattingElements { formatting.removeFirst() }
    formatting.append(entry)
  }

  mutating func clearFormattingToMarker() {
    while let entry = formatting.popLast(), !entry.isMarker {}
  }

  func indexInFormatting(_ node: UInt32) -> Int? {
    formatting.lastIndex { $0.node == node }
  }

  /// The last entry with this tag behind the last marker.
  func lastFormatting(_ tag: HTMLTag) -> Int? {
    var index = formatting.count
    while index > 0 && !formatting[index - 1].isMarker {
      index -= 1
      if formatting[index].tag == tag { return index }
    }
    return nil
  }

  /// Elements with very many attributes never count as alike: comparing them would not be worth it.
  private func haveSameAttributes(_ left: UInt32, _ right: UInt32) -> Bool {
    let (left, right) = (nodes[Int(left)], nodes[Int(right)])
    if left.count != right.count || left.count > 32 { return false }
    if left.start == right.start { return true }
    return attributes(of: left).allSatisfy { one in
      attributes(of: right).contains { $0.name == one.name && haveSameValue($0, one) }
    }
  }

  private func attributes(of record: NodeRecord) -> ArraySlice<AttributeRecord> {
    tokenizer.attributes[Int(record.start)..<Int(record.start + record.count)]
  }

  private func haveSameValue(_ left: AttributeRecord, _ right: AttributeRecord) -> Bool {
    if left.count != right.count { return false }
    return tokenizer.withBytes(left.start, left.count) { left in
      tokenizer.withBytes(right.start, right.count) { left.elementsEqual($0) }
    }
  }

  /// Opens the formatting elements again that a block has closed (`<p><b>one<p>two`).
  @inline(__always)
  mutating func reconstructFormatting() {
    guard let last = formatting.last, !last.isMarker, indexInStack(last.node) == nil else { return }
    reopenFormatting()
  }

  private mutating func reopenFormatting() {
    var index = formatting.count - 1
    while index > 0 && !formatting[index - 1].isMarker && indexInStack(formatting[index - 1].node) == nil { index -= 1 }
    while index < formatting.count {
      guard cloneBudget > 0 else { return formatting.removeAll() }
      cloneBudget -= 1
      let node = insertElement(clone(of: formatting[index].node))
      formatting[index] = FormattingElement(node: node, tag: formatting[index].tag)
      index += 1
    }
  }

  /// A new element with the same name and attributes, outside the tree.
  func clone(of node: UInt32) -> NodeRecord {
    let record = nodes[Int(node)]
    return NodeRecord(
      kind: .element, tag: record.tag, namespace: record.namespace, name: record.name, start: record.start,
      count: record.count)
  }
}
