import FactExtraction
import NewsModel

/// Dates and document numbers that a model wrote itself instead of using a placeholder.
enum OwnFacts {
  static func find(in text: String) -> [LanguageModelGate.Refusal] {
    FactExtractor.facts(in: text, published: nil).compactMap { fact in
      switch fact.kind {
      case .date: .ownDate
      case .document: .ownDocument
      default: nil
      }
    }
  }
}
