extension Normalization {
  /// Text of an old Vietnamese font, read as Latin-1, turned into Unicode NFC; Unicode text stays as it is with `auto`.
  ///
  ///     Normalization.convert("Vieät Nam", from: .vni)  // "Việt Nam"
  ///
  /// Sources: TCVN 5712:1993 (ABC fonts), VNI for Windows, RFC 1456 (VIQR).
  public static func convert(_ text: String, from encoding: LegacyEncoding) -> String {
    let scalars = Array(text.unicodeScalars)
    return String(String.UnicodeScalarView(LegacyText.convert(scalars, from: encoding)))
  }

  /// The old encoding a text is written in; nil for Unicode text and for anything in doubt.
  public static func legacyEncoding(of text: String) -> LegacyEncoding? {
    LegacyText.recognize(Array(text.unicodeScalars.prefix(20_000)))
  }
}
