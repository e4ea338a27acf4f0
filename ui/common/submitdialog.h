// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/errortext.h"
#include "common/seat.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace dutydesk {

class FittedScroll;

/// A dialog that stays open with its input until saving succeeds, and shows what failed. At the lock it is hidden; it
/// returns for the same person.
class SubmitDialog : public QDialog
{
    Q_OBJECT

protected:
    SubmitDialog(const Seat &seat, const QString &submitLabel, QWidget *parent);

    QVBoxLayout *content() { return m_content; }
    QDialogButtonBox *buttons() { return m_buttons; }

    /// Called by the button and by Enter. It checks the input, then calls send() or showProblem().
    virtual void submit() = 0;

    /// Called after a success; closes unless overridden.
    virtual void succeed() { accept(); }

    void showProblem(const QString &problem, QWidget *where);

    /// Called after a failure; shows it below the form unless overridden.
    virtual void fail(const Error &error) { showProblem(ErrorText::of(error), nullptr); }

    /// The person who was signed in when the dialog was opened.
    const std::optional<StaffId> &owner() const { return m_owner; }

    void showEvent(QShowEvent *event) override;

    /// Runs `task(Services &, const Actor &)` for the signed-in person, never twice at a time. After a success `then`
    /// gets the result before succeed() is called.
    template<typename Task>
    void send(Task task)
    {
        send(std::move(task), [](const auto &) {});
    }
    template<typename Task, typename Then>
    void send(Task task, Then then)
    {
        if (!m_seat.session.actor() || m_isUnderWay) {
            return;
        }
        setUnderWay(true);
        m_seat.gateway.change(
            this,
            [task = std::move(task), actor = *m_seat.session.actor()](Services &services) {
                return task(services, actor);
            },
            [this, then = std::move(then)](const auto &result) {
                setUnderWay(false);
                if (!result) {
                    fail(result.error());
                    return;
                }
                then(result);
                succeed();
            });
    }

    const Seat m_seat;

private:
    void setUnderWay(bool underWay);
    void beginWithTheFirstField();
    void followSession();

    std::optional<StaffId> m_owner;
    QVBoxLayout *m_content;
    FittedScroll *m_scroll;
    QLabel *m_problem;
    QDialogButtonBox *m_buttons;
    QPushButton *m_submit;
    bool m_isUnderWay = false;
    bool m_isOutOfSight = false;
    bool m_followsEdits = false;
};

} // namespace dutydesk
