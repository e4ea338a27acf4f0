// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "architecture/sourcefiles.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <map>

// These tests check that docs/requirements.md lists for each requirement the tests that show it.
namespace dutydesk {

using namespace test;

namespace {

std::string textBetween(const std::string &text, const std::string &from, const std::string &to)
{
    const std::size_t start = text.find(from);
    const std::size_t end = to.empty() ? std::string::npos : text.find(to, start);
    return start == std::string::npos ? std::string() : text.substr(start, end - start);
}

/// The ids at the start of table rows, such as | RO-1 | …
std::set<std::string> idsIn(const std::string &text)
{
    const std::vector<std::string> ids = matches(text, std::regex("\\n\\| ([A-Z]{2}-\\d+) \\|"));
    return {ids.begin(), ids.end()};
}

/// The tests of each requirement, by names such as R_RO_3_APublishedRosterIsReadOnly.
std::map<std::string, std::set<std::string>> testsByRequirement()
{
    const std::regex test("TEST(?:_[FP])?\\(\\w+,\\s*(R_[A-Z]{2}_\\d+_\\w+)");
    std::map<std::string, std::set<std::string>> found;
    for (const auto &file : sources("tests")) {
        for (const std::string &name : matches(read(file), test)) {
            std::string id = matches(name, std::regex("^R_([A-Z]{2}_\\d+)_")).front();
            std::replace(id.begin(), id.end(), '_', '-');
            found[id].insert(name);
        }
    }
    return found;
}

} // namespace

class RequirementsTest : public testing::Test
{
protected:
    const std::string m_document = read(root / "docs/requirements.md");
    const std::set<std::string> m_met = idsIn(textBetween(m_document, "\n## Met", "\n## Not yet"));
    const std::set<std::string> m_open = idsIn(textBetween(m_document, "\n## Not yet", "\n## Tests"));
    const std::map<std::string, std::set<std::string>> m_tests = testsByRequirement();
};

TEST_F(RequirementsTest, theDocumentHasBothTables)
{
    EXPECT_GE(m_met.size(), 10U);
    EXPECT_GE(m_open.size(), 20U);
}

TEST_F(RequirementsTest, everyRequirementThatIsMetHasATest)
{
    for (const std::string &id : m_met) {
        EXPECT_TRUE(m_tests.contains(id)) << "no test shows " << id;
        EXPECT_FALSE(m_open.contains(id)) << id << " is both met and not yet met";
    }
}

TEST_F(RequirementsTest, everyTestOfARequirementNamesOneThatIsListed)
{
    for (const auto &[id, names] : m_tests) {
        EXPECT_TRUE(m_met.contains(id) || m_open.contains(id)) << *names.begin() << " names an unknown requirement";
    }
}

TEST_F(RequirementsTest, theListOfTestsIsComplete)
{
    std::set<std::string> listed;
    for (const std::string &name :
         matches(textBetween(m_document, "\n## Tests", {}), std::regex("`(R_[A-Z]{2}_\\d+_\\w+)`"))) {
        listed.insert(name);
    }
    std::set<std::string> written;
    for (const auto &[id, names] : m_tests) {
        written.insert(names.begin(), names.end());
    }
    EXPECT_EQ(listed, written) << "run: ./dev requirements";
}

} // namespace dutydesk
