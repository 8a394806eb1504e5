// SPDX-License-Identifier: Apache-2.0
// What each command does, as help tells it. How commands are typed is the same in every language.

/// What a command does.
enum CommandPhrase: Phrase {
  case help, helpAbout, preview, undo, settings
  case me, meExport, identity, mute, unmute, partner, forget
  case board, ranks, fairness, goals, stories, story, why, release, noRelease
  case values, changeValues, admin, erase
  case digest, digestOn, digestOff, digestEvery, digestHere, digestNow
  case sensitivity, acknowledgement, emoji, changeEmoji, limit, bonus, leadMetric, language
  case prompt, partners, review, reviewNow, rituals, pause, endPause, quiet
  case health, export
}
