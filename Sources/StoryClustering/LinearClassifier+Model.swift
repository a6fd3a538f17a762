public import Foundation
import NewsModel

/// The model file: one JSON object; numbers as 16-bit integers in base 64, scaled by `scale`.
extension LinearClassifier {
  private struct File: Codable {
    let format: String
    let labels: [String]
    let buckets: Int
    let rarityScale: Float
    let rarity: Data
    let weightScale: Float
    let weights: Data
  }

  private static let format = "diemtin.classifier/1"

  public func encoded() throws -> Data {
    let (rarityScale, rarityBytes) = LinearClassifier.packed(rarity)
    let (weightScale, weightBytes) = LinearClassifier.packed(weights)
    return try JSONFormat.encoder().encode(
      File(
        format: LinearClassifier.format, labels: labels, buckets: hashing.buckets, rarityScale: rarityScale,
        rarity: rarityBytes, weightScale: weightScale, weights: weightBytes))
  }

  /// Throws `NewsError(.badInput)` when `data` is not a model of this format.
  public init(decoding data: Data) throws {
    guard let file = try? JSONFormat.decoder().decode(File.self, from: data), file.format == LinearClassifier.format,
      !file.labels.isEmpty, file.buckets > 0, file.buckets & (file.buckets - 1) == 0, file.buckets <= 1 << 24,
      file.rarity.count == file.buckets * 2, file.weights.count == file.buckets * 2 * file.labels.count
    else {
      throw NewsError(
        .badInput, "tệp không phải mô hình phân loại; hãy tạo bằng “diemtin classify train” (not a classifier model)")
    }
    self.init(
      labels: file.labels, hashing: TextHashing(buckets: file.buckets),
      rarity: LinearClassifier.unpacked(file.rarity, file.rarityScale),
      weights: LinearClassifier.unpacked(file.weights, file.weightScale))
  }

  private static func packed(_ values: [Float]) -> (Float, Data) {
    let largest = values.reduce(Float(0)) { max($0, abs($1)) }
    let scale = largest > 0 ? largest / 32_767 : 1
    var data = Data(capacity: values.count * 2)
    for value in values {
      let packed = UInt16(bitPattern: Int16((value / scale).rounded()))
      data.append(UInt8(packed & 0xff))
      data.append(UInt8(packed >> 8))
    }
    return (scale, data)
  }

  private static func unpacked(_ data: Data, _ scale: Float) -> [Float] {
    let bytes = [UInt8](data)
    return stride(from: 0, to: bytes.count - 1, by: 2).map { index in
      Float(Int16(bitPattern: UInt16(bytes[index]) | UInt16(bytes[index + 1]) << 8)) * scale
    }
  }
}
