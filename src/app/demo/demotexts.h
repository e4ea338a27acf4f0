// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "log/openwork.h"
#include "signin/staffservice.h"

#include <QJsonObject>
#include <QStringList>

namespace dutydesk {

/// What becomes of a matter that is not done at once.
struct DemoFollowUp
{
    QString nextStep;
    QString ifWorse;
    QString done;
    int days;
    Urgency urgency;
};

/// Something that happens at the desk. `{flat}` and `{building}` stand for places that chance fills in.
struct DemoMatter
{
    EntrySource source;
    EntryClass entryClass;
    QString place;
    bool hasPerson;
    QString matter;
    QString action;
    QString told;
    bool winter;  ///< only while there is heating
    bool hasSlip; ///< a file can be attached
    std::optional<DemoFollowUp> followUp;
};

/// The names and texts of the demo centre in one language. All people and telephones are invented.
class DemoTexts
{
public:
    /// NotFound for another language than zh_CN and en.
    static Result<DemoTexts> read(const QString &language);

    QString text(const QString &name) const { return m_object[name].toString(); }
    QStringList list(const QString &name) const;

    /// A code of the roster: early, late, rest or leave.
    QString shiftCode(const QString &name) const { return m_object[QStringLiteral("shifts")][name].toString(); }

    StaffDraft person(const QString &name, Role role) const;
    std::vector<StaffDraft> officers() const;

    /// The names of all who can sign in, the manager first.
    QStringList everybody() const;

    /// Name and telephone, in the order of the on-call leaders.
    std::vector<std::pair<QString, QString>> leaders() const;
    QString emergencyNumber(const QString &name) const;

    const std::vector<DemoMatter> &matters() const { return m_matters; }

private:
    QJsonObject m_object;
    std::vector<DemoMatter> m_matters;
};

} // namespace dutydesk
