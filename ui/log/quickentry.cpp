// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "log/quickentry.h"

#include "base/errortext.h"
#include "base/try.h"
#include "base/unitnumber.h"
#include "centre/centreservice.h"
#include "find/findservice.h"
#include "log/loglines.h"
#include "log/logpages.h"
#include "log/logwords.h"
#include "log/phrasecompleter.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHBoxLayout>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace dutydesk {

using namespace Qt::StringLiterals;

QuickEntry::QuickEntry(const Seat &seat, QWidget *parent)
    : LiveView(seat, {RecordType::LogPage, RecordType::LogEntry, RecordType::Phrase}, parent)
    , m_line(new QLineEdit(this))
    , m_reading(new QLabel(this))
    , m_phrases(new PhraseCompleter(this))
    , m_keeper(new DraftKeeper(seat,
                               {.name = u"quickEntry"_s,
                                .text = [this] { return m_line->text(); },
                                .show = [this](const QString &text) { m_line->setText(text); }},
                               this))
{
    auto *label = new QLabel(tr("&Quick entry"), this);
    label->setBuddy(m_line);
    m_line->setObjectName(u"quickEntryLine"_s);
    m_line->setAccessibleName(tr("Quick entry"));
    m_line->setPlaceholderText(tr("3-502 leak, plumber sent !"));
    m_line->setCompleter(m_phrases);
    m_line->installEventFilter(this);
    m_reading->setObjectName(u"quickEntryReading"_s);
    m_reading->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // a long text must not widen the window
    setFocusProxy(m_line);
    auto *line = new QHBoxLayout;
    line->addWidget(label);
    line->addWidget(m_line, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(line);
    layout->addWidget(m_reading);
    connect(m_line, &QLineEdit::textEdited, this, &QuickEntry::followTyping);
    connect(m_line, &QLineEdit::textChanged, m_keeper, &DraftKeeper::edited);
    connect(m_line, &QLineEdit::textChanged, this, &QuickEntry::showReading);
    connect(m_line, &QLineEdit::returnPressed, this, &QuickEntry::submit);
    showReading();
}

void QuickEntry::begin()
{
    if (QWidget *focused = QApplication::focusWidget(); focused && focused != m_line) {
        m_before = focused;
    }
    m_line->setFocus(Qt::ShortcutFocusReason);
}

void QuickEntry::leave()
{
    if (m_before && m_before->isVisible()) {
        m_before->activateWindow(); // the earlier focus may be in a dialog
        m_before->setFocus(Qt::OtherFocusReason);
    } else {
        m_line->clearFocus();
    }
    Q_EMIT left();
}

void QuickEntry::read()
{
    struct Known
    {
        QStringList places;
        std::vector<Phrase> phrases;
    };
    ask(
        [](Services &services, const Actor &actor) -> Result<Known> {
            TRY(std::vector<Phrase> phrases, services.centre->phrases());
            Known known{{}, std::move(phrases)};
            if (const Result<PageView> page = services.logPages->currentPage(actor);
                page) { // it says itself what is wrong
                for (const EntryOnPage &line : page->entries) {
                    known.places.append(line.entry.place);
                }
                known.places.removeDuplicates();
            }
            return known;
        },
        [this](const Known &known) {
            m_knownPlaces = known.places;
            m_phrases->setPhrases(known.phrases);
        });
}

void QuickEntry::clear()
{
    m_knownPlaces.clear();
    followPlace({});
}

bool QuickEntry::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::InputMethod) {
        m_isComposing = !static_cast<QInputMethodEvent *>(event)->preeditString().isEmpty();
    } else if (event->type() == QEvent::KeyPress && handleKey(*static_cast<QKeyEvent *>(event))) {
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

bool QuickEntry::handleKey(const QKeyEvent &key)
{
    if (m_isComposing) { // the keys belong to the input method; Enter would commit its text and send the line
        return key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    }
    if (key.key() == Qt::Key_Escape && !m_phrases->popup()->isVisible()) {
        leave();
        return true;
    }
    return key.key() == Qt::Key_Tab && expandPhrase();
}

void QuickEntry::followTyping()
{
    const QString text = m_line->text();
    if (text.endsWith(u' ') && m_line->cursorPosition() == text.size()) {
        if (const std::optional<QString> expanded = m_phrases->expanded(text.chopped(1))) {
            m_line->setText(*expanded + u' ');
        }
    }
}

bool QuickEntry::expandPhrase()
{
    const std::optional<QString> expanded = m_phrases->expanded(m_line->text());
    if (expanded) {
        m_line->setText(*expanded);
        m_phrases->popup()->hide();
    }
    return expanded.has_value();
}

void QuickEntry::showReading()
{
    const QString typed = m_line->text();
    if (typed.trimmed().isEmpty()) {
        m_reading->setText(tr("F2 · place first, then the matter · ! to follow up, !! important · Enter writes it"));
        return;
    }
    const QuickEntryLine line = QuickEntryLine::read(typed, m_knownPlaces);
    followPlace(line.place);
    QStringList parts;
    if (!line.place.isEmpty()) {
        parts.append(tr("Place: %1").arg(m_flats.size() == 1 ? m_flats.front() : line.place));
        if (m_flats.size() > 1) {
            parts.append(tr("May be %1. Please write the entrance too.").arg(m_flats.join(u", "_s)));
        }
        if (!m_whoIsThere.isEmpty()) {
            parts.append(m_whoIsThere);
        }
    }
    if (line.source) {
        parts.append(tr("Source: %1").arg(LogWords::source(*line.source)));
    }
    parts.append(line.matter.isEmpty() ? tr("Matter: still missing") : tr("Matter: %1").arg(line.matter));
    if (line.urgency) {
        parts.append(*line.urgency == Urgency::Important ? tr("Important, to be followed up")
                                                         : tr("To be followed up"));
    }
    m_reading->setText(parts.join(u"  │  "_s));
}

/// Finds out who lives in the flat named in the line, so that the officer knows whom they have on the telephone.
void QuickEntry::followPlace(const QString &place)
{
    if (place == m_place) {
        return;
    }
    m_place = place;
    m_flats.clear();
    m_whoIsThere.clear();
    if (!UnitNumber::from(place) || !m_seat.session.actor()) {
        return;
    }
    ask([place](Services &services, const Actor &actor) { return services.find->flatsMeant(actor, place); },
        [this, place](const std::vector<FindHit> &flats) {
            if (flats.empty() || place != m_place) {
                return;
            }
            for (const FindHit &flat : flats) {
                m_flats.append(flat.title);
            }
            m_whoIsThere = flats.size() == 1 ? flats.front().detail : QString();
            showReading();
        },
        [](const Error &) {}); // the line can be written without this
}

void QuickEntry::submit()
{
    const QAbstractItemView *popup = m_phrases->popup();
    const bool isChoosing = popup->isVisible() && popup->currentIndex().isValid(); // Enter takes the chosen phrase
    if (m_isUnderWay || isChoosing || !m_seat.session.actor()) {
        return;
    }
    const QString typed = m_line->text();
    const QuickEntryLine line = QuickEntryLine::read(typed, m_knownPlaces);
    if (line.matter.isEmpty()) {
        m_reading->setText(tr("Please say what happened."));
        return;
    }
    m_isUnderWay = true;
    m_seat.gateway.change(
        this,
        [draft = line.draft(m_seat.clock.now()), followUp = line.followUpDraft(), actor = *m_seat.session.actor()](
            Services &services) { return services.logLines->write(actor, draft, {.followUp = followUp}); },
        [this, typed](const Result<LogEntry> &entry) {
            m_isUnderWay = false;
            if (!entry) {
                m_reading->setText(ErrorText::of(entry.error()));
                m_seat.notifier.showError(entry.error());
                return;
            }
            written(typed, *entry);
        });
}

void QuickEntry::written(const QString &typed, const LogEntry &entry)
{
    // Text that was typed during saving stays.
    const QString now = m_line->text();
    m_line->setText(now.startsWith(typed) ? now.mid(typed.size()) : now);
    m_keeper->forget(entry.officer);
    Q_EMIT wrote();
    m_seat.notifier.showMessage(tr("Line %1 is written: %2").arg(entry.line).arg(entry.matter.toString()));
}

} // namespace dutydesk
