// SPDX-License-Identifier: Apache-2.0
// What each command does, as help tells it. How commands are typed is the same in every language.

/// What a command does.
enum CommandPhrase: Phrase {
  case help, helpAbout, preview, undo, settings
  case me, identity, mute, unmute, partner, forget
  case board, ranks, fairness, goals, story, why, release, noRelease
  case values, changeValues, admin, erase
  case digest, digestOn, digestOff, digestEvery, digestHere, digestNow
  case sensitivity, acknowledgement, emoji, changeEmoji, limit, bonus, leadMetric, language
  case prompt, rituals, pause, endPause, quiet
  case health, export
}
