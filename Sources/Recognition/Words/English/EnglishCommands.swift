// SPDX-License-Identifier: Apache-2.0
// English: what each command does.

extension CommandPhrase {
  var english: String {
    switch self {
    case .help: "this list"
    case .helpAbout: "how one command goes, with an example"
    case .preview: "what the digest would say now"
    case .undo: "takes back your last note here, or the one you reply to"
    case .settings: "how this channel is set"

    case .me: "what you gave and received"
    case .meExport: "all that I remember of you, for you alone"
    case .identity: "joins who you are here and in another chat, once you say it in both"
    case .mute: "leaves you out of digests, boards and stories"
    case .unmute: "ends that"
    case .partner: "whether you want a partner for the week"
    case .forget: "how I forget what I keep of you"

    case .board: "the latest wins and shout-outs here"
    case .ranks: "whether the board counts who gave and received most"
    case .fairness: "who has not been seen for a while, for admins alone"
    case .goals: "your open goals, and the team's"
    case .stories: "the tags that have a story"
    case .story: "how it went with what a tag is about, from its beginning"
    case .why: "what I noted of the message you reply to or link, and why"
    case .release: "as a reply: the record may stand on the public page; its author or a receiver says so"
    case .noRelease: "as a reply: it may no longer"

    case .values: "the team's values"
    case .changeValues: "changes the team's values"
    case .admin: "who may give these commands"
    case .erase: "how I forget somebody"

    case .digest: "the weekly digest"
    case .digestOn: "a weekly digest in this channel"
    case .digestOff: "no more digests here"
    case .digestEvery: "when it comes"
    case .digestHere: "this channel's digest tells of the whole chat"
    case .digestNow: "posts the week so far; the digest still comes"

    case .sensitivity: "when thanks count as a shout-out"
    case .acknowledgement: "how I show that I kept something"
    case .emoji: "the emoji that recognise"
    case .changeEmoji: "changes which emoji recognise"
    case .limit: "the most shout-outs that a person gives a day"
    case .bonus: "the points that a person can give a week, as in +5 @ada"
    case .leadMetric: "the metric that the team watches"
    case .language: "the languages in which I look for recognition; I speak the first of them that I can"

    case .prompt: "asks the channel something every week"
    case .partners: "draws pairs every week, among those who say `partner on`"
    case .review: "looks back on each month or quarter, on the first working day after it"
    case .reviewNow: "looks back on the last 30 or 90 days now"
    case .rituals: "whether I ask about many open goals, ended experiments, new metrics"
    case .pause: "nothing comes by itself before that day; I still keep what you say"
    case .endPause: "ends the pause"
    case .quiet: "on those days, and at those hours of every day, I only answer"

    case .health: "how I am doing"
    case .export: "how to have everything as a file"
    }
  }
}
