extension Tokenizer {
  /// A document type declaration, from behind the word `doctype` (13.2.5.53–68).
  mutating func readDoctype(_ start: Int) {
    token.kind = .doctype
    doctype = DoctypeToken()
    position = start
    skipSpace()
    guard position < sourceCount, base[position] != 0x3E else {
      doctype.forcesQuirks = true
      return finishDoctype()
    }
    doctype.name = readDoctypeName()
    skipSpace()
    if position < sourceCount && base[position] == 0x3E { return finishDoctype() }
    if starts(with: "public", at: position) {
      position += 6
      readPublicIdentifier()
    } else if starts(with: "system", at: position) {
      position += 6
      readSystemIdentifier(isRequired: true)
    } else {
      doctype.forcesQuirks = true
    }
    finishDoctype()
  }

  /// Skips what is left of the declaration, `>` included. An end of input inside forces quirks, except after rubbish
  /// behind a system identifier: from there on the standard no longer judges.
  private mutating func finishDoctype() {
    skipSpace()
    let hasRubbish = position < sourceCount && base[position] != 0x3E
    position = scan(position, for: 0x3E, 0x3E)
    if position >= sourceCount && !(hasRubbish && doctype.systemID != nil) { doctype.forcesQuirks = true }
    position = min(position + 1, sourceCount)
  }

  private mutating func readDoctypeName() -> [UInt8] {
    var name: [UInt8] = []
    while position < sourceCount && !ASCII.isSpace(base[position]) && base[position] != 0x3E {
      if base[position] == 0 {
        name += [0xEF, 0xBF, 0xBD]
      } else {
        name.append(ASCII.lowercase(base[position]))
      }
      position += 1
    }
    return name
  }

  private mutating func readPublicIdentifier() {
    skipSpace()
    guard let identifier = readIdentifier() else {
      doctype.forcesQuirks = true
      return
    }
    doctype.publicID = identifier
    if !doctype.forcesQuirks { readSystemIdentifier(isRequired: false) }
  }

  private mutating func readSystemIdentifier(isRequired: Bool) {
    skipSpace()
    if !isRequired && position < sourceCount && base[position] == 0x3E { return }
    guard let identifier = readIdentifier() else {
      doctype.forcesQuirks = true
      return
    }
    doctype.systemID = identifier
  }

  /// A quoted identifier, or nil when no quote stands here. An early `>` or the end forces quirks.
  private mutating func readIdentifier() -> [UInt8]? {
    guard position < sourceCount, base[position] == 0x22 || base[position] == 0x27 else { return nil }
    let quote = base[position]
    position += 1
    var identifier: [UInt8] = []
    while position < sourceCount && base[position] != quote {
      if base[position] == 0x3E {
        doctype.forcesQuirks = true
        return identifier
      }
      if base[position] == 0 {
        identifier += [0xEF, 0xBF, 0xBD]
      } else {
        identifier.append(base[position])
      }
      position += 1
    }
    if position >= sourceCount { doctype.forcesQuirks = true }
    position = min(position + 1, sourceCount)
    return identifier
  }
}
