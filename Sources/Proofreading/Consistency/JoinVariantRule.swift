import NewsModel

/// The same words joined in two ways: “khoa học - công nghệ” beside “khoa học công nghệ”, “cung cầu” beside “cung - cầu”.
struct JoinVariantRule: ProofRule {
  let name = "join-variant"
  let family = Finding.Family.consistency
  let source = "Quy tắc nhà: một thuật ngữ một cách viết"
  let page = RulePage(
    "Một cụm từ nối hai cách", english: "The same words joined in two ways.",
    finds: "Hai vế viết khi thì có gạch nối, khi thì không (“khoa học - công nghệ”, “khoa học công nghệ”).",
    spares: "Hai vế ngăn bằng dấu phẩy hay “và”; cách viết chính thức “kinh tế - xã hội” có luật riêng.",
    wrong: "Nối cung - cầu lao động. Hội chợ cung - cầu mở. Sàn nối cung cầu nông sản.",
    right: "Nối cung - cầu lao động. Hội chợ cung - cầu mở. Sàn nối cung - cầu nông sản.")

  private struct Use {
    let paragraph: Paragraph
    let start: Int
    let end: Int
    let isJoined: Bool
  }

  func findings(in context: ProofContext) throws -> [RuleFinding] {
    let keys = Set(context.bodies.flatMap { joints($0.paragraph).map(\.key) })
    guard !keys.isEmpty else { return [] }
    var uses: [String: [Use]] = [:]
    _ = try context.each(context.bodies) { paragraph in
      for joint in joints(paragraph) { uses[joint.key, default: []].append(joint.use) }
      for open in unjoined(paragraph, keys) { uses[open.key, default: []].append(open.use) }
      return []
    }
    return uses.keys.sorted().flatMap { key -> [RuleFinding] in
      let own = uses[key] ?? []
      let joined = own.filter(\.isJoined)
      let open = own.filter { !$0.isJoined }
      guard !joined.isEmpty, !open.isEmpty, key != "kinh tế xã hội", !isPiece(key, of: uses) else { return [] }
      let (rare, usual) = joined.count < open.count ? (joined, open) : (open, joined)
      guard rare.count * 2 <= usual.count else { return [] }
      let right = usual[0].paragraph.text(usual[0].start, usual[0].end)
      return rare.map {
        RuleFinding(
          .note, $0.paragraph, $0.start, $0.end, "Nơi khác viết “\(right)” (\(usual.count) lần).", suggestion: right)
      }
    }
  }

  /// “học công” of “khoa học công nghệ”: the longer one speaks.
  private func isPiece(_ key: String, of uses: [String: [Use]]) -> Bool {
    !key.contains(" ")
      || key.split(separator: " ").count == 2
        && uses.contains {
          $0.key.count > key.count && $0.key.contains(" " + key + " ") && Set($0.value.map(\.isJoined)).count > 1
        }
  }

  /// One or two words on either side of ` - `, in lower case.
  private func joints(_ paragraph: Paragraph) -> [(key: String, use: Use)] {
    Joint.joints(paragraph).filter(\.isSpaced).flatMap { joint -> [(key: String, use: Use)] in
      let left = Paragraph.firstIndex(in: paragraph.words.count) { paragraph.words[$0].start >= joint.left.start }
      return [1, 2].compactMap { count in
        let span = (left - count + 1)...(left + count)
        guard span.lowerBound >= 0, span.upperBound < paragraph.words.count else { return nil }
        let words = Array(paragraph.words[span])
        guard words.allSatisfy({ !$0.isCapital && !$0.hasDigit }), isTight(Array(words[..<count]), paragraph),
          isTight(Array(words[count...]), paragraph)
        else { return nil }
        return (
          words.map(\.lower).joined(separator: " "),
          Use(paragraph: paragraph, start: words[0].start, end: words[words.count - 1].end, isJoined: true)
        )
      }
    }
  }

  private func unjoined(_ paragraph: Paragraph, _ keys: Set<String>) -> [(key: String, use: Use)] {
    paragraph.words.indices.flatMap { first in
      [2, 4].compactMap { count -> (key: String, use: Use)? in
        guard first + count <= paragraph.words.count else { return nil }
        let words = Array(paragraph.words[first..<(first + count)])
        let key = words.map(\.lower).joined(separator: " ")
        guard keys.contains(key), words.allSatisfy({ !$0.isCapital }), isTight(words, paragraph) else { return nil }
        return (
          key, Use(paragraph: paragraph, start: words[0].start, end: words[count - 1].end, isJoined: false)
        )
      }
    }
  }

  private func isTight(_ words: [Word], _ paragraph: Paragraph) -> Bool {
    zip(words, words.dropFirst()).allSatisfy { $1.start == $0.end + 1 && paragraph.scalars[$0.end] == " " }
  }
}
