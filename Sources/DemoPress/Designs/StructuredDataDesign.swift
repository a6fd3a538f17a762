import Foundation
import NewsModel

/// Big national paper and business site: JSON-LD, OpenGraph, a box of related links in the middle, comments.
struct StructuredDataDesign: PageDesign {
  /// Prefix of all class names, so that two outlets of this kind do not look the same.
  let prefix: String
  var adverts = 2

  func article(_ layout: PageLayout) -> String {
    let page = layout.page
    let related = layout.related(2)
    let inside = related.first.map {
      "<div class=\"\(prefix)-inread\"><b>ĐỌC THÊM</b><a href=\"\($0.url)\" title=\"\($0.title)\">\($0.title)</a></div>"
    }
    let body = layout.body(between: { index in
      var extra = index == 0 ? (inside ?? "") : ""
      if index == 1 { extra += figure(layout) }
      if index % 3 == 2, adverts > 1 {
        extra += "<div class=\"ads-zone\" id=\"adm\(index)\"><a href=\"/quang-cao\">"
        extra += Furniture.advert(page.slug + "\(index)") + "</a></div>"
      }
      return extra
    })
    return """
      <!DOCTYPE html>
      <html lang="vi">
      <head>
      <meta charset="utf-8">
      <title>\(layout.title) | \(Markup.escape(page.outlet.name))</title>
      <meta name="description" content="\(Markup.escape(page.description))">
      <meta name="keywords" content="\(Markup.escape(page.tags.joined(separator: ", ")))">
      <link rel="canonical" href="\(layout.url)">
      <meta property="og:type" content="article"><meta property="og:title" content="\(layout.title)">
      <meta property="og:description" content="\(Markup.escape(page.description))">
      <meta property="og:image" content="\(layout.image)"><meta property="og:url" content="\(layout.url)">
      <meta property="og:site_name" content="\(Markup.escape(page.outlet.name))">
      <meta property="article:published_time" content="\(RFC3339.string(page.published))">
      <meta property="article:modified_time" content="\(RFC3339.string(page.lastChange))">
      <meta property="article:section" content="\(layout.section)">
      <script type="application/ld+json">
      \(linkedData(layout))
      </script>
      <script>var _chartbeat = {"section": "\(layout.section)"}; document.write("<div class='ads'>" + "</div>");</script>
      <style>.\(prefix)-sapo { font-weight: bold } .ads-zone { min-height: 90px }</style>
      </head>
      <body class="\(prefix)-page">
      <div class="top-banner">\(Furniture.advert(page.slug))</div>
      <header class="\(prefix)-header"><a href="/" class="logo">\(Markup.escape(page.outlet.name))</a>
      \(Furniture.menu(page.outlet))
      <form action="/tim-kiem"><input name="q" placeholder="Tìm kiếm"><button>Tìm</button></form></header>
      <div class="\(prefix)-breadcrumb"><a href="/">Trang chủ</a> / <a href="/chuyen-muc">\(layout.section)</a></div>
      <div class="\(prefix)-layout">
      <div class="\(prefix)-main">
      <h1 class="\(prefix)-title">\(layout.title)</h1>
      <div class="\(prefix)-meta"><span class="time">\(PressDates.full(page.published))</span>
      \(Furniture.share(layout.url))<a href="#binh-luan" class="count">Bình luận</a></div>
      <h2 class="\(prefix)-sapo">\(layout.lead)</h2>
      <div class="\(prefix)-content" id="main-detail">
      \(body)
      \(note(page))
      <p class="\(prefix)-author"><strong>\(layout.author)</strong></p>
      </div>
      <div class="\(prefix)-tags">Từ khóa: \(Furniture.tags(page.tags))</div>
      \(comments(page))
      <div class="\(prefix)-more"><h3>Tin cùng chuyên mục</h3>\(cards(layout.related(6)))</div>
      </div>
      <aside class="\(prefix)-aside"><h3>Đọc nhiều</h3>\(cards(layout.related(5, skipping: 3)))
      <div class="ads-zone">\(Furniture.advert(page.slug + "aside"))</div></aside>
      </div>
      \(Furniture.footer(page.outlet))
      </body>
      </html>

      """
  }

  private func linkedData(_ layout: PageLayout) -> String {
    let page = layout.page
    return """
      {"@context": "https://schema.org", "@type": "NewsArticle",
       "mainEntityOfPage": {"@type": "WebPage", "@id": \(Markup.json(layout.origin + page.path))},
       "headline": \(Markup.json(page.title)), "description": \(Markup.json(page.description)),
       "image": {"@type": "ImageObject", "url": \(Markup.json(layout.image)), "width": 640, "height": 360},
       "datePublished": "\(RFC3339.string(page.published))", "dateModified": "\(RFC3339.string(page.lastChange))",
       "author": {"@type": "Person", "name": \(Markup.json(page.author))},
       "publisher": {"@type": "Organization", "name": \(Markup.json(page.outlet.name))}}
      """
  }

  private func figure(_ layout: PageLayout) -> String {
    "<figure class=\"\(prefix)-photo\"><img src=\"\(layout.image)\" alt=\"\">"
      + "<figcaption>Ảnh minh họa. Ảnh: tư liệu \(Markup.escape(layout.page.outlet.name))</figcaption></figure>"
  }

  private func note(_ page: PressPage) -> String {
    page.correctionNote.map { "<p class=\"dinh-chinh\"><em>\(Markup.escape($0))</em></p>" } ?? ""
  }

  private func comments(_ page: PressPage) -> String {
    let rows = Furniture.comments(page.slug, count: 3).map {
      "<div class=\"comment\"><b>\($0.name)</b><p>\($0.text)</p><span>Thích (\($0.likes))</span> "
        + "<a href=\"#\">Trả lời</a></div>"
    }
    return "<section id=\"binh-luan\" class=\"comments\"><h3>Bình luận (\(rows.count))</h3>"
      + rows.joined(separator: "\n") + "<textarea placeholder=\"Ý kiến của bạn\"></textarea></section>"
  }

  private func cards(_ links: [(url: String, title: String, lead: String, date: Date)]) -> String {
    links.map {
      "<div class=\"card\"><a href=\"\($0.url)\"><img src=\"/anh/the.svg\" alt=\"\"></a>"
        + "<h3><a href=\"\($0.url)\">\($0.title)</a></h3><p>\($0.lead)</p></div>\n"
    }.joined()
  }
}
