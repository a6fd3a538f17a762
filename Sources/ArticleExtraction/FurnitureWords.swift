/// Words by which pages name and label what stands around an article: boxes of other stories, adverts, share bars.
enum FurnitureWords {
  /// Whole texts that stand over boxes of other stories, lower case, without marks at the ends.
  static let relatedLabels: Set<String> = [
    "tin liên quan", "bài liên quan", "bài viết liên quan", "tin bài liên quan", "tin tức liên quan",
    "tin cùng chuyên mục", "cùng chuyên mục", "bài cùng chuyên mục", "tin bài cùng chuyên mục", "cùng chủ đề",
    "tin cùng chủ đề", "tin cùng sự kiện", "cùng sự kiện", "cùng tác giả", "tin khác", "các tin khác", "bài khác",
    "bài viết khác", "các bài khác", "tin tức khác", "tin bài khác", "các tin bài khác", "tin mới", "tin mới nhất",
    "mới nhất", "bài mới", "bài mới nhất", "tin nóng", "tin nổi bật", "bài nổi bật", "chương trình nổi bật",
    "đọc thêm", "xem thêm", "mời xem thêm", "mời đọc thêm", "đọc tiếp", "xem tiếp", "tin tiếp theo", "bài tiếp theo",
    "đọc nhiều", "xem nhiều", "đọc nhiều nhất", "xem nhiều nhất", "tin đọc nhiều", "tin xem nhiều",
    "có thể bạn quan tâm", "bạn có thể quan tâm", "có thể bạn thích", "đề xuất cho bạn", "gợi ý cho bạn",
    "dành cho bạn", "chủ đề tương tự", "tin cũ hơn", "tin mới hơn", "các tin cũ hơn", "các tin mới hơn",
    "các tin đã đưa",
    "related", "related articles", "related stories", "related posts", "related news", "related content", "read more",
    "read next", "read also", "also read", "more stories", "more news", "most read", "most popular", "trending",
    "trending now", "recommended", "recommended for you", "recommended stories", "you may also like",
    "you might also like", "latest news", "latest stories", "popular posts", "recent posts", "up next",
    "editor's picks", "editors' picks",
  ]

  /// Labels that also begin a line which goes on with the link itself.
  static let inlineLabels: [String] = [
    "đọc thêm", "xem thêm", "tin liên quan", "bài liên quan", "đọc tiếp", "mời xem thêm", "mời đọc thêm", "xem tiếp",
    "read also", "also read",
  ]

  static let advertising: Set<String> = [
    "ad", "ads", "adv", "advert", "adverts", "advertisement", "advertising", "adsense", "adslot", "adunit", "adzone",
    "adszone", "adbox", "sponsor", "sponsored", "quangcao",
  ]
  static let sharing: Set<String> = [
    "share", "shares", "sharing", "sharedaddy", "addthis", "addtoany", "social", "socials", "chiase",
  ]
  static let details: Set<String> = [
    "author", "byline", "meta", "postmeta", "entrymeta", "user", "userinfo", "member", "poster", "credits", "dateline",
    "timestamp", "tacgia",
  ]
  /// Names of tables that hold a picture and its caption.
  static let pictures: Set<String> = [
    "picture", "photo", "image", "img", "caption", "imagecaption", "imagebox", "contentimg", "tplcaption", "hinhanh",
  ]

  /// Lower case, without marks, digits and space at both ends; nil for long texts.
  static func label(_ bytes: ArraySlice<UInt8>) -> String? {
    guard bytes.count <= 90 else { return nil }
    var scalars = String(decoding: bytes, as: UTF8.self).collapsed.lowercased().unicodeScalars[...]
    while let last = scalars.last, !last.properties.isAlphabetic { scalars.removeLast() }
    while let first = scalars.first, !first.properties.isAlphabetic { scalars.removeFirst() }
    return scalars.isEmpty ? nil : String(scalars)
  }
}
