/// Finds the syllables of a vocabulary that lie one slip away from a written form.
struct SyllableConfusions: Sendable {
  typealias Kind = SyllableNeighbour.Kind

  struct Neighbour: Sendable {
    let entry: Int
    let kind: Kind
    let hash: UInt32
  }

  let vocabulary: SyllableVocabulary

  init(_ vocabulary: SyllableVocabulary) { self.vocabulary = vocabulary }

  /// Every neighbour once, the form itself left out; in the order of the vocabulary.
  func neighbours(of form: SyllableForm) -> [Neighbour] {
    var keys: Set<UInt64> = [SyllableForm.key(form.letters)]
    edits(of: form.letters) { key in
      if !vocabulary.entries(letters: key).isEmpty { keys.insert(key) }
    }
    let alike = SyllableSound.keys(alike: form.letters)
    keys.formUnion(alike)
    let sound = SyllableSound(form)
    var found: [Neighbour] = []
    for key in keys {
      for index in vocabulary.entries(letters: key) {
        let entry = vocabulary.entries[index]
        let other = entry.form
        if other == form { continue }
        if let kind = Self.kind(of: form, other, alike.contains(key) ? sound : nil) {
          found.append(Neighbour(entry: index, kind: kind, hash: entry.hash))
        }
      }
    }
    return found.sorted { $0.entry < $1.entry }
  }

  /// Keys of all words one letter away: deletions, swaps, substitutions, insertions.
  private func edits(of letters: [UInt8], _ body: (UInt64) -> Void) {
    let count = letters.count
    let key = SyllableForm.key(letters)
    for index in 0...count {
      let shift = UInt64(5 * (count - index))
      let tail = key & ((1 << shift) - 1)
      let head = shift < 64 ? key >> shift : 0
      if index < count {
        let rest = tail & ((1 << (shift - 5)) - 1)
        body(head << (shift - 5) | rest)
        for letter in UInt64(1)...26 { body((head << 5 | letter) << (shift - 5) | rest) }
        if index + 1 < count, letters[index] != letters[index + 1] {
          var swapped = letters
          swapped.swapAt(index, index + 1)
          body(SyllableForm.key(swapped))
        }
      }
      guard count < 12 else { continue }
      for letter in UInt64(1)...26 { body((head << 5 | letter) << shift | tail) }
    }
  }

  /// How `b` differs from the written `a`; nil when by more than one slip. `sound`: that of `a`, if `b` may sound like it.
  private static func kind(of a: SyllableForm, _ b: SyllableForm, _ sound: SyllableSound?) -> Kind? {
    if a.letters == b.letters {
      let marks = differences(a.marks, b.marks)
      if marks == 0 { return (a.tone, b.tone) == (3, 4) || (a.tone, b.tone) == (4, 3) ? .hookTilde : .tone }
      return marks == 1 && a.tone == b.tone ? .mark : .marks
    }
    if a.tone == b.tone, a.marks == b.marks, onlyIAndY(a.letters, b.letters) { return .iAndY }
    if let sound, SyllableSound(b) == sound { return .dialect }
    return SyllableEdit(a, b)?.kind
  }

  private static func onlyIAndY(_ a: [UInt8], _ b: [UInt8]) -> Bool {
    zip(a, b).allSatisfy { $0 == $1 || $0 == 0x69 && $1 == 0x79 || $0 == 0x79 && $1 == 0x69 }
  }

  private static func differences(_ a: [UInt8], _ b: [UInt8]) -> Int {
    zip(a, b).reduce(0) { $0 + ($1.0 == $1.1 ? 0 : 1) }
  }
}
