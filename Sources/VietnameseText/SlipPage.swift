/// Lines that are read together: what a text writes elsewhere speaks for or against a slip here.
struct SlipPage {
  private let search: SlipSearch
  private let usage: ArchiveUsage?
  private let lines: [SlipLine]
  /// How often words and pairs stand on the page, by hash.
  private var counts: [UInt32: Int32] = [:]
  private var suspects: [SlipSuspect] = []
  private var wordCount = 0

  init(_ texts: [String], _ search: SlipSearch, _ usage: ArchiveUsage?, _ cache: inout SlipSearch.Cache) {
    self.search = search
    self.usage = usage
    lines = texts.map(SlipLine.init)
    for line in lines { count(line) }
    for (number, line) in lines.enumerated() {
      for index in line.words.indices {
        if let found = search.suspect(at: index, in: line, number: number, usage, &cache) { suspects.append(found) }
      }
    }
  }

  private mutating func count(_ line: SlipLine) {
    let ids = line.ids
    for at in SlipLine.margin..<(ids.count - SlipLine.margin) where ids[at] != SyllableLanguageModel.boundary {
      wordCount += 1
      counts[ids[at], default: 0] += 1
      counts[FeatureHash.mix(202, ids[at], ids[at + 1]), default: 0] += 1
    }
  }

  /// The slips of each line from a confidence on, in order.
  func slips(_ minimum: Double) -> [[Slip]] {
    let weighed = confidences()
    var next = 0
    return lines.enumerated().map { number, line in
      var wrong: [Int: Slip] = [:]
      while next < suspects.count, suspects[next].line == number {
        if weighed[next].confidence >= minimum {
          wrong[suspects[next].index] = slip(suspects[next], weighed[next], line)
        }
        next += 1
      }
      var found: [Slip] = []
      for index in line.words.indices {
        let slip = search.ruled(at: index, in: line) ?? wrong[index] ?? search.dropped(after: index, in: line)
        guard let slip, slip.confidence >= minimum else { continue }
        if let last = found.last, last.end > slip.start { continue }
        found.append(slip)
      }
      return found
    }
  }

  private func slip(_ suspect: SlipSuspect, _ weighed: (confidence: Double, features: [Float]), _ line: SlipLine)
    -> Slip
  {
    let word = line.words[suspect.index]
    let other = search.model.vocabulary.word(suspect.entry)
    #if SLIP_FEATURES
      let reason = (suspect.features + [-9999] + weighed.features).map { "\($0)" }.joined(separator: " ")
    #else
      let reason = suspect.kind.reason(legal: suspect.legal)
    #endif
    return Slip(
      kind: suspect.legal ? .wrongWord : .notASyllable, start: word.start, end: word.end,
      text: line.text(suspect.index..<(suspect.index + 1)),
      suggestion: SlipSearch.cased(other, like: line, suspect.index), reason: reason, confidence: weighed.confidence)
  }

  /// What line and page together say of each suspect.
  private func confidences() -> [(confidence: Double, features: [Float])] {
    let alone = suspects.map { Float(SlipTrees.probability($0.logOdds)) }
    var byKind = [Float](repeating: 0, count: SyllableNeighbour.Kind.allCases.count)
    var byChange: [UInt64: (sum: Float, count: Float)] = [:]
    for (suspect, value) in zip(suspects, alone) {
      byKind[Int(suspect.kind.rawValue)] += value
      let known = byChange[change(suspect)] ?? (0, 0)
      byChange[change(suspect)] = (known.sum + value, known.count + 1)
    }
    let total = byKind.reduce(0, +)
    let thousands = max(0.3, Float(wordCount) / 1000)
    return zip(suspects, alone).map { suspect, value in
      let same = byChange[change(suspect)] ?? (value, 1)
      var features: [Float] = [suspect.logOdds, (total - value) / thousands]
      features += [(byKind[Int(suspect.kind.rawValue)] - value) / thousands]
      features += [same.count - 1, same.count > 1 ? (same.sum - value) / (same.count - 1) : -1]
      features += pageFeatures(suspect)
      features += [Float(suspect.kind.rawValue), suspect.legal ? 1 : 0, suspect.gain, log2(Float(wordCount))]
      features += [Float(lines[suspect.line].words[suspect.index].shape.rawValue)]
      let trees = search.model.trees
      let odds = trees.count > 1 ? trees[1].logOdds(features) : suspect.logOdds
      return (SlipTrees.probability(odds + archiveOdds(suspect)), features)
    }
  }

  private func change(_ suspect: SlipSuspect) -> UInt64 {
    let written = lines[suspect.line].ids[suspect.index + SlipLine.margin]
    return UInt64(written) << 32 | UInt64(search.model.vocabulary.entries[suspect.entry].hash)
  }

  /// How often the page has the written word, the other one, and their pairs, this place left out.
  private func pageFeatures(_ suspect: SlipSuspect) -> [Float] {
    let ids = lines[suspect.line].ids
    let at = suspect.index + SlipLine.margin
    let other = search.model.vocabulary.entries[suspect.entry].hash
    func often(_ key: UInt32, less: Int32 = 0) -> Float { log2(1 + Float(max(0, (counts[key] ?? 0) - less))) }
    func pairs(_ id: UInt32, less: Int32 = 0) -> [Float] {
      [
        often(FeatureHash.mix(202, ids[at - 1], id), less: less),
        often(FeatureHash.mix(202, id, ids[at + 1]), less: less),
      ]
    }
    return [often(ids[at], less: 1), often(other)] + pairs(ids[at], less: 1) + pairs(other)
  }

  /// The archive's habit as log-odds: forty times one way and once the other is strong evidence.
  private func archiveOdds(_ suspect: SlipSuspect) -> Float {
    guard let usage else { return 0 }
    let ids = lines[suspect.line].ids
    let at = suspect.index + SlipLine.margin
    let other = search.model.vocabulary.entries[suspect.entry].hash
    return usage.odds(for: other, against: ids[at], after: ids[at - 1], before: ids[at + 1])
  }

  private func log2(_ value: Float) -> Float {
    Float(Logarithm.natural(Double(value)) / 0.693_147_180_559_945_3)
  }
}
