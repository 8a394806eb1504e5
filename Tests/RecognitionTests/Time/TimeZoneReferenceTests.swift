// SPDX-License-Identifier: Apache-2.0
// Our time zones against Python's, over every zone of this machine.

import FoundationEssentials
import Testing

@testable import Recognition

@Suite(.enabled(if: PythonReference.isAvailable, "needs python3 with zoneinfo, and tzdata"))
struct TimeZoneReferenceTests {
  /// For each zone: its name in 64 bytes, the number of samples, then each sample as instant, offset, daylight flag and
  /// abbreviation. Samples are one second before, at and after each transition 1970-2090, and random instants. The
  /// transitions come from the file's own table, and where that ends from a walk in steps of two weeks.
  private static let samplesScript = """
    import random, struct, sys, zoneinfo
    from datetime import datetime, timezone, timedelta
    epoch = datetime(1970, 1, 1, tzinfo=timezone.utc)
    begin, end, week = 0, 3786825600, 2 * 604800
    utc = lambda t: epoch + timedelta(seconds=t)
    def shown(zone, t):
        local = utc(t).astimezone(zone)
        return int(local.utcoffset().total_seconds()), bool(local.dst()), local.tzname()
    def table(name):
        data = open(sys.argv[1] + '/' + name, 'rb').read()
        counts = lambda at: struct.unpack('>6l', data[at + 20:at + 44])
        ut, std, leap, times, types, names = counts(0)
        at = 44 + times * 5 + types * 6 + names + leap * 8 + std + ut
        return struct.unpack('>%dq' % counts(at)[3], data[at + 44:at + 44 + 8 * counts(at)[3]])
    random.seed(20261120)
    for name in sorted(zoneinfo.available_timezones() - {'localtime'}):
        zone = zoneinfo.ZoneInfo(name)
        found = {t for t in table(name) if begin <= t <= end}
        at = max(found, default=begin)
        while at < end:
            if shown(zone, at) != shown(zone, at + week):
                low, high = at, at + week
                while high - low > 1:
                    middle = (low + high) // 2
                    if shown(zone, middle) == shown(zone, low): low = middle
                    else: high = middle
                found.add(high)
            at += week
        samples = [t + d for t in sorted(found) for d in (-1, 0, 1)]
        samples += [random.randint(-2000000000, 4000000000) for _ in range(100)]
        out = struct.pack('<64sq', name.encode(), len(samples))
        for t in samples:
            offset, daylight, word = shown(zone, t)
            out += struct.pack('<qi?7s', t, offset, daylight, word.encode())
        sys.stdout.buffer.write(out)
    """

  @Test func `every zone agrees with Python at every transition from 1970 to 2090 and at random instants`() throws {
    var answers = Records(try PythonReference.run(Self.samplesScript, PythonReference.zoneDirectory))
    var zones = 0
    var samples = 0
    var differences: [String] = []
    while !answers.isAtEnd {
      let name = answers.text(64)
      let zone = try PythonReference.zone(name)
      zones += 1
      for _ in 0..<answers.integer(8) {
        let instant = answers.integer(8)
        let expected = LocalOffset(
          seconds: answers.integer(4), isDaylight: answers.integer(1) == 1, abbreviation: answers.text(7))
        samples += 1
        let offset = zone.offset(at: Date(timeIntervalSince1970: Double(instant)))
        if offset != expected { differences.append("\(name) at \(instant): \(offset) instead of \(expected)") }
      }
    }
    print("time zones: \(differences.count) differences in \(samples) samples of \(zones) zones")
    #expect(differences.isEmpty, "\(differences.prefix(10))")
    #expect(zones > 300 && samples > 100_000)
  }

  /// For each zone: its name, the number of samples, then for each a local time as seconds since 1970 on that clock,
  /// the instant Python gives for the first reading of it, and whether a clock shows it at all.
  private static let localTimesScript = """
    import random, struct, sys, zoneinfo
    from datetime import datetime, timezone, timedelta
    epoch = datetime(1970, 1, 1)
    random.seed(47)
    for name in sorted(zoneinfo.available_timezones() - {'localtime'}):
        zone = zoneinfo.ZoneInfo(name)
        offset = lambda t: (epoch + timedelta(seconds=t)).replace(tzinfo=timezone.utc).astimezone(zone).utcoffset()
        near = []
        at = random.randint(0, 10 ** 6)
        while at < 3786825600 and len(near) < 60:
            if offset(at) != offset(at + 604800):
                low, high = at, at + 604800
                while high - low > 1:
                    middle = (low + high) // 2
                    if offset(middle) == offset(low): low = middle
                    else: high = middle
                shift = int(offset(low).total_seconds())
                near += [high + shift + random.randint(-7200, 7200) for _ in range(4)]
            at += 604800 * 5
        near += [random.randint(0, 3786825600) for _ in range(40)]
        out = struct.pack('<64sq', name.encode(), len(near))
        for local in near:
            said = (epoch + timedelta(seconds=local)).replace(tzinfo=zone)
            instant = int(said.timestamp())
            back = (epoch + timedelta(seconds=instant)).replace(tzinfo=timezone.utc).astimezone(zone)
            out += struct.pack('<qq?', local, instant, back.replace(tzinfo=None) == said.replace(tzinfo=None))
        sys.stdout.buffer.write(out)
    """

  @Test func `local times become the instants Python gives, and times in a gap the first instant after it`() throws {
    var answers = Records(try PythonReference.run(Self.localTimesScript))
    var samples = 0
    var gaps = 0
    while !answers.isAtEnd {
      let name = answers.text(64)
      let zone = try PythonReference.zone(name)
      for _ in 0..<answers.integer(8) {
        let local = answers.integer(8)
        let expected = answers.integer(8)
        let exists = answers.integer(1) == 1
        let instant = CivilTime(localSeconds: local).instant(in: zone).wholeSeconds
        samples += 1
        if exists {
          #expect(instant == expected, "\(name), \(local) on its clock")
        } else {
          gaps += 1
          #expect(instant + zone.offset(atSeconds: instant).seconds > local, "\(name), \(local) on its clock")
          #expect(instant - 1 + zone.offset(atSeconds: instant - 1).seconds < local, "\(name), \(local) on its clock")
        }
      }
    }
    print("local times: \(samples) samples, \(gaps) of them in gaps")
    #expect(samples > 20_000 && gaps > 500)
  }
}

/// Reads fixed-size little-endian records.
private struct Records {
  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var isAtEnd: Bool { position >= bytes.count }

  mutating func integer(_ size: Int) -> Int {
    var value: UInt64 = 0
    for index in 0..<size { value |= UInt64(bytes[position + index]) << UInt64(8 * index) }
    position += size
    return size == 4 ? Int(Int32(truncatingIfNeeded: value)) : Int(truncatingIfNeeded: value)
  }

  mutating func text(_ size: Int) -> String {
    defer { position += size }
    return String(decoding: bytes[position..<position + size].prefix { $0 != 0 }, as: UTF8.self)
  }
}
