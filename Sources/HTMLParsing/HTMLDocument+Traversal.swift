extension HTMLDocument {
  /// The node after this one in document order, within `scope` when given; nil at the end.
  ///
  /// - Parameter skippingChildren: true leaves the node's subtree out.
  @inlinable public func next(
    after node: HTMLNode, within scope: HTMLNode? = nil, skippingChildren: Bool = false
  ) -> HTMLNode? {
    link(nodes.next(after: node.index, within: scope?.index ?? 0, skippingChildren: skippingChildren))
  }

  /// The children in document order.
  @inlinable public func children(of node: HTMLNode) -> HTMLChildren {
    HTMLChildren(nodes: nodes, parent: node)
  }

  /// All nodes below this one in document order.
  @inlinable public func descendants(of node: HTMLNode) -> HTMLDescendants {
    HTMLDescendants(nodes: nodes, scope: node)
  }

  /// All elements below this one in document order, of one tag when given.
  public func elements(in node: HTMLNode, tag: HTMLTag? = nil) -> [HTMLNode] {
    var found: [HTMLNode] = []
    var here = next(after: node, within: node)
    while let element = here {
      let record = nodes[Int(element.index)]
      if record.kind == .element && (tag == nil || record.tag == tag) { found.append(element) }
      here = next(after: element, within: node)
    }
    return found
  }

  /// Parent, grandparent and so on up to the document.
  public func ancestors(of node: HTMLNode) -> some Sequence<HTMLNode> {
    sequence(state: node) { here in
      guard let parent = parent(of: here) else { return nil as HTMLNode? }
      here = parent
      return parent
    }
  }
}

extension [NodeRecord] {
  /// The place after this one in document order, within `scope`; `NodeRecord.none` at the end.
  @inlinable func next(after node: UInt32, within scope: UInt32, skippingChildren: Bool = false) -> UInt32 {
    if !skippingChildren && self[Int(node)].firstChild != NodeRecord.none { return self[Int(node)].firstChild }
    var here = node
    while here != scope && here != NodeRecord.none {
      let record = self[Int(here)]
      if record.nextSibling != NodeRecord.none { return record.nextSibling }
      here = record.parent
    }
    return NodeRecord.none
  }
}

/// The children of a node, one after another.
public struct HTMLChildren: Sequence, IteratorProtocol, Sendable {
  @usableFromInline let nodes: [NodeRecord]
  @usableFromInline var upcoming: UInt32

  @inlinable init(nodes: [NodeRecord], parent: HTMLNode) {
    self.nodes = nodes
    upcoming = nodes[Int(parent.index)].firstChild
  }

  @inlinable public mutating func next() -> HTMLNode? {
    guard upcoming != NodeRecord.none else { return nil }
    let node = HTMLNode(index: upcoming)
    upcoming = nodes[Int(upcoming)].nextSibling
    return node
  }
}

/// The nodes below a node, in document order, without recursion.
public struct HTMLDescendants: Sequence, IteratorProtocol, Sendable {
  @usableFromInline let nodes: [NodeRecord]
  @usableFromInline let scope: UInt32
  @usableFromInline var last: UInt32

  @inlinable init(nodes: [NodeRecord], scope: HTMLNode) {
    self.nodes = nodes
    self.scope = scope.index
    last = scope.index
  }

  @inlinable public mutating func next() -> HTMLNode? {
    let node = nodes.next(after: last, within: scope)
    guard node != NodeRecord.none else { return nil }
    last = node
    return HTMLNode(index: node)
  }
}
