import Foundation
import NewsModel

/// One resource file: events of the week, each with every article about it.
struct EventFile: Codable, Sendable {
  let events: [PressEvent]
}

/// One happening of the fictional week.
struct PressEvent: Codable, Sendable {
  /// Machine name, unique over all files.
  let id: String
  let title: String
  /// `khcn`, `dmst`, `cds`, `hai-phong`, `chinh-sach`, `quoc-te`, `phan-anh`, `ban-chi-dao` or `ngoai-le` (noise).
  let topics: [String]
  /// Figures, dates and names that the articles agree on, as printed. Every article names at least one of them.
  let facts: [String]
  /// Numbers of official documents that may stand in the articles.
  let documents: [String]
  let articles: [PressArticle]
}

/// One article as its outlet printed it. Text is NFC; a paragraph that begins with `## ` is a heading, with `- ` a list item.
struct PressArticle: Codable, Sendable {
  /// What a later correction changed.
  struct Correction: Codable, Sendable {
    /// RFC 3339; from then on the page shows this version.
    let modified: String
    let title: String?
    let lead: String?
    let paragraphs: [String]
    /// The line that tells readers what was changed.
    let note: String
  }

  enum Kind: String, Codable, Sendable {
    case news, feature, interview, policy, press, forum, noise
    /// Lies in the folder that the outlet's robots.txt forbids.
    case members
  }

  let outlet: String
  let slug: String
  let title: String
  let lead: String
  let paragraphs: [String]
  let author: String
  /// RFC 3339.
  let published: String
  let modified: String?
  let section: String
  let tags: [String]
  let kind: Kind
  /// `outlet/slug` of the article whose lead and paragraphs are repeated word for word; then those two are empty here.
  let copyOf: String?
  /// The credit line of a copy: “(Theo Thông tấn Lạc Hồng)”.
  let credit: String?
  let corrected: Correction?
}

/// An article as it stands at one instant, ready to be laid out.
struct PressPage: Sendable {
  let outlet: Outlet
  let eventID: String
  let slug: String
  /// Stable over versions.
  let number: Int
  let title: String
  let lead: String
  let paragraphs: [String]
  let author: String
  let published: Date
  let modified: Date?
  let section: String
  let tags: [String]
  let kind: PressArticle.Kind
  let correctionNote: String?

  /// Path and query of the page at its outlet.
  var path: String { outlet.path(of: self) }
  /// What feeds and meta elements carry.
  var description: String { lead.isEmpty ? (paragraphs.first ?? "") : lead }
  var lastChange: Date { modified ?? published }
}
