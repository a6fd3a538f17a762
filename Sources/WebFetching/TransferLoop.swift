import CCurl
import Foundation
import Synchronization

/// One thread that drives all transfers of a fetcher through libcurl's multi interface, with one connection cache.
///
/// The thread ends when the loop is released; transfers still under way are cancelled.
final class TransferLoop: Sendable {
  private let mailbox = Mailbox()

  init() {
    let mailbox = mailbox
    let thread = Thread { LoopThread(mailbox).run() }
    thread.name = "diemtin.transfers"
    thread.start()
  }

  deinit { mailbox.stop() }

  /// Sends one request. Cancelling the task breaks the transfer off within about a second.
  func run(_ job: TransferJob) async -> TransferOutcome {
    await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        mailbox.post(.init(job: job) { continuation.resume(returning: $0) })
      }
    } onCancel: {
      job.cancellation.set()
      mailbox.wake()
    }
  }
}

/// What other threads leave for the loop.
private final class Mailbox: Sendable {
  struct Item: Sendable {
    let job: TransferJob
    let completion: @Sendable (TransferOutcome) -> Void
  }

  private struct State {
    var items: [Item] = []
    var isStopped = false
    /// Address of the multi handle while the loop runs; 0 before and after.
    var multi: UInt = 0

    func wake() {
      if let pointer = UnsafeMutableRawPointer(bitPattern: multi) { curl_multi_wakeup(pointer) }
    }
  }

  private let state = Mutex(State())

  func post(_ item: Item) {
    let isAccepted = state.withLock { state in
      guard !state.isStopped else { return false }
      state.items.append(item)
      state.wake()
      return true
    }
    if !isAccepted { item.completion(.failure(.unreachable("đã dừng"))) }
  }

  func stop() {
    state.withLock { state in
      state.isStopped = true
      state.wake()
    }
  }

  func wake() { state.withLock { $0.wake() } }

  func open(_ multi: UnsafeMutableRawPointer?) { state.withLock { $0.multi = UInt(bitPattern: multi) } }

  /// Nil when the loop must end.
  func take() -> [Item]? {
    state.withLock { state in
      if state.isStopped { return nil }
      defer { state.items.removeAll() }
      return state.items
    }
  }

  /// The loop is over: nobody may wake it any more, what is left is given back.
  func close() -> [Item] {
    state.withLock { state in
      state.isStopped = true
      state.multi = 0
      defer { state.items.removeAll() }
      return state.items
    }
  }
}

/// The life of the thread.
private final class LoopThread {
  private let mailbox: Mailbox
  private var transfers: [UnsafeMutableRawPointer: Transfer] = [:]

  init(_ mailbox: Mailbox) { self.mailbox = mailbox }

  func run() {
    curl_global_init(Int(CURL_GLOBAL_DEFAULT))
    guard let multi = curl_multi_init() else { return cancelAll(nil) }
    mailbox.open(multi)
    var running: Int32 = 0
    while let items = mailbox.take() {
      for item in items { add(item, to: multi) }
      curl_multi_perform(multi, &running)
      collect(from: multi)
      curl_multi_poll(multi, nil, 0, 1_000, nil)
    }
    cancelAll(multi)
    curl_multi_cleanup(multi)
  }

  private func add(_ item: Mailbox.Item, to multi: UnsafeMutableRawPointer) {
    guard let transfer = Transfer(item.job, completion: item.completion) else {
      return item.completion(.failure(.unreachable("hết bộ nhớ")))
    }
    guard curl_multi_add_handle(multi, transfer.handle) == CURLM_OK else { return transfer.cancel() }
    transfers[transfer.handle] = transfer
  }

  private func collect(from multi: UnsafeMutableRawPointer) {
    var left: Int32 = 0
    while let message = curl_multi_info_read(multi, &left) {
      guard message.pointee.msg == CURLMSG_DONE, let handle = message.pointee.easy_handle else { continue }
      let code = message.pointee.data.result
      curl_multi_remove_handle(multi, handle)
      transfers.removeValue(forKey: handle)?.finish(code)
    }
  }

  private func cancelAll(_ multi: UnsafeMutableRawPointer?) {
    for item in mailbox.close() { item.completion(.failure(.unreachable("đã dừng"))) }
    for (handle, transfer) in transfers {
      if let multi { curl_multi_remove_handle(multi, handle) }
      transfer.cancel()
    }
    transfers.removeAll()
  }
}
