// SPDX-License-Identifier: Apache-2.0
// A configuration file that was named and cannot be read.

/// Why there is no configuration to look at.
public struct ConfigurationUnreadable: Error, Equatable, Sendable, CustomStringConvertible {
  /// The file.
  public var file: String
  /// The system's word for it.
  public var detail: String
  /// The option that names it.
  public var option: String

  /// Describes a file that cannot be read.
  public init(file: String, detail: String, option: String = "--config") {
    self.file = file
    self.detail = detail
    self.option = option
  }

  /// What is wrong and what to do.
  public var description: String { "\(file) cannot be read (\(detail)); check \(option)" }
}
