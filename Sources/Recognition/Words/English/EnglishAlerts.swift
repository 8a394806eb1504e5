// SPDX-License-Identifier: Apache-2.0
// English: how admins are told that something does not work.

extension AlertPhrase {
  var english: String {
    switch self {
    case .postRefused: "I could not post in {channel} ({reason})."
    case .postsDenied: "I can post nothing in this chat ({reason})."
    case .inboxStalled: "I could not read what is said here for a quarter of an hour."
    case .inboxStalledBecause: "I could not read what is said here for a quarter of an hour ({reason})."
    case .goesOn: "I go on by myself where I left off."
    case .postsWait:
      "What I have to say waits for three days, and goes when I am reloaded: `systemctl reload smallwins`."
    case .addressed: "For {admins}: {words}"
    case .whoeverLooksAfterMe: "whoever looks after me"
    case .gaveUp:
      "For {admins}: for three days I could not make a post in this channel, and gave up. Nothing noted is lost.|"
        + "For {admins}: for three days I could not make {n} posts in this channel, and gave up. Nothing noted is lost."
    case .gaveUpBecause:
      "For {admins}: for three days I could not make a post in this channel, and gave up (the last answer was {reason}). "
        + "Nothing noted is lost.|"
        + "For {admins}: for three days I could not make {n} posts in this channel, and gave up (the last answer was "
        + "{reason}). Nothing noted is lost."

    case .inviteMe: "Invite me there, with `/invite` and my name, {name}."
    case .openAgain: "The channel is archived: open it again, or take it out of my configuration."
    case .mendToken: "The token is no longer valid: put a new one in its place."
    case .findRight: "I am not allowed to: `smallwins check --online` says what is missing."
    case .addPost: "No place is configured for it: add `post` to my configuration."
    case .mendAddress: "The address is gone: put the new one into my configuration."
    case .askStatus: "`smallwins status` tells more."
    }
  }
}
