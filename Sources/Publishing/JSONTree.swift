/// A JSON value whose objects keep their order: what readers of `issue.json` see first stands first.
enum JSONTree {
  case null
  case bool(Bool)
  case number(Int)
  case text(String)
  case array([JSONTree])
  case object([(String, JSONTree)])

  static func text(orNull value: String?) -> JSONTree { value.map(JSONTree.text) ?? .null }
  static func number(orNull value: Int?) -> JSONTree { value.map(JSONTree.number) ?? .null }
  static func texts(_ values: [String]) -> JSONTree { .array(values.map(JSONTree.text)) }

  /// Two spaces of indentation, one member a line, plain slashes, no escaping beyond what RFC 8259 asks for.
  var pretty: String {
    var output = ""
    write(to: &output, indent: "", pretty: true)
    return output
  }

  /// On one line.
  var compact: String {
    var output = ""
    write(to: &output, indent: "", pretty: false)
    return output
  }

  private func write(to output: inout String, indent: String, pretty: Bool) {
    switch self {
    case .null: output += "null"
    case .bool(let value): output += value ? "true" : "false"
    case .number(let value): output += String(value)
    case .text(let value): JSONTree.writeText(value, to: &output)
    case .array(let values):
      JSONTree.writeList(values, brackets: ("[", "]"), to: &output, indent: indent, pretty: pretty) {
        value, output, inner in
        value.write(to: &output, indent: inner, pretty: pretty)
      }
    case .object(let members):
      JSONTree.writeList(members, brackets: ("{", "}"), to: &output, indent: indent, pretty: pretty) {
        member, output, inner in
        JSONTree.writeText(member.0, to: &output)
        output += pretty ? ": " : ":"
        member.1.write(to: &output, indent: inner, pretty: pretty)
      }
    }
  }

  private static func writeList<Element>(
    _ elements: [Element], brackets: (String, String), to output: inout String, indent: String, pretty: Bool,
    _ write: (Element, inout String, String) -> Void
  ) {
    guard !elements.isEmpty else {
      output += brackets.0 + brackets.1
      return
    }
    let inner = indent + "  "
    output += brackets.0
    for (index, element) in elements.enumerated() {
      if index > 0 { output += "," }
      if pretty { output += "\n" + inner }
      write(element, &output, inner)
    }
    if pretty { output += "\n" + indent }
    output += brackets.1
  }

  private static func writeText(_ text: String, to output: inout String) {
    output += "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": output += "\\\""
      case "\\": output += "\\\\"
      case "\n": output += "\\n"
      case "\r": output += "\\r"
      case "\t": output += "\\t"
      default:
        if scalar.value < 0x20 || scalar.value == 0x2028 || scalar.value == 0x2029 {
          let hexadecimal = String(scalar.value, radix: 16)
          output += "\\u" + String(repeating: "0", count: 4 - hexadecimal.count) + hexadecimal
        } else {
          output.unicodeScalars.append(scalar)
        }
      }
    }
    output += "\""
  }
}
