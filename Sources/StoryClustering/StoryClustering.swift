/// From a stream of articles to stories: which pieces report the same happening, what they are about, and which of
/// them deserve an editor's minute.
///
/// - ``StoryGrouper`` labels a batch; ``StoryIndex`` does the same article by article over a sliding window.
/// - ``NearDuplicates`` tells a copy from a new version and from a different text.
/// - ``StoryEvidence`` says why articles stand together, as a ``StoryExplanation`` that a page can show.
/// - ``TopicRules`` are keyword rules that an editor can read and change; ``LinearClassifier`` learns from decisions.
/// - ``TagRules`` give a tag one name; ``PrintedItems`` and ``PastChoices`` remember what earlier issues printed.
/// - ``StoryRanker`` scores a story and explains every part of the score in one Vietnamese line.
///
/// Everything is a pure function of values. Similarities and weights are between 0 and 1; times are `Date`; labels are
/// identifiers of articles. The outcome does not depend on hashing seeds, and that of a batch not on its order.
public enum StoryClustering {
  /// Version of the rules and weights; stored beside every derived value.
  public static let rulesVersion = 2
}
