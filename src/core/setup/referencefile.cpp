// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "setup/referencefile.h"

#include "base/try.h"
#include "centre/calendarfile.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

/// Makes one record of one JSON object; `number` counts from 1 and becomes the id.
template<typename T>
using Make = Result<T> (*)(const QJsonObject &object, int number);

template<typename T>
Result<std::vector<T>> makeAll(const QJsonArray &array, const QString &list, Make<T> make)
{
    std::vector<T> all;
    for (const QJsonValue &value : array) {
        const int number = static_cast<int>(all.size()) + 1;
        Result<T> made = make(value.toObject(), number);
        if (!made) {
            return failure(ErrorCode::InvalidInput, u"%1 %2: %3"_s.arg(list).arg(number).arg(made.error().detail));
        }
        all.push_back(*std::move(made));
    }
    return all;
}

Result<NonBlankText> words(const QJsonObject &object, const QString &key)
{
    Result<NonBlankText> text = NonBlankText::from(object[key].toString());
    return text ? std::move(text) : failure(ErrorCode::InvalidInput, key);
}

Result<ShiftPattern> makePattern(const QJsonObject &object, int number)
{
    const Result<NonBlankText> code = words(object, u"code"_s);
    const Result<NonBlankText> name = words(object, u"name"_s);
    const QTime start = QTime::fromString(object["start"_L1].toString(), u"HH:mm"_s);
    const QTime end = QTime::fromString(object["end"_L1].toString(), u"HH:mm"_s);
    const qsizetype kind = QStringList{u"duty"_s, u"rest"_s, u"leave"_s}.indexOf(object["kind"_L1].toString());
    if (!code || !name || !start.isValid() || !end.isValid() || kind < 0) {
        return failure(ErrorCode::InvalidInput, u"code, name, kind or times"_s);
    }
    return ShiftPattern{.id = ShiftPatternId(number),
                        .code = *code,
                        .name = *name,
                        .kind = static_cast<ShiftKind>(kind),
                        .start = start,
                        .end = end,
                        .staffOnWorkdays = object["staff_on_workdays"_L1].toInt(),
                        .staffOnRestDays = object["staff_on_rest_days"_L1].toInt(),
                        .staffOnHolidays = object["staff_on_holidays"_L1].toInt(),
                        .colour = object["colour"_L1].toString(),
                        .sortOrder = number,
                        .active = object["active"_L1].toBool()};
}

Result<SharedItem> makeItem(const QJsonObject &object, int number)
{
    const Result<NonBlankText> name = words(object, u"name"_s);
    const int expected = object["expected"_L1].toInt();
    if (!name || expected < 1) {
        return failure(ErrorCode::InvalidInput, u"name or expected"_s);
    }
    return SharedItem{SharedItemId(number), *name, expected, object["check"_L1].toString(), {}, number, true};
}

Result<OnCallLeader> makeLeader(const QJsonObject &object, int number)
{
    return words(object, u"title"_s).andThen([&](const NonBlankText &title) -> Result<OnCallLeader> {
        return OnCallLeader{OnCallLeaderId(number), title, {}, {}, number, true};
    });
}

Result<EmergencyNumber> makeEmergencyNumber(const QJsonObject &object, int number)
{
    return words(object, u"name"_s).andThen([&](const NonBlankText &name) -> Result<EmergencyNumber> {
        return EmergencyNumber{EmergencyNumberId(number), name, object["telephone"_L1].toString(), number, true};
    });
}

Result<Phrase> makePhrase(const QJsonObject &object, int number)
{
    TRY(const NonBlankText code, words(object, u"code"_s));
    TRY(const NonBlankText text, words(object, u"text"_s));
    return Phrase{PhraseId(number), code, text, true};
}

} // namespace

Result<ReferenceFile> parseReferenceFile(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject()) {
        return failure(ErrorCode::InvalidInput, u"not a JSON object"_s);
    }
    const QJsonObject root = document.object();
    ReferenceFile file;
    std::optional<Error> error;
    const auto read = [&]<typename T>(const QString &list, std::vector<T> &into, Make<T> make) {
        Result<std::vector<T>> all = makeAll<T>(root[list].toArray(), list, make);
        if (all) {
            into = *std::move(all);
        } else if (!error) {
            error = all.error();
        }
    };
    read(u"shift_patterns"_s, file.patterns, makePattern);
    read(u"shared_items"_s, file.items, makeItem);
    read(u"on_call_leaders"_s, file.leaders, makeLeader);
    read(u"emergency_numbers"_s, file.emergencyNumbers, makeEmergencyNumber);
    read(u"phrases"_s, file.phrases, makePhrase);
    Result<std::vector<CalendarDay>> calendar = calendarDaysOf(root["calendar"_L1].toArray());
    if (calendar) {
        file.calendar = *std::move(calendar);
    } else if (!error) {
        error = calendar.error();
    }
    for (const QJsonValue &name : root["role_names"_L1].toArray()) {
        file.roleNames.append(name.toString());
    }
    return error ? Result<ReferenceFile>(failure(*error)) : Result<ReferenceFile>(std::move(file));
}

Result<ReferenceFile> readReferenceFile(const QString &language)
{
    QFile file(u":/reference/%1.json"_s.arg(language));
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::NotFound, language);
    }
    return parseReferenceFile(file.readAll());
}

} // namespace dutydesk
