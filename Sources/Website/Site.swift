import Foundation
import Mustache
import NewsModel
import NewsStore

/// What every page needs: the archive, the templates, the words.
struct Site: Sendable {
  let store: any NewsStore
  let templates: MustacheLibrary
  let labels: [Language: [String: String]]
  let introductions: [String: TagIntroduction]
  let files: StaticFiles

  init(store: any NewsStore) async throws {
    self.store = store
    let folder = Language.resources
    templates = try await MustacheLibrary(directory: folder.appendingPathComponent("templates").path)
    var labels: [Language: [String: String]] = [:]
    for language in Language.allCases { labels[language] = try language.labels() }
    self.labels = labels
    introductions = try TagIntroduction.load(folder)
    files = try StaticFiles(folder.appendingPathComponent("static"))
  }

  func label(_ key: String, _ language: Language) -> String { labels[language]?[key] ?? key }
}
