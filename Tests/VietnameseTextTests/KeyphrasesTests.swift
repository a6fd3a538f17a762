import Testing
import VietnameseText

@Suite struct KeyphrasesTests {
  private let background = [
    "Giá vàng trong nước tăng nhẹ.", "Thành phố họp báo về giao thông.", "Học sinh cả nước nghỉ hè.",
    "Người dân mua sắm dịp cuối tuần.",
  ]

  private func phrases(_ documents: [String], limit: Int = 10) -> [String] {
    Keyphrases.distinctive(in: documents, background: background, limit: limit).map(\.text)
  }

  @Test func `A name stays whole`() {
    let found = phrases([
      "Ông Nguyễn Văn Thắng làm việc với tỉnh Quảng Ninh.", "Cử tri gặp ông Nguyễn Văn Thắng ở Quảng Ninh.",
      "Ông Nguyễn Văn Thắng trả lời cử tri.",
    ])
    #expect(found.contains("Nguyễn Văn Thắng"))
    #expect(!found.contains { ["Nguyễn Văn", "Văn Thắng", "Thắng", "Nguyễn"].contains($0) })
  }

  @Test func `Of a phrase and a part of it only one is listed`() {
    let found = phrases([
      "Đường sắt tốc độ cao Bắc Nam khởi công.", "Vốn cho đường sắt tốc độ cao Bắc Nam.",
      "Đường sắt tốc độ cao chạy điện.",
      "Tàu của đường sắt tốc độ cao.",
    ])
    for (place, phrase) in found.enumerated() {
      for (other, part) in found.enumerated() where other != place {
        #expect(!" \(phrase.lowercased()) ".contains(" \(part.lowercased()) "), "\(part) in \(phrase)")
      }
    }
  }

  @Test func `No phrase begins or ends with a word of grammar`() {
    let found = phrases([
      "Dự án đường sắt tốc độ cao đã được Quốc hội thông qua và sẽ khởi công.",
      "Đường sắt tốc độ cao là dự án lớn nhất của ngành giao thông.",
      "Vốn của đường sắt tốc độ cao rất lớn, và đã được bố trí.",
    ])
    #expect(found.contains { $0.hasPrefix("đường sắt") })
    for phrase in found {
      let words = phrase.split(separator: " ").map(String.init)
      #expect(!["và", "của", "đã", "được", "là", "rất", "sẽ"].contains(words.first ?? ""), "\(phrase)")
      #expect(!["và", "của", "đã", "được", "là", "rất", "sẽ"].contains(words.last ?? ""), "\(phrase)")
    }
  }

  @Test func `Capitals are those most often seen`() {
    let found = phrases([
      "Trí tuệ nhân tạo thay đổi báo chí.", "Trí tuệ nhân tạo giúp bác sĩ.", "Hà Nội đào tạo trí tuệ nhân tạo.",
      "Hà Nội mưa lớn.", "Hà Nội đông xe.",
    ])
    #expect(found.contains("trí tuệ nhân tạo"))
    #expect(found.contains("Hà Nội"))
  }

  @Test func `What is as frequent as ever is no news`() {
    #expect(phrases(background).isEmpty)
  }

  @Test func `A limit of none and empty texts give nothing`() {
    #expect(phrases(["Bão số 5 đổ bộ."], limit: 0).isEmpty)
    #expect(phrases(["", "  "]).isEmpty)
  }
}
