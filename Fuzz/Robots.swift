// rooms: NewsModel WebFetching
// link: curl
import Foundation
import WebFetching

/// robots.txt: the text up to the first empty line are rules, the rest is a path.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = [UInt8](UnsafeBufferPointer(start: start, count: count))
  let rules = RobotsRules(Data(bytes))
  let tail = String(decoding: bytes.suffix(64), as: UTF8.self)
  _ = rules.allows(path: "/" + tail, userAgent: "DiemTin")
  _ = rules.allows(path: RobotsRules.path(ofURL: tail), userAgent: tail)
  precondition(rules.allows(path: "/robots.txt", userAgent: "DiemTin"), "robots.txt itself is always allowed")
  precondition(rules.crawlDelay(userAgent: "DiemTin") ?? 0 >= 0)
  _ = AddressGuard.isPublic(Array(bytes.prefix(16)))
  return 0
}
