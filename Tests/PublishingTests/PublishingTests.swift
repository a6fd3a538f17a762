import Foundation
import NewsModel
import Testing

import struct NewsModel.Issue

@testable import Publishing

enum Sample {
  static let week = Week(iso: "2026-W16")

  /// An issue with everything that can go wrong in markup.
  static let issue = Issue(
    kind: .bulletin, status: .approved, bulletin: "khcn", publisher: "SỞ KHOA HỌC – TRUNG TÂM <TIN>",
    title: "Điểm tin & công nghệ",
    number: 14, year: 2026, week: week,
    trends: [
      TrendPart(title: "", themes: [.init(heading: "", text: "Mở đầu của tuần.")]),
      TrendPart(
        title: "1. Xu hướng",
        themes: [
          .init(heading: "Dữ liệu", text: "Đoạn một.\n\nĐoạn hai.", items: ["tin-a", "khong-co"], sources: ["a.vn"])
        ]),
    ],
    sections: [
      Section(
        id: "trong-nuoc", title: "Tin trong nước",
        items: [
          Item(
            id: "tin-a", number: 1, date: CalendarDate(year: 2026, month: 4, day: 13),
            title: "Robot <script>alert(1)</script> \"mới\"",
            source: "Báo A", url: "https://a.vn/?x=1&y=2", body: "Câu một.\n\nCâu hai #hash $math$ *sao* [ngoặc].",
            outlets: [.init(name: "Báo A", url: "https://a.vn/?x=1&y=2"), .init(name: "Báo B", url: "https://b.vn/2")]),
          Item(
            id: "tin-b", number: 2, title: "", source: "Báo C", url: "javascript:alert(1)", body: "Tin không có đầu đề."
          ),
        ]),
      Section(id: "tam-diem", title: "Tâm điểm", items: [], note: "Chưa thu thập tuần này."),
    ],
    imprint: ["Chịu trách nhiệm: Phòng A"])
}

@Suite struct IssueJSONTests {
  @Test func anIssueSurvivesTheRoundTrip() throws {
    #expect(try IssueJSON.decode(IssueJSON.encode(Sample.issue)) == Sample.issue)
  }

  @Test func everyKeyIsPresentEvenWhenUnknown() {
    let text = String(decoding: IssueJSON.encode(Issue(kind: .stream, status: .imported)), as: UTF8.self)
    for key in ["schema", "number", "year", "week", "generated", "contents", "trends", "imprint", "warnings"] {
      #expect(text.contains("\"\(key)\": "))
    }
    #expect(text.contains("\"week\": null"))
  }

  @Test func brokenJSONSaysWhichFieldIsWrong() {
    #expect(throws: NewsError.self) { try IssueJSON.decode(Data("{".utf8)) }
    do {
      _ = try IssueJSON.decode(Data("{\"schema\":\"diemtin.issue/1\"}".utf8))
      Testing.Issue.record("decoding must fail")
    } catch let error as NewsError {
      #expect(error.code == .badInput)
      #expect(error.message.contains("kind"))
    } catch {
      Testing.Issue.record("another error: \(error)")
    }
  }

  @Test func controlCharactersAreEscaped() {
    #expect(JSONTree.text("a\u{1}\"\\\n").compact == "\"a\\u0001\\\"\\\\\\n\"")
  }
}

@Suite struct IssueHTMLTests {
  private let page = IssueHTML.page(Sample.issue)

  @Test func allTextIsEscaped() {
    #expect(!page.contains("<script>alert"))
    #expect(page.contains("Robot &lt;script&gt;alert(1)&lt;/script&gt; &quot;mới&quot;"))
    #expect(page.contains("Điểm tin &amp; công nghệ"))
  }

  @Test func onlyWebAddressesBecomeLinks() {
    #expect(page.contains("href=\"https://a.vn/?x=1&amp;y=2\""))
    #expect(!page.contains("javascript:"))
  }

  @Test func everyItemHasItsPermanentAnchorAndTheContentsLeadThere() {
    #expect(page.contains("<article class=\"item\" id=\"tin-a\">"))
    #expect(page.contains("<a href=\"#tin-a\">"))
  }

  @Test func themesLeadToItemsThatExistAndToNoOthers() {
    #expect(page.contains("Dựa trên 1 tin"))
    #expect(!page.contains("#khong-co"))
  }

  @Test func anEmptySectionSaysWhy() { #expect(page.contains("Chưa thu thập tuần này.")) }

  @Test func otherOutletsStandBehindTheirNumber() { #expect(page.contains("và 1 nguồn khác")) }

  @Test func theLinkedDataIsJSONAndCannotEndItsElement() throws {
    let start = try #require(page.range(of: "<script type=\"application/ld+json\">"))
    let end = try #require(page.range(of: "</script>", range: start.upperBound..<page.endIndex))
    let json =
      try JSONSerialization.jsonObject(with: Data(page[start.upperBound..<end.lowerBound].utf8)) as? [String: Any]
    #expect(json?["@type"] as? String == "PublicationIssue")
    #expect((json?["hasPart"] as? [Any])?.count == 1)
  }

  @Test func theStyleSheetIsInThePage() { #expect(page.contains("@media print")) }
}

@Suite struct IssueDOCXTests {
  @Test func thePartsAreWellFormedXML() throws {
    let data = try IssueDOCX.document(Sample.issue)
    let parts = StoredZip.entries(data)
    #expect(
      Set(parts.keys).isSuperset(of: [
        "[Content_Types].xml", "word/document.xml", "word/styles.xml", "word/_rels/document.xml.rels",
      ]))
    let document = String(decoding: parts["word/document.xml"] ?? Data(), as: UTF8.self)
    #expect(document.contains("Robot &lt;script&gt;"))
    #expect(document.contains("TOC \\o"))
    #expect(
      document.components(separatedBy: "fldCharType=\"begin\"").count
        == document.components(separatedBy: "fldCharType=\"end\"").count)
    #expect(
      String(decoding: parts["word/_rels/document.xml.rels"] ?? Data(), as: UTF8.self).contains(
        "https://a.vn/?x=1&amp;y=2"))
  }

  @Test func everyContentsEntryHasItsBookmark() throws {
    let parts = StoredZip.entries(try IssueDOCX.document(Sample.issue))
    let document = String(decoding: parts["word/document.xml"] ?? Data(), as: UTF8.self)
    for entry in WordOutline(PrintedIssue(Sample.issue)).entries {
      #expect(document.contains("w:name=\"\(entry.bookmark)\""))
      #expect(document.contains("PAGEREF \(entry.bookmark) "))
    }
  }

  @Test func theSameIssueGivesTheSameBytes() throws {
    #expect(try IssueDOCX.document(Sample.issue) == IssueDOCX.document(Sample.issue))
  }

  @Test func theChecksumIsThatOfTheStandard() { #expect(CRC32.checksum(Array("123456789".utf8)) == 0xcbf4_3926) }
}

@Suite struct TypstPublisherTests {
  /// Stands for a Typst that writes what it was given: the JSON value.
  private func runner(failing: Bool = false, message: String = "") -> ProgramRunner {
    ProgramRunner { program, arguments, _ in
      if program == "typst" { throw NewsError(.environment, "không có typst") }
      if failing { return .init(status: 1, standardOutput: Data(), standardError: message) }
      let folder = URL(fileURLWithPath: arguments[1])
      try FileManager.default.copyItem(
        at: folder.appendingPathComponent("issue.json"), to: folder.appendingPathComponent("issue.pdf"))
      return .init(status: 0, standardOutput: Data(), standardError: "")
    }
  }

  private var hasFonts: Bool {
    FileManager.default.fileExists(atPath: TypstPublisher.debianFontFolders[0] + "/LiberationSerif-Regular.ttf")
  }

  @Test func allTextGoesToTheTemplateAsData() async throws {
    guard hasFonts else { return }
    let data = try await TypstPublisher(runner: runner(), python: "python").pdf(Sample.issue)
    let value = try JSONSerialization.jsonObject(with: data) as? [String: Any]
    #expect(value?["title"] as? String == "Điểm tin & công nghệ")
    #expect((value?["sections"] as? [Any])?.count == 2)
  }

  @Test func aMissingPackageSaysWhatToInstall() async {
    guard hasFonts else { return }
    do {
      _ = try await TypstPublisher(
        runner: runner(failing: true, message: "ModuleNotFoundError: No module named 'typst'")
      ).pdf(Sample.issue)
      Testing.Issue.record("must fail")
    } catch let error as NewsError {
      #expect(error.message.contains("pip install typst"))
    } catch {
      Testing.Issue.record("another error: \(error)")
    }
  }

  @Test func missingFontsSayWhatToInstall() async {
    do {
      _ = try await TypstPublisher(runner: runner(), fontFolders: ["/nowhere"]).pdf(Sample.issue)
      Testing.Issue.record("must fail")
    } catch let error as NewsError {
      #expect(error.message.contains("fonts-liberation2"))
    } catch {
      Testing.Issue.record("another error: \(error)")
    }
  }

  @Test func theMomentOfCreationComesFromTheIssue() {
    #expect(
      TypstPublisher.timestamp(Sample.issue) == Int((Sample.week?.to.startInVietnam ?? Date()).timeIntervalSince1970))
  }
}

/// Reads the entries of an archive without compression.
enum StoredZip {
  static func entries(_ data: Data) -> [String: Data] {
    let bytes = [UInt8](data)
    var entries: [String: Data] = [:]
    var position = 0
    func number(_ offset: Int, _ count: Int) -> Int {
      (0..<count).reduce(0) { $0 | Int(bytes[offset + $1]) << (8 * $1) }
    }
    while position + 30 <= bytes.count, number(position, 4) == 0x0403_4b50 {
      let size = number(position + 18, 4)
      let nameLength = number(position + 26, 2)
      let start = position + 30 + nameLength
      entries[String(decoding: bytes[(position + 30)..<start], as: UTF8.self)] = Data(bytes[start..<(start + size)])
      position = start + size
    }
    return entries
  }
}

@Suite struct IssueSchemaTests {
  /// The schema that stands in the documentation names exactly the keys that are written.
  @Test func theDocumentedSchemaNamesEveryKeyThatIsWritten() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let file = root.appendingPathComponent("docs/Reference/issue.schema.json")
    guard let data = try? Data(contentsOf: file) else { return }
    let schema = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    let issue = try #require(try JSONSerialization.jsonObject(with: IssueJSON.encode(Sample.issue)) as? [String: Any])
    #expect(Set(schema["required"] as? [String] ?? []) == Set(issue.keys))
    let item = ((issue["sections"] as? [[String: Any]])?.first?["items"] as? [[String: Any]])?.first ?? [:]
    let definition = (schema["$defs"] as? [String: [String: Any]])?["item"]
    #expect(Set(definition?["required"] as? [String] ?? []) == Set(item.keys))
  }
}
