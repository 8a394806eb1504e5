// SPDX-License-Identifier: Apache-2.0
// Which of our posts ask something, so that what people say below them is known for answers: by our own identifier, and by the
// platform's, once it has told that. Where a platform tells none (plain incoming webhooks), an answer cannot be known.

import struct FoundationEssentials.Date

/// The posts of the last weeks that ask.
struct AskedPosts: Equatable, Sendable {
  private enum Subject: Equatable, Sendable {
    /// A weekly prompt, by its words.
    case prompt(String)
    /// What came of an experiment, by its number.
    case experiment(Int)
  }

  private struct Question: Equatable, Sendable {
    var channel: ChannelKey
    var subject: Subject
    var at: Date
    /// The platform's identifier of the post.
    var remote: String?
  }

  /// By our identifiers.
  private var questions: [String: Question] = [:]

  /// The words of the prompt that a message answers: one that answers our post itself, or stands in its thread and answers
  /// nobody else there.
  func prompt(answeredBy message: IncomingMessage) -> String? {
    if case .prompt(let text)? = subject(answeredBy: message) { text } else { nil }
  }

  /// The number of the experiment about which a message answers us.
  func experiment(answeredBy message: IncomingMessage) -> Int? {
    if case .experiment(let number)? = subject(answeredBy: message) { number } else { nil }
  }

  private func subject(answeredBy message: IncomingMessage) -> Subject? {
    guard !message.isDirect, let post = message.repliesTo?.message ?? message.thread else { return nil }
    let channel = ChannelKey(message.identity)
    return questions.first { id, question in
      question.channel == channel && (question.remote == post || id == post)
    }?.value.subject
  }

  /// The platform's identifiers of a channel's prompts since a moment. What we ask about an experiment stands in the experiment's thread.
  func threads(in channel: ChannelKey, since: Date) -> Set<String> {
    Set(
      questions.values.compactMap { question in
        guard case .prompt = question.subject, question.channel == channel, question.at >= since else { return nil }
        return question.remote
      })
  }

  mutating func ask(_ prompt: PromptPosted, at time: Date) {
    guard let post = prompt.post, let text = prompt.text else { return }
    questions[post] = Question(
      channel: ChannelKey(chat: prompt.chat, channel: prompt.channel), subject: .prompt(text), at: time)
  }

  mutating func ask(_ reminder: ReminderGiven, at time: Date) {
    guard let post = reminder.post, let number = reminder.number else { return }
    questions[post] = Question(
      channel: ChannelKey(chat: reminder.chat, channel: reminder.channel), subject: .experiment(number), at: time)
  }

  mutating func settle(_ settled: DeliverySettled) {
    if let remote = settled.remote { questions[settled.id]?.remote = remote }
  }

  mutating func forget(before limit: Date) { questions = questions.filter { $0.value.at > limit } }
}
