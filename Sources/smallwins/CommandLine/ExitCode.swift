// SPDX-License-Identifier: Apache-2.0
// What a command ends with. The numbers are those of sysexits.h where it has one; scripts and the systemd unit rely on them.

/// An exit code.
enum ExitCode: Int32 {
  /// Done.
  case done = 0
  /// A check found something.
  case finding = 1
  /// Wrong use.
  case usage = 64
  /// Bad input.
  case badInput = 65
  /// Nothing there.
  case nothingThere = 66
  /// A service did not answer.
  case unavailable = 69
  /// A fault of ours.
  case ourFault = 70
  /// Something cannot be made.
  case cannotCreate = 73
  /// The disk failed.
  case diskFault = 74
  /// Try again.
  case tryAgain = 75
  /// The configuration is wrong.
  case configuration = 78
}
