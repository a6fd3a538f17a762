/// Hash of a feature or key; `Tools/train-text/corpus.py` computes the same (`mix`).
enum FeatureHash {
  @inline(__always)
  static func start(_ seed: UInt32) -> UInt32 { seed &* 0x9E37_79B1 }

  @inline(__always)
  static func add(_ state: UInt32, _ value: UInt32) -> UInt32 {
    let h = (state ^ value) &* 0x85EB_CA6B
    return h ^ (h >> 15)
  }

  @inline(__always)
  static func end(_ state: UInt32) -> UInt32 {
    let h = state &* 0xC2B2_AE35
    return h ^ (h >> 16)
  }

  @inline(__always)
  static func mix(_ seed: UInt32, _ a: UInt32) -> UInt32 { end(add(start(seed), a)) }

  @inline(__always)
  static func mix(_ seed: UInt32, _ a: UInt32, _ b: UInt32) -> UInt32 { end(add(add(start(seed), a), b)) }

  @inline(__always)
  static func mix(_ seed: UInt32, _ a: UInt32, _ b: UInt32, _ c: UInt32) -> UInt32 {
    end(add(add(add(start(seed), a), b), c))
  }

  @inline(__always)
  static func mix(_ seed: UInt32, _ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: UInt32) -> UInt32 {
    end(add(add(add(add(start(seed), a), b), c), d))
  }

  @inline(__always)
  static func mix(_ seed: UInt32, _ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: UInt32, _ e: UInt32) -> UInt32 {
    end(add(add(add(add(add(start(seed), a), b), c), d), e))
  }

  @inline(__always)
  static func mix(_ seed: UInt32, _ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: UInt32, _ e: UInt32, _ f: UInt32)
    -> UInt32
  {
    end(add(add(add(add(add(add(start(seed), a), b), c), d), e), f))
  }
}
