extension String {
  /// Nil for an empty string: a Mustache section is shown for any string, also for an empty one.
  var nonEmpty: String? { isEmpty ? nil : self }
}
