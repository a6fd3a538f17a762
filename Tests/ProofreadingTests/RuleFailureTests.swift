import NewsModel
import Synchronization
import Testing

@testable import Proofreading

private struct Injected: Error, CustomStringConvertible { let description = "hỏng có chủ ý" }

/// A rule that fails as it is told.
private struct BrokenRule: ProofRule {
  let name = "broken"
  let family = Finding.Family.text
  let source = "kiểm thử"
  let page = RulePage("Luật hỏng", english: "Fails.", finds: "không gì")
  let fail: @Sendable (ProofContext) throws -> [RuleFinding]

  func findings(in context: ProofContext) throws -> [RuleFinding] { try fail(context) }
}

@Suite struct RuleFailureTests {
  private let document = ProofDocument(lines: ["Hai bên kết nối các các trường với nhau."], issue: nil, fileName: "a")

  @Test func aRuleThatThrowsIsNotRunAndTheOthersGoOn() throws {
    let proofreader = Proofreader(rules: [BrokenRule { _ in throw Injected() }, DoubledWordRule()])
    let report = proofreader.report(on: document)
    #expect(report.checks.map(\.verdict) == [.notRun, .failed])
    #expect(report.checks[0].reason == "hỏng có chủ ý")
    #expect(report.findings.map(\.rule) == ["doubled-word"])
  }

  @Test func aRuleOverItsTimeIsNotRunWhateverItFound() throws {
    // A clock that jumps a minute whenever somebody looks.
    let clock = Jumping()
    let proofreader = Proofreader(
      rules: [DoubledWordRule()], budget: .seconds(1), now: { clock.next() })
    let report = proofreader.report(on: document)
    #expect(report.checks.map(\.verdict) == [.notRun])
    #expect(report.findings.isEmpty)
  }

  @Test func aRuleThatAsksStopsInTheMiddle() throws {
    let clock = Jumping()
    let rule = BrokenRule { context in try context.each(context.texts) { _ in [] } }
    let report = Proofreader(rules: [rule], budget: .seconds(1), now: { clock.next() }).report(on: document)
    #expect(report.checks[0].reason == "quá thời gian cho phép")
  }

  @Test func aRuleThatSpeaksTooOftenIsCutOff() {
    let rule = BrokenRule { context in
      (0..<5_000).map { _ in RuleFinding(.error, context.paragraphs[0], 0, 3, "lặp") }
    }
    let report = Proofreader(rules: [rule]).report(on: document)
    #expect(report.findings.count == 1)
    #expect(report.checks[0].verdict == .failed)
  }
}

/// A clock that is a minute later whenever somebody looks.
private final class Jumping: Sendable {
  private let start = ContinuousClock.now
  private let looks = Mutex(0)

  func next() -> ContinuousClock.Instant {
    start.advanced(
      by: .seconds(
        60
          * looks.withLock { value in
            value += 1
            return value
          }))
  }
}
