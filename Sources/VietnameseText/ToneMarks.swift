/// Where the tone stands on open `oa`, `oe`, `uy`: `hòa, khỏe, thủy` (old) or `hoà, khoẻ, thuỷ` (new).
///
/// Newspapers write the old way; school books and some ministries the new one. All other syllables have one place only.
public enum ToneMarks: String, Sendable, CaseIterable {
  case old, new
}
