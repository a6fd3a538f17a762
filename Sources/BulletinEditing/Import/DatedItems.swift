import NewsModel

/// Cuts the body of a numbered bulletin into items.
enum DatedItems {
  struct Entry {
    var item: Item
    /// The caption that stood before the item in the body.
    var caption: String?
  }

  static func read(
    _ document: ImportedDocument, starts: [ItemStarts.Start], week: Week?, year: Int?
  ) -> (items: [Entry], left: [String]) {
    var entries: [Entry] = []
    var left: [String] = []
    for (index, start) in starts.enumerated() {
      let end = index + 1 < starts.count ? starts[index + 1].caption ?? starts[index + 1].line : document.lines.count
      let range = start.bodyLine..<max(start.bodyLine, end)
      var body = Body()
      if let link = start.link { body.take(link) }
      body.read(document, range)
      left += body.left
      let item = Item(
        id: "", date: start.label?.date(week: week, fallbackYear: year), title: start.title,
        source: body.sources.joined(separator: ", "), url: body.outlets.first { !$0.url.isEmpty }?.url,
        body: Paragraphs.mend(body.paragraphs).joined(separator: "\n\n"),
        outlets: body.outlets.filter { !$0.url.isEmpty })
      entries.append(Entry(item: item, caption: start.caption.map { document.lines[$0].text }))
    }
    return (entries, left)
  }

  /// Gives an item without a printed date the first date its text names, when that fits between its neighbours' dates.
  static func inferDates(_ entries: [Entry], week: Week?, year: Int?) -> (items: [Entry], notes: [String]) {
    var entries = entries
    var notes: [String] = []
    var next = [CalendarDate?](repeating: nil, count: entries.count + 1)
    for index in entries.indices.reversed() { next[index] = entries[index].item.date ?? next[index + 1] }
    for index in entries.indices where entries[index].item.date == nil {
      guard let before = index > 0 ? entries[index - 1].item.date : next[index], let after = next[index],
        before <= after
      else { continue }
      let named = DateLabel.all(in: entries[index].item.body).lazy
        .compactMap { $0.label.date(week: week, fallbackYear: year) }.first { before <= $0 && $0 <= after }
      guard let date = named ?? (before == after ? before : nil) else { continue }
      entries[index].item.date = date
      notes.append(
        "Tin không in ngày, ngày \(date.vietnamese) suy ra từ thân bài và các tin bên cạnh: \(entries[index].item.title)"
      )
    }
    return (entries, notes)
  }

  /// The lines of one item below its headline.
  struct Body {
    var paragraphs: [String] = []
    var sources: [String] = []
    var outlets: [Item.Outlet] = []
    var left: [String] = []
    private var open = false

    init() {}

    mutating func take(_ link: SourceLink) {
      if !link.outlet.isEmpty && !sources.contains(link.outlet) { sources.append(link.outlet) }
      if let url = link.url { outlets.append(.init(name: link.outlet, url: url)) }
      for other in link.others {
        if !sources.contains(other.text) { sources.append(other.text) }
        if let url = MarkdownLink.usable(other.url) { outlets.append(.init(name: other.text, url: url)) }
      }
      if !link.after.isEmpty {
        paragraphs.append(link.after)
        open = true
      }
    }

    mutating func read(_ document: ImportedDocument, _ range: Range<Int>) {
      for line in document.lines[range] {
        if line.isBlank {
          open = false
        } else if isPageNumber(line.text) {
          left.append("Số trang in: \(line.text)")
        } else if let link = SourceLink(line: line.text) {
          if !link.before.isEmpty { add(link.before, joins: document.isHardWrapped) }
          open = false
          take(link)
        } else {
          add(line.text, joins: document.isHardWrapped)
        }
      }
    }

    private mutating func add(_ text: String, joins: Bool) {
      if open && joins && !paragraphs.isEmpty {
        Paragraphs.append(text, to: &paragraphs[paragraphs.count - 1])
      } else {
        paragraphs.append(text)
      }
      open = true
    }

    private func isPageNumber(_ text: String) -> Bool {
      text.count <= 3 && text.allSatisfy { $0.isASCII && $0.isNumber }
    }
  }
}
