// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gmock/gmock.h>

#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
#include <set>
#include <sstream>

// What the linker cannot see: features within a layer, Qt modules reached by their full path, hidden clocks.
namespace dutydesk {

namespace fs = std::filesystem;

namespace {

const fs::path root = DUTYDESK_SOURCE_DIR;

std::string read(const fs::path &path)
{
    std::ifstream file(path);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

std::vector<fs::path> sources(const fs::path &folder)
{
    std::vector<fs::path> found;
    for (const auto &entry : fs::recursive_directory_iterator(root / folder)) {
        if (entry.path().extension() == ".h" || entry.path().extension() == ".cpp") {
            found.push_back(entry.path());
        }
    }
    return found;
}

std::vector<std::string> matches(const std::string &text, const std::regex &pattern)
{
    std::vector<std::string> found;
    for (auto it = std::sregex_iterator(text.begin(), text.end(), pattern); it != std::sregex_iterator(); ++it) {
        found.push_back((*it)[1]);
    }
    return found;
}

} // namespace

TEST(Architecture, aFeatureIncludesOnlyTheFeaturesItMayUse)
{
    const std::set<std::string> shared = {"base", "people", "journal", "centre", "sql", "layout", "common", "support"};
    const std::map<std::string, std::set<std::string>> mayUse = {
        {"handover", {"roster"}}, {"patrol", {"roster"}}, {"complaints", {"helprequests"}}};
    const std::regex include("#include \"([a-z]+)/");
    for (const char *layer : {"src/core", "src/storage", "src/printing", "ui"}) {
        for (const fs::path &file : sources(layer)) {
            const std::string feature = file.parent_path().filename();
            for (const std::string &used : matches(read(file), include)) {
                const auto allowed = mayUse.find(feature);
                EXPECT_TRUE(used == feature || shared.contains(used)
                            || (allowed != mayUse.end() && allowed->second.contains(used)))
                    << file << " includes " << used;
            }
        }
    }
}

TEST(Architecture, onlyStorageSpeaksSql)
{
    for (const char *layer : {"src/core", "src/printing", "ui"}) {
        for (const fs::path &file : sources(layer)) {
            EXPECT_THAT(matches(read(file), std::regex("(QtSql|QSql[A-Z]\\w+)")), testing::IsEmpty()) << file;
        }
    }
}

TEST(Architecture, nothingBelowUiKnowsWidgets)
{
    for (const char *layer : {"src/core", "src/storage", "src/printing"}) {
        for (const fs::path &file : sources(layer)) {
            EXPECT_THAT(matches(read(file), std::regex("#include <(QtWidgets|QWidget|QDialog|QMessageBox)")),
                        testing::IsEmpty())
                << file;
        }
    }
}

TEST(Architecture, onlyTheClockReadsTheTime)
{
    for (const char *layer : {"src", "ui"}) {
        for (const fs::path &file : sources(layer)) {
            if (file.filename() != "clock.cpp") {
                EXPECT_THAT(matches(read(file), std::regex("(QDateTime::current\\w+\\(|QDate::currentDate\\()")),
                            testing::IsEmpty())
                    << file;
            }
        }
    }
}

TEST(Architecture, filesStayReadable)
{
    for (const char *layer : {"src", "ui", "tests"}) {
        for (const fs::path &file : sources(layer)) {
            const std::string text = read(file);
            EXPECT_LE(std::count(text.begin(), text.end(), '\n'), 400) << file;
        }
    }
}

} // namespace dutydesk
