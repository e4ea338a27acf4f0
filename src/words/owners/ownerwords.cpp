// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "owners/ownerwords.h"

#include <map>

namespace dutydesk {

using namespace Qt::StringLiterals;

QString OwnerWords::kind(ResidentKind kind)
{
    switch (kind) {
    case ResidentKind::Owner:
        return tr("owner");
    case ResidentKind::HouseholdMember:
        return tr("household member");
    case ResidentKind::Tenant:
        return tr("tenant");
    case ResidentKind::EmergencyContact:
        return tr("emergency contact");
    }
    Q_UNREACHABLE();
}

QString OwnerWords::use(FlatUse use)
{
    switch (use) {
    case FlatUse::OwnerOccupied:
        return tr("owner-occupied");
    case FlatUse::Let:
        return tr("let");
    case FlatUse::Vacant:
        return tr("vacant");
    case FlatUse::Unknown:
        return tr("not known");
    }
    Q_UNREACHABLE();
}

QString OwnerWords::fitOut(FitOut fitOut)
{
    switch (fitOut) {
    case FitOut::None:
        return tr("no fit-out");
    case FitOut::UnderWay:
        return tr("fit-out under way");
    case FitOut::Finished:
        return tr("fit-out finished");
    }
    Q_UNREACHABLE();
}

QString OwnerWords::facilityState(FacilityState state)
{
    switch (state) {
    case FacilityState::InOrder:
        return tr("in order");
    case FacilityState::Impaired:
        return tr("impaired");
    case FacilityState::OutOfOrder:
        return tr("out of order");
    }
    Q_UNREACHABLE();
}

QString OwnerWords::accessKind(AccessKind kind)
{
    switch (kind) {
    case AccessKind::Unmasked:
        return tr("seen in full");
    case AccessKind::Exported:
        return tr("exported");
    case AccessKind::PrintedOwnData:
        return tr("own data printed");
    }
    Q_UNREACHABLE();
}

QString OwnerWords::requestKind(DataRequestKind kind)
{
    switch (kind) {
    case DataRequestKind::Copy:
        return tr("copy");
    case DataRequestKind::Correction:
        return tr("correction");
    case DataRequestKind::Erasure:
        return tr("erasure");
    }
    Q_UNREACHABLE();
}

QString OwnerWords::historyKind(HistoryKind kind)
{
    switch (kind) {
    case HistoryKind::LogEntry:
        return tr("duty log");
    case HistoryKind::Complaint:
        return tr("complaint");
    case HistoryKind::HelpRequest:
        return tr("help request");
    case HistoryKind::Repair:
        return tr("repair");
    case HistoryKind::Finding:
        return tr("patrol finding");
    case HistoryKind::Visit:
        return tr("visit");
    case HistoryKind::FollowUp:
        return tr("follow-up");
    case HistoryKind::Task:
        return tr("task");
    }
    Q_UNREACHABLE();
}

QString OwnerWords::fields(const AccessRecord &record)
{
    if (record.kind == AccessKind::Exported) {
        return record.what;
    }
    const std::map<QString, QString> words{{u"name"_s, tr("name")},
                                           {u"telephone"_s, tr("telephone")},
                                           {u"address"_s, tr("address")},
                                           {u"e-mail"_s, tr("e-mail")},
                                           {u"note"_s, tr("note")},
                                           {u"plate"_s, tr("plate")},
                                           {u"keys held"_s, tr("keys held")},
                                           {u"special care"_s, tr("special care")},
                                           {u"duty log"_s, tr("duty log")},
                                           {u"open work"_s, tr("open work")},
                                           {u"text"_s, tr("text")}};
    QStringList fields;
    for (const QString &field : record.what.split(u", "_s, Qt::SkipEmptyParts)) {
        const auto word = words.find(field);
        fields.append(word == words.end() ? field : word->second);
    }
    return fields.join(tr(", ", "between the names of fields"));
}

QString OwnerWords::area(qint64 hundredths)
{
    return hundredths == 0 ? QString() : tr("%1 m²").arg(QString::number(double(hundredths) / 100, 'f', 2));
}

QString OwnerWords::date(const std::optional<QDate> &date)
{
    return date ? date->toString(Qt::ISODate) : QString();
}

} // namespace dutydesk
