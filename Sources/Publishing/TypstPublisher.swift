public import Foundation
public import NewsModel

/// Sets an issue as a PDF with Typst: cover, contents with page numbers, running heads, bookmarks, links; tagged,
/// in Typst's PDF/A-2b mode.
///
/// A `typst` program in the search path is used first, otherwise a Python with the PyPI package `typst`. All text goes
/// to the templates as one JSON value, so nothing in it can act as markup. System fonts are ignored: the few fonts
/// needed are linked into a private folder, so the same issue gives the same pages everywhere.
public struct TypstPublisher: Sendable {
  /// The looks of a bulletin.
  public enum Template: String, Sendable, CaseIterable {
    /// A department's weekly: full-colour cover, dated items.
    case weekly
    /// A steering committee's weekly: sober, numbered sections.
    case steering
  }

  private let runner: ProgramRunner
  private let python: String
  private let fontFolders: [String]
  private let temporaryFolder: URL

  /// - Parameters:
  ///   - python: interpreter that has the package `typst`; used when there is no `typst` program.
  ///   - fontFolders: folders that hold Liberation 2 and Noto; never Liberation 1.07, which lacks Vietnamese letters.
  ///   - temporaryFolder: where a private folder is made for every run and removed after it.
  public init(
    runner: ProgramRunner, python: String = "python3", fontFolders: [String] = TypstPublisher.debianFontFolders,
    temporaryFolder: URL = FileManager.default.temporaryDirectory
  ) {
    self.runner = runner
    self.python = python
    self.fontFolders = fontFolders
    self.temporaryFolder = temporaryFolder
  }

  /// Where Debian's and Ubuntu's `fonts-liberation2` and `fonts-noto-core` put their files.
  public static let debianFontFolders = [
    "/usr/share/fonts/truetype/liberation2", "/usr/share/fonts/truetype/liberation", "/usr/share/fonts/truetype/noto",
  ]

  /// The PDF. Throws ``NewsError`` (`environment`) when neither Typst nor the fonts are there, saying what to install.
  public func pdf(_ issue: Issue, template: Template = .weekly) async throws -> Data {
    try await pdf(
      main: "\(template.rawValue).typ", with: ["common.typ", "charts.typ"], value: PrintedIssue(issue).tree,
      timestamp: TypstPublisher.timestamp(issue))
  }

  /// Sets one of our templates with one value, which the template reads as `issue.json`.
  func pdf(main: String, with parts: [String], value: JSONTree, timestamp: Int) async throws -> Data {
    let folder = temporaryFolder.appendingPathComponent("diemtin-typst-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    do {
      try prepare(folder, value: value, templates: parts + [main])
    } catch let error as CocoaError {
      throw NewsError(
        .environment, "không ghi được thư mục tạm để dàn trang: \(error.localizedDescription)", context: folder.path)
    }
    try await compile(folder, main: main, timestamp: timestamp)
    do {
      return try Data(contentsOf: folder.appendingPathComponent("issue.pdf"))
    } catch {
      throw NewsError(.environment, "Typst không tạo ra tệp PDF; hãy chạy “diemtin doctor”")
    }
  }

  // MARK: Preparing

  private func prepare(_ folder: URL, value: JSONTree, templates: [String]) throws {
    let files = FileManager.default
    let fonts = folder.appendingPathComponent("fonts")
    try files.createDirectory(at: fonts, withIntermediateDirectories: true)
    for name in templates + ["typst_compile.py"] {
      guard let source = Bundle.module.url(forResource: name, withExtension: nil, subdirectory: "Resources") else {
        throw NewsError(.environment, "thiếu tệp mẫu \(name) đi kèm chương trình; hãy cài lại")
      }
      try files.copyItem(at: source, to: folder.appendingPathComponent(name))
    }
    try Data(value.compact.utf8).write(to: folder.appendingPathComponent("issue.json"))
    guard try linkFonts(into: fonts) else {
      throw NewsError(
        .environment, "thiếu phông chữ Liberation Serif 2; hãy cài: apt-get install fonts-liberation2 fonts-noto-core")
    }
  }

  private static let fontFiles =
    ["Regular", "Bold", "Italic", "BoldItalic"].map { "LiberationSerif-\($0).ttf" }
    + [
      "NotoSans-Regular.ttf", "NotoSans-Bold.ttf", "NotoSans-Italic.ttf", "NotoSerifDisplay-Bold.ttf",
      "NotoSerifDisplay-Regular.ttf",
    ]

  /// True when the body font, with all Vietnamese letters, is in one of the folders.
  public static func hasBodyFont(in folders: [String] = debianFontFolders) -> Bool {
    folders.contains { hasVietnamese(URL(fileURLWithPath: $0).appendingPathComponent("LiberationSerif-Regular.ttf")) }
  }

  /// Copies the fonts that exist; false when the body font is missing.
  private func linkFonts(into folder: URL) throws -> Bool {
    let files = FileManager.default
    var hasBodyFont = false
    for name in TypstPublisher.fontFiles {
      guard
        let source = fontFolders.map({ URL(fileURLWithPath: $0).appendingPathComponent(name) })
          .first(where: { TypstPublisher.hasVietnamese($0) })
      else { continue }
      try files.createSymbolicLink(at: folder.appendingPathComponent(name), withDestinationURL: source)
      if name == "LiberationSerif-Regular.ttf" { hasBodyFont = true }
    }
    return hasBodyFont
  }

  /// True for every font but Liberation 1.x, which lies beside version 2 on some systems.
  static func hasVietnamese(_ font: URL) -> Bool {
    guard let revision = FontFile.revision(of: font) else { return false }
    return !font.lastPathComponent.hasPrefix("Liberation") || revision >= 2
  }

  /// Seconds since 1970 that stand for the moment of creation: fixed by the issue, so that output can be compared.
  static func timestamp(_ issue: Issue) -> Int {
    if let generated = issue.generated { return Int(generated.timeIntervalSince1970) }
    return Int((issue.week?.to.startInVietnam ?? Date(timeIntervalSince1970: 0)).timeIntervalSince1970)
  }

  // MARK: Running

  private func compile(_ folder: URL, main: String, timestamp: Int) async throws {
    let output: ProgramRunner.Output
    if let program = try await runProgram(folder, main: main, timestamp: timestamp) {
      output = program
    } else {
      output = try await runner.run(
        python,
        [
          folder.appendingPathComponent("typst_compile.py").path, folder.path, main, "issue.pdf", "\(timestamp)",
          "a-2b",
        ], Data())
    }
    guard output.status == 0 else {
      let reason = output.standardError.split(separator: "\n").suffix(6).joined(separator: " ")
      if reason.contains("No module named") {
        throw NewsError(
          .environment, "chưa có Typst để làm PDF; hãy cài: pip install typst==0.15.2 (hoặc chương trình typst)")
      }
      throw NewsError(.environment, "Typst không dàn được trang: \(reason)")
    }
  }

  /// Runs the `typst` program; nil when there is none.
  private func runProgram(_ folder: URL, main: String, timestamp: Int) async throws -> ProgramRunner.Output? {
    let arguments = [
      "compile", "--root", folder.path, "--font-path", folder.appendingPathComponent("fonts").path,
      "--ignore-system-fonts",
      "--pdf-standard", "a-2b", "--creation-timestamp", "\(timestamp)", folder.appendingPathComponent(main).path,
      folder.appendingPathComponent("issue.pdf").path,
    ]
    do {
      return try await runner.run("typst", arguments, Data())
    } catch let error as NewsError where error.code == .environment {
      return nil
    }
  }
}
