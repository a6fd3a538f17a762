/// The tag rules the program comes with.
enum StandardTags {
  static let text = """
    Chuyển đổi số = CĐS; chuyển đổi kỹ thuật số; digital transformation; chuyen doi so quoc gia
    Đổi mới sáng tạo = ĐMST; innovation; đổi mới và sáng tạo
    Khoa học và công nghệ = KHCN; KH&CN; KH-CN; khoa học công nghệ; khoa học - công nghệ; khoa học, công nghệ
    Trí tuệ nhân tạo = AI; trí thông minh nhân tạo; artificial intelligence; công nghệ AI
    Khởi nghiệp = startup; start-up; khởi nghiệp sáng tạo; khởi nghiệp đổi mới sáng tạo
    Dịch vụ công trực tuyến = DVCTT; DVC trực tuyến; dịch vụ công online
    Cải cách hành chính = CCHC; cải cách thủ tục hành chính
    Công nghệ thông tin = CNTT
    Cơ sở dữ liệu = CSDL
    Định danh điện tử = VNeID; định danh số; tài khoản định danh
    Đề án 06 = đề án số 06; ĐA06
    Nghị quyết 57 = NQ57; NQ 57; nghị quyết số 57; 57-NQ/TW; Nghị quyết 57-NQ/TW
    Nghị quyết 68 = NQ68; NQ 68; nghị quyết số 68; 68-NQ/TW
    An ninh mạng = an toàn thông tin mạng; an toàn an ninh mạng; cybersecurity
    Bán dẫn = chip bán dẫn; công nghiệp bán dẫn; vi mạch bán dẫn; semiconductor
    Dữ liệu lớn = big data
    Internet vạn vật = IoT; internet of things
    Điện toán đám mây = cloud; cloud computing
    Chuỗi khối = blockchain; công nghệ blockchain
    Thương mại điện tử = TMĐT; e-commerce
    Bình dân học vụ số = phong trào bình dân học vụ số
    Kinh tế số = digital economy
    Chính quyền số = chính quyền điện tử
    Chính phủ số = chính phủ điện tử
    Sở hữu trí tuệ = SHTT
    Nghiên cứu và phát triển = R&D
    Thiết bị bay không người lái = UAV; drone; máy bay không người lái
    Đô thị thông minh = thành phố thông minh; smart city
    """
}
