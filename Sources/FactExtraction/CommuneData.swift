/// The communes by province, as text in the parts beside this file: a line `> Hà Nội|p|` opens a group (p ward, x commune,
/// d special zone), names follow, separated by commas.
enum CommuneData {
  static func groups() -> [(province: String, type: String, names: [String])] {
    var groups: [(province: String, type: String, names: [String])] = []
    var pending = ""
    func close() {
      guard !groups.isEmpty else { return }
      groups[groups.count - 1].names = pending.split(separator: ",").map { trimmed($0) }
      pending = ""
    }
    for part in [part1, part2, part3] {
      for line in part.split(separator: "\n") {
        if line.hasPrefix(">") {
          close()
          let fields = line.dropFirst(2).split(separator: "|")
          if fields.count >= 2 { groups.append((String(fields[0]), String(fields[1]), [])) }
        } else {
          pending += line + " "
        }
      }
    }
    close()
    return groups
  }

  private static func trimmed(_ text: Substring) -> String {
    String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
