import HTMLParsing

/// Text of small elements; large ones are given up early, so that asking many nested elements stays linear.
enum ShortText {
  /// White space collapsed, NFC; nil when there are more than `limit` bytes of text or `nodes` nodes.
  static func text(of node: HTMLNode, _ document: HTMLDocument, limit: Int, nodes: Int = 60) -> String? {
    var bytes: [UInt8] = []
    var left = nodes
    var here = document.next(after: node, within: node)
    while let inner = here {
      left -= 1
      guard left >= 0 else { return nil }
      var skips = false
      if document.isText(inner) {
        let range = document.byteRange(of: inner)
        guard range.count < 4 * limit + 200 else { return nil }
        bytes.append(contentsOf: document.bytes[range])
        guard bytes.count < 6 * limit + 400 else { return nil }
      } else {
        let tag = document.tag(of: inner)
        skips = BlockSegmenter.isSkipped(tag)
        if !BlockSegmenter.isInline(tag) || tag == .time { bytes.append(0x20) }
      }
      here = document.next(after: inner, within: node, skippingChildren: skips)
    }
    let text = String(decoding: bytes, as: UTF8.self).collapsed
    return text.utf8.count <= limit ? text : nil
  }
}
