// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "architecture/sourcefiles.h"
#include "records/allrecords.h"

#include <QRegularExpression>

#include <gmock/gmock.h>

namespace dutydesk {

using namespace test;
using namespace Qt::StringLiterals;

namespace {

/// What the document calls the form of a column with such members.
template<typename Member>
constexpr const char *formWord = nullptr;
template<>
constexpr const char *formWord<bool> = "0–1";
template<>
constexpr const char *formWord<int> = "i32";
template<>
constexpr const char *formWord<qint64> = "i64";
template<>
constexpr const char *formWord<std::chrono::minutes> = "i64";
template<>
constexpr const char *formWord<QString> = "text";
template<>
constexpr const char *formWord<NonBlankText> = "words";
template<>
constexpr const char *formWord<QDate> = "day";
template<>
constexpr const char *formWord<QTime> = "time";
template<>
constexpr const char *formWord<QDateTime> = "moment";
template<>
constexpr const char *formWord<QByteArray> = "bytes";
template<>
constexpr const char *formWord<EntryRuns> = "runs";
template<typename Tag>
constexpr const char *formWord<Id<Tag>> = "id";
template<typename Tag>
constexpr const char *formWord<std::vector<Id<Tag>>> = "ids";

template<typename Member>
struct Form
{
    static QString nameFor(qsizetype length)
    {
        if constexpr (std::is_enum_v<Member>) {
            return u"0–%1"_s.arg(lastEnumerator<Member>);
        } else {
            static_assert(formWord<Member> != nullptr, "the document needs a word for this form");
            const QString word = QString::fromUtf8(formWord<Member>);
            return length == 0 ? word : u"%1 [%2]"_s.arg(word, QString::number(length));
        }
    }
};

template<typename Member>
struct Form<std::optional<Member>>
{
    static QString nameFor(qsizetype length) { return Form<Member>::nameFor(length) + u'?'; }
};

template<Record T>
QString lineOfForms()
{
    QStringList columns;
    const auto tell = [&]<typename Member>(const Field<T, Member> &field) {
        columns.append(u"%1 `%2` %3"_s.arg(QString::number(columns.size() + 1), QString::fromLatin1(field.column),
                                           Form<Member>::nameFor(field.length)));
    };
    T::fields()([&](const auto &...field) { (tell(field), ...); });
    return u"| %1 | %2 |\n"_s.arg(QString::number(int(T::recordType)), columns.join(", "_L1));
}

/// The name that an enumerator has in the source, as the compiler writes it into the name of this function.
template<auto Enumerator>
QString nameOfEnumerator()
{
    const QString function = QString::fromLatin1(__PRETTY_FUNCTION__);
    static const QRegularExpression name(u"Enumerator = [^;\\]]*::(\\w+)"_s);
    return name.match(function).captured(1);
}

template<typename Enumeration>
QString namesOfEnumerators()
{
    return []<int... Number>(std::integer_sequence<int, Number...>)
    {
        return QStringList{
            u"%1 %2"_s.arg(QString::number(Number), nameOfEnumerator<static_cast<Enumeration>(Number)>())...};
    }
    (std::make_integer_sequence<int, lastEnumerator<Enumeration> + 1>()).join(", "_L1);
}

template<Record T>
QString linesOfEnumerations()
{
    QString lines;
    const auto tell = [&]<typename Member>(const Field<T, Member> &field) {
        if constexpr (std::is_enum_v<Member>) {
            lines += u"| %1 `%2` | %3 |\n"_s.arg(QString::number(int(T::recordType)), QString::fromLatin1(field.column),
                                                 namesOfEnumerators<Member>());
        }
    };
    T::fields()([&](const auto &...field) { (tell(field), ...); });
    return lines;
}

} // namespace

/// What the verifier asks of each value, a stranger must be able to ask too.
TEST(JournalFormat, R_RK_1_TheFormsOfAllColumnsAreThoseOfTheCode)
{
    QString forms;
    QString numbers;
    AllRecords::each([&]<Record T>(const ListedRecord<T> &) {
        forms += lineOfForms<T>();
        numbers += linesOfEnumerations<T>();
    });

    const std::string document = read(root / "docs/journal-format.md");
    const std::string formTable = "\n| type | columns and their forms |\n| --- | --- |\n" + forms.toStdString() + "\n";
    EXPECT_THAT(document, testing::HasSubstr(formTable)) << formTable;
    const std::string numberTable = "\n| column | numbers |\n| --- | --- |\n" + numbers.toStdString() + "\n";
    EXPECT_THAT(document, testing::HasSubstr(numberTable)) << numberTable;
}

} // namespace dutydesk
