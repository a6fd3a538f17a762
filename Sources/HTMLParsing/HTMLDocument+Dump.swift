extension HTMLDocument {
  /// The tree in the notation of html5lib's tests, one line a node; of the whole page, or of what hangs below a node.
  public func dump(below node: HTMLNode? = nil) -> String {
    var lines: [String] = []
    // Nodes still to be written, with their depth; a stack instead of recursion.
    var pending: [(node: HTMLNode, depth: Int)] = children(of: node ?? root).map { ($0, 0) }.reversed()
    while let (here, depth) = pending.popLast() {
      let indent = "| " + String(repeating: "  ", count: depth)
      lines += dumpLines(here, indent: indent)
      if let contents = templateContents(of: here) {
        lines.append(indent + "  content")
        pending += children(of: contents).map { ($0, depth + 2) }.reversed()
      }
      pending += children(of: here).map { ($0, depth + 1) }.reversed()
    }
    return lines.joined(separator: "\n")
  }

  private func dumpLines(_ node: HTMLNode, indent: String) -> [String] {
    switch kind(of: node) {
    case .element: [indent + "<" + prefixedName(of: node) + ">"] + dumpAttributes(node, indent: indent + "  ")
    case .text: [indent + "\"" + text(of: node) + "\""]
    case .comment: [indent + "<!-- " + text(of: node) + " -->"]
    case .doctype: [indent + dumpDoctype()]
    case .document, .fragment: []
    }
  }

  private func prefixedName(of node: HTMLNode) -> String {
    switch namespace(of: node) {
    case .html: name(of: node)
    case .svg: "svg " + name(of: node)
    case .mathml: "math " + name(of: node)
    }
  }

  private func dumpAttributes(_ node: HTMLNode, indent: String) -> [String] {
    attributeRange(of: node).map { index in
      let record = attributeRecords[index]
      let name = attributeNames.string(record.name)
      let local = name.firstIndex(of: ":").map { String(name[name.index(after: $0)...]) } ?? name
      let shown =
        switch record.prefix {
        case .none: name
        case .xlink: "xlink " + local
        case .xml: "xml " + local
        case .xmlns: "xmlns " + local
        }
      return (shown, string(range(record)))
    }
    .sorted { Array($0.0.utf16).lexicographicallyPrecedes(Array($1.0.utf16)) }
    .map { indent + $0.0 + "=\"" + $0.1 + "\"" }
  }

  private func dumpDoctype() -> String {
    guard let doctype else { return "<!DOCTYPE >" }
    if doctype.publicID == nil && doctype.systemID == nil { return "<!DOCTYPE \(doctype.name)>" }
    return "<!DOCTYPE \(doctype.name) \"\(doctype.publicID ?? "")\" \"\(doctype.systemID ?? "")\">"
  }
}
