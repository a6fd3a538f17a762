/// Interned names: every distinct byte string gets the next number.
///
/// Names of at most eight bytes are compared as one integer, longer ones by hash and bytes. The multiplier is drawn once
/// per process so that a hostile page cannot aim for collisions; numbers do not depend on it.
struct NameTable: Sendable {
  private var slots: [UInt32]
  private var shift: UInt64
  private var keys: [UInt64] = []
  private var starts: [UInt32] = [0]
  private var bytes: [UInt8] = []

  private static let multiplier = UInt64.random(in: .min ... .max) | 1

  init(known: [String]) {
    slots = Array(repeating: 0, count: 1024)
    shift = 54
    for name in known { _ = intern(Array(name.utf8)) }
  }

  var count: Int { keys.count }

  /// The name's bytes as an integer: the low eight bytes when there are no more, else a hash.
  static func key(_ name: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var packed: UInt64 = 0
    if name.count <= 8 {
      for (place, byte) in name.enumerated() { packed |= UInt64(byte) << (UInt64(place) * 8) }
      return packed
    }
    packed = multiplier
    for byte in name { packed = (packed ^ UInt64(byte)) &* 0x9E37_79B9_7F4A_7C15; packed ^= packed >> 29 }
    return packed
  }

  mutating func intern(_ name: [UInt8]) -> UInt32 {
    name.withUnsafeBufferPointer { intern($0, key: NameTable.key($0)) }
  }

  mutating func intern(_ name: UnsafeBufferPointer<UInt8>, key: UInt64) -> UInt32 {
    let place = slot(of: name, key: key)
    if slots[place] != 0 { return slots[place] &- 1 }
    keys.append(key)
    bytes.append(contentsOf: name)
    starts.append(UInt32(truncatingIfNeeded: bytes.count))
    let id = UInt32(truncatingIfNeeded: keys.count)
    slots[place] = id
    if keys.count * 2 > slots.count { grow() }
    return id &- 1
  }

  /// A name of one to eight bytes, packed as `key` does.
  @inline(__always)
  mutating func intern(packed key: UInt64, length: Int) -> UInt32 {
    let mask = slots.count &- 1
    var place = Int(truncatingIfNeeded: (key &* NameTable.multiplier) >> shift)
    while true {
      let entry = slots[place]
      if entry == 0 { break }
      let id = Int(entry) &- 1
      if keys[id] == key && Int(starts[id &+ 1] &- starts[id]) == length { return entry &- 1 }
      place = (place &+ 1) & mask
    }
    return internNew(packed: key, length: length)
  }

  @inline(never)
  private mutating func internNew(packed key: UInt64, length: Int) -> UInt32 {
    intern((0..<length).map { UInt8(truncatingIfNeeded: key >> (UInt64($0) * 8)) })
  }

  /// The number of a name that is already there.
  func lookup(_ name: String) -> UInt32? {
    Array(name.utf8).withUnsafeBufferPointer { lookup($0) }
  }

  func lookup(_ name: UnsafeBufferPointer<UInt8>) -> UInt32? {
    let place = slot(of: name, key: NameTable.key(name))
    return slots[place] == 0 ? nil : slots[place] &- 1
  }

  func string(_ id: UInt32) -> String {
    String(decoding: bytes(id), as: UTF8.self)
  }

  func bytes(_ id: UInt32) -> ArraySlice<UInt8> {
    let place = Int(id)
    return place < keys.count ? bytes[Int(starts[place])..<Int(starts[place + 1])] : []
  }

  private func slot(of name: UnsafeBufferPointer<UInt8>, key: UInt64) -> Int {
    let mask = slots.count &- 1
    var place = Int(truncatingIfNeeded: (key &* NameTable.multiplier) >> shift)
    while slots[place] != 0 {
      let id = Int(slots[place]) &- 1
      if keys[id] == key && holds(name, at: id) { return place }
      place = (place &+ 1) & mask
    }
    return place
  }

  private func holds(_ name: UnsafeBufferPointer<UInt8>, at id: Int) -> Bool {
    let start = Int(starts[id])
    guard Int(starts[id + 1]) - start == name.count else { return false }
    if name.count <= 8 { return true }
    for place in 0..<name.count where bytes[start + place] != name[place] { return false }
    return true
  }

  private mutating func grow() {
    shift -= 1
    slots = Array(repeating: 0, count: slots.count * 2)
    let mask = slots.count &- 1
    for (id, key) in keys.enumerated() {
      var place = Int(truncatingIfNeeded: (key &* NameTable.multiplier) >> shift)
      while slots[place] != 0 { place = (place &+ 1) & mask }
      slots[place] = UInt32(truncatingIfNeeded: id + 1)
    }
  }
}

extension NameTable {
  /// Made once per process; each parse starts from a copy.
  static let tags = NameTable(known: HTMLTag.names)
  static let attributes = NameTable(known: HTMLAttributeName.known)
}
