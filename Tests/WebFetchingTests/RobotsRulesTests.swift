import Foundation
import Testing
import WebFetching

@Suite struct RobotsRulesTests {
  private func rules(_ text: String) -> RobotsRules { RobotsRules(Data(text.utf8)) }

  @Test func `the longest pattern wins and allow wins a tie`() {
    let robots = rules("User-agent: *\nDisallow: /tin\nAllow: /tin/khoa-hoc\nDisallow: /a\nAllow: /a\n")
    #expect(!robots.allows(path: "/tin/the-thao", userAgent: "DiemTin"))
    #expect(robots.allows(path: "/tin/khoa-hoc/1.html", userAgent: "DiemTin"))
    #expect(robots.allows(path: "/a", userAgent: "DiemTin"))
  }

  @Test func `a group that names us replaces the one for everybody`() {
    let robots = rules("User-agent: *\nDisallow: /\n\nUser-agent: diemtin\nDisallow: /in/\n")
    #expect(robots.allows(path: "/tin", userAgent: "DiemTin"))
    #expect(!robots.allows(path: "/in/1", userAgent: "DiemTin"))
    #expect(!robots.allows(path: "/tin", userAgent: "Khac"))
  }

  @Test func `stars and dollar signs are special`() {
    let robots = rules("User-agent: *\nDisallow: /*.pdf$\nDisallow: /*?in=\n")
    #expect(!robots.allows(path: "/van-ban/57.pdf", userAgent: "x"))
    #expect(robots.allows(path: "/van-ban/57.pdf?tai=1", userAgent: "x"))
    #expect(!robots.allows(path: "/bai?in=1", userAgent: "x"))
  }

  @Test func `Vietnamese letters in a rule match the percent-encoded path`() {
    let robots = rules("User-agent: *\nDisallow: /điểm-tin\nDisallow: /%c4%91\n")
    #expect(!robots.allows(path: "/%c4%91i%e1%bb%83m-tin/1", userAgent: "x"))
    #expect(!robots.allows(path: "/%C4%91i%E1%BB%83m-tin/1", userAgent: "x"))
  }

  @Test func `crawl delay and sitemaps are read`() {
    let robots = rules("Sitemap: https://example.vn/sm.xml\nUser-agent: *\nCrawl-delay: 2.5\nDisallow:\n")
    #expect(robots.crawlDelay(userAgent: "DiemTin") == 2.5)
    #expect(robots.sitemaps == ["https://example.vn/sm.xml"])
    #expect(robots.allows(path: "/", userAgent: "DiemTin"))
  }

  @Test func `an HTML page or noise instead of robots.txt forbids nothing`() {
    #expect(rules("<html><body>Disallow: / everything</body></html>").allows(path: "/x", userAgent: "a"))
    #expect(RobotsRules(Data([0xff, 0x00, 0x0a, 0x80, 0x3a])).allows(path: "/x", userAgent: "a"))
  }

  @Test func `robots.txt itself may always be asked for`() {
    #expect(rules("User-agent: *\nDisallow: /\n").allows(path: "/robots.txt", userAgent: "a"))
  }

  @Test func `hostile patterns cost little time`() {
    let pattern = "/" + String(repeating: "*a", count: 2_000)
    let robots = rules("User-agent: *\nDisallow: \(pattern)b\n")
    #expect(robots.allows(path: "/" + String(repeating: "a", count: 4_000), userAgent: "x"))
  }

  @Test func `the path of an address begins with a slash and has no fragment`() {
    #expect(RobotsRules.path(ofURL: "https://a.vn") == "/")
    #expect(RobotsRules.path(ofURL: "https://a.vn/b?c=d#e") == "/b?c=d")
    #expect(RobotsRules.path(ofURL: "https://a.vn?c=d") == "/?c=d")
  }

  private struct Case: Decodable {
    let test, robots, agent, url: String
    let allowed: Bool
  }

  /// Measured on third-party cases that stand outside the repository: `robots-google` in the folder that `DIEMTIN_DATA` names.
  @Test(.enabled(if: ProcessInfo.processInfo.environment["DIEMTIN_DATA"] != nil))
  func `Google's cases give the same verdicts`() throws {
    let folder = try #require(ProcessInfo.processInfo.environment["DIEMTIN_DATA"])
    let lines = try unpacked(folder + "/robots-google/cases.jsonl.gz").split(separator: 0x0a)
    #expect(!lines.isEmpty)
    for line in lines {
      let item = try JSONDecoder().decode(Case.self, from: Data(line))
      let verdict = rules(item.robots).allows(path: RobotsRules.path(ofURL: item.url), userAgent: item.agent)
      #expect(verdict == item.allowed, "\(item.test): \(item.agent) \(item.url)\n\(item.robots)")
    }
  }

  private func unpacked(_ path: String) throws -> Data {
    let gzip = Process()
    gzip.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    gzip.arguments = ["gzip", "-dc", path]
    let output = Pipe()
    gzip.standardOutput = output
    try gzip.run()
    return output.fileHandleForReading.readDataToEndOfFile()
  }
}
