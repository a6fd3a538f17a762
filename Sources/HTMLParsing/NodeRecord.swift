/// One node in the arena.
///
/// Links are places in the arena; `NodeRecord.none` means that there is no such node. What `start` and `count` count
/// depends on the kind: attributes of an element, bytes of a text or comment.
@usableFromInline struct NodeRecord: Sendable {
  @usableFromInline static var none: UInt32 { .max }

  @usableFromInline var kind: HTMLNodeKind
  @usableFromInline var tag: HTMLTag
  @usableFromInline var namespace: HTMLNamespace
  /// True for `foreignObject`, `desc`, `title` in SVG and `annotation-xml` of an HTML type: HTML goes on inside.
  @usableFromInline var isIntegrationPoint = false
  /// The element's name in the table of tag names; for a text, the bytes reserved for it in the side buffer.
  @usableFromInline var name: UInt32 = 0
  @usableFromInline var parent: UInt32 = .max
  @usableFromInline var firstChild: UInt32 = .max
  @usableFromInline var lastChild: UInt32 = .max
  @usableFromInline var nextSibling: UInt32 = .max
  @usableFromInline var previousSibling: UInt32 = .max
  @usableFromInline var start: UInt32
  @usableFromInline var count: UInt32

  init(
    kind: HTMLNodeKind, tag: HTMLTag = .unknown, namespace: HTMLNamespace = .html, name: UInt32 = 0,
    start: UInt32 = 0, count: UInt32 = 0
  ) {
    self.kind = kind
    self.tag = tag
    self.namespace = namespace
    self.name = name
    self.start = start
    self.count = count
  }
}

/// One attribute: its name by number and its value as a range of the document's bytes.
@usableFromInline struct AttributeRecord: Sendable {
  @usableFromInline var name: UInt32
  @usableFromInline var start: UInt32
  @usableFromInline var count: UInt32
  var prefix: HTMLNamespacePrefix = .none

  init(name: UInt32, start: UInt32, count: UInt32) {
    self.name = name
    self.start = start
    self.count = count
  }
}
