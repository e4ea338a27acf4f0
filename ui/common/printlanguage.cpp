// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/printlanguage.h"

#include "centre/centreservice.h"
#include "common/services.h"

#include <QCoreApplication>
#include <QEvent>
#include <QTranslator>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

/// Hides the change of language from the windows, which would otherwise be made again.
class Silence final : public QObject
{
public:
    Silence() { QCoreApplication::instance()->installEventFilter(this); }

    bool eventFilter(QObject *, QEvent *event) override { return event->type() == QEvent::LanguageChange; }
};

} // namespace

class PrintLanguage::Texts final : public QTranslator
{
public:
    /// Falls back to the English source text, so that Qt does not ask the window's translator.
    QString translate(const char *context, const char *source, const char *disambiguation, int n) const override
    {
        const QString text = QTranslator::translate(context, source, disambiguation, n);
        return text.isEmpty() ? QString::fromUtf8(source) : text;
    }

    bool isEmpty() const override { return false; }
};

PrintLanguage::PrintLanguage(const QString &language)
{
    if (language.isEmpty()) {
        return;
    }
    m_texts = std::make_unique<Texts>();
    // Without this file, as in a build without translations, the source texts are printed.
    if (!m_texts->load(u":/i18n/dutydesk_%1.qm"_s.arg(language))) {
        qWarning("There are no texts in the language of printed forms.");
    }
    const Silence silence;
    QCoreApplication::installTranslator(m_texts.get());
}

PrintLanguage::~PrintLanguage()
{
    if (m_texts) {
        const Silence silence;
        QCoreApplication::removeTranslator(m_texts.get());
    }
}

Result<QString> PrintLanguage::ofCentre(const Services &services)
{
    TRY(const std::optional<Centre> centre, ifFound(services.centre->centre()));
    return centre ? centre->language : QString();
}

} // namespace dutydesk
