// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/messagebar.h"

#include "base/errortext.h"

#include <QAccessible>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QStyle>

#include <algorithm>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int lettersLeft = 40; ///< what a message leaves of the line in which one writes

} // namespace

MessageBar::MessageBar(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_place(new QWidget(parent))
    , m_sign(new QLabel(this))
    , m_time(new QLabel(this))
    , m_text(new QLabel(this))
    , m_detailsText(new QLabel(this))
    , m_details(new QPushButton(tr("Details"), this))
    , m_action(new QPushButton(this))
    , m_close(new QPushButton(tr("Close message"), this))
{
    m_text->setObjectName(u"messageText"_s);
    m_detailsText->setObjectName(u"messageDetails"_s);
    m_details->setObjectName(u"detailsButton"_s);
    m_action->setObjectName(u"messageAction"_s);
    m_action->hide();
    m_close->setObjectName(u"messageClose"_s);
    m_close->setToolTip(QKeySequence(Qt::SHIFT | Qt::Key_Escape).toString(QKeySequence::NativeText));
    makeLine();
    m_place->setObjectName(u"messagePlace"_s);
    m_place->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_place->hide();
    for (QObject *around : std::initializer_list<QObject *>{m_place, parent}) {
        around->installEventFilter(this);
    }
    connect(m_close, &QPushButton::clicked, this, &MessageBar::close);
    connect(m_details, &QPushButton::clicked, this, [this] {
        m_detailsText->setVisible(m_detailsText->isHidden());
        fit();
    });
    connect(m_action, &QPushButton::clicked, this, [this] {
        const auto confirmed = std::exchange(m_confirmed, {});
        close();
        if (confirmed) {
            confirmed();
        }
    });
    hide();
}

void MessageBar::makeLine()
{
    for (QLabel *label : {m_text, m_detailsText}) {
        label->setWordWrap(true);
    }
    auto *texts = new QVBoxLayout;
    texts->addWidget(m_text);
    texts->addWidget(m_detailsText);
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_sign);
    layout->addWidget(m_time);
    layout->addLayout(texts, 1);
    layout->addWidget(m_details);
    layout->addWidget(m_action);
    layout->addWidget(m_close);
}

void MessageBar::standIn(QWidget &line)
{
    m_line = &line;
    line.installEventFilter(this);
    keepLineHigh();
}

void MessageBar::close()
{
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    m_confirmed = {};
    m_isFailure = false;
    hide();
    fit();
    if (hadFocus && m_before && m_before->isVisible()) {
        m_before->setFocus(Qt::OtherFocusReason);
    }
}

void MessageBar::forgetFailure()
{
    if (m_isFailure) {
        close();
    }
}

void MessageBar::forgetSuccess()
{
    if (!m_isFailure && !m_confirmed) {
        close();
    }
}

void MessageBar::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Cancel)) {
        close();
        return;
    }
    QWidget::keyPressEvent(event);
}

void MessageBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        keepLineHigh();
        fit();
    }
    QWidget::changeEvent(event);
}

bool MessageBar::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Resize:
    case QEvent::Move:
    case QEvent::Show:
    case QEvent::Hide:
        fit();
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

/// Lets the line be as high as a message in it, so that nothing moves when one comes.
void MessageBar::keepLineHigh()
{
    if (m_line) {
        m_line->setMinimumHeight(m_close->sizeHint().height());
    }
}

/// What the message needs to stand in one line, or less if too little would be left to write in.
int MessageBar::widthInLine() const
{
    const QFontMetrics metrics = m_text->fontMetrics();
    const int text = metrics.horizontalAdvance(m_text->text()) + metrics.averageCharWidth();
    const int needed = layout()->totalSizeHint().width() - m_text->sizeHint().width() + text;
    const int whole = m_line->width();
    return std::min({needed, whole * 2 / 3, whole - metrics.averageCharWidth() * lettersLeft});
}

/// Lets the message stand in the line if it fits there.
bool MessageBar::standsInLine()
{
    if (!m_place) {
        return false;
    }
    const bool hasLine = m_line && m_line->isVisible() && m_line->window() == window() && !isHidden();
    const int width = hasLine ? widthInLine() : 0;
    const bool fits = hasLine && layout()->totalMinimumSize().width() <= width
                      && layout()->totalHeightForWidth(width) <= m_line->height();
    if (fits) {
        m_place->setMaximumWidth(width); // and no minimum, which would keep the window wide
    }
    m_place->setVisible(fits);
    return fits;
}

void MessageBar::fit()
{
    const int gap = style()->pixelMetric(QStyle::PM_LayoutVerticalSpacing, nullptr, this) / 2;
    const QMargins margins = layout()->contentsMargins();
    layout()->setContentsMargins(margins.left(), 0, gap, 0);
    if (standsInLine()) {
        m_line->layout()->activate();
        setGeometry({m_place->mapTo(parentWidget(), QPoint()), QSize(m_place->width(), m_line->height())});
    } else if (!isHidden()) {
        layout()->setContentsMargins(margins.left(), gap, gap, gap);
        const QRect room = parentWidget()->contentsRect();
        const bool hasLine = m_line && m_line->isVisible() && m_line->window() == window();
        const int bottom = hasLine ? m_line->mapTo(parentWidget(), QPoint()).y() : room.bottom() + 1;
        const int height = layout()->totalHeightForWidth(room.width());
        setGeometry(room.left(), bottom - height, room.width(), height);
    }
    raise();
}

void MessageBar::show(const QString &text, const QString &details, Tone tone, Icon sign)
{
    m_confirmed = {};
    m_isFailure = false;
    m_action->hide();
    m_detailsText->hide();
    m_details->setVisible(!details.isEmpty());
    m_detailsText->setText(details);
    m_text->setText(text);
    m_text->setAccessibleName(text);
    m_time->setText(m_clock.localTime(m_clock.now()).toString(u"HH:mm"_s));
    Theme::dress(*this, tone);
    m_sign->setPixmap(iconOf(sign).pixmap(style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this)));
    QWidget::show();
    fit();
    QAccessibleEvent alert(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::showError(const Error &error)
{
    show(ErrorText::of(error), error.detail, Tone::Overdue, Icon::Warning);
    m_isFailure = true;
}

void MessageBar::showRefusal(const QString &reason)
{
    show(reason, {}, Tone::Warning, Icon::Warning);
    m_isFailure = true;
}

void MessageBar::showMessage(const QString &message)
{
    show(message, {}, Tone::Done, Icon::Done);
}

void MessageBar::confirm(const QString &question, const QString &actionLabel, std::function<void()> action)
{
    show(question, {}, Tone::Warning, Icon::Help);
    m_confirmed = std::move(action);
    m_action->setText(actionLabel);
    m_action->setAccessibleName(actionLabel);
    m_action->show();
    fit();
    m_before = QApplication::focusWidget();
    m_action->setFocus();
}

} // namespace dutydesk
