// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTranslator>

namespace dutydesk {

/// Sets the language of the program while it exists. The texts are compiled in.
class Translation final
{
public:
    /// `language` is the value of Centre::language: zh_CN or en.
    explicit Translation(const QString &language);
    ~Translation();
    Q_DISABLE_COPY_MOVE(Translation)

    /// Changes the language. Widgets are told by QEvent::LanguageChange.
    void speak(const QString &language);

    const QString &language() const { return m_language; }

private:
    QString m_language;
    QTranslator m_own;
    QTranslator m_qt;
};

/// Sets another language while it exists, because a document is in the centre's language, not in the user's.
class SpokenMeanwhile final
{
public:
    SpokenMeanwhile(Translation &translation, const QString &language)
        : m_translation(translation)
        , m_before(translation.language())
    {
        m_translation.speak(language);
    }
    ~SpokenMeanwhile() { m_translation.speak(m_before); }
    Q_DISABLE_COPY_MOVE(SpokenMeanwhile)

private:
    Translation &m_translation;
    QString m_before;
};

} // namespace dutydesk
