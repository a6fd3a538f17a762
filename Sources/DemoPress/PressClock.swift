public import Foundation
import Synchronization

/// The instant at which the fictional press stands still.
///
/// Pages published after it do not exist yet; a corrected page shows its second version once the clock has passed the
/// correction. Shared by the server and by whoever lets the week go by, hence a class behind a mutex.
public final class PressClock: Sendable {
  /// Monday 20 April 2026, 06:00 in Viet Nam: the whole week has been published.
  public static let endOfWeek = Date(timeIntervalSince1970: 1_776_639_600)

  private let instant: Mutex<Date>

  public init(_ date: Date = PressClock.endOfWeek) { instant = Mutex(date) }

  public var now: Date { instant.withLock { $0 } }

  /// Moves the clock, also backwards. Takes effect with the next request.
  public func set(_ date: Date) { instant.withLock { $0 = date } }
}
