// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/theme.h"
#include "people/staffmember.h"

#include <QSettings>

namespace dutydesk {

/// How a person wants to be told that a limit runs out.
struct AlertChoice
{
    bool message = true;
    bool sound = false;

    bool operator==(const AlertChoice &) const = default;
};

/// Settings of this computer. What names no person holds for all who use it. They are kept outside the database.
class Preferences
{
public:
    explicit Preferences(const QString &file = defaultFile());

    static QString defaultFile();

    /// Returns zh_CN or en; the system's language if nobody has chosen one.
    QString language() const;
    void setLanguage(const QString &language);

    Theme::Mode colours() const;
    void setColours(Theme::Mode mode);

    int fontPercent() const;
    void setFontPercent(int percent);

    /// The name of the person who signed in last.
    QString lastName() const;
    void setLastName(const QString &name);

    /// Each person of this computer chooses for themselves.
    AlertChoice alerts(StaffId person) const;
    void setAlerts(StaffId person, const AlertChoice &choice);

    QByteArray geometry() const;
    void setGeometry(const QByteArray &geometry);

    /// The widths of a table's columns, as its header saves them.
    QByteArray columns(const QString &table) const;
    void setColumns(const QString &table, const QByteArray &state);

    /// The saved look of a register: its columns, its order and its chosen filters.
    QStringList registerLook(const QString &name) const;
    void setRegisterLook(const QString &name, const QStringList &look);

    /// The fields chosen for spreadsheet columns, by heading; -1 means that the column is not imported.
    QMap<QString, int> importColumns() const;
    void setImportColumns(const QMap<QString, int> &columns);

    /// Gives the window its colours and its font.
    void applyTheme() const { Theme::apply(colours(), fontPercent()); }

private:
    QSettings m_settings;
};

} // namespace dutydesk
