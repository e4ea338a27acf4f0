// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "architecture/sourcefiles.h"

#include <gmock/gmock.h>

#include <map>
#include <set>

// These tests check what the linker cannot: features within a layer, full paths of Qt modules, hidden clocks.
namespace dutydesk {

namespace fs = std::filesystem;
using namespace test;

TEST(Architecture, aFeatureIncludesOnlyTheFeaturesItMayUse)
{
    const std::set<std::string> shared = {"base", "people", "journal", "signin", "privacy", "centre", "evidence",
                                          "find", "sql",    "layout",  "tables", "common",  "support"};
    const std::map<std::string, std::set<std::string>> mayUse = {
        {"log", {"owners", "datarequests", "roster"}},
        {"cases", {"log", "roster"}},
        {"handover", {"cases", "log", "review"}},
        {"review", {"handover", "log"}},
        {"today", {"backup", "cases", "datarequests", "facilities", "handover", "log", "owners", "roster"}},
        {"owners", {"datarequests", "facilities", "import"}},
        {"datarequests", {"owners"}},
        {"facilities", {"owners"}},
        {"import", {"owners"}},
        {"find", {"records"}},
        {"backup", {"records"}},
        {"journal", {"records"}},
        {"setup", {"roster"}},
        {"centre", {"backup"}},
        {"shell", {"backup", "handover", "log", "owners", "roster", "setup", "today"}},
    };
    const std::regex include("#include \"([a-z]+)/");
    for (const char *layer : {"src/core", "src/words", "src/storage", "src/printing", "ui"}) {
        for (const fs::path &file : sources(layer)) {
            const std::string feature = file.parent_path().filename();
            if (feature == "records") {
                continue; // the list of all features' records
            }
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
    for (const char *layer : {"src/core", "src/words", "src/printing", "ui"}) {
        for (const fs::path &file : sources(layer)) {
            EXPECT_THAT(matches(read(file), std::regex("(QtSql|QSql[A-Z]\\w+)")), testing::IsEmpty()) << file;
        }
    }
}

TEST(Architecture, nothingBelowUiKnowsWidgets)
{
    for (const char *layer : {"src/core", "src/words", "src/storage", "src/printing"}) {
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

TEST(Architecture, onlyLayersWithPicturesKnowGui)
{
    for (const char *layer : {"src/core", "src/words", "src/crypto", "src/storage", "src/exchange", "src/language"}) {
        for (const fs::path &file : sources(layer)) {
            EXPECT_THAT(matches(read(file), std::regex("#include <(QtGui|QPainter|QImage|QFont|QColor|QTextDocument)")),
                        testing::IsEmpty())
                << file;
        }
    }
}

TEST(Architecture, theWindowNeverStopsForADialog)
{
    for (const fs::path &file : sources("ui")) {
        EXPECT_THAT(matches(read(file), std::regex("((?:\\.|->|::)exec\\()")), testing::IsEmpty()) << file;
        EXPECT_THAT(matches(read(file), std::regex("(QMessageBox::(?:question|warning|critical|information)\\()")),
                    testing::IsEmpty())
            << file;
    }
}

TEST(Architecture, styleSheetsAreOfTheThemeAlone)
{
    for (const fs::path &file : sources("ui")) {
        if (file.stem() != "theme") {
            EXPECT_THAT(matches(read(file), std::regex("(setStyleSheet\\()")), testing::IsEmpty()) << file;
        }
    }
}

TEST(Architecture, coloursAreOfTheThemeAlone)
{
    const std::regex colour(
        "(#[0-9a-fA-F]{6}\"|QColor\\((?:0x|\\d)|Qt::(?:red|green|blue|yellow|gr[ae]y|black|white|dark\\w+)\\b)");
    for (const fs::path &file : sources("ui")) {
        if (file.stem() != "theme" && file.stem() != "icons") {
            EXPECT_THAT(matches(read(file), colour), testing::IsEmpty()) << file;
        }
    }
}

/// LiteralText shows all other text as it stands.
TEST(Architecture, textIsRichOnlyWhereItIsMadeOfEscapedParts)
{
    const std::set<std::string> rich = {"flatcardview",     "registerdetail", "logpagewidget",
                                        "previouspagestep", "reviewpage",     "literaltext"};
    for (const fs::path &file : sources("ui")) {
        const std::string text = read(file);
        if (file.stem() != "literaltext") {
            EXPECT_THAT(matches(text, std::regex("(Qt::(?:Auto|Plain|Markdown)Text|mightBeRichText|insertHtml)")),
                        testing::IsEmpty())
                << file;
        }
        if (file.stem() != "registerview") { // where they are sentences of the program; Qt would guess here too
            EXPECT_THAT(matches(text, std::regex("(set(?:WhatsThis|StatusTip)\\(|WhatsThisRole)")), testing::IsEmpty())
                << file;
        }
        if (!rich.contains(file.stem())) {
            EXPECT_THAT(matches(text, std::regex("(Qt::RichText|setHtml\\()")), testing::IsEmpty()) << file;
        }
    }
}

TEST(Architecture, sizesComeFromLayoutsAndMetrics)
{
    const std::regex fixed("(setFixed(?:Size|Width|Height)\\((?:[2-9]\\d|\\d{3}))");
    for (const fs::path &file : sources("ui")) {
        EXPECT_THAT(matches(read(file), fixed), testing::IsEmpty()) << file;
    }
}

TEST(Architecture, noFileNamesAPlaceOfOneMachine)
{
    const std::regex place("[\"( ](/(?:home|root|work|Users|mnt)/|\\.\\./shared/)");
    for (const char *folder : {"src", "ui", "tests", "resources", "docs"}) {
        for (const fs::path &file : files(folder, {".h", ".cpp", ".ui", ".txt", ".cmake", ".sql", ".md", ".py"})) {
            EXPECT_THAT(matches(read(file), place), testing::IsEmpty()) << file;
        }
    }
}

/// Latin-1 literals turn each byte into a letter: " · "_L1 shows as " Â· ".
TEST(Architecture, noLatin1LiteralHoldsMoreThanAscii)
{
    const std::regex literal("(\"[^\"\\n]*[\x80-\xff][^\"\\n]*\"(?:_L1|_qba)|(?:QLatin1String(?:View)?|fromLatin1)\\("
                             "\"[^\"\\n]*[\x80-\xff])");
    for (const char *folder : {"src", "ui", "tests"}) {
        for (const fs::path &file : sources(folder)) {
            if (file.filename() != "architecturetest.cpp") {
                EXPECT_THAT(matches(read(file), literal), testing::IsEmpty()) << file;
            }
        }
    }
}

/// TRY and CHECK return errors in one line (docs/adr/0017), also those of ifFound(), for which a missing record is
/// none.
TEST(Architecture, errorsAreNotHandedOnByHand)
{
    const std::regex byHand(
        "(if \\(!(\\w+)\\) \\{\\s*return failure\\((?:std::move\\()?\\2\\)?\\.error\\(\\)\\)?\\);|"
        "; !(\\w+)\\) \\{\\s*return (?:failure\\(\\3\\.error\\(\\)\\)|\\3);|"
        "\\b(\\w+) \\? [^;?]*: (?:Result<[^;?]*>\\()?failure\\(\\4\\.error\\(\\)\\)|"
        "failure\\(!?(\\w+) \\? (?:[^;?]*: )?\\5\\.error\\(\\)|"
        "if \\(!(\\w+) && \\6\\.error\\(\\)\\.code != ErrorCode::NotFound\\)|"
        "\\b(\\w+)\\.error\\(\\)\\.code == ErrorCode::NotFound\\s*\\?[^;?]*failure\\(\\7\\.error\\(\\)\\))");
    for (const char *folder : {"src", "ui"}) {
        for (const fs::path &file : sources(folder)) {
            if (file.filename() != "try.h") {
                EXPECT_THAT(matches(read(file), byHand), testing::IsEmpty()) << file;
            }
        }
    }
}

/// The result that a call returns is gone before a loop over its value begins, until C++23.
TEST(Architecture, noLoopRunsOverTheValueOfAResultThatIsGone)
{
    const std::regex part("for \\([^;:{}()]* : [^;:{}]*\\)\\.value\\(\\)\\) \\{");
    for (const char *folder : {"src", "ui", "tests"}) {
        for (const fs::path &file : sources(folder)) {
            EXPECT_THAT(matches(read(file), part), testing::IsEmpty()) << file;
        }
    }
}

TEST(Architecture, everyFileSaysItsLicence)
{
    for (const char *folder : {"src", "ui", "tests"}) {
        for (const fs::path &file : sources(folder)) {
            EXPECT_TRUE(read(file).starts_with("// SPDX-FileCopyrightText: 2026 The Dutydesk authors\n"
                                               "// SPDX-License-Identifier: GPL-3.0-or-later\n"))
                << file;
        }
    }
}

TEST(Architecture, fileNamesAreUnique)
{
    std::map<std::string, fs::path> seen;
    for (const char *folder : {"src", "ui", "tests"}) {
        for (const fs::path &file : sources(folder)) {
            const auto [other, isNew] = seen.emplace(file.filename(), file);
            EXPECT_TRUE(isNew || file.stem() == "main") << file << " has the name of " << other->second;
        }
    }
}

TEST(Architecture, everyTableIsWrittenThroughTheJournal)
{
    const std::set<std::string> ofTheChain = {"journal", "journal_identity", "journal_signature"};
    const std::set<std::string> madeFromIt = {"search_state", "search_document"}; // may be emptied at any time
    std::set<std::string> ofRecords;
    for (const fs::path &file : sources("src/core")) {
        for (const std::string &table : matches(read(file), std::regex("\\*table = \"(\\w+)\""))) {
            ofRecords.insert(table);
        }
    }
    std::set<std::string> created;
    for (const fs::path &file : files("resources/sql", {".sql"})) {
        for (const std::string &table : matches(read(file), std::regex("CREATE TABLE (\\w+)"))) {
            EXPECT_TRUE(ofTheChain.contains(table) || madeFromIt.contains(table) || ofRecords.contains(table))
                << file << ": " << table;
            created.insert(table);
        }
    }
    for (const std::string &table : ofRecords) {
        EXPECT_TRUE(created.contains(table)) << "no migration makes the table " << table;
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
