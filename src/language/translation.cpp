// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "translation.h"

#include <QCoreApplication>
#include <QLocale>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

void replace(QTranslator &translator, const QString &file)
{
    QCoreApplication::removeTranslator(&translator);
    // Qt has no English file because its source texts are English; a translator without texts changes nothing.
    if (translator.load(file)) {
        QCoreApplication::installTranslator(&translator);
    }
}

} // namespace

Translation::Translation(const QString &language)
{
    speak(language);
}

Translation::~Translation()
{
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
}

void Translation::speak(const QString &language)
{
    m_language = language;
    QLocale::setDefault(QLocale(language));
    replace(m_qt, u":/i18n/qtbase_%1.qm"_s.arg(language));
    replace(m_own, u":/i18n/dutydesk_%1.qm"_s.arg(language));
}

} // namespace dutydesk
