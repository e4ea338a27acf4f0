// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/seat.h"
#include "roster/rostertablemodel.h"

#include <QUndoStack>

namespace dutydesk {

/// Changes cells of the shown month, with undo and redo; each act is one change of records. The table shows an act at
/// once. An act that cannot be saved is taken back and can be redone.
class RosterEditor final : public QObject
{
    Q_OBJECT

public:
    RosterEditor(const Seat &seat, RosterTableModel &model, QObject *parent = nullptr);

    /// Whether the month is a draft and the signed-in person may edit it.
    bool mayEdit() const;

    /// Performs an act, or says why it is impossible. Unchanged cells are ignored.
    void set(const std::vector<CellChange> &changes);

    /// Puts an act that a service has already performed on the undo stack.
    void note(const std::vector<CellChange> &before, const std::vector<CellChange> &after);

    void undo();
    void redo();
    const QUndoStack &undoStack() const { return m_undo; }

    /// Whether acts are being saved, so that newly read records may be older than the shown ones.
    bool isSaving() const { return m_saving > 0; }

    /// Forgets the acts of that month, so that they cannot be undone.
    void forgetActsOf(QDate month);

    /// Tells the user why an act is refused.
    void say(const QString &reason) { m_seat.notifier.showRefusal(reason); }

Q_SIGNALS:
    /// An act was not saved, so the records must be read again.
    void refused();

    /// An act of this month is undone or redone and should be shown.
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
