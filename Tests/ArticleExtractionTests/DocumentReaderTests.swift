import Foundation
import NewsModel
import Testing

@testable import ArticleExtraction

@Suite struct DocumentReaderTests {
  /// A runner that answers with the given bytes and fails on any other program.
  private func reader(_ program: String, _ output: String) -> DocumentReader {
    DocumentReader(
      runner: ProgramRunner { name, _, _ in
        guard name == program else { throw NewsError(.environment, "unexpected program \(name)") }
        return ProgramRunner.Output(status: 0, standardOutput: Data(output.utf8), standardError: "")
      })
  }

  @Test func `two columns are read one after the other, without running heads and with words joined`() async throws {
    func page(_ number: Int) -> String {
      var lines =
        "<line xMin=\"60\" yMin=\"20\" xMax=\"300\" yMax=\"30\"><word>Bản</word> <word>tin</word> <word>tuần</word></line>\n"
      lines += "<line xMin=\"290\" yMin=\"780\" xMax=\"300\" yMax=\"790\"><word>\(number)</word></line>\n"
      for row in 0..<6 {
        let top = 100 + row * 12
        for (left, right, name) in [(50, 280, "trái"), (310, 540, "phải")] {
          let end =
            row == 0 && name == "trái" ? "phát tri-" : row == 1 && name == "trái" ? "ển mạnh lên" : "dòng thứ \(row)"
          let start =
            row == 1 && name == "trái"
            ? ""
            : "<word>Cột</word> <word>\(name)</word> <word>của</word> <word>trang</word> <word>số</word> <word>\(number)</word> "
          lines +=
            "<line xMin=\"\(left)\" yMin=\"\(top)\" xMax=\"\(right)\" yMax=\"\(top + 10)\">\(start)<word>\(end)</word></line>\n"
        }
      }
      return "<page width=\"595\" height=\"842\"><flow><block>\(lines)</block></flow></page>"
    }
    let document = try await reader("pdftotext", page(1) + page(2)).read(Data("%PDF-1.7".utf8), name: "a.pdf")
    #expect(document.format == .pdf)
    #expect(!document.lines.contains("Bản tin tuần"))
    #expect(!document.lines.contains("1"))
    #expect(document.lines.first == "Cột trái của trang số 1 phát triển mạnh lên")
    let left = document.lines.firstIndex(of: "Cột trái của trang số 1 dòng thứ 5") ?? .max
    let right = document.lines.firstIndex { $0.hasPrefix("Cột phải của trang số 1") } ?? -1
    #expect(left < right)
  }

  @Test func `paragraphs and table rows of a Word document become lines`() async throws {
    let xml = """
      <w:document><w:body><w:p><w:r><w:t>Tiêu đề &amp; số</w:t></w:r></w:p><w:p><w:r><w:t xml:space="preserve">Một </w:t></w:r><w:r><w:t>hai</w:t></w:r>
      <w:del><w:r><w:t>bỏ</w:t></w:r></w:del></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>A</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>B</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:body></w:document>
      """
    let document = try await reader("unzip", xml).read(Data([0x50, 0x4b, 0x03, 0x04]), name: "a.docx")
    #expect(document.lines == ["Tiêu đề & số", "", "Một hai", "A | B"])
  }

  @Test func `a newsletter is read from its encoded parts`() async throws {
    let mail = """
      From: a@b.example\r
      To: c@d.example\r
      Subject: =?utf-8?B?xJBp4buDbSB0aW4=?= =?utf-8?Q?_tu=E1=BA=A7n?=\r
      MIME-Version: 1.0\r
      Content-Type: multipart/alternative; boundary="x"\r
      \r
      --x\r
      Content-Type: text/plain; charset=utf-8\r
      \r
      Mở trong trình duyệt\r
      --x\r
      Content-Type: text/html; charset=utf-8\r
      Content-Transfer-Encoding: quoted-printable\r
      \r
      <p>Xin ch=C3=A0o b=\r
      =E1=BA=A1n</p><p>Tin m=E1=BB=9Bi</p>\r
      --x--\r
      """
    let document = try await reader("none", "").read(Data(mail.utf8), name: "thu.eml")
    #expect(document.title == "Điểm tin tuần")
    #expect(document.lines == ["Xin chào bạn", "", "Tin mới"])
  }

  @Test func `a damaged PDF is bad input`() async {
    await #expect(throws: NewsError.self) {
      _ = try await reader("pdftotext", "").read(Data("%PDF-1.4".utf8), name: "hong.pdf")
    }
  }

  @Test func `text keeps its lines`() async throws {
    let document = try await reader("none", "").read(Data("một\r\n\r\nhai\n".utf8), name: "a.txt")
    #expect(document.lines == ["một", "", "hai"])
  }
}
