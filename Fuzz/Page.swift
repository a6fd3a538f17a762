// rooms: HTMLParsing
import HTMLParsing

/// HTML pages: the tree must be whole whatever came in.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = [UInt8](UnsafeBufferPointer(start: start, count: count))
  let page = HTMLDocument(parsing: bytes, encodingHint: nil)
  var node = page.firstChild(of: page.root)
  var visited = 0
  while let here = node {
    visited += 1
    precondition(visited <= 8 * count + 64, "the walk does not end")
    if let parent = page.parent(of: here) {
      precondition(page.children(of: parent).contains(here), "a node its parent does not know")
    }
    node = page.next(after: here)
    if visited > 2_000 { break }
  }
  _ = page.textContent(of: page.root)
  _ = page.normalizedText(of: page.root)
  _ = page.select("div > p:not(.a) ~ a[href^='h']")
  _ = HTMLDocument(fragment: String(decoding: bytes, as: UTF8.self), context: "table")
  return 0
}
