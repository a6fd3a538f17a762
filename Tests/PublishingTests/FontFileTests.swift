import Foundation
import Testing

@testable import Publishing

@Suite struct FontFileTests {
  /// A file with only the table record of `head` and the first eight bytes of that table.
  private func font(revision: Double, tag: String = "head") throws -> URL {
    var bytes: [UInt8] = [0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0]
    bytes += Array(tag.utf8) + [0, 0, 0, 0] + [0, 0, 0, 28] + [0, 0, 0, 8]
    let fixed = UInt32(revision * 65_536)
    bytes += [0, 1, 0, 0] + [24, 16, 8, 0].map { UInt8(fixed >> $0 & 0xFF) }
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("font-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let file = folder.appendingPathComponent("LiberationSerif-Regular.ttf")
    try Data(bytes).write(to: file)
    return file
  }

  @Test func readsTheRevisionOfTheHeadTable() throws {
    #expect(FontFile.revision(of: try font(revision: 2.125)) == 2.125)
    #expect(FontFile.revision(of: try font(revision: 2, tag: "cmap")) == nil)
    #expect(FontFile.revision(of: URL(fileURLWithPath: "/nowhere.ttf")) == nil)
  }

  @Test func refusesTheLiberationThatLacksVietnameseLetters() throws {
    #expect(!TypstPublisher.hasVietnamese(try font(revision: 1.07)))
    let good = try font(revision: 2.1)
    #expect(TypstPublisher.hasVietnamese(good))
    #expect(TypstPublisher.hasBodyFont(in: ["/nowhere", good.deletingLastPathComponent().path]))
    #expect(!TypstPublisher.hasBodyFont(in: ["/nowhere"]))
  }
}
