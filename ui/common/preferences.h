// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/theme.h"

#include <QSettings>

namespace dutydesk {

/// What this computer remembers for all who sit at it, in the program's own folder. None of it is in the database.
class Preferences
{
public:
    explicit Preferences(const QString &file = defaultFile());

    static QString defaultFile();

    /// zh_CN or en; the system's where nobody has chosen.
    QString language() const;
    void setLanguage(const QString &language);

    Theme::Mode colours() const;
    void setColours(Theme::Mode mode);

    int fontPercent() const;
    void setFontPercent(int percent);

    /// Who signed in last.
    QString lastName() const;
    void setLastName(const QString &name);

    QByteArray geometry() const;
    void setGeometry(const QByteArray &geometry);

    /// The widths of a table's columns, as its header saves them.
    QByteArray columns(const QString &table) const;
    void setColumns(const QString &table, const QByteArray &state);

    /// How a register looked: its columns, what it was sorted by, what was chosen above it.
    QStringList registerLook(const QString &name) const;
    void setRegisterLook(const QString &name, const QStringList &look);

    /// What the columns of spreadsheets were said to be, by their headings; -1: not to be taken in.
    QMap<QString, int> importColumns() const;
    void setImportColumns(const QMap<QString, int> &columns);

    /// Gives the window its colours and its font.
    void applyTheme() const { Theme::apply(colours(), fontPercent()); }

private:
    QSettings m_settings;
};

} // namespace dutydesk
