/// An office that the press names.
public struct OfficeEntry: Sendable, Hashable, Codable, Identifiable {
  public let id: String
  public let name: String
  /// Last day under this name; nil for offices of today and those nobody registered.
  public let until: CalendarDate?
  public let successor: String

  public init(id: String, name: String, until: CalendarDate? = nil, successor: String = "") {
    self.id = id
    self.name = name
    self.until = until
    self.successor = successor
  }
}

/// A place that the press names.
public struct PlaceEntry: Sendable, Hashable, Codable, Identifiable {
  public let id: String
  public let name: String
  /// `province`, `district`, `commune`.
  public let level: String
  /// The province that holds it today; empty when unknown.
  public let province: String
  /// Last day of the unit; nil for units of today.
  public let until: CalendarDate?

  public init(id: String, name: String, level: String, province: String, until: CalendarDate? = nil) {
    self.id = id
    self.name = name
    self.level = level
    self.province = province
    self.until = until
  }
}

/// What a register lists.
public enum RegisterSubject: Sendable, Hashable, Codable {
  case document(LegalDocument)
  case target(Target)
  case office(OfficeEntry)
  case place(PlaceEntry)

  public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
    case document, target, office, place
  }

  public var kind: Kind {
    switch self {
    case .document: .document
    case .target: .target
    case .office: .office
    case .place: .place
    }
  }

  public var id: String {
    switch self {
    case .document(let document): document.id
    case .target(let target): target.id
    case .office(let office): office.id
    case .place(let place): place.id
    }
  }
}
