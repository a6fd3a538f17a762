/// The lines of a text file with their line ends, so that a corrected file differs from the old one only where it was
/// corrected.
public struct TextLines: Sendable, Hashable {
  public let lines: [String]
  /// `\n`, `\r\n`, `\r` or nothing after the last line; as many as there are lines.
  public let ends: [String]

  /// A byte order mark stays with the first line.
  public init(_ text: String) {
    var lines: [String] = []
    var ends: [String] = []
    var current = String.UnicodeScalarView()
    var pendingReturn = false
    func close(_ end: String) {
      lines.append(String(current))
      ends.append(end)
      current = String.UnicodeScalarView()
    }
    for scalar in text.unicodeScalars {
      if pendingReturn {
        pendingReturn = false
        close(scalar == "\n" ? "\r\n" : "\r")
        if scalar == "\n" { continue }
      }
      if scalar == "\r" {
        pendingReturn = true
      } else if scalar == "\n" {
        close("\n")
      } else {
        current.append(scalar)
      }
    }
    if pendingReturn { close("\r") }
    if !current.isEmpty || lines.isEmpty { close("") }
    self.lines = lines
    self.ends = ends
  }

  /// The text with other lines and the old line ends; nil when `read` are not the lines of this file (another encoding,
  /// a reader that changed them).
  public func replacing(_ read: [String], with lines: [String]) -> String? {
    guard read.count == lines.count, read.count <= self.lines.count else { return nil }
    var text = ""
    for index in self.lines.indices {
      let mark = index == 0 && self.lines[0].unicodeScalars.first == "\u{feff}" ? "\u{feff}" : ""
      var line = self.lines[index]
      if index < read.count {
        guard same(line, read[index], mark) else { return nil }
        if read[index] != lines[index] { line = mark + lines[index] }
      }
      text += line + ends[index]
    }
    return text
  }

  private func same(_ own: String, _ read: String, _ mark: String) -> Bool {
    own.unicodeScalars.elementsEqual(read.unicodeScalars)
      || !mark.isEmpty && own.unicodeScalars.dropFirst().elementsEqual(read.unicodeScalars)
  }
}
