import Foundation
import NewsModel

/// A broadcaster: video box, relative listing with cards, articles in parts (`-trang-2`), no metadata but a title.
struct BroadcastDesign: PageDesign {
  func article(_ layout: PageLayout) -> String {
    let page = layout.page
    var links = ""
    if layout.part > 1 { links += "<link rel=\"prev\" href=\"\(layout.partURL(layout.part - 1))\">" }
    if layout.part < layout.parts { links += "<link rel=\"next\" href=\"\(layout.partURL(layout.part + 1))\">" }
    let lead = layout.isFirst ? "<p class=\"sapo\">\(layout.lead)</p>" : ""
    return """
      <!DOCTYPE html>
      <html lang="vi">
      <head><meta charset="utf-8"><title>\(layout.title) | \(Markup.escape(page.outlet.name))</title>
      <link rel="canonical" href="\(layout.url)">\(links)</head>
      <body>
      <div class="live-bar"><a href="/truc-tiep">● TRỰC TIẾP: Bản tin trưa</a></div>
      <header>\(Furniture.menu(page.outlet))</header>
      <div class="player" data-video="\(page.number)"><button>Phát</button><span>Video đang tải…</span></div>
      <div class="story">
      <h1>\(layout.title)</h1>
      <div class="by"><span class="author">\(layout.author)</span> · <span class="time">\(PressDates.clock(page.published)) ngày \(PressDates.short(page.published))</span></div>
      \(lead)
      \(layout.body(heading: { "<h4>\($0)</h4>" }))
      \(pager(layout))
      </div>
      <div class="programs"><h3>Chương trình nổi bật</h3><div>Chuyện của làng</div><div>Khoa học quanh ta</div><div>Dự báo thời tiết</div></div>
      <div class="next-up"><h3>Tin tiếp theo</h3>\(layout.related(4).map { "<a class=\"card\" href=\"\($0.url)\"><b>\($0.title)</b><em>\($0.lead)</em></a>" }.joined(separator: "\n"))</div>
      \(Furniture.footer(page.outlet))
      </body></html>

      """
  }

  private func pager(_ layout: PageLayout) -> String {
    guard layout.parts > 1 else { return "" }
    let links = (1...layout.parts).map { part in
      part == layout.part ? "<b>\(part)</b>" : "<a href=\"\(layout.partURL(part))\">\(part)</a>"
    }
    return "<div class=\"phan-trang\">Trang: \(links.joined(separator: " "))</div>"
  }

  func listing(_ list: FeedList) -> String {
    let cards = list.entries.enumerated().map { index, entry -> String in
      let path = entry.url.dropFirst(list.origin.count)
      let size = index == 0 ? "h2" : "h3"
      return "<article class=\"card\"><a href=\"\(path)\"><img src=\"\(entry.image ?? "")\" alt=\"\"></a>"
        + "<\(size)><a href=\"\(path)\" title=\"\(Markup.escape(entry.title))\">\(Markup.escape(entry.title))</a></\(size)>"
        + "<p>\(Markup.escape(entry.summary))</p><span class=\"time\">\(PressDates.clock(entry.published)) "
        + "ngày \(PressDates.short(entry.published))</span> <a href=\"\(path)#binh-luan\">Bình luận</a></article>\n"
    }
    return """
      <!DOCTYPE html>
      <html lang="vi"><head><meta charset="utf-8"><title>Mới nhất | \(Markup.escape(list.outlet.name))</title></head><body>
      <div class="live-bar"><a href="/truc-tiep">● TRỰC TIẾP: Bản tin trưa</a></div>
      <header>\(Furniture.menu(list.outlet))</header>
      <section class="lich"><h3>Lịch phát sóng</h3><a href="/lich/sang">Sáng</a> <a href="/lich/chieu">Chiều</a> <a href="/lich/toi">Tối</a></section>
      <section class="moi-nhat"><h1>Mới nhất</h1>
      \(cards.joined())</section>
      <section class="apps"><a href="/ung-dung">Tải ứng dụng</a></section>
      \(Furniture.footer(list.outlet))
      </body></html>

      """
  }
}
