/// Nouns that news counts: “kế hoạch 28 điểm” is no document number, and “300 gian hàng” is one figure with its unit.
///
/// The list grew from what stands after numbers in Vietnamese newspapers. Words of one syllable are classifiers and short
/// nouns that are counted often; a verb never belongs here, because “đến 2030 giảm” counts nothing.
enum CountedNouns {
  /// In the order of the text; commas and line ends separate them.
  static let phrases: [String] = text.split(whereSeparator: { $0 == "," || $0 == "\n" })
    .map { $0.split(separator: " ").joined(separator: " ") }.filter { !$0.isEmpty }

  static let set = Set(phrases)

  /// Words that are counted but do not belong to the figure, for the question whether a bare number names a document.
  static let alsoCounted = ["biện", "huyệt", "nguyên", "cơ", "vấn", "thủ", "tiêu", "gia", "danh", "nghĩa"]

  private static let text = """
    người, người dân, người dùng, người học, người bệnh, người tiêu dùng, người khuyết tật, lượt, lần, cuộc, vụ
    vụ việc, tỉnh, tỉnh thành, thành phố, xã, phường, thị trấn, huyện, quận, thôn, bản, ấp, xóm, làng, khu phố
    tổ dân phố, nước, quốc gia, vùng, khu vực, địa phương, đơn vị, cơ quan, bộ, sở, ngành, cấp, hộ, hộ dân
    hộ gia đình, gia đình, em, trẻ em, trẻ, cháu, con, cặp, nhóm, đội, đoàn, tổ, học sinh, sinh viên, học viên
    nghiên cứu sinh, giáo viên, giảng viên, thí sinh, thạc sĩ, tiến sĩ, giáo sư, phó giáo sư, kỹ sư, nhà khoa học
    nhà nghiên cứu, nhà báo, nhà đầu tư, nhà máy, nhà mạng, nhà cung cấp, nhà, chuyên gia, nhân viên, nhân sự
    nhân lực, lao động, công nhân, cán bộ, công chức, viên chức, đảng viên, đoàn viên, hội viên, thành viên
    đại biểu, khách mời, khách, khách hàng, hành khách, du khách, khán giả, cư dân, công dân, cử tri, bệnh nhân
    bác sĩ, chiến sĩ, quân nhân, tình nguyện viên, lãnh đạo, doanh nhân, nông dân, nghệ nhân, nghệ sĩ, vận động viên
    cầu thủ, tác giả, diễn giả, ứng viên, tài năng, nạn nhân, đối tượng, bị cáo, bị can, nữ, nam, phụ nữ, thanh niên
    cựu chiến binh, tài xế, hướng dẫn viên, lập trình viên, cộng tác viên, doanh nghiệp, công ty, tập đoàn
    hợp tác xã, cửa hàng, siêu thị, chợ, phiên chợ, gian hàng, startup, thương hiệu, tổ chức, hiệp hội, câu lạc bộ
    trường, trường học, trường đại học, đại học, bệnh viện, phòng khám, trạm y tế, cơ sở, cơ sở dữ liệu, viện
    viện nghiên cứu, trung tâm, phòng, phòng học, phòng thí nghiệm, lớp, lớp học, khóa, khóa học, dự án, nhiệm vụ
    đề tài, đề án, chương trình, kế hoạch, công trình, hạng mục, gói thầu, hợp đồng, thỏa thuận, biên bản
    biên bản ghi nhớ, sáng kiến, sáng chế, bằng sáng chế, văn bằng, giải pháp, giải thưởng, giải, huy chương
    bằng khen, sản phẩm, mặt hàng, mẫu, thiết bị, linh kiện, phương tiện, máy, máy tính, máy chủ, máy bay, máy móc
    robot, drone, camera, cảm biến, xe, xe máy, xe điện, xe buýt, ô tô, ôtô, tàu, tàu cá, chuyến, chuyến bay, chiếc
    cái, tấm, cuốn, quyển, bài, bài báo, bài viết, bài toán, bài thi, tin, tin bài, trang, tài liệu, tác phẩm
    ấn phẩm, bức ảnh, ảnh, bức, video, clip, bản ghi, dòng, chữ ký số, chứng thư số, văn bản, văn kiện, nghị định
    nghị quyết, quyết định, thông tư, luật, dự luật, quy chuẩn, tiêu chuẩn, quy định, chương, điều, điều chỉnh, mục
    khoản, phần, hồ sơ, thủ tục, thủ tục hành chính, dịch vụ, dịch vụ công, giấy phép, giấy tờ, giấy chứng nhận
    hóa đơn, đơn hàng, đơn, thẻ, vé, tờ, tài khoản, giao dịch, thuê bao, mã, thửa đất, lô, căn, căn hộ, tòa nhà, tòa
    ngôi nhà, khu công nghiệp, khu, cụm công nghiệp, khu công nghệ cao, khu kinh tế, đô thị, đặc khu, nút, nút giao
    tuyến, tuyến đường, cây cầu, cây, cây xanh, cột, trạm, trạm biến áp, điểm, điểm cầu, điểm nghẽn, vị trí, bậc
    hạng, tầng, làn, mức, loại, loại hình, hình thức, giai đoạn, bước, đợt, vòng, kỳ, khâu, trụ cột, lĩnh vực
    nội dung, tiêu chí, chỉ tiêu, chỉ số, mục tiêu, đột phá, mô hình, nền tảng, hệ thống, ứng dụng, phần mềm
    công nghệ, bài học, ý kiến, ý tưởng, kiến nghị, đề xuất, phản ánh, câu hỏi, câu, chủ đề, tham luận, vấn đề
    nguyên tắc, yếu tố, thành phần, tính năng, lỗ hổng, lỗi, mối đe dọa, nguy cơ, sự cố, trường hợp, ca, cơn bão
    cơn, trận, bàn, suất, học bổng, món, tiết, buổi, phiên, phiên họp, hội nghị, hội thảo, sự kiện, hoạt động
    triển lãm, cuộc thi, ngày làm việc, ngày nghỉ, giờ làm việc, việc làm, cơ hội, con số, câu chuyện, container
    chip, tín chỉ, cổ phiếu, trái phiếu, cổ phần, quả, chân, gói, túi, hộp, thùng, bao, lon, chai, kiện, viên, liều
    mũi, di tích, di sản, bảo tàng, lễ hội, loài, giống, bể, ao, đầu sách, ngôn ngữ, tập thể, cá nhân, tập, kênh
    cổng, đại lý, chi nhánh, sao, đánh giá, đối tác, đối thủ, bước đi, kho, mảnh, vệ tinh, tên lửa, báo cáo
    học viện, đầu mối, cửa khẩu, phụ lục, tiểu khu, kiểm định viên, hệ sinh thái, kịch bản, thử thách, lời khuyên
    thông số, bộ phận, gia súc, ca sĩ, đêm, món quà, thửa, thùng hàng, tờ khai, hành vi, vi phạm, nhà sáng lập
    nhà quản lý, bị hại, cột mốc, dấu mốc, khẩu hiệu, vật thể, hiện vật, bản đồ, bản vẽ, lá phiếu, phiếu, ghế
    mạng lưới, mạng, cơ chế, chính sách, biện pháp, rào cản, thách thức, quan điểm, định hướng, danh mục, ngày đêm
    nhãn hiệu, cụm, khối, chuỗi, chuỗi liên kết, vườn ươm, quỹ, quỹ đầu tư, kỳ lân, cố vấn, chủ thể, hiệp định
    công văn, chỉ thị, công điện, quy trình, kỳ họp, chứng chỉ, thế hệ, phiên bản, diễn đàn, ngành nghề, ngành học
    môn học, môn, kỹ năng, chuyên đề, chuyên mục, thị trường, nhà thầu, cổ đông, khoản vay, website, trang web
    tên miền, tin nhắn, cuộc gọi, tủ, màn hình, cấp độ, mức độ, nhiệm kỳ, bưu gửi, luận án, luận văn, nguyên mẫu
    mô-đun, trang trại, nhà kính, nhà xưởng, cánh đồng, vườn, thửa ruộng, toa, ga, bến, cảng, hầm, trường dữ liệu
    bảng, biểu mẫu, gói cước, mã QR, bằng độc quyền, đơn đăng ký, điểm sáng, mũi nhọn, khung, địa chỉ, sàn, quầy
    lõi, tế bào, phân khúc, thương vụ, hợp phần, tổ hợp, dòng xe, mã độc, tọa đàm, hội chợ, phóng sự, bản tin
    tiểu dự án, tiết mục, luồng, kiểu, thí nghiệm, mẫu thử, nút mạng, chi hội, chi bộ, đảng bộ, liên đoàn, công đoàn
    phó giám đốc, bộ trưởng, quan chức, nhà lãnh đạo, tổng thống, đại sứ, phóng viên, biên tập viên, họa sĩ
    kiến trúc sư, dược sĩ, điều dưỡng, y bác sĩ, thầy thuốc, nhà tình nghĩa, suất quà, món ăn, đầu việc, công việc
    việc, câu lệnh, từ khóa, tham số, điểm ảnh, khung hình, byte, bit, token, tiết học, tín hiệu
    """
}
