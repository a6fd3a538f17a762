/// The legal syllables that news text and lexicon use, and which of them have given letters whatever the marks.
struct SyllableVocabulary: Sendable {
  struct Entry: Sendable {
    /// Bytes in the text of the vocabulary.
    let range: Range<Int>
    let form: SyllableForm
    let hash: UInt32
    let count: Int
  }

  private let text: [UInt8]
  /// In the order of their letters without marks.
  let entries: [Entry]
  /// Open addressing: letters as a number, their entries; an empty range for an empty slot.
  private let slots: [(key: UInt64, first: Int32, end: Int32)]
  private static let mask = (1 << 13) - 1

  /// Lines `syllable count`.
  init(_ text: [UInt8]) {
    self.text = text
    var found: [(key: UInt64, entry: Entry)] = []
    var at = 0
    while at < text.count {
      let start = at
      while at < text.count, text[at] != 0x20, text[at] != 0x0A { at += 1 }
      let range = start..<at
      var count = 0
      while at < text.count, text[at] != 0x0A {
        if text[at] >= 0x30, text[at] <= 0x39 { count = count &* 10 &+ Int(text[at] - 0x30) }
        at += 1
      }
      at += 1
      let scalars = Array(String(decoding: text[range], as: UTF8.self).unicodeScalars)
      guard let form = SyllableForm(scalars) else { continue }
      let entry = Entry(range: range, form: form, hash: SyllableLanguageModel.hash(scalars), count: count)
      found.append((SyllableForm.key(form.letters), entry))
    }
    found.sort { ($0.key, $0.entry.range.lowerBound) < ($1.key, $1.entry.range.lowerBound) }
    entries = found.map(\.entry)
    var slots = [(key: UInt64, first: Int32, end: Int32)](repeating: (0, 0, 0), count: Self.mask + 1)
    var filled = 0
    var first = 0
    while first < found.count, filled < Self.mask / 2 {
      let key = found[first].key
      var end = first + 1
      while end < found.count, found[end].key == key { end += 1 }
      var slot = Self.home(key)
      while slots[slot].end != 0 { slot = (slot + 1) & Self.mask }
      slots[slot] = (key, Int32(first), Int32(end))
      filled += 1
      first = end
    }
    self.slots = slots
  }

  @inline(__always)
  private static func home(_ key: UInt64) -> Int { Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 51) }

  /// Entries with the given letters, whatever their marks and tone.
  func entries(letters key: UInt64) -> Range<Int> {
    var slot = Self.home(key)
    while slots[slot].end != 0 {
      if slots[slot].key == key { return Int(slots[slot].first)..<Int(slots[slot].end) }
      slot = (slot + 1) & Self.mask
    }
    return 0..<0
  }

  func entries(folded: String) -> Range<Int> { entries(letters: SyllableForm.key(folded.utf8)) }

  func word(_ index: Int) -> String { String(decoding: text[entries[index].range], as: UTF8.self) }

  func contains(_ form: SyllableForm) -> Bool {
    entries(letters: SyllableForm.key(form.letters)).contains { entries[$0].form == form }
  }
}
