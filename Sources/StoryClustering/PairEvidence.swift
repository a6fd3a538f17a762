/// What two articles say besides their words: names, days, document numbers, outlet, hours between them.
///
/// The likeness of words is divided by what articles of such length need, then weighed with the evidence; 1 or more means
/// that the two may tell the same story.
struct PairEvidence {
  let tuning: GroupingTuning

  func strength(cosine: Float, _ left: StoryMarks, _ right: StoryMarks) -> Float {
    var strength = cosine / need(min(left.length, right.length))
    strength *= ageFactor(left, right)
    strength *= 1 - tuning.nameShare + 2 * tuning.nameShare * nameOverlap(left.names, right.names)
    if left.outlet != 0, left.outlet == right.outlet { strength *= 1 - tuning.sameOutletLoss }
    if haveConflict(left.dates, right.dates) { strength *= 1 - tuning.dateConflictLoss }
    if haveConflict(left.titleDocuments, right.titleDocuments) { strength *= 1 - tuning.titleDocumentConflictLoss }
    if haveConflict(left.documents, right.documents) { strength *= 1 - tuning.documentConflictLoss }
    if haveOrdinalConflict(left.ordinals, right.ordinals) { strength *= 1 - tuning.ordinalConflictLoss }
    if haveNameConflict(left, right) { strength *= 1 - tuning.nameConflictLoss }
    return strength
  }

  /// Short articles (a headline and a lead) share more of their few telling words by chance.
  private func need(_ length: Int) -> Float {
    let short = Float(tuning.shortLength)
    let long = Float(tuning.longLength)
    let share = min(max((Float(length) - short) / (long - short), 0), 1)
    return tuning.shortNeed + (tuning.longNeed - tuning.shortNeed) * share
  }

  private func ageFactor(_ left: StoryMarks, _ right: StoryMarks) -> Float {
    guard let a = left.day, let b = right.day else { return 1 }
    return 1 - tuning.ageLoss * Float(min(abs(a - b) / tuning.ageDays, 1))
  }

  /// Common names over the smaller number of names; a half where one side names nobody.
  private func nameOverlap(_ left: [UInt64], _ right: [UInt64]) -> Float {
    let fewer = min(left.count, right.count)
    guard fewer > 0 else { return 0.5 }
    return Float(common(left, right)) / Float(fewer)
  }

  /// Both headlines name somebody, and neither text names anybody of the other's headline.
  private func haveNameConflict(_ left: StoryMarks, _ right: StoryMarks) -> Bool {
    !left.titleNames.isEmpty && !right.titleNames.isEmpty && common(left.titleNames, right.names) == 0
      && common(right.titleNames, left.names) == 0
  }

  /// Both number the same thing (`bão số 10`, `bão số 11`) and never alike.
  private func haveOrdinalConflict(_ left: [UInt64], _ right: [UInt64]) -> Bool {
    guard !left.isEmpty, !right.isEmpty, common(left, right) == 0 else { return false }
    return left.contains { mine in right.contains { $0 >> 32 == mine >> 32 } }
  }

  /// Both name some, and none in common.
  private func haveConflict<Element: Comparable>(_ left: [Element], _ right: [Element]) -> Bool {
    !left.isEmpty && !right.isEmpty && common(left, right) == 0
  }

  /// Size of the intersection of two sorted arrays.
  private func common<Element: Comparable>(_ left: [Element], _ right: [Element]) -> Int {
    var i = 0
    var j = 0
    var count = 0
    while i < left.count, j < right.count {
      if left[i] == right[j] {
        count += 1
        i += 1
        j += 1
      } else if left[i] < right[j] {
        i += 1
      } else {
        j += 1
      }
    }
    return count
  }
}
