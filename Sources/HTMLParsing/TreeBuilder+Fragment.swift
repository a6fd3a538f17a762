extension TreeBuilder {
  /// Prepares for a fragment (13.4): a lone root, and the state that the context element would have brought about.
  mutating func enterFragment(_ name: String) {
    let words = name.split(separator: " ")
    let tag = HTMLTag(name: String(words.last ?? "body").lowercased())
    let namespace: HTMLNamespace =
      words.count < 2 ? .html : words.first == "svg" ? .svg : .mathml
    let element = OpenElement(node: NodeRecord.none, tag: tag, namespace: namespace)
    context = element
    contextIsIntegrationPoint = namespace == .svg && [.foreignobject, .desc, .title].contains(tag)
    if namespace == .html { tokenizer.contentModel = TreeBuilder.contentModel(of: tag) }
    insertElement(.html)
    if namespace == .html && tag == .template { templateModes.append(.inTemplate) }
    resetMode()
  }

  private static func contentModel(of tag: HTMLTag) -> Tokenizer.ContentModel {
    switch tag {
    case .title, .textarea: .rcdata
    case .style, .xmp, .iframe, .noembed, .noframes: .rawtext
    case .script: .script
    case .plaintext: .plaintext
    default: .data
    }
  }
}
