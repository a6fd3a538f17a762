/// First syllables of nouns that numbers count: “kế hoạch 28 điểm” is no document number.
enum CountedNouns {
  static let text = """
    điểm trang nhóm trường nguyên huyệt nội cầu người năm tháng tỷ tỉ triệu nghìn ngàn vạn trăm chục đồng dự vụ bước giai
    loại mức giờ chức tỉnh xã phường đơn cơ cán tổ biện giải tiêu khu tuyến công doanh mặt lĩnh bộ mục phương văn học
    giáo gói suất chiếc con thành lần lượt phút giây quý tuần đợt phiên đại vị thành em cháu hộ gia thôn bản huyện quận
    nước quốc đội trận bàn quyền nghĩa nhiệm vấn câu chương phần nhân khách ca bệnh xe tàu máy cầu cây tấn kg km m ha mét
    ý hạng danh thủ lô căn tòa toà nhà vùng khâu chỉ
    """
}
