// SPDX-License-Identifier: Apache-2.0
// The transport's thread: it alone touches libcurl's handles, and sleeps in the kernel while nothing is under way.

import CCurl
import Glibc
import Ports

final class CurlLoop {
  private let mailbox: CurlMailbox
  private let settings: CurlSettings
  private let limit: Int
  private var waiting: [CurlCall] = []
  private var running: [UnsafeMutableRawPointer: CurlExchange] = [:]

  init(_ mailbox: CurlMailbox, _ settings: CurlSettings, atMost limit: Int) {
    self.mailbox = mailbox
    self.settings = settings
    self.limit = limit
  }

  /// Works until the mailbox is closed.
  func run() {
    while true {
      let mail = mailbox.take()
      waiting += mail.calls
      mail.cancelled.forEach(cancel)
      if mail.isClosing { break }
      advance()
      // No time limit of ours: libcurl has its own for what is under way, and mail wakes it.
      if curl_multi_poll(mailbox.multi, nil, 0, Int32.max, nil) != CURLM_OK {
        // No memory: not to spin until there is some.
        poll(nil, 0, 100)
      }
    }
    for exchange in running.values { finish(exchange, exchange.outcome(brokenOff: CurlWords.shutDown)) }
    for call in waiting { call.continuation.resume(returning: .notSent(CurlWords.shutDown)) }
    mailbox.end()
  }

  /// Moves all exchanges as far as they go without waiting, and starts others in the place of those that ended.
  private func advance() {
    repeat {
      while running.count < limit && !waiting.isEmpty { start(waiting.removeFirst()) }
      var stillRunning: Int32 = 0
      curl_multi_perform(mailbox.multi, &stillRunning)
      var left: Int32 = 0
      while let message = curl_multi_info_read(mailbox.multi, &left) {
        guard message.pointee.msg == CURLMSG_DONE, let exchange = running[message.pointee.easy_handle] else { continue }
        finish(exchange, exchange.outcome(message.pointee.data.result))
      }
    } while running.count < limit && !waiting.isEmpty
  }

  private func start(_ call: CurlCall) {
    guard let exchange = CurlExchange(call, settings),
      curl_multi_add_handle(mailbox.multi, exchange.easy) == CURLM_OK
    else { return call.continuation.resume(returning: .notSent(CurlWords.optionRefused)) }
    running[exchange.easy] = exchange
  }

  private func cancel(_ id: UInt64) {
    if let index = waiting.firstIndex(where: { $0.id == id }) {
      waiting.remove(at: index).continuation.resume(returning: .notSent(CurlWords.cancelled))
    } else if let exchange = running.values.first(where: { $0.call.id == id }) {
      finish(exchange, exchange.outcome(brokenOff: CurlWords.cancelled))
    }
  }

  /// Takes an exchange out, which closes its connection, and answers its task: once, since it is found no more.
  private func finish(_ exchange: CurlExchange, _ outcome: HTTPOutcome) {
    curl_multi_remove_handle(mailbox.multi, exchange.easy)
    running[exchange.easy] = nil
    exchange.call.continuation.resume(returning: outcome)
  }
}
