// SPDX-License-Identifier: Apache-2.0
// What the bot posts by itself besides the digest, and when it has to look again. Each ritual says for itself what is due and when the
// next is; here they are gathered, so that the daemon asks once and wakes when something is to be done and not before.

public import struct FoundationEssentials.Date

/// The rituals of a chat.
public enum Rituals {
  /// Plans what is due in a chat.
  public static func post(in chat: String, state: State, context: DecisionContext) -> [Event] {
    PromptDecisions.post(in: chat, state: state, context: context)
      + ExperimentDecisions.post(in: chat, state: state, context: context)
      + PartnerDecisions.post(in: chat, state: state, context: context)
      + ReviewDecisions.post(in: chat, state: state, context: context)
  }

  /// When something of a chat may next be due, a digest or a ritual; nil where it has neither.
  public static func nextMoment(of chat: String, state: State, context: DecisionContext) -> Date? {
    [
      DigestDecisions.nextMoment(of: chat, state: state, context: context),
      PromptDecisions.nextMoment(of: chat, state: state, context: context),
      ExperimentDecisions.nextMoment(of: chat, state: state, context: context),
      PartnerDecisions.nextMoment(of: chat, state: state, context: context),
      ReviewDecisions.nextMoment(of: chat, state: state, context: context),
    ].compactMap { $0 }.min()
  }
}
