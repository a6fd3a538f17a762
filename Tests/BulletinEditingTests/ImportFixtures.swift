/// Small documents of the four kinds, written for the tests.
enum ImportFixtures {
  static let bulletin = """
    ĐIỂM TIN

    KHOA HỌC CÔNG NGHỆ

    SỐ 7/2026

    Tuần từ 16/2-22/2/2026

    SỞ KHOA HỌC VÀ CÔNG NGHỆ
    TRUNG TÂM THÔNG TIN TỈNH BÌNH MINH

    MỤC LỤC

    TỔNG KẾT XU HƯỚNG

    - 1 Xu hướng chungtrang 2

    TIN TRONG NƯỚC

    - 1 Mở phòng thí nghiệm vật liệu mớitrang 3
    - 2 Ra mắt bản đồ số về nguồn nước ..trang 4
    - 3 Trao giải thưởng sáng kiến trẻ

    TIN BÌNH MINH

    - 1 Xã Hòa An học kỹ năng sốtrang 6

    TÂM ĐIỂM

    - 1 Cảng Bình Minh chạy thử cần cẩu tự hành...trang 5

    TỔNG KẾT XU HƯỚNG KHOA HỌC VÀ CÔNG NGHỆ (TUẦN TỪ 16/2/2026 – 22/2/2026)

    Tuần qua có nhiều hoạt động đáng chú ý về vật liệu mới, dữ liệu nguồn nước và kỹ năng số, \
    trong đó các địa phương đóng vai trò chính và người dân được hưởng lợi trực tiếp.

    1. XU HƯỚNG CHUNG

    Dữ liệu mở lan rộng: Nhiều tỉnh công bố dữ liệu nguồn nước để doanh nghiệp dùng chung. (Nguồn: baobinhminh.vn, tinkhoahoc.vn)

    17/2: RA MẮT BẢN ĐỒ SỐ VỀ NGUỒN NƯỚC

    [Chi tiết: Báo Bình Minh](https://baobinhminh.vn/ban-do)

    Bản đồ cho biết mực nước của 120 trạm đo,
    cập nhật 15 phút một lần.

    16/2; MỞ PHÒNG THÍ NGHIỆM VẬT LIỆU MỚI [Chi tiết: Tin Khoa học](#)

    Phòng thí nghiệm rộng 800 m2 phục vụ nghiên cứu pin.

    TRAO GIẢI THƯỞNG SÁNG KIẾN TRẺ

    Giải thưởng được trao ngày 18/2 cho 25 nhóm.

    [Chi tiết: Báo Thanh niên Bình Minh](https://example.vn/giai)

    Các nhóm nhận hỗ trợ 12 tháng.

    19/2: CẢNG BÌNH MINH CHẠY THỬ CẦN CẨU TỰ HÀNH

    [Chi tiết: Tạp chí Cảng](https://cang.vn/can-cau)

    Hai cần cẩu chạy thử trong 30 ngày.

    20/02: XÃ HÒA AN HỌC KỸ NĂNG SỐ

    [Chi tiết: Báo Bình Minh](https://baobinhminh.vn/hoa-an)

    Lớp học có 140 người tham gia.
    """

  static let weekly = """
    Hãng Alpha thử nghiệm taxi bay tại ba thành phố.
    Chuyến bay thử kéo dài 12 phút và chở hai người,
    cơ quan quản lý sẽ xem xét cấp phép trong quý tới.
    (Theo Reuters, Channel News Asia)

    Một viện nghiên cứu công bố pin mới có tuổi thọ 20
    năm, mở ra khả năng lưu trữ điện mặt trời cho các
    vùng nông thôn xa lưới điện quốc gia.
    (Theo Nikkei Asia)

    https://www.reuters.com/taxi-bay
    https://www.channelnewsasia.com/air-taxi
    https://asia.nikkei.com/battery

    3.1. VĂN BẢN CHỈ ĐẠO
    TRONG TUẦN

    Chính phủ ban hành Nghị định số 12/2026/NĐ-CP về dữ
    liệu dùng chung, có hiệu lực từ ngày 1 tháng 3 và áp
    dụng cho mọi cơ quan nhà nước ở trung ương, hướng

    3.2. LĨNH VỰC CHUYỂN ĐỔI SỐ

    Báo chí đánh giá cao các tổ công nghệ số cộng đồng,
    nhất là ở vùng cao, nơi người dân được cầm tay chỉ
    việc. (Theo Báo Nhân Dân)

    tới thống nhất chuẩn kết nối giữa các bộ, ngành.
    (Theo Chinhphu.vn)

    7

    Chịu trách nhiệm nội dung: Cục Dữ liệu
    Nguyễn Văn Minh, Cục trưởng
    Trần Thị Lan
    """

  static let stream = """
    Sáng 3/2, tại Hà Nội, Bộ Khoa học và Công nghệ công bố chương trình hỗ trợ 200 phòng thí nghiệm.
    Tỉnh Bình Minh đặt mục tiêu 90% hồ sơ được nộp trực tuyến trong năm nay.
    Ba trường đại học ký thỏa thuận dùng chung máy gia tốc.
    """

  static let tagPage = """
    Trang này gom các bài về kỹ năng số của người dân và cán bộ cơ sở.
    Kỹ năng số
    -
    -
    Hơn 100 người cao tuổi học cách dùng dịch vụ công tại nhà văn hóa.
    -
    Lớp học buổi tối cho tiểu thương chợ Mới
    bởi HoaTừ 2/2026, lớp học mở ba buổi mỗi tuần và không thu phí.
    -
    Sổ tay phòng lừa đảo trực tuyến
    bởi Hoa AI giúp người dân nhận ra tin nhắn giả.
    """

  static func lines(_ text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
}
