/// A JSON value as pages embed it. Numbers stay text: nothing here calculates with them.
enum JSONValue: Sendable {
  case null
  case bool(Bool)
  case number(String)
  case string(String)
  case array([JSONValue])
  /// Members in page order; a name may stand twice.
  case object([(name: String, value: JSONValue)])

  subscript(name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }

  /// The text of a string or number, or of the first such element of an array.
  var text: String? {
    switch self {
    case .string(let text), .number(let text): text
    case .array(let values): values.lazy.compactMap(\.text).first
    default: nil
    }
  }

  /// Itself, or the elements when it is an array.
  var elements: [JSONValue] {
    if case .array(let values) = self { return values }
    return [self]
  }
}
