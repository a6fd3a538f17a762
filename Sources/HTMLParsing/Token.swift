/// The token that the tokenizer has just read; the tokenizer keeps one and fills it again and again.
struct Token {
  enum Kind: UInt8 { case characters, startTag, endTag, comment, doctype, end }

  var kind = Kind.end
  /// Tags: the name by number, and the tag when it is one we know.
  var tag = HTMLTag.unknown
  var name: UInt32 = 0
  /// Start tags: attributes in the tokenizer's list. Characters, comments: bytes (see `Tokenizer.withBytes`).
  var start: UInt32 = 0
  var count: UInt32 = 0
  var isSelfClosing = false
  /// Characters: some of the bytes are NUL, which the tree builder treats by insertion mode.
  var hasNUL = false
}

/// What the tokenizer read of a document type declaration.
struct DoctypeToken {
  var name: [UInt8]?
  var publicID: [UInt8]?
  var systemID: [UInt8]?
  var forcesQuirks = false
}
