// rooms: HTMLParsing
import HTMLParsing

/// Selectors: whatever the text, compiling ends, and matching a small page does too.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let text = String(decoding: UnsafeBufferPointer(start: start, count: min(count, 4_096)), as: UTF8.self)
  let selector = HTMLSelector(text)
  if selector.isValid {
    _ = page.select(selector)
    _ = page.first(selector)
  }
  return 0
}

private let page = HTMLDocument(
  parsing:
    "<div id=a class='b c'><p>1<p lang=vi>2<ul><li>3<li class=b>4</ul><a href='https://d/'>5</a><x-y e>6</x-y></div>")
