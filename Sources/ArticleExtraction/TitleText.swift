/// Titles without the site's name.
enum TitleText {
  private static let separators = [" | ", " - ", " – ", " — ", " :: ", " » ", " · ", " • "]

  /// `Tin mới - Báo Ví Dụ` → `Tin mới`, when the last part names the site or the rest is long enough to be a headline.
  ///
  /// Otherwise the last part also goes when it is named like a paper and when the rest stands on the page as it is.
  static func withoutSite(_ title: String, site: String, isOnPage: (String) -> Bool = { _ in false }) -> String {
    for separator in separators {
      let parts = title.split(byString: separator)
      guard parts.count > 1, let last = parts.last, let first = parts.first else { continue }
      let siteWords = PageTitleWords.reduce(site.utf8)
      let lastWords = PageTitleWords.reduce(last.utf8)
      let firstWords = PageTitleWords.reduce(first.utf8)
      let head = parts.dropLast().joined(separator: separator).trimmedSpace
      if !siteWords.isEmpty {
        if PageTitleWords.contains(lastWords, siteWords) || PageTitleWords.contains(siteWords, lastWords) {
          return head
        }
        if firstWords == siteWords { return parts.dropFirst().joined(separator: separator).trimmedSpace }
      }
      if separator == " | ", head.unicodeScalars.count > 20, last.unicodeScalars.count < 40 {
        return first.trimmedSpace
      }
    }
    for separator in separators {
      let parts = title.split(byString: separator)
      guard parts.count > 1, let last = parts.last else { continue }
      let head = parts.dropLast().joined(separator: separator).trimmedSpace
      if head.unicodeScalars.count >= 15, isOutlet(last) || isOnPage(head) { return head }
    }
    return title
  }

  /// `Báo Ví Dụ`, `Cổng thông tin điện tử…`: begins with the kind of paper and goes on with a name.
  private static func isOutlet(_ part: String) -> Bool {
    let words = part.trimmedSpace.lowercased()
    guard words.unicodeScalars.count <= 60 else { return false }
    return [
      "báo ", "nhật báo ", "thời báo ", "tạp chí ", "cổng thông tin", "cổng tin", "trang thông tin", "đài phát thanh",
      "đài truyền hình", "đài tiếng nói", "thông tấn", "hãng tin ", "kênh ",
    ].contains { words.hasPrefix($0) }
  }

  /// True when at least 60 % of the words are the same.
  static func resemble(_ first: String, _ second: String) -> Bool {
    let one = Set(PageTitleWords.reduce(first.utf8).split(separator: 0x20).map(Array.init))
    let two = Set(PageTitleWords.reduce(second.utf8).split(separator: 0x20).map(Array.init))
    return one.count >= 4 && one.intersection(two).count * 10 >= min(one.count, two.count) * 6
  }
}

/// Letters that only Vietnamese uses.
enum VietnameseLetters {
  /// True when among the first 2,000 scalars at least one in forty is đ, ơ, ư or a letter of U+1EA0…U+1EF9.
  static func isVietnamese(_ text: String) -> Bool {
    var own = 0
    var all = 0
    for scalar in text.unicodeScalars.prefix(2_000) {
      all += 1
      switch scalar.value {
      case 0x1ea0...0x1ef9, 0x110, 0x111, 0x1a0, 0x1a1, 0x1af, 0x1b0: own += 1
      default: break
      }
    }
    return all >= 40 && own * 40 >= all
  }
}
