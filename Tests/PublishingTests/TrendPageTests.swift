import Foundation
import NewsModel
import Testing

import struct NewsModel.Issue

@testable import Publishing

@Suite struct TrendPageTests {
  private static let provinces = TrendChart(
    kind: .provinces, title: "Tỉnh & thành", note: "Số bài.", columns: ["Số bài"],
    rows: [
      .init(label: "Hải Phòng", values: [26]), .init(label: "Hà Nội", values: [0]),
      .init(label: "Cà Mau", values: [nil]), .init(label: "Hồ Chí Minh", values: [3]),
    ])

  private static var issue: Issue {
    var issue = Sample.issue
    issue.charts = [
      TrendChart(
        kind: .topics, title: "Chủ đề", note: "Theo tuần.", columns: ["6/4", "tuần này"],
        rows: [.init(label: "Chuyển đổi số <b>", values: [4, 9])]),
      provinces,
      TrendChart(
        kind: .terms, title: "Từ khóa", note: "Mới nổi.", columns: ["Tuần này", "6 tuần trước"],
        rows: [.init(label: "Quỹ AI", values: [14, 3])]),
      TrendChart(
        kind: .sources, title: "Nguồn", note: "Số bài.", columns: ["Số bài"],
        rows: [.init(label: "Báo A", values: [7]), .init(label: "Báo B", values: [nil])]),
    ]
    issue.notReported = [
      NotReported(subject: .province, state: .noNews, names: ["Hà Nội"], text: "Không có tin: Hà Nội."),
      NotReported(subject: .province, state: .unknown, names: ["Cà Mau"], text: "Chưa biết Cà Mau có tin hay không."),
    ]
    issue.writer = WriterRecord(model: "thử", accepted: 1, rejected: 2, calls: 3)
    issue.sections[0].items[0].sentences = [
      GroundedSentence(text: "Câu một.", document: "d", start: 0, end: 8, origin: .model),
      GroundedSentence(text: "Câu hai.", document: "d", start: 9, end: 17),
    ]
    return issue
  }

  @Test func `the trend page survives the way through JSON`() throws {
    let issue = try IssueJSON.decode(IssueJSON.encode(Self.issue))
    #expect(issue.charts == Self.issue.charts)
    #expect(issue.notReported == Self.issue.notReported)
    #expect(issue.writer == Self.issue.writer)
    #expect(issue.items[0].sentences[0].origin == .model)
    #expect(issue.items[0].sentences[1].origin == .extract)
  }

  @Test func `an issue of before has no charts and is still read`() throws {
    let text = String(decoding: IssueJSON.encode(Sample.issue), as: UTF8.self)
    #expect(text.contains("\"charts\": null") && text.contains("\"writer\": null"))
    let old = text.split(separator: "\n").filter { line in
      !["\"charts\"", "\"notReported\"", "\"writer\"", "\"proof\""].contains { line.contains($0) }
    }.joined(separator: "\n").replacing("\"warnings\": [],", with: "\"warnings\": []")
    #expect(try IssueJSON.decode(Data(old.utf8)).charts == nil)
  }

  @Test func `every chart has a title, a description and its table`() {
    let page = IssueHTML.page(Self.issue)
    let count = Self.issue.charts?.count ?? 0
    for part in ["<svg ", "<desc ", "<caption>", "role=\"img\""] {
      #expect(page.components(separatedBy: part).count - 1 == count, "\(part)")
    }
    #expect(page.contains("Chuyển đổi số &lt;b&gt;") && !page.contains("số <b>"))
    #expect(!page.contains("style=\"") && !page.contains("style='"), "nothing that a strict policy would block")
  }

  @Test func `unknown is not nought`() {
    let map = ChartSVG.figure(Self.provinces, id: "x")
    #expect(map.contains("<td>chưa biết</td>") && map.contains("<td>0</td>"))
    #expect(map.contains("class=\"unknown\""))
    let drawing = ChartDrawing(Self.provinces)
    #expect(texts(drawing).contains("?") && texts(drawing).contains("26"))
    let table = WordTable.rows(Self.provinces).rows
    #expect(table.first == ["Hải Phòng", "26"])
    #expect(table.contains(["Cà Mau", "chưa biết"]) && table.contains(["Hà Nội", "0"]))
  }

  @Test func `the map has 34 units and both archipelagos, none upon another`() {
    let drawing = ChartDrawing(Self.provinces)
    var places: Set<[Int]> = []
    var tiles = 0
    for case .rectangle(let x, let y, let width, _, _) in drawing.shapes where width > 40 {
      tiles += 1
      places.insert([x, y])
    }
    #expect(tiles == 36 && places.count == 36)
    #expect(texts(drawing).contains("Hoàng") && texts(drawing).contains("Trường"))
  }

  @Test func `nothing is drawn outside the sheet`() {
    for chart in Self.issue.charts ?? [] {
      let drawing = ChartDrawing(chart)
      for case .rectangle(let x, let y, let width, let height, _) in drawing.shapes {
        #expect(x >= 0 && x + width <= ChartDrawing.width && y >= 0 && y + height <= drawing.height)
      }
    }
  }

  @Test func `shades grow with the number`() {
    let shades = [0, 1, 4, 7, 20].map { ChartDrawing.step($0, of: 20).rawValue }
    #expect(shades == ["step0", "step1", "step2", "step3", "step4"])
  }

  @Test func `means have one decimal and a comma`() {
    #expect(ChartDrawing.mean(7, 6) == "1,2")
    #expect(ChartDrawing.mean(12, 6) == "2")
    #expect(ChartDrawing.difference(5, [2, 3]) == "+2,5")
    #expect(ChartDrawing.difference(1, [2, 3]) == "−1,5")
  }

  @Test func `sentences of a model are named as such`() {
    let page = IssueHTML.page(Self.issue)
    #expect(page.contains("Câu 1 do mô hình ngôn ngữ viết"))
    #expect(page.contains("Mô hình ngôn ngữ thử viết 1 câu"))
    #expect(!IssueHTML.page(Sample.issue).contains("mô hình ngôn ngữ"))
  }

  @Test func `what was not reported stands on the page, also without charts`() {
    var issue = Self.issue
    issue.charts = []
    issue.trends = []
    let page = IssueHTML.page(issue)
    #expect(page.contains("Không có tin: Hà Nội.") && page.contains("Chưa biết Cà Mau"))
  }

  private func texts(_ drawing: ChartDrawing) -> [String] {
    drawing.shapes.compactMap { shape in
      if case .text(let text, _, _, _, _, _, _) = shape { text } else { nil }
    }
  }
}
