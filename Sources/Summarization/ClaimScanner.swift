/// Finds everything in a text that must be traceable: document numbers, dates, figures, offices, names, quotations.
/// Linear in the number of tokens.
struct ClaimScanner {
  let text: ClaimText

  func claims() -> [Claim] {
    var claims: [Claim] = []
    for sentence in text.sentences {
      var position = sentence.lowerBound
      while position < sentence.upperBound {
        if let claim = document(at: position, sentence) ?? date(at: position, sentence) ?? figure(
          at: position, sentence)
          ?? entity(at: position, sentence)
        {
          claims.append(claim)
          position = max(claim.tokens.upperBound, position + 1)
        } else {
          position += 1
        }
      }
    }
    return claims + quotations()
  }

  private func token(_ position: Int) -> ClaimToken { text.tokens[position] }

  /// Tokens joined by `/` or `-` without spaces, with a number in front and capitals behind.
  private func document(at position: Int, _ sentence: Range<Int>) -> Claim? {
    guard token(position).isNumber else { return nil }
    var end = position + 1
    var letters = false
    while end < sentence.upperBound, isGlued(end) {
      if !token(end).isNumber {
        guard token(end).isCapitalized else { break }
        letters = true
      }
      end += 1
    }
    guard letters, end > position + 1 else { return nil }
    return Claim(
      kind: .document, tokens: position..<end, value: .document(text.tokens[position..<end].map(\.hash)))
  }

  /// `/` or `-` and nothing else stands between this token and the one before.
  private func isGlued(_ position: Int) -> Bool {
    let gap = token(position).start - token(position - 1).end
    if gap < 0 || token(position).start == token(position - 1).start { return true }
    return gap == 1 && (token(position).before == 0x2f || token(position).before == 0x2d)
  }

  private func small(_ position: Int, _ range: ClosedRange<Int>) -> Int? {
    let token = token(position)
    guard token.isNumber, token.end - token.start <= 4,
      let value = NumberReading.readings(text.text.scalars[token.start..<token.end]).first, value == value.rounded(),
      range.contains(Int(value))
    else { return nil }
    return Int(value)
  }

  /// `14/4`, `14/4/2026`, `14-4` and `14.4` after a word of time, `ngày 14 tháng 4 năm 2026`, `tháng 4/2026`, `năm 2026`.
  private func date(at position: Int, _ sentence: Range<Int>) -> Claim? {
    if token(position).isNumber { return glued(at: position, sentence) }
    let hash = token(position).hash
    guard position + 1 < sentence.upperBound else { return nil }
    if hash == Words.day, let day = small(position + 1, 1...31), token(position + 1).after != 0x2f {
      if position + 3 < sentence.upperBound, token(position + 2).hash == Words.month,
        let month = small(position + 3, 1...12)
      {
        if position + 5 < sentence.upperBound, token(position + 4).hash == Words.year,
          let year = small(position + 5, 1900...2100)
        {
          return claim(position..<(position + 6), day, month, year)
        }
        if position + 4 < sentence.upperBound, isGlued(position + 4), let year = small(position + 4, 1900...2100) {
          return claim(position..<(position + 5), day, month, year)
        }
        return claim(position..<(position + 4), day, month, 0)
      }
    }
    if hash == Words.month, let month = small(position + 1, 1...12) {
      if position + 2 < sentence.upperBound, isGlued(position + 2), let year = small(position + 2, 1900...2100) {
        return claim(position..<(position + 3), 0, month, year)
      }
      if position + 3 < sentence.upperBound, token(position + 2).hash == Words.year,
        let year = small(position + 3, 1900...2100)
      {
        return claim(position..<(position + 4), 0, month, year)
      }
      return claim(position..<(position + 2), 0, month, 0)
    }
    if hash == Words.year, let year = small(position + 1, 1900...2100) {
      return claim(position..<(position + 2), 0, 0, year)
    }
    return nil
  }

  private func glued(at position: Int, _ sentence: Range<Int>) -> Claim? {
    guard let first = small(position, 1...31), position + 1 < sentence.upperBound, isGlued(position + 1) else {
      return dotted(at: position, sentence)
    }
    let dashed = token(position + 1).before == 0x2d
    if dashed && !(position > sentence.lowerBound && Words.beforeDates.contains(token(position - 1).hash)) {
      return nil
    }
    if let month = small(position + 1, 1...12) {
      if position + 2 < sentence.upperBound, isGlued(position + 2), let year = small(position + 2, 1900...2100) {
        return claim(position..<(position + 3), first, month, year)
      }
      return claim(position..<(position + 2), first, month, 0)
    }
    if !dashed, (1...12).contains(first), let year = small(position + 1, 1900...2100) {
      return claim(position..<(position + 2), 0, first, year)
    }
    return nil
  }

  /// `3.5` after a word of time.
  private func dotted(at position: Int, _ sentence: Range<Int>) -> Claim? {
    guard position > sentence.lowerBound, Words.beforeDates.contains(token(position - 1).hash) else { return nil }
    let parts = text.text.scalars[token(position).start..<token(position).end].split(separator: 0x2e)
    let numbers = parts.compactMap { NumberReading.readings($0).first.map { Int($0) } }
    guard numbers.count == parts.count, numbers.count == 2 || numbers.count == 3, (1...31).contains(numbers[0]),
      (1...12).contains(numbers[1])
    else { return nil }
    return claim(position..<(position + 1), numbers[0], numbers[1], numbers.count == 3 ? numbers[2] : 0)
  }

  private func claim(_ range: Range<Int>, _ day: Int, _ month: Int, _ year: Int) -> Claim {
    Claim(kind: .date, tokens: range, value: .date(DateReading(day: day, month: month, year: year)))
  }

  private func figure(at position: Int, _ sentence: Range<Int>) -> Claim? {
    let token = token(position)
    guard token.isNumber else { return nil }
    var values = NumberReading.readings(text.text.scalars[token.start..<token.end])
    guard !values.isEmpty else { return nil }
    var end = position + 1
    var scaled = false
    while end < sentence.upperBound, let scale = NumberReading.scales[self.token(end).hash], isNear(end) {
      values = values.map { $0 * scale }
      scaled = true
      end += 1
    }
    if !scaled, position + 1 < sentence.upperBound, isGlued(position + 1), self.token(position + 1).isNumber {
      values += rangeScale(after: position + 1, sentence).map { scale in values.map { $0 * scale } } ?? []
    }
    var unit: UInt64 = 0
    if token.after == 0x25 || percentFollows(token.end) {
      unit = Words.percent
    } else if end < sentence.upperBound, isNear(end), !self.token(end).isNumber {
      unit = self.token(end).hash
      if unit == Words.percentWordFirst, end + 1 < sentence.upperBound { unit = Words.percent }
    }
    return Claim(kind: .figure, tokens: position..<end, value: .figure(values, unit: unit))
  }

  private func percentFollows(_ end: Int) -> Bool {
    end + 1 < text.text.scalars.count && text.text.scalars[end] == 0x20 && text.text.scalars[end + 1] == 0x25
  }

  /// In `3,6-4 tỷ` the scale belongs to both numbers.
  private func rangeScale(after position: Int, _ sentence: Range<Int>) -> Double? {
    guard position + 1 < sentence.upperBound else { return nil }
    return NumberReading.scales[token(position + 1).hash]
  }

  /// Only a space stands between this token and the one before.
  private func isNear(_ position: Int) -> Bool {
    position > 0 && token(position).start - token(position - 1).end == 1
  }

  private func entity(at position: Int, _ sentence: Range<Int>) -> Claim? {
    let office = Words.officeLength(text.tokens, position, sentence.upperBound)
    var end = position + office
    while end < sentence.upperBound, token(end).isCapitalized, !token(end).isNumber, end == position || isSameRun(end) {
      end += 1
    }
    guard end > position else { return nil }
    let length = end - position
    if office == 0, token(position).opens, length == 1 { return nil }
    let hashes = text.tokens[position..<end].map(\.hash)
    let isPlace = position > sentence.lowerBound && Words.placeWords.contains(token(position - 1).hash)
    return Claim(
      kind: office > 0 ? .office : (isPlace ? .place : .name), tokens: position..<end, value: .entity(hashes))
  }

  private func isSameRun(_ position: Int) -> Bool {
    let gap = token(position).start - token(position - 1).end
    guard gap == 1 else { return gap <= 0 }
    let between = text.text.scalars[token(position - 1).end]
    if between == 0x2e {
      return token(position - 1).isAcronym || token(position - 1).end - token(position - 1).start <= 2
    }
    return between == 0x20 || between == 0x2d || between == 0x26 || between == 0xa0
  }

  /// Text between quotation marks of at least four words.
  private func quotations() -> [Claim] {
    var claims: [Claim] = []
    var open: Int?
    var index = 0
    for (position, scalar) in text.text.scalars.enumerated() {
      guard scalar == 0x201c || scalar == 0x201d || scalar == 0x22 else { continue }
      while index < text.tokens.count, text.tokens[index].start < position { index += 1 }
      if let start = open, scalar != 0x201c {
        if index - start >= 4 {
          claims.append(
            Claim(kind: .quotation, tokens: start..<index, value: .quotation(text.tokens[start..<index].map(\.hash))))
        }
        open = nil
      } else {
        open = index
      }
    }
    return claims
  }
}
