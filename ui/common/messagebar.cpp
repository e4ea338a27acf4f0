// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/messagebar.h"

#include "common/errortext.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

namespace dutydesk {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

MessageBar::MessageBar(QWidget *parent)
    : QWidget(parent)
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
    for (QLabel *label : {m_text, m_detailsText}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    auto *texts = new QVBoxLayout;
    texts->addWidget(m_text);
    texts->addWidget(m_detailsText);
    auto *layout = new QHBoxLayout(this);
    layout->addLayout(texts, 1);
    layout->addWidget(m_details);
    layout->addWidget(m_action);
    layout->addWidget(m_close);
    m_timer.setSingleShot(true);
    m_timer.setInterval(6s);
    connect(&m_timer, &QTimer::timeout, this, &MessageBar::close);
    connect(m_close, &QPushButton::clicked, this, &MessageBar::close);
    connect(m_details, &QPushButton::clicked, this, [this] { m_detailsText->setVisible(m_detailsText->isHidden()); });
    connect(m_action, &QPushButton::clicked, this, [this] {
        const auto confirmed = std::exchange(m_confirmed, {});
        close();
        if (confirmed) {
            confirmed();
        }
    });
    hide();
}

void MessageBar::close()
{
    m_timer.stop();
    m_confirmed = {};
    hide();
}

void MessageBar::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Cancel)) {
        close();
        return;
    }
    QWidget::keyPressEvent(event);
}

void MessageBar::show(const QString &text, const QString &details, Tone tone)
{
    m_timer.stop();
    m_confirmed = {};
    m_action->hide();
    m_detailsText->hide();
    m_details->setVisible(!details.isEmpty());
    m_detailsText->setText(details);
    m_text->setText(text);
    m_text->setAccessibleName(text);
    Theme::dress(*this, tone);
    QWidget::show();
}

void MessageBar::showError(const Error &error)
{
    show(ErrorText::of(error), error.detail, Tone::Overdue);
}

void MessageBar::showMessage(const QString &message)
{
    show(message, {}, Tone::Done);
    m_timer.start();
}

void MessageBar::confirm(const QString &question, const QString &actionLabel, std::function<void()> action)
{
    show(question, {}, Tone::Warning);
    m_confirmed = std::move(action);
    m_action->setText(actionLabel);
    m_action->setAccessibleName(actionLabel);
    m_action->show();
    m_action->setFocus();
}

} // namespace dutydesk
