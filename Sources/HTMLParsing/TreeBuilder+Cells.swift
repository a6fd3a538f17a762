/// The modes inside a table: caption, column group, table body, row, cell (13.2.6.4.11–15).
extension TreeBuilder {
  mutating func inCaption() -> Bool {
    switch (token.kind, token.tag) {
    case (.endTag, .caption):
      closeCaption()
      return true
    case (.startTag, .caption), (.startTag, .col), (.startTag, .colgroup), (.startTag, .tbody), (.startTag, .td),
      (.startTag, .tfoot), (.startTag, .th), (.startTag, .thead), (.startTag, .tr), (.endTag, .table):
      return !closeCaption()
    case (.endTag, .body), (.endTag, .col), (.endTag, .colgroup), (.endTag, .html), (.endTag, .tbody), (.endTag, .td),
      (.endTag, .tfoot), (.endTag, .th), (.endTag, .thead), (.endTag, .tr):
      return true
    default: return inBody()
    }
  }

  @discardableResult
  private mutating func closeCaption() -> Bool {
    guard hasInScope(.caption, .table) else { return false }
    generateImpliedEnds()
    popUntil(.caption)
    clearFormattingToMarker()
    mode = .inTable
    return true
  }

  mutating func inColumnGroup() -> Bool {
    switch token.kind {
    case .characters where insertLeadingSpace(): return true
    case .comment:
      insertComment()
      return true
    case .doctype: return true
    case .startTag where token.tag == .html: return inBody()
    case .startTag where token.tag == .col:
      insertVoidElement()
      return true
    case .startTag where token.tag == .template, .endTag where token.tag == .template: return inHead()
    case .endTag where token.tag == .colgroup:
      if currentIs(.colgroup) {
        pop()
        mode = .inTable
      }
      return true
    case .endTag where token.tag == .col: return true
    case .end: return inBody()
    default:
      guard currentIs(.colgroup) else { return true }
      pop()
      mode = .inTable
      return false
    }
  }

  mutating func inTableBody() -> Bool {
    switch (token.kind, token.tag) {
    case (.startTag, .tr):
      clearToTableBody()
      insertElement()
      mode = .inRow
      return true
    case (.startTag, .th), (.startTag, .td):
      clearToTableBody()
      insertElement(.tr)
      mode = .inRow
      return false
    case (.endTag, .tbody), (.endTag, .tfoot), (.endTag, .thead):
      guard hasInScope(token.tag, .table) else { return true }
      clearToTableBody()
      pop()
      mode = .inTable
      return true
    case (.startTag, .caption), (.startTag, .col), (.startTag, .colgroup), (.startTag, .tbody), (.startTag, .tfoot),
      (.startTag, .thead), (.endTag, .table):
      guard searchScope(.table, { $0.isTableSection }) else { return true }
      clearToTableBody()
      pop()
      mode = .inTable
      return false
    case (.endTag, .body), (.endTag, .caption), (.endTag, .col), (.endTag, .colgroup), (.endTag, .html), (.endTag, .td),
      (.endTag, .th), (.endTag, .tr):
      return true
    default: return inTable()
    }
  }

  private mutating func clearToTableBody() {
    clearStack { $0.isTableSection || $0 == .template || $0 == .html }
  }

  mutating func inRow() -> Bool {
    switch (token.kind, token.tag) {
    case (.startTag, .th), (.startTag, .td):
      clearToRow()
      insertElement()
      mode = .inCell
      pushMarker()
      return true
    case (.endTag, .tr):
      closeRow()
      return true
    case (.startTag, .caption), (.startTag, .col), (.startTag, .colgroup), (.startTag, .tbody), (.startTag, .tfoot),
      (.startTag, .thead), (.startTag, .tr), (.endTag, .table):
      return !closeRow()
    case (.endTag, .tbody), (.endTag, .tfoot), (.endTag, .thead):
      guard hasInScope(token.tag, .table) else { return true }
      return !closeRow()
    case (.endTag, .body), (.endTag, .caption), (.endTag, .col), (.endTag, .colgroup), (.endTag, .html), (.endTag, .td),
      (.endTag, .th):
      return true
    default: return inTable()
    }
  }

  private mutating func clearToRow() {
    clearStack { $0 == .tr || $0 == .template || $0 == .html }
  }

  @discardableResult
  private mutating func closeRow() -> Bool {
    guard hasInScope(.tr, .table) else { return false }
    clearToRow()
    pop()
    mode = .inTableBody
    return true
  }

  mutating func inCell() -> Bool {
    switch (token.kind, token.tag) {
    case (.endTag, .td), (.endTag, .th):
      guard hasInScope(token.tag, .table) else { return true }
      generateImpliedEnds()
      popUntil(token.tag)
      clearFormattingToMarker()
      mode = .inRow
      return true
    case (.startTag, .caption), (.startTag, .col), (.startTag, .colgroup), (.startTag, .tbody), (.startTag, .td),
      (.startTag, .tfoot), (.startTag, .th), (.startTag, .thead), (.startTag, .tr):
      return !closeCell()
    case (.endTag, .body), (.endTag, .caption), (.endTag, .col), (.endTag, .colgroup), (.endTag, .html): return true
    case (.endTag, .table), (.endTag, .tbody), (.endTag, .tfoot), (.endTag, .thead), (.endTag, .tr):
      guard hasInScope(token.tag, .table) else { return true }
      return !closeCell()
    default: return inBody()
    }
  }

  @discardableResult
  private mutating func closeCell() -> Bool {
    guard searchScope(.table, { $0 == .td || $0 == .th }) else { return false }
    generateImpliedEnds()
    popUntil { $0 == .td || $0 == .th }
    clearFormattingToMarker()
    mode = .inRow
    return true
  }
}
