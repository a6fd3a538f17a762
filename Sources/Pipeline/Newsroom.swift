public import Foundation
public import NewsModel
public import NewsStore

/// What every stage needs: the archive, the time, and the programs of this machine.
public struct Newsroom: Sendable {
  public let store: any NewsStore
  public let now: @Sendable () -> Date
  public let programs: ProgramRunner

  public init(store: any NewsStore, now: @escaping @Sendable () -> Date, programs: ProgramRunner) {
    self.store = store
    self.now = now
    self.programs = programs
  }

  /// Runs `work` once: a job that ended well before is skipped, one that was interrupted runs again.
  ///
  /// - Returns: false when the job had been done already.
  @discardableResult
  public func once(_ job: String, kind: String, _ work: () async throws -> String) async throws -> Bool {
    if try await store.isDone(job: job) { return false }
    try await store.start(job: job, kind: kind, at: now())
    do {
      let message = try await work()
      try await store.finish(job: job, at: now(), message: message)
    } catch {
      try await store.fail(job: job, at: now(), message: "\(error)")
      throw error
    }
    return true
  }
}
