import Foundation

/// An address of the site, taken apart: language, path, feed format, query.
struct SiteRequest: Sendable {
  enum Format: String, Sendable {
    case html, atom, json
  }

  let language: Language
  /// Path segments without the language and without the feed's suffix.
  let segments: [String]
  let format: Format
  let query: [String: String]
  /// Scheme and host as the reader sees them: `http://127.0.0.1:8780`.
  let origin: String

  init(path: String, query: [String: String], origin: String) {
    var parts = path.split(separator: "/").map { String($0).removingPercentEncoding ?? String($0) }
    var language = Language.vi
    if parts.first == "en" {
      language = .en
      parts.removeFirst()
    }
    var format = Format.html
    if let last = parts.last, parts.first != "static" {
      for candidate in [Format.atom, .json] where last.hasSuffix(".\(candidate.rawValue)") {
        format = candidate
        parts[parts.count - 1] = String(last.dropLast(candidate.rawValue.count + 1))
        if parts == ["trang-nhat"] { parts = [] }
      }
    }
    self.language = language
    segments = parts
    self.format = format
    self.query = query
    self.origin = origin
  }

  /// The path of this page in `language`, without feed suffix; percent-encoded.
  func path(in language: Language? = nil) -> String {
    let tail = segments.map { $0.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) ?? $0 }.joined(
      separator: "/")
    return (language ?? self.language).prefix + "/" + tail
  }

  /// The address of a feed of this page.
  func feedPath(_ format: Format) -> String {
    let base = segments.isEmpty ? language.prefix + "/trang-nhat" : path()
    let search = query["q"].map { "?q=" + SiteRequest.encode($0) } ?? ""
    return "\(base).\(format.rawValue)\(search)"
  }

  static func encode(_ value: String) -> String {
    var allowed = CharacterSet.urlQueryAllowed
    allowed.remove(charactersIn: "&+=?#")
    return value.addingPercentEncoding(withAllowedCharacters: allowed) ?? ""
  }
}
