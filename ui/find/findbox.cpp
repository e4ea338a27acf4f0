// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "find/findbox.h"

#include "base/errortext.h"
#include "common/icons.h"
#include "find/findresults.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestQuery = 200;
constexpr int moreLimit = 50;
constexpr int linesPerPage = 8;

bool isSame(const FindRequest &one, const FindRequest &other)
{
    return one.text == other.text && one.group == other.group && one.limit == other.limit;
}

} // namespace

FindBox::FindBox(const Seat &seat, QWidget *parent)
    : QWidget(parent)
    , m_seat(seat)
    , m_edit(new QLineEdit(this))
{
    auto *label = new QLabel(tr("Find"), this);
    label->setBuddy(m_edit);
    m_edit->setObjectName(u"findEdit"_s);
    m_edit->setAccessibleName(tr("Find"));
    m_edit->setPlaceholderText(tr("Anything · Ctrl+K"));
    m_edit->setMaxLength(longestQuery);
    m_edit->setClearButtonEnabled(true);
    m_edit->addAction(iconOf(Icon::Find), QLineEdit::LeadingPosition);
    m_edit->setMinimumWidth(fontMetrics().averageCharWidth() * 24);
    m_edit->installEventFilter(this);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(label);
    layout->addWidget(m_edit);
    // textChanged() also comes from the clear button, and for an input method only when its text is committed.
    connect(m_edit, &QLineEdit::textChanged, this, [this] {
        m_group.reset();
        m_limit = FindRequest().limit;
        m_takesFirst = false;
        ask();
    });
    connect(&m_seat.session, &Session::changed, this, &FindBox::followSession);
    connect(&m_seat.gateway, &Gateway::changed, this, &FindBox::followJournal);
    followSession();
    followJournal();
}

FindBox::~FindBox()
{
    delete m_results;
}

void FindBox::followSession()
{
    setVisible(m_seat.session.actor() && m_seat.session.actor()->may(Right::ReadRecords));
    m_edit->clear(); // the text must not stay behind the lock
    hideResults();
    m_before.clear();
}

/// Reads the journal into the index step by step, so that other work can come in between.
void FindBox::followJournal()
{
    if (std::exchange(m_isFollowing, true)) {
        return;
    }
    m_seat.gateway.ask(
        this, [](Services &services) { return services.find->catchUp(); },
        [this](const Result<FindProgress> &progress) {
            m_isFollowing = false;
            if (!progress) {
                return; // the next change tries again
            }
            if (m_isIncomplete) {
                ask(); // the index knows more now
            }
            if (!progress->isComplete()) {
                QMetaObject::invokeMethod(this, &FindBox::followJournal, Qt::QueuedConnection);
            }
        });
}

void FindBox::begin()
{
    if (!isVisible()) {
        return;
    }
    if (QWidget *focused = QApplication::focusWidget(); focused && focused != m_edit) {
        m_before = focused;
    }
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
    ask();
}

void FindBox::leave()
{
    m_edit->clear();
    hideResults();
    if (m_before && m_before->isVisible()) {
        m_before->setFocus(Qt::OtherFocusReason);
    } else {
        m_edit->clearFocus();
    }
}

FindRequest FindBox::wanted() const
{
    return {.text = m_edit->text(), .group = m_group, .limit = m_limit};
}

void FindBox::ask()
{
    if (!m_seat.session.actor() || !m_edit->hasFocus()) {
        return;
    }
    if (m_edit->text().trimmed().isEmpty()) {
        showResults([](FindResults &results) { results.showHint(); });
        return;
    }
    if (m_isAsking) {
        return; // the current text is searched once the answer has come
    }
    m_isAsking = true;
    m_seat.gateway.ask(
        this,
        [request = wanted(), actor = *m_seat.session.actor()](Services &services) {
            return services.find->find(actor, request);
        },
        [this, request = wanted()](const Result<FindAnswer> &answer) {
            m_isAsking = false;
            answered(request, answer);
        });
}

void FindBox::answered(const FindRequest &request, const Result<FindAnswer> &answer)
{
    if (!m_seat.session.actor() || !m_edit->hasFocus()) {
        return; // the desk was locked or the user left the field meanwhile
    }
    if (!isSame(request, wanted())) {
        ask();
        return;
    }
    showResults([&](FindResults &results) {
        if (answer) {
            results.showAnswer(request.text.trimmed(), *answer);
        } else {
            results.showError(ErrorText::of(answer.error()));
        }
    });
    m_isIncomplete = answer && !answer->progress.isComplete();
    if (m_isIncomplete) {
        QMetaObject::invokeMethod(this, &FindBox::followJournal, Qt::QueuedConnection);
    }
    if (answer && std::exchange(m_takesFirst, false)) {
        m_results->take();
    }
}

void FindBox::showResults(const std::function<void(FindResults &)> &fill)
{
    if (!m_results) {
        m_results = new FindResults(m_seat.clock, window());
        connect(m_results, &FindResults::chosen, this, &FindBox::go);
        connect(m_results, &FindResults::moreWanted, this, [this](FindGroup group) {
            m_limit = m_group == group ? m_limit + moreLimit : moreLimit;
            m_group = group;
            ask();
        });
    }
    const QWidget &all = *window();
    const QPoint corner = m_edit->mapTo(&all, QPoint(0, m_edit->height()));
    const int wide = std::min(all.width() - corner.x(), fontMetrics().averageCharWidth() * 130);
    const int highest = std::min(all.height() - corner.y(), fontMetrics().lineSpacing() * 26);
    m_results->resize(wide, m_results->height());
    fill(*m_results);
    m_results->setGeometry(corner.x(), corner.y(), wide, std::min(highest, m_results->heightOfAll(wide)));
    m_results->raise();
    m_results->show();
}

void FindBox::hideResults()
{
    m_isIncomplete = false;
    if (m_results) {
        m_results->clear(); // results must not stay in a hidden widget
        m_results->hide();
    }
}

bool FindBox::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::InputMethod:
        m_isComposing = !static_cast<QInputMethodEvent *>(event)->preeditString().isEmpty();
        break;
    case QEvent::KeyPress:
        if (handleKey(*static_cast<QKeyEvent *>(event))) {
            return true;
        }
        break;
    case QEvent::FocusIn:
        QMetaObject::invokeMethod(this, &FindBox::ask, Qt::QueuedConnection);
        break;
    case QEvent::FocusOut:
        m_isComposing = false;
        if (static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason) {
            hideResults();
        }
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

bool FindBox::handleKey(const QKeyEvent &key)
{
    if (m_isComposing) { // the keys belong to the input method
        return false;
    }
    switch (key.key()) {
    case Qt::Key_Escape:
        leave();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        take();
        return true;
    case Qt::Key_Down:
    case Qt::Key_Up:
    case Qt::Key_PageDown:
    case Qt::Key_PageUp: {
        const bool isDown = key.key() == Qt::Key_Down || key.key() == Qt::Key_PageDown;
        const bool isPage = key.key() == Qt::Key_PageDown || key.key() == Qt::Key_PageUp;
        if (m_results) {
            m_results->move((isDown ? 1 : -1) * (isPage ? linesPerPage : 1));
        }
        return true;
    }
    default:
        return false;
    }
}

void FindBox::take()
{
    if (m_isAsking) {
        m_takesFirst = true;
    } else if (m_results && m_results->isVisible()) {
        m_results->take();
    }
}

void FindBox::go(const RecordReference &record)
{
    m_before.clear(); // the focus goes to the chosen record instead
    m_edit->clear();
    hideResults();
    m_edit->clearFocus();
    Q_EMIT chosen(record);
}

} // namespace dutydesk
