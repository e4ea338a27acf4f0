// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/messagebar.h"

#include "common/errortext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace dutydesk {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

MessageBar::MessageBar(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_action(new QPushButton(this))
    , m_close(new QPushButton(tr("Close message"), this))
{
    m_text->setObjectName(u"messageText"_s);
    m_action->setObjectName(u"messageAction"_s);
    m_close->setObjectName(u"messageClose"_s);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action);
    layout->addWidget(m_close);
    m_timer.setSingleShot(true);
    m_timer.setInterval(6s);
    connect(&m_timer, &QTimer::timeout, this, &QWidget::hide);
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_action, &QPushButton::clicked, this, [this] {
        hide();
        if (const auto confirmed = std::exchange(m_confirmed, {})) {
            confirmed();
        }
    });
    hide();
}

void MessageBar::show(const QString &text, const QString &details)
{
    m_timer.stop();
    m_confirmed = {};
    m_action->hide();
    m_text->setText(text);
    m_text->setToolTip(details);
    m_text->setAccessibleName(text);
    QWidget::show();
}

void MessageBar::showError(const Error &error)
{
    show(ErrorText::of(error), error.detail);
}

void MessageBar::showMessage(const QString &message)
{
    show(message, {});
    m_timer.start();
}

void MessageBar::confirm(const QString &question, const QString &actionLabel, std::function<void()> action)
{
    show(question, {});
    m_confirmed = std::move(action);
    m_action->setText(actionLabel);
    m_action->show();
    m_action->setFocus();
}

} // namespace dutydesk
