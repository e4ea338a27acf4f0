// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/allrecords.h"

#include "architecture/sourcefiles.h"

#include <gmock/gmock.h>

#include <map>

namespace dutydesk {

using namespace test;

namespace {

std::map<int, std::string> tablesByType()
{
    std::map<int, std::string> tables;
    AllRecords::each([&]<Record T>(const ListedRecord<T> &) {
        EXPECT_TRUE(tables.emplace(static_cast<int>(T::recordType), T::table).second) << T::table << " is listed twice";
    });
    return tables;
}

} // namespace

TEST(AllRecords, everyTypeIsListedExceptTheThreeBodiesThatAreNoRecord)
{
    const std::string header = read(root / "src/core/base/record.h");
    const std::size_t begin = header.find("enum class RecordType");
    const std::string types = header.substr(begin, header.find("};", begin) - begin);
    std::vector<int> written;
    for (const std::string &number : matches(types, std::regex("\\w+ = (\\d+),"))) {
        written.push_back(std::stoi(number));
    }
    std::vector<int> expected = {10, 11, 12};
    for (const auto &[type, table] : tablesByType()) {
        expected.push_back(type);
    }

    EXPECT_THAT(written, testing::UnorderedElementsAreArray(expected));
}

} // namespace dutydesk
