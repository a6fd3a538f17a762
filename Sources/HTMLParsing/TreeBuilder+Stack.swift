extension TreeBuilder {
  /// The current node; the document when nothing is open.
  var current: OpenElement {
    @inline(__always) get { stack.last ?? OpenElement(node: 0, tag: .unknown, namespace: .html) }
  }

  @inline(__always)
  func currentIs(_ tag: HTMLTag) -> Bool {
    let current = current
    return current.tag == tag && current.namespace == .html
  }

  /// The current node, or the context when only the root of a fragment is open.
  var adjustedCurrent: OpenElement {
    if stack.count == 1, let context { return context }
    return current
  }

  var currentIsForeign: Bool {
    !stack.isEmpty && adjustedCurrent.namespace != .html
  }

  @inline(__always)
  mutating func push(_ element: OpenElement) {
    if element.namespace == .html { openCounts[Int(element.tag.rawValue)] &+= 1 }
    stack.append(element)
  }

  /// Closes the current node; the root stays.
  @inline(__always)
  mutating func pop() {
    if stack.count > 1, let element = stack.popLast(), element.namespace == .html {
      openCounts[Int(element.tag.rawValue)] &-= 1
    }
  }

  func isOpen(_ tag: HTMLTag) -> Bool {
    openCounts[Int(tag.rawValue)] > 0
  }

  mutating func pop(to count: Int) {
    while stack.count > max(count, 1) { pop() }
  }

  /// Pops until an HTML element with this tag has gone.
  mutating func popUntil(_ tag: HTMLTag) {
    while stack.count > 1 {
      let element = current
      pop()
      if element.tag == tag && element.namespace == .html { return }
    }
  }

  mutating func popUntil(where condition: (HTMLTag) -> Bool) {
    while stack.count > 1 {
      let element = current
      pop()
      if element.namespace == .html && condition(element.tag) { return }
    }
  }

  /// Pops down to, but without, the first HTML element that meets the condition.
  mutating func clearStack(backTo condition: (HTMLTag) -> Bool) {
    while stack.count > 1 && !(current.namespace == .html && condition(current.tag)) { pop() }
  }

  func indexInStack(_ node: UInt32) -> Int? {
    stack.lastIndex { $0.node == node }
  }

  mutating func removeFromStack(at index: Int) {
    guard index > 0, stack.indices.contains(index) else { return }
    let element = stack.remove(at: index)
    if element.namespace == .html { openCounts[Int(element.tag.rawValue)] &-= 1 }
  }

  enum Scope { case ordinary, button, listItem, table }

  @inline(__always)
  func hasInScope(_ tag: HTMLTag, _ scope: Scope = .ordinary) -> Bool {
    isOpen(tag) && searchScope(scope) { $0 == tag }
  }

  /// Looks up the stack for an HTML element that meets the condition, up to the scope's limits.
  func searchScope(_ scope: Scope, _ condition: (HTMLTag) -> Bool) -> Bool {
    var index = stack.count
    while index > 0 {
      index &-= 1
      let element = stack[index]
      if element.namespace == .html {
        if condition(element.tag) { return true }
        if ends(scope, element.tag) { return false }
      } else if scope != .table && endsScopeForeign(element) {
        return false
      }
    }
    return false
  }

  private func ends(_ scope: Scope, _ tag: HTMLTag) -> Bool {
    switch scope {
    case .ordinary: tag.endsScope
    case .button: tag.endsScope || tag == .button
    case .listItem: tag.endsScope || tag == .ol || tag == .ul
    case .table: tag == .html || tag == .table || tag == .template
    }
  }

  private func endsScopeForeign(_ element: OpenElement) -> Bool {
    if element.namespace == .svg {
      return element.tag == .foreignobject || element.tag == .desc || element.tag == .title
    }
    return element.tag.isMathMLTextIntegrationPoint || element.tag == .annotationXML
  }

  func isSpecial(_ element: OpenElement) -> Bool {
    element.namespace == .html ? element.tag.isSpecial : endsScopeForeign(element)
  }

  /// Closes elements whose end tag may be missing, except `except`.
  mutating func generateImpliedEnds(except: HTMLTag = .unknown) {
    while current.namespace == .html && current.tag.hasImpliedEnd && current.tag != except && stack.count > 1 { pop() }
  }

  mutating func generateImpliedEndsThoroughly() {
    while current.namespace == .html && current.tag.hasImpliedEndThoroughly && stack.count > 1 { pop() }
  }

  @inline(__always)
  mutating func closeParagraphInButtonScope() {
    if hasInScope(.p, .button) { closeParagraph() }
  }

  mutating func closeParagraph() {
    generateImpliedEnds(except: .p)
    popUntil(.p)
  }
}
