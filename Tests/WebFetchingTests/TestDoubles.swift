import Foundation
import Synchronization

/// A clock that moves only when told.
final class TestClock: Sendable {
  private let instant: Mutex<Date>
  init(start: Date) { instant = Mutex(start) }
  var now: Date { instant.withLock { $0 } }
  func advance(_ seconds: Double) { instant.withLock { $0.addTimeInterval(seconds) } }
}

/// Counts how many are inside at the same time.
final class TestRecorder: Sendable {
  private let state = Mutex((inside: 0, most: 0))
  var most: Int { state.withLock { $0.most } }
  func enter() {
    state.withLock {
      $0.inside += 1
      $0.most = max($0.most, $0.inside)
    }
  }
  func leave() { state.withLock { $0.inside -= 1 } }
}
