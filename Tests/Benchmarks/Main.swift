// SPDX-License-Identifier: Apache-2.0
// Benchmarks [parser|log|digest]… [--json]: measures each group beside what it can be compared with, in one run on one
// machine.

import Glibc

@main struct Benchmarks {
  private static let groups: [(name: String, run: @Sendable () throws -> [Table])] = [
    ("parser", ParserBenchmark.run), ("log", LogBenchmark.run), ("digest", DigestBenchmark.run),
  ]

  static func main() throws {
    let words = CommandLine.arguments.dropFirst()
    let wanted = words.filter { $0 != "--json" }
    guard wanted.allSatisfy({ word in groups.contains { $0.name == word } }) else {
      print("usage: Benchmarks [\(groups.map(\.name).joined(separator: "|"))]… [--json]")
      exit(64)
    }
    let machine = Machine.current()
    var report = Report(machine: machine, tables: [])
    let isForPeople = !words.contains("--json")
    if isForPeople { print("\(machine.description)\n") }
    for group in groups where wanted.isEmpty || wanted.contains(group.name) {
      for table in try group.run() {
        report.tables.append(table)
        if isForPeople { print("\(table.text)\n") }
      }
    }
    if !isForPeople { print(try report.json()) }
  }
}
