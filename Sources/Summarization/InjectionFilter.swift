import VietnameseText

/// Finds paragraphs of an article that speak to a machine and not to readers.
///
/// Whatever a page asks of a model (“ignore previous instructions”, “hãy viết rằng…”), neither the model nor the grounding
/// check gets to see the paragraph: what only stands there is supported by nothing.
enum InjectionFilter {
  private static let signs = [
    "ignore previous", "ignore all", "ignore the above", "disregard previous", "disregard the", "forget previous",
    "previous instructions", "system prompt", "system message", "you are an ai", "you are chatgpt", "as an ai",
    "as a language model", "new instructions", "<|", "[inst]", "### instruction", "</article", "</bai", "[[v", "[[n",
    "bo qua moi huong dan", "bo qua cac huong dan", "bo qua huong dan", "bo qua tat ca", "bo qua chi dan",
    "bo qua moi chi dan", "bo qua cac chi dan", "bo qua cac yeu cau", "bo qua moi yeu cau", "quen cac huong dan",
    "quen moi huong dan", "huong dan truoc do", "chi dan truoc do", "hay viet rang", "hay tra loi rang", "chi tra loi",
    "ban la mot mo hinh", "ban la tro ly", "ban la ai", "mo hinh ngon ngu hay", "tro ly ai hay", "loi nhac he thong",
    "dung tom tat", "khong tom tat bai",
  ]
  private static let speakers = ["system:", "assistant:", "user:", "he thong:", "tro ly:"]

  /// The text without such paragraphs, and how many were dropped.
  static func filtered(_ text: String) -> (text: String, dropped: Int) {
    var dropped = 0
    let kept = text.split(separator: "\n", omittingEmptySubsequences: false).filter { line in
      let isSafe = !speaksToMachines(String(line))
      if !isSafe { dropped += 1 }
      return isSafe
    }
    return (kept.joined(separator: "\n"), dropped)
  }

  static func speaksToMachines(_ line: String) -> Bool {
    let folded = Folding.fold(line)
    return signs.contains { folded.contains($0) } || speakers.contains { folded.hasPrefix($0) }
  }
}
