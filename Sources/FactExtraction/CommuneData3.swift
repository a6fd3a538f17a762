/// Communes (x), wards (p) and special zones (d) since 1 July 2025, part 3 of 3.
///
/// Facts restated from github.com/thanglequoc/vietnamese-provinces-database (MIT), state of 25 July 2026.
extension CommuneData {
  static let part3 = """
    > Đắk Lắk|p|
    Tuy Hòa, Bình Kiến, Sông Cầu, Xuân Đài, Phú Yên, Đông Hòa, Hòa Hiệp, Tân Lập, Buôn Ma Thuột, Thành Nhất, Tân An,
    Ea Kao, Buôn Hồ, Cư Bao
    > Đắk Lắk|x|
    Xuân Lộc, Xuân Cảnh, Xuân Thọ, Đồng Xuân, Xuân Lãnh, Phú Mỡ, Xuân Phước, Tuy An Bắc, Tuy An Đông, Tuy An Tây, Ô
    Loan, Tuy An Nam, Sơn Hòa, Tây Sơn, Vân Hòa, Suối Trai, Sông Hinh, Đức Bình, Ea Bá, Ea Ly, Sơn Thành, Tây Hòa,
    Hòa Thịnh, Hòa Mỹ, Hòa Xuân, Phú Hòa 2, Phú Hòa 1, Hòa Phú, Ea Drăng, Ea H'Leo, Ea Hiao, Ea Wy, Ea Khăl, Ea Súp,
    Ia Lốp, Ea Rốk, Ia Rvê, Ea Bung, Buôn Đôn, Ea Wer, Ea Nuôl, Quảng Phú, Ea Kiết, Ea Tul, Cư M'gar, Ea M'Droh,
    Cuôr Đăng, Krông Búk, Cư Pơng, Pơng Drang, Ea Drông, Krông Năng, Dliê Ya, Tam Giang, Phú Xuân, Ea Kar, Ea Knốp,
    Ea Păl, Ea Ô, Cư Yang, M'Drắk, Cư Prao, Ea Riêng, Cư M'ta, Krông Á, Ea Trang, Krông Bông, Dang Kang, Hòa Sơn, Cư
    Pui, Yang Mao, Krông Pắc, Ea Kly, Ea Phê, Ea Knuếc, Tân Tiến, Vụ Bổn, Krông Ana, Ea Ning, Ea Ktur, Ea Na, Dray
    Bhăng, Dur Kmăl, Liên Sơn Lắk, Đắk Liêng, Đắk Phơi, Krông Nô, Nam Ka
    > Lâm Đồng|d|
    Phú Quý
    > Lâm Đồng|p|
    Mũi Né, Phú Thủy, Hàm Thắng, Phan Thiết, Tiến Thành, Bình Thuận, Phước Hội, La Gi, Bắc Gia Nghĩa, Nam Gia Nghĩa,
    Đông Gia Nghĩa, Lâm Viên - Đà Lạt, Xuân Hương - Đà Lạt, Cam Ly - Đà Lạt, Xuân Trường - Đà Lạt, 2 Bảo Lộc, 1 Bảo
    Lộc, B'Lao, 3 Bảo Lộc, Lang Biang - Đà Lạt
    > Lâm Đồng|x|
    Tuyên Quang, Liên Hương, Phan Rí Cửa, Tuy Phong, Vĩnh Hảo, Bắc Bình, Phan Sơn, Hải Ninh, Sông Lũy, Lương Sơn,
    Hồng Thái, Hòa Thắng, Hàm Thuận, La Dạ, Đông Giang, Hồng Sơn, Hàm Thuận Bắc, Hàm Liêm, Hàm Thuận Nam, Hàm Thạnh,
    Hàm Kiệm, Tân Lập, Tân Thành, Tánh Linh, Bắc Ruộng, Nghị Đức, Đồng Kho, Suối Kiết, Đức Linh, Hoài Đức, Nam
    Thành, Trà Tân, Tân Minh, Hàm Tân, Tân Hải, Sơn Mỹ, Quảng Sơn, Quảng Hòa, Quảng Khê, Tà Đùng, Cư Jút, Đắk Wil,
    Nam Dong, Đức Lập, Đắk Mil, Đắk Sắk, Thuận An, Krông Nô, Nam Đà, Nâm Nung, Quảng Phú, Đức An, Đắk Song, Thuận
    Hạnh, Trường Xuân, Kiến Đức, Quảng Trực, Tuy Đức, Quảng Tân, Nhân Cơ, Quảng Tín, Lạc Dương, Đam Rông 4, Nam Ban
    Lâm Hà, Đinh Văn Lâm Hà, Đam Rông 3, Đam Rông 2, Nam Hà Lâm Hà, Đam Rông 1, Phú Sơn Lâm Hà, Phúc Thọ Lâm Hà, Tân
    Hà Lâm Hà, Đơn Dương, D'Ran, Ka Đô, Quảng Lập, Đức Trọng, Hiệp Thạnh, Tân Hội, Ninh Gia, Tà Năng, Tà Hine, Di
    Linh, Đinh Trang Thượng, Gia Hiệp, Bảo Thuận, Hòa Ninh, Hòa Bắc, Sơn Điền, Bảo Lâm 1, Bảo Lâm 5, Bảo Lâm 4, Bảo
    Lâm 2, Bảo Lâm 3, Đạ Huoai, Đạ Huoai 2, Đạ Huoai 3, Đạ Tẻh, Đạ Tẻh 3, Đạ Tẻh 2, Cát Tiên, Cát Tiên 3, Cát Tiên 2
    > Đồng Nai|p|
    Bình Phước, Đồng Xoài, Phước Long, Phước Bình, Lộc Ninh, Bình Long, An Lộc, Tân Khai, Đồng Phú, Chơn Thành, Minh
    Hưng, Trảng Dài, Hố Nai, Tam Hiệp, Long Bình, Trấn Biên, Biên Hòa, Long Khánh, Bình Lộc, Bảo Vinh, Xuân Lập,
    Hàng Gòn, Tân Phú, Trị An, Tân Triều, Trảng Bom, Dầu Giây, Long Thành, Tam Phước, Phước Tân, Long Hưng, Xuân
    Lộc, Nhơn Trạch
    > Đồng Nai|x|
    Bù Gia Mập, Đăk Ơ, Đa Kia, Bình Tân, Phú Riềng, Long Hà, Phú Trung, Phú Nghĩa, Lộc Tấn, Lộc Thạnh, Lộc Quang,
    Lộc Thành, Lộc Hưng, Thiện Hưng, Hưng Phước, Tân Tiến, Tân Hưng, Minh Đức, Tân Quan, Tân Lợi, Thuận Lợi, Đồng
    Tâm, Bù Đăng, Đak Nhau, Thọ Sơn, Bom Bo, Nghĩa Trung, Phước Sơn, Nha Bích, Đak Lua, Nam Cát Tiên, Tà Lài, Phú
    Lâm, Phú Lý, Tân An, Định Quán, Thanh Sơn, Phú Vinh, Phú Hòa, La Ngà, Bàu Hàm, Bình Minh, Hưng Thịnh, An Viễn,
    Thống Nhất, Gia Kiệm, Xuân Quế, Cẩm Mỹ, Xuân Đường, Xuân Đông, Sông Ray, An Phước, Bình An, Long Phước, Phước
    Thái, Xuân Bắc, Xuân Thành, Xuân Hòa, Xuân Phú, Xuân Định, Đại Phước, Phước An
    > Hồ Chí Minh|d|
    Côn Đảo
    > Hồ Chí Minh|p|
    Thủ Dầu Một, Phú Lợi, Bình Dương, Phú An, Chánh Hiệp, Bến Cát, Chánh Phú Hòa, Long Nguyên, Tây Nam, Thới Hòa,
    Hòa Lợi, Tân Uyên, Tân Khánh, Vĩnh Tân, Bình Cơ, Tân Hiệp, Dĩ An, Tân Đông Hiệp, Đông Hòa, Lái Thiêu, Thuận
    Giao, An Phú, Thuận An, Bình Hòa, Vũng Tàu, Tam Thắng, Rạch Dừa, Phước Thắng, Bà Rịa, Long Hương, Tam Long, Phú
    Mỹ, Tân Hải, Tân Phước, Tân Thành, Tân Định, Sài Gòn, Bến Thành, Cầu Ông Lãnh, An Phú Đông, Thới An, Tân Thới
    Hiệp, Trung Mỹ Tây, Đông Hưng Thuận, Linh Xuân, Tam Bình, Hiệp Bình, Thủ Đức, Long Bình, Tăng Nhơn Phú, Phước
    Long, Long Phước, Long Trường, An Nhơn, An Hội Đông, An Hội Tây, Gò Vấp, Hạnh Thông, Thông Tây Hội, Bình Lợi
    Trung, Bình Quới, Bình Thạnh, Gia Định, Thạnh Mỹ Tây, Tân Sơn Nhất, Tân Sơn Hòa, Bảy Hiền, Tân Hòa, Tân Bình,
    Tân Sơn, Tây Thạnh, Tân Sơn Nhì, Phú Thọ Hòa, Phú Thạnh, Tân Phú, Đức Nhuận, Cầu Kiệu, Phú Nhuận, An Khánh, Bình
    Trưng, Cát Lái, Xuân Hòa, Nhiêu Lộc, Bàn Cờ, Hòa Hưng, Diên Hồng, Vườn Lài, Hòa Bình, Phú Thọ, Bình Thới, Minh
    Phụng, Xóm Chiếu, Khánh Hội, Vĩnh Hội, Chợ Quán, An Đông, Chợ Lớn, Phú Lâm, Bình Phú, Bình Tây, Bình Tiên, Chánh
    Hưng, Bình Đông, Phú Định, Bình Hưng Hòa, Bình Tân, Bình Trị Đông, Tân Tạo, An Lạc, Tân Hưng, Tân Thuận, Phú
    Thuận, Tân Mỹ
    > Hồ Chí Minh|x|
    Dầu Tiếng, Minh Thạnh, Long Hòa, Thanh An, Trừ Văn Thố, Bàu Bàng, Phú Giáo, Phước Thành, An Long, Phước Hòa, Bắc
    Tân Uyên, Thường Tân, Long Sơn, Ngãi Giao, Xuân Sơn, Bình Giã, Châu Đức, Kim Long, Nghĩa Thành, Hồ Tràm, Xuyên
    Mộc, Bàu Lâm, Hòa Hội, Hòa Hiệp, Bình Châu, Long Điền, Long Hải, Đất Đỏ, Phước Hải, Châu Pha, Tân An Hội, An
    Nhơn Tây, Nhuận Đức, Thái Mỹ, Phú Hòa Đông, Bình Mỹ, Củ Chi, Hóc Môn, Đông Thạnh, Xuân Thới Sơn, Bà Điểm, Tân
    Nhựt, Vĩnh Lộc, Tân Vĩnh Lộc, Bình Lợi, Bình Hưng, Hưng Long, Bình Chánh, Nhà Bè, Hiệp Phước, Cần Giờ, Bình
    Khánh, An Thới Đông, Thạnh An
    > Tây Ninh|p|
    Tân Ninh, Bình Minh, Ninh Thạnh, Long Hoa, Thanh Điền, Hòa Thành, Gò Dầu, Gia Lộc, Trảng Bàng, An Tịnh, Long An,
    Tân An, Khánh Hậu, Kiến Tường
    > Tây Ninh|x|
    Tân Biên, Tân Lập, Thạnh Bình, Trà Vong, Tân Châu, Tân Đông, Tân Hội, Tân Hòa, Tân Thành, Tân Phú, Dương Minh
    Châu, Cầu Khởi, Lộc Ninh, Châu Thành, Hảo Đước, Phước Vinh, Hòa Hội, Ninh Điền, Thạnh Đức, Phước Thạnh, Truông
    Mít, Bến Cầu, Long Chữ, Long Thuận, Hưng Thuận, Phước Chỉ, Tân Hưng, Hưng Điền, Vĩnh Thạnh, Vĩnh Châu, Vĩnh
    Hưng, Khánh Hưng, Tuyên Bình, Bình Hiệp, Bình Hòa, Tuyên Thạnh, Mộc Hóa, Tân Thạnh, Nhơn Hòa Lập, Hậu Thạnh,
    Nhơn Ninh, Thạnh Hóa, Bình Thành, Thạnh Phước, Tân Tây, Đông Thành, Mỹ Quý, Đức Huệ, Hậu Nghĩa, Đức Hòa, An
    Ninh, Hiệp Hòa, Đức Lập, Mỹ Hạnh, Hòa Khánh, Bến Lức, Thạnh Lợi, Lương Hòa, Bình Đức, Mỹ Yên, Thủ Thừa, Mỹ
    Thạnh, Mỹ An, Tân Long, Tân Trụ, Nhựt Tảo, Vàm Cỏ, Cần Đước, Rạch Kiến, Long Cang, Mỹ Lệ, Tân Lân, Long Hựu, Cần
    Giuộc, Phước Lý, Mỹ Lộc, Phước Vĩnh Tây, Tân Tập, Tầm Vu, Vĩnh Công, Thuận Mỹ, An Lục Long
    > Đồng Tháp|p|
    Đạo Thạnh, Mỹ Tho, Thới Sơn, Mỹ Phong, Trung An, Long Thuận, Gò Công, Bình Xuân, Mỹ Phước Tây, Thanh Hòa, Cai
    Lậy, Nhị Quý, Sơn Qui, Cao Lãnh, Mỹ Ngãi, Mỹ Trà, Sa Đéc, An Bình, Hồng Ngự, Thường Lạc
    > Đồng Tháp|x|
    Tân Phước 1, Tân Phước 2, Hưng Thạnh, Tân Phước 3, Cái Bè, Hậu Mỹ, Mỹ Thiện, Hội Cư, Mỹ Đức Tây, Mỹ Lợi, Thanh
    Hưng, An Hữu, Thạnh Phú, Mỹ Thành, Tân Phú, Bình Phú, Hiệp Đức, Long Tiên, Ngũ Hiệp, Châu Thành, Tân Hương, Long
    Hưng, Long Định, Bình Trưng, Vĩnh Kim, Kim Sơn, Chợ Gạo, Mỹ Tịnh An, Lương Hòa Lạc, Tân Thuận Bình, An Thạnh
    Thủy, Bình Ninh, Vĩnh Bình, Đồng Sơn, Phú Thành, Vĩnh Hựu, Long Bình, Tân Thới, Tân Phú Đông, Tân Hòa, Gia
    Thuận, Tân Đông, Tân Điền, Gò Công Đông, Tân Hồng, Tân Hộ Cơ, Tân Thành, An Phước, Thường Phước, Long Khánh,
    Long Phú Thuận, Tràm Chim, Tam Nông, An Hòa, Phú Cường, An Long, Phú Thọ, Tháp Mười, Phương Thịnh, Trường Xuân,
    Mỹ Quí, Đốc Binh Kiều, Thanh Mỹ, Mỹ Thọ, Ba Sao, Phong Mỹ, Mỹ Hiệp, Bình Hàng Trung, Thanh Bình, Tân Long, Tân
    Thạnh, Bình Thành, Lấp Vò, Mỹ An Hưng, Tân Khánh Trung, Hòa Long, Tân Dương, Lai Vung, Phong Hòa, Phú Hựu, Tân
    Nhuận Đông, Tân Phú Trung
    > Vĩnh Long|p|
    Phú Khương, An Hội, Sơn Đông, Bến Tre, Phú Tân, Trà Vinh, Nguyệt Hóa, Long Đức, Hòa Thuận, Duyên Hải, Trường
    Long Hòa, Long Châu, Phước Hậu, Tân Ngãi, Thanh Đức, Tân Hạnh, Cái Vồn, Bình Minh, Đông Thành
    > Vĩnh Long|x|
    Giao Long, Phú Túc, Tân Phú, Tiên Thủy, Chợ Lách, Phú Phụng, Vĩnh Thành, Hưng Khánh Trung, Mỏ Cày, Phước Mỹ
    Trung, Tân Thành Bình, Đồng Khởi, Nhuận Phú Tân, An Định, Thành Thới, Hương Mỹ, Giồng Trôm, Lương Hòa, Lương
    Phú, Châu Hòa, Phước Long, Tân Hào, Hưng Nhượng, Bình Đại, Phú Thuận, Lộc Thuận, Châu Hưng, Thạnh Trị, Thạnh
    Phước, Thới Thuận, Ba Tri, Mỹ Chánh Hòa, Bảo Thạnh, Tân Xuân, An Ngãi Trung, An Hiệp, Tân Thủy, Thạnh Phú, Quới
    Điền, Đại Điền, Thạnh Hải, An Qui, Thạnh Phong, Càng Long, An Trường, Tân An, Bình Phú, Nhị Long, Cầu Kè, An Phú
    Tân, Phong Thạnh, Tam Ngãi, Tiểu Cần, Hùng Hòa, Tập Ngãi, Tân Hòa, Châu Thành, Song Lộc, Hưng Mỹ, Hòa Minh, Long
    Hòa, Cầu Ngang, Mỹ Long, Vinh Kim, Nhị Trường, Hiệp Mỹ, Trà Cú, Tập Sơn, Lưu Nghiệp Anh, Hàm Giang, Đại An, Đôn
    Châu, Long Hiệp, Long Thành, Long Hữu, Ngũ Lạc, Long Vĩnh, Đông Hải, An Bình, Long Hồ, Phú Quới, Nhơn Phú, Bình
    Phước, Cái Nhum, Tân Long Hội, Trung Thành, Quới An, Quới Thiện, Trung Hiệp, Trung Ngãi, Hiếu Phụng, Hiếu Thành,
    Tam Bình, Cái Ngang, Hòa Hiệp, Song Phú, Ngãi Tứ, Tân Lược, Mỹ Thuận, Tân Quới, Trà Ôn, Hòa Bình, Trà Côn, Vĩnh
    Xuân, Lục Sĩ Thành
    > An Giang|d|
    Phú Quốc, Thổ Châu, Kiên Hải
    > An Giang|p|
    Bình Đức, Mỹ Thới, Long Xuyên, Châu Đốc, Vĩnh Tế, Tân Châu, Long Phú, Thới Sơn, Chi Lăng, Tịnh Biên, Rạch Giá,
    Vĩnh Thông, Tô Châu, Hà Tiên
    > An Giang|x|
    Mỹ Hòa Hưng, An Phú, Khánh Bình, Nhơn Hội, Phú Hữu, Vĩnh Hậu, Vĩnh Xương, Tân An, Châu Phong, Phú Tân, Chợ Vàm,
    Phú Lâm, Hòa Lạc, Phú An, Bình Thạnh Đông, Châu Phú, Mỹ Đức, Vĩnh Thạnh Trung, Thạnh Mỹ Tây, Bình Mỹ, An Cư, Núi
    Cấm, Tri Tôn, Ba Chúc, Vĩnh Gia, Ô Lâm, Cô Tô, An Châu, Cần Đăng, Vĩnh An, Bình Hòa, Vĩnh Hanh, Chợ Mới, Long
    Điền, Cù Lao Giêng, Nhơn Mỹ, Long Kiến, Hội An, Thoại Sơn, Phú Hòa, Óc Eo, Tây Phú, Vĩnh Trạch, Định Mỹ, Tiên
    Hải, Kiên Lương, Hòa Điền, Vĩnh Điều, Giang Thành, Sơn Hải, Hòn Nghệ, Hòn Đất, Bình Sơn, Bình Giang, Sơn Kiên,
    Mỹ Thuận, Tân Hiệp, Tân Hội, Thạnh Đông, Châu Thành, Thạnh Lộc, Bình An, Giồng Riềng, Thạnh Hưng, Ngọc Chúc, Hòa
    Hưng, Long Thạnh, Hòa Thuận, Gò Quao, Định Hòa, Vĩnh Hòa Hưng, Vĩnh Tuy, An Biên, Tây Yên, Đông Thái, Vĩnh Hòa,
    An Minh, Đông Hòa, U Minh Thượng, Tân Thạnh, Đông Hưng, Vân Khánh, Vĩnh Phong, Vĩnh Bình, Vĩnh Thuận
    > Cần Thơ|p|
    Cái Khế, Ninh Kiều, Tân An, An Bình, Ô Môn, Thới Long, Phước Thới, Bình Thủy, Thới An Đông, Long Tuyền, Cái
    Răng, Hưng Phú, Thốt Nốt, Tân Lộc, Trung Nhứt, Thuận Hưng, Vị Thanh, Vị Tân, Ngã Bảy, Đại Thành, Long Mỹ, Long
    Bình, Long Phú 1, Sóc Trăng, Phú Lợi, Mỹ Xuyên, Ngã Năm, Mỹ Quới, Vĩnh Châu, Khánh Hòa, Vĩnh Phước
    > Cần Thơ|x|
    Thạnh An, Vĩnh Thạnh, Vĩnh Trinh, Thạnh Quới, Thạnh Phú, Trung Hưng, Thới Lai, Cờ Đỏ, Thới Hưng, Đông Hiệp, Đông
    Thuận, Trường Thành, Trường Xuân, Phong Điền, Trường Long, Nhơn Ái, Hỏa Lựu, Tân Hòa, Trường Long Tây, Thạnh
    Xuân, Châu Thành, Đông Phước, Phú Hữu, Hòa An, Hiệp Hưng, Tân Bình, Thạnh Hòa, Phụng Hiệp, Phương Bình, Tân
    Phước Hưng, Vị Thủy, Vĩnh Thuận Đông, Vĩnh Tường, Vị Thanh 1, Vĩnh Viễn, Lương Tâm, Xà Phiên, Kế Sách, An Lạc
    Thôn, Phong Nẫm, Thới An Hội, Nhơn Mỹ, Đại Hải, Mỹ Tú, Phú Tâm, Hồ Đắc Kiện, Long Hưng, Thuận Hòa, Mỹ Hương, An
    Ninh, Mỹ Phước, An Thạnh, Cù Lao Dung, Long Phú, Đại Ngãi, Trường Khánh, Tân Thạnh, Trần Đề, Liêu Tú, Lịch Hội
    Thượng, Tài Văn, Thạnh Thới An, Nhu Gia, Hòa Tú, Ngọc Tố, Gia Hòa, Tân Long, Phú Lộc, Lâm Tân, Vĩnh Lợi, Vĩnh
    Hải, Lai Hòa
    > Cà Mau|p|
    Bạc Liêu, Vĩnh Trạch, Hiệp Thành, Giá Rai, Láng Tròn, An Xuyên, Lý Văn Lâm, Tân Thành, Hòa Thành
    > Cà Mau|x|
    Hồng Dân, Ninh Quới, Vĩnh Lộc, Ninh Thạnh Lợi, Phước Long, Vĩnh Phước, Vĩnh Thanh, Phong Hiệp, Hòa Bình, Châu
    Thới, Vĩnh Lợi, Hưng Hội, Vĩnh Mỹ, Vĩnh Hậu, Phong Thạnh, Gành Hào, Đông Hải, Long Điền, An Trạch, Định Thành,
    Nguyễn Phích, U Minh, Khánh An, Khánh Lâm, Thới Bình, Biển Bạch, Trí Phải, Tân Lộc, Hồ Thị Kỷ, Trần Văn Thời,
    Sông Đốc, Đá Bạc, Khánh Bình, Khánh Hưng, Cái Nước, Lương Thế Trân, Tân Hưng, Hưng Mỹ, Đầm Dơi, Tạ An Khương,
    Trần Phán, Tân Thuận, Quách Phẩm, Thanh Tùng, Tân Tiến, Năm Căn, Đất Mới, Tam Giang, Cái Đôi Vàm, Phú Mỹ, Phú
    Tân, Nguyễn Việt Khái, Tân Ân, Phan Ngọc Hiển, Đất Mũi
    """
}
