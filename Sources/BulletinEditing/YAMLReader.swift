import NewsModel
import Yams

/// Reads one YAML table strictly: unknown keys, wrong kinds of values and missing keys are errors with advice.
struct YAMLReader {
  private let mapping: Node.Mapping
  private let path: String
  private let file: String

  init(_ mapping: Node.Mapping, at path: String, file: String, keys: [String]) throws {
    self.mapping = mapping
    self.path = path
    self.file = file
    for (key, _) in mapping {
      let name = key.string ?? "?"
      if !keys.contains(name) {
        throw problem(
          name, "khóa không được biết đến (unknown key)" + YAMLReader.suggestion(for: name, among: keys),
          line: key.mark?.line)
      }
    }
  }

  func problem(_ key: String, _ advice: String, line: Int? = nil) -> NewsError {
    let place = path.isEmpty ? key : "\(path).\(key)"
    let mark = line ?? mapping[key]?.mark?.line
    return NewsError(.configuration, "“\(place)”: \(advice)", context: mark.map { "\(file):\($0)" } ?? file)
  }

  func has(_ key: String) -> Bool { mapping[key] != nil }

  func text(_ key: String) throws -> String {
    guard let node = mapping[key] else { throw problem(key, "thiếu khóa này (missing key)") }
    guard let text = node.scalar?.string, !text.isEmpty else { throw problem(key, "phải là một chuỗi chữ không rỗng") }
    return text
  }

  func text(_ key: String, or standard: String) throws -> String {
    mapping[key] == nil ? standard : try text(key)
  }

  func integer(_ key: String, or standard: Int) throws -> Int {
    guard let node = mapping[key] else { return standard }
    guard let value = node.int, value >= 0 else { throw problem(key, "phải là số nguyên không âm") }
    return value
  }

  func optionalInteger(_ key: String) throws -> Int? {
    mapping[key] == nil ? nil : try integer(key, or: 0)
  }

  func list(_ key: String) throws -> [String] {
    guard let node = mapping[key] else { return [] }
    guard let sequence = node.sequence else { throw problem(key, "phải là một danh sách") }
    return try sequence.map { element in
      guard let text = element.scalar?.string else { throw problem(key, "mỗi phần tử phải là một chuỗi chữ") }
      return text
    }
  }

  func value<Value: RawRepresentable & CaseIterable>(_ key: String, _ text: String) throws -> Value
  where Value.RawValue == String {
    guard let value = Value(rawValue: text) else {
      let known = Value.allCases.map(\.rawValue)
      throw problem(
        key, "không nhận giá trị “\(text)”; chọn một trong: \(known.joined(separator: ", "))")
    }
    return value
  }

  func choice<Value: RawRepresentable & CaseIterable>(_ key: String, or standard: Value) throws -> Value
  where Value.RawValue == String {
    mapping[key] == nil ? standard : try value(key, text(key))
  }

  func table(_ key: String, keys: [String]) throws -> YAMLReader {
    guard let reader = try optionalTable(key, keys: keys) else { throw problem(key, "thiếu khóa này (missing key)") }
    return reader
  }

  func optionalTable(_ key: String, keys: [String]) throws -> YAMLReader? {
    guard let node = mapping[key] else { return nil }
    guard let inner = node.mapping else { throw problem(key, "phải là một bảng khóa–giá trị") }
    return try YAMLReader(inner, at: path.isEmpty ? key : "\(path).\(key)", file: file, keys: keys)
  }

  func tables(_ key: String, keys: [String]) throws -> [YAMLReader] {
    guard let node = mapping[key] else { return [] }
    guard let sequence = node.sequence else { throw problem(key, "phải là một danh sách các bảng") }
    return try sequence.enumerated().map { index, element in
      guard let inner = element.mapping else {
        throw problem(key, "phần tử thứ \(index + 1) phải là một bảng khóa–giá trị")
      }
      return try YAMLReader(inner, at: "\(key)[\(index + 1)]", file: file, keys: keys)
    }
  }

  /// “; ý bạn là “x”?” when a known word is near enough, else the list of all.
  static func suggestion(for word: String, among known: [String]) -> String {
    let nearest = known.map { (distance(word, $0), $0) }.min { $0 < $1 }
    if let nearest, nearest.0 <= max(2, word.count / 3) { return "; ý bạn là “\(nearest.1)”?" }
    return "; các khóa dùng được: \(known.joined(separator: ", "))"
  }

  /// Levenshtein distance.
  private static func distance(_ left: String, _ right: String) -> Int {
    let left = Array(left.unicodeScalars)
    let right = Array(right.unicodeScalars)
    var row = Array(0...right.count)
    for (i, scalar) in left.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, other) in right.enumerated() {
        let substituted = diagonal + (scalar == other ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(substituted, row[j] + 1, diagonal + 1)
      }
    }
    return row[right.count]
  }
}
