import Foundation

/// A body with what is said about it in the headers.
struct PressDocument: Sendable {
  var status = 200
  let type: String
  let body: Data
  var changed: Date?

  init(status: Int = 200, type: String, body: Data, changed: Date? = nil) {
    self.status = status
    self.type = type
    self.body = body
    self.changed = changed
  }

  init(status: Int = 200, type: String, text: String, changed: Date? = nil) {
    self.init(status: status, type: type, body: Data(text.utf8), changed: changed)
  }
}
