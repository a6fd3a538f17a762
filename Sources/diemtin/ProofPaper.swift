import ArticleExtraction
import BulletinEditing
import Foundation
import NewsModel
import Pipeline
import Proofreading
import Publishing

/// One paper to proofread, with what is needed to write it back.
struct ProofPaper {
  let file: String
  let data: Data
  let document: ProofDocument
  /// The paper is an `issue.json`.
  let issue: Issue?
  /// The paper is plain text or Markdown, which can be corrected in place.
  let isText: Bool

  /// - Parameter sources: texts of articles by identifier or address, for comparing the items with them.
  static func read(_ file: String, sources: [String: String]?) async throws -> ProofPaper {
    let data = try StandardStreams.read(file)
    guard !data.allSatisfy({ $0 == 0x20 || (0x09...0x0d).contains($0) }) else {
      throw NewsError(.badInput, "tệp trống, không có gì để soát (empty file)", context: file)
    }
    if looksLikeIssue(data, file) {
      let issue: Issue
      do {
        issue = try IssueJSON.decode(data)
      } catch let error as NewsError {
        throw NewsError(error.code, error.message, context: file)
      }
      let evidence = sources.map { ProofStage.evidence(of: issue, texts: $0) }
      return ProofPaper(
        file: file, data: data, document: ProofDocument(issue: issue, fileName: file, evidence: evidence),
        issue: issue, isText: false)
    }
    let text = try await DocumentReader(runner: .system).read(data, name: file)
    let issue = IssueImporter.importIssue(lines: text.lines, fileName: file)
    let evidence = sources.map { ProofStage.evidence(of: issue, texts: $0) }
    let isText = text.format == .text || text.format == .markdown
    // The reader composes letters and drops marks that a proofreader must see.
    let lines = isText ? String(validating: data, as: UTF8.self).map { TextLines($0).lines } : nil
    return ProofPaper(
      file: file, data: data,
      document: ProofDocument(lines: lines ?? text.lines, issue: issue, fileName: file, evidence: evidence), issue: nil,
      isText: isText)
  }

  /// Named so, or a JSON object that says its schema near the beginning.
  private static func looksLikeIssue(_ data: Data, _ file: String) -> Bool {
    guard data.first(where: { $0 > 0x20 && $0 != 0xef && $0 != 0xbb && $0 != 0xbf }) == 0x7b else { return false }
    return file.hasSuffix(".json") || String(decoding: data.prefix(400), as: UTF8.self).contains("diemtin.issue/")
      || (try? JSONFormat.decoder().decode(Issue.self, from: data)) != nil
  }

  /// Puts a file in the place of another in one step. With `keeping`, the old one stays under that name.
  static func replace(_ file: String, with data: Data, keeping backup: String? = nil) throws {
    let manager = FileManager.default
    do {
      if let backup {
        if manager.fileExists(atPath: backup) { try manager.removeItem(atPath: backup) }
        try manager.copyItem(atPath: file, toPath: backup)
      }
      let rights = try? manager.attributesOfItem(atPath: file)[.posixPermissions]
      try data.write(to: URL(fileURLWithPath: file), options: .atomic)
      if let rights { try manager.setAttributes([.posixPermissions: rights], ofItemAtPath: file) }
    } catch {
      throw NewsError(.environment, "không ghi được tệp; đĩa đầy hoặc thiếu quyền ghi (cannot write)", context: file)
    }
  }
}
