// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <filesystem>
#include <fstream>
#include <regex>
#include <set>
#include <sstream>
#include <string>
#include <vector>

// Reads the project's own files for the tests of its rules.
namespace dutydesk::test {

inline const std::filesystem::path root = DUTYDESK_SOURCE_DIR;

inline std::string read(const std::filesystem::path &path)
{
    const std::ifstream file(path);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

/// The files below `folder` that have one of the endings; none if the folder does not exist.
inline std::vector<std::filesystem::path> files(const std::filesystem::path &folder,
                                                const std::set<std::filesystem::path> &endings)
{
    std::vector<std::filesystem::path> found;
    if (!std::filesystem::exists(root / folder)) {
        return found;
    }
    for (const auto &entry : std::filesystem::recursive_directory_iterator(root / folder)) {
        if (endings.contains(entry.path().extension())) {
            found.push_back(entry.path());
        }
    }
    return found;
}

inline std::vector<std::filesystem::path> sources(const std::filesystem::path &folder)
{
    return files(folder, {".h", ".cpp"});
}

/// The text of the pattern's first group in each match.
inline std::vector<std::string> matches(const std::string &text, const std::regex &pattern)
{
    std::vector<std::string> found;
    for (auto it = std::sregex_iterator(text.begin(), text.end(), pattern); it != std::sregex_iterator(); ++it) {
        found.push_back((*it)[1]);
    }
    return found;
}

} // namespace dutydesk::test
