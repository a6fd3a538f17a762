/// SVG and MathML inside HTML (13.2.6.5).
extension TreeBuilder {
  /// Whether the token goes to the rules for foreign content (the tree construction dispatcher, 13.2.6).
  var usesForeignRules: Bool {
    @inline(__always) get {
      if current.namespace == .html && context == nil { return false }
      return dispatchesToForeign()
    }
  }

  private func dispatchesToForeign() -> Bool {
    guard !stack.isEmpty else { return false }
    let element = adjustedCurrent
    if element.namespace == .html || token.kind == .end { return false }
    let startsHTML = token.kind == .startTag || token.kind == .characters
    if element.namespace == .mathml {
      if element.tag.isMathMLTextIntegrationPoint {
        if token.kind == .characters { return false }
        if token.kind == .startTag && token.tag != .mglyph && token.tag != .malignmark { return false }
      }
      if element.tag == .annotationXML && token.kind == .startTag && token.tag == .svg { return false }
    }
    let isIntegrationPoint =
      stack.count == 1 && context != nil ? contextIsIntegrationPoint : nodes[Int(element.node)].isIntegrationPoint
    return !(isIntegrationPoint && startsHTML)
  }

  mutating func foreign() -> Bool {
    switch token.kind {
    case .characters:
      foreignCharacters()
    case .comment: insertComment()
    case .doctype, .end: break
    case .startTag:
      if breaksOut() { return leaveForeign() }
      insertForeign(adjustedCurrent.namespace)
    case .endTag:
      if token.tag == .br || token.tag == .p { return leaveForeign() }
      return foreignEndTag()
    }
    return true
  }

  private mutating func foreignCharacters() {
    guard token.hasNUL else {
      if framesetOK && !isAllSpace(token.start, token.count) { framesetOK = false }
      return insertText(token.start, token.count)
    }
    let start = tokenizer.side.count
    var isBlank = true
    for byte in tokenizer.withBytes(token.start, token.count, { Array($0) }) {
      if byte != 0 && !ASCII.isSpace(byte) { isBlank = false }
      tokenizer.side += byte == 0 ? [0xEF, 0xBF, 0xBD] : [byte]
    }
    if !isBlank { framesetOK = false }
    insertText(UInt32(tokenizer.sourceCount + start), UInt32(tokenizer.side.count - start))
  }

  private func breaksOut() -> Bool {
    if token.tag.breaksOutOfForeignContent { return true }
    guard token.tag == .font else { return false }
    return tokenizer.attributes[Int(token.start)..<Int(token.start + token.count)].contains {
      [HTMLAttributeName.color.id, HTMLAttributeName.face.id, HTMLAttributeName.size.id].contains($0.name)
    }
  }

  /// Closes foreign elements up to where HTML goes on, and processes the token there by the rules of the mode.
  private mutating func leaveForeign() -> Bool {
    while stack.count > 1 && current.namespace != .html && !nodes[Int(current.node)].isIntegrationPoint
      && !(current.namespace == .mathml && current.tag.isMathMLTextIntegrationPoint)
    {
      pop()
    }
    return step(mode)
  }

  private mutating func foreignEndTag() -> Bool {
    var index = stack.count - 1
    while index > 0 {
      let element = stack[index]
      if element.namespace == .html { return step(mode) }
      if element.tag == token.tag && (token.tag != .unknown || nodes[Int(element.node)].name == token.name) {
        pop(to: index)
        return true
      }
      index -= 1
    }
    return true
  }

  mutating func insertForeign(_ namespace: HTMLNamespace) {
    adjustAttributes(namespace)
    var name = token.name
    if namespace == .svg, let spelling = ForeignNames.svgTags[token.tag] { name = tokenizer.tagNames.intern(spelling) }
    var record = NodeRecord(
      kind: .element, tag: token.tag, namespace: namespace, name: name, start: token.start, count: token.count)
    record.isIntegrationPoint = isIntegrationPoint(namespace)
    insertElement(record)
    if token.isSelfClosing { pop() }
  }

  private func isIntegrationPoint(_ namespace: HTMLNamespace) -> Bool {
    if namespace == .svg { return token.tag == .foreignobject || token.tag == .desc || token.tag == .title }
    return token.tag == .annotationXML
      && (tokenAttribute(.encoding, equals: "text/html")
        || tokenAttribute(.encoding, equals: "application/xhtml+xml"))
  }

  /// Restores the spelling of attribute names, and takes the prefixes of foreign ones apart.
  private mutating func adjustAttributes(_ namespace: HTMLNamespace) {
    for index in Int(token.start)..<Int(token.start + token.count) {
      let id = tokenizer.attributes[index].name
      let name = tokenizer.attributeNames.string(id)
      if let prefix = ForeignNames.prefixed[name] {
        tokenizer.attributes[index].prefix = prefix
      } else if namespace == .svg, let spelling = ForeignNames.svgAttributes[name] {
        tokenizer.attributes[index].name = tokenizer.attributeNames.intern(spelling)
      } else if namespace == .mathml && name == "definitionurl" {
        tokenizer.attributes[index].name = tokenizer.attributeNames.intern(Array("definitionURL".utf8))
      }
    }
  }
}
