public import NewsModel

/// The registers: documents, targets, offices and places with everything that names them.
///
/// Filled sheet by sheet: one sheet holds all that one article or issue item names. A sheet replaces the one before it, so
/// that a corrected article never leaves behind what it no longer says; entries nobody names any more disappear, except
/// targets that an editor decided.
public protocol RegisterStore: Sendable {
  /// Replaces the sheets of these owners. Writing the same sheets twice changes nothing.
  func save(sheets: [RegisterSheet]) async throws
  /// Current articles without a sheet of their words and of this version of the extractor; at most `limit`, oldest first.
  func articlesToRegister(version: Int, limit: Int) async throws -> [Article]
  /// Issues without sheets of their words and of this version, with the fingerprint of those words.
  func issuesToRegister(version: Int) async throws -> [IssueFingerprint]
  /// Forgets the sheets of articles and issues that are gone, and files bare numbers (“Nghị quyết 57”) under the one
  /// document of that kind and serial, where there is one.
  func tidyRegisters() async throws
  func entries(_ query: RegisterQuery) async throws -> [RegisterEntry]
  func entryCount(_ query: RegisterQuery) async throws -> Int
  func entry(kind: RegisterSubject.Kind, id: String) async throws -> RegisterEntry?
  /// Who names it, oldest first; `limit` per kind of owner.
  func citations(kind: RegisterSubject.Kind, id: String, limit: Int) async throws -> [Citation]
  /// How many entries there are by type, issuer and month, with the other filters of `query` applied.
  func facets(_ query: RegisterQuery) async throws -> RegisterFacets
  /// Notes what an editor decided on a target; `nil` takes the decision back.
  ///
  /// Throws ``NewsModel/NewsError`` (`notFound`) when there is no such target.
  func decide(target id: String, _ decision: Target.Decision?) async throws
}
