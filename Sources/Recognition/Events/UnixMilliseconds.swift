// SPDX-License-Identifier: Apache-2.0
// Moments in records are whole milliseconds since 1970, so that what is read back is what was written.

import struct FoundationEssentials.Date

extension Date {
  var unixMilliseconds: Int64 { Int64((timeIntervalSince1970 * 1000).rounded()) }

  init(unixMilliseconds: Int64) { self.init(timeIntervalSince1970: Double(unixMilliseconds) / 1000) }
}
