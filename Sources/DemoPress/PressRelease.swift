import Foundation
import NewsModel

/// A press release that exists only as a PDF file.
struct PressRelease: Sendable {
  let outlet: String
  let path: String
  /// Name of the file in the resources, without folder.
  let file: String
  let title: String
  let summary: String
  let section: String
  let published: Date

  static let all = [
    PressRelease(
      outlet: "cong-tin-khoa-hoc", path: "/tep/thong-cao-ngay-doi-moi-sang-tao-2026.pdf",
      file: "thong-cao-ngay-doi-moi-sang-tao-2026.pdf",
      title: "Thông cáo báo chí: Tuần lễ Đổi mới sáng tạo quốc gia năm 2026",
      summary: "Thông cáo về chuỗi hoạt động từ ngày 20/4 đến 26/4/2026 (tệp PDF).",
      section: "Thông cáo báo chí", published: Date(timeIntervalSince1970: 1_776_416_400))
  ]
}
