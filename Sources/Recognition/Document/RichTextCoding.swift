// SPDX-License-Identifier: Apache-2.0
// How a document is stored in the log. This form is part of the log's format: keys may be added, never changed.
//
// A document is the array of its blocks; a block or an inline piece is an object whose first key says what it is:
//
//   {"heading":[…],"level":1}  {"paragraph":[…]}  {"quote":[…]}  {"footer":[…]}  {"rule":true}
//   {"list":[{"line":[…],"details":[[…]]}]}       details are left out where there are none
//   {"bars":[{"label":[…],"value":4,"shown":"4 of 9"}],"full":9}      full is left out where the greatest value is it
//   "ours"  {"said":"…"}  {"person":{"id":…,"name":…}}  {"value":"tag"}  {"emphasis":[…]}  {"strong":[…]}
//   {"code":"…"}  {"link":"https://…","label":"…"}  {"sparkline":[1,2.5,null]}

extension RichText: Codable {
  /// Reads the stored form.
  public init(from decoder: any Decoder) throws { blocks = try [Block](from: decoder) }
  /// Writes the stored form.
  public func encode(to encoder: any Encoder) throws { try blocks.encode(to: encoder) }
}

extension RichText.Block: Codable {
  private enum Key: String, CodingKey { case heading, level, paragraph, quote, list, bars, full, rule, footer }

  /// Reads the stored form.
  public init(from decoder: any Decoder) throws {
    let block = try decoder.container(keyedBy: Key.self)
    func inlines(_ key: Key) throws -> [RichText.Inline] { try block.decode([RichText.Inline].self, forKey: key) }
    if block.contains(.heading) {
      self = .heading(level: try block.decode(Int.self, forKey: .level), try inlines(.heading))
    } else if block.contains(.paragraph) {
      self = .paragraph(try inlines(.paragraph))
    } else if block.contains(.quote) {
      self = .quote(try inlines(.quote))
    } else if block.contains(.list) {
      self = .list(try block.decode([RichText.ListItem].self, forKey: .list))
    } else if block.contains(.bars) {
      self = .bars(
        try block.decode([RichText.Bar].self, forKey: .bars),
        full: try block.decodeIfPresent(Double.self, forKey: .full))
    } else if block.contains(.rule) {
      self = .rule
    } else {
      self = .footer(try inlines(.footer))
    }
  }

  /// Writes the stored form.
  public func encode(to encoder: any Encoder) throws {
    var block = encoder.container(keyedBy: Key.self)
    switch self {
    case .heading(let level, let line):
      try block.encode(line, forKey: .heading)
      try block.encode(level, forKey: .level)
    case .paragraph(let line): try block.encode(line, forKey: .paragraph)
    case .quote(let line): try block.encode(line, forKey: .quote)
    case .list(let items): try block.encode(items, forKey: .list)
    case .bars(let bars, let full):
      try block.encode(bars, forKey: .bars)
      try block.encodeIfPresent(full.finite, forKey: .full)
    case .rule: try block.encode(true, forKey: .rule)
    case .footer(let line): try block.encode(line, forKey: .footer)
    }
  }
}

extension RichText.ListItem: Codable {
  private enum Key: String, CodingKey { case line, details }

  /// Reads the stored form.
  public init(from decoder: any Decoder) throws {
    let item = try decoder.container(keyedBy: Key.self)
    line = try item.decode([RichText.Inline].self, forKey: .line)
    details = try item.decodeIfPresent([[RichText.Inline]].self, forKey: .details) ?? []
  }

  /// Writes the stored form.
  public func encode(to encoder: any Encoder) throws {
    var item = encoder.container(keyedBy: Key.self)
    try item.encode(line, forKey: .line)
    if !details.isEmpty { try item.encode(details, forKey: .details) }
  }
}

extension RichText.Bar: Codable {
  private enum Key: String, CodingKey { case label, value, shown }

  /// Reads the stored form.
  public init(from decoder: any Decoder) throws {
    let bar = try decoder.container(keyedBy: Key.self)
    self.init(
      try bar.decode([RichText.Inline].self, forKey: .label), value: try bar.decode(Double.self, forKey: .value),
      shown: try bar.decode(String.self, forKey: .shown))
  }

  /// Writes the stored form.
  public func encode(to encoder: any Encoder) throws {
    var bar = encoder.container(keyedBy: Key.self)
    try bar.encode(label, forKey: .label)
    try bar.encode(value, forKey: .value)
    try bar.encode(shown, forKey: .shown)
  }
}

extension RichText.Inline: Codable {
  private enum Key: String, CodingKey { case said, person, value, emphasis, strong, code, link, label, sparkline }

  /// Reads the stored form.
  public init(from decoder: any Decoder) throws {
    if let text = try? decoder.singleValueContainer().decode(String.self) {
      self = .text(text)
      return
    }
    let piece = try decoder.container(keyedBy: Key.self)
    if piece.contains(.said) {
      self = .said(try piece.decode(String.self, forKey: .said))
    } else if piece.contains(.person) {
      self = .person(try piece.decode(Person.self, forKey: .person))
    } else if piece.contains(.value) {
      self = .value(try piece.decode(String.self, forKey: .value))
    } else if piece.contains(.emphasis) {
      self = .emphasis(try piece.decode([RichText.Inline].self, forKey: .emphasis))
    } else if piece.contains(.strong) {
      self = .strong(try piece.decode([RichText.Inline].self, forKey: .strong))
    } else if piece.contains(.code) {
      self = .code(try piece.decode(String.self, forKey: .code))
    } else if piece.contains(.sparkline) {
      self = .sparkline(try piece.decode([Double?].self, forKey: .sparkline))
    } else {
      self = .link(
        url: try piece.decode(String.self, forKey: .link), label: try piece.decode(String.self, forKey: .label))
    }
  }

  /// Writes the stored form.
  public func encode(to encoder: any Encoder) throws {
    if case .text(let text) = self {
      var container = encoder.singleValueContainer()
      try container.encode(text)
      return
    }
    var piece = encoder.container(keyedBy: Key.self)
    switch self {
    case .text: break
    case .said(let words): try piece.encode(words, forKey: .said)
    case .person(let person): try piece.encode(person, forKey: .person)
    case .value(let tag): try piece.encode(tag, forKey: .value)
    case .emphasis(let inner): try piece.encode(inner, forKey: .emphasis)
    case .strong(let inner): try piece.encode(inner, forKey: .strong)
    case .code(let typed): try piece.encode(typed, forKey: .code)
    case .link(let url, let label):
      try piece.encode(url, forKey: .link)
      try piece.encode(label, forKey: .label)
    case .sparkline(let values): try piece.encode(values.map(\.finite), forKey: .sparkline)
    }
  }
}

extension Double? {
  /// JSON has no infinity and no NaN (RFC 8259 section 6): they count as none.
  fileprivate var finite: Double? { flatMap { $0.isFinite ? $0 : nil } }
}
