// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/seat.h"
#include "handover/handoverdraft.h"

#include <QAbstractButton>

class QDateTimeEdit;
class QFormLayout;
class QVBoxLayout;

namespace dutydesk {

/// What the steps of the handover dialog work with.
struct HandoverContext : Seat
{
    HandoverDraft &draft; ///< kept in the seat's drafts over a new start
};

/// What the dialog reads from the services, for all its steps at once.
struct HandoverMaterial
{
    HandoverState state;
    std::vector<StaffMember> staff;        ///< active ones
    Result<QString> keptDraft = QString(); ///< of the page, from before the last start of the program

    /// The outgoing officer has signed; what is left is the incoming officer's.
    bool isSignedOut() const { return state.page.page.state != PageState::Open; }
    bool isDeskClosed() const { return state.page.page.state == PageState::DeskClosed; }
    std::optional<StaffMember> member(StaffId id) const;
};

/// One step of the handover dialog. It keeps what is entered in the draft.
class HandoverStep : public QWidget
{
    Q_OBJECT

public:
    /// What still has to be entered: a sentence for the person, and where.
    struct Missing
    {
        QString sentence;
        QWidget *where;
    };

    HandoverStep(const HandoverContext &context, const QString &title, QWidget *parent);

    const QString &title() const { return m_title; }

    /// Fills the fields from records and draft, without touching what is just being typed.
    virtual void showMaterial(const HandoverMaterial &material) = 0;
    virtual std::optional<Missing> missing() const = 0;

    /// The step comes into view.
    virtual void begin();

    /// Enter, or the highlighted button: goes on within the step, or emits finished() or failed().
    virtual void advance();
    virtual QString advanceLabel() const { return tr("&Next"); }

    /// A field with its label as people and screen readers see it.
    static void addField(QFormLayout &form, const QString &label, const QString &name, QWidget &field);
    static void nameControl(QWidget &control, const QString &label, const QString &name);

Q_SIGNALS:
    void edited();
    void finished();
    void failed(const QString &sentence, QWidget *where);

protected:
    const HandoverContext &context() const { return m_context; }
    HandoverDraft &draft() const { return m_context.draft; }
    QVBoxLayout &column() const;

    /// Not by a click alone: a screen reader toggles.
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

    /// How late, and when the relief was expected; empty where it is in time.
    QString lateness(const QDateTime &arrived, const QDateTime &expected) const;

    /// Lets a field show and take wall times of the centre, whatever the zone of the computer.
    static void useWallTime(QDateTimeEdit &edit);
    QDateTime wallTime(const QDateTime &moment) const;

private:
    HandoverContext m_context;
    QString m_title;
};

} // namespace dutydesk
