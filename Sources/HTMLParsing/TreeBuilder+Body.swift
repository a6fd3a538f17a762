/// The mode "in body" (13.2.6.4.7): everything except end tags.
extension TreeBuilder {
  mutating func inBody() -> Bool {
    switch token.kind {
    case .characters: return bodyCharacters()
    case .startTag: return bodyStartTag()
    case .endTag: return bodyEndTag()
    case .comment:
      insertComment()
      return true
    case .doctype: return true
    case .end: return templateModes.isEmpty ? true : inTemplate()
    }
  }

  private mutating func bodyCharacters() -> Bool {
    if token.hasNUL {
      for piece in pieces(token.start, token.count, hasNUL: true) {
        reconstructFormatting()
        insertText(piece.start, piece.count)
        if framesetOK && !isAllSpace(piece.start, piece.count) { framesetOK = false }
      }
      return true
    }
    if token.count == 0 { return true }
    reconstructFormatting()
    insertText(token.start, token.count)
    if framesetOK && !isAllSpace(token.start, token.count) { framesetOK = false }
    return true
  }

  private mutating func bodyStartTag() -> Bool {
    switch token.tag {
    case .html:
      if !isOpen(.template), let root = stack.first { mergeAttributes(into: root.node) }
    case .base, .basefont, .bgsound, .link, .meta, .noframes, .script, .style, .template, .title:
      return inHead()
    case .body:
      if let body = openBody, !isOpen(.template) {
        framesetOK = false
        mergeAttributes(into: body)
      }
    case .frameset: startFrameset()
    case .address, .article, .aside, .blockquote, .center, .details, .dialog, .dir, .div, .dl, .fieldset, .figcaption,
      .figure, .footer, .header, .hgroup, .main, .menu, .nav, .ol, .p, .search, .section, .summary, .ul:
      closeParagraphInButtonScope()
      insertElement()
    case .h1, .h2, .h3, .h4, .h5, .h6:
      closeParagraphInButtonScope()
      if current.namespace == .html && current.tag.isHeading { pop() }
      insertElement()
    case .pre, .listing:
      closeParagraphInButtonScope()
      insertElement()
      skipsLineFeed = true
      framesetOK = false
    case .form: startForm()
    case .li: startListItem { $0 == .li }
    case .dd, .dt: startListItem { $0 == .dd || $0 == .dt }
    case .plaintext:
      closeParagraphInButtonScope()
      insertElement()
      tokenizer.contentModel = .plaintext
    case .a: startAnchor()
    case .b, .big, .code, .em, .font, .i, .s, .small, .strike, .strong, .tt, .u:
      reconstructFormatting()
      pushFormatting(insertElement())
    case .nobr: startNobr()
    default: return bodyStartTagOfContent()
    }
    return true
  }

  /// Start tags of embedded content, forms, ruby and foreign content.
  private mutating func bodyStartTagOfContent() -> Bool {
    switch token.tag {
    case .button: startButton()
    case .applet, .marquee, .object:
      reconstructFormatting()
      insertElement()
      pushMarker()
      framesetOK = false
    case .table:
      if !isQuirks { closeParagraphInButtonScope() }
      insertElement()
      framesetOK = false
      mode = .inTable
    case .image:
      tokenizer.token.tag = .img
      tokenizer.token.name = UInt32(HTMLTag.img.rawValue)
      return false
    case .area, .br, .embed, .img, .keygen, .wbr: insertVoidInBody()
    case .input: startInput()
    case .param, .source, .track: insertVoidElement()
    case .hr: startRule()
    case .textarea:
      openRawText(.rcdata)
      skipsLineFeed = true
      framesetOK = false
    case .xmp:
      closeParagraphInButtonScope()
      reconstructFormatting()
      framesetOK = false
      openRawText(.rawtext)
    case .iframe:
      framesetOK = false
      openRawText(.rawtext)
    case .noembed: openRawText(.rawtext)
    case .select: startSelect()
    case .optgroup: startOptionGroup()
    case .option: startOption()
    case .rb, .rtc:
      if hasInScope(.ruby) { generateImpliedEnds() }
      insertElement()
    case .rp, .rt:
      if hasInScope(.ruby) { generateImpliedEnds(except: .rtc) }
      insertElement()
    case .math, .svg:
      reconstructFormatting()
      insertForeign(token.tag == .svg ? .svg : .mathml)
    case .caption, .col, .colgroup, .frame, .head, .tbody, .td, .tfoot, .th, .thead, .tr: break
    default:
      reconstructFormatting()
      insertElement()
    }
    return true
  }

  /// The body, when it is the second open element.
  var openBody: UInt32? {
    stack.count > 1 && stack[1].tag == .body && stack[1].namespace == .html ? stack[1].node : nil
  }

  private mutating func startFrameset() {
    guard let body = openBody, framesetOK else { return }
    detach(body)
    pop(to: 1)
    insertElement()
    mode = .inFrameset
  }

  private mutating func startForm() {
    let isInTemplate = isOpen(.template)
    if formElement != NodeRecord.none && !isInTemplate { return }
    closeParagraphInButtonScope()
    let form = insertElement()
    if !isInTemplate { formElement = form }
  }

  private mutating func startListItem(closing isItem: (HTMLTag) -> Bool) {
    framesetOK = false
    if isOpen(.li) || isOpen(.dd) || isOpen(.dt) {
      var index = stack.count
      while index > 0 {
        index -= 1
        let element = stack[index]
        if element.namespace == .html && isItem(element.tag) {
          generateImpliedEnds(except: element.tag)
          popUntil(element.tag)
          break
        }
        if isSpecial(element) && !isTransparentToItems(element) { break }
      }
    }
    closeParagraphInButtonScope()
    insertElement()
  }

  /// Special elements that the search for an open list item passes by.
  private func isTransparentToItems(_ element: OpenElement) -> Bool {
    element.namespace == .html && (element.tag == .address || element.tag == .div || element.tag == .p)
  }

  private mutating func startButton() {
    if hasInScope(.button) {
      generateImpliedEnds()
      popUntil(.button)
    }
    reconstructFormatting()
    insertElement()
    framesetOK = false
  }

  private mutating func startAnchor() {
    if let index = lastFormatting(.a) {
      let old = formatting[index].node
      adopt(.a)
      if let index = indexInFormatting(old) { formatting.remove(at: index) }
      if let index = indexInStack(old) { removeFromStack(at: index) }
    }
    reconstructFormatting()
    pushFormatting(insertElement())
  }

  private mutating func startNobr() {
    reconstructFormatting()
    if hasInScope(.nobr) {
      adopt(.nobr)
      reconstructFormatting()
    }
    pushFormatting(insertElement())
  }

  mutating func insertVoidInBody() {
    reconstructFormatting()
    insertVoidElement()
    framesetOK = false
  }
}
