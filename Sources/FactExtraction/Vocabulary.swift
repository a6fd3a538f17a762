/// One table from word to the parts it can play. Built once from the word lists of the scanners.
struct Vocabulary: Sendable {
  static let standard = Vocabulary(lists)

  private var keys: [UInt64]
  private var values: [UInt32]
  private let mask: Int

  init(_ lists: [(WordClass, [String])]) {
    var merged: [UInt64: UInt32] = [:]
    for (wordClass, words) in lists {
      for word in words { merged[WordKey.of(word), default: 0] |= wordClass.rawValue }
    }
    var size = 1024
    while size < merged.count * 4 { size *= 2 }
    mask = size - 1
    keys = [UInt64](repeating: 0, count: size)
    values = [UInt32](repeating: 0, count: size)
    for (key, value) in merged {
      var slot = Int(truncatingIfNeeded: key >> 20) & mask
      while keys[slot] != 0 { slot = (slot + 1) & mask }
      keys[slot] = key
      values[slot] = value
    }
  }

  func classes(of key: UInt64) -> WordClass {
    var slot = Int(truncatingIfNeeded: key >> 20) & mask
    while keys[slot] != 0 {
      if keys[slot] == key { return WordClass(rawValue: values[slot]) }
      slot = (slot + 1) & mask
    }
    return []
  }

  private static func words(_ text: String) -> [String] {
    text.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init)
  }
  private static func starts(_ phrases: some Sequence<String>) -> [String] {
    phrases.compactMap { $0.split(separator: " ").first.map(String.init) }
  }

  private static let followers = words(
    """
    của về và với quy sửa ban ngày được do để là vừa có cho nêu chính thay hướng triển tiếp đã theo trong tại nhằm
    thì khi vào sẽ mà cũng này đối phê gửi kèm liên yêu đặt giao bãi chỉ đạo trên từ đến bổ như
    """)

  private static let lists: [(WordClass, [String])] = [
    (.documentStart, starts(DocumentType.allCases.map(\.name) + DocumentType.otherNames.map { $0.words })),
    (.documentCode, DocumentNumber.codes),
    (.dayCue, words("ngày sáng chiều tối trưa đêm hôm mùng mồng")),
    (.dateCue, words("từ đến tới trước sau vào lễ dịp đầu cuối tuần hạn")),
    (
      .namingCue,
      words(
        """
        số thứ khóa khoá mã lớp điều khoản bảng hình đường phố ngõ phòng quận lô tập kỳ hạng top hotline trang đợt phiên
        chương quyển câu đề
        """
      )
    ),
    (
      .counted,
      (starts(Units.phrases) + CountedNouns.alsoCounted + words("trăm chục nghìn ngàn vạn triệu tỷ tỉ")).filter {
        !followers.contains($0)
      }
    ),
    (.documentFollower, followers),
    (.magnitude, words("nghìn ngàn vạn triệu tỷ tỉ trăm chục")),
    (
      .function,
      words(
        """
        và của trong ở tại đã sẽ đang để cho là có thì mà với từ đến do bởi khi được bị các những này đó đây như nên nhưng
        so hoặc hay theo trên dưới về vào ra lên xuống cùng cả còn chỉ cũng mới vừa rồi trước sau thuộc vì nếu tuy song
        giữa qua bằng nhằm hơn gần khoảng tăng giảm đạt góp tập ông bà
        """)
    ),
    (.surname, PersonScanner.surnames),
    (.titleStart, starts(PersonScanner.titles)),
    (.placeTypeStart, starts(PlaceScanner.types.map(\.words))),
    (.provinceStart, starts(Gazetteer.provinceNames)),
    (.officeStart, starts(OfficeScanner.heads.map { $0.words } + OfficeRegister.names)),
    (.approximationStart, starts(Approximation.phrases.map(\.words))),
    (.unitStart, starts(Units.phrases)),
    (.calendarStart, words("tháng năm quý giai nhiệm niên hôm nay ngày mai tuần")),
    (.targetStart, starts(TargetScanner.verbs)),
    (.deadlineStart, words("trước đến vào trong chậm tới cuối đầu từ")),
    (
      .comparable,
      words("cao thấp nhiều ít lớn nhỏ nhanh chậm dài ngắn kém rẻ đắt mạnh yếu sớm muộn rộng hẹp nặng nhẹ tốt")
    ),
    (
      .numberedNoun,
      words(
        """
        đoàn án đoạn độ mức tầng nhà cấp vòng nhóm loại vị cột mục phần bài tiết ca kênh cửa bước đội lộ đai bản mẫu khu tổ thôn
        xóm ấp bậc thuế khoản mã IP chuẩn bão metro tuyến hệ thẻ
        """)
    ),
    (.numberWord, words("hai ba bốn năm sáu bảy tám chín mười")),
    (.periodPart, words("đầu giữa cuối nửa")),
    (.yearCue, words("đến tới trước sau từ vào trong với mốc nhìn đoạn kỳ khóa tiêu")),
    (.roman, words("I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII")),
  ]
}
