/// Communes (x), wards (p) and special zones (d) since 1 July 2025, part 1 of 3.
///
/// Facts restated from github.com/thanglequoc/vietnamese-provinces-database (MIT), state of 25 July 2026.
extension CommuneData {
  static let part1 = """
    > Hà Nội|p|
    Ba Đình, Ngọc Hà, Giảng Võ, Hoàn Kiếm, Cửa Nam, Phú Thượng, Hồng Hà, Tây Hồ, Bồ Đề, Việt Hưng, Phúc Lợi, Long
    Biên, Nghĩa Đô, Cầu Giấy, Yên Hòa, Ô Chợ Dừa, Láng, Văn Miếu - Quốc Tử Giám, Kim Liên, Đống Đa, Hai Bà Trưng,
    Vĩnh Tuy, Bạch Mai, Vĩnh Hưng, Định Công, Tương Mai, Lĩnh Nam, Hoàng Mai, Hoàng Liệt, Yên Sở, Phương Liệt,
    Khương Đình, Thanh Xuân, Từ Liêm, Thượng Cát, Đông Ngạc, Xuân Đỉnh, Tây Tựu, Phú Diễn, Xuân Phương, Tây Mỗ, Đại
    Mỗ, Thanh Liệt, Kiến Hưng, Hà Đông, Yên Nghĩa, Phú Lương, Sơn Tây, Tùng Thiện, Dương Nội, Chương Mỹ
    > Hà Nội|x|
    Sóc Sơn, Kim Anh, Trung Giã, Đa Phúc, Nội Bài, Đông Anh, Phúc Thịnh, Thư Lâm, Thiên Lộc, Vĩnh Thanh, Phù Đổng,
    Thuận An, Gia Lâm, Bát Tràng, Thanh Trì, Đại Thanh, Ngọc Hồi, Nam Phù, Yên Xuân, Quang Minh, Yên Lãng, Tiến
    Thắng, Mê Linh, Đoài Phương, Quảng Oai, Cổ Đô, Minh Châu, Vật Lại, Bất Bạt, Suối Hai, Ba Vì, Yên Bài, Phúc Thọ,
    Phúc Lộc, Hát Môn, Đan Phượng, Liên Minh, Ô Diên, Hoài Đức, Dương Hòa, Sơn Đồng, An Khánh, Quốc Oai, Kiều Phú,
    Hưng Đạo, Phú Cát, Thạch Thất, Hạ Bằng, Hòa Lạc, Tây Phương, Phú Nghĩa, Xuân Mai, Quảng Bị, Trần Phú, Hòa Phú,
    Thanh Oai, Bình Minh, Tam Hưng, Dân Hòa, Thường Tín, Hồng Vân, Thượng Phúc, Chương Dương, Phú Xuyên, Phượng Dực,
    Chuyên Mỹ, Đại Xuyên, Vân Đình, Ứng Thiên, Ứng Hòa, Hòa Xá, Mỹ Đức, Phúc Sơn, Hồng Sơn, Hương Sơn
    > Cao Bằng|p|
    Thục Phán, Nùng Trí Cao, Tân Giang
    > Cao Bằng|x|
    Bảo Lâm, Lý Bôn, Nam Quang, Quảng Lâm, Yên Thổ, Bảo Lạc, Cốc Pàng, Cô Ba, Khánh Xuân, Xuân Trường, Hưng Đạo, Huy
    Giáp, Sơn Lộ, Thông Nông, Cần Yên, Thanh Long, Trường Hà, Lũng Nặm, Tổng Cọt, Hà Quảng, Trà Lĩnh, Quang Hán,
    Quang Trung, Trùng Khánh, Đình Phong, Đàm Thủy, Đoài Dương, Lý Quốc, Quang Long, Hạ Lang, Vinh Quý, Quảng Uyên,
    Độc Lập, Hạnh Phúc, Bế Văn Đàn, Phục Hòa, Hòa An, Nam Tuấn, Nguyễn Huệ, Bạch Đằng, Nguyên Bình, Tĩnh Túc, Ca
    Thành, Minh Tâm, Phan Thanh, Tam Kim, Thành Công, Đông Khê, Canh Tân, Kim Đồng, Minh Khai, Thạch An, Đức Long
    > Tuyên Quang|p|
    Hà Giang 2, Hà Giang 1, Nông Tiến, Minh Xuân, Mỹ Lâm, An Tường, Bình Thuận
    > Tuyên Quang|x|
    Ngọc Đường, Phú Linh, Lũng Cú, Đồng Văn, Sà Phìn, Phố Bảng, Lũng Phìn, Mèo Vạc, Sơn Vĩ, Sủng Máng, Khâu Vai, Tát
    Ngà, Niêm Sơn, Yên Minh, Thắng Mố, Bạch Đích, Mậu Duệ, Ngọc Long, Đường Thượng, Du Già, Quản Bạ, Cán Tỷ, Nghĩa
    Thuận, Tùng Vài, Lùng Tám, Vị Xuyên, Minh Tân, Thuận Hòa, Tùng Bá, Thanh Thủy, Lao Chải, Cao Bồ, Thượng Sơn,
    Việt Lâm, Linh Hồ, Bạch Ngọc, Minh Sơn, Giáp Trung, Bắc Mê, Minh Ngọc, Yên Cường, Đường Hồng, Hoàng Su Phì, Bản
    Máy, Thàng Tín, Tân Tiến, Pờ Ly Ngài, Nậm Dịch, Hồ Thầu, Thông Nguyên, Pà Vầy Sủ, Xín Mần, Trung Thịnh, Nấm Dẩn,
    Quảng Nguyên, Khuôn Lùng, Bắc Quang, Vĩnh Tuy, Đồng Tâm, Tân Quang, Bằng Hành, Liên Hiệp, Hùng An, Đồng Yên,
    Tiên Nguyên, Yên Thành, Quang Bình, Tân Trịnh, Bằng Lang, Xuân Giang, Tiên Yên, Nà Hang, Thượng Nông, Côn Lôn,
    Yên Hoa, Hồng Thái, Lâm Bình, Thượng Lâm, Chiêm Hóa, Bình An, Minh Quang, Trung Hà, Tân Mỹ, Yên Lập, Tân An,
    Kiên Đài, Kim Bình, Hòa An, Tri Phú, Yên Nguyên, Hàm Yên, Bạch Xa, Phù Lưu, Yên Phú, Bình Xa, Thái Sơn, Thái
    Hòa, Hùng Đức, Lực Hành, Kiến Thiết, Xuân Vân, Hùng Lợi, Trung Sơn, Tân Long, Yên Sơn, Thái Bình, Nhữ Khê, Sơn
    Dương, Tân Trào, Bình Ca, Minh Thanh, Đông Thọ, Tân Thanh, Hồng Sơn, Phú Lương, Sơn Thủy, Trường Sinh
    > Điện Biên|p|
    Điện Biên Phủ, Mường Lay, Mường Thanh
    > Điện Biên|x|
    Sín Thầu, Mường Nhé, Nậm Kè, Mường Toong, Quảng Lâm, Mường Chà, Nà Hỳ, Na Sang, Chà Tở, Nà Bủng, Mường Tùng, Pa
    Ham, Nậm Nèn, Si Pa Phìn, Mường Pồn, Na Son, Xa Dung, Mường Luân, Tủa Chùa, Tủa Thàng, Sín Chải, Sính Phình,
    Sáng Nhè, Tuần Giáo, Mường Ảng, Pú Nhung, Mường Mùn, Chiềng Sinh, Quài Tở, Búng Lao, Mường Lạn, Nà Tấu, Mường
    Phăng, Thanh Nưa, Thanh Yên, Thanh An, Sam Mứn, Núa Ngam, Mường Nhà, Pu Nhi, Phình Giàng, Tìa Dình
    > Lai Châu|p|
    Đoàn Kết, Tân Phong
    > Lai Châu|x|
    Bình Lư, Sin Suối Hồ, Tả Lèng, Bản Bo, Khun Há, Bum Tở, Nậm Hàng, Thu Lũm, Pa Ủ, Mường Tè, Mù Cả, Hua Bum, Tà
    Tổng, Bum Nưa, Mường Mô, Sìn Hồ, Lê Lợi, Pa Tần, Hồng Thu, Nậm Tăm, Tủa Sín Chải, Pu Sam Cáp, Nậm Mạ, Nậm Cuổi,
    Phong Thổ, Sì Lở Lầu, Dào San, Khổng Lào, Than Uyên, Tân Uyên, Mường Khoa, Nậm Sỏ, Pắc Ta, Mường Than, Mường
    Kim, Khoen On
    > Sơn La|p|
    Tô Hiệu, Chiềng An, Chiềng Cơi, Chiềng Sinh, Mộc Sơn, Mộc Châu, Thảo Nguyên, Vân Sơn
    > Sơn La|x|
    Mường Chiên, Mường Giôn, Quỳnh Nhai, Mường Sại, Thuận Châu, Bình Thuận, Mường É, Chiềng La, Mường Khiêng, Mường
    Bám, Long Hẹ, Co Mạ, Nậm Lầu, Muổi Nọi, Mường La, Chiềng Lao, Ngọc Chiến, Mường Bú, Chiềng Hoa, Bắc Yên, Xím
    Vàng, Tà Xùa, Pắc Ngà, Tạ Khoa, Chiềng Sại, Suối Tọ, Mường Cơi, Phù Yên, Gia Phù, Mường Bang, Tường Hạ, Kim Bon,
    Tân Phong, Chiềng Sơn, Tân Yên, Đoàn Kết, Song Khủa, Tô Múa, Lóng Sập, Vân Hồ, Xuân Nha, Yên Châu, Chiềng Hặc,
    Yên Sơn, Lóng Phiêng, Phiêng Khoài, Mai Sơn, Chiềng Sung, Mường Chanh, Chiềng Mung, Chiềng Mai, Tà Hộc, Phiêng
    Cằm, Phiêng Pằn, Sông Mã, Bó Sinh, Mường Lầm, Nậm Ty, Chiềng Sơ, Chiềng Khoong, Huổi Một, Mường Hung, Chiềng
    Khương, Púng Bánh, Sốp Cộp, Mường Lèo, Mường Lạn
    > Lào Cai|p|
    Lào Cai, Cam Đường, Sa Pa, Yên Bái, Nam Cường, Văn Phú, Nghĩa Lộ, Âu Lâu, Trung Tâm, Cầu Thia
    > Lào Cai|x|
    Hợp Thành, Bát Xát, A Mú Sung, Trịnh Tường, Y Tý, Dền Sáng, Bản Xèo, Mường Hum, Cốc San, Pha Long, Mường Khương,
    Cao Sơn, Bản Lầu, Si Ma Cai, Sín Chéng, Bắc Hà, Tả Củ Tỷ, Lùng Phình, Bản Liền, Bảo Nhai, Cốc Lầu, Phong Hải,
    Bảo Thắng, Tằng Loỏng, Gia Phú, Xuân Quang, Bảo Yên, Nghĩa Đô, Xuân Hòa, Thượng Hà, Bảo Hà, Phúc Khánh, Ngũ Chỉ
    Sơn, Tả Phìn, Tả Van, Mường Bo, Bản Hồ, Võ Lao, Nậm Chày, Văn Bàn, Nậm Xé, Chiềng Ken, Khánh Yên, Dương Quỳ,
    Minh Lương, Lục Yên, Lâm Thượng, Tân Lĩnh, Khánh Hòa, Mường Lai, Phúc Lợi, Mậu A, Lâm Giang, Châu Quế, Đông
    Cuông, Phong Dụ Hạ, Phong Dụ Thượng, Tân Hợp, Xuân Ái, Mỏ Vàng, Mù Cang Chải, Nậm Có, Khao Mang, Lao Chải, Chế
    Tạo, Púng Luông, Trấn Yên, Quy Mông, Lương Thịnh, Việt Hồng, Hưng Khánh, Hạnh Phúc, Tà Xi Láng, Trạm Tấu, Phình
    Hồ, Tú Lệ, Gia Hội, Sơn Lương, Liên Sơn, Văn Chấn, Cát Thịnh, Chấn Thịnh, Thượng Bằng La, Nghĩa Tâm, Yên Bình,
    Thác Bà, Cảm Nhân, Yên Thành, Bảo Ái
    > Thái Nguyên|p|
    Đức Xuân, Bắc Kạn, Phan Đình Phùng, Quyết Thắng, Gia Sàng, Quan Triều, Tích Lương, Sông Công, Bách Quang, Bá
    Xuyên, Linh Sơn, Phúc Thuận, Phổ Yên, Vạn Xuân, Trung Thành
    > Thái Nguyên|x|
    Phong Quang, Bằng Thành, Cao Minh, Nghiên Loan, Phúc Lộc, Ba Bể, Chợ Rã, Thượng Minh, Đồng Phúc, Nà Phặc, Bằng
    Vân, Ngân Sơn, Thượng Quan, Hiệp Lực, Phủ Thông, Vĩnh Thông, Cẩm Giàng, Bạch Thông, Chợ Đồn, Nam Cường, Quảng
    Bạch, Yên Thịnh, Nghĩa Tá, Yên Phong, Chợ Mới, Thanh Mai, Tân Kỳ, Thanh Thịnh, Yên Bình, Văn Lang, Cường Lợi, Na
    Rì, Trần Phú, Côn Minh, Xuân Dương, Đại Phúc, Tân Cương, Lam Vỹ, Kim Phượng, Phượng Tiến, Định Hóa, Trung Hội,
    Bình Yên, Phú Đình, Bình Thành, Phú Lương, Yên Trạch, Hợp Thành, Vô Tranh, Trại Cau, Văn Lăng, Quang Sơn, Văn
    Hán, Đồng Hỷ, Nam Hòa, Võ Nhai, Sảng Mộc, Nghinh Tường, Thần Sa, La Hiên, Tràng Xá, Dân Tiến, Phú Xuyên, Đức
    Lương, Phú Lạc, Phú Thịnh, An Khánh, La Bằng, Đại Từ, Vạn Phú, Quân Chu, Thành Công, Phú Bình, Tân Khánh, Tân
    Thành, Điềm Thụy, Kha Sơn
    > Lạng Sơn|p|
    Đông Kinh, Lương Văn Tri, Tam Thanh, Kỳ Lừa
    > Lạng Sơn|x|
    Đoàn Kết, Quốc Khánh, Tân Tiến, Kháng Chiến, Thất Khê, Tràng Định, Quốc Việt, Hoa Thám, Quý Hòa, Hồng Phong,
    Thiện Hòa, Thiện Thuật, Thiện Long, Bình Gia, Tân Văn, Na Sầm, Thụy Hùng, Hội Hoan, Văn Lãng, Hoàng Văn Thụ,
    Đồng Đăng, Ba Sơn, Cao Lộc, Công Sơn, Văn Quan, Điềm He, Khánh Khê, Yên Phúc, Tri Lễ, Tân Đoàn, Bắc Sơn, Tân
    Tri, Hưng Vũ, Vũ Lễ, Vũ Lăng, Nhất Hòa, Hữu Lũng, Yên Bình, Hữu Liên, Vân Nham, Cai Kinh, Thiện Tân, Tân Thành,
    Tuấn Sơn, Chi Lăng, Bằng Mạc, Chiến Thắng, Nhân Lý, Vạn Linh, Quan Sơn, Na Dương, Lộc Bình, Mẫu Sơn, Khuất Xá,
    Thống Nhất, Lợi Bác, Xuân Dương, Đình Lập, Thái Bình, Kiên Mộc, Châu Sơn
    > Quảng Ninh|d|
    Vân Đồn, Cô Tô
    > Quảng Ninh|p|
    Hà Tu, Cao Xanh, Việt Hưng, Bãi Cháy, Hà Lầm, Hồng Gai, Hạ Long, Tuần Châu, Móng Cái 2, Móng Cái 1, Móng Cái 3,
    Mông Dương, Quang Hanh, Cửa Ông, Cẩm Phả, Uông Bí, Vàng Danh, Yên Tử, Hoành Bồ, Mạo Khê, Bình Khê, An Sinh, Đông
    Triều, Hoàng Quế, Quảng Yên, Đông Mai, Hiệp Hòa, Hà An, Liên Hòa, Phong Cốc
    > Quảng Ninh|x|
    Hải Sơn, Hải Ninh, Vĩnh Thực, Hải Hòa, Bình Liêu, Hoành Mô, Lục Hồn, Tiên Yên, Điền Xá, Đông Ngũ, Hải Lạng, Đầm
    Hà, Quảng Tân, Quảng Hà, Quảng Đức, Đường Hoa, Cái Chiên, Ba Chẽ, Kỳ Thượng, Lương Minh, Quảng La, Thống Nhất
    > Bắc Ninh|p|
    Bắc Giang, Đa Mai, Chũ, Phượng Sơn, Yên Dũng, Tân An, Tiền Phong, Tân Tiến, Cảnh Thụy, Tự Lạn, Việt Yên, Nếnh,
    Vân Hà, Vũ Ninh, Kinh Bắc, Võ Cường, Quế Võ, Nhân Hòa, Phương Liễu, Nam Sơn, Bồng Lai, Đào Viên, Hạp Lĩnh, Từ
    Sơn, Tam Sơn, Phù Khê, Đồng Nguyên, Thuận Thành, Mão Điền, Trí Quả, Trạm Lộ, Song Liễu, Ninh Xá
    > Bắc Ninh|x|
    Xuân Lương, Tam Tiến, Đồng Kỳ, Yên Thế, Bố Hạ, Nhã Nam, Phúc Hòa, Quang Trung, Tân Yên, Ngọc Thiện, Lạng Giang,
    Tiên Lục, Kép, Mỹ Thái, Tân Dĩnh, Lục Nam, Đông Phú, Bảo Đài, Nghĩa Phương, Trường Sơn, Lục Sơn, Bắc Lũng, Cẩm
    Lý, Tân Sơn, Sa Lý, Biên Sơn, Sơn Hải, Kiên Lao, Biển Động, Lục Ngạn, Đèo Gia, Nam Dương, Sơn Động, Tây Yên Tử,
    Vân Sơn, Đại Sơn, Yên Định, An Lạc, Tuấn Đạo, Dương Hưu, Đồng Việt, Hoàng Vân, Hiệp Hòa, Hợp Thịnh, Xuân Cẩm,
    Yên Phong, Tam Giang, Yên Trung, Tam Đa, Văn Môn, Phù Lãng, Chi Lăng, Tiên Du, Liên Bão, Đại Đồng, Tân Chi, Phật
    Tích, Gia Bình, Cao Đức, Đại Lai, Nhân Thắng, Đông Cứu, Lương Tài, Trung Kênh, Trung Chính, Lâm Thao
    > Phú Thọ|p|
    Tân Hòa, Hòa Bình, Thống Nhất, Kỳ Sơn, Nông Trang, Việt Trì, Thanh Miếu, Vân Phú, Phú Thọ, Âu Cơ, Phong Châu,
    Vĩnh Yên, Vĩnh Phúc, Phúc Yên, Xuân Hòa
    > Phú Thọ|x|
    Tân Lạc, Đà Bắc, Đức Nhàn, Tân Pheo, Quy Đức, Cao Sơn, Tiền Phong, Thịnh Minh, Lương Sơn, Liên Sơn, Kim Bôi, Nật
    Sơn, Mường Động, Cao Dương, Hợp Kim, Dũng Tiến, Cao Phong, Thung Nai, Mường Thàng, Mường Hoa, Vân Sơn, Mường Bi,
    Toàn Thắng, Mai Châu, Tân Mai, Pà Cò, Bao La, Mai Hạ, Lạc Sơn, Mường Vang, Nhân Nghĩa, Thượng Cốc, Yên Phú,
    Quyết Thắng, Ngọc Sơn, Đại Đồng, Yên Thủy, Lạc Lương, Yên Trị, Lạc Thủy, An Nghĩa, An Bình, Đoan Hùng, Bằng
    Luân, Chí Đám, Tây Cốc, Chân Mộng, Hạ Hòa, Đan Thượng, Hiền Lương, Yên Kỳ, Văn Lang, Vĩnh Chân, Thanh Ba, Quảng
    Yên, Hoàng Cương, Đông Thành, Chí Tiên, Liên Minh, Phù Ninh, Phú Mỹ, Trạm Thản, Dân Chủ, Bình Phú, Yên Lập, Sơn
    Lương, Xuân Viên, Trung Sơn, Thượng Long, Minh Hòa, Cẩm Khê, Tiên Lương, Vân Bán, Phú Khê, Hùng Việt, Đồng
    Lương, Tam Nông, Hiền Quan, Vạn Xuân, Thọ Văn, Lâm Thao, Xuân Lũng, Hy Cương, Phùng Nguyên, Bản Nguyên, Thanh
    Sơn, Thu Cúc, Lai Đồng, Tân Sơn, Võ Miếu, Xuân Đài, Minh Đài, Văn Miếu, Cự Đồng, Long Cốc, Hương Cần, Khả Cửu,
    Yên Sơn, Đào Xá, Thanh Thủy, Tu Vũ, Lập Thạch, Hợp Lý, Yên Lãng, Hải Lựu, Thái Hòa, Liên Hòa, Tam Sơn, Tiên Lữ,
    Sông Lô, Sơn Đông, Tam Dương, Tam Dương Bắc, Hoàng An, Hội Thịnh, Tam Đảo, Đạo Trù, Đại Đình, Bình Nguyên, Bình
    Tuyền, Bình Xuyên, Xuân Lãng, Yên Lạc, Tề Lỗ, Tam Hồng, Nguyệt Đức, Liên Châu, Vĩnh Tường, Vĩnh An, Vĩnh Hưng,
    Vĩnh Thành, Thổ Tang, Vĩnh Phú
    > Hải Phòng|d|
    Cát Hải, Bạch Long Vĩ
    > Hải Phòng|p|
    Thành Đông, Hải Dương, Lê Thanh Nghị, Tân Hưng, Việt Hòa, Chí Linh, Chu Văn An, Nguyễn Trãi, Trần Hưng Đạo, Trần
    Nhân Tông, Lê Đại Hành, Ái Quốc, Kinh Môn, Bắc An Phụ, Nhị Chiểu, Phạm Sư Mạnh, Trần Liễu, Nguyễn Đại Năng, Nam
    Đồng, Tứ Minh, Thạch Khôi, Hồng Bàng, Ngô Quyền, Gia Viên, Lê Chân, An Biên, Đông Hải, Hải An, Kiến An, Phù
    Liễn, Đồ Sơn, Bạch Đằng, Lưu Kiếm, Lê Ích Mộc, Hòa Bình, Nam Triệu, Thiên Hương, Thủy Nguyên, An Dương, An
    Phong, Hồng An, An Hải, Hưng Đạo, Dương Kinh, Nam Đồ Sơn
    > Hải Phòng|x|
    Nam Sách, Hợp Tiến, Trần Phú, Thái Tân, An Phú, Nam An Phụ, Phú Thái, Lai Khê, An Thành, Kim Thành, Thanh Hà, Hà
    Bắc, Hà Nam, Hà Tây, Hà Đông, Cẩm Giang, Cẩm Giàng, Tuệ Tĩnh, Mao Điền, Kẻ Sặt, Bình Giang, Đường An, Thượng
    Hồng, Gia Lộc, Yết Kiêu, Gia Phúc, Trường Tân, Tứ Kỳ, Đại Sơn, Tân Kỳ, Chí Minh, Lạc Phượng, Nguyên Giáp, Vĩnh
    Lại, Tân An, Ninh Giang, Hồng Châu, Khúc Thừa Dụ, Thanh Miện, Nguyễn Lương Bằng, Bắc Thanh Miện, Hải Hưng, Nam
    Thanh Miện, Việt Khê, An Lão, An Trường, An Quang, An Khánh, An Hưng, Kiến Thụy, Nghi Dương, Kiến Minh, Kiến
    Hưng, Kiến Hải, Tiên Lãng, Quyết Thắng, Tân Minh, Tiên Minh, Chấn Hưng, Hùng Thắng, Vĩnh Bảo, Vĩnh Thịnh, Vĩnh
    Thuận, Vĩnh Hòa, Vĩnh Hải, Vĩnh Am, Nguyễn Bỉnh Khiêm
    """
}
