// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "log/quickentryline.h"

#include "base/halfwidth.h"
#include "base/telephone.h"

#include <QRegularExpression>

#include <algorithm>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

/// Removes a unit from the start of `rest` and returns it in the notation that is searched for: 3-502, 3-1-502. A room
/// needs three digits, so that the date 12-25 is not taken for a unit, and no further digits may follow, so that a
/// telephone number is not either.
QString takeUnit(QString &rest)
{
    static const QRegularExpression unit(
        u"^([1-9]\\d{0,2}|[A-Za-z])\\s?(?:[-－—–#/]|号楼|栋|幢|座|楼)\\s?"
        "(?:([1-9]\\d?)\\s?(?:单元|[-－—–])\\s?)?(\\d{3,4})(?:室|房|号房)?(?![\\d:：-])"_s);
    const QRegularExpressionMatch match = unit.match(toHalfWidth(rest));
    if (!match.hasMatch()) {
        return {};
    }
    rest = rest.mid(match.capturedLength()).trimmed();
    QStringList parts{match.captured(1).toUpper(), match.captured(2), match.captured(3)};
    parts.removeAll(QString());
    return parts.join(u'-');
}

/// Removes the place from the start: either the text before a colon, or a word that is a known place.
QString takeNamedPlace(QString &rest, const QStringList &knownPlaces)
{
    static const QRegularExpression beforeColon(u"^([^\\s:：]{1,12})[:：]\\s*(?!/)(?=\\S)"_s);
    const QRegularExpressionMatch match = beforeColon.match(rest);
    static const QRegularExpression number(u"^\\d+$"_s); // the colon of 8:30 belongs to a time
    if (match.hasMatch() && !number.match(toHalfWidth(match.captured(1))).hasMatch()) {
        rest = rest.mid(match.capturedLength());
        return match.captured(1);
    }
    const auto known = std::ranges::find_if(knownPlaces, [&](const QString &place) {
        return !place.isEmpty() && rest.size() > place.size() && rest.startsWith(place, Qt::CaseInsensitive)
               && rest[place.size()].isSpace();
    });
    if (known == knownPlaces.end()) {
        return {};
    }
    const QString place = *known;
    rest = rest.mid(place.size()).trimmed();
    return place;
}

/// Whether the line tells of a call rather than of what the caller wanted.
bool isNotedCall(EntrySource source)
{
    return source == EntrySource::OutgoingCall || source == EntrySource::MissedCall || source == EntrySource::LateCall;
}

/// Removes the first word if it says how the matter came and if further words follow it. A word that notes a call is no
/// matter even when it stands alone (HO-15).
std::optional<EntrySource> takeSource(QString &rest)
{
    static const std::pair<QLatin1StringView, EntrySource> latin[] = {
        {"call"_L1, EntrySource::Call},         {"visit"_L1, EntrySource::Visit},
        {"intercom"_L1, EntrySource::Intercom}, {"patrol"_L1, EntrySource::Patrol},
        {"out"_L1, EntrySource::OutgoingCall},  {"missed"_L1, EntrySource::MissedCall},
        {"late"_L1, EntrySource::LateCall},
    };
    static const std::pair<QStringView, EntrySource> chinese[] = {
        {u"来电", EntrySource::Call},     {u"来访", EntrySource::Visit},        {u"对讲", EntrySource::Intercom},
        {u"巡查", EntrySource::Patrol},   {u"去电", EntrySource::OutgoingCall}, {u"未接", EntrySource::MissedCall},
        {u"交办", EntrySource::Superior}, {u"迟接", EntrySource::LateCall},
    };
    const qsizetype space = rest.indexOf(u' ');
    const QString word = rest.left(space);
    const auto taken = [&](EntrySource source) -> std::optional<EntrySource> {
        if (space < 0 && !isNotedCall(source)) {
            return {};
        }
        rest = rest.mid(word.size()).trimmed();
        return source;
    };
    for (const auto &[name, source] : latin) {
        if (word.compare(name, Qt::CaseInsensitive) == 0) {
            return taken(source);
        }
    }
    for (const auto &[name, source] : chinese) {
        if (word == name) {
            return taken(source);
        }
    }
    return {};
}

/// Removes the first telephone number: five digits in a row, or an area or service code before a dash, since 12-1-301
/// is a unit.
QString takeTelephone(QString &rest)
{
    static const QRegularExpression telephone(
        u"(?<![\\w-])(?:\\+?\\d[\\d-]*\\d{5}|0\\d{2,3}-\\d{4,8}|[48]00-\\d{3}-?\\d{4})(?![\\w-])"_s);
    const QRegularExpressionMatch match = telephone.match(rest);
    if (!match.hasMatch() || !isTelephone(match.captured())) {
        return {};
    }
    rest = (rest.left(match.capturedStart()).trimmed() + u' ' + rest.mid(match.capturedEnd()).trimmed()).trimmed();
    return match.captured();
}

/// Removes `!` or `!!` from the end if it is a word of its own.
std::optional<Urgency> takeUrgency(QString &rest)
{
    static const QRegularExpression mark(u"(?:^|\\s)([!！]{1,2})$"_s);
    const QRegularExpressionMatch match = mark.match(rest);
    if (!match.hasMatch()) {
        return {};
    }
    rest = rest.left(match.capturedStart()).trimmed();
    return match.capturedLength(1) == 2 ? Urgency::Important : Urgency::Ordinary;
}

} // namespace

QuickEntryLine QuickEntryLine::read(const QString &typed, const QStringList &knownPlaces)
{
    QString rest = typed.trimmed();
    rest.replace(QChar(0x3000), u' ');
    QuickEntryLine line;
    line.urgency = takeUrgency(rest);
    line.source = takeSource(rest);
    line.place = takeUnit(rest);
    if (line.place.isEmpty()) {
        line.place = takeNamedPlace(rest, knownPlaces);
    }
    static const QRegularExpression separator(u"^[:：,，]\\s*"_s);
    rest.remove(separator);
    if (!line.source) {
        line.source = takeSource(rest);
    }
    if (line.source && isNotedCall(*line.source)) {
        line.telephone = takeTelephone(rest);
    }
    line.matter = rest;
    return line;
}

QuickEntryLine QuickEntryLine::readCall(EntrySource source, const QString &typed, const QStringList &knownPlaces)
{
    QuickEntryLine line = read(typed, knownPlaces);
    line.source = source;
    if (line.telephone.isEmpty()) {
        line.telephone = takeTelephone(line.matter);
    }
    return line;
}

LogEntryDraft QuickEntryLine::draft(const QDateTime &now) const
{
    return {.happenedAt = now,
            .source = source.value_or(EntrySource::Call),
            .place = place,
            .telephone = telephone,
            .matter = matter,
            .state = urgency ? EntryState::FollowUp : EntryState::Done};
}

} // namespace dutydesk
