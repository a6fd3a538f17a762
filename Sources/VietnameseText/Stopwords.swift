/// Words that say little about what a text is about.
public enum Stopwords {
  /// Whether a word is a function word; lower case with marks or folded, syllables joined by `_` or spaces.
  public static func contains(_ foldedOrLowerWord: String) -> Bool {
    guard foldedOrLowerWord.utf8.contains(0x5F) else { return all.contains(foldedOrLowerWord) }
    return all.contains(String(decoding: foldedOrLowerWord.utf8.map { $0 == 0x5F ? 0x20 : $0 }, as: UTF8.self))
  }

  private static let all: Set<String> = {
    let words = list.split { $0 == "," || $0 == "\n" }.map { String($0.drop { $0 == " " }) }.filter { !$0.isEmpty }
    return Set(words).union(words.map(Folding.fold))
  }()

  private static let list = """
    à, ạ, ai, anh, ấy, ba, bà, bạn, bằng, bên, bị, bởi, bởi vì, các, cả, cái, càng, cần, cho, cho biết, cho đến, chỉ, chiếc, cho rằng
    chính, chị, chú, chúng, chúng ta, chúng tôi, chưa, chứ, chắc, có, có thể, có lẽ, con, còn, cô, cũng, cùng, cùng với, cứ, của, cuộc
    dù, do, do đó, do vậy, dưới, đã, đang, đây, để, đến, đến nay, đều, điều, đi, đó, được, đối với, đồng thời, đầu, em, gì, giữa, giờ
    hai, hay, hãy, hầu hết, hết, hiện, hiện nay, họ, hoặc, hơn, hơn nữa, khác, khi, khi đó, không, không chỉ, không những, kể cả, lại
    là, làm, lần, lên, lúc, luôn, mà, mà còn, mình, mỗi, mọi, một, một số, một cách, mới, muốn, nào, nay, này, nên, nếu, ngay, ngày
    người, ngoài, ngoài ra, như, như vậy, như thế, nhưng, những, nhiều, nhằm, nhất, nhất là, nó, nói, nơi, nữa, ông, ở, phải, qua, ra
    rằng, rất, rồi, sau, sau đó, sau khi, sẽ, so với, số, sự, ta, tại, tại sao, tất cả, tới, theo, theo đó, thế, thêm, thì, thuộc, thứ
    tôi, trên, trong, trong đó, trong khi, trước, trước đó, trước khi, tuy, tuy nhiên, từ, từng, tức, và, vài, vào, vẫn, vậy, vì, vì vậy
    vị, việc, về, với, vừa, xuống, xa, đâu, đấy, năm, tháng, tuần, hôm, hôm nay, sáng, chiều, tối, vốn, nhau, riêng, bao giờ, bao nhiêu
    bất cứ, bất kỳ, cách, chẳng, chẳng hạn, cụ thể, dẫn, đặc biệt, đưa, gần, gồm, bao gồm, hàng, hầu như, khiến, khoảng, kia, lắm, liên quan
    mặc dù, nhờ, nhìn chung, phía, quá, quan, sang, song, tiếp tục, thường, tính, toàn, trở, trở thành, tránh, trừ, ứng, vài, vô, xin
    thông qua, bên cạnh, bên cạnh đó, qua đó, từ đó, nhằm mục đích, góp phần, tiến hành, thực hiện, đạt, đạt được, cho hay, nhấn mạnh
    """
}
