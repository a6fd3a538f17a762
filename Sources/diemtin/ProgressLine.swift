import Foundation
import NewsModel
import Pipeline
import Synchronization

/// One line on standard error that says how far a long job is; only when a terminal is there.
final class ProgressLine: Sendable {
  private struct State {
    var done = 0
    var pages = 0
  }

  private let state = Mutex(State())
  private let total: Int
  private let shown: Bool

  init(total: Int, quiet: Bool) {
    self.total = total
    shown = !quiet && isatty(2) == 1
  }

  func show(_ event: CollectEvent) {
    let text = state.withLock { state in
      switch event {
      case .finished: state.done += 1
      case .page: state.pages += 1
      case .polled: break
      }
      return "\r  nguồn \(state.done)/\(total), bài \(state.pages)   "
    }
    if shown { FileHandle.standardError.write(Data(text.utf8)) }
  }

  func end() {
    if shown { FileHandle.standardError.write(Data("\r\u{1b}[K".utf8)) }
  }
}
