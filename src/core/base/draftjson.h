// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/draft.h"

#include <QJsonArray>
#include <QJsonObject>

#include <map>
#include <set>

namespace dutydesk {

/// Drafts as JSON, the form in which they survive the end of the program. A field is stored under its column; lists,
/// sets and maps by id hold drafts or values.
class DraftJson
{
public:
    template<typename T>
    static QJsonValue of(const T &value)
    {
        return ofValue(ValueOf<T>::to(value));
    }

    static QJsonValue of(const QDateTime &moment)
    {
        return moment.isValid() ? ofValue(ValueOf<QDateTime>::to(moment)) : QJsonValue();
    }

    template<Draft D>
    static QJsonObject of(const D &draft)
    {
        QJsonObject json;
        forEach(draft,
                [&](const char *column, const auto &member) { json.insert(QLatin1StringView(column), of(member)); });
        return json;
    }

    template<typename T>
    static QJsonArray of(const std::vector<T> &list)
    {
        QJsonArray json;
        for (const T &value : list) {
            json.append(of(value));
        }
        return json;
    }

    template<typename T>
    static QJsonArray of(const std::set<T> &set)
    {
        return of(std::vector<T>(set.begin(), set.end()));
    }

    template<typename Key, typename T>
    static QJsonObject of(const std::map<Key, T> &map)
    {
        QJsonObject json;
        for (const auto &[key, value] : map) {
            json.insert(QString::number(key.value()), of(value));
        }
        return json;
    }

    /// Leaves the value as it is if the JSON cannot be read.
    template<typename T>
    static void read(const QJsonValue &json, T &value)
    {
        if (const Result<T> known = ValueOf<T>::from(valueOf(json))) {
            value = *known;
        }
    }

    template<Draft D>
    static void read(const QJsonValue &json, D &draft)
    {
        forEach(draft, [&](const char *column, auto &member) { read(json[QLatin1StringView(column)], member); });
    }

    /// Leaves out the elements that cannot be read.
    template<typename T>
    static void read(const QJsonValue &json, std::vector<T> &list)
    {
        for (const QJsonValue part : json.toArray()) {
            if (std::optional<T> value = made<T>(part)) {
                list.push_back(*std::move(value));
            }
        }
    }

    template<typename T>
    static void read(const QJsonValue &json, std::set<T> &set)
    {
        std::vector<T> list;
        read(json, list);
        set.insert(list.begin(), list.end());
    }

    template<typename Key, typename T>
    static void read(const QJsonValue &json, std::map<Key, T> &map)
    {
        const QJsonObject parts = json.toObject();
        for (auto part = parts.begin(); part != parts.end(); ++part) {
            const qint64 key = part.key().toLongLong();
            if (std::optional<T> value = made<T>(part.value()); value && key > 0) {
                map.insert_or_assign(Key(key), *std::move(value));
            }
        }
    }

    /// Whether at least one of the draft's texts is not empty.
    template<Draft D>
    static bool hasText(const D &draft)
    {
        bool has = false;
        forEach(draft, [&]<typename T>(const char *, const T &member) {
            if constexpr (std::is_same_v<T, QString>) {
                has = has || !member.isEmpty();
            }
        });
        return has;
    }

private:
    static QJsonValue ofValue(const Value &value);
    static Value valueOf(const QJsonValue &json);

    template<typename D, typename Act>
    static void forEach(D &draft, Act act)
    {
        std::remove_const_t<D>::fields()(
            [&](const auto &...field) { (act(field.column, draft.*(field.member)), ...); });
    }

    template<typename T>
    static std::optional<T> made(const QJsonValue &json)
    {
        if constexpr (!Draft<T>) {
            const Result<T> value = ValueOf<T>::from(valueOf(json));
            return value ? std::optional<T>(*value) : std::nullopt;
        } else if constexpr (std::default_initializable<T>) {
            T draft{};
            read(json, draft);
            return draft;
        } else {
            return T::fields()([&](const auto &...field) {
                const auto member = [&]<typename Member>(const char *column, Member T::*) {
                    return made<Member>(json[QLatin1StringView(column)]);
                };
                const auto whole = [](const auto &...known) {
                    return (known.has_value() && ...) ? std::optional<T>(T{*known...}) : std::nullopt;
                };
                return whole(member(field.column, field.member)...);
            });
        }
    }
};

} // namespace dutydesk
