// SPDX-License-Identifier: Apache-2.0
// What goes by a number, looked up where it is spoken of. Whoever says that goal #2 is done repeats no words; they stay those of
// whoever set the goal, so that they go where that person goes, and are told only where that goal may be.

extension State {
  /// The goal, experiment or practice that goes by a number in a chat, with its message, as far back as it is remembered; private words
  /// aside.
  func said(under number: Int, in chat: String) -> (message: RecordedMessage, item: Item)? {
    func item(in message: RecordedMessage) -> Item? {
      message.isPrivate ? nil : message.items.first { $0.number == number }
    }
    if let message = numbered.item(number, in: chat).flatMap({ self.message(at: $0.at) }) {
      return item(in: message).map { (message, $0) }
    }
    for message in archive.messages(inChat: chat, marked: .number(number)).reversed() {
      if let item = item(in: message) { return (message, item) }
    }
    return nil
  }

  /// An item as it is told: what is done by its number alone in the goal's own words, and under its tags.
  /// - Parameter mayTell: Whether the message of a goal may be told here.
  func told(_ item: Item, in chat: String, where mayTell: (RecordedMessage) -> Bool) -> Item {
    guard item.kind == .done, let number = item.about, let goal = said(under: number, in: chat) else { return item }
    var told = item
    // Records of earlier versions repeat the goal's words.
    if told.text == goal.item.text { told.text = "" }
    guard mayTell(goal.message) else { return told }
    if told.text.isEmpty { (told.text, told.with) = (goal.item.text, goal.item.with) }
    if told.values.isEmpty { told.values = goal.item.values }
    return told
  }
}
