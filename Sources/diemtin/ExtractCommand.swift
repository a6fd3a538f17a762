import ArgumentParser
import ArticleExtraction
import Foundation
import NewsModel

/// `diemtin extract`: HTML → JSON Lines, one article a line.
struct ExtractCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Tách bài báo từ trang HTML: tiêu đề, sapo, nội dung, tác giả, ngày giờ…",
    discussion: """
      Ví dụ (example):
        diemtin extract --url https://bao.example/tin-1.html tin-1.html
        curl -s https://bao.example/tin-1.html | diemtin extract -

      Reads HTML files (or standard input for -) and writes one JSON object a line: file, url, canonical, title, byline, \
      published, modified, outlet, lead, text, language, image, tags, warnings. What is unknown is null. A page that is \
      not an article still gives a line, with the warning not-article. Unreadable files are reported on standard error; \
      the exit code is then 2.
      """)

  @Option(
    help: ArgumentHelp("Địa chỉ của trang, để nối các liên kết tương đối (address of the page).", valueName: "địa-chỉ"))
  var url: String?

  /// For Tools/train-extraction: blocks with their features instead of articles; another model than the built-in one.
  @Flag(help: .hidden) var features = false
  @Option(help: .hidden) var blockModel: String?

  @Argument(help: ArgumentHelp("Các tệp HTML, hoặc - (HTML files, or - for standard input).", valueName: "tệp"))
  var files: [String]

  func run() async throws {
    try await ExitStatus.reporting {
      let analysis = try blockModel.map { file in
        BlockAnalysis(model: String(decoding: try StandardStreams.read(file), as: UTF8.self))
      }
      var failed = 0
      for file in files {
        do {
          StandardStreams.write(try line(file, try StandardStreams.read(file), analysis) + "\n")
        } catch let error as NewsError {
          failed += 1
          StandardStreams.message("diemtin: \(error)")
        }
      }
      if failed > 0 { throw ExitStatus.partlyDone }
    }
  }

  private func line(_ file: String, _ html: Data, _ analysis: BlockAnalysis?) throws -> String {
    if features { return try JSONFormat.line(Blocks(file: file, html)) }
    let article = analysis?.article(html: [UInt8](html)) ?? ArticleExtractor.extract(html: html, url: url)
    return try JSONFormat.line(Line(file: file, article))
  }

  private struct Blocks: Encodable {
    let file: String
    let texts: [String]
    let rows: [[Float]]

    init(file: String, _ html: Data) {
      self.file = file
      let blocks = BlockAnalysis.rows(html: [UInt8](html))
      texts = blocks.map(\.text)
      rows = blocks.map(\.values)
    }
  }

  /// The line of the contract: every key always there.
  private struct Line: Encodable {
    let file: String
    let article: ParsedArticle

    init(file: String, _ article: ParsedArticle) {
      self.file = file
      self.article = article
    }

    private enum Key: String, CodingKey {
      case file, url, canonical, title, byline, published, modified, outlet, lead, text, language, image, tags, warnings
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(file, forKey: .file)
      func put(_ value: String?, _ key: Key) throws {
        if let value, !value.isEmpty {
          try container.encode(value, forKey: key)
        } else {
          try container.encodeNil(forKey: key)
        }
      }
      try put(article.url, .url)
      try put(article.canonical, .canonical)
      try put(article.title, .title)
      try put(article.byline, .byline)
      try put(article.published.map(RFC3339.string), .published)
      try put(article.modified.map(RFC3339.string), .modified)
      try put(article.outlet, .outlet)
      try put(article.lead, .lead)
      try container.encode(article.text, forKey: .text)
      try put(article.language, .language)
      try put(article.image, .image)
      try container.encode(article.tags, forKey: .tags)
      try container.encode(article.warnings, forKey: .warnings)
    }
  }
}
