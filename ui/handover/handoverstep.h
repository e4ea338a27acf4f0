// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/seat.h"
#include "handover/handoverdraft.h"

#include <QAbstractButton>

class QDateTimeEdit;
class QVBoxLayout;

namespace dutydesk {

class FieldForm;

/// What the steps of the handover dialog need.
struct HandoverContext : Seat
{
    HandoverDraft &draft; ///< also kept in the seat's drafts, for the next start
};

/// What the dialog reads from the services for all its steps.
struct HandoverMaterial
{
    HandoverState state;
    std::vector<StaffMember> staff;        ///< active staff only
    Result<QString> keptDraft = QString(); ///< the page's draft, saved before the last start

    /// Whether the outgoing side has signed, so that only the incoming officer's steps are left.
    bool isSignedOut() const { return state.page.page.state != PageState::Open; }
    bool isDeskClosed() const { return state.page.page.state == PageState::DeskClosed; }
    std::optional<StaffMember> member(StaffId id) const;
};

/// One step of the handover dialog. It keeps its input in the draft.
class HandoverStep : public QWidget
{
    Q_OBJECT

public:
    /// A missing input: a sentence for the officer, and the field.
    struct Missing
    {
        QString sentence;
        QWidget *where;
    };

    HandoverStep(const HandoverContext &context, const QString &title, QWidget *parent);

    const QString &title() const { return m_title; }

    /// Fills the fields from records and draft, but leaves alone what is being typed.
    virtual void showMaterial(const HandoverMaterial &material) = 0;
    virtual std::optional<Missing> missing() const = 0;

    /// Called when the step becomes visible.
    virtual void begin();

    /// Called by Enter and the highlighted button. Continues within the step, or emits finished() or failed().
    virtual void advance();
    virtual QString advanceLabel() const { return tr("&Next"); }

    /// Adds a field with its label, also for screen readers.
    static void addField(FieldForm &form, const QString &label, const QString &name, QWidget &field);
    static void nameControl(QWidget &control, const QString &label, const QString &name);

Q_SIGNALS:
    void edited();
    void finished();
    void failed(const QString &sentence, QWidget *where);

protected:
    const HandoverContext &context() const { return m_context; }
    HandoverDraft &draft() const { return m_context.draft; }
    QVBoxLayout &column() const;

    /// Reacts to toggled(), since a screen reader toggles without a click.
    template<typename Act>
    void whenChosen(const QAbstractButton &button, Act act)
    {
        connect(&button, &QAbstractButton::toggled, this, [act = std::move(act)](bool isChosen) {
            if (isChosen) {
                act();
            }
        });
    }
    QString timeOf(const QDateTime &moment) const;

    /// Says how late the arrival is and when it was expected; empty if it is in time.
    QString lateness(const QDateTime &arrived, const QDateTime &expected) const;

    /// Makes a field use wall times of the centre, whatever the computer's time zone.
    static void useWallTime(QDateTimeEdit &edit);
    QDateTime wallTime(const QDateTime &moment) const;

private:
    HandoverContext m_context;
    QString m_title;
};

} // namespace dutydesk
