public import BulletinEditing
public import Foundation
public import NewsModel
import Publishing

/// Writes the files of one issue.
public struct PublishStage: Sendable {
  public enum Format: String, Sendable, CaseIterable { case html, pdf, docx, json }

  private let programs: ProgramRunner
  private let python: String
  private let now: @Sendable () -> Date

  /// - Parameters:
  ///   - python: the interpreter that carries the `typst` package, used where no `typst` program is in PATH.
  ///   - now: stands on the check sheet when the issue has to be proofread again.
  public init(programs: ProgramRunner, python: String, now: @escaping @Sendable () -> Date = { Date() }) {
    self.programs = programs
    self.python = python
    self.now = now
  }

  /// Writes every format into `folder` (made when missing) and returns the paths. Each file appears whole or not at all.
  ///
  /// An issue that carries a check sheet gets it beside the other files; the sheet of another text is made again first.
  public func run(_ issue: Issue, template: BulletinDefinition.Template, formats: [Format], folder: String) async throws
    -> [String]
  {
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw NewsError(
        .environment, "không tạo được thư mục; hãy kiểm tra quyền ghi (cannot create folder)", context: folder)
    }
    var issue = issue
    if issue.proof != nil { issue.proof = ProofStage.current(issue, checked: now()) }
    var paths: [String] = []
    for format in formats {
      let data: Data
      switch format {
      case .html: data = Data(IssueHTML.page(issue).utf8)
      case .json: data = try IssueJSON.encode(issue)
      case .docx: data = try IssueDOCX.document(issue)
      case .pdf:
        data = try await TypstPublisher(runner: programs, python: python).pdf(
          issue, template: template == .steering ? .steering : .weekly)
      }
      let name = PublishStage.fileName(
        bulletin: issue.bulletin, year: issue.year ?? 0, number: issue.number ?? 0, format)
      let path = "\(folder)/\(name)"
      do {
        try data.write(to: URL(fileURLWithPath: path), options: .atomic)
      } catch {
        throw NewsError(.environment, "không ghi được tệp; đĩa đầy hoặc thiếu quyền ghi (cannot write)", context: path)
      }
      paths.append(path)
    }
    if let sheet = issue.proof { paths += try await write(sheet, of: issue, formats: formats, folder: folder) }
    return paths
  }

  /// The check sheet beside the issue: `proof.html` and `proof.pdf`, as far as those formats were asked for.
  private func write(
    _ sheet: ProofSheet, of issue: Issue, formats: [Format], folder: String
  ) async throws -> [String] {
    var paths: [String] = []
    for format in formats where format == .html || format == .pdf {
      let data =
        format == .html
        ? Data(ProofSheetHTML.page(sheet, of: issue).utf8)
        : try await TypstPublisher(runner: programs, python: python).pdf(sheet, of: issue)
      let path = "\(folder)/proof.\(format.rawValue)"
      do {
        try data.write(to: URL(fileURLWithPath: path), options: .atomic)
      } catch {
        throw NewsError(.environment, "không ghi được tệp; đĩa đầy hoặc thiếu quyền ghi (cannot write)", context: path)
      }
      paths.append(path)
    }
    return paths
  }

  /// The name under which a format is written.
  public static func fileName(bulletin: String, year: Int, number: Int, _ format: Format) -> String {
    switch format {
    case .html: "index.html"
    case .json: "issue.json"
    case .pdf, .docx: "\(bulletin)-\(year)-\(number).\(format.rawValue)"
    }
  }
}
