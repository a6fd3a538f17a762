/// Damaged copies of sound inputs, always the same ones: the short form of the fuzz targets for every test run.
public struct Mutations: Sequence, IteratorProtocol {
  private let seeds: [[UInt8]]
  private let words: [[UInt8]]
  private var state: UInt64
  private var left: Int

  /// - Parameter words: pieces of the format that are put in at random places.
  public init(of seeds: [String], with words: [String], count: Int) {
    self.seeds = seeds.map { Array($0.utf8) }
    self.words = words.map { Array($0.utf8) }
    state = 57
    left = count
  }

  private mutating func random(_ limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % Swift.max(limit, 1)
  }

  public mutating func next() -> [UInt8]? {
    guard left > 0, !seeds.isEmpty else { return nil }
    left -= 1
    var bytes = seeds[random(seeds.count)]
    for _ in 0...random(6) {
      let place = random(bytes.count)
      switch random(6) {
      case 0 where !bytes.isEmpty: bytes[place] = UInt8(truncatingIfNeeded: random(256))
      case 1 where !bytes.isEmpty: bytes.remove(at: place)
      case 2: bytes.insert(UInt8(truncatingIfNeeded: random(256)), at: place)
      case 3: bytes.insert(contentsOf: words[random(words.count)], at: place)
      case 4: bytes.removeSubrange(place..<Swift.min(place + random(20), bytes.count))
      default:
        let piece = bytes[place..<Swift.min(place + random(40), bytes.count)]
        bytes.insert(contentsOf: Array(piece), at: random(bytes.count))
      }
    }
    return bytes
  }
}
