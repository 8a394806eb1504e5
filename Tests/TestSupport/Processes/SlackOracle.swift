// SPDX-License-Identifier: Apache-2.0
// The tests' side of Tests/Scripts/slack-oracle.py: Slack's own Python library as a judge of signatures and blocks, and as a
// client.

import FoundationEssentials
import Glibc

/// A running oracle, for one question at a time.
public final class SlackOracle: Sendable {
  /// What it is asked for.
  public enum Work: Sendable {
    /// Signs bodies.
    case signing
    /// Judges signatures.
    case verification
    /// Judges Block Kit blocks.
    case blocks
    /// Speaks to a Web API as the official client.
    case client(api: String, token: String)
  }

  /// What the official client was told.
  public struct Told<Page: Decodable & Sendable>: Decodable, Sendable {
    /// The answers, one a page; none where the call failed.
    public var pages: [Page]?
    /// Slack's code of the failure, or what became of the connection.
    public var error: String?
    /// How many 429s it waited out.
    public var refused: Int
  }

  private let process: ChildProcess

  /// Starts it. Throws where the tests' set-up has not been run.
  public init(_ work: Work) throws {
    let python = "\(ScriptedServer.scripts)/../../.build/slack-oracle/bin/python"
    guard access(python, X_OK) == 0 else {
      throw ChildProcess.Failure(description: "no slack_sdk: run Tests/Scripts/setup.sh tests")
    }
    let words =
      switch work {
      case .signing: ["sign"]
      case .verification: ["verify"]
      case .blocks: ["blocks"]
      case .client(let api, let token): ["client", api, token]
      }
    process = try ChildProcess([python, "\(ScriptedServer.scripts)/slack-oracle.py"] + words)
  }

  /// Slack's signature of a body, `v0=…`. Work: signing.
  public func sign(_ body: [UInt8], secret: String, timestamp: String) throws -> String {
    struct Question: Encodable { var body, secret, timestamp: String }
    struct Answer: Decodable { var signature: String }
    let question = Question(body: Data(body).base64EncodedString(), secret: secret, timestamp: timestamp)
    return try ask(question, for: Answer.self).signature
  }

  /// Whether Slack's verifier takes a body. Work: verification.
  /// - Parameter now: Unix seconds.
  /// - Returns: nil where it cannot judge, as with a body that is not UTF-8.
  public func verifies(_ body: [UInt8], secret: String, timestamp: String, signature: String, now: Int) throws -> Bool?
  {
    struct Question: Encodable {
      var body, secret, timestamp, signature: String
      var now: Int
    }
    struct Answer: Decodable { var valid: Bool? }
    let question = Question(
      body: Data(body).base64EncodedString(), secret: secret, timestamp: timestamp, signature: signature, now: now)
    return try ask(question, for: Answer.self).valid
  }

  /// What is wrong with blocks, given as the JSON of an array or of a message; empty where nothing is. Work: blocks.
  public func faults(inBlocks json: String) throws -> [String] {
    struct Answer: Decodable { var faults: [String] }
    process.writeLine(json.split(separator: "\n").joined(separator: " "))
    return try answer(Answer.self).faults
  }

  /// Calls a method of the official client by its Python name, such as `chat_postMessage`. Work: client.
  /// - Parameters:
  ///   - arguments: A JSON object.
  ///   - pages: Whether to ask for all pages.
  public func call<Page: Decodable & Sendable>(
    _ method: String, _ arguments: String = "{}", pages: Bool = false, as type: Page.Type
  ) throws -> Told<Page> {
    let line = arguments.split(separator: "\n").joined(separator: " ")
    process.writeLine("{\"method\": \"\(method)\", \"arguments\": \(line), \"pages\": \(pages)}")
    return try answer(Told<Page>.self)
  }

  private func ask<Answer: Decodable>(_ question: some Encodable, for type: Answer.Type) throws -> Answer {
    process.writeLine(String(decoding: try JSONEncoder().encode(question), as: UTF8.self))
    return try answer(type)
  }

  private func answer<Answer: Decodable>(_ type: Answer.Type) throws -> Answer {
    try JSONDecoder().decode(type, from: Data(try process.readLine().utf8))
  }
}
