import NewsModel

/// The fictional outlets. None of them exists; names were chosen so that none resembles a real one.
enum Outlets {
  static let all: [Outlet] = papers + portals + others + rude

  static let byID: [String: Outlet] = Dictionary(all.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })

  private static let newsSections = [
    "Thời sự", "Khoa học", "Chuyển đổi số", "Kinh tế", "Quốc tế", "Xã hội", "Pháp luật", "Thể thao", "Văn hóa",
  ]

  private static let papers = [
    Outlet(
      id: "thoi-bao-viet-so", name: "Thời báo Việt Số", kind: .nationalPaper, weight: 1.2,
      design: StructuredDataDesign(prefix: "tbvs"), address: .slugAndNumber(suffix: ".html"),
      feeds: [.init(path: "/rss/tin-moi.rss", style: .rss(RSSStyle(pictureInDescription: true)))],
      sections: newsSections),
    Outlet(
      id: "nhat-bao-song-hong", name: "Nhật báo Sông Hồng", kind: .nationalPaper, weight: 1.2,
      design: OpenGraphDesign(), address: .slugAndTime,
      feeds: [
        .init(path: "/rss/home.rss", style: .rss(RSSStyle(date: .american, everythingInCDATA: true)))
      ],
      sections: newsSections),
    Outlet(
      id: "nhat-bao-truong-son", name: "Nhật báo Trường Sơn", kind: .nationalPaper,
      design: StructuredDataDesign(prefix: "ts", adverts: 0), address: .slugPost,
      feeds: [
        .init(
          path: "/rss/khoa-hoc-cong-nghe.rss", style: .rss(RSSStyle(date: .twoDigitYear, referencesInCDATA: true)),
          section: "Khoa học"),
        .init(path: "/rss/tat-ca.rss", style: .rss(RSSStyle(date: .twoDigitYear, referencesInCDATA: true))),
      ],
      sections: newsSections),
    Outlet(
      id: "thoi-luan-bac-nam", name: "Thời luận Bắc Nam", kind: .nationalPaper,
      design: MicrodataDesign(), address: .dated,
      feeds: [.init(path: "/feed/", style: .rss(RSSStyle(date: .zoneByName)))], sections: newsSections),
    Outlet(
      id: "bao-cua-cam", name: "Báo Cửa Cấm", kind: .cityPaper, province: "Hải Phòng", weight: 1.2,
      design: GraphDesign(), address: .slugAndNumber(suffix: ".html"),
      feeds: [.init(path: "/feed/rss.xml", style: .rss(RSSStyle()))], decomposed: true,
      sections: ["Thời sự", "Chính quyền số", "Kinh tế biển", "Khoa học", "Giáo dục", "Đời sống", "Thể thao"]),
  ]

  private static let portals = [
    Outlet(
      id: "cong-tin-khoa-hoc", name: "Cổng Tin Khoa học và Công nghệ Quốc gia", kind: .governmentPortal, weight: 1.3,
      design: TableDesign(), address: .query,
      feeds: [
        .init(path: "/rss.aspx", style: .rss(RSSStyle())), .init(path: "/thong-cao-bao-chi", style: .listing),
      ],
      printPrefix: "/in-trang/", sections: ["Tin hoạt động", "Văn bản mới", "Thông cáo báo chí", "Hỏi đáp", "Tin tức"]),
    Outlet(
      id: "cong-tin-dieu-hanh", name: "Cổng Tin Điều hành Chính phủ", kind: .governmentPortal, weight: 1.4,
      design: DublinCoreDesign(), address: .folder("tin"), feeds: [.init(path: "/atom.xml", style: .atom)],
      sections: ["Chỉ đạo, điều hành", "Văn bản mới", "Ban Chỉ đạo", "Phản ánh, kiến nghị", "Kinh tế"]),
    Outlet(
      id: "thanh-pho-cang", name: "Cổng thông tin Thành phố Cảng", kind: .cityPortal, province: "Hải Phòng",
      weight: 1.2,
      design: PortalDesign(), address: .folder("tin-tuc"), feeds: [.init(path: "/tin-tuc", style: .listing)],
      pageType: "text/html",
      sections: ["Tin tức", "Chỉ đạo điều hành", "Xã, phường, đặc khu", "Doanh nghiệp", "Văn bản"]),
  ]

  private static let others = [
    Outlet(
      id: "doanh-thuong-24", name: "Doanh Thương 24", kind: .business,
      design: StructuredDataDesign(prefix: "dt24"), address: .slugAndNumber(suffix: ".chn"),
      feeds: [
        .init(path: "/trang-chu.rss", style: .rss(RSSStyle(date: .doubtfulHalfDay, encoding: .utf16InName)))
      ],
      forbiddenFolder: "/hoi-vien/", sections: ["Doanh nghiệp", "Đầu tư", "Khởi nghiệp", "Công nghệ", "Thị trường"]),
    Outlet(
      id: "hang-tin-thai-duong", name: "Hãng tin Thái Dương", kind: .international,
      design: ApplicationDesign(), address: .folder("cong-nghe"), feeds: [.init(path: "/atom", style: .atom)],
      ampPrefix: "/amp/", sections: ["Thế giới", "Công nghệ", "Khoa học", "Thị trường"]),
    Outlet(
      id: "hat-mam-khoa-hoc", name: "Hạt Mầm Khoa học", kind: .journal,
      design: JournalDesign(), address: .folder("bai"),
      feeds: [.init(path: "/rss", style: .rss(RSSStyle(encoding: .utf16LittleEndian)))], paragraphsPerPage: 3,
      sections: ["Nghiên cứu", "Chính sách khoa học", "Con người", "Biển và trái đất"]),
    Outlet(
      id: "vi-mach-online", name: "Vi Mạch Online", kind: .business,
      design: MagazineDesign(), address: .slugPost, feeds: [.init(path: "/feed.json", style: .jsonFeed)],
      sections: ["Bán dẫn", "AI", "Viễn thông", "Bảo mật", "Khởi nghiệp"]),
    Outlet(
      id: "dien-dan-lang-so", name: "Diễn đàn Làng Số", kind: .forum, weight: 0.5,
      design: ForumDesign(), address: .slugAndNumber(suffix: ".html"),
      feeds: [.init(path: "/chu-de-moi.atom", style: .atom)],
      sections: ["Hỏi đáp dịch vụ công", "Kinh nghiệm", "Góp ý", "Tán gẫu"]),
    Outlet(
      id: "dai-bac-bo", name: "Đài Truyền thông Bắc Bộ", kind: .broadcaster,
      design: BroadcastDesign(), address: .folder("video"), feeds: [.init(path: "/moi-nhat", style: .listing)],
      paragraphsPerPage: 3, sections: ["Thời sự", "Khoa học", "Đời sống", "Thể thao", "Giải trí"]),
    Outlet(
      id: "thong-tan-lac-hong", name: "Thông tấn Lạc Hồng", kind: .agency, weight: 1.2,
      design: AgencyDesign(), address: .slugPost, feeds: [.init(path: "/news-sitemap.xml", style: .newsSitemap)],
      pageType: "text/html", printPrefix: "/in/", sections: newsSections),
  ]

  /// Those that answer badly.
  private static let rude = [
    Outlet(
      id: "tin-nhanh-pho-hien", name: "Tin nhanh Phố Hiến", kind: .nationalPaper, design: MicrodataDesign(),
      address: .slugPost, feeds: [.init(path: "/rss/tin-nhanh.rss", style: .rss(RSSStyle()))], behaviour: .forbidding,
      sections: newsSections),
    Outlet(
      id: "dai-song-lam", name: "Đài Sông Lam", kind: .broadcaster, province: "Nghệ An", design: MicrodataDesign(),
      address: .slugPost, feeds: [.init(path: "/rss", style: .rss(RSSStyle()))], behaviour: .silent,
      sections: newsSections),
    Outlet(
      id: "dong-que-so", name: "Báo Đồng Quê Số", kind: .nationalPaper, design: OpenGraphDesign(),
      address: .slugPost, feeds: [.init(path: "/rss/trang-chu.rss", style: .rss(RSSStyle()))], behaviour: .feedIsPage,
      sections: newsSections),
    Outlet(
      id: "ban-tin-lang-nghe", name: "Bản tin Làng Nghề Mới", kind: .journal, design: OpenGraphDesign(),
      address: .slugPost, feeds: [.init(path: "/rss", style: .rss(RSSStyle()))], behaviour: .emptyFeed,
      sections: newsSections),
  ]
}
