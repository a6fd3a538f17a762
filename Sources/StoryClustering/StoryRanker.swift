import Foundation

/// A score and one line per part of it, in words an editor understands.
public struct RankedScore: Sendable, Hashable, Codable {
  /// 0…100.
  public let score: Double
  public let reasons: [String]

  public init(score: Double, reasons: [String]) {
    self.score = score
    self.reasons = reasons
  }
}

/// Which stories deserve an editor's minute: how many outlets and which, how close to the bulletin's subjects, whether
/// it is policy, whether it is from home, and whether it was printed before.
public enum StoryRanker {
  public static func rank(_ story: RankingInput) -> RankedScore {
    var parts: [(points: Double, reason: String)] = []
    add(outlets(story), to: &parts)
    add(topic(story), to: &parts)
    add(policy(story), to: &parts)
    add(locality(story), to: &parts)
    add(past(story), to: &parts)
    add(novelty(story), to: &parts)
    let total = parts.reduce(0) { $0 + $1.points }
    let score = min(max((total * 10).rounded() / 10, 0), 100)
    return RankedScore(score: score, reasons: parts.map { "\(signed($0.points)): \($0.reason)" })
  }

  private static func add(_ part: (points: Double, reason: String)?, to parts: inout [(points: Double, reason: String)])
  {
    if let part, abs(part.points) >= 0.05 { parts.append(part) }
  }

  /// Grows with the logarithm of the trusted outlets: the tenth paper says less than the second.
  private static func outlets(_ story: RankingInput) -> (Double, String)? {
    let weight = story.outlets.reduce(0) { $0 + max($1.weight, 0) }
    guard weight > 0 else { return nil }
    let strongest = story.outlets.sorted { ($0.weight, $1.name) > ($1.weight, $0.name) }.prefix(3).map(\.name)
    let more = story.outlets.count > 3 ? "…" : ""
    return (
      min(12 * log2(1 + weight), 36),
      "\(story.outlets.count) nguồn đưa tin (\(strongest.joined(separator: ", "))\(more))"
    )
  }

  private static func topic(_ story: RankingInput) -> (Double, String)? {
    guard let best = story.topics.max(by: { $0.score < $1.score }) else { return nil }
    return (30 * best.score, "đúng chủ đề – \(best.reason)")
  }

  private static func policy(_ story: RankingInput) -> (Double, String)? {
    if !story.documentNumbers.isEmpty {
      let named = story.documentNumbers.prefix(3).joined(separator: ", ")
      return (min(10 + 2 * Double(story.documentNumbers.count), 16), "nêu số hiệu văn bản \(named)")
    }
    return story.topics.contains { $0.topic == "chinh-sach" } ? (6, "nội dung chính sách") : nil
  }

  private static func locality(_ story: RankingInput) -> (Double, String)? {
    guard let home = story.home, story.places.contains(home) else { return nil }
    return (12, "tin của địa phương mình (\(home))")
  }

  private static func past(_ story: RankingInput) -> (Double, String)? {
    guard story.pastChoice > 0, abs(story.pastChoice - 1) > 0.05 else { return nil }
    let points = min(max(6 * log2(story.pastChoice), -8), 8)
    let because = story.pastReasons.isEmpty ? "" : " (" + story.pastReasons.joined(separator: ", ") + ")"
    return (
      points, (points > 0 ? "các số trước thường chọn loại tin này" : "các số trước ít chọn loại tin này") + because
    )
  }

  private static func novelty(_ story: RankingInput) -> (Double, String)? {
    guard let before = story.printedBefore, before.similarity >= 0.3 else { return nil }
    let percent = Int((before.similarity * 100).rounded())
    return (-40 * before.similarity, "giống \(percent) % tin đã in ở \(before.place)")
  }

  private static func signed(_ points: Double) -> String {
    let tenths = Int((abs(points) * 10).rounded())
    return "\(points < 0 ? "−" : "+")\(tenths / 10),\(tenths % 10)"
  }
}
