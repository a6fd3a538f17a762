import Foundation

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Keeps a second collector off the same archive: two of them would ask every outlet twice.
///
/// The lock lies on the archive file itself and ends with the process, however that ends.
public final class CollectLock: Sendable {
  private let descriptor: Int32

  /// Nil when another process holds the lock, or the file cannot be opened.
  public init?(archive path: String) {
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      close(descriptor)
      return nil
    }
  }

  deinit { close(descriptor) }
}
