// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/canonical.h"
#include "records/allrecords.h"

#include <QProcess>

#include <gtest/gtest.h>

#include <algorithm>
#include <iostream>
#include <limits>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

QStringList oddTexts()
{
    const QString leak = u"\U0001f4a7"_s; // two code units
    return {u""_s, u" "_s, u"x"_s, u" x"_s, u"x\u00a0"_s, u"x\u3000"_s, u"\u001cx"_s, u"\u200bx"_s, u"\ufeffx"_s,
            u"x\ufeff"_s, u"a\0b"_s, u"a\uffffb"_s, u"\ufffe"_s, u"\ufdd0"_s, QString(2000, u'x'), QString(2001, u'x'),
            leak.repeated(1000), leak.repeated(1001), QString(10'000, u'x'), QString(10'001, u'x'), leak.repeated(5000),
            leak.repeated(5001),
            // days
            u"2026-03-02"_s, u"2026-02-29"_s, u"2024-02-29"_s, u"2026-3-2"_s, u"0000-01-01"_s, u"0001-01-01"_s,
            u"9999-12-31"_s, u"10000-01-01"_s, u"2026-03-02 "_s, u"20260302"_s, u"2026-W10-1"_s, u"２０２６-03-02"_s,
            // times of day
            u"08:00"_s, u"8:00"_s, u"23:59"_s, u"24:00"_s, u"08:60"_s, u"08:00:00"_s, u"０８:00"_s,
            // moments
            u"2026-03-02T08:00:00Z"_s, u"2026-03-02T08:00:00z"_s, u"2026-03-02T08:00:00"_s, u"2026-03-02T08:00Z"_s,
            u"2026-03-02 08:00:00Z"_s, u"2026-03-02T08:00:00.000Z"_s, u"2026-03-02T08:00:00+00:00"_s,
            u"2026-03-02T24:00:00Z"_s, u"2026-03-02T08:00:60Z"_s, u"2026-02-29T08:00:00Z"_s, u"0001-01-01T00:00:00Z"_s,
            u"9999-12-31T23:59:59Z"_s,
            // lists of ids
            u"[]"_s, u"[3,7]"_s, u"[7,3]"_s, u"[3,3]"_s, u"[3, 7]"_s, u"[03]"_s, u"[0]"_s, u"[-1]"_s, u"[3.0]"_s,
            u"[1e2]"_s, u"[3,]"_s, u"3"_s, u"{}"_s, u"[\"3\"]"_s, u"[9223372036854775807]"_s,
            u"[9223372036854775808]"_s,
            // runs of entries
            u"[[12,40],[57,57]]"_s, u"[[12,40],[41,57]]"_s, u"[[12,40],[40,57]]"_s, u"[[57,57],[12,40]]"_s,
            u"[[40,12]]"_s, u"[[0,3]]"_s, u"[[1,2,3]]"_s, u"[[1]]"_s, u"[[1, 2]]"_s, u"[[true,2]]"_s,
            u"[[1,9223372036854775807]]"_s, u"[[1,9223372036854775808]]"_s};
}

/// Values of which each form takes some and refuses others.
std::vector<Value> oddValues()
{
    std::vector<Value> values;
    for (const qint64 number :
         {std::numeric_limits<qint64>::min(), qint64(-2147483649), qint64(-2147483648), qint64(-1),
          std::numeric_limits<qint64>::max(), qint64(2147483648), qint64(2147483647)}) {
        values.emplace_back(number);
    }
    for (qint64 number = 0; number <= 12; ++number) {
        values.emplace_back(number);
    }
    for (const QString &text : oddTexts()) {
        values.emplace_back(text);
    }
    for (const int size : {0, 1, 16, 31, 32, 33, 63, 64, 65}) {
        values.emplace_back(QByteArray(size, 'b'));
    }
    values.emplace_back();
    return values;
}

/// The first of the values that such a column takes.
template<typename Member>
Value soundValue(const std::vector<Value> &values, qsizetype length)
{
    for (const Value &value : values) {
        const Result<Member> read = ValueOf<Member>::from(value);
        const QByteArray *bytes = std::get_if<QByteArray>(&value);
        if (read && ValueOf<Member>::to(*read) == value && (!bytes || length == 0 || bytes->size() == length)) {
            return value;
        }
    }
    return {};
}

template<Record T>
Row soundRow(const std::vector<Value> &values)
{
    const auto sound = [&]<typename Member>(const Field<T, Member> &field) {
        return soundValue<Member>(values, field.length);
    };
    return T::fields()([&](const auto &...field) { return Row{sound(field)...}; });
}

/// A row, and whether the program's verifier takes it for one that the program has written.
struct JudgedRow
{
    std::string name;
    QByteArray body;
    bool fits;
};

JudgedRow judged(const std::string &name, RecordType type, const Row &row)
{
    const QByteArray body = canonicalBody(type, row);
    const Result<DecodedBody> decoded = decodeBody(body);
    return {name, body, decoded && AllRecords::rules().forms.at(type)(decoded->row)};
}

/// Each value in each column of a record that is sound otherwise, and rows that are too short and too long.
template<Record T>
void judgeColumns(const std::vector<Value> &values, std::vector<JudgedRow> &judgedRows)
{
    const Row sound = soundRow<T>(values);
    for (std::size_t column = 0; column < sound.size(); ++column) {
        const std::string name = std::string(T::table) + '.' + columnsOf<T>()[qsizetype(column)].toStdString();
        const std::size_t before = judgedRows.size();
        for (const Value &value : values) {
            Row row = sound;
            row[column] = value;
            judgedRows.push_back(judged(name, T::recordType, row));
        }
        const auto taken = std::count_if(judgedRows.begin() + qsizetype(before), judgedRows.end(),
                                         [](const JudgedRow &row) { return row.fits; });
        EXPECT_GT(taken, 0) << name;
        EXPECT_LT(taken, qsizetype(values.size())) << name << " takes everything";
        judgedRows.push_back(
            judged(name + " and no more", T::recordType, Row(sound.begin(), sound.begin() + qsizetype(column))));
    }
    Row longer = sound;
    longer.emplace_back(qint64(1));
    judgedRows.push_back(judged(std::string(T::table) + " and one more", T::recordType, longer));
    EXPECT_FALSE(judgedRows.back().fits);
}

} // namespace

/// The twin knows the forms from the document alone.
TEST(ColumnForms, R_RK_1_BothVerifiersAgreeOnEveryColumnOfEveryType)
{
    const std::vector<Value> values = oddValues();
    std::vector<JudgedRow> rows;
    AllRecords::each([&]<Record T>(const ListedRecord<T> &) { judgeColumns<T>(values, rows); });
    QProcess twin;
    twin.start(u"python3"_s, {QStringLiteral(DUTYDESK_SOURCE_DIR "/tests/verify/record_forms.py")});
    for (const JudgedRow &row : rows) {
        twin.write(row.body.toHex() + '\n');
    }
    twin.closeWriteChannel();
    ASSERT_TRUE(twin.waitForFinished(120'000));
    EXPECT_EQ(twin.readAllStandardError(), "");

    const QList<QByteArray> answers = twin.readAllStandardOutput().trimmed().split('\n');
    ASSERT_EQ(std::size_t(answers.size()), rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        EXPECT_EQ(answers[qsizetype(i)], rows[i].fits ? "fits" : "wrong")
            << rows[i].name << ": " << rows[i].body.toHex().left(200).toStdString();
    }
    std::cout << rows.size() << " values of columns, on which both agree\n";
}

} // namespace dutydesk
