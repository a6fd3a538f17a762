/// Communes (x), wards (p) and special zones (d) since 1 July 2025, part 2 of 3.
///
/// Facts restated from github.com/thanglequoc/vietnamese-provinces-database (MIT), state of 25 July 2026.
extension CommuneData {
  static let part2 = """
    > Hưng Yên|p|
    Phố Hiến, Hồng Châu, Sơn Nam, Mỹ Hào, Thượng Hồng, Đường Hào, Trần Hưng Đạo, Trần Lãm, Vũ Phúc, Trà Lý, Thái
    Bình
    > Hưng Yên|x|
    Diên Hà, Tân Hưng, Lạc Đạo, Đại Đồng, Như Quỳnh, Văn Giang, Phụng Công, Nghĩa Trụ, Mễ Sở, Nguyễn Văn Linh, Hoàn
    Long, Yên Mỹ, Việt Yên, Ân Thi, Phạm Ngũ Lão, Xuân Trúc, Nguyễn Trãi, Hồng Quang, Khoái Châu, Triệu Việt Vương,
    Việt Tiến, Châu Ninh, Chí Minh, Lương Bằng, Nghĩa Dân, Đức Hợp, Hiệp Cường, Hoàng Hoa Thám, Tiên Hoa, Tiên Lữ,
    Quang Hưng, Đoàn Đào, Tiên Tiến, Tống Trân, Quỳnh Phụ, A Sào, Minh Thọ, Ngọc Lâm, Phụ Dực, Đồng Bằng, Nguyễn Du,
    Quỳnh An, Tân Tiến, Hưng Hà, Ngự Thiên, Long Hưng, Thần Khê, Tiên La, Lê Quý Đôn, Hồng Minh, Đông Hưng, Bắc Đông
    Hưng, Bắc Tiên Hưng, Đông Tiên Hưng, Bắc Đông Quan, Tiên Hưng, Nam Tiên Hưng, Nam Đông Hưng, Đông Quan, Thái
    Thụy, Tây Thụy Anh, Bắc Thụy Anh, Đông Thụy Anh, Thụy Anh, Nam Thụy Anh, Bắc Thái Ninh, Tây Thái Ninh, Thái
    Ninh, Đông Thái Ninh, Nam Thái Ninh, Tiền Hải, Đông Tiền Hải, Đồng Châu, Ái Quốc, Tây Tiền Hải, Nam Cường, Nam
    Tiền Hải, Hưng Phú, Kiến Xương, Trà Giang, Bình Nguyên, Lê Lợi, Quang Lịch, Vũ Quý, Hồng Vũ, Bình Thanh, Bình
    Định, Vũ Thư, Vạn Xuân, Thư Trì, Tân Thuận, Thư Vũ, Vũ Tiên
    > Ninh Bình|p|
    Phủ Lý, Phù Vân, Châu Sơn, Duy Tiên, Duy Tân, Duy Hà, Đồng Văn, Tiên Sơn, Hà Nam, Kim Bảng, Lê Hồ, Nguyễn Úy,
    Kim Thanh, Tam Chúc, Lý Thường Kiệt, Liêm Tuyền, Nam Định, Thiên Trường, Đông A, Thành Nam, Mỹ Lộc, Trường Thi,
    Vị Khê, Hồng Quang, Hoa Lư, Nam Hoa Lư, Tam Điệp, Trung Sơn, Yên Sơn, Tây Hoa Lư, Đông Hoa Lư, Yên Thắng
    > Ninh Bình|x|
    Liêm Hà, Tân Thanh, Thanh Bình, Thanh Lâm, Thanh Liêm, Bình Mỹ, Bình Lục, Bình Giang, Bình An, Bình Sơn, Lý
    Nhân, Bắc Lý, Nam Xang, Trần Thương, Vĩnh Trụ, Nhân Hà, Nam Lý, Vụ Bản, Minh Tân, Hiển Khánh, Liên Minh, Ý Yên,
    Tân Minh, Phong Doanh, Vũ Dương, Vạn Thắng, Yên Cường, Yên Đồng, Nghĩa Hưng, Rạng Đông, Đồng Thịnh, Nghĩa Sơn,
    Hồng Phong, Quỹ Nhất, Nghĩa Lâm, Nam Trực, Nam Hồng, Nam Ninh, Nam Minh, Nam Đồng, Cổ Lễ, Ninh Giang, Trực Ninh,
    Cát Thành, Quang Hưng, Minh Thái, Ninh Cường, Xuân Trường, Xuân Hồng, Xuân Giang, Xuân Hưng, Giao Minh, Giao
    Thủy, Giao Hưng, Giao Hòa, Giao Bình, Giao Phúc, Giao Ninh, Hải Hậu, Hải Tiến, Hải Thịnh, Hải Anh, Hải Hưng, Hải
    An, Hải Quang, Hải Xuân, Gia Lâm, Gia Tường, Cúc Phương, Phú Sơn, Nho Quan, Thanh Sơn, Quỳnh Lưu, Phú Long, Gia
    Viễn, Gia Hưng, Gia Vân, Gia Trấn, Đại Hoàng, Gia Phong, Yên Khánh, Khánh Thiện, Khánh Trung, Khánh Nhạc, Khánh
    Hội, Phát Diệm, Bình Minh, Kim Sơn, Quang Thiện, Chất Bình, Lai Thành, Định Hóa, Kim Đông, Yên Mô, Yên Từ, Yên
    Mạc, Đồng Thái
    > Thanh Hóa|p|
    Hàm Rồng, Hạc Thành, Bỉm Sơn, Quang Trung, Đông Tiến, Nguyệt Viên, Đông Sơn, Đông Quang, Nam Sầm Sơn, Quảng Phú,
    Sầm Sơn, Tĩnh Gia, Ngọc Sơn, Tân Dân, Hải Lĩnh, Đào Duy Từ, Trúc Lâm, Hải Bình, Nghi Sơn
    > Thanh Hóa|x|
    Mường Lát, Tam Chung, Mường Lý, Trung Lý, Quang Chiểu, Pù Nhi, Nhi Sơn, Mường Chanh, Hồi Xuân, Trung Thành,
    Trung Sơn, Phú Lệ, Phú Xuân, Hiền Kiệt, Nam Xuân, Thiên Phủ, Bá Thước, Điền Quang, Điền Lư, Quý Lương, Pù Luông,
    Cổ Lũng, Văn Nho, Thiết Ống, Trung Hạ, Tam Thanh, Sơn Thủy, Na Mèo, Quan Sơn, Tam Lư, Sơn Điện, Mường Mìn, Yên
    Khương, Yên Thắng, Giao An, Văn Phú, Linh Sơn, Đồng Lương, Ngọc Lặc, Thạch Lập, Ngọc Liên, Nguyệt Ấn, Kiên Thọ,
    Minh Sơn, Cẩm Thủy, Cẩm Thạch, Cẩm Tú, Cẩm Vân, Cẩm Tân, Kim Tân, Vân Du, Thạch Quảng, Thạch Bình, Thành Vinh,
    Ngọc Trạo, Hà Trung, Hà Long, Hoạt Giang, Lĩnh Toại, Tống Sơn, Vĩnh Lộc, Tây Đô, Biện Thượng, Yên Phú, Quý Lộc,
    Yên Trường, Yên Ninh, Định Hòa, Định Tân, Yên Định, Thọ Xuân, Thọ Long, Xuân Hòa, Lam Sơn, Sao Vàng, Thọ Lập,
    Xuân Tín, Xuân Lập, Bát Mọt, Yên Nhân, Vạn Xuân, Lương Sơn, Luận Thành, Thắng Lộc, Thường Xuân, Xuân Chinh, Tân
    Thành, Triệu Sơn, Thọ Bình, Hợp Tiến, Tân Ninh, Đồng Tiến, Thọ Ngọc, Thọ Phú, An Nông, Thiệu Hóa, Thiệu Tiến,
    Thiệu Quang, Thiệu Toán, Thiệu Trung, Hoằng Hóa, Hoằng Giang, Hoằng Phú, Hoằng Sơn, Hoằng Lộc, Hoằng Châu, Hoằng
    Tiến, Hoằng Thanh, Hậu Lộc, Triệu Lộc, Đông Thành, Hoa Lộc, Vạn Lộc, Nga Sơn, Tân Tiến, Nga Thắng, Hồ Vương, Nga
    An, Ba Đình, Như Xuân, Xuân Bình, Hóa Quỳ, Thanh Phong, Thanh Quân, Thượng Ninh, Như Thanh, Xuân Du, Mậu Lâm,
    Xuân Thái, Yên Thọ, Thanh Kỳ, Nông Cống, Trung Chính, Thắng Lợi, Thăng Bình, Trường Văn, Tượng Lĩnh, Công Chính,
    Lưu Vệ, Quảng Yên, Quảng Chính, Quảng Ngọc, Quảng Ninh, Quảng Bình, Tiên Trang, Các Sơn, Trường Lâm
    > Nghệ An|p|
    Thành Vinh, Trường Vinh, Vinh Phú, Vinh Lộc, Cửa Lò, Thái Hòa, Tây Hiếu, Hoàng Mai, Quỳnh Mai, Tân Mai, Vinh
    Hưng
    > Nghệ An|x|
    Vân Tụ, Quế Phong, Thông Thụ, Tiền Phong, Tri Lễ, Mường Quàng, Quỳ Châu, Châu Tiến, Hùng Chân, Châu Bình, Mường
    Xén, Mỹ Lý, Bắc Lý, Keng Đu, Huồi Tụ, Mường Lống, Na Loi, Nậm Cắn, Hữu Kiệm, Chiêu Lưu, Mường Típ, Na Ngoi,
    Tương Dương, Nhôn Mai, Hữu Khuông, Nga My, Lượng Minh, Yên Hòa, Yên Na, Tam Quang, Tam Thái, Nghĩa Đàn, Nghĩa
    Lâm, Nghĩa Thọ, Nghĩa Hưng, Nghĩa Mai, Đông Hiếu, Nghĩa Lộc, Nghĩa Khánh, Quỳ Hợp, Châu Hồng, Châu Lộc, Tam Hợp,
    Minh Hợp, Mường Ham, Mường Chọng, Quỳnh Văn, Quỳnh Tam, Quỳnh Sơn, Quỳnh Anh, Quỳnh Lưu, Quỳnh Phú, Quỳnh Thắng,
    Bình Chuẩn, Mậu Thạch, Cam Phục, Châu Khê, Con Cuông, Môn Sơn, Tân Kỳ, Tân Phú, Giai Xuân, Nghĩa Đồng, Tiên
    Đồng, Tân An, Nghĩa Hành, Anh Sơn, Thành Bình Thọ, Nhân Hòa, Vĩnh Tường, Anh Sơn Đông, Yên Xuân, Hùng Châu, Đức
    Châu, Hải Châu, Quảng Châu, Diễn Châu, Minh Châu, An Châu, Tân Châu, Yên Thành, Bình Minh, Quang Đồng, Giai Lạc,
    Đông Thành, Vân Du, Quan Thành, Hợp Minh, Bạch Ngọc, Lương Sơn, Đô Lương, Văn Hiến, Thuần Trung, Bạch Hà, Đại
    Đồng, Hạnh Lâm, Cát Ngạn, Tam Đồng, Sơn Lâm, Hoa Quân, Xuân Lâm, Kim Bảng, Bích Hào, Nghi Lộc, Hải Lộc, Thần
    Lĩnh, Văn Kiều, Phúc Lộc, Trung Lộc, Đông Lộc, Nam Đàn, Đại Huệ, Vạn An, Kim Liên, Thiên Nhẫn, Hưng Nguyên, Yên
    Trung, Hưng Nguyên Nam, Lam Thành
    > Hà Tĩnh|p|
    Thành Sen, Trần Phú, Bắc Hồng Lĩnh, Nam Hồng Lĩnh, Hà Huy Tập, Sông Trí, Hải Ninh, Vũng Áng, Hoành Sơn
    > Hà Tĩnh|x|
    Hương Sơn, Sơn Hồng, Sơn Tiến, Sơn Tây, Sơn Giang, Sơn Kim 1, Sơn Kim 2, Tứ Mỹ, Kim Hoa, Đức Thọ, Đức Minh, Đức
    Quang, Đức Thịnh, Đức Đồng, Vũ Quang, Mai Hoa, Thượng Đức, Nghi Xuân, Đan Hải, Tiên Điền, Cổ Đạm, Can Lộc, Hồng
    Lộc, Tùng Lộc, Trường Lưu, Gia Hanh, Xuân Lộc, Đồng Lộc, Hương Khê, Hà Linh, Hương Bình, Hương Phố, Hương Xuân,
    Phúc Trạch, Hương Đô, Thạch Hà, Lộc Hà, Mai Phụ, Đông Kinh, Việt Xuyên, Thạch Khê, Đồng Tiến, Thạch Lạc, Toàn
    Lưu, Thạch Xuân, Cẩm Xuyên, Thiên Cầm, Yên Hòa, Cẩm Bình, Cẩm Hưng, Cẩm Duệ, Cẩm Trung, Cẩm Lạc, Kỳ Xuân, Kỳ
    Anh, Kỳ Văn, Kỳ Khang, Kỳ Hoa, Kỳ Lạc, Kỳ Thượng
    > Quảng Trị|d|
    Cồn Cỏ
    > Quảng Trị|p|
    Đồng Thuận, Đồng Sơn, Đồng Hới, Ba Đồn, Bắc Gianh, Đông Hà, Nam Đông Hà, Quảng Trị
    > Quảng Trị|x|
    Minh Hóa, Dân Hóa, Tân Thành, Kim Điền, Kim Phú, Đồng Lê, Tuyên Sơn, Tuyên Lâm, Tuyên Phú, Tuyên Bình, Tuyên
    Hóa, Phú Trạch, Trung Thuần, Hòa Trạch, Tân Gianh, Quảng Trạch, Nam Ba Đồn, Nam Gianh, Hoàn Lão, Bắc Trạch,
    Phong Nha, Bố Trạch, Thượng Trạch, Đông Trạch, Nam Trạch, Trường Sơn, Quảng Ninh, Ninh Châu, Trường Ninh, Lệ
    Ninh, Lệ Thủy, Cam Hồng, Sen Ngư, Tân Mỹ, Trường Phú, Kim Ngân, Vĩnh Linh, Bến Quan, Vĩnh Hoàng, Vĩnh Thủy, Cửa
    Tùng, Khe Sanh, Lao Bảo, Hướng Lập, Hướng Phùng, Tân Lập, A Dơi, Lìa, Gio Linh, Cửa Việt, Bến Hải, Cồn Tiên,
    Hướng Hiệp, Đakrông, Ba Lòng, Tà Rụt, La Lay, Cam Lộ, Hiếu Giang, Triệu Phong, Nam Cửa Việt, Triệu Bình, Triệu
    Cơ, Ái Tử, Diên Sanh, Vĩnh Định, Hải Lăng, Nam Hải Lăng, Mỹ Thủy
    > Huế|p|
    Phú Xuân, Kim Long, Vỹ Dạ, Thuận Hóa, Hương An, Thủy Xuân, An Cựu, Phong Điền, Phong Phú, Phong Dinh, Phong
    Thái, Phong Quảng, Thuận An, Dương Nỗ, Mỹ Thượng, Phú Bài, Thanh Thủy, Hương Thủy, Hương Trà, Hóa Châu, Kim Trà
    > Huế|x|
    Quảng Điền, Đan Điền, Phú Hồ, Phú Vang, Phú Vinh, Bình Điền, A Lưới 2, A Lưới 5, A Lưới 1, A Lưới 3, A Lưới 4,
    Phú Lộc, Vinh Lộc, Hưng Lộc, Chân Mây - Lăng Cô, Lộc An, Khe Tre, Nam Đông, Long Quảng
    > Đà Nẵng|d|
    Hoàng Sa
    > Đà Nẵng|p|
    Hải Vân, Liên Chiểu, Hòa Khánh, Thanh Khê, Hải Châu, Hòa Cường, Cẩm Lệ, Sơn Trà, An Hải, Ngũ Hành Sơn, An Khê,
    Hòa Xuân, Bàn Thạch, Tam Kỳ, Hương Trà, Quảng Phú, Hội An Tây, Hội An, Hội An Đông, Điện Bàn, Điện Bàn Bắc, An
    Thắng, Điện Bàn Đông
    > Đà Nẵng|x|
    Bà Nà, Hòa Vang, Hòa Tiến, Chiên Đàn, Tây Hồ, Phú Ninh, Tân Hiệp, Hùng Sơn, Tây Giang, Avương, Đông Giang, Sông
    Kôn, Sông Vàng, Bến Hiên, Đại Lộc, Thượng Đức, Hà Nha, Vu Gia, Phú Thuận, Điện Bàn Tây, Gò Nổi, Nam Phước, Thu
    Bồn, Duy Xuyên, Duy Nghĩa, Quế Sơn, Xuân Phú, Nông Sơn, Quế Sơn Trung, Quế Phước, Thạnh Mỹ, La Êê, La Dêê, Nam
    Giang, Bến Giằng, Đắc Pring, Khâm Đức, Phước Hiệp, Phước Năng, Phước Chánh, Phước Thành, Việt An, Phước Trà,
    Hiệp Đức, Thăng Bình, Thăng An, Đồng Dương, Thăng Phú, Thăng Trường, Thăng Điền, Tiên Phước, Sơn Cẩm Hà, Lãnh
    Ngọc, Thạnh Bình, Trà My, Trà Liên, Trà Đốc, Trà Tân, Trà Giáp, Trà Leng, Trà Tập, Nam Trà My, Trà Linh, Trà
    Vân, Núi Thành, Tam Xuân, Đức Phú, Tam Anh, Tam Hải, Tam Mỹ
    > Quảng Ngãi|d|
    Lý Sơn
    > Quảng Ngãi|p|
    Kon Tum, Cẩm Thành, Nghĩa Lộ, Trương Quang Trọng, Đức Phổ, Trà Câu, Sa Huỳnh, Đăk Cấm, Đăk Bla
    > Quảng Ngãi|x|
    An Phú, Bình Sơn, Vạn Tường, Bình Minh, Bình Chương, Đông Sơn, Trà Bồng, Thanh Bồng, Đông Trà Bồng, Cà Đam, Tây
    Trà, Tây Trà Bồng, Thọ Phong, Trường Giang, Ba Gia, Tịnh Khê, Sơn Tịnh, Tư Nghĩa, Vệ Giang, Trà Giang, Nghĩa
    Giang, Sơn Hà, Sơn Hạ, Sơn Linh, Sơn Thủy, Sơn Kỳ, Sơn Tây Thượng, Sơn Tây, Sơn Tây Hạ, Sơn Mai, Minh Long,
    Nghĩa Hành, Phước Giang, Đình Cương, Thiện Tín, Mộ Đức, Long Phụng, Mỏ Cày, Lân Phong, Nguyễn Nghiêm, Khánh
    Cường, Ba Tơ, Ba Vinh, Ba Động, Ba Dinh, Đặng Thùy Trâm, Ba Tô, Ba Vì, Ba Xa, Ngọk Bay, Ia Chim, Đăk Rơ Wa, Đăk
    Pék, Đăk Plô, Xốp, Ngọc Linh, Đăk Long, Đăk Môn, Bờ Y, Dục Nông, Sa Loong, Đăk Tô, Đăk Sao, Đăk Tờ Kan, Tu Mơ
    Rông, Ngọk Tụ, Kon Đào, Măng Ri, Măng Bút, Măng Đen, Kon Plông, Đăk Rve, Đăk Kôi, Kon Braih, Đăk Hà, Đăk Pxi,
    Đăk Ui, Đăk Mar, Ngọk Réo, Sa Thầy, Rờ Kơi, Sa Bình, Ia Đal, Mô Rai, Ia Tơi, Ya Ly
    > Gia Lai|p|
    Quy Nhơn Bắc, Quy Nhơn, Quy Nhơn Tây, Quy Nhơn Nam, Quy Nhơn Đông, Tam Quan, Bồng Sơn, Hoài Nhơn Bắc, Hoài Nhơn
    Tây, Hoài Nhơn, Hoài Nhơn Đông, Hoài Nhơn Nam, Bình Định, An Nhơn, An Nhơn Bắc, An Nhơn Đông, An Nhơn Nam, Diên
    Hồng, Pleiku, Thống Nhất, Hội Phú, An Phú, An Bình, An Khê, Ayun Pa
    > Gia Lai|x|
    Nhơn Châu, An Lão, An Vinh, An Toàn, An Hòa, Hoài Ân, Ân Hảo, Vạn Đức, Ân Tường, Kim Sơn, Phù Mỹ, Bình Dương,
    Phù Mỹ Bắc, Phù Mỹ Đông, Phù Mỹ Tây, An Lương, Phù Mỹ Nam, Vĩnh Thạnh, Vĩnh Sơn, Vĩnh Thịnh, Vĩnh Quang, Tây
    Sơn, Bình Hiệp, Bình Khê, Bình An, Bình Phú, Phù Cát, Đề Gi, Hội Sơn, Hòa Hội, Cát Tiến, Xuân An, Ngô Mây, An
    Nhơn Tây, Tuy Phước, Tuy Phước Bắc, Tuy Phước Đông, Tuy Phước Tây, Vân Canh, Canh Liên, Canh Vinh, Biển Hồ, Gào,
    Cửu An, Kbang, Đak Rong, Sơn Lang, Krong, Tơ Tung, Kông Bơ La, Đak Đoa, Đak Sơmei, Kon Gang, Ia Băng, KDang, Chư
    Păh, Ia Khươl, Ia Ly, Ia Phí, Ia Grai, Ia Hrung, Ia Krái, Ia O, Ia Chia, Mang Yang, Ayun, Hra, Lơ Pang, Kon
    Chiêng, Kông Chro, Chư Krey, Ya Ma, SRó, Đăk Song, Chơ Long, Đức Cơ, Ia Krêl, Ia Dơk, Ia Dom, Ia Pnôn, Ia Nan,
    Chư Prông, Bàu Cạn, Ia Tôr, Ia Boòng, Ia Púch, Ia Pia, Ia Lâu, Ia Mơ, Chư Sê, Chư Pưh, Bờ Ngoong, Al Bá, Ia Hrú,
    Ia Ko, Ia Le, Đak Pơ, Ya Hội, Pờ Tó, Ia Pa, Ia Tul, Phú Thiện, Chư A Thai, Ia Hiao, Ia Rbol, Ia Sao, Phú Túc, Ia
    Dreh, Uar, Ia Rsai
    > Khánh Hòa|d|
    Trường Sa
    > Khánh Hòa|p|
    Bắc Nha Trang, Nha Trang, Tây Nha Trang, Nam Nha Trang, Bắc Cam Ranh, Cam Ranh, Ba Ngòi, Cam Linh, Ninh Hòa,
    Đông Ninh Hòa, Hòa Thắng, Đô Vinh, Bảo An, Phan Rang, Đông Hải, Ninh Chử
    > Khánh Hòa|x|
    Cam Hiệp, Cam Lâm, Cam An, Nam Cam Ranh, Vạn Ninh, Tu Bông, Đại Lãnh, Vạn Thắng, Vạn Hưng, Bắc Ninh Hòa, Tây
    Ninh Hòa, Hòa Trí, Tân Định, Nam Ninh Hòa, Khánh Vĩnh, Trung Khánh Vĩnh, Bắc Khánh Vĩnh, Tây Khánh Vĩnh, Nam
    Khánh Vĩnh, Diên Khánh, Diên Điền, Diên Lâm, Diên Thọ, Diên Lạc, Suối Hiệp, Suối Dầu, Khánh Sơn, Tây Khánh Sơn,
    Đông Khánh Sơn, Bác Ái Tây, Bác Ái, Bác Ái Đông, Ninh Sơn, Lâm Sơn, Mỹ Sơn, Anh Dũng, Công Hải, Vĩnh Hải, Thuận
    Bắc, Ninh Hải, Xuân Hải, Ninh Phước, Phước Hậu, Phước Dinh, Phước Hữu, Thuận Nam, Phước Hà, Cà Ná
    """
}
