import Foundation
import FoundationXML
import NewsModel
import Testing

@testable import DemoPress

@Suite struct PressDeskTests {
  let archive: PressArchive

  init() throws { archive = try PressArchive.load() }

  private func desk(_ id: String, at instant: String = "2026-04-20T06:00:00+07:00") throws -> PressDesk {
    let outlet = try #require(Outlets.byID[id])
    let now = try #require(RFC3339.date(instant))
    return PressDesk(outlet: outlet, archive: archive, origin: "http://\(id).localhost:8790", now: now)
  }

  private func text(_ document: PressDocument) -> String {
    String(decoding: document.body, as: UTF8.self).precomposedStringWithCanonicalMapping
  }

  @Test func everyArticleIsServedWithItsTitleAndAllItsParagraphs() throws {
    for outlet in Outlets.all {
      let desk = try desk(outlet.id)
      for page in archive.pages(of: outlet, at: PressClock.endOfWeek) {
        let parts = Paging.parts(page.paragraphs, perPage: outlet.paragraphsPerPage).count
        let html = (1...parts).map { text(desk.document(at: Paging.path(page.path, part: $0))) }.joined()
        #expect(html.contains(Markup.escape(page.title)), "\(page.path)")
        #expect(html.contains(Markup.escape(page.lead)), "\(page.path)")
        for paragraph in page.paragraphs where !paragraph.hasPrefix("## ") && !paragraph.hasPrefix("- ") {
          #expect(html.contains(Markup.escape(paragraph)), "\(page.path)")
        }
        #expect(desk.document(at: Paging.path(page.path, part: parts + 1)).status == 404 || parts == 1)
      }
    }
  }

  @Test func severalArticlesGoOverSeveralPages() throws {
    for id in ["hat-mam-khoa-hoc", "dai-bac-bo"] {
      let outlet = try #require(Outlets.byID[id])
      let long = archive.pages(of: outlet, at: PressClock.endOfWeek).filter {
        Paging.parts($0.paragraphs, perPage: outlet.paragraphsPerPage).count > 1
      }
      #expect(long.count >= 3, "\(id)")
      let first = try text(desk(id).document(at: #require(long.first).path))
      #expect(first.contains("rel=\"next\""))
    }
  }

  @Test func anAddressSurvivesItsWayThroughTheParts() {
    #expect(Paging.path("/bai/mot.html", part: 3) == "/bai/mot-trang-3.html")
    #expect(Paging.split("/bai/mot-trang-3.html") == ("/bai/mot.html", 3))
    #expect(Paging.split("/bai/mot.html") == ("/bai/mot.html", 1))
    #expect(Paging.split(Paging.path("/bai/mot", part: 2)) == ("/bai/mot", 2))
    #expect(Paging.parts(["1", "2", "3", "4", "5"], perPage: 4).count == 1)
    #expect(Paging.parts(["1", "2", "3", "4", "5", "6"], perPage: 4).map(\.count) == [4, 2])
  }

  @Test func nothingExistsBeforeItIsPublished() throws {
    let outlet = try #require(Outlets.byID["thong-tan-lac-hong"])
    let page = try #require(archive.pages(of: outlet, at: PressClock.endOfWeek).first)
    let early = try desk(outlet.id, at: "2026-04-13T09:00:00+07:00")
    #expect(early.document(at: page.path).status == 404)
    #expect(!text(early.document(at: "/news-sitemap.xml")).contains(page.slug))
    #expect(try desk(outlet.id).document(at: page.path).status == 200)
  }

  @Test func theCorrectedArticleChangesItsFigureAndSaysSo() throws {
    let outlet = try #require(Outlets.byID["bao-cua-cam"])
    let page = try #require(
      archive.pages(of: outlet, at: PressClock.endOfWeek).first { $0.correctionNote != nil })
    let before = try text(desk(outlet.id, at: "2026-04-15T12:00:00+07:00").document(at: page.path))
    let after = try text(desk(outlet.id, at: "2026-04-16T12:00:00+07:00").document(at: page.path))
    #expect(before.contains("1,85 tỷ USD") && !before.contains("1,58 tỷ USD"))
    #expect(after.contains("thu hút 1,58 tỷ USD"))
    #expect(after.contains("Đính chính"))
    #expect(after.contains("2026-04-16T09:30:00+07:00"))
  }

  @Test func feedsAreWellFormedAndNameExistingPages() throws {
    for outlet in Outlets.all where outlet.behaviour == .normal {
      let desk = try desk(outlet.id)
      for feed in outlet.feeds {
        let document = desk.document(at: feed.path)
        #expect(document.status == 200)
        switch feed.style {
        case .jsonFeed:
          let json = try JSONSerialization.jsonObject(with: document.body) as? [String: Any]
          #expect((json?["items"] as? [Any])?.isEmpty == false)
        case .listing: #expect(text(document).contains("<a "))
        case .rss(let style) where style.encoding == .utf16InName:
          let repaired = text(document).replacing("encoding=\"utf-16\"", with: "encoding=\"utf-8\"")
          #expect(!XMLParser(data: document.body).parse() || repaired != text(document))
          #expect(XMLParser(data: Data(repaired.utf8)).parse(), "\(outlet.id)")
        default: #expect(XMLParser(data: document.body).parse(), "\(outlet.id)\(feed.path)")
        }
        let list = FeedList(
          outlet: outlet, origin: desk.origin, feed: feed, pages: archive.pages(of: outlet, at: desk.now),
          documents: PressRelease.all.filter { $0.outlet == outlet.id })
        #expect(!list.entries.isEmpty)
        for entry in list.entries {
          #expect(desk.document(at: String(entry.url.dropFirst(desk.origin.count))).status == 200, "\(entry.url)")
        }
      }
    }
  }

  @Test func theMessIsAllThere() throws {
    #expect(try text(desk("thong-tan-lac-hong").document(at: "/")).contains("charset"))
    let agency = try #require(Outlets.byID["thong-tan-lac-hong"])
    let page = try #require(archive.pages(of: agency, at: PressClock.endOfWeek).first)
    #expect(try text(desk(agency.id).document(at: page.path)).contains("charset=iso-8859-1"))
    #expect(try desk(agency.id).document(at: "/in" + page.path).status == 200)
    #expect(try !text(desk("thanh-pho-cang").document(at: "/tin-tuc")).contains("charset"))
    #expect(try desk("thanh-pho-cang").document(at: "/tin-tuc").type == "text/html")
    let decomposed = try String(decoding: desk("bao-cua-cam").document(at: "/feed/rss.xml").body, as: UTF8.self)
    #expect(decomposed.unicodeScalars.contains("\u{309}"))
    #expect(try desk("hat-mam-khoa-hoc").document(at: "/rss").body.prefix(2) == Data([0xff, 0xfe]))
    #expect(try text(desk("nhat-bao-song-hong").document(at: "/rss/home.rss")).contains("4/14/2026 8:00:00 AM"))
    #expect(try text(desk("dong-que-so").document(at: "/rss/trang-chu.rss")).contains("<!DOCTYPE html>"))
    #expect(try !text(desk("ban-tin-lang-nghe").document(at: "/rss")).contains("<item>"))
    let international = try #require(Outlets.byID["hang-tin-thai-duong"])
    let foreign = try #require(archive.pages(of: international, at: PressClock.endOfWeek).first)
    #expect(try text(desk(international.id).document(at: "/amp" + foreign.path)).contains("<html amp"))
  }

  @Test func someFeedLinksLieInTheFolderThatRobotsForbid() throws {
    let desk = try desk("doanh-thuong-24")
    #expect(text(desk.document(at: "/robots.txt")).contains("Disallow: /hoi-vien/"))
    #expect(text(desk.document(at: "/trang-chu.rss")).contains("8790/hoi-vien/"))
  }

  @Test func thePressReleaseIsAPDFOnceItIsPublished() throws {
    let release = try #require(PressRelease.all.first)
    let document = try desk(release.outlet).document(at: release.path)
    #expect(document.type == "application/pdf")
    #expect(document.body.prefix(5) == Data("%PDF-".utf8))
    #expect(try text(desk(release.outlet).document(at: "/thong-cao-bao-chi")).contains(release.path))
    #expect(try desk(release.outlet, at: "2026-04-17T08:00:00+07:00").document(at: release.path).status == 404)
  }

  @Test func theSameRequestGivesTheSameBytes() throws {
    for outlet in Outlets.all {
      for feed in outlet.feeds {
        #expect(try desk(outlet.id).document(at: feed.path).body == desk(outlet.id).document(at: feed.path).body)
      }
    }
  }

  @Test func theDesignsOfOutletsDiffer() {
    #expect(Set(Outlets.all.map { "\(type(of: $0.design))" }).count >= 12)
  }
}
