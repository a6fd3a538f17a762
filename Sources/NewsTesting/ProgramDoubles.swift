public import NewsModel

extension ProgramRunner {
  /// For tests that must not run any program.
  public static let unexpected = ProgramRunner { program, arguments, _ in
    throw NewsError(
      .environment, "chương trình không được phép chạy trong phép thử này", context: "\(program) \(arguments)")
  }
}
