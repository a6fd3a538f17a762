// rooms: VietnameseText
import VietnameseText

/// Sentences: in order, without overlap, trimmed, and the same as ranges.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let text = String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  let scalars = Array(text.unicodeScalars)
  let spans = Sentences.split(text)
  precondition(spans.map { $0.start..<$0.end } == Sentences.ranges(scalars), "ranges differ")
  var last = 0
  for span in spans {
    precondition(span.start >= last && span.start < span.end && span.end <= scalars.count, "order")
    precondition(Array(span.text.unicodeScalars) == Array(scalars[span.start..<span.end]), "text of the range")
    last = span.end
  }
  return 0
}
