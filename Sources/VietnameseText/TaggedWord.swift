/// A word with its part of speech.
public struct TaggedWord: Sendable, Hashable {
  /// The word; syllables joined by `_`, characters unchanged after NFC.
  public let text: String
  public let part: PartOfSpeech

  public init(text: String, part: PartOfSpeech) {
    self.text = text
    self.part = part
  }
}
