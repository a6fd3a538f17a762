/// A node of one `HTMLDocument`: four bytes, meaningful only together with the document it came from.
public struct HTMLNode: Sendable, Hashable {
  /// The node's place in the arena; nodes are numbered in the order in which the parser made them.
  public let index: UInt32

  @inlinable init(index: UInt32) { self.index = index }
}

/// What a node is.
public enum HTMLNodeKind: UInt8, Sendable, Hashable {
  /// The document itself: the root of the tree.
  case document
  case doctype
  case element
  case text
  case comment
  /// The contents of a `template`, reachable only through `HTMLDocument.templateContents(of:)`.
  case fragment
}

/// The name space of an element.
public enum HTMLNamespace: UInt8, Sendable, Hashable {
  case html, svg, mathml
}

/// The prefix of an attribute that foreign content moved out of the empty name space.
enum HTMLNamespacePrefix: UInt8, Sendable, Hashable {
  case none, xlink, xml, xmlns
}

/// The document type declaration as written; identifiers that are missing are nil.
public struct HTMLDoctype: Sendable, Hashable {
  public let name: String
  public let publicID: String?
  public let systemID: String?
}
