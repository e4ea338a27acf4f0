// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "log/quickentry.h"

#include "base/try.h"
#include "base/unitnumber.h"
#include "centre/centreservice.h"
#include "common/elidedlabel.h"
#include "find/findservice.h"
#include "log/callsdialog.h"
#include "log/loglines.h"
#include "log/logpages.h"
#include "log/logwords.h"
#include "log/phrasecompleter.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

/// What a call says that nobody could hear. Empty for a line that needs a matter.
QString matterOfCall(EntrySource source)
{
    return source == EntrySource::MissedCall ? QuickEntry::tr("Call not answered")
           : source == EntrySource::LateCall ? QuickEntry::tr("Call answered after more than three rings")
                                             : QString();
}

QString wordOfOutgoingCall()
{
    return QuickEntry::tr("out", "the word that begins the line of an outgoing call; must be one that is read");
}

QString whatIsMissing(const QuickEntryLine &line)
{
    return line.source == EntrySource::OutgoingCall
               ? QuickEntry::tr("Outgoing call: please write whom you call, and why.")
               : QuickEntry::tr("Please say what happened.");
}

} // namespace

QuickEntry::QuickEntry(const Seat &seat, QWidget *parent)
    : LiveView(seat, {RecordType::LogPage, RecordType::LogEntry, RecordType::Phrase}, parent)
    , m_line(new QLineEdit(this))
    , m_reading(new ElidedLabel(this))
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
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(label);
    layout->addWidget(m_line, 1);
    layout->addWidget(m_reading, 1);
    makeCalls(layout);
    connect(m_line, &QLineEdit::textEdited, this, &QuickEntry::followTyping);
    connect(m_line, &QLineEdit::textChanged, m_keeper, &DraftKeeper::edited);
    connect(m_line, &QLineEdit::textChanged, this, &QuickEntry::showReading);
    connect(m_line, &QLineEdit::returnPressed, this, &QuickEntry::submit);
    showReading();
}

void QuickEntry::makeCalls(QHBoxLayout *layout)
{
    auto *menu = new QMenu(this);
    const auto add = [&](const QString &text, Qt::Key key, EntrySource source) {
        m_callActions.append(menu->addAction(text, key, this, [this, source] { note(source); }));
    };
    add(tr("Note a &missed call"), Qt::Key_F6, EntrySource::MissedCall);
    add(tr("Note a call answered &late, after more than three rings"), Qt::Key_F7, EntrySource::LateCall);
    add(tr("Note an &outgoing call with its reason"), Qt::Key_F8, EntrySource::OutgoingCall);
    menu->addSeparator();
    menu->addAction(tr("&Calls counted…"), this, [this] { CallsDialog::openFor(m_seat, window()); });
    auto *calls = new QToolButton(this); // a push button would be the default button of a dialog
    calls->setObjectName(u"callsButton"_s);
    calls->setText(tr("Telephone"));
    calls->setToolTip(tr("Note a missed, late or outgoing call, and see how many there were"));
    calls->setFocusPolicy(Qt::StrongFocus);
    calls->setPopupMode(QToolButton::InstantPopup);
    calls->setMenu(menu);
    layout->addWidget(calls);
}

void QuickEntry::setMessagePlace(QWidget *place)
{
    m_messagePlace = place;
    auto *line = static_cast<QHBoxLayout *>(layout());
    constexpr int beforeOthers = 100; // it is as wide as it may be, and the rest is for those who write
    line->insertWidget(line->indexOf(m_reading) + 1, place, beforeOthers);
    place->installEventFilter(this);
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
    if (m_line->text().trimmed() == wordOfOutgoingCall()) {
        m_line->clear(); // nobody typed it
    }
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
    const QEvent::Type type = event->type();
    if (watched == m_messagePlace) {
        if (type == QEvent::ShowToParent || type == QEvent::HideToParent) {
            showReading();
        }
        return false;
    }
    if (type == QEvent::FocusIn || type == QEvent::FocusOut) {
        showReading();
    } else if (type == QEvent::InputMethod) {
        m_isComposing = !static_cast<QInputMethodEvent *>(event)->preeditString().isEmpty();
    } else if (type == QEvent::KeyPress && handleKey(*static_cast<QKeyEvent *>(event))) {
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
    Q_EMIT typing();
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

/// Takes room only while it has something to say.
void QuickEntry::say(const QString &text)
{
    m_reading->setText(text);
    m_reading->setVisible(!text.isEmpty());
}

void QuickEntry::showReading()
{
    const QString typed = m_line->text();
    if (typed.trimmed().isEmpty()) {
        const bool isHelpful = m_line->hasFocus() && (!m_messagePlace || m_messagePlace->isHidden());
        say(isHelpful ? tr("F2 · place first, then the matter · ! to follow up, !! important · Enter writes it")
                      : QString());
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
    if (!line.telephone.isEmpty()) {
        parts.append(tr("Telephone: %1").arg(line.telephone));
    }
    const QString matter = line.matter.isEmpty() && line.source ? matterOfCall(*line.source) : line.matter;
    parts.append(!matter.isEmpty()                          ? tr("Matter: %1").arg(matter)
                 : line.source == EntrySource::OutgoingCall ? whatIsMissing(line)
                                                            : tr("Matter: still missing"));
    if (line.urgency) {
        parts.append(*line.urgency == Urgency::Important ? tr("Important, to be followed up")
                                                         : tr("To be followed up"));
    }
    say(parts.join(u"  │  "_s));
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

/// What is typed belongs to the call only while the focus is here: elsewhere it is the draft of another line.
void QuickEntry::note(EntrySource source)
{
    if (m_isUnderWay || m_isComposing || !m_seat.session.actor()) {
        return;
    }
    const bool isMeant = isAncestorOf(QApplication::focusWidget());
    const QString typed = isMeant ? m_line->text() : QString();
    const QuickEntryLine line = QuickEntryLine::readCall(source, typed, m_knownPlaces);
    if (line.matter.isEmpty() && matterOfCall(source).isEmpty()) {
        askForReason(isMeant);
    } else {
        send(line, typed);
    }
}

/// Begins the line with the word for an outgoing call, so that Enter notes it as one when the reason stands there.
void QuickEntry::askForReason(bool isMeant)
{
    const QString typed = m_line->text().trimmed();
    if (!isMeant && !typed.isEmpty()) {
        m_seat.notifier.showRefusal(
            tr("Please finish the line that is begun first, or clear it: an outgoing call needs "
               "its reason there."));
    } else if (QuickEntryLine::read(typed, m_knownPlaces).source != EntrySource::OutgoingCall) {
        m_line->setText(QStringList{wordOfOutgoingCall(), typed}.join(u' ').trimmed() + u' ');
    }
    Q_EMIT wanted(); // NOLINT(readability-misleading-indentation): the macro stands for nothing
}

void QuickEntry::submit()
{
    const QAbstractItemView *popup = m_phrases->popup();
    const bool isChoosing = popup->isVisible() && popup->currentIndex().isValid(); // Enter takes the chosen phrase
    if (m_isUnderWay || isChoosing || !m_seat.session.actor()) {
        return;
    }
    send(QuickEntryLine::read(m_line->text(), m_knownPlaces), m_line->text());
}

void QuickEntry::send(QuickEntryLine line, const QString &typed)
{
    if (line.matter.isEmpty() && line.source) {
        line.matter = matterOfCall(*line.source);
    }
    if (line.matter.isEmpty()) {
        say(whatIsMissing(line));
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
    if (!typed.isEmpty()) { // otherwise a draft of another line is kept
        m_keeper->forget(entry.officer);
    }
    Q_EMIT wrote();
    m_seat.notifier.showMessage(tr("Line %1 is written: %2").arg(entry.line).arg(entry.matter.toString()));
}

} // namespace dutydesk
