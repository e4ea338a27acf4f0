// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handover/handoverdrafttext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

QString textOf(const std::optional<QDateTime> &at)
{
    return at ? at->toUTC().toString(Qt::ISODateWithMs) : QString();
}

std::optional<QDateTime> momentOf(const QJsonValue &value)
{
    const QDateTime at = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    return at.isValid() ? std::optional(at) : std::nullopt;
}

template<typename Enum>
Enum enumOf(const QJsonValue &value)
{
    return static_cast<Enum>(std::clamp(value.toInt(), 0, lastEnumerator<Enum>));
}

QJsonArray countsToJson(const std::vector<ItemCountDraft> &counts)
{
    QJsonArray array;
    for (const ItemCountDraft &count : counts) {
        array.append(QJsonObject{{u"item"_s, count.item.value()},
                                 {u"found"_s, count.found},
                                 {u"state"_s, static_cast<int>(count.state)},
                                 {u"explanation"_s, count.explanation}});
    }
    return array;
}

std::vector<ItemCountDraft> countsFrom(const QJsonValue &value)
{
    std::vector<ItemCountDraft> counts;
    for (const QJsonValue count : value.toArray()) {
        counts.push_back({.item = SharedItemId(count[u"item"_s].toInteger()),
                          .found = count[u"found"_s].toInt(),
                          .state = enumOf<ItemState>(count[u"state"_s]),
                          .explanation = count[u"explanation"_s].toString()});
    }
    return counts;
}

QJsonObject outToJson(const SigningOut &out)
{
    return {{u"tidy"_s, out.itemsTidy},
            {u"clean"_s, out.deskClean},
            {u"evidence"_s, out.evidenceCollected},
            {u"counts"_s, countsToJson(out.counts)},
            {u"explanation"_s, out.explanation},
            {u"closing"_s, out.closingReason},
            {u"inPlace"_s, out.inPlaceReason}};
}

SigningOut outFrom(const QJsonValue &value)
{
    return {.itemsTidy = value[u"tidy"_s].toBool(),
            .deskClean = value[u"clean"_s].toBool(),
            .evidenceCollected = value[u"evidence"_s].toBool(),
            .counts = countsFrom(value[u"counts"_s]),
            .explanation = value[u"explanation"_s].toString(),
            .closingReason = value[u"closing"_s].toString(),
            .inPlaceReason = value[u"inPlace"_s].toString()};
}

QJsonObject inToJson(const TakingOver &in)
{
    return {{u"arrived"_s, textOf(in.arrivedAt)},  {u"dress"_s, in.dressInOrder},      {u"read"_s, in.previousPageRead},
            {u"area"_s, in.areaInOrder},           {u"abnormality"_s, in.abnormality}, {u"objection"_s, in.objection},
            {u"counts"_s, countsToJson(in.counts)}};
}

TakingOver inFrom(const QJsonValue &value)
{
    return {.arrivedAt = momentOf(value[u"arrived"_s]).value_or(QDateTime()),
            .dressInOrder = value[u"dress"_s].toBool(),
            .previousPageRead = value[u"read"_s].toBool(),
            .areaInOrder = value[u"area"_s].toBool(true),
            .abnormality = value[u"abnormality"_s].toString(),
            .counts = countsFrom(value[u"counts"_s]),
            .objection = value[u"objection"_s].toString()};
}

QJsonObject workToJson(const OpenWorkDraft &work)
{
    return {{u"matter"_s, work.matter},
            {u"place"_s, work.place},
            {u"progress"_s, work.progress},
            {u"nextStep"_s, work.nextStep},
            {u"deadline"_s, textOf(work.deadline)},
            {u"ifWorse"_s, work.ifWorse},
            {u"follower"_s, work.follower},
            {u"heat"_s, static_cast<int>(work.heat)},
            {u"entry"_s, work.entry ? work.entry->value() : 0}};
}

OpenWorkDraft workFrom(const QJsonValue &value)
{
    const qint64 entry = value[u"entry"_s].toInteger();
    return {.matter = value[u"matter"_s].toString(),
            .place = value[u"place"_s].toString(),
            .progress = value[u"progress"_s].toString(),
            .nextStep = value[u"nextStep"_s].toString(),
            .deadline = momentOf(value[u"deadline"_s]),
            .ifWorse = value[u"ifWorse"_s].toString(),
            .follower = value[u"follower"_s].toString(),
            .heat = enumOf<Heat>(value[u"heat"_s]),
            .entry = entry > 0 ? std::optional(LogEntryId(entry)) : std::nullopt};
}

/// What was told of each work, and answered to it.
QJsonArray worksToJson(const HandoverDraft &draft)
{
    QJsonArray array;
    for (const auto &[work, typed] : draft.typedWork) {
        array.append(QJsonObject{{u"work"_s, work.value()}, {u"typed"_s, workToJson(typed)}});
    }
    for (const OpenWorkId work : draft.toldWork) {
        array.append(QJsonObject{{u"work"_s, work.value()}, {u"told"_s, true}});
    }
    for (const auto &[work, answer] : draft.answers) {
        array.append(QJsonObject{{u"work"_s, work.value()},
                                 {u"answered"_s, answer.answer ? static_cast<int>(*answer.answer) : -1},
                                 {u"question"_s, answer.question},
                                 {u"reply"_s, answer.reply}});
    }
    return array;
}

void takeWorks(HandoverDraft &draft, const QJsonArray &array)
{
    for (const QJsonValue part : array) {
        const OpenWorkId work(part[u"work"_s].toInteger());
        if (part[u"typed"_s].isObject()) {
            draft.typedWork.insert_or_assign(work, workFrom(part[u"typed"_s]));
        } else if (part[u"told"_s].toBool()) {
            draft.toldWork.insert(work);
        } else {
            TypedAnswer answer{.question = part[u"question"_s].toString(), .reply = part[u"reply"_s].toString()};
            if (part[u"answered"_s].toInt(-1) >= 0) {
                answer.answer = enumOf<WorkAnswer>(part[u"answered"_s]);
            }
            draft.answers.insert_or_assign(work, answer);
        }
    }
}

} // namespace

QString HandoverDraftText::of(const HandoverDraft &draft)
{
    if (!draft.page) {
        return {};
    }
    QJsonObject json{{u"page"_s, draft.page->value()},      {u"out"_s, outToJson(draft.out)},
                     {u"in"_s, inToJson(draft.in)},         {u"works"_s, worksToJson(draft)},
                     {u"countAgreed"_s, draft.countAgreed}, {u"areaChecked"_s, draft.areaChecked},
                     {u"refuses"_s, draft.refuses},         {u"refusal"_s, draft.refusalReason}};
    if (draft.reliefFollows) {
        json.insert(u"reliefFollows"_s, *draft.reliefFollows);
    }
    if (draft.incoming) {
        json.insert(u"incoming"_s, draft.incoming->value());
    }
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

HandoverDraft HandoverDraftText::draft(const QString &text, LogPageId page)
{
    HandoverDraft draft{.page = page};
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    if (json.value(u"page"_s).toInteger() != page.value()) {
        return draft;
    }
    draft.out = outFrom(json.value(u"out"_s));
    draft.in = inFrom(json.value(u"in"_s));
    takeWorks(draft, json.value(u"works"_s).toArray());
    draft.countAgreed = json.value(u"countAgreed"_s).toBool();
    draft.areaChecked = json.value(u"areaChecked"_s).toBool();
    draft.refuses = json.value(u"refuses"_s).toBool();
    draft.refusalReason = json.value(u"refusal"_s).toString();
    if (json.contains(u"reliefFollows"_s)) {
        draft.reliefFollows = json.value(u"reliefFollows"_s).toBool();
    }
    if (json.contains(u"incoming"_s)) {
        draft.incoming = StaffId(json.value(u"incoming"_s).toInteger());
    }
    return draft;
}

} // namespace dutydesk
