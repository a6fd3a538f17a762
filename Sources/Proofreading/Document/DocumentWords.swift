/// How often words and pairs of words occur in the running text.
struct DocumentWords {
  private(set) var pairs: [String: Int] = [:]
  private(set) var words: [String: Int] = [:]

  init(_ paragraphs: [Paragraph]) {
    for paragraph in paragraphs where paragraph.kind != .address && paragraph.kind != .link {
      var previous: Word?
      for word in paragraph.words {
        words[word.lower, default: 0] += 1
        if let previous, word.start == previous.end + 1 { pairs[previous.lower + " " + word.lower, default: 0] += 1 }
        previous = word
      }
    }
  }
}
