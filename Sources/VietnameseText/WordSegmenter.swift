/// Vietnamese word segmentation in the convention of the Vietnamese Treebank (VTB/VLSP).
///
///     WordSegmenter.standard.words("Chuyển đổi số là nhiệm vụ chiến lược.")
///     // ["Chuyển_đổi", "số", "là", "nhiệm_vụ", "chiến_lược", "."]
///
/// A linear model decides for every gap between two syllables whether a word goes on, from counts of news text and a list
/// of words (Tools/train-text trains it); listed words of three and four syllables are put together where it leaves pieces
/// that are no words. Without its model file every syllable is a word.
public struct WordSegmenter: Sendable {
  /// The segmenter with the model of the package; loaded when first used (about 4 MB).
  public static let standard = WordSegmenter(model: .standard)

  private let model: SegmenterModel?

  init(model: SegmenterModel?) { self.model = model }

  /// The words of a sentence or line: syllables joined by `_`, signs apart; characters unchanged after NFC.
  public func words(_ sentence: String) -> [String] {
    var words: [String] = []
    var text = Normalization.composed(sentence)
    text.withUTF8 { bytes in
      forEachWord(in: bytes) { words.append(Self.joined($0, bytes)) }
    }
    return words
  }

  /// The text of a word, its syllables joined by `_`.
  static func joined(_ tokens: ArraySlice<Token>, _ bytes: UnsafeBufferPointer<UInt8>) -> String {
    var word = ""
    for token in tokens {
      if !word.isEmpty { word.append("_") }
      word += String(decoding: UnsafeBufferPointer(rebasing: bytes[token.start..<token.end]), as: UTF8.self)
    }
    return word
  }

  /// The words of a text with their scalar offsets; syllables stay separated as in the text, which should be NFC.
  public func spans(_ text: String) -> [TextSpan] {
    var spans: [TextSpan] = []
    var copy = text
    copy.withUTF8 { bytes in
      var scalarOffset = 0
      var byteOffset = 0
      func scalars(upTo byte: Int) -> Int {
        while byteOffset < byte {
          if bytes[byteOffset] & 0xC0 != 0x80 { scalarOffset += 1 }
          byteOffset += 1
        }
        return scalarOffset
      }
      forEachWord(in: bytes) { tokens in
        guard let first = tokens.first, let last = tokens.last else { return }
        let piece = String(decoding: UnsafeBufferPointer(rebasing: bytes[first.start..<last.end]), as: UTF8.self)
        let start = scalars(upTo: first.start)
        spans.append(TextSpan(text: piece, start: start, end: scalars(upTo: last.end)))
      }
    }
    return spans
  }

  /// Segments many lines of UTF-8 at once: appends the same number of lines, words separated by one space.
  ///
  /// The fastest way for large texts; the last line end of the input decides whether the output ends with one.
  public func segment(lines: UnsafeBufferPointer<UInt8>, into out: inout [UInt8]) {
    withRun { run in
      var tokens: [Token] = []
      var start = 0
      while start < lines.count {
        var end = start
        while end < lines.count, lines[end] != 0x0A { end += 1 }
        let next = end + 1
        if end > start, end < lines.count, lines[end - 1] == 0x0D { end -= 1 }
        let line = UnsafeBufferPointer(rebasing: lines[start..<end])
        if Normalization.isComposed(line) {
          write(line, &run, &tokens, into: &out)
        } else {
          var text = Normalization.composed(String(decoding: line, as: UTF8.self))
          text.withUTF8 { write($0, &run, &tokens, into: &out) }
        }
        if next <= lines.count { out.append(0x0A) }
        start = next
      }
    }
  }

  private func write(
    _ line: UnsafeBufferPointer<UInt8>, _ run: inout SegmenterRun?, _ tokens: inout [Token], into out: inout [UInt8]
  ) {
    var first = true
    Self.forEachWord(in: line, &run, &tokens) { word in
      if !first { out.append(0x20) }
      first = false
      for (index, token) in word.enumerated() {
        if index > 0 { out.append(0x5F) }
        out.append(contentsOf: line[token.start..<token.end])
      }
    }
  }

  /// Calls `body` with the tokens of every word.
  func forEachWord(in bytes: UnsafeBufferPointer<UInt8>, _ body: (ArraySlice<Token>) -> Void) {
    withRun { run in
      var tokens: [Token] = []
      Self.forEachWord(in: bytes, &run, &tokens, body)
    }
  }

  private func withRun(_ body: (inout SegmenterRun?) -> Void) {
    guard let model else {
      var none: SegmenterRun?
      return body(&none)
    }
    model.withTables { tables in
      var run: SegmenterRun? = SegmenterRun(tables)
      body(&run)
    }
  }

  /// Bytes looked at in one go, so that a line of any length needs little memory.
  private static let stretch = 1 << 16

  private static func forEachWord(
    in bytes: UnsafeBufferPointer<UInt8>, _ run: inout SegmenterRun?, _ tokens: inout [Token],
    _ body: (ArraySlice<Token>) -> Void
  ) {
    var start = 0
    while start < bytes.count {
      var end = min(bytes.count, start + stretch)
      if end < bytes.count {
        while end > start, bytes[end] > 0x20 { end -= 1 }
        if end == start { end = min(bytes.count, start + stretch) }
        while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
      }
      tokens.removeAll(keepingCapacity: true)
      Tokenizer().tokenize(bytes, in: start..<end, into: &tokens)
      var sentence = 0
      while sentence < tokens.count {
        let next = sentenceEnd(from: sentence, tokens, bytes)
        emit(sentence..<next, tokens, &run, body)
        sentence = next
      }
      start = end
    }
  }

  /// After the next full stop, question or exclamation mark, or after 512 tokens.
  private static func sentenceEnd(from start: Int, _ tokens: [Token], _ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var index = start
    while index < tokens.count, index - start < 512 {
      let token = tokens[index]
      index += 1
      if token.shape == .punctuation, token.end == token.start + 1 {
        let byte = bytes[token.start]
        if byte == 0x2E || byte == 0x21 || byte == 0x3F { return index }
      }
    }
    return index
  }

  private static func emit(
    _ range: Range<Int>, _ tokens: [Token], _ run: inout SegmenterRun?, _ body: (ArraySlice<Token>) -> Void
  ) {
    run?.label(tokens, range)
    var start = range.lowerBound
    while start < range.upperBound {
      var end = start + 1
      while end < range.upperBound, let joins = run?.joins, joins[end - range.lowerBound] { end += 1 }
      body(tokens[start..<end])
      start = end
    }
  }
}
