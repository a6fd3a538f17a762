import Foundation
import Synchronization

/// A clock that moves only when told, and something that can be turned on, shared with a server's threads.
final class TestSwitch: Sendable {
  private let state: Mutex<(on: Bool, time: Date)>
  init(start: Date = Date(timeIntervalSince1970: 0)) { state = Mutex((false, start)) }
  var isOn: Bool { state.withLock { $0.on } }
  var now: Date { state.withLock { $0.time } }
  func turnOn() { state.withLock { $0.on = true } }
  func advance(_ seconds: Double) { state.withLock { $0.time.addTimeInterval(seconds) } }
}
