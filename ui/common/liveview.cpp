// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/liveview.h"

namespace dutydesk {

LiveView::LiveView(const Seat &seat, const RecordTypes &shows, QWidget *parent)
    : QWidget(parent)
    , m_seat(seat)
    , m_shows(shows)
{
    connect(&m_seat.gateway, &Gateway::changed, this, [this](const RecordTypes &types) {
        if (m_shows.intersects(types)) {
            readAgain();
        }
    });
    connect(&m_seat.session, &Session::changed, this, &LiveView::followSession);
}

void LiveView::readAgain()
{
    ++m_reading;
    m_isStale = true;
    readIfSeen();
}

void LiveView::followSession()
{
    const std::optional<Actor> &actor = m_seat.session.actor();
    if (!actor || (m_person && actor->staff != *m_person)) {
        m_person.reset();
        clear();
    }
    readAgain();
}

void LiveView::readIfSeen()
{
    const std::optional<Actor> &actor = m_seat.session.actor();
    if (!m_isStale || !isVisible() || (!actor && !isForEverybody())) {
        return;
    }
    m_isStale = false;
    m_person = actor ? std::optional(actor->staff) : std::nullopt;
    m_isReading = true;
    read();
    m_isReading = false;
}

std::function<void(const Error &)> LiveView::errorShower() const
{
    return [&notifier = m_seat.notifier](const Error &error) { notifier.showError(error); };
}

bool LiveView::isOutdated(StaffId person, std::optional<int> reading) const
{
    const std::optional<Actor> &actor = m_seat.session.actor();
    return !actor || actor->staff != person || (reading && *reading != m_reading);
}

void LiveView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    readIfSeen();
}

} // namespace dutydesk
