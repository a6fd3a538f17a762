/// Themes that the weekly bulletins of this field write about, with the words that give them away.
///
/// A heading is what an editor would print; the phrases after it decide. A phrase followed by `!` counts twice.
struct ThemeLexicon {
  struct Theme {
    let heading: String
    let phrases: [(hashes: [UInt64], weight: Double)]
  }

  /// The last themes of the list are so wide that a narrower one is preferred.
  static let generalThemes = 3

  static let standard = ThemeLexicon(text: text)

  let themes: [Theme]

  init(text: String) {
    var themes: [Theme] = []
    for line in text.split(separator: "\n") {
      let halves = line.split(separator: ":", maxSplits: 1)
      guard halves.count == 2 else { continue }
      let phrases = halves[1].split(separator: ";").map { piece -> (hashes: [UInt64], weight: Double) in
        let strong = piece.hasSuffix("!")
        return (WordForm.hashes(String(strong ? piece.dropLast() : piece)), strong ? 2 : 1)
      }
      themes.append(Theme(heading: ThemeLexicon.trimmed(halves[0]), phrases: phrases.filter { !$0.hashes.isEmpty }))
    }
    self.themes = themes
  }

  private static func trimmed(_ text: Substring) -> String {
    String(text.drop { $0 == " " })
  }

  private static let text = """
    Làm chủ công nghệ lõi, công nghệ chiến lược: công nghệ lõi!; công nghệ chiến lược!; làm chủ công nghệ!; tự chủ công nghệ; công nghệ cao; sản phẩm chiến lược
    Phát triển trí tuệ nhân tạo: trí tuệ nhân tạo!; AI!; mô hình ngôn ngữ; trợ lý ảo; học máy; siêu máy tính; đạo đức AI
    Công nghiệp bán dẫn và nhân lực vi mạch: bán dẫn!; vi mạch!; chip!; thiết kế chip; nhà máy chip; đóng gói
    Hoàn thiện thể chế, chính sách khoa học và công nghệ: thể chế!; hành lang pháp lý!; nghị định; nghị quyết; luật; thông tư; cơ chế đặc thù; dự thảo; sửa đổi; quy định
    Hợp tác quốc tế về khoa học và công nghệ: hợp tác quốc tế!; chuyến thăm!; văn kiện hợp tác!; biên bản ghi nhớ; song phương; đối tác chiến lược; ký kết; hội đàm; nước ngoài
    Số hóa hồ sơ, nâng cao chất lượng dịch vụ công: dịch vụ công!; số hóa hồ sơ!; thủ tục hành chính!; một cửa; hồ sơ trực tuyến; trực tuyến toàn trình; hài lòng
    Xây dựng chính quyền số từ cơ sở: chính quyền số!; cấp xã; xã, phường; tổ công nghệ số cộng đồng!; cộng đồng học tập số!; bình dân học vụ số!; kỹ năng số
    Khai thác dữ liệu và hạ tầng số: cơ sở dữ liệu!; trung tâm dữ liệu!; dữ liệu quốc gia!; hạ tầng số!; dữ liệu lớn; điện toán đám mây; 5G; viễn thông; cáp quang; kết nối dữ liệu
    Bảo đảm an ninh mạng, an toàn thông tin: an ninh mạng!; an toàn thông tin!; lừa đảo trực tuyến!; tấn công mạng!; bảo vệ dữ liệu cá nhân; mã độc; không gian mạng
    Phát triển kinh tế số và thương mại điện tử: kinh tế số!; thương mại điện tử!; thanh toán không dùng tiền mặt!; ngân hàng số; hóa đơn điện tử; livestream; tài sản số
    Thúc đẩy hệ sinh thái khởi nghiệp sáng tạo: khởi nghiệp!; startup!; gọi vốn!; vốn mạo hiểm; vườn ươm; ươm tạo; kỳ lân; nhà đầu tư
    Đào tạo nhân lực chất lượng cao và trọng dụng nhân tài: nhân lực chất lượng cao!; nguồn nhân lực!; nhân tài!; đại học; đào tạo; nghiên cứu sinh; học bổng; giảng viên; trường
    Khơi dậy sáng tạo STEM trong học đường: STEM!; học sinh!; cuộc thi; nhà trường; trung học; sáng tạo trẻ; robot; giáo viên
    Ứng dụng khoa học, công nghệ trong nông nghiệp: nông nghiệp!; nông dân!; nông sản!; cây trồng; truy xuất nguồn gốc!; chăn nuôi; hợp tác xã; thủy sản; drone
    Khoa học, công nghệ biển và kinh tế biển: kinh tế biển!; công nghệ biển!; cảng biển!; logistics; hàng hải; tàu biển; đại dương; nuôi biển
    Chuyển đổi xanh và năng lượng sạch: chuyển đổi xanh!; năng lượng tái tạo!; phát thải!; năng lượng sạch; tín chỉ carbon; điện gió; môi trường; ESG; hydrogen; xe điện
    Phát triển điện hạt nhân và năng lượng nguyên tử: điện hạt nhân!; năng lượng nguyên tử!; hạt nhân; lò phản ứng; phóng xạ; bức xạ
    Bảo hộ và khai thác tài sản trí tuệ: sở hữu trí tuệ!; sáng chế!; nhãn hiệu; bản quyền; chỉ dẫn địa lý!; bằng độc quyền
    Chuyển đổi số y tế, chăm sóc sức khỏe: bệnh viện!; bệnh án điện tử!; y tế; sức khỏe; bác sĩ; khám chữa bệnh; thuốc; vaccine
    Chuyển đổi số giáo dục: giáo dục số!; học bạ số!; chuyển đổi số giáo dục!; trường học; lớp học; học liệu số; giáo dục
    Số hóa di sản, văn hóa và du lịch: di sản!; bảo tàng!; du lịch thông minh!; văn hóa; du lịch; thư viện; thực tế ảo
    Thu hút đầu tư công nghệ cao và phát triển khu công nghiệp: khu công nghiệp!; FDI!; thu hút đầu tư!; vốn đầu tư; dự án; khu kinh tế; nhà đầu tư; triển lãm
    Đầu tư cho nghiên cứu, thương mại hóa kết quả khoa học: kết quả nghiên cứu!; đề tài!; thương mại hóa!; viện nghiên cứu!; nhiệm vụ khoa học; phòng thí nghiệm; nhà khoa học; quỹ phát triển khoa học
    Tiêu chuẩn, đo lường và chất lượng sản phẩm: tiêu chuẩn!; đo lường!; chất lượng sản phẩm!; quy chuẩn; hợp chuẩn; mã số mã vạch; kiểm định
    Đô thị thông minh và giao thông số: đô thị thông minh!; giao thông thông minh!; camera; đường sắt; xe tự lái; metro; quy hoạch; bản sao số
    Công nghệ vũ trụ, thiết bị bay và kinh tế tầm thấp: vệ tinh!; vũ trụ!; UAV!; máy bay không người lái!; kinh tế tầm thấp!; drone; tên lửa; viễn thám
    Tôn vinh nhà khoa học và lan tỏa tri thức: giải thưởng!; tôn vinh!; nhà khoa học!; ngày khoa học và công nghệ!; văn hóa đọc; sách; tri thức; trao giải
    Doanh nghiệp đổi mới công nghệ, nâng cao năng lực cạnh tranh: doanh nghiệp!; kinh tế tư nhân!; đổi mới công nghệ!; năng suất; chuỗi giá trị; công nghiệp hỗ trợ; nhà máy thông minh
    Thúc đẩy đổi mới sáng tạo, tạo động lực tăng trưởng mới: đổi mới sáng tạo!; động lực tăng trưởng!; mô hình tăng trưởng!; tăng trưởng; nghị quyết 57!; 57-NQ/TW!; sáng kiến
    Đẩy mạnh chuyển đổi số trong các ngành, lĩnh vực: chuyển đổi số!; nền tảng số; công nghệ số; số hóa; ứng dụng công nghệ
    """
}
