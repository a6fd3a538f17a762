/// How often each phrase of one to four words stands in a set of documents.
struct PhraseCounts {
  struct Entry {
    var count = 0
    var documents = 0
    var lastDocument = -1
    var syllables = 0
    /// Surface forms with counts.
    var forms: [String: Int] = [:]

    var bestForm: String {
      forms.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? ""
    }
    var isName: Bool { bestForm.unicodeScalars.first.map { $0.properties.isUppercase } ?? false }
  }

  private(set) var entries: [String: Entry] = [:]

  init(_ documents: [String]) {
    for (number, text) in documents.enumerated() {
      for sentence in Sentences.split(text) { add(WordSegmenter.standard.words(sentence.text), of: number) }
    }
  }

  private mutating func add(_ words: [String], of document: Int) {
    let lowers = words.map { Self.spaced(Folding.lowercase($0)) }
    let usable = lowers.map(Self.isWord)
    let open = zip(lowers, usable).map { $1 && !Stopwords.contains($0) }
    for start in words.indices where open[start] {
      var key = ""
      var form = ""
      for end in start..<min(words.count, start + 4) {
        guard usable[end] else { break }
        key += (key.isEmpty ? "" : " ") + lowers[end]
        form += (form.isEmpty ? "" : " ") + Self.spaced(words[end])
        guard open[end] else { continue }
        let syllables = key.utf8.reduce(1) { $0 + ($1 == 0x20 ? 1 : 0) }
        guard syllables <= 8 else { break }
        note(key, form, syllables, document, sentenceStart: start == 0)
      }
    }
  }

  private mutating func note(_ key: String, _ form: String, _ syllables: Int, _ document: Int, sentenceStart: Bool) {
    var entry = entries[key] ?? Entry()
    entry.count += 1
    entry.syllables = syllables
    if entry.lastDocument != document {
      entry.documents += 1
      entry.lastDocument = document
    }
    // A capital at the start of a sentence says nothing about the word.
    if sentenceStart { entry.forms[key, default: 0] += 1 } else { entry.forms[form, default: 0] += 2 }
    entries[key] = entry
  }

  private static func spaced(_ word: String) -> String {
    String(decoding: word.utf8.map { $0 == 0x5F ? 0x20 : $0 }, as: UTF8.self)
  }

  /// Letters, and digits only beside letters.
  private static func isWord(_ word: String) -> Bool {
    let table = LetterTable.shared
    var letters = 0
    for scalar in word.unicodeScalars {
      let kind = table.kind(of: scalar)
      if kind & LetterTable.letter != 0 { letters += 1 }
      if scalar == "/" || scalar == "@" || scalar == ":" { return false }
    }
    return letters > 0
  }
}
