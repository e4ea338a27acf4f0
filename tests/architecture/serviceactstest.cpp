// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "architecture/sourcefiles.h"

#include <gmock/gmock.h>

#include <map>

namespace dutydesk {

namespace fs = std::filesystem;
using namespace test;

namespace {

/// Beneath the services, or with values in hand; the window calls them with nothing that names a record.
const std::set<std::string> withoutActs = {"Journal", "RosterExporter", "TableFiles"};

/// The classes that the window can reach.
std::vector<std::string> serviceClasses()
{
    return matches(read(root / "ui/common/services.h"), std::regex("\nclass (\\w+);"));
}

/// The public part of the class, without comments; nothing if the header does not declare it.
std::string publicPart(const std::string &header, const std::string &name)
{
    std::smatch begin;
    if (!std::regex_search(header, begin, std::regex("\n(?:class|struct) " + name + "\\b[^;{]*\\{"))) {
        return {};
    }
    std::string body = begin.suffix();
    body = body.substr(0, std::min(body.find("\nprivate:"), body.find("\n};")));
    return std::regex_replace(body, std::regex("//[^\n]*"), "");
}

/// The public functions that can fail, with one entry for each overload. Those that take part in a running change are
/// left out: whoever began it has asked for the right.
std::multiset<std::string> actsOf(const std::string &publicPart)
{
    const std::regex function("\n    (?:static |virtual )?Result<[^;()]*>\\s+(\\w+)\\(([^;{]*)");
    std::multiset<std::string> acts;
    for (auto found = std::sregex_iterator(publicPart.begin(), publicPart.end(), function);
         found != std::sregex_iterator(); ++found) {
        if ((*found)[2].str().find("Change &") == std::string::npos) {
            acts.insert((*found)[1]);
        }
    }
    return acts;
}

std::multiset<std::string> rowsOfTheTable()
{
    std::multiset<std::string> rows;
    for (const fs::path &file : sources("tests/app/rights")) {
        for (const std::string &row : matches(read(file), std::regex("\"(\\w+::\\w+)\""))) {
            rows.insert(row);
        }
    }
    return rows;
}

/// How often the table must name each act. A helper of the table may stand for several overloads.
std::multiset<std::string> actsOfAllServices()
{
    std::multiset<std::string> acts;
    for (const std::string &name : serviceClasses()) {
        bool isDeclared = false;
        for (const fs::path &file : sources("src/core")) {
            const std::string part = file.extension() == ".h" ? publicPart(read(file), name) : std::string();
            isDeclared = isDeclared || !part.empty();
            for (const std::string &act : withoutActs.contains(name) ? std::multiset<std::string>() : actsOf(part)) {
                acts.insert(name + "::" + act);
            }
        }
        EXPECT_TRUE(isDeclared) << name;
    }
    return acts;
}

} // namespace

TEST(ServiceActs, eachActOfEachServiceStandsInTheTableOfRights)
{
    const std::multiset<std::string> rows = rowsOfTheTable();
    const std::multiset<std::string> acts = actsOfAllServices();
    EXPECT_GT(acts.size(), 100U) << "else the reading does not see the functions";
    for (const std::string &act : acts) {
        const bool isCentre = act.starts_with("CentreService::"); // one helper for the overloads of all its lists
        EXPECT_TRUE(rows.contains(act) && (isCentre || rows.count(act) >= acts.count(act)))
            << act << " lacks a row in tests/app/rights";
    }
    for (const std::string &row : rows) {
        EXPECT_TRUE(acts.contains(row)) << row << " is no act of a service";
    }
}

TEST(ServiceActs, overloadsCountAndRunningChangesDoNot)
{
    const std::string header = "\nclass Gate final : public Door\n{\npublic:\n    /// Result<int> said();\n"
                               "    Result<std::vector<int>> open(const Actor &actor) const;\n"
                               "    Result<void> open(int id,\n                      int other);\n"
                               "    Result<void> put(Change &change);\n    bool is() const;\n\nprivate:\n"
                               "    Result<void> hidden();\n};\n";

    EXPECT_EQ(actsOf(publicPart(header, "Gate")), (std::multiset<std::string>{"open", "open"}));
    EXPECT_EQ(publicPart(header, "Door"), "");
}

TEST(ServiceActs, theWindowAsksTheJournalForNoEntry)
{
    const std::set<std::string> harmless = {"clockAnomaly", "headCheck", "lookForOthers", "root", "takeWritten"};
    for (const fs::path &file : sources("ui")) {
        for (const std::string &called : matches(read(file), std::regex("journal->(\\w+)\\("))) {
            EXPECT_TRUE(harmless.contains(called)) << file << " calls " << called;
        }
    }
}

/// One rule for new passwords and PINs, wherever they are set (SignInService::checkSecrets).
TEST(ServiceActs, noKeyIsMadeWithoutTheRuleForSecrets)
{
    for (const fs::path &file : sources("src/core")) {
        const std::string text = read(file);
        if (!matches(text, std::regex("vault\\.(create(?:Open)?)\\(")).empty()) {
            EXPECT_NE(text.find("checkSecrets(password, pin)"), std::string::npos) << file;
        }
    }
}

} // namespace dutydesk
