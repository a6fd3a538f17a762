/// Words in attribute values that are lists (`class`, `rel`).
enum ByteWords {
  /// True when the list, separated by white space, holds the word.
  static func contains(_ list: ArraySlice<UInt8>, word: [UInt8], ignoringCase: Bool = false) -> Bool {
    var place = list.startIndex
    while place < list.endIndex {
      while place < list.endIndex && ASCII.isSpace(list[place]) { place += 1 }
      let start = place
      while place < list.endIndex && !ASCII.isSpace(list[place]) { place += 1 }
      if place > start && equal(list[start..<place], word, ignoringCase: ignoringCase) { return true }
    }
    return false
  }

  static func equal(_ left: ArraySlice<UInt8>, _ right: [UInt8], ignoringCase: Bool) -> Bool {
    guard left.count == right.count else { return false }
    if !ignoringCase { return left.elementsEqual(right) }
    return zip(left, right).allSatisfy { ASCII.lowercase($0) == ASCII.lowercase($1) }
  }
}
