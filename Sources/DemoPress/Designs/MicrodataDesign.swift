import Foundation
import NewsModel

/// Microdata (`itemprop`), date in words, an aside of numbers in the text's own column.
struct MicrodataDesign: PageDesign {
  func article(_ layout: PageLayout) -> String {
    let page = layout.page
    return """
      <!DOCTYPE html>
      <html lang="vi">
      <head><meta charset="UTF-8"><title>\(layout.title) - \(Markup.escape(page.outlet.name))</title>
      <meta name="viewport" content="width=device-width"></head>
      <body>
      <header role="banner"><a href="/" rel="home">\(Markup.escape(page.outlet.name))</a>\(Furniture.menu(page.outlet))</header>
      <main role="main">
      <article itemscope itemtype="https://schema.org/NewsArticle">
      <meta itemprop="mainEntityOfPage" content="\(layout.url)">
      <link itemprop="image" href="\(layout.image)">
      <p class="kicker" itemprop="articleSection">\(layout.section)</p>
      <h1 itemprop="headline">\(layout.title)</h1>
      <p class="standfirst" itemprop="description">\(layout.lead)</p>
      <div class="credits"><span itemprop="author" itemscope itemtype="https://schema.org/Person">Bài: <span
      itemprop="name">\(layout.author)</span></span>
      <meta itemprop="datePublished" content="\(RFC3339.string(page.published))">
      <meta itemprop="dateModified" content="\(RFC3339.string(page.lastChange))">
      <span class="date">\(PressDates.inWords(page.published)), \(PressDates.clock(page.published))</span></div>
      <div class="prose" itemprop="articleBody">
      \(layout.body(heading: { "<h3>\($0)</h3>" }, between: { index in
        index == 2 ? "<aside class=\"promo\"><p>\(Furniture.advert(page.slug))</p></aside>" : ""
      }))
      </div>
      <p class="keywords">Chủ đề: <span itemprop="keywords">\(Furniture.tags(page.tags))</span></p>
      </article>
      <section class="see-also"><h2>Có thể bạn quan tâm</h2>
      \(layout.related(4).map { "<article><h3><a href=\"\($0.url)\">\($0.title)</a></h3><p>\($0.lead)</p></article>" }.joined(separator: "\n"))
      </section>
      <section class="newsletter"><h2>Nhận bản tin sáng</h2><p>Mỗi ngày một thư, năm phút đọc, không quảng cáo.</p>
      <form><input type="email" placeholder="Thư điện tử của bạn"></form></section>
      </main>
      \(Furniture.footer(page.outlet))
      </body></html>

      """
  }
}
