// SPDX-License-Identifier: Apache-2.0
// What a process of ours is told once, before anything else runs.

import CSystem
import Glibc

/// The process's own settings.
public enum ProcessSetup {
  /// To be called first in `main`.
  ///
  /// SIGPIPE and SIGXFSZ would end the process; ignored, a closed pipe (EPIPE) and a full quota of file size (EFBIG) are
  /// errors of the call that met them. New files are for their owner only (umask 077).
  public static func begin() {
    // Who started us may have blocked signals, and a mask is inherited: a service that cannot hear SIGTERM cannot be stopped.
    var none = sigset_t()
    sigemptyset(&none)
    pthread_sigmask(SIG_SETMASK, &none, nil)
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    umask(0o077)
  }

  /// The environment's variables.
  public static func environment() -> [String: String] {
    var variables: [String: String] = [:]
    var next = csystem_environment()
    while let entry = next.pointee {
      let text = String(cString: entry)
      if let equals = text.firstIndex(of: "=") {
        variables[String(text[..<equals])] = String(text[text.index(after: equals)...])
      }
      next += 1
    }
    return variables
  }
}
