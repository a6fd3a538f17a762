/// Which syllables are easily written for which: other marks, one letter more, less, other or swapped.
struct ConfusionSets: Sendable {
  enum Kind: String, Sendable {
    /// Hỏi for ngã or the reverse, the commonest slip of all.
    case hookTilde
    /// Another or a missing tone.
    case tone
    /// Another or a missing hat, breve, horn or bar.
    case mark
    /// Tone and letter mark both.
    case marks
    /// One letter.
    case letter
    /// Letters that some regions pronounce alike (`s`/`x`, `tr`/`ch`, `d`/`gi`, final `n`/`ng` …).
    case dialect
  }

  struct Candidate: Sendable {
    let entry: Int
    let kind: Kind
  }

  let vocabulary: [SyllableLanguageModel.Entry]
  private let byFolded: [String: [Int]]
  private let byDeletion: [UInt64: [Int]]
  private let bySound: [String: [Int]]

  init(_ model: SyllableLanguageModel) {
    vocabulary = model.vocabulary
    var folded: [String: [Int]] = [:]
    var deletions: [UInt64: [Int]] = [:]
    var sounds: [String: [Int]] = [:]
    for (index, entry) in vocabulary.enumerated() {
      folded[Folding.fold(entry.text), default: []].append(index)
      sounds[Self.sound(entry.scalars), default: []].append(index)
      for variant in Self.deletions(entry.scalars) { deletions[variant, default: []].append(index) }
    }
    byFolded = folded
    byDeletion = deletions
    bySound = sounds
  }

  /// Syllables that could have been meant by a lower-case word.
  func candidates(for word: [Unicode.Scalar]) -> [Candidate] {
    guard word.count <= 9 else { return [] }
    var kinds: [Int: Kind] = [:]
    let text = String(String.UnicodeScalarView(word))
    for index in byFolded[Folding.fold(text)] ?? [] { kinds[index] = Self.markKind(word, vocabulary[index].scalars) }
    for index in bySound[Self.sound(word)] ?? [] where kinds[index] == nil { kinds[index] = .dialect }
    for variant in Self.deletions(word) {
      for index in byDeletion[variant] ?? [] where kinds[index] == nil {
        if Self.isOneEdit(word, vocabulary[index].scalars) { kinds[index] = .letter }
      }
    }
    return kinds.filter { vocabulary[$0.key].text != text }.map { Candidate(entry: $0.key, kind: $0.value) }
      .sorted { $0.entry < $1.entry }
  }

  /// The syllables with the given letters whatever their marks.
  func entries(folded: String) -> [SyllableLanguageModel.Entry] { (byFolded[folded] ?? []).map { vocabulary[$0] } }

  private static func hash(_ scalars: [Unicode.Scalar], without skipped: Int) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for (index, scalar) in scalars.enumerated() where index != skipped {
      hash = (hash ^ UInt64(scalar.value)) &* 0x100_0000_01B3
    }
    return hash
  }

  /// The word itself and every form with one letter less, as hashes.
  private static func deletions(_ scalars: [Unicode.Scalar]) -> [UInt64] {
    (-1..<scalars.count).map { hash(scalars, without: $0) }
  }

  /// One insertion, deletion, substitution or swap of neighbours.
  static func isOneEdit(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Bool {
    if abs(a.count - b.count) > 1 { return false }
    var front = 0
    while front < min(a.count, b.count), a[front] == b[front] { front += 1 }
    var back = 0
    while back < min(a.count, b.count) - front, a[a.count - 1 - back] == b[b.count - 1 - back] { back += 1 }
    let restA = a.count - front - back
    let restB = b.count - front - back
    if restA <= 1 && restB <= 1 { return true }
    return restA == 2 && restB == 2 && a[front] == b[front + 1] && a[front + 1] == b[front]
  }

  private static func markKind(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Kind {
    let table = LetterTable.shared
    func plain(_ scalars: [Unicode.Scalar]) -> [UInt16] {
      scalars.map { $0.value < UInt32(LetterTable.limit) ? table.toneless[Int($0.value)] : 0 }
    }
    func tone(_ scalars: [Unicode.Scalar]) -> UInt8 {
      scalars.reduce(0) { max($0, $1.value < UInt32(LetterTable.limit) ? table.tone[Int($1.value)] : 0) }
    }
    let sameLetters = plain(a) == plain(b)
    let tones = (tone(a), tone(b))
    if sameLetters { return tones == (3, 4) || tones == (4, 3) ? .hookTilde : .tone }
    return tones.0 == tones.1 ? .mark : .marks
  }

  /// A key that is equal for words which some regions pronounce alike.
  private static func sound(_ word: [Unicode.Scalar]) -> String {
    guard let parts = SyllableParts(word) else { return String(String.UnicodeScalarView(word)) }
    var onset = String(String.UnicodeScalarView(parts.letters[..<parts.onsetCount]))
    var rhyme = String(String.UnicodeScalarView(parts.letters[parts.onsetCount...]))
    switch onset {
    case "x": onset = "s"
    case "tr": onset = "ch"
    case "gi", "r", "v": onset = "d"
    case "n": onset = "l"
    case "gh": onset = "g"
    case "ngh": onset = "ng"
    case "k", "q": onset = "c"
    default: break
    }
    if rhyme.hasSuffix("ng") { rhyme.removeLast() }
    if rhyme.hasSuffix("c") {
      rhyme.removeLast()
      rhyme.append("t")
    }
    rhyme = String(rhyme.map { $0 == "y" ? "i" : $0 })
    let tone = parts.tone == 4 ? 3 : parts.tone
    return onset + "|" + rhyme + "|" + String(tone)
  }
}
