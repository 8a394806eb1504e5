// SPDX-License-Identifier: Apache-2.0
// Moments in records are whole milliseconds since 1970, so that what is read back is what was written.

import struct FoundationEssentials.Date

extension Date {
  /// Held within the years that a log can name, so that a hostile date cannot overflow.
  var unixMilliseconds: Int64 {
    let limit = 2.5e14
    return Int64(Swift.min(Swift.max(timeIntervalSince1970 * 1000, -limit), limit).rounded())
  }

  init(unixMilliseconds: Int64) { self.init(timeIntervalSince1970: Double(unixMilliseconds) / 1000) }
}
