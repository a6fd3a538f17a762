// rooms: VietnameseText
import VietnameseText

/// Words: as many lines out as in, and spans that say the same as the offsets.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = UnsafeBufferPointer(start: start, count: count)
  var out: [UInt8] = []
  WordSegmenter.standard.segment(lines: bytes, into: &out)
  precondition(out.count { $0 == 0x0A } == bytes.count { $0 == 0x0A }, "lines")
  let text = String(decoding: bytes, as: UTF8.self)
  let length = text.unicodeScalars.count
  var last = 0
  for span in WordSegmenter.standard.spans(text) {
    precondition(span.start >= last && span.start < span.end && span.end <= length, "order")
    last = span.end
  }
  _ = Keyphrases.distinctive(in: [text], background: [], limit: 3)
  return 0
}
