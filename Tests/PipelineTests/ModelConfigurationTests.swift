import NewsModel
import Pipeline
import Testing

@Suite struct ModelConfigurationTests {
  private func endpoint(
    flags: [String: String] = [:], environment: [String: String] = [:], file: String? = nil
  ) throws -> ModelEndpoint? {
    try ModelConfiguration(flags: flags, environment: environment, file: file).endpoint { path in "khoa-tu-\(path)\n" }
  }

  @Test func `without an address there is no model`() throws {
    #expect(try endpoint(environment: ["DIEMTIN_MODEL": "m"]) == nil)
  }

  @Test func `a flag goes before the environment and that before the file`() throws {
    let file = "url = http://c/v1\nmodel = c  # chú thích\nmax-calls = 7"
    #expect(try endpoint(file: file)?.model == "c")
    #expect(try endpoint(environment: ["DIEMTIN_MODEL": "b"], file: file)?.model == "b")
    let all = try endpoint(flags: ["model": "a"], environment: ["DIEMTIN_MODEL": "b"], file: file)
    #expect(all?.model == "a")
    #expect(all?.mostCalls == 7)
    #expect(all?.url == "http://c/v1")
  }

  @Test func `prices and the limit are money with decimals`() throws {
    let endpoint = try endpoint(
      flags: ["url": "https://x/v1", "model": "m"],
      environment: ["DIEMTIN_MODEL_MAX_COST": "0.25", "DIEMTIN_MODEL_PRICE_IN": "3"])
    #expect(endpoint?.mostCostMicros == 250_000)
    #expect(endpoint?.promptPriceMicros == 3_000_000)
  }

  @Test(arguments: [
    (["key": "x", "url": "http://a/v1", "model": "m"], nil as String?), (["url": "ftp://a", "model": "m"], nil),
    (["url": "http://a/v1"], nil), (["url": "http://a/v1", "model": "m", "timeout": "-1"], nil), ([:], "khoa = 1"),
  ])
  func `what is wrong is said`(flags: [String: String], file: String?) {
    #expect(throws: NewsError.self) { try endpoint(flags: flags, file: file) }
  }

  @Test func `the key comes from a file and is never printed`() throws {
    let endpoint = try #require(
      try endpoint(environment: [
        "DIEMTIN_MODEL_URL": "http://a/v1", "DIEMTIN_MODEL": "m", "DIEMTIN_MODEL_KEY_FILE": "k",
      ]))
    #expect(!endpoint.key.isEmpty)
    var dumped = ""
    dump(endpoint, to: &dumped)
    #expect(!dumped.contains("khoa-tu") && !"\(endpoint)".contains("khoa-tu"))
  }
}
