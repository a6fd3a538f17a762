public import NewsModel

/// The check sheet of an issue as one standalone page: for the signer's screen, and for paper where there is no Typst.
///
/// All text is escaped; there are no scripts and no outside resources.
public enum ProofSheetHTML {
  /// - Parameter issue: whose sheet it is; gives publisher, number and week.
  public static func page(_ sheet: ProofSheet, of issue: Issue? = nil) -> String {
    let proof = PrintedProof(sheet, of: issue)
    let result = proof.result
    let counts = sheet.counts
    return """
      <!doctype html>
      <html lang="vi">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="robots" content="noindex">
      <meta name="color-scheme" content="light dark">
      <title>Phiếu soát lỗi: \(HTMLText.escape(proof.title))</title>
      <style>
      \(style)
      </style>
      </head>
      <body>
      <main>
      <header>
      \(HTMLText.element("p", class: "organ", proof.publisher.joined(separator: " · ")))
      <h1>Phiếu soát lỗi</h1>
      \(HTMLText.element("p", class: "name", proof.title))
      \(HTMLText.element("p", [proof.numberLine, proof.weekLine].filter { !$0.isEmpty }.joined(separator: " · ")))
      </header>
      <section class="result \(result.state)" aria-label="Kết quả">
      <p class="word">\(HTMLText.escape(result.word))</p>
      <p>\(HTMLText.escape(result.meaning))</p>
      <p class="counts">\(counts.passed) đạt · \(counts.failed) không đạt · \(counts.overruled) bỏ qua · \
      \(counts.notRun) không chạy</p>
      </section>
      <p class="checked">\(HTMLText.escape(proof.checkedLine))</p>
      <h2>I. Các phép kiểm <small lang="en">Checks</small></h2>
      \(checks(proof))
      <h2>II. Các phát hiện <small lang="en">Findings</small></h2>
      \(places(proof))
      <h2>III. Quyết định bỏ qua <small lang="en">Overruled</small></h2>
      \(overrules(proof))
      <section class="sign" aria-label="Ký">
      <div>Người soạn<span></span></div><div>Người soát<span></span></div><div>Người duyệt<span></span></div>
      </section>
      </main>
      </body>
      </html>

      """
  }

  private static let style = """
    :root { --ink: #1d1d1b; --paper: #fff; --line: #c9c5bc; --good: #1e6b3a; --bad: #a3211b; --dim: #6b675f; }
    @media (prefers-color-scheme: dark) { :root { --ink: #ece9e2; --paper: #191917; --line: #4a4842; --good: #7fcf9b;
    --bad: #ff9a92; --dim: #aba79d; } }
    * { box-sizing: border-box } body { margin: 0; background: var(--paper); color: var(--ink);
    font: 16px/1.5 "Liberation Serif", "Times New Roman", serif }
    main { max-width: 60rem; margin: 0 auto; padding: 2rem 1rem 4rem } header { text-align: center }
    .organ { text-transform: uppercase; letter-spacing: .04em; margin: 0; font-size: .9rem }
    h1 { text-transform: uppercase; font-size: 1.7rem; margin: .6rem 0 .2rem } h2 { font-size: 1.15rem; margin: 2rem 0 .5rem }
    h2 small { font-weight: normal; font-style: italic; color: var(--dim) } .name { font-size: 1.15rem; font-weight: bold }
    header p { margin: .1rem 0 } .result { border: 2px solid; padding: .6rem 1rem; margin: 1.2rem auto; text-align: center;
    max-width: 30rem } .result p { margin: 0 } .word { font-size: 1.6rem; font-weight: bold; letter-spacing: .08em }
    .result.passed, td.passed { color: var(--good) } .result.failed, td.failed { color: var(--bad) }
    .result.not-run, td.not-run, td.overruled { color: var(--dim) } .checked, .rule, .source { color: var(--dim); font-size: .85rem }
    .checked { text-align: center } .scroll { overflow-x: auto } table { border-collapse: collapse; width: 100% }
    th, td { border: 1px solid var(--line); padding: .3rem .5rem; text-align: left; vertical-align: top }
    th { font-size: .85rem } th[scope=colgroup] { background: color-mix(in srgb, var(--line) 35%, transparent) }
    td.state { font-weight: bold; white-space: nowrap } q { quotes: "“" "”" } .fix { color: var(--good) }
    .sign { display: flex; gap: 1rem; margin-top: 3rem; text-align: center; font-weight: bold }
    .sign div { flex: 1 } .sign span { display: block; height: 5rem }
    @page { size: A4; margin: 20mm 18mm } @media print { body { font-size: 11pt; background: #fff; color: #000 }
    main { max-width: none; padding: 0 } tr, .sign { break-inside: avoid } thead { display: table-header-group } }
    """

  private static func checks(_ proof: PrintedProof) -> String {
    var rows = ""
    for group in proof.groups {
      rows += "<tr><th scope=\"colgroup\" colspan=\"4\">\(HTMLText.escape(group.title))</th></tr>\n"
      for check in group.checks {
        rows += "<tr><td>\(check.number)</td><td>\(HTMLText.escape(check.title)) "
        rows += "<span class=\"rule\">\(HTMLText.escape(check.rule))</span>"
        rows += "<br><span class=\"source\">\(HTMLText.escape(check.source))</span></td>"
        rows += "<td class=\"state \(check.state)\">\(mark(check.state)) \(check.verdict)</td>"
        rows += "<td>\(HTMLText.escape(check.remark))</td></tr>\n"
      }
    }
    let head = "<th scope=\"col\">TT</th><th scope=\"col\">Phép kiểm</th><th scope=\"col\">Kết quả</th>"
    return "<div class=\"scroll\"><table><thead><tr>\(head)<th scope=\"col\">Ghi chú</th></tr></thead><tbody>\n\(rows)"
      + "</tbody></table></div>"
  }

  private static func mark(_ state: String) -> String {
    switch state {
    case "passed": "✓"
    case "failed": "✗"
    case "overruled": "⊘"
    default: "–"
    }
  }

  private static func places(_ proof: PrintedProof) -> String {
    if proof.places.isEmpty { return "<p>Không có phát hiện nào.</p>" }
    var rows = ""
    for place in proof.places {
      rows += "<tr><td>\(place.line)</td><td>\(place.severityName)</td><td>\(HTMLText.escape(place.message))<br>"
      rows += "<q>\(HTMLText.escape(place.quote))</q>"
      if !place.suggestion.isEmpty { rows += " <span class=\"fix\">→ \(HTMLText.escape(place.suggestion))</span>" }
      rows += place.decision.isEmpty ? "</td></tr>\n" : "<br><em>\(HTMLText.escape(place.decision))</em></td></tr>\n"
    }
    return "<div class=\"scroll\"><table><thead><tr><th scope=\"col\">Dòng</th><th scope=\"col\">Mức</th>"
      + "<th scope=\"col\">Phát hiện</th></tr></thead><tbody>\n\(rows)</tbody></table></div>"
  }

  private static func overrules(_ proof: PrintedProof) -> String {
    if proof.sheet.overrules.isEmpty { return "<p>Không có.</p>" }
    var rows = ""
    for overrule in proof.sheet.overrules {
      let place = overrule.line.map { "dòng \($0)" } ?? "cả phép kiểm"
      rows += "<tr><td>\(HTMLText.escape(overrule.rule)), \(place)</td><td>\(HTMLText.escape(overrule.quote))</td>"
      rows += "<td>\(HTMLText.escape(overrule.by))<br>\(PrintedProof.moment(overrule.at))</td>"
      rows += "<td>\(HTMLText.escape(overrule.reason))</td></tr>\n"
    }
    return "<div class=\"scroll\"><table><thead><tr><th scope=\"col\">Phép kiểm</th><th scope=\"col\">Chỗ</th>"
      + "<th scope=\"col\">Ai, khi nào</th><th scope=\"col\">Lý do</th></tr></thead><tbody>\n\(rows)</tbody></table></div>"
  }
}
