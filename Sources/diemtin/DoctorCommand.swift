import ArgumentParser
import Foundation
import NewsModel
import NewsStore
import Pipeline
import Publishing

struct DoctorCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor", abstract: "Kiểm tra máy này có đủ thứ cần chưa, và cách cài nếu thiếu.",
    discussion: """
      Ví dụ / Example:  diemtin doctor --json

      Checks outside programs, fonts, the archive and the sources. Exit 1 when something needed is missing.
      """)

  @OptionGroup var archive: ArchiveOptions
  @Flag(help: "Mỗi mục một dòng JSON.") var json = false

  private struct Check: Encodable {
    let name: String
    let verdict: Verdict
    let detail: String
    let remedy: String
  }

  func run() async throws {
    try await ExitStatus.reporting {
      var checks = [
        await program(
          "pdftotext", ["-v"], "đọc PDF", "apt-get install poppler-utils"),
        await typst(),
        font("Liberation Serif 2", TypstPublisher.hasBodyFont(), "apt-get install fonts-liberation2"),
        font(
          "Noto", FileManager.default.fileExists(atPath: "/usr/share/fonts/truetype/noto"),
          "apt-get install fonts-noto-core"),
      ]
      checks += try await archiveChecks()
      for check in checks {
        if json {
          StandardStreams.write(try JSONFormat.line(check) + "\n")
        } else {
          let mark = ["passed": "✓", "failed": "✗"][check.verdict.rawValue] ?? "–"
          let remedy = check.verdict == .passed || check.remedy.isEmpty ? "" : "\n    → \(check.remedy)"
          StandardStreams.write("\(mark) \(check.name): \(check.detail)\(remedy)\n")
        }
      }
      if checks.contains(where: { $0.verdict == .failed }) { throw ExitStatus.failure }
    }
  }

  private func program(_ name: String, _ arguments: [String], _ purpose: String, _ remedy: String) async -> Check {
    do {
      _ = try await ProgramRunner.system.run(name, arguments, Data())
      return Check(name: name, verdict: .passed, detail: "có, dùng để \(purpose)", remedy: "")
    } catch {
      return Check(name: name, verdict: .failed, detail: "thiếu, cần để \(purpose)", remedy: remedy)
    }
  }

  private func typst() async -> Check {
    if let found = try? await ProgramRunner.system.run("typst", ["--version"], Data()), found.status == 0 {
      return Check(name: "typst", verdict: .passed, detail: "chương trình typst trong PATH", remedy: "")
    }
    let python = pythonInterpreter()
    if let found = try? await ProgramRunner.system.run(python, ["-c", "import typst"], Data()), found.status == 0 {
      return Check(name: "typst", verdict: .passed, detail: "gói Python typst của \(python)", remedy: "")
    }
    return Check(
      name: "typst", verdict: .failed, detail: "thiếu, cần để in PDF",
      remedy: "python3 -m venv .venv && .venv/bin/pip install typst==0.15.2, rồi đặt DIEMTIN_PYTHON=.venv/bin/python")
  }

  private func font(_ name: String, _ there: Bool, _ remedy: String) -> Check {
    Check(
      name: name, verdict: there ? .passed : .failed,
      detail: there ? "có, chữ in PDF" : "thiếu bộ chữ, chữ in PDF", remedy: remedy)
  }

  private func archiveChecks() async throws -> [Check] {
    guard FileManager.default.fileExists(atPath: archive.path) else {
      return [
        Check(
          name: "kho lưu trữ", verdict: .notRun, detail: "chưa có \(archive.path)", remedy: "diemtin init --pack vn")
      ]
    }
    let store = try archive.open(creating: false)
    let counts = try await store.counts()
    let sick = try await store.lastPolls().filter { !$0.status.isHealthy }
    return [
      Check(
        name: "kho lưu trữ", verdict: .passed,
        detail: "\(counts.articles) bài, \(counts.stories) câu chuyện, \(counts.issues) số", remedy: ""),
      Check(
        name: "nguồn", verdict: counts.sources == 0 ? .notRun : .passed,
        detail: "\(counts.sources) nguồn, \(sick.count) nguồn có sự cố ở lần kiểm tra gần nhất",
        remedy: counts.sources == 0 ? "diemtin init --pack vn" : "diemtin sources list"),
    ]
  }
}
