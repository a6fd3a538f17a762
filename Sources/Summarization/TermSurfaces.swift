/// How phrases are really written: with the capitals that they have inside sentences.
struct TermSurfaces {
  /// Written form → occurrences, per phrase; one inside a sentence counts three times one that opens it.
  private var forms: [[String: Int]]
  /// Forms that stand inside a sentence at least once, per phrase.
  private var inner: [Set<String>]

  init(_ phrases: [[UInt64]], in texts: [String]) {
    forms = Array(repeating: [:], count: phrases.count)
    inner = Array(repeating: [], count: phrases.count)
    var byFirst: [UInt64: [Int]] = [:]
    for (number, phrase) in phrases.enumerated() {
      if let first = phrase.first { byFirst[first, default: []].append(number) }
    }
    for text in texts {
      let read = ClaimText(text)
      for (position, token) in read.tokens.enumerated() {
        for number in byFirst[token.hash] ?? [] {
          let phrase = phrases[number]
          let end = position + phrase.count
          guard end <= read.tokens.count,
            zip(read.tokens[position..<end], phrase).allSatisfy({ $0.hash == $1 })
          else { continue }
          let form = read.text.line(token.start..<read.tokens[end - 1].end)
          forms[number][form, default: 0] += token.opens ? 1 : 3
          if !token.opens { inner[number].insert(form) }
        }
      }
    }
  }

  /// The form that is written most; the smaller one of equals in the order of their letters.
  func best(_ phrase: Int) -> String? {
    guard let best = forms[phrase].max(by: { ($0.value, $1.key) < ($1.value, $0.key) })?.key else { return nil }
    // A capital that opens a sentence says nothing unless another one follows.
    let rest = best.dropFirst()
    guard let first = best.first, first.isUppercase, !rest.contains(where: \.isUppercase) else { return best }
    return inner[phrase].contains(best) ? best : first.lowercased() + rest
  }
}
