import NewsModel
import NewsStore

/// The filters of a register as the address carries them: `?loai=nghị định&thang=2026-04&trang=2`.
struct RegisterFilter: Sendable {
  static let pageSize = 40

  let section: RegisterSection
  let type: String?
  let issuer: String?
  let month: String?
  let state: Target.State?
  /// From 1.
  let page: Int

  init(_ section: RegisterSection, _ request: SiteRequest) {
    self.section = section
    type = request.query["loai"]?.nonEmpty
    issuer = request.query["co-quan"]?.nonEmpty
    month = request.query["thang"]?.nonEmpty
    state = request.query["trang-thai"].flatMap(Target.State.init(rawValue:))
    page = max(1, min(10_000, request.query["trang"].flatMap { Int($0) } ?? 1))
  }

  var isActive: Bool { type != nil || issuer != nil || month != nil || state != nil }

  func query(today: CalendarDate) -> RegisterQuery {
    RegisterQuery(
      section.kind, type: type, issuer: issuer, month: month, state: state, today: today, order: order,
      limit: RegisterFilter.pageSize, offset: (page - 1) * RegisterFilter.pageSize)
  }

  private var order: RegisterQuery.Order {
    switch section {
    case .documents: .newest
    case .targets: .deadline
    case .offices, .places: .mostCited
    }
  }

  /// The address of another page of the same view.
  func url(page: Int, _ language: Language) -> String {
    let parts = [
      ("loai", type), ("co-quan", issuer), ("thang", month), ("trang-thai", state?.rawValue),
      ("trang", page > 1 ? String(page) : nil),
    ].compactMap { name, value in value.map { "\(name)=\(SiteRequest.encode($0))" } }
    return "\(language.prefix)/\(section.rawValue)" + (parts.isEmpty ? "" : "?" + parts.joined(separator: "&"))
  }
}
