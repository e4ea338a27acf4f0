// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "architecture/sourcefiles.h"

#include <gmock/gmock.h>

#include <map>

// Release builds and the build server compile ten sources as one, and which ten changes with every new file.
namespace dutydesk {

namespace fs = std::filesystem;
using namespace test;

namespace {

/// The declarations at the left margin in a source's anonymous namespaces, up to brace or semicolon, one line each.
std::vector<std::string> localDeclarations(const std::string &text)
{
    std::vector<std::string> found;
    std::string declaration;
    bool isLocal = false;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        if (line == "namespace {" || line == "} // namespace") {
            isLocal = line.front() == 'n';
        } else if (isLocal && !line.empty() && !line.starts_with('/') && !line.starts_with("template")
                   && !line.ends_with(':')) {
            const bool isContinued = line.starts_with(' ');
            if (!isContinued) {
                found.push_back(std::exchange(declaration, {}));
            }
            if (!isContinued || !declaration.empty()) {
                declaration += line.substr(line.find_first_not_of(' ')) + ' ';
            }
            if (line.find_first_of("{;=") != std::string::npos) {
                found.push_back(std::exchange(declaration, {}));
            }
        }
    }
    return found;
}

/// The name of a class or a constant, or the signature of a function. Aliases may occur twice, because the compiler
/// refuses different ones.
std::string nameOf(const std::string &declaration)
{
    static const std::regex type("(?:class|struct|enum class|enum) (\\w+)[^;]*");
    static const std::regex constant(
        "(?:inline |static )?const(?:expr|init)? [^(={;]*?(\\w+)(?:\\[\\w*\\])?\\s*[={;(](?![^;]*\\) $).*");
    static const std::regex function("[^(=]*[ &*](\\w+\\(.*\\))[^)]*");
    static const std::regex parameterName("([ &*])\\w+(?: = [^,]*)?(?=[,)])");
    std::smatch match;
    if (std::regex_match(declaration, match, type) || std::regex_match(declaration, match, constant)) {
        return match[1];
    }
    if (std::regex_match(declaration, match, function)) {
        return std::regex_replace(match[1].str(), parameterName, "$1");
    }
    return {};
}

} // namespace

TEST(Architecture, aNameInAnAnonymousNamespaceIsUniqueInItsLibrary)
{
    std::vector<fs::path> libraries = {"ui"};
    for (const char *folder : {"src", "tests"}) {
        for (const auto &entry : fs::directory_iterator(root / folder)) {
            if (entry.is_directory()) {
                libraries.push_back(fs::relative(entry, root));
            }
        }
    }
    int count = 0;
    for (const fs::path &library : libraries) {
        std::map<std::string, fs::path> seen;
        for (const fs::path &file : files(library, {".cpp"})) {
            for (const std::string &declaration : localDeclarations(read(file))) {
                const std::string name = nameOf(declaration);
                const auto [other, isNew] = seen.emplace(name, file);
                EXPECT_TRUE(name.empty() || isNew || other->second == file)
                    << name << " stands in " << file << " and in " << other->second;
                count += name.empty() ? 0 : 1;
            }
        }
    }
    EXPECT_GT(count, 500);
}

} // namespace dutydesk
