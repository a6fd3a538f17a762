/// Numbers 64-bit hashes from 0 in order of appearance. Open addressing with linear steps: several times faster than a
/// dictionary for the few thousand words of a story.
struct HashNumbers {
  private var keys: [UInt64]
  private var numbers: [Int32]
  private var mask: Int
  private(set) var count = 0

  init(capacity: Int) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    keys = Array(repeating: 0, count: size)
    numbers = Array(repeating: -1, count: size)
    mask = size - 1
  }

  /// The number of `hash`, a new one when it has not been met.
  mutating func number(_ hash: UInt64) -> Int {
    var slot = place(of: hash)
    if numbers[slot] >= 0 { return Int(numbers[slot]) }
    if count * 2 > mask {
      grow()
      slot = place(of: hash)
    }
    keys[slot] = hash
    numbers[slot] = Int32(count)
    count += 1
    return count - 1
  }

  /// The number of `hash`, or -1.
  func known(_ hash: UInt64) -> Int { Int(numbers[place(of: hash)]) }

  private func place(of hash: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: (hash &* 0x9e37_79b9_7f4a_7c15) >> 20) & mask
    while numbers[slot] >= 0, keys[slot] != hash { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    let old = (keys, numbers)
    keys = Array(repeating: 0, count: old.0.count * 2)
    numbers = Array(repeating: -1, count: old.0.count * 2)
    mask = keys.count - 1
    for (key, number) in zip(old.0, old.1) where number >= 0 {
      let slot = place(of: key)
      keys[slot] = key
      numbers[slot] = number
    }
  }
}
