import Testing

@testable import Website

@Suite struct SiteRequestTests {
  private func request(_ path: String, _ query: [String: String] = [:]) -> SiteRequest {
    SiteRequest(path: path, query: query, origin: "http://x")
  }

  @Test func languageAndFeedFormatAreTakenOffThePath() {
    let english = request("/en/chu-de/cds.atom")
    #expect(english.language == .en)
    #expect(english.segments == ["chu-de", "cds"])
    #expect(english.format == .atom)
    #expect(english.path(in: .vi) == "/chu-de/cds")
    #expect(request("/static/site.css").format == .html)
  }

  @Test func theFrontPageHasAFeedOfItsOwn() {
    #expect(request("/").feedPath(.json) == "/trang-nhat.json")
    #expect(request("/en/trang-nhat.atom").segments.isEmpty)
    #expect(request("/tim", ["q": "a & b"]).feedPath(.atom) == "/tim.atom?q=a%20%26%20b")
  }

  @Test func bothLanguagesHaveTheSameWords() throws {
    let vietnamese = try Language.vi.labels()
    let english = try Language.en.labels()
    #expect(Set(vietnamese.keys) == Set(english.keys))
    #expect(vietnamese.values.allSatisfy { !$0.isEmpty } && english.values.allSatisfy { !$0.isEmpty })
  }
}
