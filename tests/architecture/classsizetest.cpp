// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "architecture/sourcefiles.h"

#include <gmock/gmock.h>

#include <map>
#include <numeric>
#include <sstream>

namespace dutydesk {

using namespace test;

namespace {

/// Adds the lines from where `begins` matches to the brace at the left edge that ends it, to what its first group
/// names.
void addLines(std::map<std::string, int> &sizes, const std::string &text, const std::regex &begins)
{
    std::istringstream lines(text);
    std::string open;
    for (std::string line; std::getline(lines, line);) {
        std::smatch match;
        if (open.empty() && std::regex_search(line, match, begins)) {
            open = match[1];
        }
        if (!open.empty()) {
            ++sizes[open];
        }
        if (line.starts_with("}") || line.ends_with("{}")
            || (line.ends_with(";") && line.find('{') == line.npos && !line.starts_with(" "))) {
            open.clear();
        }
    }
}

/// How many lines each class has, wherever they stand: its declaration and its functions.
std::map<std::string, int> classSizes(const std::vector<std::pair<fs::path, std::string>> &files)
{
    const std::regex declaration("^(?:class|struct) (?:[A-Z_]+ )?([A-Z]\\w+)\\b[^;]*$");
    const std::regex function("^(?=[A-Za-z]).*?\\b([A-Z]\\w+)::~?\\w+\\(");
    std::map<std::string, int> sizes;
    for (const auto &[file, text] : files) {
        addLines(sizes, text, file.extension() == ".h" ? declaration : function);
    }
    return sizes;
}

} // namespace

/// A class that grew into several files is still one class: it is split by what it is about, not by its length.
TEST(ClassSize, aClassWithAllItsPartsStaysSmall)
{
    constexpr int mostLines = 600;
    std::vector<std::pair<fs::path, std::string>> files;
    for (const char *layer : {"src", "ui"}) {
        for (const fs::path &file : sources(layer)) {
            files.emplace_back(file, read(file));
        }
    }
    const std::map<std::string, int> sizes = classSizes(files);

    EXPECT_GT(sizes.at("Journal"), 300) << "else the counting does not see the functions";
    for (const auto &[name, lines] : sizes) {
        EXPECT_LE(lines, mostLines) << name << " has " << lines << " lines: divide it by subject";
    }
}

TEST(ClassSize, isCountedOverAllFilesOfAClass)
{
    const auto sizes = classSizes({{"a.h", "class Gate final : public Door\n{\n    void open();\n};\nclass Lock;\n"},
                                   {"a.cpp", "void Gate::open()\n{\n    use();\n}\n\nint other()\n{\n}\n"},
                                   {"b.cpp", "Gate::Gate()\n    : m_is(1)\n{}\n"}});

    EXPECT_THAT(sizes, testing::ElementsAre(testing::Pair("Gate", 4 + 4 + 3)));
}

} // namespace dutydesk
