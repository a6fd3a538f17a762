import Foundation
import NewsModel

/// An international agency on a script framework: hashed class names, data islands, an AMP twin.
struct ApplicationDesign: PageDesign {
  func article(_ layout: PageLayout) -> String {
    layout.twin == .amp ? accelerated(layout) : full(layout)
  }

  private func full(_ layout: PageLayout) -> String {
    let page = layout.page
    let twin = layout.origin + (page.outlet.ampPrefix ?? "/") + page.path.dropFirst()
    return """
      <!DOCTYPE html><html lang="vi"><head><meta charSet="utf-8"/><title>\(layout.title)</title>
      <meta name="viewport" content="width=device-width"/><link rel="canonical" href="\(layout.url)"/>
      <link rel="amphtml" href="\(Markup.escape(twin))"/>
      <meta property="og:title" content="\(layout.title)"/><meta property="og:image" content="\(layout.image)"/>
      <meta name="article:published_time" content="\(RFC3339.string(page.published))"/>
      <meta name="twitter:title" content="\(layout.title)"/><meta name="twitter:description" content="\(Markup.escape(page.description))"/>
      </head><body><div id="__app"><div data-reactroot="" class="css-1x8k2f">
      <div class="css-nav__3kd9" role="navigation">\(Furniture.menu(page.outlet))</div>
      <div class="css-cookie">Chúng tôi dùng cookie để cải thiện trải nghiệm. <button>Đồng ý</button></div>
      <div class="css-article__2ab7" data-testid="Article">
      <div data-testid="Heading" class="css-h1"><h1>\(layout.title)</h1></div>
      <div data-testid="Byline">Theo <span>\(layout.author)</span></div>
      <div data-testid="DateLine"><time dateTime="\(RFC3339.string(page.published))"><span>\(PressDates.short(page.published, "."))</span><span>\(PressDates.clock(page.published)) GMT+7</span></time></div>
      <div data-testid="Summary"><ul><li>\(layout.lead)</li></ul></div>
      <div data-testid="ArticleBody">\(paragraphs(layout))</div>
      <div data-testid="Promo"><span>Đăng ký nhận bản tin Công nghệ hằng tuần của chúng tôi.</span></div>
      <div data-testid="Standards">Tiêu chuẩn của chúng tôi: <a href="/nguyen-tac">Nguyên tắc tin cậy</a></div></div>
      <div class="css-rail"><div>Đề xuất cho bạn</div>\(layout.related(4).map { "<div class=\"css-card\"><a data-testid=\"Link\" href=\"\($0.url)\">\($0.title)</a><p>\($0.lead)</p></div>" }.joined())</div>
      </div></div>
      <script id="__APP_DATA__" type="application/json">{"props": {"id": \(page.number), "title": \(Markup.json(page.title))}}</script>
      \(Furniture.footer(page.outlet))</body></html>

      """
  }

  private func paragraphs(_ layout: PageLayout) -> String {
    layout.paragraphs.enumerated().map { index, text in
      text.hasPrefix("## ")
        ? "<h2 data-testid=\"Heading\">\(Markup.escape(String(text.dropFirst(3))))</h2>"
        : "<div data-testid=\"paragraph-\(index)\" class=\"css-p__9c1\">\(Markup.escape(text))</div>"
    }.joined(separator: "\n")
  }

  private func accelerated(_ layout: PageLayout) -> String {
    """
    <!doctype html><html amp lang="vi"><head><meta charset="utf-8"><title>\(layout.title)</title>
    <link rel="canonical" href="\(layout.url)"></head><body>
    <h1>\(layout.title)</h1><p>\(PressDates.short(layout.page.published, "."))</p><p><b>\(layout.lead)</b></p>
    \(layout.body())</body></html>

    """
  }
}
