/// Compound words inside the names of offices: their second syllables stand in lower case (“Sở Giáo dục và Đào tạo”), and
/// only a list tells where such a name ends.
enum OfficeWords {
  static let trie = PhraseTrie(phrases.map { (words: $0, value: lowerTails.contains($0)) })

  /// These may stand in lower case at the end of a name (“Cục Chuyển đổi số quốc gia”).
  private static let lowerTails: Set<String> = [
    "quốc gia", "trung ương", "nhà nước", "chuyên", "châu Á", "châu Âu", "thế giới", "cao cấp", "phía Nam", "phía Bắc",
    "miền Trung", "sáng tạo", "và trực thuộc",
  ]

  static let phrases: [String] =
    text.split(whereSeparator: { $0 == "," || $0 == "\n" })
    .map { $0.split(separator: " ").joined(separator: " ") }.filter { !$0.isEmpty } + lowerTails.sorted()

  private static let text = """
    khoa học, công nghệ, khoa học và công nghệ, khoa học xã hội, khoa học tự nhiên, khoa học kỹ thuật, kỹ thuật, y tế, giáo dục
    đào tạo, giáo dục và đào tạo, giáo dục nghề nghiệp, tài chính, kế hoạch, đầu tư, kế hoạch và đầu tư, nội vụ, ngoại vụ, tư pháp
    xây dựng, giao thông, giao thông vận tải, công thương, nông nghiệp, môi trường, nông nghiệp và môi trường, tài nguyên
    tài nguyên và môi trường, nông thôn, phát triển nông thôn, phát triển, văn hóa, thể thao, du lịch, văn hóa và thể thao
    thông tin, truyền thông, thông tin và truyền thông, thông tin truyền thông, lao động, thương binh, xã hội, dân tộc, tôn giáo
    quốc phòng, công an, ngoại giao, thanh tra, kiểm tra, tổ chức, tuyên giáo, dân vận, tuyên giáo và dân vận, nội chính, kinh tế
    chính sách, chiến lược, chỉ đạo, chỉ đạo trung ương, quản lý, ban quản lý, điều phối, nghiên cứu, ứng dụng, đổi mới, sáng tạo
    đổi mới sáng tạo, chuyển đổi số, chuyển đổi xanh, khởi nghiệp, khởi nghiệp sáng tạo, sở hữu trí tuệ, trí tuệ nhân tạo, dữ liệu
    dữ liệu quốc gia, an toàn, an toàn thông tin, an toàn bức xạ, an ninh, an ninh mạng, tiêu chuẩn, đo lường, chất lượng, tần số
    tần số vô tuyến điện, viễn thông, bưu chính, báo chí, xuất bản, phát thanh, truyền hình, điện tử, công nghiệp, công nghiệp số
    bán dẫn, vi mạch, phần mềm, dịch vụ, thương mại, thương mại điện tử, xúc tiến, xúc tiến thương mại, xúc tiến đầu tư, xuất khẩu
    nhập khẩu, xuất nhập khẩu, thuế, hải quan, kho bạc, thống kê, dự trữ, chứng khoán, giám sát, bảo hiểm, bảo hiểm xã hội, dân số
    trẻ em, phụ nữ, thanh niên, nông dân, cựu chiến binh, liên hiệp, liên hiệp phụ nữ, hữu nghị, chữ thập đỏ, phục vụ, hành chính
    hành chính công, phục vụ hành chính công, kiểm soát, kiểm soát thủ tục hành chính, hỗ trợ, hội nghị, triển lãm, hội chợ, bách khoa
    tự nhiên, nhân văn, khoa học tự nhiên, sư phạm, ngoại thương, ngoại ngữ, hàng hải, hàng không, giao thông vận tải, thủy lợi, mỏ
    địa chất, địa lý, vật lý, hóa học, sinh học, toán học, cơ học, năng lượng, năng lượng nguyên tử, nguyên tử, hạt nhân, vũ trụ, hàn lâm
    khí tượng, thủy văn, biến đổi khí hậu, chăn nuôi, thú y, trồng trọt, bảo vệ thực vật, lâm nghiệp, kiểm lâm, thủy sản, biển
    hải đảo, dầu khí, điện lực, than, khoáng sản, hóa chất, bưu điện, đường sắt, đường bộ, công nghệ cao, khu công nghệ cao, công nghệ số
    công nghệ thông tin, công nghệ thông tin và truyền thông, công nghệ sinh học, công nghệ quốc gia, khu kinh tế, chính trị
    hành chính quốc gia, quân sự, biên phòng, cảnh sát, kiến trúc, quy hoạch, đô thị, hạ tầng, vận tải, luật, kinh tế quốc dân
    ngân hàng, hợp tác, hợp tác quốc tế, quốc tế, doanh nghiệp, doanh nghiệp nhỏ và vừa, doanh nhân, nhà báo, nhà văn, luật gia, luật sư
    kiểm sát, kiểm sát nhân dân, tòa án, nhân dân, tối cao, bảo vệ, phòng, chống, phòng chống, cứu nạn, cứu hộ, chuyên gia, cơ yếu, bản quyền
    tác giả, quyền tác giả, điện ảnh, nghệ thuật, âm nhạc, mỹ thuật, di sản, di sản văn hóa, bảo tàng, thư viện, gia đình, việc làm, người có công
    trợ giúp pháp lý, công chứng, pháp chế, pháp luật, thi đua, khen thưởng, thi đua - khen thưởng, đại đoàn kết, mặt trận, dân nguyện
    công tác đại biểu, chức danh, kiểm định, thử nghiệm, chứng nhận, công nhận, thẩm định, giám định, nhân lực, nguồn nhân lực, tính toán, lượng tử
    giám đốc, quản trị, sản xuất, chế tạo, khuyến nông, khuyến công, hạnh phúc, thẩm mỹ, nhi đồng, sinh viên, học sinh, việt nam, trung ương
    chuyển giao công nghệ, ươm tạo, ươm tạo doanh nghiệp, thông tin di động, vệ tinh, không gian, thông tin đối ngoại, báo chí và truyền thông
    cao đẳng, trung học, mầm non, tiểu học, phổ thông, dân lập, đa khoa, y dược, y học, dược, điều dưỡng, đại biểu, hội đồng nhân dân, ủy ban nhân dân
    """
}
