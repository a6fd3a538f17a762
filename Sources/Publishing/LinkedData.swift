import NewsModel

/// The issue as schema.org sees it: a `PublicationIssue` with its items as parts.
enum LinkedData {
  static func tree(_ issue: Issue, _ printed: PrintedIssue) -> JSONTree {
    var members: [(String, JSONTree)] = [
      ("@context", .text("https://schema.org")), ("@type", .text("PublicationIssue")), ("name", .text(printed.title)),
      ("inLanguage", .text("vi")),
    ]
    if let number = issue.number { members.append(("issueNumber", .text("\(number)"))) }
    if let week = issue.week {
      members.append(("temporalCoverage", .text("\(week.from)/\(week.to)")))
      members.append(("datePublished", .text("\(week.to)")))
    }
    if !printed.publisher.isEmpty {
      members.append(
        (
          "publisher",
          .object([("@type", .text("Organization")), ("name", .text(printed.publisher.joined(separator: " – ")))])
        ))
    }
    members.append(("isPartOf", .object([("@type", .text("Periodical")), ("name", .text(printed.title))])))
    members.append(("hasPart", .array(printed.sections.flatMap(\.items).filter { !$0.title.isEmpty }.map(part))))
    return .object(members)
  }

  private static func part(_ item: PrintedIssue.PrintedItem) -> JSONTree {
    var members: [(String, JSONTree)] = [
      ("@type", .text("Article")), ("@id", .text("#" + item.anchor)), ("headline", .text(item.title)),
    ]
    if !item.isoDay.isEmpty { members.append(("datePublished", .text(item.isoDay))) }
    if let url = item.url {
      members.append(
        (
          "isBasedOn",
          .object([("@type", .text("NewsArticle")), ("url", .text(url)), ("publisher", .text(item.source))])
        ))
    }
    return .object(members)
  }
}
