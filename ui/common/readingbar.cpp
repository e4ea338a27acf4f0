// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/readingbar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace dutydesk {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

ReadingBar::ReadingBar(QWidget *parent)
    : QWidget(parent)
    , m_what(new QLabel(this))
    , m_bar(new QProgressBar(this))
{
    m_what->setObjectName(u"readingLabel"_s);
    m_what->setWordWrap(true);
    m_bar->setObjectName(u"readingProgress"_s);
    m_bar->setAccessibleName(tr("Progress of reading"));
    auto *stopping = new QPushButton(tr("S&top reading"), this);
    stopping->setObjectName(u"stopReadingButton"_s);
    stopping->setAutoDefault(false);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_what, 1);
    layout->addWidget(m_bar, 1);
    layout->addWidget(stopping);
    connect(stopping, &QPushButton::clicked, this, &ReadingBar::stop);
    connect(&m_poll, &QTimer::timeout, this, &ReadingBar::showProgress);
    hide();
}

void ReadingBar::begin(const QString &what, std::shared_ptr<Progress> progress)
{
    m_progress = std::move(progress);
    m_what->setText(what);
    m_bar->setRange(0, 0); // busy, until it is known how much there is
    m_poll.start(100ms);
    show();
}

void ReadingBar::end()
{
    m_poll.stop();
    m_progress.reset();
    hide();
}

void ReadingBar::showProgress()
{
    if (m_progress->total > 0) {
        m_bar->setRange(0, m_progress->total);
        m_bar->setValue(m_progress->done);
    }
}

} // namespace dutydesk
