/// The modes "in table" and "in table text" (13.2.6.4.9–10).
extension TreeBuilder {
  mutating func inTable() -> Bool {
    switch token.kind {
    case .characters:
      guard current.namespace == .html, current.tag.isTableStructure || current.tag == .template else {
        return fostered()
      }
      pendingTableText.removeAll(keepingCapacity: true)
      originalMode = mode
      mode = .inTableText
      return false
    case .comment:
      insertComment()
      return true
    case .doctype: return true
    case .startTag: return tableStartTag()
    case .endTag: return tableEndTag()
    case .end: return inBody()
    }
  }

  /// The rules of "in body", with stray content moved before the table.
  mutating func fostered() -> Bool {
    isFostering = true
    let done = inBody()
    isFostering = false
    return done
  }

  private mutating func tableStartTag() -> Bool {
    switch token.tag {
    case .caption:
      clearToTable()
      pushMarker()
      insertElement()
      mode = .inCaption
    case .colgroup:
      clearToTable()
      insertElement()
      mode = .inColumnGroup
    case .col:
      clearToTable()
      insertElement(.colgroup)
      mode = .inColumnGroup
      return false
    case .tbody, .tfoot, .thead:
      clearToTable()
      insertElement()
      mode = .inTableBody
    case .td, .th, .tr:
      clearToTable()
      insertElement(.tbody)
      mode = .inTableBody
      return false
    case .table:
      guard hasInScope(.table, .table) else { return true }
      popUntil(.table)
      resetMode()
      return false
    case .style, .script, .template: return inHead()
    case .input:
      guard tokenAttribute(.type, equals: "hidden") else { return fostered() }
      insertVoidElement()
    case .form:
      if isOpen(.template) || formElement != NodeRecord.none { return true }
      formElement = insertElement()
      pop()
    default: return fostered()
    }
    return true
  }

  private mutating func tableEndTag() -> Bool {
    switch token.tag {
    case .table:
      if hasInScope(.table, .table) {
        popUntil(.table)
        resetMode()
      }
      return true
    case .body, .caption, .col, .colgroup, .html, .tbody, .td, .tfoot, .th, .thead, .tr: return true
    case .template: return endTemplate()
    default: return fostered()
    }
  }

  private mutating func clearToTable() {
    clearStack { $0 == .table || $0 == .template || $0 == .html }
  }

  mutating func inTableText() -> Bool {
    if token.kind == .characters {
      pendingTableText += pieces(token.start, token.count, hasNUL: token.hasNUL)
      return true
    }
    let pending = pendingTableText
    pendingTableText.removeAll(keepingCapacity: true)
    mode = originalMode
    if pending.allSatisfy({ isAllSpace($0.start, $0.count) }) {
      for piece in pending { insertText(piece.start, piece.count) }
      return false
    }
    isFostering = true
    for piece in pending {
      reconstructFormatting()
      insertText(piece.start, piece.count)
    }
    isFostering = false
    framesetOK = false
    return false
  }

  /// Chooses the mode that fits the stack (13.2.4.1).
  mutating func resetMode() {
    var index = stack.count
    while index > 0 {
      index -= 1
      var element = stack[index]
      let isLast = index == 0
      if isLast, let context { element = context }
      if let found = modeFor(element, isLast: isLast) {
        mode = found
        return
      }
    }
    mode = .inBody
  }

  private func modeFor(_ element: OpenElement, isLast: Bool) -> Mode? {
    guard element.namespace == .html else { return isLast ? .inBody : nil }
    switch element.tag {
    case .td, .th: return isLast ? .inBody : .inCell
    case .tr: return .inRow
    case .tbody, .thead, .tfoot: return .inTableBody
    case .caption: return .inCaption
    case .colgroup: return .inColumnGroup
    case .table: return .inTable
    case .template: return templateModes.last ?? .inBody
    case .head: return isLast ? .inBody : .inHead
    case .body: return .inBody
    case .frameset: return .inFrameset
    case .html: return headElement == NodeRecord.none ? .beforeHead : .afterHead
    default: return isLast ? .inBody : nil
    }
  }
}
