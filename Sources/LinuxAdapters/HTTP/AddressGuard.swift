// SPDX-License-Identifier: Apache-2.0
// Which addresses a host that the operator did not name may lead to: those of the public internet. Looked at after the
// name was resolved, so that neither a name, nor an odd spelling of a number, nor a changed answer of the DNS gets by.

/// Tells addresses of the public internet from all others, by IANA's special-purpose address registries.
enum AddressGuard {
  /// Whether an address, 4 or 16 bytes in network order, belongs to the public internet.
  static func allows(_ address: [UInt8]) -> Bool {
    switch address.count {
    case 4: !closed4.contains { $0.contains(address) }
    case 16: allows6(address)
    default: false
    }
  }

  private static func allows6(_ address: [UInt8]) -> Bool {
    // Forms that stand for an IPv4 address lead where that address leads.
    if mapped.contains(address) || translated.contains(address) { return allows(Array(address.suffix(4))) }
    return global.contains(address) && !closed6.contains { $0.contains(address) }
  }

  /// Addresses that begin with the same bits.
  private struct Block {
    var start: [UInt8]
    var bits: Int

    init(_ start: [UInt8], _ bits: Int) {
      self.start = start
      self.bits = bits
    }

    func contains(_ address: [UInt8]) -> Bool {
      let whole = bits / 8
      guard address.prefix(whole).elementsEqual(start.prefix(whole)) else { return false }
      let mask = ~(UInt8.max >> UInt8(bits % 8))
      return bits % 8 == 0 || address[whole] & mask == start[whole] & mask
    }
  }

  /// What of IPv4 is not public (RFC 6890 and the registry it founded).
  private static let closed4 = [
    Block([0], 8),  // this network; 0.0.0.0 reaches the machine itself
    Block([10], 8),  // private use
    Block([100, 64], 10),  // shared address space of providers, RFC 6598
    Block([127], 8),  // loopback
    Block([169, 254], 16),  // link local; 169.254.169.254 gives secrets of cloud machines
    Block([172, 16], 12),  // private use
    Block([192, 0, 0], 24),  // protocol assignments
    Block([192, 0, 2], 24),  // documentation
    Block([192, 88, 99], 24),  // relays of 6to4, RFC 7526
    Block([192, 168], 16),  // private use
    Block([198, 18], 15),  // benchmarks
    Block([198, 51, 100], 24),  // documentation
    Block([203, 0, 113], 24),  // documentation
    Block([224], 4),  // multicast
    Block([240], 4),  // reserved, and broadcast
  ]

  /// IPv6 addresses are public only in here (RFC 4291): loopback, link-local, unique local and multicast lie outside.
  private static let global = Block([0x20], 3)
  /// What of that is not public, or leads to an IPv4 address by a way that is not in use any more.
  private static let closed6 = [
    Block([0x20, 0x01, 0x00], 23),  // protocol assignments, with Teredo (RFC 4380)
    Block([0x20, 0x01, 0x0D, 0xB8], 32),  // documentation
    Block([0x20, 0x02], 16),  // 6to4
    Block([0x3F, 0xFF, 0x00], 20),  // documentation, RFC 9637
  ]
  /// `::ffff:a.b.c.d`, an IPv4 address as IPv6 sockets write it.
  private static let mapped = Block([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF], 96)
  /// `64:ff9b::a.b.c.d`, an IPv4 address behind a translator (NAT64, RFC 6052).
  private static let translated = Block([0, 0x64, 0xFF, 0x9B, 0, 0, 0, 0, 0, 0, 0, 0], 96)
}
