// SPDX-License-Identifier: Apache-2.0
// The JSON of a post to Slack, as a receiver sees it.

import FoundationEssentials
import Ports

struct SlackPost: Decodable {
  var text: String?
  var blocks: [Node]?
  var mrkdwn: Bool?
  var unfurl_links: Bool?
  var unfurl_media: Bool?
  var channel: String?
  var thread_ts: String?
  var metadata: Metadata?

  struct Metadata: Decodable, Equatable {
    struct Payload: Decodable, Equatable { var id: String }
    var event_type: String
    var event_payload: Payload
  }

  /// A `text` is a string or an object that holds one.
  enum Text: Decodable {
    case words(String)
    case object(kind: String, String)

    private enum Key: String, CodingKey { case type, text }

    init(from decoder: any Decoder) throws {
      if let words = try? decoder.singleValueContainer().decode(String.self) {
        self = .words(words)
      } else {
        let object = try decoder.container(keyedBy: Key.self)
        self = .object(
          kind: try object.decode(String.self, forKey: .type), try object.decode(String.self, forKey: .text))
      }
    }
  }

  /// A block, or what a block holds.
  struct Node: Decodable {
    var type: String
    var text: Text?
    var elements: [Node]?
    var indent: Int?
    var url, name, user_id, range, image_url: String?
    /// Of a list: `bullet` or `ordered`.
    var listStyle: String?
    /// Of a piece of text: what it is marked as, in order.
    var styles: [String] = []

    private enum Key: String, CodingKey {
      case type, text, elements, indent, url, name, user_id, range, image_url, style
    }

    init(from decoder: any Decoder) throws {
      let node = try decoder.container(keyedBy: Key.self)
      type = try node.decode(String.self, forKey: .type)
      text = try node.decodeIfPresent(Text.self, forKey: .text)
      elements = try node.decodeIfPresent([Node].self, forKey: .elements)
      indent = try node.decodeIfPresent(Int.self, forKey: .indent)
      url = try node.decodeIfPresent(String.self, forKey: .url)
      name = try node.decodeIfPresent(String.self, forKey: .name)
      user_id = try node.decodeIfPresent(String.self, forKey: .user_id)
      range = try node.decodeIfPresent(String.self, forKey: .range)
      image_url = try node.decodeIfPresent(String.self, forKey: .image_url)
      guard node.contains(.style) else { return }
      if type == "rich_text_list" {
        listStyle = try node.decode(String.self, forKey: .style)
      } else {
        styles = try node.decode([String: Bool].self, forKey: .style).filter(\.value).keys.sorted()
      }
    }
  }

  init(_ request: HTTPRequest) throws {
    self = try JSONDecoder().decode(Self.self, from: Data(request.body))
  }
}
