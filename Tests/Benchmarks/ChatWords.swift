// SPDX-License-Identifier: Apache-2.0
// What the generated chat is made of.

import TestSupport

enum ChatWords {
  /// Words of ordinary talk at work, the frequent ones several times.
  static let ordinary = """
    the the the the the to to to to a a a and and and of of in in is is it it I I I we we you you that that for for on on with
    this be are was have has not so but as at if can will just do my our your they there what when from or by about out up no
    yes ok sure maybe think know see need want should could would don't can't it's I'm we're let's that's didn't
    build deploy branch merge review ticket sprint release server database query cache index test tests suite failing flaky
    green red broken fixed bug fix patch version config script log logs error warning timeout memory disk network latency
    customer customers support sales marketing invoice contract meeting call notes agenda slides draft document page design
    button colour layout font icon mobile desktop browser login password token account user users team office lunch coffee
    tomorrow today yesterday Monday Tuesday Friday morning afternoon week month minute hour soon later now again still already
    really quite pretty very much more less some any all every both either new old big small long short quick slow early late
    good bad better worse right wrong same different next last first second one two three 10 42 2026 15:30 v2.4 99% 3.5k
    looking checking working waiting running moving talking asking sending writing reading changing adding removing starting
    please maybe actually probably basically weather train rain sunny weekend holiday kids dog garden bike recipe pizza
    """.split(whereSeparator: \.isWhitespace).map(String.init)

  /// Words that need more than ASCII.
  static let accented = ["über", "für", "größer", "naïve", "café", "résumé", "señor", "façade", "Zürich", "Łódź"]

  static let names = [
    "ada", "lin", "grace", "omar", "priya", "zoe", "ci-bot", "design-team", "oncall", "jean-luc", "maría", "söre",
    "here",
    "dana.k", "t_hunt", "Rosa",
  ]

  /// Recognition and wins as people say them, in several languages; `@` stands for a mention.
  static let recognition = [
    "kudos to @ for the new deploy script", "Huge kudos to @ and @ for the on-call handbook!", "@++ for the runbook",
    "@ ++ great talk", "thanks @ for fixing the flaky suite on a Sunday", "thank you @ for the review, it helped a lot",
    "shoutout to @ – the migration went through without a hitch", "great job @ and @ on the launch 🎉", "🌮 @", "@ 🙌🏽",
    "win: the importer is live", "small win: no alerts all night #craft", "🏆 first customer on the new plan",
    "I want to thank @ for reading all 60 pages", "props to @ for spotting the leak #teamwork",
    "Danke @ für die schnelle Hilfe beim Umzug", "großes Lob an @ für die Präsentation", "merci @ pour le coup de main",
    "bravo @ pour la démo !", "gracias @ por la ayuda con el despliegue", "felicitaciones @ por el lanzamiento",
    "obrigado @ pela revisão", "parabéns @ pelo projeto", "grazie @ per il supporto", "complimenti a @ per la demo",
    "bedankt @ voor de hulp", "dzięki @ za pomoc z serwerem", "@さん、リリース対応してくれてありがとう！", "谢谢 @ 帮我修好了测试",
    "感谢 @ 的帮助", "@님 배포 도와줘서 고마워요", "수고하셨습니다 @",
  ]

  static let code = [
    "let total = items.map(\\.price).reduce(0, +)", "if (x++ > limit) { return a[i] && !b; }",
    "SELECT id, name FROM users WHERE created_at > now() - interval '1 day';",
    "curl -sS https://api.example/v1/items | jq .",
    "ERROR 2026-11-20T16:00:00Z worker[7]: connection reset by peer (retrying in 5s)",
    "for i in $(seq 1 10); do echo $i; done",
    "@Test func total() { #expect(sum == 3) }", "git commit -m \"fix: c++ build\"", "",
  ]
}

extension SeededRandom {
  /// One of a list that is not empty.
  func pick<Element>(_ list: [Element]) -> Element { list[int(in: 0...(list.count - 1))] }

  /// True in so many of a hundred cases.
  func chance(percent: Int) -> Bool { int(in: 1...100) <= percent }
}
