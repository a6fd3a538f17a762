extension TreeBuilder {
  /// Where a node goes: as a child of `parent`, before `next` when that is a node.
  struct Place {
    var parent: UInt32
    var next = NodeRecord.none
  }

  /// The appropriate place for inserting a node (13.2.6.1), with foster parenting and template contents.
  @inline(__always)
  func insertionPlace() -> Place {
    let target = current
    if isFostering && target.namespace == .html && target.tag.isTableStructure { return fosterPlace() }
    if target.tag == .template { return Place(parent: contents(of: target.node)) }
    return Place(parent: target.node)
  }

  func insertionPlace(in target: UInt32) -> Place {
    let record = nodes[Int(target)]
    if isFostering && record.namespace == .html && record.tag.isTableStructure { return fosterPlace() }
    return Place(parent: contents(of: target))
  }

  /// Beside the last table, in the last template, or in the root.
  private func fosterPlace() -> Place {
    var index = stack.count
    while index > 1 {
      index -= 1
      let element = stack[index]
      guard element.namespace == .html else { continue }
      if element.tag == .template { return Place(parent: contents(of: element.node)) }
      if element.tag == .table {
        let parent = nodes[Int(element.node)].parent
        if parent != NodeRecord.none { return Place(parent: parent, next: element.node) }
        return Place(parent: contents(of: stack[index - 1].node))
      }
    }
    return Place(parent: stack.first?.node ?? 0)
  }

  /// The fragment with a template's contents; any other node stands for itself.
  func contents(of node: UInt32) -> UInt32 {
    guard nodes[Int(node)].tag == .template else { return node }
    return templateContents[node] ?? node
  }

  mutating func append(_ record: NodeRecord) -> UInt32 {
    nodes.append(record)
    return UInt32(truncatingIfNeeded: nodes.count &- 1)
  }

  @inline(__always)
  mutating func attach(_ node: UInt32, at place: Place) {
    let parent = Int(place.parent)
    nodes[Int(node)].parent = place.parent
    if place.next != NodeRecord.none { return attach(node, before: place.next) }
    let last = nodes[parent].lastChild
    nodes[Int(node)].previousSibling = last
    nodes[parent].lastChild = node
    if last == NodeRecord.none {
      nodes[parent].firstChild = node
    } else {
      nodes[Int(last)].nextSibling = node
    }
  }

  private mutating func attach(_ node: UInt32, before next: UInt32) {
    let previous = nodes[Int(next)].previousSibling
    nodes[Int(node)].previousSibling = previous
    nodes[Int(node)].nextSibling = next
    nodes[Int(next)].previousSibling = node
    if previous == NodeRecord.none {
      nodes[Int(nodes[Int(next)].parent)].firstChild = node
    } else {
      nodes[Int(previous)].nextSibling = node
    }
  }

  mutating func detach(_ node: UInt32) {
    let record = nodes[Int(node)]
    guard record.parent != NodeRecord.none else { return }
    if record.previousSibling == NodeRecord.none {
      nodes[Int(record.parent)].firstChild = record.nextSibling
    } else {
      nodes[Int(record.previousSibling)].nextSibling = record.nextSibling
    }
    if record.nextSibling == NodeRecord.none {
      nodes[Int(record.parent)].lastChild = record.previousSibling
    } else {
      nodes[Int(record.nextSibling)].previousSibling = record.previousSibling
    }
    nodes[Int(node)].parent = NodeRecord.none
    nodes[Int(node)].previousSibling = NodeRecord.none
    nodes[Int(node)].nextSibling = NodeRecord.none
  }

  /// Makes an element for the present tag token, puts it into the tree and opens it.
  @discardableResult @inline(__always)
  mutating func insertElement() -> UInt32 {
    insertElement(
      NodeRecord(kind: .element, tag: token.tag, name: token.name, start: token.start, count: token.count))
  }

  /// An element without attributes that no tag in the input stands for.
  @discardableResult
  mutating func insertElement(_ tag: HTMLTag) -> UInt32 {
    insertElement(NodeRecord(kind: .element, tag: tag, name: UInt32(tag.rawValue)))
  }

  @discardableResult @inline(__always)
  mutating func insertElement(_ record: NodeRecord) -> UInt32 {
    if stack.count >= TreeBuilder.softDepth { makeRoom() }
    let place = insertionPlace()
    let node = append(record)
    attach(node, at: place)
    push(OpenElement(node: node, tag: record.tag, namespace: record.namespace))
    return node
  }

  /// At the depth limit the new element replaces the current one, so that the tree grows in breadth.
  private mutating func makeRoom() {
    let isStructural = current.namespace == .html && current.tag.isStructural
    if !isStructural || stack.count >= TreeBuilder.hardDepth { pop() }
  }

  /// A void element: inserted and closed at once.
  mutating func insertVoidElement() {
    insertElement()
    pop()
  }

  mutating func insertComment() {
    insertComment(at: insertionPlace())
  }

  mutating func insertComment(at place: Place) {
    attach(append(NodeRecord(kind: .comment, start: token.start, count: token.count)), at: place)
  }

  /// Merges the attributes of the present tag into an element that has some already; first come, first served.
  mutating func mergeAttributes(into node: UInt32) {
    let old = nodes[Int(node)]
    guard token.count > 0, old.count < 1024 else { return }
    let range = Int(old.start)..<Int(old.start + old.count)
    let added = tokenizer.attributes[Int(token.start)..<Int(token.start + token.count)].filter { new in
      !tokenizer.attributes[range].contains { $0.name == new.name }
    }
    if added.isEmpty { return }
    nodes[Int(node)].start = UInt32(truncatingIfNeeded: tokenizer.attributes.count)
    tokenizer.attributes.append(contentsOf: Array(tokenizer.attributes[range]) + added)
    nodes[Int(node)].count = old.count + UInt32(truncatingIfNeeded: added.count)
  }

  /// An attribute's bytes compared without regard to ASCII case; false when the present tag has no such attribute.
  func tokenAttribute(_ name: HTMLAttributeName, equals value: StaticString) -> Bool {
    for index in Int(token.start)..<Int(token.start + token.count) where tokenizer.attributes[index].name == name.id {
      let record = tokenizer.attributes[index]
      return tokenizer.withBytes(record.start, record.count) { ASCII.equal($0, value) }
    }
    return false
  }
}
