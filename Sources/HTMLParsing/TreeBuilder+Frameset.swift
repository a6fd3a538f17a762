/// Pages made of frames (13.2.6.4.20–23).
extension TreeBuilder {
  mutating func inFrameset() -> Bool {
    switch (token.kind, token.tag) {
    case (.characters, _): insertOnlySpace()
    case (.comment, _): insertComment()
    case (.startTag, .html): return inBody()
    case (.startTag, .frameset): insertElement()
    case (.startTag, .frame): insertVoidElement()
    case (.startTag, .noframes): return inHead()
    case (.endTag, .frameset):
      if stack.count > 1 {
        pop()
        if context == nil && !currentIs(.frameset) { mode = .afterFrameset }
      }
    default: break
    }
    return true
  }

  mutating func afterFrameset() -> Bool {
    switch (token.kind, token.tag) {
    case (.characters, _): insertOnlySpace()
    case (.comment, _): insertComment()
    case (.startTag, .html): return inBody()
    case (.endTag, .html): mode = .afterAfterFrameset
    case (.startTag, .noframes): return inHead()
    default: break
    }
    return true
  }

  mutating func afterAfterFrameset() -> Bool {
    switch (token.kind, token.tag) {
    case (.comment, _): insertComment(at: Place(parent: 0))
    case (.characters, _): insertOnlySpace()
    case (.startTag, .html): return inBody()
    case (.startTag, .noframes): return inHead()
    default: break
    }
    return true
  }
}
