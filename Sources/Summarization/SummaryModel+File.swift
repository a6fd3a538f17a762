public import Foundation
import NewsModel

/// The model file: one JSON object with named weights, so that a person can read what was learned.
extension SummaryModel {
  private struct File: Codable {
    let format: String
    let pairs: [String: Float]
    let sentences: [String: Float]
  }

  private static let format = "diemtin.summary/1"

  public func encoded() throws -> Data {
    try JSONFormat.encoder().encode(
      File(
        format: SummaryModel.format, pairs: SummaryModel.named(BigramFeatures.names, pairs),
        sentences: SummaryModel.named(SentenceFeatures.names, sentences)))
  }

  /// Throws `NewsError(.badInput)` when `data` is not a model of this format with exactly these features.
  public init(decoding data: Data) throws {
    guard let file = try? JSONFormat.decoder().decode(File.self, from: data), file.format == SummaryModel.format,
      file.pairs.count == BigramFeatures.names.count, file.sentences.count == SentenceFeatures.names.count,
      let model = SummaryModel(
        pairs: BigramFeatures.names.compactMap { file.pairs[$0] },
        sentences: SentenceFeatures.names.compactMap { file.sentences[$0] })
    else {
      throw NewsError(
        .badInput, "tệp không phải mô hình tóm tắt; hãy tạo bằng “diemtin summarize train” (not a summary model)")
    }
    self = model
  }

  private static func named(_ names: [String], _ weights: [Float]) -> [String: Float] {
    Dictionary(zip(names, weights), uniquingKeysWith: { first, _ in first })
  }
}
