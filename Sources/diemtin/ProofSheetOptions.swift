import ArgumentParser
import Foundation
import NewsModel
import Pipeline
import Proofreading
import Publishing

/// The check sheet, the articles to compare with, and the documentation of the rules.
struct ProofSheetOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Ghi phiếu soát lỗi: .html hoặc .pdf. (Write the proof sheet.)", valueName: "OUT"))
  var sheet: [String] = []

  @Option(
    help: "Bài gốc để đối chiếu: JSON Lines {id|url, title, text}. (Articles to compare the items with.)")
  var sources: String?

  @Option(help: "Giải thích một luật. (Explain a rule.)") var explain: String?

  @Flag(name: .customLong("list-rules"), help: "Liệt kê các luật; --format json|markdown. (List the rules.)")
  var listRules = false

  @Option(name: .customLong("write-rule-pages"), help: .hidden) var pages: String?

  func check(_ files: [String]) throws {
    for name in sheet where !name.hasSuffix(".html") && !name.hasSuffix(".pdf") {
      throw NewsError(.usage, "phiếu phải có đuôi .html hoặc .pdf", context: name)
    }
    if !sheet.isEmpty, files.count > 1 { throw NewsError(.usage, "--sheet chỉ dùng với một tệp") }
  }

  /// Prints what was asked about the rules; false when nothing was.
  func describe(_ format: ProofreadCommand.Format) throws -> Bool {
    let rules = Proofreader.descriptions
    if let pages {
      let index = ("README", RuleDescription.index(rules))
      for (name, text) in rules.map({ ($0.name, $0.markdown) }) + [index] {
        try ProofPaper.replace("\(pages)/\(name).md", with: Data(text.utf8))
      }
      return true
    }
    if let explain {
      guard let rule = rules.first(where: { $0.name == explain }) else {
        throw NewsError(.usage, "không có luật “\(explain)”; xem diemtin proofread --list-rules")
      }
      StandardStreams.write(rule.markdown)
      return true
    }
    guard listRules else { return false }
    switch format {
    case .markdown: StandardStreams.write(RuleDescription.index(rules))
    case .json, .sarif:
      for rule in rules { StandardStreams.write(try JSONFormat.line(RuleRow(rule)) + "\n") }
    case .text:
      for rule in rules { StandardStreams.write("\(rule.name)\t\(rule.family.vietnamese)\t\(rule.title)\n") }
    }
    return true
  }

  /// Texts of articles by identifier and address; nil when no file was named. A bad line is an error with its number.
  func articles() throws -> [String: String]? {
    guard let sources else { return nil }
    var texts: [String: String] = [:]
    let lines = String(decoding: try StandardStreams.read(sources), as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() where !line.allSatisfy(\.isWhitespace) {
      guard let article = try? JSONFormat.decoder().decode(SourceRow.self, from: Data(line.utf8)),
        article.id != nil || article.url != nil
      else {
        throw NewsError(.badInput, "mỗi dòng phải có id hoặc url, và text", context: "\(sources):\(index + 1)")
      }
      for name in [article.id, article.url].compactMap({ $0 }) {
        texts[name] = (article.title.map { $0 + "\n" } ?? "") + article.text
      }
    }
    return texts
  }

  func write(_ report: ProofReport, of paper: ProofPaper, _ decisions: ProofDecisions) async throws {
    guard !sheet.isEmpty else { return }
    let title = paper.document.issue?.title ?? ""
    let value = report.sheet(of: paper.document, title: title, checked: Date(), overrules: decisions.list)
    for name in sheet {
      let data: Data
      if name.hasSuffix(".html") {
        data = Data(ProofSheetHTML.page(value, of: paper.document.issue).utf8)
      } else {
        data = try await TypstPublisher(runner: .system, python: pythonInterpreter()).pdf(
          value, of: paper.document.issue)
      }
      try ProofPaper.replace(name, with: data)
      StandardStreams.message("\(name): phiếu soát lỗi.")
    }
  }

  private struct SourceRow: Decodable {
    let id: String?
    let url: String?
    let title: String?
    let text: String
  }

  private struct RuleRow: Encodable {
    let rule: String
    let family: Finding.Family
    let title: String
    let english: String
    let source: String

    init(_ description: RuleDescription) {
      rule = description.name
      family = description.family
      title = description.title
      english = description.english
      source = description.source
    }
  }
}
