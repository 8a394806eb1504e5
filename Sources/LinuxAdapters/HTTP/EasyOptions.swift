// SPDX-License-Identifier: Apache-2.0
// Setting the options of an easy handle. An option that libcurl refuses could be one that keeps us safe, so none is
// refused unseen.

import CCurl

/// Sets options and remembers whether libcurl refused one.
struct EasyOptions {
  let easy: UnsafeMutableRawPointer
  private(set) var allAccepted = true

  init(_ easy: UnsafeMutableRawPointer) { self.easy = easy }

  mutating func set(_ option: CURLoption, _ value: Int) { note(ccurl_set_long(easy, option, value)) }

  mutating func set(_ option: CURLoption, _ value: String?) { note(ccurl_set_string(easy, option, value)) }

  mutating func note(_ code: CURLcode) { allAccepted = allAccepted && code == CURLE_OK }
}
