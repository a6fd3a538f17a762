/// The adoption agency algorithm (13.2.6.4.7): misnested formatting such as `<b>1<p>2</b>3</p>`.
extension TreeBuilder {
  mutating func adopt(_ subject: HTMLTag) {
    if currentIs(subject) && indexInFormatting(current.node) == nil { return pop() }
    for _ in 0..<8 {
      guard let entry = lastFormatting(subject) else { return anyOtherEndTag() }
      let element = formatting[entry].node
      guard let inStack = indexInStack(element) else {
        formatting.remove(at: entry)
        return
      }
      guard isInScope(at: inStack) else { return }
      guard let furthest = (inStack + 1..<stack.count).first(where: { isSpecial(stack[$0]) }), cloneBudget > 0 else {
        pop(to: inStack)
        formatting.remove(at: entry)
        return
      }
      cloneBudget -= 4
      adopt(element, inStack: inStack, furthest: furthest)
    }
  }

  /// True when no limit of the scope lies between the top of the stack and the element.
  func isInScope(at index: Int) -> Bool {
    !stack[(index + 1)...].contains { $0.namespace == .html ? $0.tag.endsScope : isSpecial($0) }
  }

  /// One round: moves the furthest block out of the formatting element and wraps its children in a copy.
  private mutating func adopt(_ element: UInt32, inStack: Int, furthest: Int) {
    guard inStack > 0 else { return }
    let ancestor = stack[inStack - 1].node
    let block = stack[furthest].node
    var bookmark = indexInFormatting(element) ?? formatting.count
    let last = moveChain(from: furthest, to: element, bookmark: &bookmark)
    detach(last)
    attach(last, at: insertionPlace(in: ancestor))

    let copy = append(clone(of: element))
    moveChildren(of: block, to: copy)
    attach(copy, at: Place(parent: contents(of: block)))

    let entry = FormattingElement(node: copy, tag: nodes[Int(copy)].tag)
    formatting.insert(entry, at: min(bookmark, formatting.count))
    if let old = indexInFormatting(element) { formatting.remove(at: old) }
    if let old = indexInStack(element) { removeFromStack(at: old) }
    if let place = indexInStack(block) {
      stack.insert(OpenElement(node: copy, tag: entry.tag, namespace: .html), at: place + 1)
      openCounts[Int(entry.tag.rawValue)] &+= 1
    }
  }

  /// The inner loop: copies the elements between the furthest block and the formatting element, each into the next.
  /// Returns the topmost of the chain.
  private mutating func moveChain(from furthest: Int, to element: UInt32, bookmark: inout Int) -> UInt32 {
    var last = stack[furthest].node
    let block = last
    var index = furthest
    var round = 0
    while index > 1 {
      round += 1
      index -= 1
      let node = stack[index]
      if node.node == element { break }
      if round > 3, let entry = indexInFormatting(node.node) {
        formatting.remove(at: entry)
        if entry < bookmark { bookmark -= 1 }
      }
      guard let entry = indexInFormatting(node.node) else {
        removeFromStack(at: index)
        continue
      }
      let copy = append(clone(of: node.node))
      formatting[entry] = FormattingElement(node: copy, tag: node.tag)
      stack[index] = OpenElement(node: copy, tag: node.tag, namespace: node.namespace)
      if last == block { bookmark = entry + 1 }
      detach(last)
      attach(last, at: Place(parent: copy))
      last = copy
    }
    return last
  }

  private mutating func moveChildren(of source: UInt32, to target: UInt32) {
    let source = contents(of: source)
    var child = nodes[Int(source)].firstChild
    nodes[Int(target)].firstChild = child
    nodes[Int(target)].lastChild = nodes[Int(source)].lastChild
    nodes[Int(source)].firstChild = NodeRecord.none
    nodes[Int(source)].lastChild = NodeRecord.none
    while child != NodeRecord.none {
      nodes[Int(child)].parent = target
      child = nodes[Int(child)].nextSibling
    }
  }
}
