import VietnameseText

/// Normal form C for the few words that arrive decomposed.
enum NormalForm {
  static func composed(_ scalars: ArraySlice<UInt32>) -> ArraySlice<UInt32> {
    var view = String.UnicodeScalarView()
    for value in scalars { if let scalar = Unicode.Scalar(value) { view.append(scalar) } }
    return ArraySlice(Normalization.composed(String(view)).unicodeScalars.map(\.value))
  }
}
