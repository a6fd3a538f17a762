import Synchronization

/// Rendered answers, kept for a few seconds: a busy page is rendered once, and what another process writes into the
/// archive shows after at most ``lifetime``.
final class PageCache: Sendable {
  struct Entry: Sendable {
    let data: [UInt8]
    let type: String
  }

  static let lifetime = Duration.seconds(5)
  /// Entries kept at most; a full cache is emptied.
  static let capacity = 1_000

  private let entries = Mutex<[String: (entry: Entry, until: ContinuousClock.Instant)]>([:])

  subscript(key: String) -> Entry? {
    get {
      entries.withLock { entries in
        guard let found = entries[key], found.until > ContinuousClock.now else { return nil }
        return found.entry
      }
    }
    set {
      entries.withLock { entries in
        if entries.count >= PageCache.capacity { entries.removeAll() }
        entries[key] = newValue.map { ($0, ContinuousClock.now + PageCache.lifetime) }
      }
    }
  }
}
