extension HTMLDocument {
  /// The elements below `scope` (the whole page when nil) that match, in document order.
  ///
  /// Linear in the page, times the length of the selector.
  public func select(_ selector: HTMLSelector, in scope: HTMLNode? = nil) -> [HTMLNode] {
    var found: [HTMLNode] = []
    forEachMatch(selector, in: scope) {
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
    forEachMatch(selector, in: scope) {
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
    var matcher = SelectorMatcher(self, selector, scope: nil)
    var here: HTMLNode? = node
    while let candidate = here {
      if matcher.matches(candidate) { return candidate }
      here = parent(of: candidate)
    }
    return nil
  }

  public func matches(_ node: HTMLNode, _ selector: HTMLSelector) -> Bool {
    var matcher = SelectorMatcher(self, selector, scope: nil)
    return matcher.matches(node)
  }

  private func forEachMatch(_ selector: HTMLSelector, in scope: HTMLNode?, _ body: (HTMLNode) -> Bool) {
    if !selector.isValid { return }
    let top = scope ?? root
    var matcher = SelectorMatcher(self, selector, scope: scope)
    var here = next(after: top, within: top)
    while let node = here {
      if matcher.matches(node) && !body(node) { return }
      here = next(after: node, within: top)
    }
  }

  // MARK: For the matcher

  /// The element that a combinator leads to from the right: the parent or the element before.
  func step(_ combinator: HTMLSelector.Combinator, from node: HTMLNode) -> HTMLNode? {
    switch combinator {
    case .descendant, .child: return parent(of: node).flatMap { isElement($0) ? $0 : nil }
    case .adjacent, .sibling:
      var here = previousSibling(of: node)
      while let sibling = here, !isElement(sibling) { here = previousSibling(of: sibling) }
      return here
    }
  }

  func isRootElement(_ node: HTMLNode) -> Bool { parent(of: node) == root }

  /// Tests that look at the element alone.
  func matches(_ node: HTMLNode, simple test: HTMLSelector.Test) -> Bool {
    switch test {
    case .tag(let tag): return self.tag(of: node) == tag
    case .name(let name): return tag(of: node) == .unknown && self.name(of: node).lowercased() == name
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
    case .root: return isRootElement(node)
    case .empty: return children(of: node).allSatisfy { !isElement($0) && text(of: $0).isEmpty }
    case .link: return [.a, .area].contains(tag(of: node)) && hasAttribute(.href, of: node)
    case .checked: return attribute("checked", of: node) != nil || attribute("selected", of: node) != nil
    case .enabled: return isControl(node) && attribute("disabled", of: node) == nil
    case .disabled: return isControl(node) && attribute("disabled", of: node) != nil
    case .language(let tag): return hasLanguage(tag, node)
    case .scope, .nth, .anyOf, .noneOf, .has: return false
    }
  }

  private func isControl(_ node: HTMLNode) -> Bool {
    [.button, .input, .select, .textarea, .option, .optgroup, .fieldset].contains(tag(of: node))
  }

  /// The nearest `lang` around the element is the tag or begins with it and a hyphen.
  private func hasLanguage(_ language: [UInt8], _ node: HTMLNode) -> Bool {
    var here: HTMLNode? = node
    while let candidate = here {
      if let stated = attribute("lang", of: candidate) {
        return holds(.dash, ArraySlice(Array(stated.utf8)), language, ignoringCase: true)
      }
      here = parent(of: candidate)
    }
    return false
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
