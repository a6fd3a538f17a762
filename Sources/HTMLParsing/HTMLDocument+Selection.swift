extension HTMLDocument {
  /// The elements below `scope` (the whole page when nil) that match, in document order.
  public func select(_ selector: HTMLSelector, in scope: HTMLNode? = nil) -> [HTMLNode] {
    var found: [HTMLNode] = []
    forEachMatch(selector, in: scope ?? root) {
      found.append($0)
      return true
    }
    return found
  }

  /// The same for a selector as text, which is compiled each time.
  public func select(_ css: String, in scope: HTMLNode? = nil) -> [HTMLNode] {
    select(HTMLSelector(css), in: scope)
  }

  /// The first match in document order.
  public func first(_ selector: HTMLSelector, in scope: HTMLNode? = nil) -> HTMLNode? {
    var found: HTMLNode?
    forEachMatch(selector, in: scope ?? root) {
      found = $0
      return false
    }
    return found
  }

  public func first(_ css: String, in scope: HTMLNode? = nil) -> HTMLNode? {
    first(HTMLSelector(css), in: scope)
  }

  /// The node itself or its nearest ancestor that matches.
  public func closest(_ selector: HTMLSelector, from node: HTMLNode) -> HTMLNode? {
    var here: HTMLNode? = node
    while let candidate = here {
      if matches(candidate, selector) { return candidate }
      here = parent(of: candidate)
    }
    return nil
  }

  public func matches(_ node: HTMLNode, _ selector: HTMLSelector) -> Bool {
    isElement(node) && selector.alternatives.contains { matches(node, $0) }
  }

  private func forEachMatch(_ selector: HTMLSelector, in scope: HTMLNode, _ body: (HTMLNode) -> Bool) {
    if !selector.isValid { return }
    var here = next(after: scope, within: scope)
    while let node = here {
      if matches(node, selector) && !body(node) { return }
      here = next(after: node, within: scope)
    }
  }

  private func matches(_ node: HTMLNode, _ complex: HTMLSelector.Complex) -> Bool {
    matches(node, complex.subject) && matchesContext(of: node, complex.others[...])
  }

  /// Recursion is as deep as the selector is long.
  private func matchesContext(
    of node: HTMLNode, _ others: ArraySlice<(combinator: HTMLSelector.Combinator, compound: HTMLSelector.Compound)>
  ) -> Bool {
    guard let (combinator, compound) = others.first else { return true }
    var candidate = step(combinator, from: node)
    while let here = candidate {
      if matches(here, compound) && matchesContext(of: here, others.dropFirst()) { return true }
      if combinator == .child || combinator == .adjacent { return false }
      candidate = step(combinator, from: here)
    }
    return false
  }

  private func step(_ combinator: HTMLSelector.Combinator, from node: HTMLNode) -> HTMLNode? {
    switch combinator {
    case .descendant, .child:
      return parent(of: node).flatMap { isElement($0) ? $0 : nil }
    case .adjacent, .sibling:
      return siblingElement(before: node)
    }
  }

  private func siblingElement(before node: HTMLNode) -> HTMLNode? {
    var here = previousSibling(of: node)
    while let sibling = here, !isElement(sibling) { here = previousSibling(of: sibling) }
    return here
  }

  private func siblingElement(after node: HTMLNode) -> HTMLNode? {
    var here = nextSibling(of: node)
    while let sibling = here, !isElement(sibling) { here = nextSibling(of: sibling) }
    return here
  }

  private func matches(_ node: HTMLNode, _ compound: HTMLSelector.Compound) -> Bool {
    compound.tests.allSatisfy { matches(node, $0) }
  }

  private func matches(_ node: HTMLNode, _ test: HTMLSelector.Test) -> Bool {
    switch test {
    case .tag(let tag): return self.tag(of: node) == tag
    case .name(let name): return tag(of: node) == .unknown && self.name(of: node) == name
    case .word(let attribute, let word):
      guard let range = byteRange(ofAttribute: attribute, of: node) else { return false }
      return ByteWords.contains(bytes[range], word: word)
    case .id(let id):
      guard let range = byteRange(ofAttribute: .id, of: node) else { return false }
      return bytes[range].elementsEqual(id)
    case .attribute(let name, let known, let comparison, let value, let ignoringCase):
      guard let attribute = known ?? attributeName(name), let range = byteRange(ofAttribute: attribute, of: node) else {
        return false
      }
      return holds(comparison, bytes[range], value, ignoringCase: ignoringCase)
    case .firstChild: return siblingElement(before: node) == nil
    case .lastChild: return siblingElement(after: node) == nil
    case .not(let compound): return !matches(node, compound)
    }
  }

  private func holds(
    _ comparison: HTMLSelector.Comparison, _ found: ArraySlice<UInt8>, _ value: [UInt8], ignoringCase: Bool
  ) -> Bool {
    func equal(_ part: ArraySlice<UInt8>) -> Bool { ByteWords.equal(part, value, ignoringCase: ignoringCase) }
    switch comparison {
    case .present: return true
    case .equal: return equal(found)
    case .word: return ByteWords.contains(found, word: value, ignoringCase: ignoringCase)
    case .dash: return equal(found) || (equal(found.prefix(value.count)) && found.dropFirst(value.count).first == 0x2D)
    case .prefix: return !value.isEmpty && equal(found.prefix(value.count))
    case .suffix: return !value.isEmpty && equal(found.suffix(value.count))
    case .part:
      if value.isEmpty || found.count < value.count { return false }
      return (found.startIndex...(found.endIndex - value.count)).contains { equal(found[$0..<($0 + value.count)]) }
    }
  }
}
