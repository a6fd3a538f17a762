/// The districts, towns and cities below the provinces until 30 June 2025, by the province of then.
///
/// Source: the General Statistics Office's list of administrative units (Quyết định 124/2004/QĐ-TTg and its changes), restated.
enum DistrictData {
  /// Names with the provinces that had one of that name; several for “Châu Thành”.
  static let provincesByName: [String: [String]] = {
    var result: [String: [String]] = [:]
    for line in text.split(separator: "\n") {
      let parts = line.split(separator: ":", maxSplits: 1)
      guard parts.count == 2 else { continue }
      for name in parts[1].split(separator: ",") {
        let words = name.split(separator: " ").joined(separator: " ")
        if !words.isEmpty { result[words, default: []].append(String(parts[0])) }
      }
    }
    return result
  }()

  private static let text = """
    Hà Nội: Ba Đình, Hoàn Kiếm, Tây Hồ, Long Biên, Cầu Giấy, Đống Đa, Hai Bà Trưng, Hoàng Mai, Thanh Xuân, Nam Từ Liêm, Bắc Từ Liêm
    Hà Nội: Hà Đông, Sơn Tây, Sóc Sơn, Đông Anh, Gia Lâm, Thanh Trì, Mê Linh, Ba Vì, Phúc Thọ, Đan Phượng, Hoài Đức, Quốc Oai
    Hà Nội: Thạch Thất, Chương Mỹ, Thanh Oai, Thường Tín, Phú Xuyên, Ứng Hòa, Mỹ Đức
    Hải Phòng: Hồng Bàng, Ngô Quyền, Lê Chân, Hải An, Kiến An, Đồ Sơn, Dương Kinh, An Dương, Thủy Nguyên, An Lão, Kiến Thụy, Tiên Lãng
    Hải Phòng: Vĩnh Bảo, Cát Hải, Bạch Long Vĩ
    Hải Dương: Hải Dương, Chí Linh, Kinh Môn, Nam Sách, Kim Thành, Thanh Hà, Cẩm Giàng, Bình Giang, Gia Lộc, Tứ Kỳ, Ninh Giang, Thanh Miện
    Hưng Yên: Hưng Yên, Mỹ Hào, Văn Lâm, Văn Giang, Yên Mỹ, Khoái Châu, Ân Thi, Kim Động, Tiên Lữ, Phù Cừ
    Thái Bình: Thái Bình, Quỳnh Phụ, Hưng Hà, Đông Hưng, Thái Thụy, Tiền Hải, Kiến Xương, Vũ Thư
    Hà Nam: Phủ Lý, Duy Tiên, Kim Bảng, Thanh Liêm, Bình Lục, Lý Nhân
    Nam Định: Nam Định, Mỹ Lộc, Vụ Bản, Ý Yên, Nghĩa Hưng, Nam Trực, Trực Ninh, Xuân Trường, Giao Thủy, Hải Hậu
    Ninh Bình: Ninh Bình, Hoa Lư, Tam Điệp, Nho Quan, Gia Viễn, Yên Khánh, Kim Sơn, Yên Mô
    Bắc Ninh: Bắc Ninh, Từ Sơn, Quế Võ, Thuận Thành, Yên Phong, Tiên Du, Gia Bình, Lương Tài
    Bắc Giang: Bắc Giang, Việt Yên, Chũ, Yên Thế, Tân Yên, Lạng Giang, Lục Nam, Lục Ngạn, Sơn Động, Yên Dũng, Hiệp Hòa
    Vĩnh Phúc: Vĩnh Yên, Phúc Yên, Lập Thạch, Tam Dương, Tam Đảo, Bình Xuyên, Yên Lạc, Vĩnh Tường, Sông Lô
    Phú Thọ: Việt Trì, Phú Thọ, Đoan Hùng, Hạ Hòa, Thanh Ba, Phù Ninh, Yên Lập, Cẩm Khê, Tam Nông, Lâm Thao, Thanh Sơn, Thanh Thủy, Tân Sơn
    Hòa Bình: Hòa Bình, Đà Bắc, Lương Sơn, Kim Bôi, Cao Phong, Tân Lạc, Mai Châu, Lạc Sơn, Yên Thủy, Lạc Thủy
    Quảng Ninh: Hạ Long, Móng Cái, Cẩm Phả, Uông Bí, Quảng Yên, Đông Triều, Bình Liêu, Tiên Yên, Đầm Hà, Hải Hà, Ba Chẽ, Vân Đồn, Cô Tô
    Thái Nguyên: Thái Nguyên, Sông Công, Phổ Yên, Định Hóa, Phú Lương, Đồng Hỷ, Võ Nhai, Đại Từ, Phú Bình
    Bắc Kạn: Bắc Kạn, Pác Nặm, Ba Bể, Ngân Sơn, Bạch Thông, Chợ Đồn, Chợ Mới, Na Rì
    Cao Bằng: Cao Bằng, Bảo Lâm, Bảo Lạc, Hà Quảng, Trùng Khánh, Hạ Lang, Quảng Hòa, Hòa An, Nguyên Bình, Thạch An
    Lạng Sơn: Lạng Sơn, Tràng Định, Bình Gia, Văn Lãng, Cao Lộc, Văn Quan, Bắc Sơn, Hữu Lũng, Chi Lăng, Lộc Bình, Đình Lập
    Hà Giang: Hà Giang, Đồng Văn, Mèo Vạc, Yên Minh, Quản Bạ, Vị Xuyên, Bắc Mê, Hoàng Su Phì, Xín Mần, Bắc Quang, Quang Bình
    Tuyên Quang: Tuyên Quang, Lâm Bình, Na Hang, Chiêm Hóa, Hàm Yên, Yên Sơn, Sơn Dương
    Lào Cai: Lào Cai, Sa Pa, Bát Xát, Mường Khương, Si Ma Cai, Bắc Hà, Bảo Thắng, Bảo Yên, Văn Bàn
    Yên Bái: Yên Bái, Nghĩa Lộ, Lục Yên, Văn Yên, Mù Cang Chải, Trấn Yên, Trạm Tấu, Văn Chấn, Yên Bình
    Lai Châu: Lai Châu, Tam Đường, Mường Tè, Sìn Hồ, Phong Thổ, Than Uyên, Tân Uyên, Nậm Nhùn
    Điện Biên: Điện Biên Phủ, Mường Lay, Mường Nhé, Mường Chà, Tủa Chùa, Tuần Giáo, Điện Biên, Điện Biên Đông, Mường Ảng, Nậm Pồ
    Sơn La: Sơn La, Mộc Châu, Quỳnh Nhai, Thuận Châu, Mường La, Bắc Yên, Phù Yên, Yên Châu, Mai Sơn, Sông Mã, Sốp Cộp, Vân Hồ
    Thanh Hóa: Thanh Hóa, Bỉm Sơn, Sầm Sơn, Nghi Sơn, Mường Lát, Quan Hóa, Bá Thước, Quan Sơn, Lang Chánh, Ngọc Lặc, Cẩm Thủy, Thạch Thành
    Thanh Hóa: Hà Trung, Vĩnh Lộc, Yên Định, Thọ Xuân, Thường Xuân, Triệu Sơn, Thiệu Hóa, Hoằng Hóa, Hậu Lộc, Nga Sơn, Như Xuân, Như Thanh
    Thanh Hóa: Nông Cống, Đông Sơn, Quảng Xương
    Nghệ An: Vinh, Cửa Lò, Thái Hòa, Hoàng Mai, Quế Phong, Quỳ Châu, Kỳ Sơn, Tương Dương, Nghĩa Đàn, Quỳ Hợp, Quỳnh Lưu, Con Cuông
    Nghệ An: Tân Kỳ, Anh Sơn, Diễn Châu, Yên Thành, Đô Lương, Thanh Chương, Nghi Lộc, Nam Đàn, Hưng Nguyên
    Hà Tĩnh: Hà Tĩnh, Hồng Lĩnh, Kỳ Anh, Hương Sơn, Đức Thọ, Vũ Quang, Nghi Xuân, Can Lộc, Hương Khê, Thạch Hà, Cẩm Xuyên, Lộc Hà
    Quảng Bình: Đồng Hới, Ba Đồn, Minh Hóa, Tuyên Hóa, Quảng Trạch, Bố Trạch, Quảng Ninh, Lệ Thủy
    Quảng Trị: Đông Hà, Quảng Trị, Vĩnh Linh, Hướng Hóa, Gio Linh, Đakrông, Cam Lộ, Triệu Phong, Hải Lăng, Cồn Cỏ
    Huế: Thuận Hóa, Phú Xuân, Hương Thủy, Hương Trà, Phong Điền, Quảng Điền, Phú Vang, Phú Lộc, A Lưới, Nam Đông
    Đà Nẵng: Liên Chiểu, Thanh Khê, Hải Châu, Sơn Trà, Ngũ Hành Sơn, Cẩm Lệ, Hòa Vang, Hoàng Sa
    Quảng Nam: Tam Kỳ, Hội An, Điện Bàn, Tây Giang, Đông Giang, Đại Lộc, Duy Xuyên, Quế Sơn, Nam Giang, Phước Sơn, Hiệp Đức, Thăng Bình
    Quảng Nam: Tiên Phước, Bắc Trà My, Nam Trà My, Núi Thành, Phú Ninh, Nông Sơn
    Quảng Ngãi: Quảng Ngãi, Đức Phổ, Bình Sơn, Trà Bồng, Sơn Tịnh, Tư Nghĩa, Sơn Hà, Sơn Tây, Minh Long, Nghĩa Hành, Mộ Đức, Ba Tơ, Lý Sơn
    Bình Định: Quy Nhơn, An Nhơn, Hoài Nhơn, An Lão, Hoài Ân, Phù Mỹ, Vĩnh Thạnh, Tây Sơn, Phù Cát, Tuy Phước, Vân Canh
    Phú Yên: Tuy Hòa, Sông Cầu, Đông Hòa, Đồng Xuân, Tuy An, Sơn Hòa, Sông Hinh, Tây Hòa, Phú Hòa
    Khánh Hòa: Nha Trang, Cam Ranh, Ninh Hòa, Cam Lâm, Vạn Ninh, Khánh Vĩnh, Diên Khánh, Khánh Sơn, Trường Sa
    Ninh Thuận: Phan Rang - Tháp Chàm, Bác Ái, Ninh Sơn, Ninh Hải, Ninh Phước, Thuận Bắc, Thuận Nam
    Bình Thuận: Phan Thiết, La Gi, Tuy Phong, Bắc Bình, Hàm Thuận Bắc, Hàm Thuận Nam, Tánh Linh, Đức Linh, Hàm Tân, Phú Quý
    Kon Tum: Kon Tum, Đắk Glei, Ngọc Hồi, Đắk Tô, Kon Plông, Kon Rẫy, Đắk Hà, Sa Thầy, Tu Mơ Rông, Ia H'Drai
    Gia Lai: Pleiku, An Khê, Ayun Pa, KBang, Đak Đoa, Chư Păh, Ia Grai, Mang Yang, Kông Chro, Đức Cơ, Chư Prông, Chư Sê, Đak Pơ, Ia Pa
    Gia Lai: Krông Pa, Phú Thiện, Chư Pưh
    Đắk Lắk: Buôn Ma Thuột, Buôn Hồ, Ea H'leo, Ea Súp, Buôn Đôn, Cư M'gar, Krông Búk, Krông Năng, Ea Kar, M'Đrắk, Krông Bông, Krông Pắc
    Đắk Lắk: Krông Ana, Lắk, Cư Kuin
    Đắk Nông: Gia Nghĩa, Đắk Glong, Cư Jút, Đắk Mil, Krông Nô, Đắk Song, Đắk R'lấp, Tuy Đức
    Lâm Đồng: Đà Lạt, Bảo Lộc, Đam Rông, Lạc Dương, Lâm Hà, Đơn Dương, Đức Trọng, Di Linh, Bảo Lâm, Đạ Huoai, Đạ Tẻh, Cát Tiên
    Bình Phước: Đồng Xoài, Phước Long, Bình Long, Chơn Thành, Bù Gia Mập, Lộc Ninh, Bù Đốp, Hớn Quản, Đồng Phú, Bù Đăng, Phú Riềng
    Tây Ninh: Tây Ninh, Trảng Bàng, Hòa Thành, Tân Biên, Tân Châu, Dương Minh Châu, Châu Thành, Gò Dầu, Bến Cầu
    Bình Dương: Thủ Dầu Một, Dĩ An, Thuận An, Tân Uyên, Bến Cát, Bàu Bàng, Dầu Tiếng, Phú Giáo, Bắc Tân Uyên
    Đồng Nai: Biên Hòa, Long Khánh, Tân Phú, Vĩnh Cửu, Định Quán, Trảng Bom, Thống Nhất, Cẩm Mỹ, Long Thành, Xuân Lộc, Nhơn Trạch
    Bà Rịa - Vũng Tàu: Vũng Tàu, Bà Rịa, Phú Mỹ, Châu Đức, Xuyên Mộc, Long Điền, Đất Đỏ, Long Đất, Côn Đảo
    Hồ Chí Minh: 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, Thủ Đức, Gò Vấp, Bình Thạnh, Tân Bình, Tân Phú, Phú Nhuận, Bình Tân
    Hồ Chí Minh: Củ Chi, Hóc Môn, Bình Chánh, Nhà Bè, Cần Giờ
    Long An: Tân An, Kiến Tường, Tân Hưng, Vĩnh Hưng, Mộc Hóa, Tân Thạnh, Thạnh Hóa, Đức Huệ, Đức Hòa, Bến Lức, Thủ Thừa, Tân Trụ
    Long An: Cần Đước, Cần Giuộc, Châu Thành
    Tiền Giang: Mỹ Tho, Gò Công, Cai Lậy, Tân Phước, Cái Bè, Châu Thành, Chợ Gạo, Gò Công Tây, Gò Công Đông, Tân Phú Đông
    Bến Tre: Bến Tre, Châu Thành, Chợ Lách, Mỏ Cày Nam, Mỏ Cày Bắc, Giồng Trôm, Bình Đại, Ba Tri, Thạnh Phú
    Trà Vinh: Trà Vinh, Duyên Hải, Càng Long, Cầu Kè, Tiểu Cần, Châu Thành, Cầu Ngang, Trà Cú
    Vĩnh Long: Vĩnh Long, Bình Minh, Long Hồ, Mang Thít, Vũng Liêm, Tam Bình, Trà Ôn, Bình Tân
    Đồng Tháp: Cao Lãnh, Sa Đéc, Hồng Ngự, Tân Hồng, Tam Nông, Tháp Mười, Thanh Bình, Lấp Vò, Lai Vung, Châu Thành
    An Giang: Long Xuyên, Châu Đốc, Tân Châu, Tịnh Biên, An Phú, Phú Tân, Châu Phú, Tri Tôn, Châu Thành, Chợ Mới, Thoại Sơn
    Kiên Giang: Rạch Giá, Hà Tiên, Phú Quốc, Kiên Lương, Hòn Đất, Tân Hiệp, Châu Thành, Giồng Riềng, Gò Quao, An Biên, An Minh
    Kiên Giang: Vĩnh Thuận, Kiên Hải, U Minh Thượng, Giang Thành
    Cần Thơ: Ninh Kiều, Ô Môn, Bình Thủy, Cái Răng, Thốt Nốt, Vĩnh Thạnh, Cờ Đỏ, Phong Điền, Thới Lai
    Hậu Giang: Vị Thanh, Ngã Bảy, Long Mỹ, Châu Thành A, Châu Thành, Phụng Hiệp, Vị Thủy
    Sóc Trăng: Sóc Trăng, Vĩnh Châu, Ngã Năm, Châu Thành, Kế Sách, Mỹ Tú, Cù Lao Dung, Long Phú, Mỹ Xuyên, Thạnh Trị, Trần Đề
    Bạc Liêu: Bạc Liêu, Giá Rai, Hồng Dân, Phước Long, Vĩnh Lợi, Đông Hải, Hòa Bình
    Cà Mau: Cà Mau, U Minh, Thới Bình, Trần Văn Thời, Cái Nước, Đầm Dơi, Năm Căn, Phú Tân, Ngọc Hiển
    """
}
