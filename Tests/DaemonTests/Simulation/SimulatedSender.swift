// SPDX-License-Identifier: Apache-2.0
// Whoever sends the webhooks of a simulated life.

import ChatPlatforms
import Daemon
import Foundation
import Ports
import TestSupport

/// A sender of webhooks: it knows of each message whether it was taken.
final class SimulatedSender: Sendable {
  private let disk: SimulatedDisk
  private let clock: SimulatedWallClock
  private let random: SeededRandom
  private let taken = RememberedNumbers()

  init(disk: SimulatedDisk, clock: SimulatedWallClock, random: SeededRandom) {
    self.disk = disk
    self.clock = clock
    self.random = random
  }

  /// The chat that a message is written in.
  static func isCareful(_ number: Int) -> Bool { number % 4 == 3 }

  /// Whether a message is a command, which is answered and not recorded.
  static func isCommand(_ number: Int) -> Bool { number % 10 == 6 }

  /// The messages that were taken.
  var confirmed: Set<Int> { taken.numbers }

  /// Sends a message; on a full disk it is not taken.
  func send(_ number: Int) throws {
    // Said when it was first sent, whenever it arrives.
    let said = 1_794_996_000 + number
    let text = Self.isCommand(number) ? "@smallwins help" : "kudos to @ada for reason\(number)e"
    let body = """
      {"id":"m\(number)","channel":"general","author":"lin","text":"\(text)","time":\(said)}
      """
    let drop = try DeliveryDrop(
      headers: [], body: Array(body.utf8), for: GenericPlatform(), received: clock.now())
    guard let file = drop.file else { return }
    let inbox = SpoolDirectory(Self.isCareful(number) ? "/careful" : "/inbox")
    let writer = SpoolWriter(inbox, disk: disk, random: random)
    do throws(FileSystemError) {
      _ = try writer.write(file, receivedAt: clock.now().milliseconds)
    } catch {
      guard error.code == .noSpace else { throw error }
      return
    }
    taken.insert(number)
  }
}
