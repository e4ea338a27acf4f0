// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "architecture/sourcefiles.h"
#include "log/caseacttable.h"
#include "records/allrecords.h"

#include <gmock/gmock.h>

namespace dutydesk {

using namespace test;

namespace {

/// A column as the document names it: its number, counted from 1, and its name.
template<Record T>
QString nameOf(std::size_t column)
{
    return QStringLiteral("%1 `%2`").arg(column + 1).arg(columnsOf<T>()[static_cast<qsizetype>(column)]);
}

QString rolesOf(const RecordRule &rule)
{
    QStringList roles;
    for (int role = 0; role <= lastEnumerator<Role>; ++role) {
        if (rule.admits(static_cast<Role>(role))) {
            roles.append(QString::number(role));
        }
    }
    return roles.join(QStringLiteral(", "));
}

template<Record T>
std::string lineOf(const RecordRule &rule)
{
    QStringList fixed;
    for (std::size_t column = 0; rule.fixed >> column != 0; ++column) {
        if ((rule.fixed >> column & 1U) != 0) {
            fixed.append(nameOf<T>(column));
        }
    }
    QStringList references;
    for (const ReferenceColumn &one : AllRecords::rules().references.at(T::recordType)) {
        references.append(QStringLiteral("%1 %2").arg(nameOf<T>(one.column)).arg(static_cast<int>(one.type)));
    }
    const char *erasedBy = rule.erasedBy == ErasedBy::Purge ? "31" : rule.erasedBy == ErasedBy::Redaction ? "30" : "";
    const QStringList cells{QString::number(static_cast<int>(T::recordType)),
                            QStringLiteral("`%1`").arg(QString::fromLatin1(T::table)),
                            rolesOf(rule),
                            rule.isWriteOnce ? QStringLiteral("yes") : QString(),
                            QString::fromLatin1(erasedBy),
                            rule.writer ? nameOf<T>(static_cast<std::size_t>(*rule.writer)) : QString(),
                            fixed.join(QStringLiteral(", ")),
                            references.join(QStringLiteral(", "))};
    return QStringLiteral("| %1 |\n").arg(cells.join(QStringLiteral(" | "))).toStdString();
}

/// The numbers, from 0 to the last one, for which the question is true.
template<typename Enumeration, typename Question>
QString numbersOf(Question isOne)
{
    QStringList numbers;
    for (int number = 0; number <= lastEnumerator<Enumeration>; ++number) {
        if (isOne(static_cast<Enumeration>(number))) {
            numbers.append(QString::number(number));
        }
    }
    return numbers.join(QStringLiteral(", "));
}

std::string lineOf(const CaseActRule &rule)
{
    const char *words = rule.words == ActWords::None ? "none" : rule.words == ActWords::Required ? "required" : "";
    const QStringList cells{QString::number(static_cast<int>(rule.kind)),
                            QString::number(static_cast<int>(rule.act)),
                            numbersOf<CaseState>([&](CaseState state) { return rule.isFrom(state); }),
                            rule.to ? QString::number(static_cast<int>(*rule.to)) : QString(),
                            numbersOf<Role>([&](Role role) { return hasRight(role, rule.right); }),
                            rule.byGiver ? QStringLiteral("yes") : QString(),
                            QString::fromLatin1(words)};
    return QStringLiteral("| %1 |\n").arg(cells.join(QStringLiteral(" | "))).toStdString();
}

} // namespace

/// The columns that hold this, or nothing where there are none.
template<Record T>
std::string columnsOfType(FromJournal told)
{
    const quint64 columns = columnsWith<T>(told);
    QStringList all;
    for (qsizetype column = 0; column < columnsOf<T>().size(); ++column) {
        if ((columns >> column & 1U) != 0) {
            all.append(QStringLiteral("%1 `%2`").arg(QString::number(column + 1), columnsOf<T>().at(column)));
        }
    }
    return all.isEmpty() ? std::string()
                         : QStringLiteral("| %1 | %2 |\n")
                               .arg(QString::number(static_cast<int>(T::recordType)), all.join(QStringLiteral(", ")))
                               .toStdString();
}

TEST(JournalFormat, R_HO_2_TheTimesOfWritingAreThoseOfTheCode)
{
    const std::string document = read(root / "docs/journal-format.md");
    std::string table;
    std::string behind;
    AllRecords::each([&]<Record T>(const ListedRecord<T> &) {
        table += columnsOfType<T>(FromJournal::Time);
        behind += columnsOfType<T>(FromJournal::ClockBehind);
    });

    EXPECT_THAT(document, testing::HasSubstr("| type | columns |\n| --- | --- |\n" + table + "\n")) << table;
    EXPECT_EQ(behind, "| 402 | 18 `clock_behind` |\n") << "the document tells of this one in a sentence";
}

/// Somebody who writes a verifier from the document alone must find in it what the program asks.
TEST(JournalFormat, R_RK_1_TheTableOfTypesIsThatOfTheCode)
{
    const std::string document = read(root / "docs/journal-format.md");
    std::string table;
    AllRecords::each([&]<Record T>(const ListedRecord<T> &listed) { table += lineOf<T>(listed.rule); });

    EXPECT_THAT(document, testing::HasSubstr("| --- | --- | --- | --- | --- | --- | --- | --- |\n" + table + "\n"))
        << table;
}

TEST(JournalFormat, R_WN_5_TheTableOfActsIsThatOfTheCode)
{
    std::string table;
    for (const CaseActRule &rule : caseActs()) {
        table += lineOf(rule);
    }

    EXPECT_THAT(read(root / "docs/journal-format.md"),
                testing::HasSubstr("| --- | --- | --- | --- | --- | --- | --- |\n" + table + "\n"))
        << table;
}

TEST(JournalFormat, R_RK_1_TheColumnsThatNameTheDeskAreThoseOfTheCode)
{
    QStringList desks;
    AllRecords::each([&]<Record T>(const ListedRecord<T> &listed) {
        if (listed.rule.desk) {
            desks.append(QStringLiteral("%1: %2")
                             .arg(static_cast<int>(T::recordType))
                             .arg(nameOf<T>(static_cast<std::size_t>(*listed.rule.desk))));
        }
    });

    EXPECT_EQ(desks, QStringList({QStringLiteral("102: 2 `desk`"), QStringLiteral("506: 6 `desk`")}))
        << "the document tells of these in a sentence";
}

} // namespace dutydesk
