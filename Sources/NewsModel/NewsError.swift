/// The shape of every error in the house: what failed **and what to do**, with where it happened.
///
/// Library targets throw this; only the command line and the website map `code` to exit codes and HTTP problems.
public struct NewsError: Error, Sendable, CustomStringConvertible {
  public enum Code: String, Sendable {
    /// The caller asked for something that does not exist or makes no sense.
    case usage
    /// The data given is unusable (exit 65).
    case badInput
    /// A definition or configuration is wrong (exit 78).
    case configuration
    /// A program, port, disk or network that we need is not there.
    case environment
    /// Something that should be in the store is not.
    case notFound
  }
  public let code: Code
  /// One sentence in Vietnamese: what failed and what to do.
  public let message: String
  /// File, URL, source or byte offset, as far as known.
  public let context: String?

  public init(_ code: Code, _ message: String, context: String? = nil) {
    self.code = code
    self.message = message
    self.context = context
  }

  public var description: String { context.map { "\($0): \(message)" } ?? message }
}
