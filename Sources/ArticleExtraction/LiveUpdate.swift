import Foundation

/// One entry of a live blog, as schema.org's `LiveBlogPosting` lists it.
struct LiveUpdate: Sendable {
  let time: Date?
  let headline: String
  let body: String

  /// The entries with words, oldest first; entries without a time stay where they are.
  static func all(in value: JSONValue?) -> [LiveUpdate] {
    let updates = (value?.elements ?? []).prefix(2_000).compactMap { entry -> LiveUpdate? in
      let body = StructuredArticle.clean(
        entry["articleBody"]?.text ?? entry["text"]?.text ?? entry["description"]?.text)
      let headline = StructuredArticle.clean(entry["headline"]?.text ?? entry["name"]?.text)
      guard !body.isEmpty || !headline.isEmpty else { return nil }
      let time = entry["datePublished"]?.text.flatMap { PageDate($0) }?.instant
      return LiveUpdate(time: time, headline: headline, body: body)
    }
    let isNewestFirst = zip(updates, updates.dropFirst()).count { one, two in
      guard let earlier = one.time, let later = two.time else { return false }
      return earlier > later
    }
    return isNewestFirst * 2 > updates.count - 1 ? updates.reversed() : updates
  }

  /// A line with the time of day in Việt Nam and the headline, then the words.
  var text: String {
    var first = headline == body || body.hasPrefix(headline) ? "" : headline
    if let time {
      let minutes = (Int(time.timeIntervalSince1970.rounded(.down)) / 60 + 7 * 60) % 1_440
      let clock = "\(minutes / 60):\(minutes % 60 < 10 ? "0" : "")\(minutes % 60)"
      first = first.isEmpty ? clock : clock + " " + first
    }
    return first.isEmpty ? body : body.isEmpty ? first : first + "\n" + body
  }
}
