/// Keyword rules that say which province a text is about, one group each for the 34 units since 1 July 2025; the former
/// names lead to the unit that took them in. Read by ``TopicRules/provinces``.
enum ProvinceTopics {
  static let text = """
    [ha-noi] Hà Nội
    5 Hà Nội; TP Hà Nội; Thủ đô Hà Nội; Hoà Lạc; Hòa Lạc
    [hue] Huế
    5 Thừa Thiên Huế; TP Huế; thành phố Huế; Huế
    [da-nang] Đà Nẵng
    5 Đà Nẵng; Quảng Nam; Hội An; Tam Kỳ
    [hai-phong] Hải Phòng
    5 Hải Phòng; Hải Dương; Đồ Sơn; Lạch Huyện; Cát Hải; Chí Linh; thành phố Cảng
    [ho-chi-minh] Thành phố Hồ Chí Minh
    5 Hồ Chí Minh; TPHCM; HCM; Bình Dương; Bà Rịa; Vũng Tàu; Sài Gòn; Thủ Đức; Côn Đảo
    [can-tho] Cần Thơ
    5 Cần Thơ; Hậu Giang; Sóc Trăng; Vị Thanh
    [dong-nai] Đồng Nai
    5 Đồng Nai; Bình Phước; Biên Hòa; Biên Hoà; Long Thành
    [tuyen-quang] Tuyên Quang
    5 Tuyên Quang; Hà Giang; Đồng Văn; Mèo Vạc
    [cao-bang] Cao Bằng
    5 Cao Bằng
    [lai-chau] Lai Châu
    5 Lai Châu
    [lao-cai] Lào Cai
    5 Lào Cai; Yên Bái; Sa Pa
    [thai-nguyen] Thái Nguyên
    5 Thái Nguyên; Bắc Kạn; Bắc Cạn
    [dien-bien] Điện Biên
    5 Điện Biên; Điện Biên Phủ
    [lang-son] Lạng Sơn
    5 Lạng Sơn
    [son-la] Sơn La
    5 Sơn La; Mộc Châu
    [phu-tho] Phú Thọ
    5 Phú Thọ; Vĩnh Phúc; Hòa Bình; Hoà Bình; Việt Trì; Vĩnh Yên
    [bac-ninh] Bắc Ninh
    5 Bắc Ninh; Bắc Giang
    [quang-ninh] Quảng Ninh
    5 Quảng Ninh; Hạ Long; Móng Cái; Cẩm Phả; Uông Bí
    [hung-yen] Hưng Yên
    5 Hưng Yên; Thái Bình
    [ninh-binh] Ninh Bình
    5 Ninh Bình; Nam Định; Hà Nam; Phủ Lý
    [thanh-hoa] Thanh Hóa
    5 Thanh Hóa; Thanh Hoá; Sầm Sơn; Nghi Sơn
    [nghe-an] Nghệ An
    5 Nghệ An; thành phố Vinh; TP Vinh; Cửa Lò
    [ha-tinh] Hà Tĩnh
    5 Hà Tĩnh; Vũng Áng
    [quang-tri] Quảng Trị
    5 Quảng Trị; Quảng Bình; Đồng Hới; Đông Hà
    [quang-ngai] Quảng Ngãi
    5 Quảng Ngãi; Kon Tum; Lý Sơn; Dung Quất
    [gia-lai] Gia Lai
    5 Gia Lai; Bình Định; Pleiku; Quy Nhơn
    [dak-lak] Đắk Lắk
    5 Đắk Lắk; Đắc Lắc; Đăk Lăk; Phú Yên; Buôn Ma Thuột; Tuy Hòa; Tuy Hoà
    [khanh-hoa] Khánh Hòa
    5 Khánh Hòa; Khánh Hoà; Ninh Thuận; Nha Trang; Cam Ranh; Phan Rang; Trường Sa
    [lam-dong] Lâm Đồng
    5 Lâm Đồng; Đà Lạt; Đắk Nông; Đăk Nông; Bình Thuận; Phan Thiết; Mũi Né; Gia Nghĩa
    [tay-ninh] Tây Ninh
    5 Tây Ninh; Long An; Tân An
    [dong-thap] Đồng Tháp
    5 Đồng Tháp; Tiền Giang; Cao Lãnh; Mỹ Tho; Sa Đéc
    [vinh-long] Vĩnh Long
    5 Vĩnh Long; Bến Tre; Trà Vinh
    [an-giang] An Giang
    5 An Giang; Kiên Giang; Phú Quốc; Rạch Giá; Long Xuyên; Châu Đốc
    [ca-mau] Cà Mau
    5 Cà Mau; Bạc Liêu; Năm Căn
    """
}
