// SPDX-License-Identifier: Apache-2.0
// A team that speaks German, from the outside: answers, hints and the digest are in its language.

import Glibc
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(2))) struct GermanChatTests {
  @Test func `a team hears its language, and one channel another`() async throws {
    let endpoint = try ScriptedEndpoint(program: "{\"routes\": {\"/team\": [{\"idempotent\": true}]}}")
    let smallwins = try Smallwins()
    try smallwins.configure(
      "platform: \"generic\", post: \"\(endpoint.url("/team"))\", ack: \"reply\", admins: [\"lin\"], digest: {}",
      language: "de")
    let daemon = try smallwins.start()
    let said = [
      ("lin", "!wins help"), ("lin", "!wins settings"), ("zoe", "danke @ada"), ("zoe", "danke @ada für die Anleitung"),
      ("ada", "Erfolg: der Import läuft"), ("omar", "!wins preview"), ("lin", "!wins language en"),
      ("omar", "!wins values"),
    ]
    for (number, (author, text)) in said.enumerated() {
      #expect(try smallwins.deliver(smallwins.message("m\(number)", author, text)).code == 0)
      try await endpoint.wait(for: "/team", count: number + 1)
    }
    let posts = try await endpoint.seen().requests.map { try Posted($0).text }
    #expect(posts[0].hasPrefix("Sag `danke @\u{200B}ada für die Anleitung` oder `Erfolg: Import läuft`"))
    #expect(posts[0].contains("`undo`: nimmt deine letzte Notiz hier zurück"))
    #expect(posts[1].contains("Rückblick: jeden Freitag um 16:00 Uhr (Europe/Berlin), nächster Termin Fr, "))
    #expect(posts[1].contains("Ein Danke zählt, wenn es sagt, wofür"))
    #expect(posts[2].hasPrefix("Das klingt nach einem Lob. Sag noch wofür"))
    #expect(posts[3] == "Notiert: Lob für ada.")
    #expect(posts[4] == "Notiert: ein Erfolg.")
    #expect(posts[5].contains("Kleine Erfolge, ") && posts[5].contains("Erfolge\n"), "\(posts[5])")
    #expect(posts[5].contains("der Import läuft") && posts[5].contains("In euren eigenen Worten."), "\(posts[5])")
    #expect(posts[6] == "I look for recognition in these languages: en. I speak English.")
    #expect(posts[7].hasPrefix("No values are set."))
    daemon.send(SIGTERM)
    #expect(daemon.wait() == .code(0))
    await endpoint.shutDown()
  }
}
