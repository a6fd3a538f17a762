/// The modes before the body: initial, before html, before head, in head, in head noscript, after head.
extension TreeBuilder {
  mutating func initial() -> Bool {
    switch token.kind {
    case .characters where skipLeadingSpace(): return true
    case .comment:
      insertComment(at: Place(parent: 0))
      return true
    case .doctype:
      takeDoctype()
      mode = .beforeHTML
      return true
    default:
      isQuirks = context == nil
      mode = .beforeHTML
      return false
    }
  }

  mutating func beforeHTML() -> Bool {
    switch token.kind {
    case .doctype: return true
    case .comment:
      insertComment(at: Place(parent: 0))
      return true
    case .characters where skipLeadingSpace(): return true
    case .startTag where token.tag == .html:
      insertElement()
      mode = .beforeHead
      return true
    case .endTag where token.tag != .head && !token.tag.startsBodyByItsEnd: return true
    default:
      insertElement(.html)
      mode = .beforeHead
      return false
    }
  }

  mutating func beforeHead() -> Bool {
    switch token.kind {
    case .doctype: return true
    case .comment:
      insertComment()
      return true
    case .characters where skipLeadingSpace(): return true
    case .startTag where token.tag == .html: return inBody()
    case .startTag where token.tag == .head:
      headElement = insertElement()
      mode = .inHead
      return true
    case .endTag where token.tag != .head && !token.tag.startsBodyByItsEnd: return true
    default:
      headElement = insertElement(.head)
      mode = .inHead
      return false
    }
  }

  mutating func inHead() -> Bool {
    switch token.kind {
    case .characters where insertLeadingSpace(): return true
    case .comment:
      insertComment()
      return true
    case .doctype: return true
    case .startTag:
      if let done = inHeadStartTag() { return done }
    case .endTag:
      if token.tag == .template { return endTemplate() }
      if token.tag == .head {
        pop()
        mode = .afterHead
        return true
      }
      if !token.tag.startsBodyByItsEnd { return true }
    default: break
    }
    pop()
    mode = .afterHead
    return false
  }

  /// Nil for tags that end the head.
  private mutating func inHeadStartTag() -> Bool? {
    switch token.tag {
    case .html: return inBody()
    case .base, .basefont, .bgsound, .link, .meta:
      insertVoidElement()
    case .title:
      openRawText(.rcdata)
    case .noframes, .style:
      openRawText(.rawtext)
    case .script:
      openRawText(.script)
    case .noscript:
      insertElement()
      mode = .inHeadNoscript
    case .template:
      startTemplate()
    case .head: break
    default: return nil
    }
    return true
  }

  mutating func inHeadNoscript() -> Bool {
    switch token.kind {
    case .doctype: return true
    case .comment: return inHead()
    case .characters where insertLeadingSpace(): return true
    case .startTag:
      switch token.tag {
      case .html: return inBody()
      case .basefont, .bgsound, .link, .meta, .noframes, .style: return inHead()
      case .head, .noscript: return true
      default: break
      }
    case .endTag:
      if token.tag == .noscript {
        pop()
        mode = .inHead
        return true
      }
      if token.tag != .br { return true }
    default: break
    }
    pop()
    mode = .inHead
    return false
  }

  mutating func afterHead() -> Bool {
    switch token.kind {
    case .characters where insertLeadingSpace(): return true
    case .comment:
      insertComment()
      return true
    case .doctype: return true
    case .startTag:
      if let done = afterHeadStartTag() { return done }
    case .endTag:
      if token.tag == .template { return endTemplate() }
      if !token.tag.startsBodyByItsEnd { return true }
    default: break
    }
    insertElement(.body)
    mode = .inBody
    return false
  }

  private mutating func afterHeadStartTag() -> Bool? {
    switch token.tag {
    case .html: return inBody()
    case .body:
      insertElement()
      framesetOK = false
      mode = .inBody
    case .frameset:
      insertElement()
      mode = .inFrameset
    case .base, .basefont, .bgsound, .link, .meta, .noframes, .script, .style, .template, .title:
      // Late metadata still belongs to the head.
      push(OpenElement(node: headElement, tag: .head, namespace: .html))
      let done = inHead()
      if let index = indexInStack(headElement) { removeFromStack(at: index) }
      return done
    case .head: break
    default: return nil
    }
    return true
  }

  /// An element whose content is text up to its own end tag.
  mutating func openRawText(_ model: Tokenizer.ContentModel) {
    insertElement()
    tokenizer.rawTextEnd = Array(tokenizer.tagNames.bytes(token.name))
    tokenizer.contentModel = model
    originalMode = mode
    mode = .text
  }

  mutating func inText() -> Bool {
    switch token.kind {
    case .characters:
      insertText(token.start, token.count)
      return true
    case .endTag:
      pop()
      mode = originalMode
      return true
    default:
      pop()
      mode = originalMode
      return false
    }
  }
}
