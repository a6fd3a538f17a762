import NewsModel

/// The registers by the address they stand at: `/van-ban`, `/chi-tieu`, `/co-quan`, `/dia-phuong`.
enum RegisterSection: String, CaseIterable, Sendable {
  case documents = "van-ban"
  case targets = "chi-tieu"
  case offices = "co-quan"
  case places = "dia-phuong"

  var kind: RegisterSubject.Kind {
    switch self {
    case .documents: .document
    case .targets: .target
    case .offices: .office
    case .places: .place
    }
  }

  /// Where one line of the register stands.
  func path(_ id: String, _ language: Language) -> String { "\(language.prefix)/\(rawValue)/\(id)" }
}
