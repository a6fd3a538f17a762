extension WordSegmenter {
  /// The words of a sentence or line with their parts of speech.
  ///
  ///     WordSegmenter.standard.tagged("Hà Nội mở bảo tàng mới.")
  ///     // Hà_Nội name, mở verb, bảo_tàng noun, mới adjective, . punctuation
  ///
  /// Words as in ``words(_:)``. Right for nearly nine words in ten; a word the training text lacks is judged by its
  /// company. Without the model file signs are punctuation and every word is ``PartOfSpeech/other``. Linear in the text.
  public func tagged(_ sentence: String) -> [TaggedWord] {
    var texts: [String] = []
    var parts: [PartOfSpeech] = []
    var run = TaggerModel.standard.map(TaggerRun.init)
    var text = Normalization.composed(sentence)
    text.withUTF8 { bytes in
      forEachWord(in: bytes) { tokens in
        texts.append(Self.joined(tokens, bytes))
        guard run != nil else {
          parts.append(tokens.first?.shape == .punctuation ? .punctuation : .other)
          return
        }
        run?.add(tokens)
        if let waiting = run?.count, waiting >= 512 || Self.ends(tokens, bytes) { parts += run?.finish() ?? [] }
      }
    }
    if let waiting = run?.count, waiting > 0 { parts += run?.finish() ?? [] }
    return zip(texts, parts).map(TaggedWord.init)
  }

  /// Whether a sentence ends with this word.
  private static func ends(_ tokens: ArraySlice<Token>, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let token = tokens.first, token.shape == .punctuation, token.end == token.start + 1 else { return false }
    return bytes[token.start] == 0x2E || bytes[token.start] == 0x21 || bytes[token.start] == 0x3F
  }
}
