import Foundation
import NewsModel

/// Pages that belong to no article: the list of outlets, refusals, missing pages, placeholder pictures.
enum Directory {
  /// What any other host name shows.
  static func page(host: String) -> PressDocument {
    let port = host.split(separator: ":").dropFirst().first.flatMap { Int($0) } ?? 80
    let rows = Outlets.all.map { outlet -> String in
      let source = outlet.source(port: port)
      let feeds = source.feeds.map { "<a href=\"\($0.url)\">\($0.format.rawValue)</a>" }.joined(separator: ", ")
      return "<tr><td><a href=\"\(source.home)\">\(Markup.escape(outlet.name))</a></td>"
        + "<td>\(source.kind.rawValue)</td><td>\(feeds)</td></tr>\n"
    }
    return PressDocument(
      type: "text/html; charset=utf-8",
      text: """
        <!DOCTYPE html>
        <html lang="vi"><head><meta charset="utf-8"><title>Báo chí mô phỏng</title></head><body>
        <h1>Báo chí mô phỏng</h1>
        <p>Mọi tờ báo, nhân vật và sự việc ở đây đều do chúng tôi đặt ra để chạy thử.</p>
        <table>\(rows.joined())</table></body></html>

        """)
  }

  static let forbidden = """
    <!DOCTYPE html>
    <html><head><title>403 Forbidden</title></head><body><h1>403</h1>
    <p>Yêu cầu của bạn bị từ chối bởi hệ thống bảo vệ.</p></body></html>

    """

  static func missing(_ outlet: Outlet) -> String {
    """
    <!DOCTYPE html>
    <html lang="vi"><head><title>Không tìm thấy trang – \(Markup.escape(outlet.name))</title></head><body>
    <h1>404</h1><p>Trang bạn tìm không tồn tại hoặc đã được chuyển đi.</p><a href="/">Về trang chủ</a></body></html>

    """
  }

  static func picture(of outlet: Outlet) -> PressDocument {
    let hue = Furniture.pick(outlet.id, 360)
    return PressDocument(
      type: "image/svg+xml",
      text: """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 360" role="img">
        <rect width="640" height="360" fill="hsl(\(hue) 35% 55%)"/>
        <text x="32" y="320" font-size="32" fill="#fff">\(Markup.escape(outlet.name))</text></svg>

        """)
  }
}
