import Foundation

/// What a tag page says about its subject before the posts; written by editors, kept by slug.
struct TagIntroduction: Sendable, Codable {
  let vi: String
  let en: String

  static func load(_ folder: URL) throws -> [String: TagIntroduction] {
    try JSONDecoder().decode(
      [String: TagIntroduction].self, from: Data(contentsOf: folder.appendingPathComponent("tag-introductions.json")))
  }
}
