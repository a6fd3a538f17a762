import NewsModel
import Proofreading

/// The findings of one rule on lines of text.
func findings(_ rule: String, _ lines: [String], asOf: String? = nil) -> [Finding] {
  let document = ProofDocument(lines: lines, issue: nil, fileName: "thu.txt")
  return Proofreader().report(on: document, asOf: asOf.flatMap { CalendarDate(iso: $0) }).findings.filter {
    $0.rule == rule
  }
}

func quotes(_ rule: String, _ lines: String..., asOf: String? = nil) -> [String] {
  findings(rule, lines, asOf: asOf).map(\.quote)
}

func report(_ lines: String..., style: HouseStyle = HouseStyle()) -> ProofReport {
  Proofreader(style: style).report(on: ProofDocument(lines: lines, issue: nil, fileName: "thu.txt"))
}
