/// The one letter by which two forms differ: added, left out, other, or two swapped.
struct SyllableEdit {
  let kind: SyllableNeighbour.Kind

  /// Nil when more than one letter differs, or besides it more than one mark or the tone.
  init?(_ a: SyllableForm, _ b: SyllableForm) {
    let (first, second) = (a.letters, b.letters)
    guard abs(first.count - second.count) <= 1 else { return nil }
    var front = 0
    while front < min(first.count, second.count), first[front] == second[front] { front += 1 }
    var back = 0
    while back < min(first.count, second.count) - front,
      first[first.count - 1 - back] == second[second.count - 1 - back]
    {
      back += 1
    }
    let restA = first.count - front - back
    let restB = second.count - front - back
    let swapped =
      restA == 2 && restB == 2 && first[front] == second[front + 1] && first[front + 1] == second[front]
    guard restA <= 1 && restB <= 1 || swapped else { return nil }
    var others = a.tone == b.tone ? 0 : 1
    for index in 0..<front where a.marks[index] != b.marks[index] { others += 1 }
    for index in 0..<back where a.marks[a.marks.count - 1 - index] != b.marks[b.marks.count - 1 - index] { others += 1 }
    guard others <= 1 else { return nil }
    if others == 1 {
      kind = .letterAndMark
    } else if swapped {
      kind = .keyboard
    } else if restA == 1, restB == 1 {
      kind = Self.substitution(first[front], second[front])
    } else if restA == 1 {
      kind = Self.isExtra(first, front) ? .keyboard : .letter
    } else {
      kind = .letter
    }
  }

  private static func substitution(_ a: UInt8, _ b: UInt8) -> SyllableNeighbour.Kind {
    let letter = Unicode.Scalar(a)
    if beside[letter]?.utf8.contains(b) == true { return .keyboard }
    return alike.contains { $0.utf8.contains(a) && $0.utf8.contains(b) } ? .ocr : .letter
  }

  /// A letter twice.
  private static func isExtra(_ letters: [UInt8], _ at: Int) -> Bool {
    at > 0 && letters[at - 1] == letters[at] || at + 1 < letters.count && letters[at + 1] == letters[at]
  }

  /// Keys beside each other on the QWERTY keyboard.
  private static let beside: [Unicode.Scalar: String] = [
    "a": "qwsz", "b": "vghn", "c": "xdfv", "d": "serfcx", "e": "wsdr", "f": "drtgvc", "g": "ftyhbv", "h": "gyujnb",
    "i": "ujko", "j": "huikmn", "k": "jiolm", "l": "kop", "m": "njk", "n": "bhjm", "o": "iklp", "p": "ol", "q": "wa",
    "r": "edft", "s": "awedxz", "t": "rfgy", "u": "yhji", "v": "cfgb", "w": "qase", "x": "zsdc", "y": "tghu",
    "z": "asx",
  ]
  /// Letters that look alike in print.
  private static let alike = ["ilt", "ceo", "nuv", "hbk", "mn", "gq", "ao", "rn", "pq"]
}
