/// Looks for `<meta charset>` ("prescan a byte stream", 13.2.3.2).
///
/// The standard prescans 1024 bytes and changes the encoding later when the parser meets the element; we have the whole
/// page at hand and look further at once, up to the body.
struct MetaPrescan {
  private let bytes: ArraySlice<UInt8>
  private var place: Int

  private static let firstLook = 1024
  private static let maximumHead = 65_536

  static func encoding(in bytes: [UInt8]) -> String? {
    var scan = MetaPrescan(bytes: bytes.prefix(maximumHead), place: 0)
    return scan.run()
  }

  private mutating func run() -> String? {
    while place < bytes.endIndex {
      if bytes[place] != 0x3C {
        place += 1
      } else if starts("<!--") {
        skipComment()
      } else if starts("<meta"), let next = byte(at: place + 5), ASCII.isSpace(next) || next == 0x2F {
        place += 5
        if let name = readMeta() { return name }
      } else if isTag {
        if place > MetaPrescan.firstLook && starts("<body") { return nil }
        place = bytes[place...].firstIndex { ASCII.isSpace($0) || $0 == 0x3E } ?? bytes.endIndex
        while readAttribute() != nil {}
      } else if let next = byte(at: place + 1), next == 0x21 || next == 0x2F || next == 0x3F {
        place = bytes[place...].firstIndex(of: 0x3E) ?? bytes.endIndex
      } else {
        place += 1
      }
    }
    return nil
  }

  private func byte(at place: Int) -> UInt8? {
    place < bytes.endIndex ? bytes[place] : nil
  }

  private func starts(_ word: StaticString) -> Bool {
    let end = place + word.utf8CodeUnitCount
    return end <= bytes.endIndex && ASCII.equal(bytes[place..<end], word)
  }

  private var isTag: Bool {
    guard let next = byte(at: place + 1) else { return false }
    if ASCII.isLetter(next) { return true }
    guard next == 0x2F, let name = byte(at: place + 2) else { return false }
    return ASCII.isLetter(name)
  }

  /// The two dashes that open may also close.
  private mutating func skipComment() {
    place += 2
    while place < bytes.endIndex && !starts("-->") { place += 1 }
    place = min(place + 3, bytes.endIndex)
  }

  private mutating func readMeta() -> String? {
    var seen: Set<[UInt8]> = []
    var isPragma = false
    var needsPragma: Bool?
    var charset: String?
    while let (name, value) = readAttribute() {
      guard seen.insert(name).inserted else { continue }
      if ASCII.equal(name, "http-equiv") {
        isPragma = isPragma || ASCII.equal(value, "content-type")
      } else if ASCII.equal(name, "content"), charset == nil, let label = MetaPrescan.charset(inContent: value) {
        if let found = HTMLEncoding.name(forLabel: label) {
          charset = found
          needsPragma = true
        }
      } else if ASCII.equal(name, "charset") {
        charset = HTMLEncoding.name(forLabel: String(decoding: value, as: UTF8.self))
        needsPragma = false
      }
    }
    guard let needsPragma, isPragma || !needsPragma, let charset else { return nil }
    switch charset {
    case "utf-16le", "utf-16be": return "utf-8"
    case "x-user-defined": return "windows-1252"
    default: return charset
    }
  }

  /// One attribute, lower-cased as the prescan does; nil at the end of the tag.
  private mutating func readAttribute() -> (name: [UInt8], value: [UInt8])? {
    while let next = byte(at: place), ASCII.isSpace(next) || next == 0x2F { place += 1 }
    guard let first = byte(at: place), first != 0x3E else { return nil }
    var name: [UInt8] = []
    while let next = byte(at: place), !(next == 0x3D && !name.isEmpty), !ASCII.isSpace(next), next != 0x2F, next != 0x3E
    {
      name.append(ASCII.lowercase(next))
      place += 1
    }
    while let next = byte(at: place), ASCII.isSpace(next) { place += 1 }
    guard byte(at: place) == 0x3D else { return byte(at: place) == nil ? nil : (name, []) }
    place += 1
    while let next = byte(at: place), ASCII.isSpace(next) { place += 1 }
    return readValue().map { (name, $0) }
  }

  private mutating func readValue() -> [UInt8]? {
    guard let first = byte(at: place) else { return nil }
    var value: [UInt8] = []
    if first == 0x22 || first == 0x27 {
      place += 1
      while let next = byte(at: place), next != first {
        value.append(ASCII.lowercase(next))
        place += 1
      }
      guard place < bytes.endIndex else { return nil }
      place += 1
      return value
    }
    while let next = byte(at: place), !ASCII.isSpace(next), next != 0x3E {
      value.append(ASCII.lowercase(next))
      place += 1
    }
    return place < bytes.endIndex ? value : nil
  }

  /// The label behind `charset=` in a `content` attribute or a `Content-Type` header field.
  static func charset(inContent content: [UInt8]) -> String? {
    var scan = MetaPrescan(bytes: content[...], place: 0)
    while scan.place < content.count {
      guard scan.starts("charset") else {
        scan.place += 1
        continue
      }
      scan.place += 7
      scan.skipSpace()
      guard scan.byte(at: scan.place) == 0x3D else { continue }
      scan.place += 1
      scan.skipSpace()
      return scan.readLabel()
    }
    return nil
  }

  private mutating func skipSpace() {
    while let next = byte(at: place), ASCII.isSpace(next) { place += 1 }
  }

  private mutating func readLabel() -> String? {
    guard let first = byte(at: place) else { return nil }
    if first == 0x22 || first == 0x27 {
      guard let end = bytes[(place + 1)...].firstIndex(of: first) else { return nil }
      return String(decoding: bytes[(place + 1)..<end], as: UTF8.self)
    }
    let end = bytes[place...].firstIndex { ASCII.isSpace($0) || $0 == 0x3B } ?? bytes.endIndex
    return String(decoding: bytes[place..<end], as: UTF8.self)
  }
}
