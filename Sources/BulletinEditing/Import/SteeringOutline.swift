import NewsModel

/// One paragraph of a weekly on its way to becoming an item.
struct SteeringEntry {
  var text: String
  var credit: String?
  var section: Int
  var lines: Int
  var outlets: [Item.Outlet] = []

  init(text: String, credit: String?, section: Int, lines: Int) {
    self.text = text
    self.credit = credit
    self.section = section
    self.lines = lines
  }
}

/// The sections of a weekly as its headings name them; section 0 is what stands before the first heading.
struct SteeringOutline {
  private struct Heading {
    var number: String
    var title: String
    var key: String
  }
  private var headings: [Heading] = [Heading(number: "", title: "", key: "")]
  private var adopted: Set<Int> = []

  /// The section a heading names. It is the one already known when the titles agree (or one begins with the other).
  mutating func section(number: String, title: String) -> (index: Int, isNew: Bool) {
    let key = TextShape.words(TextShape.fold(title)).joined(separator: " ")
    let known = headings.indices.dropFirst().prefix(200).first {
      let heading = headings[$0]
      guard number.isEmpty || heading.number.isEmpty || number == heading.number else { return false }
      let shorter = min(heading.key.count, key.count)
      return heading.key == key || (shorter >= 12 && (heading.key.hasPrefix(key) || key.hasPrefix(heading.key)))
    }
    if let known {
      if headings[known].number.isEmpty { headings[known].number = number }
      return (known, adopted.remove(known) != nil)
    }
    headings.append(Heading(number: number, title: title, key: key))
    return (headings.count - 1, true)
  }

  /// The section of a heading that has not been reached yet; reaching it later still counts as new.
  mutating func lookAhead(number: String, title: String) -> Int {
    let before = headings.count
    let index = section(number: number, title: title).index
    if headings.count > before { adopted.insert(index) }
    return index
  }

  // MARK: Building sections

  func sections(of entries: [SteeringEntry]) -> (sections: [Section], left: [String]) {
    var left: [String] = []
    var sections: [(order: [Int], section: Section)] = []
    var identifiers = ItemIdentifiers()
    var lastOrder: [Int] = [0]
    let bySection = Dictionary(grouping: entries, by: \.section)
    for index in headings.indices {
      let own = bySection[index] ?? []
      if index == 0 && own.isEmpty { continue }
      let (section, captions) = build(index, own, &identifiers)
      left += captions
      let number = headings[index].number
      let order = number.isEmpty ? lastOrder + [0, index] : SteeringHeading.order(number)
      if number.isEmpty || !order.lexicographicallyPrecedes(lastOrder) { lastOrder = order }
      sections.append((order, section))
    }
    let ordered = sections.enumerated().sorted {
      $0.element.order != $1.element.order
        ? $0.element.order.lexicographicallyPrecedes($1.element.order) : $0.offset < $1.offset
    }
    return (ordered.map(\.element.section), left)
  }

  private func build(
    _ index: Int, _ entries: [SteeringEntry], _ identifiers: inout ItemIdentifiers
  ) -> (Section, [String]) {
    let heading = headings[index]
    var section = Section(
      id: "", title: heading.number.isEmpty ? heading.title : "\(heading.number). \(heading.title)", items: [])
    var captions: [String] = []
    var prose: [String] = []
    let hasCredits = entries.contains { $0.credit != nil }
    for entry in entries {
      if entry.credit != nil || (hasCredits && !section.items.isEmpty && !isCaption(entry)) {
        section.items.append(item(entry, number: section.items.count + 1, &identifiers))
      } else if isCaption(entry) {
        captions.append("Chú thích ảnh hoặc chữ rời: \(entry.text)")
      } else {
        prose.append(entry.text)
      }
    }
    if !hasCredits && !prose.isEmpty && !isParent(index) {
      // A section without credits reports in its own words: its paragraphs are one item, the opening one introduces it.
      prose = inReadingOrder(prose)
      if prose.count > 1 { section.introduction = prose.removeFirst() }
      let entry = SteeringEntry(text: prose.joined(separator: "\n\n"), credit: nil, section: index, lines: 0)
      section.items.append(item(entry, number: 1, &identifiers, splitsTitle: false))
    } else {
      section.introduction = prose.joined(separator: "\n\n")
    }
    if index == 0 {
      let foreign = entries.flatMap(\.outlets).filter { !LinkAssignment.host($0.url).hasSuffix(".vn") }
      if !foreign.isEmpty {
        section.title = "TIN QUỐC TẾ"
        section.note = "Bản gốc không in tên mục; tên này suy ra từ nguồn tin."
      }
    }
    section.id = identifiers.section(section.title)
    return (section, captions)
  }

  /// `3` is the parent of `3.1`.
  private func isParent(_ index: Int) -> Bool {
    let number = headings[index].number
    return !number.isEmpty && headings.prefix(200).contains { $0.number.hasPrefix(number + ".") }
  }

  /// “Trong tuần …” opens, “Nhìn chung …” closes, whatever order the PDF drew them in.
  private func inReadingOrder(_ prose: [String]) -> [String] {
    func rank(_ text: String) -> Int {
      let key = TextShape.fold(text)
      if key.hasPrefix("trong tuan") || key.hasPrefix("trong thang") || key.hasPrefix("tuan qua") { return 0 }
      return key.hasPrefix("nhin chung") || key.hasPrefix("tom lai") ? 2 : 1
    }
    return prose.enumerated().sorted { (rank($0.element), $0.offset) < (rank($1.element), $1.offset) }.map(\.element)
  }

  private func isCaption(_ entry: SteeringEntry) -> Bool {
    entry.credit == nil && entry.lines <= 3 && entry.text.count <= 240 && !TextShape.endsSentence(entry.text)
  }

  private func item(
    _ entry: SteeringEntry, number: Int, _ identifiers: inout ItemIdentifiers, splitsTitle: Bool = true
  ) -> Item {
    let (title, body) = splitsTitle ? LeadingTitle.split(entry.text) : ("", entry.text)
    return Item(
      id: identifiers.item(title: title, body: body), number: number, title: title, source: entry.credit ?? "",
      url: entry.outlets.first?.url, body: body, outlets: entry.outlets)
  }
}
