/// `template` and the mode "in template" (13.2.6.4.17).
extension TreeBuilder {
  mutating func startTemplate() {
    let node = insertElement()
    templateContents[node] = append(NodeRecord(kind: .fragment))
    pushMarker()
    framesetOK = false
    mode = .inTemplate
    templateModes.append(.inTemplate)
  }

  mutating func endTemplate() -> Bool {
    guard isOpen(.template) else { return true }
    generateImpliedEndsThoroughly()
    popUntil(.template)
    clearFormattingToMarker()
    if !templateModes.isEmpty { templateModes.removeLast() }
    resetMode()
    return true
  }

  mutating func inTemplate() -> Bool {
    switch token.kind {
    case .characters, .comment, .doctype: return inBody()
    case .startTag:
      switch token.tag {
      case .base, .basefont, .bgsound, .link, .meta, .noframes, .script, .style, .template, .title: return inHead()
      case .caption, .colgroup, .tbody, .tfoot, .thead: return changeTemplateMode(.inTable)
      case .col: return changeTemplateMode(.inColumnGroup)
      case .tr: return changeTemplateMode(.inTableBody)
      case .td, .th: return changeTemplateMode(.inRow)
      default: return changeTemplateMode(.inBody)
      }
    case .endTag: return token.tag == .template ? endTemplate() : true
    case .end:
      guard isOpen(.template) else { return true }
      popUntil(.template)
      clearFormattingToMarker()
      if !templateModes.isEmpty { templateModes.removeLast() }
      resetMode()
      return false
    }
  }

  private mutating func changeTemplateMode(_ new: Mode) -> Bool {
    if !templateModes.isEmpty { templateModes.removeLast() }
    templateModes.append(new)
    mode = new
    return false
  }
}
