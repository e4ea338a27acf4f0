// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTranslator>

namespace dutydesk {

/// The language that the program speaks, for as long as this lives. The texts are compiled in.
class Translation final
{
public:
    /// What stands in Centre::language: zh_CN or en.
    explicit Translation(const QString &language);
    ~Translation();
    Q_DISABLE_COPY_MOVE(Translation)

    /// Changes the language. Widgets hear of it by QEvent::LanguageChange.
    void speak(const QString &language);

    const QString &language() const { return m_language; }

private:
    QString m_language;
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace dutydesk
