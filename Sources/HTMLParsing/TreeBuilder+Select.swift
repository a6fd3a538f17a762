/// `select` and what stands in it. Since 2025 the standard has no mode of its own for it: any content may.
extension TreeBuilder {
  private var isSelectFragment: Bool { context?.tag == .select && context?.namespace == .html }

  /// A `select` inside a `select` only closes the outer one.
  mutating func startSelect() {
    if isSelectFragment { return }
    if hasInScope(.select) { return popUntil(.select) }
    reconstructFormatting()
    insertElement()
    framesetOK = false
  }

  mutating func startOption() {
    if hasInScope(.select) {
      generateImpliedEnds(except: .optgroup)
    } else if currentIs(.option) {
      pop()
    }
    reconstructFormatting()
    insertElement()
  }

  mutating func startOptionGroup() {
    if hasInScope(.select) {
      generateImpliedEnds()
    } else if currentIs(.option) {
      pop()
    }
    reconstructFormatting()
    insertElement()
  }

  mutating func startInput() {
    if isSelectFragment { return }
    if hasInScope(.select) { popUntil(.select) }
    reconstructFormatting()
    let isHidden = tokenAttribute(.type, equals: "hidden")
    insertVoidElement()
    if !isHidden { framesetOK = false }
  }

  mutating func startRule() {
    closeParagraphInButtonScope()
    if hasInScope(.select) { generateImpliedEnds() }
    insertVoidElement()
    framesetOK = false
  }
}
