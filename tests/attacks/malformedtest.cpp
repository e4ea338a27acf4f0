// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attacks/forgerytest.h"
#include "journal/canonical.h"
#include "records/allrecords.h"

#include <iostream>

// Records of all types with one value that the program would not write so, rightly signed by the manager. How the two
// verifiers take each column is compared in tests/verify/columnformtest.cpp.
namespace dutydesk::test {
namespace {

using namespace Qt::StringLiterals;

struct WrittenTable
{
    QString name;
    RecordType type;
};

/// The tables of which the centre has a record. Keys and certificates have signatures of their own.
std::vector<WrittenTable> writtenTables(const Forger &forger)
{
    std::vector<WrittenTable> tables;
    AllRecords::each([&]<Record T>(const ListedRecord<T> &) {
        const QString name = QString::fromLatin1(T::table);
        const bool hasOwnSignatures = T::recordType == RecordType::StaffKey || T::recordType == RecordType::Erasure;
        if (!hasOwnSignatures && forger.number(u"SELECT COUNT(*) FROM "_s + name) > 0) {
            tables.push_back({name, T::recordType});
        }
    });
    return tables;
}

Row malformed(Row row, RecordType type, std::mt19937 &random)
{
    const std::vector<Value> odd{Value(),     qint64(-1),          qint64(99),    qint64(1) << 40,           QString(),
                                 u" 漏水"_s,  QString(2001, u'x'), u"2026-3-2"_s, u"2026-03-02T24:00:00Z"_s, u"24:00"_s,
                                 u"[7, 3]"_s, QByteArray(31, 'b')};
    for (;;) {
        Row changed = row;
        changed[1 + random() % (row.size() - 1)] = odd[random() % odd.size()];
        if (!AllRecords::rules().forms.at(type)(changed)) {
            return changed;
        }
    }
}

/// A new record as another one is, written now.
Row writtenNow(const Forger &forger, const WrittenTable &table)
{
    Row row = forger.another(forger.record(table.name, u"1 ORDER BY id DESC LIMIT 1"_s)).row();
    const quint64 times = AllRecords::rules().at(table.type).times;
    for (std::size_t column = 0; column < row.size(); ++column) {
        if ((times >> column & 1U) != 0 && !std::holds_alternative<std::monostate>(row[column])) {
            row[column] = forger.now();
        }
    }
    return row;
}

TEST_F(ForgeryTest, R_RK_1_FindsAValueThatIsNotOfItsColumnsForm)
{
    for (int variant = 0; variant < 4 * attackVariants; ++variant) {
        EarlyDays::made().restore();
        m_random.seed(unsigned(variant) + 1);
        QByteArray expected;
        QString what;
        {
            Forger forger(m_centre);
            const std::vector<WrittenTable> tables = writtenTables(forger);
            const WrittenTable &table = tables.at(std::size_t(variant) % tables.size());
            forger.as(personWith(forger, Role::CentreManager));
            const Row row = malformed(writtenNow(forger, table), table.type, m_random);
            const JournalEntry entry =
                forger.append(EntryKind::RecordCreated, std::get<qint64>(row.front()), canonicalBody(table.type, row));
            forger.sign(Forged::WithTheActorsKey);
            expected = "bad " + QByteArray::number(entry.sequence);
            what = table.name;
        }
        const Judgement found = judge();
        EXPECT_EQ(found.exitCode, 3) << found.said.toStdString();
        EXPECT_EQ("bad " + QByteArray::number(found.sequence), expected) << found.said.toStdString();
        // A moment of writing is compared with the time of its entry before its form is looked at.
        EXPECT_TRUE(found.twin == expected + " WrongBody" || found.twin == expected + " WrongTime")
            << what.toStdString() << ": " << found.twin.toStdString();
        count(what + QString::number(variant));
        std::cout << "malformed " << what.toStdString() << ": " << found.said.toStdString() << '\n';
    }
}

TEST_F(ForgeryTest, R_RK_2_FindsANameThatLooksLikeAnother)
{
    const auto rename = [this](Forger &forger, int variant, const QString &more) {
        forger.as(personWith(forger, Role::CentreManager));
        StoredRecord named = variant % 3 == 0
                                 ? forger.any(u"shared_item"_s, u"active = 1"_s, m_random)
                                 : forger.another(forger.any(u"shift_pattern"_s, u"active = 1"_s, m_random));
        const char *column = variant % 3 == 2 ? "code" : "name";
        named["active"] = qint64(0);
        named[column] = named.text(column) + (variant % 3 == 2 ? more.right(1) : more); // a code has room for one
        forger.put(named, variant % 3 == 0 ? EntryKind::RecordChanged : EntryKind::RecordCreated);
        forger.sign(Forged::WithTheActorsKey);
    };
    expectWhole(
        "name", [&](Forger &forger, int variant) { rename(forger, variant, u" 2"_s); }, 3);
    const QStringList unseen{u"\u200b"_s, u"\u2060"_s, u"\u00ad"_s, u"\n2"_s, u"  2"_s};
    expectFound("name", [&](Forger &forger, int variant) {
        rename(forger, variant, unseen.at(variant % (variant % 3 == 2 ? 3 : 5)));
    });
}

} // namespace
} // namespace dutydesk::test
