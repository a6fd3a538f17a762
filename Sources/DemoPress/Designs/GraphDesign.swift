import Foundation
import NewsModel

/// A city paper on a common content management system: JSON-LD as `@graph`, `time` element, share bar inside the text.
struct GraphDesign: PageDesign {
  func article(_ layout: PageLayout) -> String {
    let page = layout.page
    return """
      <!DOCTYPE html>
      <html lang="vi" class="no-js">
      <head>
      <meta charset="utf-8">
      <title>\(layout.title) - \(Markup.escape(page.outlet.name))</title>
      <link rel="canonical" href="\(layout.url)">
      <meta property="og:locale" content="vi_VN"><meta property="og:title" content="\(layout.title) - \(Markup.escape(page.outlet.name))">
      <script type="application/ld+json" class="seo-graph">{"@context": "https://schema.org", "@graph": [
       {"@type": "WebSite", "@id": "\(layout.origin)/#website", "name": \(Markup.json(page.outlet.name))},
       {"@type": "BreadcrumbList", "itemListElement": [{"@type": "ListItem", "position": 1, "name": "Trang chủ"}]},
       {"@type": ["Article", "NewsArticle"], "@id": \(Markup.json(layout.origin + page.path + "#article")),
        "headline": \(Markup.json(page.title)), "datePublished": "\(RFC3339.string(page.published))",
        "dateModified": "\(RFC3339.string(page.lastChange))", "author": [{"@id": "#tacgia", "name": \(Markup.json(page.author))}],
        "keywords": \(Markup.jsonList(page.tags)), "articleSection": [\(Markup.json(page.section))],
        "thumbnailUrl": \(Markup.json(layout.image)), "inLanguage": "vi"}]}</script>
      </head>
      <body class="single single-post">
      <a class="skip" href="#content">Bỏ qua điều hướng</a>
      <div class="site-header"><div class="weather">Hải Phòng 24°C – Tỷ giá – Lịch tàu</div>
      <a href="/" class="site-title">\(Markup.escape(page.outlet.name))</a>\(Furniture.menu(page.outlet))</div>
      <div id="content" class="site-content">
      <article id="post-\(page.number)" class="post type-post">
      <header class="entry-header"><span class="cat-links"><a href="/muc">\(layout.section)</a></span>
      <h1 class="entry-title">\(layout.title)</h1>
      <div class="entry-meta"><span class="byline">\(layout.author)</span>
      <time class="entry-date" datetime="\(RFC3339.string(page.published))">\(PressDates.short(page.published, "-")) \(PressDates.clock(page.published))</time></div></header>
      <div class="entry-content">
      <p class="lead"><strong>\(layout.lead)</strong></p>
      <div class="sharedaddy"><span>Chia sẻ bài viết:</span> <a href="#">Zalo</a> <a href="#">In bài</a></div>
      <figure class="wp-block-image"><img src="\(layout.image)" alt="\(layout.title)"><figcaption>Một góc thành phố Cảng. Ảnh: Cộng tác viên</figcaption></figure>
      \(layout.body(heading: { "<h3 class=\"wp-block-heading\">\($0)</h3>" }, between: { index in
        guard index == 1, let link = layout.related(1).first else { return "" }
        return "<p class=\"related-inline\">&gt;&gt; <a href=\"\(link.url)\">\(link.title)</a></p>"
      }))
      \(page.correctionNote.map { "<p class=\"has-small-font\"><em>\(Markup.escape($0))</em></p>" } ?? "")
      <div class="wp-block-group ad"><a href="/quang-cao"><img src="/anh/quang-cao.svg" alt="\(Furniture.advert(page.slug))"></a></div>
      </div>
      <footer class="entry-footer">Thẻ: \(Furniture.tags(page.tags))</footer>
      </article>
      <nav class="post-navigation">\(layout.related(2).map { "<a href=\"\($0.url)\">\($0.title)</a>" }.joined())</nav>
      <div id="comments"><h2>Phản hồi của bạn đọc</h2><ol>\(Furniture.comments(page.slug, count: 2).map {
        "<li class=\"comment\"><cite>\($0.name)</cite> viết: <p>\($0.text)</p></li>"
      }.joined())</ol></div>
      <aside class="widget-area"><h3>Xem nhiều trong tuần</h3><ol>\(layout.related(5, skipping: 2).map { "<li><a href=\"\($0.url)\">\($0.title)</a></li>" }.joined())</ol></aside>
      </div>
      \(Furniture.footer(page.outlet))
      </body></html>

      """
  }
}
