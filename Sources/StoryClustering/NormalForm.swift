import VietnameseText

/// Normal form C for the few texts that arrive decomposed.
enum NormalForm {
  static func composed(_ text: String) -> String { Normalization.composed(text) }
}
