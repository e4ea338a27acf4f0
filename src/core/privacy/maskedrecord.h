// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/draft.h"
#include "privacy/masking.h"

namespace dutydesk {

// masked() hides the personal data of a record, and restored() puts it back into a text that was edited while it was
// hidden (OW-5). Both follow the kinds of personal data that the fields of the record name (ADR 0023).

namespace masking {

/// A text of a record.
struct RecordText
{
    const char *column;
    QString text;
    Personal kind;
};

/// Restores the masked parts of what was typed for that column. A text that was not edited becomes the text of the
/// record; in an edited text, masked numbers are replaced by those of the record. Fails with InvalidInput "masked" if a
/// part stays masked. A text that is not personal is returned as it was typed.
Result<QString> restored(const QString &typed, const char *column, const std::vector<RecordText> &record);

template<typename Text>
void mask(Text &member, Personal kind)
{
    Value value = ValueOf<Text>::to(member);
    if (QString *text = std::get_if<QString>(&value)) {
        *text = masked(*text, kind);
        member = ValueOf<Text>::from(value).value_or(member); // no mask makes it too long
    }
}

template<Record T>
std::vector<RecordText> textsOf(const T &record)
{
    std::vector<RecordText> texts;
    const auto take = [&]<typename Member>(const Field<T, Member> &field) {
        if constexpr (isFreeText<Member>) {
            const Value value = ValueOf<Member>::to(record.*field.member);
            const QString *text = std::get_if<QString>(&value);
            texts.push_back({field.column, text ? *text : QString(), field.kind});
        }
    };
    T::fields()([&](const auto &...field) { (take(field), ...); });
    return texts;
}

} // namespace masking

template<Record T>
T masked(T record)
{
    const auto mask = [&]<typename Member>(const Field<T, Member> &field) {
        if constexpr (isFreeText<Member>) {
            masking::mask(record.*field.member, field.kind);
        }
    };
    T::fields()([&](const auto &...field) { (mask(field), ...); });
    return record;
}

template<typename T>
std::optional<T> masked(std::optional<T> record)
{
    return record ? std::optional<T>(masked(*std::move(record))) : std::nullopt;
}

template<typename T>
std::vector<T> masked(std::vector<T> records)
{
    for (T &record : records) {
        record = masked(std::move(record));
    }
    return records;
}

template<typename T>
Result<T> masked(Result<T> record)
{
    return record ? Result<T>(masked(*std::move(record))) : record;
}

/// Restores the masked parts of a draft from the old record, which may be of another type. Fails with InvalidInput
/// "masked" if a part stays masked. Optional texts are left as they are, because recordFrom() refuses stars in them.
template<Draft D, Record R>
Result<D> restored(D draft, const R &old)
{
    const std::vector<masking::RecordText> texts = masking::textsOf(old);
    const auto restore = [&]<typename Described>(const Described &field) -> Result<void> {
        if constexpr (std::is_same_v<Described, Field<D, QString>>) {
            TRY(draft.*field.member, masking::restored(draft.*field.member, field.column, texts));
        }
        return {};
    };
    Result<void> all;
    D::fields()([&](const auto &...field) { ((all = restore(field)) && ...); });
    CHECK(all);
    return draft;
}

/// Restores one text that may contain masked numbers of any text of the record.
template<Record R>
Result<QString> restored(const QString &typed, const R &old)
{
    return masking::restored(typed, "", masking::textsOf(old));
}

} // namespace dutydesk
