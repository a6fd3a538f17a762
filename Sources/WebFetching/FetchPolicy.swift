/// How we behave on the web.
public struct FetchPolicy: Sendable, Hashable {
  /// Sent with every request; begins with the product token that robots.txt rules are matched against and names a
  /// contact address.
  public var userAgent: String
  /// Seconds between the end of one request to an origin and the start of the next.
  public var delay: Double
  /// Up to so many seconds are added to `delay` at random.
  public var jitter: Double
  /// Seconds for one request, from name resolution to the last byte.
  public var timeout: Double
  /// Largest body in bytes, counted after decompression.
  public var maxBytes: Int
  public var maxRedirects: Int
  /// Requests under way at the same time, each to another origin.
  public var maxConcurrentOrigins: Int
  /// For demonstrations and intranets: private, loopback and link-local addresses may be asked.
  public var allowPrivateAddresses: Bool
  public var obeyRobots: Bool
  /// Address of an HTTP proxy, nil for none. The address guard then sees the proxy only.
  public var proxy: String?
  /// PEM file of further certificate authorities to trust, as intranets have them; nil for the system's alone.
  public var certificateFile: String?

  /// For first trials only: an administrator puts a contact address here.
  public static let anonymousUserAgent = "DiemTin/0.1 (news digest; no contact address configured)"

  public init(
    userAgent: String = FetchPolicy.anonymousUserAgent, delay: Double = 2, jitter: Double = 1, timeout: Double = 30,
    maxBytes: Int = 10_000_000,
    maxRedirects: Int = 5, maxConcurrentOrigins: Int = 8, allowPrivateAddresses: Bool = false, obeyRobots: Bool = true,
    proxy: String? = nil, certificateFile: String? = nil
  ) {
    self.userAgent = userAgent
    self.delay = delay
    self.jitter = jitter
    self.timeout = timeout
    self.maxBytes = maxBytes
    self.maxRedirects = maxRedirects
    self.maxConcurrentOrigins = maxConcurrentOrigins
    self.allowPrivateAddresses = allowPrivateAddresses
    self.obeyRobots = obeyRobots
    self.proxy = proxy
    self.certificateFile = certificateFile
  }

  /// The first word of the User-Agent up to `/`: what robots.txt calls us (RFC 9309, section 2.2.1).
  public var productToken: String {
    String(userAgent.prefix { $0 != "/" && $0 != " " })
  }
}
