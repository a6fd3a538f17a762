import ArticleExtraction
import FeedParsing
import Foundation
import NewsModel
import WebFetching

/// Fetches the page of one entry and makes an article of it.
struct PageReader {
  /// Why a page gave no article.
  struct Refusal: Error {
    let status: FetchStatus
    let message: String
    /// True when asking again would not help.
    let isFinal: Bool

    init(status: FetchStatus, message: String, isFinal: Bool? = nil) {
      self.status = status
      self.message = message
      self.isFinal = isFinal ?? (status == .empty)
    }
  }

  /// Further pages of one article that are fetched at most.
  static let pageLimit = 10

  let fetcher: any Fetching
  let programs: ProgramRunner
  let now: @Sendable () -> Date

  /// - Parameter acceptsParts: further pages of the article that cannot be had are left out; otherwise the whole is
  ///   refused, to be tried again.
  func article(
    _ entry: ParsedEntry, of source: Source, acceptsParts: Bool = false
  ) async throws(Refusal) -> (article: Article, response: FetchResponse) {
    let response = try await page(entry.url)
    let parsed: ParsedArticle
    if response.body.starts(with: Data("%PDF-".utf8)) {
      parsed = try await pressRelease(response, entry)
    } else {
      let first = ArticleExtractor.extract(html: response.body, url: response.url, contentType: response.contentType)
      guard first.isArticle else {
        throw Refusal(status: .empty, message: "trang không phải bài báo (\(first.warnings.joined(separator: "; ")))")
      }
      parsed = try await joined(first, from: response, acceptsParts)
    }
    return (try article(parsed, entry, source, response), response)
  }

  private func page(_ url: String) async throws(Refusal) -> FetchResponse {
    let response: FetchResponse
    do throws(FetchFailure) {
      response = try await fetcher.fetch(FetchRequest(url: url))
    } catch {
      let isFinal = [.forbiddenByRobots, .notHTTP, .addressRefused].contains(error)
      throw Refusal(status: FetchStatus(error), message: error.message, isFinal: isFinal)
    }
    if response.status == 200 { return response }
    let status = FetchStatus(httpStatus: response.status) ?? .broken
    throw Refusal(
      status: status == .notModified ? .broken : status, message: "máy chủ trả lời HTTP \(response.status)",
      isFinal: [404, 410, 451].contains(response.status))
  }

  private func pressRelease(_ response: FetchResponse, _ entry: ParsedEntry) async throws(Refusal) -> ParsedArticle {
    do {
      var parsed = try await DocumentReader(runner: programs).article(fromPDF: response.body, url: response.url)
      // What stands on top of a press release is a letterhead as often as a headline; the feed knows better.
      if !entry.title.isEmpty { parsed.title = entry.title }
      return parsed
    } catch {
      throw Refusal(status: .broken, message: "không đọc được PDF: \((error as? NewsError)?.message ?? "\(error)")")
    }
  }

  /// Follows the further pages of an article that is spread over several.
  private func joined(
    _ first: ParsedArticle, from response: FetchResponse, _ acceptsParts: Bool
  ) async throws(Refusal) -> ParsedArticle {
    var pages = [first]
    var seen: Set<String> = [response.url, first.url, first.canonical]
    var queue = first.nextPages
    while !queue.isEmpty, pages.count < PageReader.pageLimit {
      let next = queue.removeFirst()
      guard seen.insert(next).inserted else { continue }
      let answer: FetchResponse
      do throws(Refusal) {
        answer = try await page(next)
      } catch {
        if error.isFinal || acceptsParts { continue }
        throw error
      }
      let parsed = ArticleExtractor.extract(html: answer.body, url: answer.url, contentType: answer.contentType)
      pages.append(parsed)
      queue += parsed.nextPages.filter { !seen.contains($0) }
    }
    return pages.count == 1 ? first : ArticleExtractor.join(pages)
  }

  /// The page's own headline, except where it is only the feed's with an outlet's name hung on, or none at all.
  static func title(page: String, entry: String) -> String {
    page.isEmpty || (!entry.isEmpty && page.hasPrefix(entry)) ? entry : page
  }

  private func article(
    _ parsed: ParsedArticle, _ entry: ParsedEntry, _ source: Source, _ response: FetchResponse
  ) throws(Refusal) -> Article {
    let title = PageReader.title(page: parsed.title, entry: entry.title)
    guard !title.isEmpty, !(parsed.text.isEmpty && parsed.lead.isEmpty) else {
      throw Refusal(status: .empty, message: "trang không có tiêu đề hoặc nội dung bài")
    }
    // A canonical address on another host belongs to the outlet that wrote the piece; this copy keeps its own.
    let own = URL(string: response.url)?.host()
    let canonical =
      parsed.canonical.isEmpty || URL(string: parsed.canonical)?.host() != own ? response.url : parsed.canonical
    return Article(
      sourceID: source.id, outlet: source.name, url: response.url, canonicalURL: canonical, title: title,
      lead: parsed.lead.isEmpty ? "" : parsed.lead, text: parsed.text, byline: parsed.byline,
      published: parsed.published ?? entry.published ?? entry.updated, modified: parsed.modified ?? entry.updated,
      language: parsed.language.isEmpty ? source.language : parsed.language,
      tags: parsed.tags.isEmpty ? entry.tags : parsed.tags, image: parsed.image ?? entry.image, fetched: now())
  }
}
