// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/seat.h"
#include "roster/rostertablemodel.h"

#include <QUndoStack>

namespace dutydesk {

/// Changes cells of the month that the table shows, one change of the records per act, with undo and redo. The table
/// shows an act at once; what cannot be saved is taken back and stays as an act that can be redone.
class RosterEditor final : public QObject
{
    Q_OBJECT

public:
    RosterEditor(const Seat &seat, RosterTableModel &model, QObject *parent = nullptr);

    /// Whether the month is a draft and who sits at the desk may compile it.
    bool mayEdit() const;

    /// Does an act, or says why it cannot be done. Cells that stay as they are do not count.
    void set(const std::vector<CellChange> &changes);

    /// Notes an act that a service has done already, so that it can be undone.
    void note(const std::vector<CellChange> &before, const std::vector<CellChange> &after);

    void undo();
    void redo();
    const QUndoStack &undoStack() const { return m_undo; }

    /// While acts are under way, what was read in between is older than what is shown.
    bool isSaving() const { return m_saving > 0; }

    /// Nothing of that month is undone any more.
    void forgetActsOf(QDate month);

    /// Tells the user why something was not done.
    void say(const QString &reason) { m_seat.notifier.showRefusal(reason); }

Q_SIGNALS:
    /// The records must be read again: an act was not saved.
    void refused();

    /// An act of another month is undone or redone.
    void monthWanted(QDate date);

private:
    struct Act;

    void send(const std::vector<CellChange> &changes, bool isForward);
    void finish(const Result<void> &done, bool isForward);
    void sayWhyNot();

    const Seat m_seat;
    RosterTableModel &m_model;
    QUndoStack m_undo;
    int m_saving = 0;
};

} // namespace dutydesk
