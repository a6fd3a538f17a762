/// A word as part of a phrase.
struct PhraseWord {
  let part: PartOfSpeech
  /// Lower case, syllables separated by spaces.
  let key: String
  /// As written; a capital that only the start of the sentence gave is gone.
  let form: String
  let syllables: Int
  private let stop: Bool
  private let letters: Bool

  init(_ word: TaggedWord, opensSentence: Bool, shouting: Bool) {
    part = word.part
    let spaced = String(decoding: word.text.utf8.map { $0 == 0x5F ? 0x20 : $0 }, as: UTF8.self)
    key = Folding.lowercase(spaced)
    syllables = spaced.utf8.reduce(1) { $0 + ($1 == 0x20 ? 1 : 0) }
    // A heading in capitals says nothing about the case of its words, the start of a sentence little.
    let plain = shouting || opensSentence && word.part != .name && !Self.isAcronym(spaced)
    form = plain ? key : spaced
    stop = Stopwords.contains(key)
    letters = Self.isWord(spaced)
  }

  /// Whether a phrase may hold the word at all.
  var canStand: Bool { letters && part != .punctuation && part != .function && part != .other && part != .number }
  var canOpen: Bool {
    guard canStand, !stop else { return false }
    return part == .noun || part == .name || part == .verb && syllables > 1
  }
  /// A single syllable of a verb or an adjective mostly begins what is said of the phrase.
  var canClose: Bool { canStand && !stop && (part == .noun || part == .name || syllables > 1) }
  /// A common word of one syllable says too little; a short name may be half of one.
  var canBeAlone: Bool { syllables > 1 && part != .adjective || part == .name && key.utf8.count > 2 }

  var isCapital: Bool { form.unicodeScalars.first.map { $0.properties.isUppercase } ?? false }

  private static func isAcronym(_ word: String) -> Bool {
    var capitals = 0
    for scalar in word.unicodeScalars where LetterTable.shared.kind(of: scalar) & LetterTable.capital != 0 {
      capitals += 1
    }
    return capitals > 1
  }

  /// Letters, and no sign of an address or a date.
  private static func isWord(_ word: String) -> Bool {
    var letters = 0
    for scalar in word.unicodeScalars {
      if LetterTable.shared.kind(of: scalar) & LetterTable.letter != 0 { letters += 1 }
      if scalar == "/" || scalar == "@" || scalar == ":" { return false }
    }
    return letters > 0
  }
}
