// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "log/case.h"
#include "signin/staffservice.h"

#include <QJsonObject>
#include <QStringList>

namespace dutydesk {

/// The later course of a matter that is not done at once.
struct DemoFollowUp
{
    QString nextStep;
    QString ifWorse;
    QString done;
    int days;
    Urgency urgency;
};

/// A matter at the desk. The placeholders `{flat}` and `{building}` are filled in at random.
struct DemoMatter
{
    EntrySource source;
    EntryClass entryClass;
    QString place;
    bool hasPerson;
    QString matter;
    QString action;
    QString told;
    bool winter;  ///< only in the heating season
    bool hasSlip; ///< a file can be attached
    std::optional<DemoFollowUp> followUp;
};

/// The names and texts of the demo centre in one language. All people and telephone numbers are invented.
class DemoTexts
{
public:
    /// Fails with NotFound unless the language is zh_CN or en.
    static Result<DemoTexts> read(const QString &language);

    QString text(const QString &name) const { return m_object[name].toString(); }
    QStringList list(const QString &name) const;

    /// The code of a shift pattern in the roster; `name` is early, late, rest or leave.
    QString shiftCode(const QString &name) const { return m_object[QStringLiteral("shifts")][name].toString(); }

    StaffDraft person(const QString &name, Role role) const;
    std::vector<StaffDraft> officers() const;

    /// The names of all who can sign in; the manager comes first.
    QStringList everybody() const;

    /// Names and telephone numbers, in the order of the on-call leaders.
    std::vector<std::pair<QString, QString>> leaders() const;
    QString emergencyNumber(const QString &name) const;

    const std::vector<DemoMatter> &matters() const { return m_matters; }

private:
    QJsonObject m_object;
    std::vector<DemoMatter> m_matters;
};

} // namespace dutydesk
