import BulletinEditing
import NewsModel

/// What an issue has nothing about, in sentences that tell *no news* from *nobody knows*.
struct NotReportedNotes {
  let silence: SourceSilence
  /// Articles per province; nil where nobody knows.
  let provinces: [(name: String, count: Int?)]

  func notes(of issue: Issue, _ definition: BulletinDefinition) -> [NotReported] {
    let isSilent = silence.sources(in: .spoke).isEmpty && silence.sources(in: .quiet).isEmpty
    if isSilent, issue.items.isEmpty, provinces.allSatisfy({ ($0.count ?? 0) == 0 }) {
      return [
        NotReported(
          subject: .section, state: .unknown, names: issue.sections.map(\.title),
          text: "Chưa biết tuần này có tin hay không: chưa nguồn nào được hỏi hoặc trả lời.")
      ]
    }
    return sections(issue, definition) + places + deadSources
  }

  // MARK: Sections

  private func sections(_ issue: Issue, _ definition: BulletinDefinition) -> [NotReported] {
    var none: [String] = []
    var notes: [NotReported] = []
    for (section, printed) in zip(definition.sections, issue.sections) where printed.items.isEmpty {
      let concerned = silence.sources.filter { fits($0, section.selection) }
      let dead = concerned.filter { silence.state($0) == .dead }
      if silence.isUnknown(concerned) {
        notes.append(
          NotReported(
            subject: .section, state: .unknown, names: [printed.title],
            text: "Chưa biết mục “\(printed.title)” có tin hay không, vì không nguồn nào của mục trả lời"
              + NotReportedNotes.list(dead, before: ": ") + "."))
      } else {
        none.append(printed.title)
      }
    }
    if !none.isEmpty {
      let titles = none.map { "“\($0)”" }.joined(separator: ", ")
      notes.insert(
        NotReported(subject: .section, state: .noNews, names: none, text: "Không có tin cho mục \(titles)."), at: 0)
    }
    return notes
  }

  /// Whether a source could have had news for the section.
  private func fits(_ source: Source, _ selection: BulletinDefinition.Selection) -> Bool {
    if !selection.kinds.isEmpty, !selection.kinds.contains(source.kind) { return false }
    guard let province = source.province else { return true }
    return (selection.places.isEmpty || selection.places.contains(province)) && !selection.notPlaces.contains(province)
  }

  // MARK: Places

  private var places: [NotReported] {
    let silent = provinces.filter { $0.count == 0 }.map(\.name)
    let followed = silent.filter { !silence.sources(of: $0).isEmpty }
    let others = silent.filter { silence.sources(of: $0).isEmpty }
    var notes: [NotReported] = []
    if !followed.isEmpty {
      notes.append(
        NotReported(
          subject: .province, state: .noNews, names: followed,
          text: "Không có tin: \(followed.joined(separator: ", ")) (nguồn địa phương vẫn trả lời)."))
    }
    for place in provinces where place.count == nil {
      let dead = silence.sources(of: place.name)
      notes.append(
        NotReported(
          subject: .province, state: .unknown, names: [place.name],
          text: "Chưa biết \(place.name) có tin hay không, vì nguồn \(dead.map(\.name).joined(separator: ", ")) "
            + "không trả lời."))
    }
    if !others.isEmpty {
      notes.append(
        NotReported(
          subject: .province, state: .notFollowed, names: others,
          text: "Không được báo chung nhắc tới, và chưa theo dõi nguồn địa phương nào: "
            + others.joined(separator: ", ") + "."))
    }
    return notes
  }

  // MARK: Sources

  private var deadSources: [NotReported] {
    let dead = silence.sources(in: .dead).map(\.name)
    let quiet = silence.sources(in: .quiet).map(\.name)
    var notes: [NotReported] = []
    if !quiet.isEmpty {
      notes.append(
        NotReported(
          subject: .source, state: .noNews, names: quiet,
          text: "Nguồn trả lời nhưng không có bài trong tuần: \(quiet.joined(separator: ", "))."))
    }
    if !dead.isEmpty {
      notes.append(
        NotReported(
          subject: .source, state: .unknown, names: dead,
          text: "Nguồn không trả lời trong tuần, chưa biết có tin hay không: \(dead.joined(separator: ", "))."))
    }
    return notes
  }

  private static func list(_ sources: [Source], before: String) -> String {
    sources.isEmpty ? "" : before + sources.map(\.name).joined(separator: ", ")
  }
}
