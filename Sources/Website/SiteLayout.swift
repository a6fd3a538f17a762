import Foundation
import Mustache
import NewsModel

/// Puts a page into the frame.
enum SiteLayout {
  static func html(_ page: SitePage, _ request: SiteRequest, _ site: Site) -> String {
    let language = request.language
    let other: Language = language == .vi ? .en : .vi
    let search = request.query["q"].map { "?q=" + SiteRequest.encode($0) } ?? ""
    func link(_ key: String, _ path: String) -> PageFrame.Link {
      PageFrame.Link(
        name: site.label(key, language), url: language.prefix + path,
        current: request.path() == language.prefix + path)
    }
    let frame = PageFrame(
      lang: language.rawValue, t: site.labels[language] ?? [:],
      title: page.title.isEmpty ? "Điểm Tin" : "\(page.title) – Điểm Tin", description: page.description,
      base: language.prefix, home: language.prefix + "/",
      today: language.longDate(CalendarDate(page.updated ?? Date())),
      sections: SiteMap.topics.map { link("topic_" + $0, "/chu-de/" + $0) },
      more: [
        link("issues", "/so"), link("register_document", "/van-ban"), link("register_target", "/chi-tieu"),
        link("register_office", "/co-quan"), link("register_place", "/dia-phuong"), link("tags", "/the"),
        link("sources", "/nguon"),
      ],
      otherName: site.label("language_name", other), otherLang: other.rawValue,
      otherURL: request.path(in: other) + search,
      atom: page.list == nil ? nil : request.feedPath(.atom), json: page.list == nil ? nil : request.feedPath(.json),
      query: request.query["q"] ?? "", page: page.content)
    return site.templates.render(frame, withTemplate: page.template) ?? ""
  }
}
