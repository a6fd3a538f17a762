// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

/// The leaf rooms: everything here is a pure function of values (see docs/Decisions).
func room(_ name: String, _ dependencies: [Target.Dependency] = [], resources: [Resource] = []) -> Target {
  .target(name: name, dependencies: dependencies, resources: resources, swiftSettings: strict)
}

func tests(_ name: String, _ dependencies: [Target.Dependency], resources: [Resource] = []) -> Target {
  .testTarget(
    name: name, dependencies: dependencies + ["NewsTesting"], resources: resources, swiftSettings: strict)
}

let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
let yams: Target.Dependency = .product(name: "Yams", package: "Yams")
let hummingbird: Target.Dependency = .product(name: "Hummingbird", package: "hummingbird")
let mustache: Target.Dependency = .product(name: "Mustache", package: "swift-mustache")
let logging: Target.Dependency = .product(name: "Logging", package: "swift-log")
let arguments: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")
let subprocess: Target.Dependency = .product(name: "Subprocess", package: "swift-subprocess")
let system: Target.Dependency = .product(name: "SystemPackage", package: "swift-system")

let package = Package(
  name: "diemtin",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "diemtin", targets: ["diemtin"]),
    .library(name: "VietnameseText", targets: ["VietnameseText"]),
    .library(name: "HTMLParsing", targets: ["HTMLParsing"]),
  ],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1", traits: []),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2"),
    .package(url: "https://github.com/apple/swift-system", from: "1.5.0"),
  ],
  targets: [
    .systemLibrary(
      name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),

    room("NewsModel"),
    room("VietnameseText", resources: [.copy("Resources")]),
    room("FeedParsing", ["NewsModel", "CZlib"]),
    room("WebFetching", ["NewsModel", "CCurl"]),
    room("HTMLParsing"),
    room("ArticleExtraction", ["NewsModel", "HTMLParsing"]),
    room("FactExtraction", ["NewsModel", "VietnameseText"]),
    room("StoryClustering", ["NewsModel", "VietnameseText"]),
    room("Summarization", ["NewsModel", "VietnameseText", "FactExtraction"]),
    room("BulletinEditing", ["NewsModel", yams]),
    room("Proofreading", ["NewsModel", "VietnameseText", "FactExtraction"]),
    room("Publishing", ["NewsModel"], resources: [.copy("Resources")]),
    room("NewsStore", ["NewsModel", "VietnameseText", grdb]),
    room(
      "Pipeline",
      [
        "NewsModel", "VietnameseText", "FeedParsing", "WebFetching", "HTMLParsing", "ArticleExtraction",
        "FactExtraction", "StoryClustering", "Summarization", "BulletinEditing", "Proofreading",
        "Publishing", "NewsStore", subprocess, system,
      ], resources: [.copy("Resources")]),
    room(
      "Website",
      [
        "NewsModel", "VietnameseText", "FeedParsing", "StoryClustering", "NewsStore", "Publishing", hummingbird,
        mustache, logging,
      ], resources: [.copy("Resources")]),
    room("DemoPress", ["NewsModel", hummingbird, logging], resources: [.copy("Resources")]),
    room("NewsTesting", ["NewsModel"]),
    .executableTarget(
      name: "diemtin",
      dependencies: [
        "NewsModel", "VietnameseText", "FeedParsing", "WebFetching", "ArticleExtraction", "FactExtraction",
        "StoryClustering", "Summarization", "BulletinEditing", "Proofreading", "Publishing", "NewsStore",
        "Pipeline", "Website", "DemoPress", arguments, logging,
      ],
      swiftSettings: strict),

    tests("NewsModelTests", ["NewsModel"]),
    tests("VietnameseTextTests", ["VietnameseText"]),
    tests("FeedParsingTests", ["NewsModel", "FeedParsing"]),
    tests("WebFetchingTests", ["NewsModel", "WebFetching"]),
    tests("HTMLParsingTests", ["HTMLParsing"]),
    tests("ArticleExtractionTests", ["NewsModel", "HTMLParsing", "ArticleExtraction"]),
    tests("FactExtractionTests", ["NewsModel", "VietnameseText", "FactExtraction"]),
    tests("StoryClusteringTests", ["NewsModel", "VietnameseText", "StoryClustering"]),
    tests("SummarizationTests", ["NewsModel", "VietnameseText", "FactExtraction", "Summarization"]),
    tests("BulletinEditingTests", ["NewsModel", "BulletinEditing"]),
    tests("ProofreadingTests", ["NewsModel", "VietnameseText", "FactExtraction", "Proofreading"]),
    tests("PublishingTests", ["NewsModel", "Publishing"]),
    tests("NewsStoreTests", ["NewsModel", "NewsStore"]),
    tests("PipelineTests", ["NewsModel", "NewsStore", "FeedParsing", "WebFetching", "BulletinEditing", "Pipeline"]),
    tests("WebsiteTests", ["NewsModel", "NewsStore", "FeedParsing", "Website"]),
    tests("DemoPressTests", ["NewsModel", "DemoPress"]),
  ],
  swiftLanguageModes: [.v6]
)
