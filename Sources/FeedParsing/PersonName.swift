/// The name in an author field: `Name (mail)`, `Name <mail>`, `mail (Name)`; the address only when there is no name.
enum PersonName {
  static func name(_ text: String) -> String {
    guard text.contains("@"), let open = text.firstIndex(where: { $0 == "(" || $0 == "<" }) else { return text }
    let closer: Character = text[open] == "(" ? ")" : ">"
    guard let close = text[open...].firstIndex(of: closer) else { return text }
    let inside = text[text.index(after: open)..<close]
    let outside = text[..<open]
    let name = inside.contains("@") ? outside : outside.contains("@") ? inside : Substring(text)
    let trimmed = HTMLFragment.plain(Array(name.utf8))
    return trimmed.isEmpty ? text : trimmed
  }
}
