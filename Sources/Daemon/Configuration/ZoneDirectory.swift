// SPDX-License-Identifier: Apache-2.0
// The system's time zones: a directory of TZif files that the package tzdata keeps up to date.

public import Ports
public import Recognition

/// Reads zones by their IANA names.
public struct ZoneDirectory: Sendable {
  private let files: any FileSystem
  private let directory: String

  /// Reads zones from a directory, by default the one all systems use.
  public init(files: any FileSystem, directory: String = "/usr/share/zoneinfo") {
    self.files = files
    self.directory = directory
  }

  /// The rules of a zone, or nil where there is none of that name. Names are exact, also in case. `UTC` needs no file.
  /// Throws ``FileSystemError`` where a file cannot be read and ``TimeZoneError`` where it is no zone file.
  public func rules(for name: String) throws -> TimeZoneRules? {
    if name == "UTC" { return .utc }
    guard Self.isName(name), let status = try files.status(of: "\(directory)/\(name)"), !status.isDirectory else {
      return nil
    }
    return try TimeZoneRules(tzif: files.contents(of: "\(directory)/\(name)"))
  }

  /// The names of all zones, in byte order. Directories that cannot be read count as empty.
  public var names: [String] { names(under: "").sorted() }

  /// The zone that somebody probably meant: the nearest name, or the one whose last part is nearest (`Berlin`).
  public func suggestion(for name: String) -> String? {
    let names = names
    if let nearest = NearestWord.suggestion(for: name, among: names) { return nearest }
    let cities = names.map { name in String(name.split(separator: "/").last ?? "") }
    guard let city = NearestWord.suggestion(for: name, among: cities), let index = cities.firstIndex(of: city) else {
      return nil
    }
    return names[index]
  }

  private func names(under prefix: String) -> [String] {
    guard let entries = try? files.entries(of: prefix.isEmpty ? directory : "\(directory)/\(prefix)") else { return [] }
    return entries.flatMap { entry -> [String] in
      let name = prefix.isEmpty ? entry : "\(prefix)/\(entry)"
      guard Self.isName(name), let status = try? files.status(of: "\(directory)/\(name)") else { return [] }
      return status.isDirectory ? names(under: name) : [name]
    }
  }

  /// Up to four parts of letters, digits, `_`, `-` and `+`, each with a capital first. So no name leads out of the
  /// directory, nor to `right/` and `posix/`, which hold other readings of the same zones, nor to its tables.
  private static func isName(_ name: String) -> Bool {
    let parts = name.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    return parts.count <= 4 && name.utf8.count <= 64
      && parts.allSatisfy { part in
        guard let first = part.first, (0x41...0x5A).contains(first) else { return false }
        return part.allSatisfy { byte in
          switch byte {
          case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "+"): true
          default: false
          }
        }
      }
  }
}
