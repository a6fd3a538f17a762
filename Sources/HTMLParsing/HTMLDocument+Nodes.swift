extension HTMLDocument {
  /// The document node; its children are the doctype, comments and the `html` element.
  @inlinable public var root: HTMLNode { HTMLNode(index: 0) }

  /// The number of nodes, detached ones included; indices run from 0 to below it.
  @inlinable public var nodeCount: Int { nodes.count }

  @inlinable public func kind(of node: HTMLNode) -> HTMLNodeKind { nodes[Int(node.index)].kind }

  /// The element's tag; `.unknown` for names we do not know and for other nodes.
  @inlinable public func tag(of node: HTMLNode) -> HTMLTag { nodes[Int(node.index)].tag }

  @inlinable public func namespace(of node: HTMLNode) -> HTMLNamespace { nodes[Int(node.index)].namespace }

  @inlinable public func isElement(_ node: HTMLNode) -> Bool { nodes[Int(node.index)].kind == .element }

  @inlinable public func isText(_ node: HTMLNode) -> Bool { nodes[Int(node.index)].kind == .text }

  /// The element's name: lower case in HTML, the standard's spelling in SVG; empty for other nodes.
  public func name(of node: HTMLNode) -> String {
    let record = nodes[Int(node.index)]
    guard record.kind == .element else { return "" }
    if record.name == UInt32(record.tag.rawValue) && record.tag != .unknown { return record.tag.name }
    return tagNames.string(record.name)
  }

  @inlinable public func parent(of node: HTMLNode) -> HTMLNode? { link(nodes[Int(node.index)].parent) }

  @inlinable public func firstChild(of node: HTMLNode) -> HTMLNode? { link(nodes[Int(node.index)].firstChild) }

  @inlinable public func lastChild(of node: HTMLNode) -> HTMLNode? { link(nodes[Int(node.index)].lastChild) }

  @inlinable public func nextSibling(of node: HTMLNode) -> HTMLNode? { link(nodes[Int(node.index)].nextSibling) }

  @inlinable public func previousSibling(of node: HTMLNode) -> HTMLNode? {
    link(nodes[Int(node.index)].previousSibling)
  }

  /// The contents of a `template` element: a node of kind `.fragment`, outside the tree.
  public func templateContents(of node: HTMLNode) -> HTMLNode? {
    templates[node.index].map { HTMLNode(index: $0) }
  }

  /// The `html` element. Every page has one.
  public var documentElement: HTMLNode? { children(of: root).first { isElement($0) } }

  public var head: HTMLNode? {
    documentElement.flatMap { element in children(of: element).first { tag(of: $0) == .head } }
  }

  public var body: HTMLNode? {
    documentElement.flatMap { element in children(of: element).first { tag(of: $0) == .body } }
  }

  @inlinable func link(_ index: UInt32) -> HTMLNode? {
    index == NodeRecord.none ? nil : HTMLNode(index: index)
  }
}
