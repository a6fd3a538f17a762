/// A parsed page: an arena of nodes, addressed by `HTMLNode`.
public struct HTMLDocument: Sendable {
  @usableFromInline let nodes: [NodeRecord]
  @usableFromInline let attributeRecords: [AttributeRecord]
  /// All text of the page, UTF-8; byte ranges of nodes and attributes point in here.
  public let bytes: [UInt8]
  let tagNames: NameTable
  let attributeNames: NameTable
  let templates: [UInt32: UInt32]

  /// The encoding the page was read in, by the Encoding standard's name in lower case.
  public let encoding: String
  /// The document type declaration, if there was one where it counts.
  public let doctype: HTMLDoctype?
  /// True when a browser would lay the page out as in the 1990s.
  public let isQuirks: Bool

  /// Parses a whole page. Any bytes will do; what lies beyond half a gigabyte is left out.
  ///
  /// - Parameter encodingHint: a `Content-Type` header field or an encoding label; `HTMLEncoding.detect` says how it
  ///   counts.
  public init(parsing bytes: [UInt8], encodingHint: String? = nil) {
    let encoding = HTMLEncoding.detect(bytes, hint: encodingHint)
    self.init(input: InputStream(bytes, encoding: encoding), encoding: encoding, context: nil)
  }

  /// Parses a whole page from memory that someone else owns.
  public init(parsing bytes: UnsafeRawBufferPointer, encodingHint: String? = nil) {
    self.init(parsing: Array(bytes), encodingHint: encodingHint)
  }

  /// Parses text that is already decoded.
  public init(parsing text: String) {
    self.init(input: InputStream(Array(text.utf8), encoding: "utf-8"), encoding: "utf-8", context: nil)
  }

  /// Parses a piece of a page as if it stood inside an element, as `innerHTML` does; the nodes hang under one `html`
  /// element in `root`.
  ///
  /// - Parameter context: the element's name; `svg title` and `math mi` name foreign ones.
  public init(fragment text: String, context: String = "body") {
    self.init(input: InputStream(Array(text.utf8), encoding: "utf-8"), encoding: "utf-8", context: context)
  }

  init(input: InputStream, encoding: String, context: String?) {
    var builder = input.bytes.withUnsafeBufferPointer { source in
      // An empty array may have no address; the byte below is never read then.
      withUnsafePointer(to: 0) { (nothing: UnsafePointer<UInt8>) in
        var builder = TreeBuilder(
          tokenizer: Tokenizer(source.baseAddress ?? nothing, count: source.count, hasNUL: input.hasNUL))
        if let context { builder.enterFragment(context) }
        builder.run()
        return builder
      }
    }
    let side = builder.tokenizer.side
    builder.tokenizer.side = []
    nodes = builder.nodes
    attributeRecords = builder.tokenizer.attributes
    tagNames = builder.tokenizer.tagNames
    attributeNames = builder.tokenizer.attributeNames
    templates = builder.templateContents
    bytes = side.isEmpty ? input.bytes : input.bytes + side
    self.encoding = encoding
    doctype = builder.doctype
    isQuirks = builder.isQuirks
  }
}
