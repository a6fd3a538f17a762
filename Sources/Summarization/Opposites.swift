/// Words that turn a statement round.
enum Opposites {
  static let negations = Set(["không", "chưa", "chẳng"].map { WordForm.hash($0) })

  static func areOpposite(_ left: UInt64, _ right: UInt64) -> Bool {
    pairs.contains(left &* 31 ^ right) || pairs.contains(right &* 31 ^ left)
  }

  private static let pairs = Set(
    [
      ("tăng", "giảm"), ("trước", "sau"), ("mua", "bán"), ("thắng", "thua"), ("trên", "dưới"), ("hơn", "gần"),
      ("nhập", "xuất"), ("cao", "thấp"), ("nhiều", "ít"), ("mở", "đóng"), ("được", "bị"), ("nam", "bắc"),
      ("đông", "tây"),
      ("sáng", "chiều"), ("sáng", "tối"), ("chiều", "tối"), ("nhất", "nhì"), ("vượt", "dưới"), ("lớn", "nhỏ"),
      ("tối", "trưa"), ("bác", "xác"), ("ủng", "phản"), ("nam", "nữ"), ("đầu", "cuối"), ("lên", "xuống"),
      ("cho", "cấm"),
    ].map { WordForm.hash($0.0) &* 31 ^ WordForm.hash($0.1) })
}
