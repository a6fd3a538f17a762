extension Normalization {
  /// A quick look at UTF-8: `true` means certainly NFC; `false` means that a closer look is needed.
  static func isComposed(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0xCC {
        index += 1
        continue
      }
      let second = index + 1 < bytes.count ? bytes[index + 1] : 0
      let third = index + 2 < bytes.count ? bytes[index + 2] : 0
      switch byte {
      case 0xE1: if second < 0xB8 || second > 0xBB { return false }
      case 0xE2: if second != 0x80 || third < 0x82 { return false }
      default: return false
      }
      index += 3
    }
    return true
  }
}
