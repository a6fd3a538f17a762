/// How often each phrase that could stand in a list of topics is used in a set of documents.
///
/// A phrase is one to four words: a noun phrase (`nhà máy điện hạt nhân`), a name with all its parts (`Donald Trump`), or a
/// compound verb with what follows (`sáp nhập tỉnh`). It neither begins nor ends with a word of grammar and never cuts a
/// name.
struct PhraseCounts {
  struct Entry {
    var count = 0
    var documents = 0
    var lastDocument = -1
    var syllables = 0
    /// How often the phrase is a name, a single verb, and any.
    var names = 0
    var verbs = 0
    /// Written forms with counts.
    var forms: [String: Int] = [:]

    /// The form seen most often; among equals the one that sorts last: small letters before capitals.
    var bestForm: String { forms.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? "" }
    var isName: Bool { names * 2 > count }
    var isVerb: Bool { verbs * 2 > count }
  }

  private(set) var entries: [String: Entry] = [:]

  init(_ documents: [String]) {
    for (number, text) in documents.enumerated() {
      for sentence in Sentences.split(text) { add(WordSegmenter.standard.tagged(sentence.text), of: number) }
    }
  }

  private mutating func add(_ words: [TaggedWord], of document: Int) {
    let shouting = Casing.isAllCapitals(words.map(\.text).joined(separator: " "))
    let pieces = words.enumerated().map { PhraseWord($1, opensSentence: $0 == 0, shouting: shouting) }
    for start in pieces.indices where pieces[start].canOpen && !Self.cutsName(pieces, at: start) {
      var key = ""
      var form = ""
      var syllables = 0
      for end in start..<min(pieces.count, start + 4) {
        let piece = pieces[end]
        guard piece.canStand else { break }
        key += (key.isEmpty ? "" : " ") + piece.key
        form += (form.isEmpty ? "" : " ") + piece.form
        syllables += piece.syllables
        guard syllables <= 8 else { break }
        guard piece.canClose, !Self.cutsName(pieces, at: end + 1), end > start || piece.canBeAlone else { continue }
        // "thành lập Đảng" and the like are part of a longer phrase, "họp báo thông tin" part of a sentence.
        if end > start, pieces[start].part == .verb, piece.part != .noun || piece.isCapital { continue }
        note(key, form, syllables, document, pieces[start...end])
      }
    }
  }

  /// Whether a phrase boundary before the word at `index` would part two words of one name, or a name and its short
  /// kind (`sông Cầu`, `xã Trung Giã`).
  private static func cutsName(_ pieces: [PhraseWord], at index: Int) -> Bool {
    guard index > 0, index < pieces.count, pieces[index].part == .name else { return false }
    let before = pieces[index - 1]
    return before.part == .name || before.part == .noun && before.syllables == 1 && before.canOpen
  }

  private mutating func note(
    _ key: String, _ form: String, _ syllables: Int, _ document: Int, _ pieces: ArraySlice<PhraseWord>
  ) {
    var entry = entries[key] ?? Entry()
    entry.count += 1
    entry.syllables = syllables
    if pieces.allSatisfy({ $0.part == .name }) { entry.names += 1 }
    if pieces.allSatisfy({ $0.part == .verb }) { entry.verbs += 1 }
    if entry.lastDocument != document {
      entry.documents += 1
      entry.lastDocument = document
    }
    entry.forms[form, default: 0] += 1
    entries[key] = entry
  }
}
