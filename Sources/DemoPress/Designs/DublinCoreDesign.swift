import Foundation
import NewsModel

/// A government portal: Dublin Core metadata, `div` soup, a box of document data above policy texts.
struct DublinCoreDesign: PageDesign {
  func article(_ layout: PageLayout) -> String {
    let page = layout.page
    let box =
      page.kind == .policy
      ? "<div class=\"vb-thuoctinh\"><div><span>Loại</span><span>Văn bản chỉ đạo, quy phạm</span></div>"
        + "<div><span>Ngày đăng</span><span>\(PressDates.padded(page.published))</span></div>"
        + "<div><span>Tệp kèm</span><span><a href=\"#\">Tải về (ký số)</a></span></div></div>"
      : ""
    return """
      <!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
      <html xmlns="http://www.w3.org/1999/xhtml" xml:lang="vi" lang="vi">
      <head>
      <meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
      <title>\(layout.title)</title>
      <meta name="DC.title" content="\(layout.title)" />
      <meta name="DC.creator" content="\(Markup.escape(page.outlet.name))" />
      <meta name="DC.date" content="\(RFC3339.string(page.published))" />
      <meta name="DC.language" content="vi" />
      <meta name="description" content="\(Markup.escape(page.description))" />
      </head>
      <body>
      <div id="header"><div class="quochieu">CỔNG MÔ PHỎNG</div><div class="ten">\(Markup.escape(page.outlet.name))</div></div>
      <div id="nav">\(Furniture.menu(page.outlet))</div>
      <div id="page"><div id="left">
      <div class="chuyenmuc">\(layout.section)</div>
      <div class="tieude"><h1>\(layout.title)</h1></div>
      <div class="ngaydang">\(PressDates.clock(page.published)), \(PressDates.padded(page.published))</div>
      <div class="cochu"><a href="#">A-</a> <a href="#">A+</a> <a href="#">Nghe bài viết</a></div>
      \(box)
      <div class="tomtat">(\(Markup.escape(page.outlet.name))) - \(layout.lead)</div>
      <div class="noidung">
      \(layout.body(paragraph: { "<div class=\"doan\">\($0)</div>" }, heading: { "<div class=\"muc\"><strong>\($0)</strong></div>" }))
      <div class="tacgia">\(layout.author)</div>
      </div>
      <div class="danhgia">Đánh giá bài viết: ★★★★☆ (\(Furniture.pick(page.slug, 90) + 4) lượt)</div>
      <div class="tinlienquan"><div class="td">Tin liên quan</div>
      \(layout.related(5).map { "<div><a href=\"\($0.url)\">\($0.title)</a> <span>(\(PressDates.padded($0.date)))</span></div>" }.joined(separator: "\n"))
      </div></div>
      <div id="right"><div>Thư điện tử công vụ</div><div>Lịch làm việc</div><div>Hỏi đáp chính sách</div>
      <div><a href="#">Góp ý dự thảo văn bản</a></div></div></div>
      \(Furniture.footer(page.outlet))
      </body></html>

      """
  }
}
