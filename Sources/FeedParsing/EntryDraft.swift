import Foundation

/// An entry while it is being read: what stands right below the item wins over what stands deeper or in a secondary
/// element, whatever the order.
struct EntryDraft {
  /// A value and how strongly it was said.
  struct Field<Value> {
    private(set) var value: Value?
    private var strength = 0

    mutating func set(_ new: Value, strength newStrength: Int) {
      guard value == nil || newStrength > strength else { return }
      value = new
      strength = newStrength
    }
  }

  var id = Field<String>()
  var link = Field<String>()
  var title = Field<String>()
  var summary = Field<String>()
  var content = Field<String>()
  var contentText = Field<String>()
  var published = Field<Date>()
  var updated = Field<Date>()
  var image = Field<String>()
  var language = Field<String>()
  var authors: [String] = []
  var weakAuthors: [String] = []
  var tags: [String] = []
  var hasUnreadDate = false
  /// A `<title/>` without text was there.
  var hasEmptyTitle = false

  mutating func addTag(_ tag: String) {
    if !tag.isEmpty, tags.count < 256, !tags.contains(tag) { tags.append(tag) }
  }

  /// Some sites fill up with items that have an empty title and lead nowhere.
  var isBlank: Bool { hasEmptyTitle && title.value == nil && link.value == nil && id.value == nil }

  func entry() -> ParsedEntry {
    ParsedEntry(
      id: id.value ?? "", url: link.value ?? "", title: title.value ?? "",
      summary: summary.value ?? contentText.value ?? "", content: content.value ?? "",
      published: published.value, updated: updated.value, authors: authors.isEmpty ? weakAuthors : authors, tags: tags,
      image: image.value)
  }
}
