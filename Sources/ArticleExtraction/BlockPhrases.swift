/// Set phrases of news pages that tell furniture from prose, by kind. Read at the starts of words, so one pass is enough.
struct BlockPhrases: Sendable {
  /// What a phrase stands for; the first four count only at the start of a block.
  enum Kind: Int, CaseIterable {
    case relatedStart, pictureStart, actionStart, bylineStart
    case pictureCredit, subscription, provenance, date, speech
    var bit: UInt16 { 1 << UInt16(rawValue) }
  }

  static let standard = BlockPhrases()
  static let kindCount = Kind.allCases.count

  private static let phrases: [(Kind, [String])] = [
    (
      .relatedStart,
      [
        "read more", "read also", "read next", "also read", "related", "see also", "see more", "more:", "more from",
        "more on", "more about", "don't miss", "don’t miss", "recommended", "xem thêm", "xem tiếp", "đọc thêm",
        "đọc tiếp",
        "mời xem", "tin liên quan", "bài liên quan", "tin khác", "tin mới", "cùng chuyên mục", "có thể bạn quan tâm",
        "đọc nhiều", "lire aussi", "lesen sie", "mehr", "must read", "you may", "you might", "editor's", "editor’s",
        "popular", "trending", "latest", "top stories", "up next", "watch:", "video:", "gallery", "leia", "veja também",
        "você pode", "te puede", "lea ", "auch interessant", "das könnte", "à lire", "voir aussi",
      ]
    ),
    (
      .pictureStart,
      [
        "photo", "image", "picture", "credit", "source", "foto", "ảnh", "nguồn", "quelle", "illustration", "an artist",
        "file photo", "getty", "bild", "đồ họa", "clip", "video", "in this ",
      ]
    ),
    (
      .actionStart,
      [
        "advertis", "sponsored", "share", "follow", "subscribe", "sign up", "sign in", "log in", "login", "click",
        "copyright", "©", "get the", "get our", "join", "download", "print", "email", "facebook", "twitter", "whatsapp",
        "comment", "leave a", "reply", "contact", "loading", "tags", "tag:", "filed under", "bình luận", "chia sẻ",
        "kommentar", "teilen", "posted in", "categor", "add a", "report", "send", "save", "cancel", "skip", "back to",
        "next", "previous", "menu", "search", "home", "từ khóa", "từ khoá", "chủ đề", "gửi", "quảng cáo", "theo dõi",
        "đăng ký", "đăng nhập", "trở lại", "về trang", "in bài", "lưu bài", "visit ", "like this", "help us", "buy ",
      ]
    ),
    (
      .bylineStart,
      [
        "by ", "von ", "par ", "por ", "theo ", "written by", "reporting by", "editing by", "text:", "autor", "author",
        "tác giả", "thực hiện", "bài:", "bài và ảnh",
      ]
    ),
    (
      .pictureCredit,
      [
        "getty images", "getty", "photo by", "photo:", "photograph by", "image:", "image credit", "images:", "/ap",
        "reuters/", "afp/", "ap photo", "ảnh:", "ảnh minh", "shutterstock", "credit:", "foto:", "courtesy",
        "file photo",
        "đồ họa:", "(photo", "(image",
      ]
    ),
    (
      .subscription,
      [
        "cookie", "newsletter", "subscri", "sign up", "all rights reserved", "copyright", "©", "log in", "login",
        "privacy policy", "terms of", "your email", "email address", "inbox", "free trial", "registered",
        "bản quyền", "đăng ký nhận", "click here", "affiliate", "download the",
      ]
    ),
    (
      .provenance,
      [
        "follow us", "follow me", "follow him", "follow her", "on twitter", "on facebook", "on instagram", "@",
        "contributed to this", "is a senior", "is a staff", "is a freelance", "is a reporter", "is a writer",
        "is a journalist", "is an editor", "is a contributor", "reach her", "reach him", "reach me", "e-mail",
        "first appeared", "originally published", "originally appeared", "this article was", "this story was",
        "this post was", "this report was", "this article is", "this story is", "this article has", "visit ",
      ]
    ),
    (
      .date,
      [
        "ago", "updated", "published", "posted", "last modified", "cập nhật", "gmt", "giờ trước", "phút trước",
        "ngày trước", "am est", "pm est", "min read",
      ]
    ),
    (.speech, ["said", "says", "told", "nói", "cho biết", "cho rằng", "chia sẻ", "i ", "lol"]),
  ]

  private let byFirst: [[(bit: UInt16, bytes: [UInt8])]]

  init() {
    var table = Array(repeating: [(bit: UInt16, bytes: [UInt8])](), count: 256)
    for (kind, list) in BlockPhrases.phrases {
      for phrase in list {
        let bytes = Array(phrase.utf8)
        if let first = bytes.first { table[Int(first)].append((kind.bit, bytes)) }
      }
    }
    byFirst = table
  }

  private static let startKinds: UInt16 =
    Kind.relatedStart.bit | Kind.pictureStart.bit | Kind.actionStart.bit | Kind.bylineStart.bit

  /// The kinds of phrases in the first 300 bytes.
  func kinds(in block: ArraySlice<UInt8>) -> UInt16 {
    let text = block.prefix(300).map { (0x41...0x5a).contains($0) ? $0 | 0x20 : $0 }
    var mask: UInt16 = 0
    var atStart = true
    var index = 0
    // Marks before the first word do not count: “» Read more”, “(Ảnh: …)”.
    while index < text.count {
      let byte = text[index]
      let isWord = byte >= 0xc3 || (0x61...0x7a).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x40
      let isMark = byte == 0xc2 || byte == 0x2f || byte == 0x28
      if isWord || isMark {
        for candidate in byFirst[Int(byte)] where mask & candidate.bit == 0 {
          if !atStart, candidate.bit & BlockPhrases.startKinds != 0 { continue }
          if matches(candidate.bytes, text, index) { mask |= candidate.bit }
        }
        if isWord { atStart = false }
      }
      index += 1
      // On to the start of the next word.
      if isWord {
        while index < text.count,
          text[index] >= 0x80 || (0x61...0x7a).contains(text[index])
            || (0x30...0x39).contains(text[index])
        {
          index += 1
        }
      }
    }
    return mask
  }

  private func matches(_ phrase: [UInt8], _ text: [UInt8], _ start: Int) -> Bool {
    guard start + phrase.count <= text.count else { return false }
    for offset in phrase.indices where text[start + offset] != phrase[offset] { return false }
    // A phrase that ends in a letter of a short word must end there (“ago”, not “agony”).
    if phrase.count <= 4, let last = phrase.last, (0x61...0x7a).contains(last), start + phrase.count < text.count {
      return !(0x61...0x7a).contains(text[start + phrase.count])
    }
    return true
  }
}
