import Foundation
import NewsModel

/// The habits of one outlet's RSS 2.0.
struct RSSStyle: Sendable {
  enum DateHabit: Sendable {
    /// `Tue, 14 Apr 2026 09:15:00 +0700`
    case standard
    /// `4/14/2026 9:15:00 AM`
    case american
    /// `Tue, 14 Apr 26 09:15:00 +0700`
    case twoDigitYear
    /// `Tue, 14 Apr 2026 09:15:00 GMT+7`
    case zoneByName
    /// `Tue, 14 Apr 2026 15:15:00 PM`: 24 hours and a half-day mark besides.
    case doubtfulHalfDay
  }

  enum Encoding: Sendable {
    case utf8
    /// The prolog says utf-16, the bytes are UTF-8.
    case utf16InName
    /// Really UTF-16, little endian, with a byte order mark.
    case utf16LittleEndian
  }

  var date: DateHabit = .standard
  var encoding: Encoding = .utf8
  /// Links and dates in CDATA sections too.
  var everythingInCDATA = false
  /// The picture and a line break stand in the description.
  var pictureInDescription = false
  /// Diacritics of the description as numeric references inside CDATA.
  var referencesInCDATA = false
}

/// Writes RSS 2.0 as Vietnamese outlets do.
enum RSSFeed {
  static func data(_ list: FeedList, style: RSSStyle) -> Data {
    let name = style.encoding == .utf8 ? "utf-8" : "utf-16"
    var text = "<?xml version=\"1.0\" encoding=\"\(name)\"?>\n"
    text += "<rss version=\"2.0\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n<channel>\n"
    text += "<title>\(Markup.escape(list.title))</title>\n<link>\(list.origin)/</link>\n"
    text += "<description>\(Markup.escape(list.title))</description>\n<language>vi</language>\n"
    text += "<generator>\(Markup.escape(list.outlet.name))</generator>\n"
    if let newest = list.entries.first {
      text += "<pubDate>\(date(newest.published, style.date))</pubDate>\n"
    }
    for entry in list.entries { text += item(entry, style: style) }
    text += "</channel>\n</rss>\n"
    if style.encoding == .utf16LittleEndian { return littleEndian(text) }
    return Data(text.utf8)
  }

  private static func item(_ entry: FeedList.Entry, style: RSSStyle) -> String {
    let date = date(entry.published, style.date)
    var description = Markup.escape(entry.summary)
    if style.referencesInCDATA { description = Markup.references(description) }
    if style.pictureInDescription, let image = entry.image {
      description = "<a href=\"\(entry.url)\"><img src=\"\(image)\" width=\"180\" /></a></br>" + description
    }
    var text = "<item>\n<title><![CDATA[\(entry.title)]]></title>\n"
    text += "<description><![CDATA[\(description)]]></description>\n"
    text += style.everythingInCDATA ? "<link><![CDATA[ \(entry.url) ]]></link>\n" : "<link>\(entry.url)</link>\n"
    text += "<guid isPermaLink=\"true\">\(Markup.escape(entry.url))</guid>\n"
    text += style.everythingInCDATA ? "<pubDate><![CDATA[\(date)]]></pubDate>\n" : "<pubDate>\(date)</pubDate>\n"
    if !entry.author.isEmpty { text += "<dc:creator>\(Markup.escape(entry.author))</dc:creator>\n" }
    for tag in entry.tags { text += "<category>\(Markup.escape(tag))</category>\n" }
    return text + "</item>\n"
  }

  static func date(_ instant: Date, _ habit: RSSStyle.DateHabit) -> String {
    switch habit {
    case .standard: PressDates.rfc822(instant) + " +0700"
    case .american: PressDates.american(instant)
    case .twoDigitYear: PressDates.rfc822(instant, twoDigitYear: true) + " +0700"
    case .zoneByName: PressDates.rfc822(instant) + " GMT+7"
    case .doubtfulHalfDay: PressDates.rfc822(instant) + (PressDates.parts(instant).hour < 12 ? " AM" : " PM")
    }
  }

  private static func littleEndian(_ text: String) -> Data {
    var bytes: [UInt8] = [0xff, 0xfe]
    for unit in text.utf16 {
      bytes.append(UInt8(truncatingIfNeeded: unit))
      bytes.append(UInt8(truncatingIfNeeded: unit >> 8))
    }
    return Data(bytes)
  }
}
