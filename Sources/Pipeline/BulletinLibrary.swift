public import BulletinEditing
import Foundation
import NewsModel

/// Bulletin definitions: those an office keeps in its folder first, then the two that come with the product.
public enum BulletinLibrary {
  /// Names of the definitions that come with the product.
  public static let builtIn = ["khcn-hai-phong", "ban-chi-dao"]

  /// The YAML text of a definition that comes with the product.
  public static func builtInText(_ name: String) -> String? {
    let file = Bundle.module.bundleURL.appendingPathComponent("Resources/bulletins/\(name).yaml")
    return try? String(contentsOf: file, encoding: .utf8)
  }

  /// - Parameter folder: where `NAME.yaml` is looked for before the built-in ones.
  public static func definition(named name: String, folder: String?) throws -> BulletinDefinition {
    if let folder {
      let path = folder + "/" + name + ".yaml"
      if FileManager.default.fileExists(atPath: path) {
        guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
          throw NewsError(
            .badInput, "không đọc được định nghĩa bản tin; hãy kiểm tra quyền đọc và mã UTF-8", context: path)
        }
        return try BulletinDefinition(yaml: text, file: path)
      }
    }
    guard let text = builtInText(name) else {
      throw NewsError(
        .usage,
        "không có bản tin “\(name)”; có sẵn: \(builtIn.joined(separator: ", ")); bản của cơ quan đặt ở bulletins/\(name).yaml"
      )
    }
    return try BulletinDefinition(yaml: text, file: name + ".yaml")
  }
}
