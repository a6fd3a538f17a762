import FeedParsing
import Foundation
import NewsModel
import NewsTesting
import Testing

@Suite struct GzipFileTests {
  /// `printf '<urlset><url><loc>https://a.example/1</loc></url><url><loc>https://a.example/2</loc></url></urlset>' | gzip -9n`
  private static let sitemap =
    Data(
      base64Encoded: """
        H4sIAAAAAAAC/7MpLcopTi2xswHSdjY5+cl2GSUlBcVW+vqJeqkVibkFOan6hjb6IAkbfbAaPAqNUBTqQ40GAJ5+yU5jAAAA
        """) ?? Data()

  @Test func `a sitemap that is itself gzip is read`() throws {
    let sitemap = try SitemapParser.parse(Self.sitemap, url: nil)
    #expect(sitemap.entries.map(\.url) == ["https://a.example/1", "https://a.example/2"])
    #expect(try FeedParser.parse(Self.sitemap, url: nil, contentType: nil).format == "sitemap")
  }

  @Test func `a gzip bomb in a file is refused at its limit`() {
    let bomb = Data(GzipBomb.bytes(zeros: 2_000_000))
    #expect((try? GzipFile.unpack(bomb))?.count ?? 0 >= 2_000_000)
    let error = #expect(throws: NewsError.self) { try GzipFile.unpack(bomb, limit: 1_000_000) }
    #expect(error?.message.contains("gzip bomb") == true)
  }

  @Test func `a stored block, members in a row and a name in the head are read`() throws {
    let stored: [UInt8] = [1, 3, 0, 0xfc, 0xff, 0x74, 0x69, 0x6e]
    let trailer: [UInt8] = [0x2f, 0x85, 0x8c, 0xb2, 0x3, 0x0, 0x0, 0x0]  // CRC-32 and length of `tin`
    let plain: [UInt8] = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3] + stored + trailer
    let named: [UInt8] = [0x1f, 0x8b, 8, 0x1c, 0, 0, 0, 0, 0, 3, 2, 0, 9, 9, 0x61, 0, 0x62, 0] + stored + trailer
    #expect(try GzipFile.unpack(Data(plain + named)) == Data("tintin".utf8))
  }

  @Test func `any damage is an error or a text, never a crash`() {
    let bytes = [UInt8](Self.sitemap)
    for count in 0..<bytes.count { _ = try? GzipFile.unpack(Data(bytes[..<count])) }
    for index in bytes.indices {
      for flip: UInt8 in [1, 0x10, 0x80] {
        var damaged = bytes
        damaged[index] ^= flip
        _ = try? SitemapParser.parse(Data(damaged), url: nil)
      }
    }
  }
}
