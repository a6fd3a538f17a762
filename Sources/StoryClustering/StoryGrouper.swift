/// Groups a batch of articles into stories.
public enum StoryGrouper {
  /// Story label per document in input order: the identifier of the story's earliest member (by time of publication,
  /// then by identifier). The outcome does not depend on the order of `documents`.
  public static func group(_ documents: [GroupingDocument], tuning: GroupingTuning = .standard) -> [String] {
    prepared(documents, tuning: tuning).stories()
  }

  /// Articles whose features are read; grouping them is the cheaper part.
  public struct Prepared: Sendable {
    private let ids: [String]
    private let features: [StoryFeatures]
    private let tuning: GroupingTuning

    init(ids: [String], features: [StoryFeatures], tuning: GroupingTuning) {
      self.ids = ids
      self.features = features
      self.tuning = tuning
    }

    /// Story label per document in input order.
    public func stories() -> [String] {
      let order = ids.indices.sorted { left, right in
        let a = features[left].marks.day ?? .infinity
        let b = features[right].marks.day ?? .infinity
        return a != b ? a < b : ids[left] < ids[right]
      }
      var index = StoryIndex(tuning: tuning)
      for position in order { index.vocabulary.count(features[position]) }
      for position in order { index.place(id: ids[position], features[position]) }
      let labels = index.stories().map(\.story)
      var result = Array(repeating: "", count: ids.count)
      for (rank, position) in order.enumerated() { result[position] = labels[rank] }
      return result
    }
  }

  public static func prepared(_ documents: [GroupingDocument], tuning: GroupingTuning = .standard) -> Prepared {
    Prepared(ids: documents.map(\.id), features: documents.map { StoryFeatures($0, tuning: tuning) }, tuning: tuning)
  }
}
