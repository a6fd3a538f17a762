public import NewsModel

/// Reads where the language model is: flag before environment before file before default. Without an address there is
/// none, which is the default.
///
/// Names: `url`, `model`, `key`, `key-file`, `timeout`, `retries`, `max-calls`, `max-tokens`, `max-cost`, `price-in`,
/// `price-out`. In the environment `DIEMTIN_MODEL_URL`, `DIEMTIN_MODEL_KEY_FILE` and so on (`DIEMTIN_MODEL` is the
/// model's name); in the file one `name = value` a line, `#` begins a comment. A key is never taken from a flag: other
/// users of the machine can read those.
public struct ModelConfiguration: Sendable {
  public static let names = [
    "url", "model", "key", "key-file", "timeout", "retries", "max-calls", "max-tokens", "max-cost", "price-in",
    "price-out",
  ]

  private let flags: [String: String]
  private let environment: [String: String]
  private let file: [String: String]

  /// - Parameters:
  ///   - flags: by name, without dashes.
  ///   - environment: of the process.
  ///   - file: content of the configuration file, nil when there is none.
  /// - Throws: ``NewsError`` (`configuration`) for a line of the file that is not understood, with a suggestion.
  public init(flags: [String: String], environment: [String: String], file: String?) throws {
    guard flags["key"] == nil else {
      throw NewsError(
        .configuration, "khóa không được đưa vào dòng lệnh; dùng DIEMTIN_MODEL_KEY hoặc DIEMTIN_MODEL_KEY_FILE")
    }
    self.flags = flags
    self.environment = environment
    self.file = try ModelConfiguration.read(file ?? "")
  }

  private static func read(_ text: String) throws -> [String: String] {
    var values: [String: String] = [:]
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let line = trimmed(line.prefix { $0 != "#" })
      if line.isEmpty { continue }
      let halves = line.split(separator: "=", maxSplits: 1)
      let name = trimmed(halves[0])
      guard halves.count == 2, names.contains(name) else {
        throw NewsError(
          .configuration, "dòng \(number + 1): cần “tên = giá trị”, tên là một trong: \(names.joined(separator: ", "))",
          context: name)
      }
      values[name] = trimmed(halves[1])
    }
    return values
  }

  private static func trimmed(_ text: some StringProtocol) -> String {
    var rest = Substring(text)
    while let first = rest.first, first.isWhitespace { rest = rest.dropFirst() }
    while let last = rest.last, last.isWhitespace { rest = rest.dropLast() }
    return String(rest)
  }

  /// The value that counts, nil when it is set nowhere.
  func value(_ name: String) -> String? {
    let variable = name == "model" ? "DIEMTIN_MODEL" : "DIEMTIN_MODEL_" + name.uppercased().map { $0 == "-" ? "_" : $0 }
    return (flags[name] ?? environment[variable] ?? file[name]).flatMap { $0.isEmpty ? nil : $0 }
  }

  /// The endpoint; nil when none is configured.
  ///
  /// - Parameter readFile: reads the key file.
  public func endpoint(readFile: (String) throws -> String) throws -> ModelEndpoint? {
    guard let url = value("url") else { return nil }
    guard url.hasPrefix("http://") || url.hasPrefix("https://") else {
      throw NewsError(.configuration, "địa chỉ mô hình phải bắt đầu bằng http:// hoặc https://", context: url)
    }
    guard let model = value("model") else {
      throw NewsError(.configuration, "thiếu tên mô hình; đặt DIEMTIN_MODEL hoặc dòng “model = …”", context: url)
    }
    var key = value("key") ?? ""
    if key.isEmpty, let path = value("key-file") { key = ModelConfiguration.trimmed(try readFile(path)) }
    guard !key.contains(where: \.isNewline) else {
      throw NewsError(.configuration, "khóa mô hình phải nằm trên một dòng")
    }
    var endpoint = ModelEndpoint(url: url, model: model, key: ModelEndpoint.Key(key))
    endpoint.timeout = Double(try whole("timeout") ?? 60)
    endpoint.retries = try whole("retries") ?? endpoint.retries
    endpoint.mostCalls = try whole("max-calls") ?? endpoint.mostCalls
    endpoint.mostTokens = try whole("max-tokens") ?? endpoint.mostTokens
    endpoint.mostCostMicros = try micros("max-cost")
    endpoint.promptPriceMicros = try micros("price-in")
    endpoint.answerPriceMicros = try micros("price-out")
    return endpoint
  }

  private func whole(_ name: String) throws -> Int? {
    guard let text = value(name) else { return nil }
    guard let number = Int(text), number >= 0 else {
      throw NewsError(.configuration, "“\(name)” phải là số nguyên không âm", context: text)
    }
    return number
  }

  /// `0.25` → 250,000 millionths.
  private func micros(_ name: String) throws -> Int {
    guard let text = value(name) else { return 0 }
    guard let number = Double(text), number >= 0, number < 1e9 else {
      throw NewsError(.configuration, "“\(name)” phải là số không âm, ví dụ 0.25", context: text)
    }
    return Int((number * 1_000_000).rounded())
  }
}
