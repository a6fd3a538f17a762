import Foundation
import Testing

@testable import HTMLParsing

/// html5lib's tokenizer tests: JSON with input, initial states and the tokens to come out.
@Suite struct TokenizerConformanceTests {
  @Test(.enabled(if: ConformanceData.folder != nil, ConformanceData.notRun))
  func `tokens come out as html5lib's tests expect`() throws {
    let files = try ConformanceData.files(in: "tokenizer", ending: ".test")
    var score = ConformanceData.Score()
    for file in files where !file.lastPathComponent.hasPrefix("xmlViolation") {
      let json = try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any]
      for test in json?["tests"] as? [[String: Any]] ?? [] { run(test, in: file.lastPathComponent, &score) }
    }
    print("html5lib tokenizer: \(score.passed)/\(score.total) = \(score.share)")
    #expect(score.share >= 1)
  }

  private func run(_ test: [String: Any], in file: String, _ score: inout ConformanceData.Score) {
    let isEscaped = test["doubleEscaped"] as? Bool ?? false
    guard let raw = test["input"] as? String, let input = unescaped(raw, isEscaped) else { return }
    let expected = (test["output"] as? [[Any]] ?? []).map { describe($0, isEscaped) }
    for state in test["initialStates"] as? [String] ?? ["Data state"] {
      let found = tokens(input, state: state, lastStartTag: test["lastStartTag"] as? String)
      score.count(
        found == expected, report: "\(file) \(test["description"] ?? "") \(state)\n\(expected)\n\(found)")
    }
  }

  /// Nil when the escapes name a lone surrogate, which UTF-8 cannot hold.
  private func unescaped(_ text: String, _ isEscaped: Bool) -> String? {
    if !isEscaped { return text }
    var units: [UInt16] = []
    var rest = text[...]
    while let first = rest.first {
      if first == "\\", rest.dropFirst().first == "u", let unit = UInt16(rest.dropFirst(2).prefix(4), radix: 16) {
        units.append(unit)
        rest = rest.dropFirst(6)
      } else {
        units += Array(String(first).utf16)
        rest = rest.dropFirst()
      }
    }
    return String(validating: units, as: UTF16.self)
  }

  private func describe(_ token: [Any], _ isEscaped: Bool) -> String {
    let parts = token.map { part -> String in
      switch part {
      case let text as String: return unescaped(text, isEscaped) ?? text
      case let attributes as [String: String]:
        return attributes.map { "\(unescaped($0, isEscaped) ?? $0)=\(unescaped($1, isEscaped) ?? $1)" }.sorted()
          .joined(separator: ",")
      case is NSNull: return "nil"
      case let flag as Bool: return String(flag)
      default: return "?"
      }
    }
    return parts.joined(separator: "|")
  }

  private func tokens(_ input: String, state: String, lastStartTag: String?) -> [String] {
    // The first byte order mark belongs to the decoder; the tests start behind it.
    let stream = InputStream([0xEF, 0xBB, 0xBF] + Array(input.utf8), encoding: "utf-8")
    var found: [String] = []
    (stream.bytes + [0]).withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress else { return }
      var tokenizer = Tokenizer(base, count: stream.bytes.count, hasNUL: stream.hasNUL)
      tokenizer.contentModel = model(state)
      tokenizer.rawTextEnd = Array((lastStartTag ?? "").utf8)
      var text = ""
      repeat {
        tokenizer.advance()
        if tokenizer.token.kind == .characters {
          text += string(tokenizer, tokenizer.token.start, tokenizer.token.count)
          continue
        }
        if !text.isEmpty { found.append("Character|" + text) }
        text = ""
        if tokenizer.token.kind != .end { found.append(describe(tokenizer)) }
      } while tokenizer.token.kind != .end
    }
    return found
  }

  private func model(_ state: String) -> Tokenizer.ContentModel {
    switch state {
    case "PLAINTEXT state": .plaintext
    case "RCDATA state": .rcdata
    case "RAWTEXT state": .rawtext
    case "Script data state": .script
    case "CDATA section state": .cdata
    default: .data
    }
  }

  private func string(_ tokenizer: Tokenizer, _ start: UInt32, _ count: UInt32) -> String {
    tokenizer.withBytes(start, count) { String(decoding: $0, as: UTF8.self) }
  }

  private func describe(_ tokenizer: Tokenizer) -> String {
    let token = tokenizer.token
    switch token.kind {
    case .comment: return "Comment|" + string(tokenizer, token.start, token.count)
    case .endTag: return "EndTag|" + tokenizer.tagNames.string(token.name)
    case .doctype:
      let parts = [tokenizer.doctype.name, tokenizer.doctype.publicID, tokenizer.doctype.systemID].map { part in
        part.map { String(decoding: $0, as: UTF8.self) } ?? "nil"
      }
      return "DOCTYPE|" + parts.joined(separator: "|") + "|\(!tokenizer.doctype.forcesQuirks)"
    default:
      let range = Int(token.start)..<Int(token.start + token.count)
      let attributes = tokenizer.attributes[range].map {
        tokenizer.attributeNames.string($0.name) + "=" + string(tokenizer, $0.start, $0.count)
      }
      return "StartTag|\(tokenizer.tagNames.string(token.name))|" + attributes.sorted().joined(separator: ",")
        + (token.isSelfClosing ? "|true" : "")
    }
  }
}
