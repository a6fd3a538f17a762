import NewsModel

/// Keyword rules that say what a text is about; written as text that an editor can read and change.
///
/// ```
/// [cds] Chuyển đổi số
/// 3 chuyển đổi số
/// 2 CĐS
/// 1 phần mềm
/// [quoc-te] Quốc tế
/// cần khcn dmst cds khoi-nghiep
/// 3 Hàn Quốc
/// [-] Ngoài phạm vi
/// 3 bóng đá
/// ```
/// A line is a weight and a phrase. A phrase in capitals (`AI`) matches only capitals, a name (`Hàn Quốc`) only words with
/// capitals; others match in any case. In the title a phrase counts three times; in the text each further occurrence
/// counts less. A negative weight speaks against its topic. `cần` names topics of which one must match too; a topic with
/// `ưu tiên` goes before those it needs. The group `[-]` counts against all topics. Lines after `#` are remarks.
public struct TopicRules: Sendable {
  let groups: [TopicGroup]
  private let starts: [UInt64: [TopicPhrase]]

  /// The rules that the program comes with.
  public static let standard: TopicRules = (try? TopicRules(text: StandardTopics.text)) ?? TopicRules(groups: [])

  /// One group per province and city under the Government, named by its slug (`hai-phong`).
  public static let provinces: TopicRules = (try? TopicRules(text: ProvinceTopics.text)) ?? TopicRules(groups: [])

  /// The rules as text, to be copied and changed.
  public static var standardText: String { StandardTopics.text }
  public static var provinceText: String { ProvinceTopics.text }

  /// Reads rules; throws `NewsError(.configuration)` with the line number when a line is neither group nor rule.
  public init(text: String) throws {
    self.init(groups: try TopicRulesReader.groups(in: text))
  }

  init(groups: [TopicGroup]) {
    self.groups = groups
    var starts: [UInt64: [TopicPhrase]] = [:]
    for phrase in groups.flatMap(\.phrases) {
      if let first = phrase.hashes.first { starts[first, default: []].append(phrase) }
    }
    self.starts = starts
  }

  /// Topics with a score of at least 0.5, those with `ưu tiên` and then the strongest first; empty for texts off the subject (sport, crime, weather, shows).
  public func topics(title: String, text: String) -> [TopicMatch] {
    var points = Array(repeating: TopicPoints(), count: groups.count)
    add(TokenStream(title).tokens(), factor: 3, inTitle: true, to: &points)
    add(Array(TokenStream(text).tokens().prefix(500)), factor: 1, inTitle: false, to: &points)
    let against = groups.indices.filter { groups[$0].isAgainst }.reduce(0.0) { $0 + points[$1].total }
    var matches: [TopicMatch] = []
    var reached: Set<String> = []
    for (number, group) in groups.enumerated() where !group.isAgainst {
      let score = points[number].score(against: against)
      if score >= 0.5 { reached.insert(group.topic) }
      matches.append(TopicMatch(topic: group.topic, score: score, reason: points[number].reason(group.title)))
    }
    let accepted = zip(groups.filter { !$0.isAgainst }, matches).filter { group, match in
      match.score >= 0.5 && (group.needs.isEmpty || group.needs.contains { reached.contains($0) })
    }
    let preferred = Set(groups.filter(\.isPreferred).map(\.topic))
    func key(_ match: TopicMatch) -> Double { match.score + (preferred.contains(match.topic) ? 1 : 0) }
    return accepted.map(\.1).sorted { (key($0), $1.topic) > (key($1), $0.topic) }
  }

  private func add(_ tokens: [Token], factor: Double, inTitle: Bool, to points: inout [TopicPoints]) {
    for position in tokens.indices {
      guard let phrases = starts[tokens[position].hash] else { continue }
      for phrase in phrases where phrase.matches(tokens, at: position, inTitle: inTitle) {
        points[phrase.group].add(phrase, factor: factor, inTitle: inTitle)
      }
    }
  }
}

/// One topic and its phrases.
struct TopicGroup: Sendable {
  let topic: String
  let title: String
  var needs: [String] = []
  var phrases: [TopicPhrase] = []
  /// Goes before the others when it matches.
  var isPreferred = false
  var isAgainst: Bool { topic == "-" }
}

struct TopicPhrase: Sendable {
  let text: String
  let weight: Double
  let group: Int
  let hashes: [UInt64]
  /// Matches only in capitals.
  let isAcronym: Bool
  /// Every word has a capital, in the rule and in the text (`Pháp` is not in `giải pháp`).
  let isName: Bool

  func matches(_ tokens: [Token], at position: Int, inTitle: Bool) -> Bool {
    guard position + hashes.count <= tokens.count else { return false }
    for (offset, hash) in hashes.enumerated() where tokens[position + offset].hash != hash { return false }
    if isAcronym { return tokens[position].isAcronym }
    guard isName else { return true }
    if hashes.count == 1 && tokens[position].opensSentence && !inTitle { return false }
    return tokens[position..<(position + hashes.count)].allSatisfy(\.isCapitalized)
  }
}

/// What the phrases of one topic came to in one text.
struct TopicPoints {
  private(set) var total = 0.0
  private var seen: [String: Int] = [:]
  private var titled: [String] = []
  private var strongest: [(text: String, weight: Double)] = []

  mutating func add(_ phrase: TopicPhrase, factor: Double, inTitle: Bool) {
    let times = seen[phrase.text, default: 0]
    seen[phrase.text] = times + 1
    total += phrase.weight * factor / Double(inTitle ? 1 : 1 + times)
    if phrase.weight < 0 { return }
    if inTitle, !titled.contains(phrase.text) { titled.append(phrase.text) }
    if times == 0 { strongest.append((phrase.text, phrase.weight)) }
  }

  /// Half at six points, less what speaks against the topic.
  func score(against: Double) -> Double {
    let points = max(total - against, 0)
    return points / (points + 6)
  }

  func reason(_ title: String) -> String {
    var parts: [String] = []
    if !titled.isEmpty { parts.append("tiêu đề có " + titled.prefix(3).map { "“\($0)”" }.joined(separator: ", ")) }
    let rest = strongest.filter { !titled.contains($0.text) }.sorted { ($0.weight, $1.text) > ($1.weight, $0.text) }
    if !rest.isEmpty { parts.append("bài có " + rest.prefix(3).map { "“\($0.text)”" }.joined(separator: ", ")) }
    return "\(title): " + parts.joined(separator: "; ")
  }
}
