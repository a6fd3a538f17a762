import Foundation
public import NewsModel

/// Ready-made source lists.
public enum SourceLibrary {
  /// Names of the packs that `diemtin init --pack` accepts.
  public static let packs = ["vn"]

  /// Throws ``NewsModel/NewsError`` (`usage`) for an unknown pack.
  public static func pack(_ name: String) throws -> [Source] {
    guard packs.contains(name) else {
      throw NewsError(.usage, "không có bộ nguồn “\(name)”; dùng một trong: \(packs.joined(separator: ", "))")
    }
    let file = Bundle.module.bundleURL.appendingPathComponent("Resources/\(name)-sources.json")
    return try JSONFormat.decoder().decode([Source].self, from: Data(contentsOf: file))
  }
}
