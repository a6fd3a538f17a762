import HTMLParsing

/// Something that reads a page in document order. The walk needs no recursion: depth is the page's, not ours, to choose.
protocol TreeVisitor {
  var document: HTMLDocument { get }
  /// True when the children are to be walked.
  mutating func enter(_ node: HTMLNode) -> Bool
  /// Called after the children, also where they were not walked.
  mutating func leave(_ node: HTMLNode)
}

extension TreeVisitor {
  mutating func walk(_ scope: HTMLNode) {
    var node = scope
    while true {
      if enter(node), let child = document.firstChild(of: node) {
        node = child
        continue
      }
      while true {
        leave(node)
        if node == scope { return }
        if let sibling = document.nextSibling(of: node) {
          node = sibling
          break
        }
        guard let parent = document.parent(of: node) else { return }
        node = parent
      }
    }
  }
}
