/// End tags in the mode "in body", and the modes after the body.
extension TreeBuilder {
  mutating func bodyEndTag() -> Bool {
    switch token.tag {
    case .template: return endTemplate()
    case .body:
      if hasInScope(.body) { mode = .afterBody }
    case .html:
      guard hasInScope(.body) else { return true }
      mode = .afterBody
      return false
    case .address, .article, .aside, .blockquote, .button, .center, .details, .dialog, .dir, .div, .dl, .fieldset,
      .figcaption, .figure, .footer, .header, .hgroup, .listing, .main, .menu, .nav, .ol, .pre, .search, .section,
      .select, .summary, .ul:
      if hasInScope(token.tag) { close(token.tag) }
    case .form: endForm()
    case .p:
      if !hasInScope(.p, .button) { insertElement(.p) }
      closeParagraph()
    case .li:
      if hasInScope(.li, .listItem) { close(.li, impliedExcept: .li) }
    case .dd, .dt:
      if hasInScope(token.tag) { close(token.tag, impliedExcept: token.tag) }
    case .h1, .h2, .h3, .h4, .h5, .h6: endHeading()
    case .a, .b, .big, .code, .em, .font, .i, .nobr, .s, .small, .strike, .strong, .tt, .u:
      adopt(token.tag)
    case .applet, .marquee, .object:
      if hasInScope(token.tag) {
        close(token.tag)
        clearFormattingToMarker()
      }
    case .br:
      tokenizer.token.kind = .startTag
      tokenizer.token.count = 0
      insertVoidInBody()
    default: anyOtherEndTag()
    }
    return true
  }

  private mutating func close(_ tag: HTMLTag, impliedExcept: HTMLTag = .unknown) {
    generateImpliedEnds(except: impliedExcept)
    popUntil(tag)
  }

  private mutating func endHeading() {
    let isOneOpen = [HTMLTag.h1, .h2, .h3, .h4, .h5, .h6].contains { isOpen($0) }
    guard isOneOpen, searchScope(.ordinary, { $0.isHeading }) else { return }
    generateImpliedEnds()
    popUntil { $0.isHeading }
  }

  private mutating func endForm() {
    if isOpen(.template) {
      if hasInScope(.form) { close(.form) }
      return
    }
    let form = formElement
    formElement = NodeRecord.none
    guard form != NodeRecord.none, let index = indexInStack(form), isInScope(at: index) else { return }
    generateImpliedEnds()
    if let index = indexInStack(form) { removeFromStack(at: index) }
  }

  /// An end tag without rules of its own: closes the nearest element of that name unless a special one is between.
  mutating func anyOtherEndTag() {
    if token.tag != .unknown && !isOpen(token.tag) { return }
    var index = stack.count
    while index > 1 {
      index -= 1
      let element = stack[index]
      if element.namespace == .html && element.tag == token.tag && nodes[Int(element.node)].name == token.name {
        generateImpliedEnds(except: token.tag == .unknown ? .unknown : token.tag)
        return pop(to: index)
      }
      if isSpecial(element) { return }
    }
  }

  mutating func afterBody() -> Bool {
    switch token.kind {
    case .characters where isAllSpace(token.start, token.count): return inBody()
    case .comment:
      insertComment(at: Place(parent: stack.first?.node ?? 0))
      return true
    case .doctype: return true
    case .startTag where token.tag == .html: return inBody()
    case .endTag where token.tag == .html:
      if context == nil { mode = .afterAfterBody }
      return true
    case .end: return true
    default:
      mode = .inBody
      return false
    }
  }

  mutating func afterAfterBody() -> Bool {
    switch token.kind {
    case .comment:
      insertComment(at: Place(parent: 0))
      return true
    case .doctype: return true
    case .characters where isAllSpace(token.start, token.count): return inBody()
    case .startTag where token.tag == .html: return inBody()
    case .end: return true
    default:
      mode = .inBody
      return false
    }
  }
}
