import CCurl
import Foundation
import Synchronization

/// One HTTP request as the transfer loop needs it.
struct TransferJob: Sendable {
  let target: String
  let connectTo: String?
  /// `host:port:address` that takes the place of DNS.
  let resolved: String?
  /// Header lines.
  let headers: [String]
  let userAgent: String
  let timeout: Double
  let maxBytes: Int
  let allowPrivateAddresses: Bool
  let isAllowed: @Sendable ([UInt8]) -> Bool
  let proxy: String?
  let certificateFile: String?
  let cancellation: CancellationFlag
}

/// Set from any thread, seen by the transfer.
final class CancellationFlag: Sendable {
  private let flag = Atomic<Bool>(false)
  var isSet: Bool { flag.load(ordering: .relaxed) }
  func set() { flag.store(true, ordering: .relaxed) }
}

/// What one request came to; redirects are not followed.
struct TransferResponse: Sendable {
  let status: Int
  /// Lower-case names; the last value of each.
  let headers: [String: String]
  let body: Data
  /// Absolute address of a redirect.
  let redirect: String?
  let retryAfter: Int?
  let seconds: Double
}

typealias TransferOutcome = Result<TransferResponse, FetchFailure>

/// A request under way. Lives on the thread of its ``TransferLoop`` only.
final class Transfer {
  /// All header bytes of one answer together.
  private static let maxHeaderBytes = 262_144

  let handle: UnsafeMutableRawPointer
  private let job: TransferJob
  private let completion: @Sendable (TransferOutcome) -> Void
  private var headerList: UnsafeMutablePointer<curl_slist>?
  private var connectList: UnsafeMutablePointer<curl_slist>?
  private var resolveList: UnsafeMutablePointer<curl_slist>?
  private var body: [UInt8] = []
  private var headers: [String: String] = [:]
  private var headerBytes = 0
  /// Why we ourselves broke the transfer off.
  private var stopped: FetchFailure?

  init?(_ job: TransferJob, completion: @escaping @Sendable (TransferOutcome) -> Void) {
    guard let handle = curl_easy_init() else { return nil }
    self.handle = handle
    self.job = job
    self.completion = completion
    configure()
  }

  deinit {
    curl_easy_cleanup(handle)
    curl_slist_free_all(headerList)
    curl_slist_free_all(connectList)
    curl_slist_free_all(resolveList)
  }

  private func configure() {
    diemtin_setopt_string(handle, CURLOPT_URL, job.target)
    diemtin_setopt_string(handle, CURLOPT_USERAGENT, job.userAgent)
    diemtin_setopt_string(handle, CURLOPT_PROTOCOLS_STR, "http,https")
    diemtin_setopt_string(handle, CURLOPT_ACCEPT_ENCODING, "")
    diemtin_setopt_string(handle, CURLOPT_PROXY, job.proxy ?? "")
    diemtin_setopt_long(handle, CURLOPT_FOLLOWLOCATION, 0)
    diemtin_setopt_long(handle, CURLOPT_NOSIGNAL, 1)
    diemtin_setopt_long(handle, CURLOPT_TIMEOUT_MS, Int(job.timeout * 1_000))
    diemtin_setopt_long(handle, CURLOPT_CONNECTTIMEOUT_MS, Int(min(job.timeout, 15) * 1_000))
    diemtin_setopt_off(handle, CURLOPT_MAXFILESIZE_LARGE, curl_off_t(job.maxBytes))
    diemtin_setopt_long(handle, CURLOPT_NOPROGRESS, 0)
    for line in job.headers { headerList = curl_slist_append(headerList, line) }
    diemtin_setopt_list(handle, CURLOPT_HTTPHEADER, headerList)
    if let connectTo = job.connectTo {
      connectList = curl_slist_append(nil, connectTo)
      diemtin_setopt_list(handle, CURLOPT_CONNECT_TO, connectList)
    }
    if let resolved = job.resolved {
      resolveList = curl_slist_append(nil, resolved)
      diemtin_setopt_list(handle, CURLOPT_RESOLVE, resolveList)
    }
    if let file = job.certificateFile { diemtin_setopt_string(handle, CURLOPT_CAINFO, file) }
    setCallbacks()
  }

  private func setCallbacks() {
    let me = Unmanaged.passUnretained(self).toOpaque()
    diemtin_setopt_pointer(handle, CURLOPT_WRITEDATA, me)
    diemtin_setopt_write(handle, CURLOPT_WRITEFUNCTION) { bytes, size, count, user in
      Transfer.from(user)?.receive(bytes, size * count) ?? 0
    }
    diemtin_setopt_pointer(handle, CURLOPT_HEADERDATA, me)
    diemtin_setopt_write(handle, CURLOPT_HEADERFUNCTION) { bytes, size, count, user in
      Transfer.from(user)?.receiveHeader(bytes, size * count) ?? 0
    }
    diemtin_setopt_pointer(handle, CURLOPT_XFERINFODATA, me)
    diemtin_setopt_progress(handle, CURLOPT_XFERINFOFUNCTION) { user, _, _, _, _ in
      Transfer.from(user)?.job.cancellation.isSet == true ? 1 : 0
    }
    diemtin_setopt_pointer(handle, CURLOPT_OPENSOCKETDATA, me)
    diemtin_setopt_socket(handle, CURLOPT_OPENSOCKETFUNCTION) { user, _, address in
      guard let address, let transfer = Transfer.from(user) else { return diemtin_no_socket() }
      return transfer.openSocket(address)
    }
  }

  private static func from(_ pointer: UnsafeMutableRawPointer?) -> Transfer? {
    pointer.map { Unmanaged<Transfer>.fromOpaque($0).takeUnretainedValue() }
  }

  // MARK: Callbacks

  private func receive(_ bytes: UnsafeMutablePointer<CChar>?, _ count: Int) -> Int {
    guard let bytes else { return count }
    guard body.count + count <= job.maxBytes else {
      stopped = .tooLarge
      return 0
    }
    bytes.withMemoryRebound(to: UInt8.self, capacity: count) {
      body.append(contentsOf: UnsafeBufferPointer(start: $0, count: count))
    }
    return count
  }

  private func receiveHeader(_ bytes: UnsafeMutablePointer<CChar>?, _ count: Int) -> Int {
    guard let bytes else { return count }
    headerBytes += count
    guard headerBytes <= Transfer.maxHeaderBytes else {
      stopped = .tooLarge
      return 0
    }
    let line = bytes.withMemoryRebound(to: UInt8.self, capacity: count) {
      String(decoding: UnsafeBufferPointer(start: $0, count: count), as: UTF8.self)
    }
    if line.hasPrefix("HTTP/") {
      headers.removeAll()
    } else if let colon = line.firstIndex(of: ":") {
      let value = line[line.index(after: colon)...].trimmingCharacters(in: .whitespacesAndNewlines)
      headers[line[..<colon].lowercased()] = value
    }
    return count
  }

  /// Checks the address that is really going to be connected to: after name resolution, for every connection.
  private func openSocket(_ address: UnsafeMutablePointer<curl_sockaddr>) -> curl_socket_t {
    var bytes = [UInt8](repeating: 0, count: 16)
    let count = Int(diemtin_address_bytes(address, &bytes))
    guard job.allowPrivateAddresses || job.isAllowed(Array(bytes.prefix(count))) else {
      stopped = .addressRefused
      return diemtin_no_socket()
    }
    return diemtin_open_socket(address)
  }

  // MARK: End

  func finish(_ code: CURLcode) {
    guard code == CURLE_OK else { return completion(.failure(stopped ?? failure(code))) }
    var status = 0
    var retryAfter: curl_off_t = 0
    var microseconds: curl_off_t = 0
    var redirect: UnsafeMutablePointer<CChar>?
    diemtin_getinfo_long(handle, CURLINFO_RESPONSE_CODE, &status)
    diemtin_getinfo_off(handle, CURLINFO_RETRY_AFTER, &retryAfter)
    diemtin_getinfo_off(handle, CURLINFO_TOTAL_TIME_T, &microseconds)
    diemtin_getinfo_string(handle, CURLINFO_REDIRECT_URL, &redirect)
    completion(
      .success(
        TransferResponse(
          status: status, headers: headers, body: Data(body), redirect: redirect.map { String(cString: $0) },
          retryAfter: retryAfter > 0 ? Int(retryAfter) : nil, seconds: Double(microseconds) / 1_000_000)))
  }

  func cancel() { completion(.failure(.unreachable("đã hủy"))) }

  /// The numbers are those of X.509 verification in OpenSSL.
  private var certificateFault: String {
    var result = 0
    diemtin_getinfo_long(handle, CURLINFO_SSL_VERIFYRESULT, &result)
    return switch result {
    case 0, 1, 62: "chứng chỉ TLS không đúng tên máy chủ"
    case 9: "chứng chỉ TLS chưa đến ngày có hiệu lực"
    case 10: "chứng chỉ TLS đã hết hạn"
    case 18, 19: "chứng chỉ TLS tự ký"
    case 20, 21: "chứng chỉ TLS không rõ nơi cấp"
    default: "chứng chỉ TLS không hợp lệ (mã \(result))"
    }
  }

  private func failure(_ code: CURLcode) -> FetchFailure {
    switch code {
    case CURLE_OPERATION_TIMEDOUT: .timeout
    case CURLE_FILESIZE_EXCEEDED: .tooLarge
    case CURLE_UNSUPPORTED_PROTOCOL, CURLE_URL_MALFORMAT: .notHTTP
    case CURLE_COULDNT_RESOLVE_HOST: .unreachable("không tìm thấy tên máy chủ")
    case CURLE_COULDNT_CONNECT: .unreachable("máy chủ từ chối kết nối")
    case CURLE_PARTIAL_FILE: .unreachable("nội dung bị cắt giữa chừng")
    case CURLE_RECV_ERROR, CURLE_SEND_ERROR, CURLE_GOT_NOTHING: .unreachable("kết nối bị ngắt")
    case CURLE_PEER_FAILED_VERIFICATION: .unreachable(certificateFault)
    case CURLE_ABORTED_BY_CALLBACK: .unreachable("đã hủy")
    default: .unreachable(String(cString: curl_easy_strerror(code)))
    }
  }
}
