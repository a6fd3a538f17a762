/// The keyword rules the program comes with; phrases on one line share a weight and are separated by `;`.
enum StandardTopics {
  static let text = """
    [khcn] Khoa học, công nghệ
    4 khoa học và công nghệ; khoa học, công nghệ; KHCN; KH&CN; khoa học công nghệ; Bộ Khoa học và Công nghệ
    3 công nghệ lõi; công nghệ chiến lược; công nghệ cao; bán dẫn; trí tuệ nhân tạo; AI; công nghệ sinh học
    3 nhà khoa học
    3 nghiên cứu khoa học; đề tài khoa học; công nghệ lượng tử; lượng tử; vệ tinh; công nghệ vũ trụ; sở hữu trí tuệ
    3 sáng chế
    3 chuyển giao công nghệ; làm chủ công nghệ; năng lượng nguyên tử; điện hạt nhân; vi mạch; robot; công nghệ mới
    3 STEM
    4 chỉnh sửa gen; nhóm nghiên cứu; mô hình ngôn ngữ; học máy; nhiệt hạch; deepfake
    3 công nghệ gen; giải mã gen; RNA; thử nghiệm lâm sàng; nghiệm thu; đề tài nghiên cứu; chủ nhiệm đề tài
    3 trợ lý ảo; chatbot
    2 vắc-xin; vắc xin; vaccine; bộ gen; nguồn gen; giống lúa; trong thử nghiệm; vật liệu mới; tế bào gốc; quỹ đạo
    2 nhà nghiên cứu; lò phản ứng
    2 phòng thí nghiệm; viện nghiên cứu; công nghệ; chip; drone; UAV; máy bay không người lái; blockchain
    2 chuỗi khối; công bố quốc tế
    2 tiêu chuẩn đo lường chất lượng; Viện Hàn lâm; nghiên cứu và phát triển; R&D; giải thưởng khoa học; kỹ thuật số
    2 siêu máy tính; 6G; 5G
    1 nghiên cứu; tiến sĩ; giáo sư; kỹ sư; thí nghiệm; khoa học; kỹ thuật; tự động hóa; tự động hoá; thông minh
    1 phát minh
    [dmst] Đổi mới sáng tạo
    4 đổi mới sáng tạo; ĐMST; sáng kiến kỹ thuật; trung tâm đổi mới sáng tạo
    3 hệ sinh thái đổi mới; quỹ đầu tư mạo hiểm; sandbox; cơ chế thử nghiệm có kiểm soát; thử nghiệm có kiểm soát
    3 công nghiệp sáng tạo; đổi mới công nghệ
    2 sáng kiến; sáng tạo; innovation; mô hình mới; thương mại hóa; thương mại hoá; khu công nghệ; sở hữu trí tuệ
    2 Nghị quyết 57; 57-NQ/TW
    1 đổi mới; cải tiến; hệ sinh thái
    [cds] Chuyển đổi số
    4 chuyển đổi số; CĐS; chính phủ số; chính quyền số; kinh tế số; xã hội số; công dân số; dữ liệu số
    3 dịch vụ công trực tuyến; dữ liệu quốc gia; cơ sở dữ liệu; trung tâm dữ liệu; VNeID; định danh điện tử
    3 chữ ký số; hạ tầng số; nền tảng số; bình dân học vụ số
    3 chuyển đổi kép; an ninh mạng; an toàn thông tin; thương mại điện tử; hóa đơn điện tử; hoá đơn điện tử
    3 hồ sơ điện tử; bệnh án điện tử; học bạ số; Đề án 06; số hóa; số hoá
    4 trợ lý ảo; cảng thông minh; cổng thông minh; cổng cảng thông minh; giao thông thông minh; hồ sơ số
    4 bài giảng số; học liệu số; bản sao số
    3 truy xuất nguồn gốc; mã truy xuất; hội chẩn từ xa; hội chẩn trực tuyến; khám chữa bệnh từ xa; cáp quang
    3 cáp biển; deepfake; lừa đảo trực tuyến; chatbot; giọng giả; giả giọng; giả giọng nói; nhận dạng khuôn mặt
    3 tờ khai điện tử; dữ liệu điện tử; niêm phong điện tử; chia sẻ dữ liệu; bộ dữ liệu; dữ liệu mở; quét mã
    2 trạm cảm biến; cảm biến; thời gian thực; hệ thống thông minh; nhận dạng; hải quan điện tử; cửa khẩu số
    2 tên miền; vạn vật; liên thông; đăng nhập một lần; tin nhắn giả
    2 thanh toán không dùng tiền mặt; QR; IoT; dữ liệu lớn; điện toán đám mây; đô thị thông minh
    2 tổ công nghệ số cộng đồng; công nghệ số; công nghệ thông tin; kỹ năng số; tài sản số; tiền số; mã hóa
    2 thủ tục hành chính; một cửa; nông nghiệp số; báo chí số; y tế số; giáo dục số; ngân hàng số; livestream; cloud
    2 phần mềm; ứng dụng AI; không gian mạng
    1 trực tuyến; dữ liệu; điện tử; mạng xã hội; internet; nền tảng; viễn thông
    [khoi-nghiep] Khởi nghiệp
    4 khởi nghiệp; startup; start-up; khởi nghiệp sáng tạo; doanh nghiệp khởi nghiệp; kỳ lân công nghệ
    3 vườn ươm; ươm tạo; gọi vốn; vốn mạo hiểm; nhà đầu tư thiên thần; quỹ mạo hiểm; Techfest; shark tank
    3 vòng hạt giống; spin-off
    4 quỹ đầu tư mạo hiểm; đầu tư mạo hiểm; vốn mồi; Series A; Series B; vòng vốn
    2 hệ sinh thái khởi nghiệp; kinh tế tư nhân; tinh thần kinh doanh; nhà sáng lập; đồng sáng lập; Nghị quyết 68
    2 68-NQ/TW; doanh nghiệp công nghệ
    1 doanh nghiệp nhỏ và vừa; doanh nghiệp vừa và nhỏ; ý tưởng kinh doanh; nhà đầu tư
    [chinh-sach] Chính sách
    cần khcn dmst cds khoi-nghiep
    4 nghị quyết; nghị định; thông tư; dự thảo luật; dự án luật; luật sửa đổi; có hiệu lực; ban hành quyết định
    4 chỉ thị; công điện
    3 nghị quyết số; nghị định số; thông tư số; chỉ thị số; công điện số; thông báo số; quyết định số
    3 Quốc hội thông qua; Bộ Chính trị; Ban Chỉ đạo; Thủ tướng Chính phủ; chương trình hành động; kế hoạch hành động
    3 khung pháp lý; hành lang pháp lý; đề án; chiến lược quốc gia; thể chế
    2 ban hành; phê duyệt; chính sách; quy định; lấy ý kiến; Chính phủ; Quốc hội; HĐND; sửa đổi, bổ sung
    2 sửa đổi bổ sung; cơ chế đặc thù; quy hoạch
    1 Thủ tướng; Bộ trưởng; luật; kế hoạch; chỉ tiêu; UBND; quyết định
    [quoc-te] Quốc tế
    # Chuyện xảy ra ở nước ngoài hay do nước ngoài làm: tên trong nước trừ điểm.
    cần khcn dmst cds khoi-nghiep
    ưu tiên
    5 Trung Quốc; Hàn Quốc; Nhật Bản; Hoa Kỳ; Singapore; Ấn Độ; Đài Loan; Slovakia; Bulgaria; Australia; Anh quốc
    5 Pháp; Liên bang Nga; Israel; Malaysia; Thái Lan; Indonesia; Phần Lan; Thụy Điển; Canada; Hà Lan; Estonia
    5 Philippines; Campuchia; Brazil; Thụy Sĩ; Tây Ban Nha; Ukraine; Ả Rập; UAE; châu Âu; châu Phi
    5 Liên minh châu Âu; EU; Mỹ
    4 Liên Hợp Quốc; Liên hợp quốc; ASEAN; APEC; WEF; Davos; OECD; UNESCO; G7; G20; Washington; Bắc Kinh; Seoul
    4 Tokyo; Brussels; Silicon; Texas; California; Thượng Hải; Thâm Quyến; London; Berlin; New York; Hokkaido
    4 OpenAI; Google; Microsoft; Nvidia; NVIDIA; Meta; Apple; Amazon; Samsung; TSMC; Huawei; Anthropic; DeepSeek
    4 SpaceX; Intel; Reuters; Bloomberg; AFP
    3 Đức; hợp tác quốc tế; các nước; liên danh quốc tế
    2 thế giới; toàn cầu; nước này; xứ kim chi; nước ngoài; tỷ phú
    -5 Phú Mỹ; Mỹ Đình; Mỹ Tho; Mỹ Đức; Mỹ Hào; Mỹ Lộc; thẩm mỹ; tả lợn châu Phi; tả heo châu Phi; sinh viên Việt
    -5 người Việt; doanh nghiệp Việt; kỹ sư Việt
    -5 Việt Nam; Hải Phòng; Hà Nội; HCM; Hồ Chí Minh; Đà Nẵng; Cần Thơ; UBND; HĐND
    -4 trong nước; cả nước; quốc gia; Chính phủ; Thủ tướng Chính phủ; Bộ Khoa học và Công nghệ
    -4 Sở Khoa học và Công nghệ; Quảng Ninh; Đồng Nai; Bắc Ninh; Lâm Đồng; Nghệ An; Huế; Khánh Hòa; Đắk Lắk; Gia Lai
    -4 Cà Mau; An Giang; Vĩnh Long; Đồng Tháp; Tây Ninh; Thanh Hóa; Hà Tĩnh; Quảng Trị; Quảng Ngãi; Ninh Bình
    -4 Hưng Yên; Thái Nguyên; Phú Thọ; Lào Cai; Sơn La; Lai Châu; Điện Biên; Lạng Sơn; Cao Bằng; Tuyên Quang
    [-] Ngoài phạm vi
    5 bóng đá; V-League; World Cup; AFF Cup; SEA Games; Champions League; Premier League; La Liga; tỉ số; trận đấu
    5 huấn luyện viên; HLV; tiền đạo; thủ môn; đội tuyển; huy chương; giải vô địch; quần vợt; cầu lông; bóng chuyền
    5 pickleball; võ sĩ
    5 hoa hậu; người đẹp; ca sĩ; diễn viên; showbiz; MV; album; concert; phim truyền hình; bộ phim; người mẫu
    5 gameshow; liveshow; phòng vé; thảm đỏ; nghệ sĩ; đêm nhạc; ca khúc; đạo diễn
    5 khởi tố; bắt tạm giam; bắt giữ; nghi phạm; hung thủ; sát hại; ma túy; ma tuý; cướp giật; trộm cắp; tử hình
    5 tù giam; công an điều tra; hiện trường; tử vong; thi thể; tai nạn giao thông; xe tải; va chạm; đâm; cháy nhà
    5 hỏa hoạn; đuối nước; đánh bạc; mại dâm
    5 mưa dông; không khí lạnh; nắng nóng; áp thấp nhiệt đới; bão số; dự báo thời tiết; gió mùa; lũ quét; ngập lụt
    5 mưa lớn; nhiệt độ cao nhất
    4 chiến sự; tập kích; phục kích; thực chiến; chiến tranh; tên lửa đạn đạo; tên lửa hành trình; bắn hạ
    4 không kích; lữ đoàn; tiền tuyến
    4 tử vi; cung hoàng đạo; xổ số; món ăn; công thức nấu; làm đẹp; giảm cân; tình yêu; ly hôn; ngoại tình
    4 chung kết; bán kết; vòng loại; ghi bàn; câu lạc bộ; CLB
    3 giá vàng; giá xăng; chứng khoán; VN-Index; lễ hội; du khách; điểm du lịch; chung cư; đất nền; du lịch; ẩm thực
    3 giá heo
    """
}
