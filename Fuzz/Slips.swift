// rooms: VietnameseText
import VietnameseText

/// Slips, languages, syllables and mark restoration: offsets inside the text, confidence inside 0…1.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let text = String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  let length = text.unicodeScalars.count
  for slip in Slips.find(in: text, minimumConfidence: 0) {
    precondition(slip.start < slip.end && slip.end <= length, "place")
    precondition((0...1).contains(slip.confidence), "confidence")
  }
  _ = LanguageGuess.identify(text)
  _ = MarkRestoration.guesses(String(text.prefix(120)), limit: 3)
  for word in text.split(separator: " ").prefix(200) {
    if Syllables.isLegal(String(word)), let syllable = Syllable(String(word)) {
      precondition(Syllables.isLegal(syllable.spelled(.old)) && Syllables.isLegal(syllable.spelled(.new)), "spelling")
    }
  }
  return 0
}
