// SPDX-License-Identifier: Apache-2.0
// Where libFuzzer comes in (llvm.org/docs/LibFuzzer.html): it calls this with one input after another, and keeps those
// that reach new code. Which reader they are given to says the environment, since libFuzzer's own arguments are read by
// libFuzzer.

import Glibc

/// What a reader makes of an input. It must not crash, hang or use much memory; a broken promise is a failed
/// precondition.
typealias FuzzTarget = @Sendable (FuzzInput) -> Void

private let targets: [String: FuzzTarget] = [
  "parser": fuzzParser, "command": fuzzCommand, "generic": fuzzGeneric, "slack": fuzzSlack,
  "mattermost": fuzzMattermost, "signature": fuzzSignature, "log": fuzzLog, "configuration": fuzzConfiguration,
  "spool": fuzzSpool, "zone": fuzzZone,
]

private let chosen: FuzzTarget = {
  let name = getenv("SMALLWINS_FUZZ_TARGET").map { String(cString: $0) } ?? ""
  guard let target = targets[name] else {
    print("SMALLWINS_FUZZ_TARGET has to be one of: \(targets.keys.sorted().joined(separator: " "))")
    exit(64)
  }
  return target
}()

/// Called by libFuzzer.
@c(LLVMFuzzerTestOneInput) public func fuzz(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  chosen(FuzzInput(Array(UnsafeBufferPointer(start: bytes, count: count))))
  return 0
}
