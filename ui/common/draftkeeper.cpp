// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/draftkeeper.h"

namespace dutydesk {

DraftKeeper::DraftKeeper(const Seat &seat, Form form, QObject *parent)
    : QObject(parent)
    , m_seat(seat)
    , m_form(std::move(form))
    , m_timer([this] { store(); })
{
    connect(&m_seat.session, &Session::changed, this, &DraftKeeper::followSession);
    followSession();
}

void DraftKeeper::store()
{
    m_timer.stop();
    if (m_owner) {
        write(*m_owner, m_form.text());
    }
}

void DraftKeeper::forget(StaffId owner)
{
    if (m_owner == owner) {
        store();
    } else {
        write(owner, {}); // the form was saved, but the desk was locked by then
    }
}

void DraftKeeper::write(StaffId owner, const QString &text)
{
    // On the services' thread, so that a slow disk does not stop the typing.
    m_seat.gateway.ask(
        this,
        [&store = m_seat.drafts, owner, form = m_form.name, text](Services &) {
            return store.write(owner, form, text);
        },
        [this](const Result<void> &stored) {
            if (!stored && !m_hasComplained) {
                m_seat.notifier.showError(stored.error());
            }
            m_hasComplained = !stored; // complain only once, not for every key
        });
}

void DraftKeeper::followSession()
{
    const std::optional<StaffId> now =
        m_seat.session.actor() ? std::optional(m_seat.session.actor()->staff) : std::optional<StaffId>();
    if (now == m_owner) {
        return;
    }
    if (m_owner) {
        store();
        m_form.show({});
        m_timer.stop();
    }
    m_owner = now;
    if (!m_owner) {
        return;
    }
    m_seat.gateway.ask(
        this,
        [&store = m_seat.drafts, owner = *m_owner, form = m_form.name](Services &) { return store.read(owner, form); },
        [this, owner = *m_owner](const Result<QString> &kept) {
            if (!kept) {
                m_seat.notifier.showError(kept.error());
            } else if (owner == m_owner && !kept->isEmpty() && m_form.text().isEmpty()) {
                m_form.show(*kept);
            }
        });
}

} // namespace dutydesk
