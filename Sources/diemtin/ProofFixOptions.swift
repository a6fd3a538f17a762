import ArgumentParser
import Foundation
import NewsModel
import Proofreading

/// `--fix` and `--write`.
struct ProofFixOptions: ParsableArguments {
  @Flag(
    help: "Sửa những chỗ chỉ có một cách đúng và in phần khác nhau. (Apply safe fixes, print a unified difference.)")
  var fix = false

  @Flag(help: "Cùng với --fix: ghi vào tệp, bản cũ giữ ở FILE.goc. (Write the file; the old one stays as FILE.goc.)")
  var write = false

  func check(_ files: [String]) throws {
    guard write else { return }
    guard fix else { throw NewsError(.usage, "--write chỉ dùng cùng --fix (needs --fix)") }
    if files.contains("-") {
      throw NewsError(.usage, "không ghi được vào đầu vào chuẩn; hãy cho tên tệp", context: "-")
    }
  }

  func finish(_ correction: ProofCorrection, of paper: ProofPaper) throws {
    let old = paper.document.lines
    StandardStreams.write(LineDifference.unified(old, correction.lines, name: paper.file))
    guard !correction.applied.isEmpty else {
      return StandardStreams.message("\(paper.file): không có chỗ nào sửa tự động được.")
    }
    guard write else {
      let next = paper.isText ? "thêm --write để ghi" : advice(paper)
      return StandardStreams.message("\(paper.file): \(correction.applied.count) chỗ sửa được; \(next).")
    }
    try save(correction, paper)
  }

  private func save(_ correction: ProofCorrection, _ paper: ProofPaper) throws {
    guard paper.isText else {
      throw NewsError(.usage, "--write chỉ sửa tệp văn bản; \(advice(paper))", context: paper.file)
    }
    guard let text = String(validating: paper.data, as: UTF8.self),
      let mended = TextLines(text).replacing(paper.document.lines, with: correction.lines)
    else {
      throw NewsError(
        .badInput, "tệp không phải văn bản UTF-8; hãy lưu lại ở UTF-8 rồi sửa (not UTF-8)", context: paper.file)
    }
    guard try StandardStreams.read(paper.file) == paper.data else {
      throw NewsError(
        .environment, "tệp vừa bị chương trình khác sửa; hãy soát lại (changed meanwhile)", context: paper.file)
    }
    try ProofPaper.replace(paper.file, with: Data(mended.utf8), keeping: paper.file + ".goc")
    StandardStreams.message(
      "\(paper.file): đã sửa \(correction.applied.count) chỗ; bản cũ ở \(paper.file).goc. Tiếp theo: soát lại phần còn lại."
    )
  }

  /// What to do with a paper that is no text.
  private func advice(_ paper: ProofPaper) -> String {
    if paper.issue != nil { return "issue.json: sửa ở bản soạn rồi soạn lại, số dòng là của bản in chữ" }
    return "PDF, DOCX và HTML: sửa trong tệp gốc theo các dòng trên, rồi xuất lại"
  }
}
