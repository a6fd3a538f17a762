import FeedParsing
import Foundation

/// One page before rendering: its own values, and the list it shows, from which feeds are made.
struct SitePage: Sendable {
  let template: String
  let title: String
  let description: String
  let content: any Sendable
  let list: [FeedDocument.Entry]?
  let updated: Date?
  let status: Int

  init(
    template: String, title: String, description: String = "", content: any Sendable, list: [FeedDocument.Entry]? = nil,
    updated: Date? = nil, status: Int = 200
  ) {
    self.template = template
    self.title = title
    self.description = description
    self.content = content
    self.list = list
    self.updated = updated
    self.status = status
  }
}

/// The frame around the content, as the layout template reads it.
struct PageFrame: Sendable {
  struct Link: Sendable {
    let name: String
    let url: String
    let current: Bool
  }
  let lang: String
  let t: [String: String]
  let title: String
  let description: String
  let base: String
  let home: String
  let today: String
  let sections: [Link]
  let more: [Link]
  let otherName: String
  let otherLang: String
  let otherURL: String
  let atom: String?
  let json: String?
  let query: String
  let page: any Sendable
}
