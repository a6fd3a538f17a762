/// What the ranker is told about a story. Everything but the title may be empty.
public struct RankingInput: Sendable, Hashable {
  public struct Outlet: Sendable, Hashable {
    public let name: String
    /// 1 is ordinary.
    public let weight: Double
    public init(name: String, weight: Double) {
      self.name = name
      self.weight = weight
    }
  }

  public var title: String
  /// Every outlet once.
  public var outlets: [Outlet]
  public var topics: [TopicMatch]
  /// Likeness to the most similar printed item, 0…1, and where that was (“số 13/2026”).
  public var printedBefore: (similarity: Double, place: String)? {
    get { beforeSimilarity.map { ($0, beforePlace) } }
    set {
      beforeSimilarity = newValue?.similarity
      beforePlace = newValue?.place ?? ""
    }
  }
  private var beforeSimilarity: Double?
  private var beforePlace: String
  /// Numbers of legal and Party documents in the story (`57-NQ/TW`).
  public var documentNumbers: [String]
  /// Short names of the provinces the story is about.
  public var places: [String]
  /// The office's own province; nil for a national bulletin.
  public var home: String?
  /// How often past issues chose stories with the same main topic, against the average; 1 is ordinary.
  public var pastChoice: Double
  /// What made ``pastChoice`` differ from 1 (“nguồn baohaiphong.vn ×2,1”).
  public var pastReasons: [String]

  public init(
    title: String, outlets: [Outlet] = [], topics: [TopicMatch] = [],
    printedBefore: (similarity: Double, place: String)? = nil, documentNumbers: [String] = [], places: [String] = [],
    home: String? = nil, pastChoice: Double = 1, pastReasons: [String] = []
  ) {
    self.title = title
    self.outlets = outlets
    self.topics = topics
    self.beforeSimilarity = printedBefore?.similarity
    self.beforePlace = printedBefore?.place ?? ""
    self.documentNumbers = documentNumbers
    self.places = places
    self.home = home
    self.pastChoice = pastChoice
    self.pastReasons = pastReasons
  }
}
