// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "roster/rostereditor.h"

#include <QUndoCommand>

#include <algorithm>

namespace dutydesk {

/// An act on the undo stack. The editor itself sends the changes, since saving can fail.
struct RosterEditor::Act final : public QUndoCommand
{
    Act(std::vector<CellChange> cellsBefore, std::vector<CellChange> cellsAfter)
        : before(std::move(cellsBefore))
        , after(std::move(cellsAfter))
    {}

    const std::vector<CellChange> before;
    const std::vector<CellChange> after;
};

RosterEditor::RosterEditor(const Seat &seat, RosterTableModel &model, QObject *parent)
    : QObject(parent)
    , m_seat(seat)
    , m_model(model)
{
    connect(&m_seat.session, &Session::changed, &m_undo, &QUndoStack::clear); // others must not undo these acts
}

bool RosterEditor::mayEdit() const
{
    return m_model.roster() && !m_model.roster()->isPublished() && m_seat.session.actor()
           && m_seat.session.actor()->may(Right::CompileRoster);
}

void RosterEditor::sayWhyNot()
{
    if (m_model.roster() && m_model.roster()->isPublished()) {
        say(tr("This roster is published. It changes only when the manager names a substitute."));
    } else {
        say(tr("Only the head of the desk and the manager compile the roster."));
    }
}

void RosterEditor::set(const std::vector<CellChange> &changes)
{
    if (!mayEdit()) {
        sayWhyNot();
        return;
    }
    std::vector<CellChange> before;
    std::vector<CellChange> after;
    for (const CellChange &change : changes) {
        const auto &people = m_model.roster()->people;
        const auto person = std::ranges::find(people, change.staff, &StaffMember::id);
        const bool isOnRoster = person != people.end() && person->active && person->onRoster;
        const ShiftPattern *shown = m_model.roster()->patternAt(change.staff, change.date);
        const auto old = shown ? std::optional(shown->id) : std::nullopt;
        if (old != change.pattern && (isOnRoster || !change.pattern)) {
            before.push_back({change.staff, change.date, old});
            after.push_back(change);
        }
    }
    if (!after.empty()) {
        note(before, after);
        send(after, true);
    }
}

void RosterEditor::note(const std::vector<CellChange> &before, const std::vector<CellChange> &after)
{
    m_undo.push(new Act(before, after));
}

void RosterEditor::forgetActsOf(QDate month)
{
    const auto isOfMonth = [&](const CellChange &change) {
        return change.date.year() == month.year() && change.date.month() == month.month();
    };
    for (int i = 0; i < m_undo.count(); ++i) {
        if (std::ranges::any_of(static_cast<const Act *>(m_undo.command(i))->after, isOfMonth)) {
            m_undo.clear(); // all acts are forgotten, since they must be undone in order
            return;
        }
    }
}

void RosterEditor::undo()
{
    if (m_undo.canUndo()) {
        const auto *act = static_cast<const Act *>(m_undo.command(m_undo.index() - 1));
        m_undo.undo();
        send(act->before, false);
    }
}

void RosterEditor::redo()
{
    if (m_undo.canRedo()) {
        const auto *act = static_cast<const Act *>(m_undo.command(m_undo.index()));
        m_undo.redo();
        send(act->after, true);
    }
}

void RosterEditor::send(const std::vector<CellChange> &changes, bool isForward)
{
    if (!m_seat.session.actor()) {
        return;
    }
    Q_EMIT monthWanted(changes.front().date);
    m_model.apply(changes);
    ++m_saving;
    m_seat.gateway.change(
        this,
        [changes, actor = *m_seat.session.actor()](Services &services) {
            return services.roster->setCells(actor, changes);
        },
        [this, isForward](const Result<void> &done) { finish(done, isForward); });
}

void RosterEditor::finish(const Result<void> &done, bool isForward)
{
    --m_saving;
    if (done) {
        return;
    }
    m_seat.notifier.showError(done.error());
    if (m_saving > 0) {
        m_undo.clear(); // it is unknown which of the later acts will be saved
    } else {
        isForward ? m_undo.undo() : m_undo.redo();
    }
    Q_EMIT refused();
}

} // namespace dutydesk
