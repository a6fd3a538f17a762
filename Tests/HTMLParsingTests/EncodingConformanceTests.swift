import Foundation
import HTMLParsing
import Testing

/// html5lib's encoding tests: `#data` / `#encoding` blocks of bytes.
@Suite struct EncodingConformanceTests {
  @Test(.enabled(if: ConformanceData.folder != nil, ConformanceData.notRun))
  func `encodings are sniffed as html5lib's tests expect`() throws {
    var score = ConformanceData.Score()
    for file in try ConformanceData.files(in: "encoding", ending: ".dat") {
      for (data, encoding) in cases(Array(try Data(contentsOf: file))) {
        let found = HTMLEncoding.sniff(data)
        score.count(
          found == encoding.lowercased(),
          report: "\(file.lastPathComponent)\n\(String(decoding: data, as: UTF8.self))\n\(encoding), found \(found)")
      }
    }
    print("html5lib encoding: \(score.passed)/\(score.total) = \(score.share)")
    #expect(score.share >= 1)
  }

  private func cases(_ bytes: [UInt8]) -> [(data: [UInt8], encoding: String)] {
    var cases: [(data: [UInt8], encoding: String)] = []
    var data: [ArraySlice<UInt8>] = []
    var section = ""
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      let text = String(decoding: line, as: UTF8.self)
      if text == "#data" || text == "#encoding" {
        section = text
        if text == "#data" { data = [] }
      } else if section == "#data" {
        data.append(line)
      } else if section == "#encoding" {
        cases.append((Array(data.joined(separator: [0x0A])), text))
        section = ""
      }
    }
    return cases
  }
}
