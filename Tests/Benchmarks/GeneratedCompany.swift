// SPDX-License-Identifier: Apache-2.0
// Who talks to whom in the generated years: 2,800 people in three chats, who have 200 channels, some of them much busier than others.

import Glibc
import Recognition
import TestSupport

struct GeneratedCompany {
  struct Chat {
    var name: String
    /// The busiest first. The last one, where little is said, gathers the chat.
    var channels: [String]
    var people: [Person]
    /// Of a hundred notes, how many are said here.
    var share: Int
  }

  static let chats = [
    chat("acme", people: 1800, channels: 120, share: 60),
    chat("labs", people: 700, channels: 55, share: 30),
    chat("shop", people: 300, channels: 25, share: 10),
  ]

  private static func chat(_ name: String, people: Int, channels: Int, share: Int) -> Chat {
    Chat(
      name: name, channels: (1...channels).map { "C\(name.uppercased())\($0)" },
      people: (0..<people).map { number in
        let name = "\(given[number % given.count]) \(family[number / given.count % family.count])"
        return Person(id: "U\(10_000 + number)", name: name)
      }, share: share)
  }

  private static let given = """
    Ada Lin Grace Omar Priya Zoë Jean María Söre Dana Tomás Rosa Kofi Mei Ivan Nia Hugo Aiko Lars Ines Paul Sara Amir
    Lena Noah Yuki Otto Vera Juan Elif Max Ruth Igor Anna Ben Chloé Emil Fatma Jonas Kim
    """.split(whereSeparator: \.isWhitespace).map(String.init)

  private static let family = """
    Okafor Schmidt Nakamura García Kowalski Novák Haddad Lindqvist Rossi Dubois Silva Müller Chen Patel Jensen Ortiz
    Weber Sato Moreau Ivanova Costa Yılmaz Brown Larsen Kaya Fischer Wang Ferrari Bakker Singh Meyer Torres Kim Laurent
    Popov Santos Wagner Tanaka Nowak Hansen Conti Vogel Demir Park Ali
    """.split(whereSeparator: \.isWhitespace).map(String.init)
}

extension GeneratedCompany.Chat {
  /// One of its channels. The busiest of 120 has one message in fifteen, the last one in four hundred (Zipf's law, shifted).
  func channel(_ random: SeededRandom) -> Int {
    let fraction = Double(random.int(in: 0...999_999)) / 1_000_000
    return Int(4 * pow(Double(channels.count + 4) / 4, fraction)) - 4
  }

  /// Somebody of a channel: all are in the first one, fewer in each that follows, at least a dozen.
  func member(of channel: Int, _ random: SeededRandom) -> Person {
    let members = max(12, people.count / (channel + 1))
    return people[(channel * 37 + random.int(in: 1...members)) % people.count]
  }
}
