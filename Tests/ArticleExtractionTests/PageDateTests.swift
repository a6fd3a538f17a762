import Foundation
import NewsModel
import Testing

@testable import ArticleExtraction

@Suite struct PageDateTests {
  @Test(arguments: [
    ("Thứ Hai, 13/4/2026, 08:30 (GMT+7)", "2026-04-13T08:30:00+07:00"),
    ("2026-04-13T08:30:00", "2026-04-13T08:30:00+07:00"),
    ("2026-04-13T01:30:00Z", "2026-04-13T08:30:00+07:00"),
    ("2026-04-13T08:30:15.250+0700", "2026-04-13T08:30:15+07:00"),
    ("2026-04-13 08:30", "2026-04-13T08:30:00+07:00"),
    ("13-04-2026", "2026-04-13T00:00:00+07:00"),
    ("08:30 13.4.2026", "2026-04-13T08:30:00+07:00"),
    ("8 giờ 5 ngày 13 tháng 4 năm 2026", "2026-04-13T08:05:00+07:00"),
    ("13/04/2026 - 8h30", "2026-04-13T08:30:00+07:00"),
    ("13/4/2026 02:05 CH", "2026-04-13T14:05:00+07:00"),
    ("9/5/2026 1:30:00 PM", "2026-09-05T13:30:00+07:00"),
    ("Mon, 13 Apr 2026 01:30:00 GMT", "2026-04-13T08:30:00+07:00"),
    ("April 13, 2026 8:30 am EDT", "2026-04-13T19:30:00+07:00"),
    ("1776043800", "2026-04-13T08:30:00+07:00"),
    ("1776043800000", "2026-04-13T08:30:00+07:00"),
    ("Cập nhật lúc 17:45, ngày 13 tháng Tư, 2026", "2026-04-13T17:45:00+07:00"),
  ])
  func `a date as pages write it becomes an instant`(text: String, expected: String) {
    #expect(PageDate(text).map { RFC3339.string($0.instant) } == expected)
  }

  @Test(arguments: ["", "Hôm qua", "30/2/2026", "99/99/2026", "Trang 3/4", "0912 345 678", "12:30"])
  func `a line without a real day gives nothing`(text: String) {
    #expect(PageDate(text) == nil)
  }
}
