import Testing

@testable import grant_cli

@Suite struct LanguageAndColorTests {
    struct Locale: Sendable, CustomTestStringConvertible {
        let environment: [String: String]
        let isJapanese: Bool

        init(_ environment: [String: String], _ isJapanese: Bool) {
            self.environment = environment
            self.isJapanese = isJapanese
        }

        var testDescription: String {
            environment.sorted { $0.key < $1.key }.map { "\($0)=\($1)" }.joined(separator: " ")
        }
    }

    @Test(arguments: [
        Locale([:], true), Locale(["LANG": "C"], true), Locale(["LANG": "C.UTF-8"], true),
        Locale(["LANG": "POSIX"], true),
        Locale(["LANG": "ja_JP.UTF-8"], true), Locale(["LANG": "ja"], true), Locale(["LANG": "ja_JP.eucJP"], true),
        Locale(["LANG": "en_US.UTF-8"], false), Locale(["LANG": "fr_FR@euro"], false), Locale(["LANG": "jam"], false),
        Locale(["LC_ALL": "en_GB", "LANG": "ja_JP"], false), Locale(["LC_ALL": "", "LANG": "en_GB"], false),
        Locale(["LC_MESSAGES": "ja_JP", "LANG": "en_US"], true), Locale(["LC_CTYPE": "en_US"], true),
    ]) func `the language comes from the locale`(_ locale: Locale) throws {
        let world = try FakeWorld(fixtures: ["plan.json": Sample.clean.rawValue])
        world.environment = locale.environment
        world.run("check", "plan.json")
        #expect(world.out.contains("適合") == locale.isJapanese)
        #expect(world.out.contains("conforms") != locale.isJapanese)
        world.run("check", "missing.json")
        #expect(world.err.contains("見つからない") == locale.isJapanese)
    }

    @Test(arguments: ["ja", "en"]) func `an option overrides the locale`(_ language: String) throws {
        for locale in ["ja_JP.UTF-8", "en_US.UTF-8"] {
            let world = try FakeWorld(fixtures: ["plan.json": Sample.clean.rawValue])
            world.environment = ["LC_ALL": locale]
            world.run("check", "--lang", language, "plan.json")
            #expect(world.out.contains("適合") == (language == "ja"))
        }
    }

    struct Screen: Sendable, CustomTestStringConvertible {
        let columns: Int?
        let environment: [String: String]
        let option: String?
        let isPainted: Bool

        init(_ columns: Int?, _ environment: [String: String] = [:], _ option: String? = nil, painted: Bool) {
            self.columns = columns
            self.environment = environment
            self.option = option
            isPainted = painted
        }

        var testDescription: String { "\(columns.map(String.init) ?? "no terminal") \(environment) \(option ?? "")" }
    }

    @Test(arguments: [
        Screen(nil, painted: false), Screen(80, painted: true), Screen(80, ["TERM": "xterm-256color"], painted: true),
        Screen(80, ["NO_COLOR": "1"], painted: false), Screen(80, ["NO_COLOR": ""], painted: true),
        Screen(80, ["TERM": "dumb"], painted: false), Screen(80, [:], "never", painted: false),
        Screen(nil, [:], "always", painted: true), Screen(nil, [:], "auto", painted: false),
        Screen(80, ["NO_COLOR": "1"], "always", painted: true), Screen(80, ["TERM": "dumb"], "always", painted: true),
    ]) func `colour is for terminals that want it`(_ screen: Screen) throws {
        for command in [["check", "plan.json"], ["rules"], ["rules", "F201"], ["schedule"]] {
            let world = try FakeWorld(fixtures: ["plan.json": Sample.error.rawValue])
            world.columns = screen.columns
            world.environment = screen.environment
            world.run(command + (screen.option.map { ["--color", $0] } ?? []))
            #expect(world.output.contains(0x1B) == screen.isPainted, "\(command)")
        }
    }

    @Test func `what is saved is never painted, nor is any format but text`() throws {
        let world = try FakeWorld(fixtures: ["plan.json": Sample.error.rawValue])
        world.columns = 80
        world.run("check", "--color", "always", "--format", "text=report.txt", "--format", "json", "plan.json")
        #expect(world.written["report.txt"]?.contains(0x1B) == false)
        #expect(!world.output.contains(0x1B))
    }

    @Test(arguments: [70, 80, 100, 300]) func `the text fits the terminal`(_ columns: Int) throws {
        let world = try FakeWorld(fixtures: ["plan.json": Sample.error.rawValue])
        world.columns = columns
        world.run("check", "--color", "never", "--lang", "en", "plan.json")
        for line in world.out.split(separator: "\n") where !line.contains("│") {
            #expect(line.unicodeScalars.count <= min(max(columns, 60), 100))
        }
    }
}
