import NewsModel

/// Items without the link to their source, and links set apart from their items.
///
/// In a bulletin that links its items, each item without an address is reported; where no item has one, one finding says so
/// for all. Addresses collected after several items are reported at the first, for nobody can tell which belongs where.
struct LinkRule: ProofRule {
  let name = "link-missing"
  let family = Finding.Family.structure
  let source = "Quy tắc nhà: mỗi tin có liên kết bài gốc ngay dưới tin"
  let page = RulePage(
    "Thiếu liên kết", english: "Items without the link to their source.",
    finds: "Tin không có liên kết bài gốc; liên kết gom chung sau nhiều tin; liên kết không đứng ngay dưới tên tin.",
    spares: "Dòng tin và trang thẻ, nơi không tin nào có liên kết.")

  func findings(in context: ProofContext) -> [RuleFinding] {
    switch context.layout {
    case .titled: titled(context)
    case .credited: credited(context)
    case .stream, .tagPage: bare(context)
    }
  }

  /// A stream of leads: no item has title, source, date or link. Said once, as a note.
  private func bare(_ context: ProofContext) -> [RuleFinding] {
    guard context.items.count >= 4, let first = context.items.first else { return [] }
    let paragraph = context.paragraphs[first.first]
    let span = paragraph.span(0, 12)
    return [
      RuleFinding(
        .note, paragraph, span.start, span.end,
        "\(context.items.count) tin không có tên, nguồn, ngày và liên kết riêng.")
    ]
  }

  private func titled(_ context: ProofContext) -> [RuleFinding] {
    let items = context.items
    let missing = items.filter { !isAddress($0.address) }
    guard !missing.isEmpty else { return [] }
    if missing.count * 10 >= items.count * 9, items.count >= 4 {
      let first = missing.first { $0.credit != nil } ?? missing[0]
      let paragraph = context.paragraphs[first.credit ?? first.first]
      let all = RuleFinding(
        .warning, paragraph, 0, paragraph.scalars.count,
        "Liên kết trống: \(missing.count)/\(items.count) tin không có địa chỉ bài gốc.")
      return [all] + missing.filter { $0.first != first.first }.map { empty($0, context) } + misplaced(context)
    }
    return missing.map { report($0, context) } + misplaced(context)
  }

  private func empty(_ item: ProofItem, _ context: ProofContext) -> RuleFinding {
    let paragraph = context.paragraphs[item.credit ?? item.first]
    let start = item.credit == item.title ? paragraph.scalars.firstIndex(of: "[") ?? 0 : 0
    return RuleFinding(.note, paragraph, start, paragraph.scalars.count, "Liên kết trống.")
  }

  /// A link that stands in the title's line or behind the first paragraph, where the others stand right under the title.
  private func misplaced(_ context: ProofContext) -> [RuleFinding] {
    let linked = context.items.filter { $0.credit != nil && $0.title != nil }
    let odd = linked.filter { item in
      guard let credit = item.credit else { return false }
      return credit == item.title || (item.body.first ?? credit) < credit
    }
    guard !odd.isEmpty, odd.count * 4 <= linked.count else { return [] }
    return odd.compactMap { item in
      guard let credit = item.credit else { return nil }
      let paragraph = context.paragraphs[credit]
      let start = paragraph.scalars.firstIndex(of: "[") ?? 0
      return RuleFinding(
        .warning, paragraph, start, paragraph.scalars.count,
        credit == item.title
          ? "Liên kết nằm trên dòng tên tin, các tin khác để ở dòng dưới."
          : "Liên kết nằm giữa bài, các tin khác để ngay dưới tên tin.")
    }
  }

  private func isAddress(_ text: String?) -> Bool {
    guard let text else { return false }
    return text.hasPrefix("http") && text.count > 10
  }

  private func report(_ item: ProofItem, _ context: ProofContext) -> RuleFinding {
    let paragraph = context.paragraphs[item.first]
    let span = paragraph.span(0, 12)
    return RuleFinding(.warning, paragraph, span.start, span.end, "Tin không có liên kết bài gốc.")
  }

  private func credited(_ context: ProofContext) -> [RuleFinding] {
    var findings: [RuleFinding] = []
    var waiting: [ProofItem] = []
    var unlinked: [ProofItem] = []
    var linked = 0
    var next = 0
    for (index, paragraph) in context.paragraphs.enumerated() {
      while next < context.items.count, (context.items[next].body.last ?? 0) < index {
        waiting.append(context.items[next])
        next += 1
      }
      guard paragraph.kind == .address, index == 0 || context.paragraphs[index - 1].kind != .address else { continue }
      let count = context.paragraphs[index...].prefix { $0.kind == .address }.count
      if waiting.count > 1 {
        findings.append(
          RuleFinding(
            .warning, paragraph, 0, paragraph.scalars.count,
            "\(count) liên kết đặt chung sau \(waiting.count) tin: không biết liên kết nào của tin nào."))
      }
      linked += waiting.count
      waiting = []
    }
    unlinked = waiting + context.items[min(next, context.items.count)...]
    guard linked > 0 else { return findings }
    return findings + unlinked.compactMap { missing($0, context) }
  }

  /// The paragraph right before the credit is the item; pieces of other columns before it are not.
  private func missing(_ item: ProofItem, _ context: ProofContext) -> RuleFinding? {
    guard item.credit != nil, let index = item.body.last else { return nil }
    let paragraph = context.paragraphs[index]
    guard let first = paragraph.words.first, first.isCapital, paragraph.words.count >= 15, first.text != "Cụ" else {
      return nil
    }
    let span = paragraph.span(0, 12)
    return RuleFinding(.warning, paragraph, span.start, span.end, "Tin chỉ ghi nguồn, không có liên kết bài gốc.")
  }
}
