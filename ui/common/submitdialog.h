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

/// A dialog whose content is to be saved: it stays open, with all that was typed, until that has succeeded; what went
/// wrong is said in it. Behind the lock it is out of sight, and comes back for the same person.
class SubmitDialog : public QDialog
{
    Q_OBJECT

protected:
    SubmitDialog(const Seat &seat, const QString &submitLabel, QWidget *parent);

    QVBoxLayout *content() { return m_content; }
    QDialogButtonBox *buttons() { return m_buttons; }

    /// Called by the button and by Enter. Checks what was typed, then calls send() or showProblem().
    virtual void submit() = 0;

    /// Called after a success; closes unless overridden.
    virtual void succeed() { accept(); }

    void showProblem(const QString &problem, QWidget *where);

    /// Called after a failure; says it beneath the form unless overridden.
    virtual void fail(const Error &error) { showProblem(ErrorText::of(error), nullptr); }

    /// Who was signed in when the dialog was opened.
    const std::optional<StaffId> &owner() const { return m_owner; }

    void showEvent(QShowEvent *event) override;

    /// `task(Services &, const Actor &)` for whoever is signed in. Nothing is sent twice. After a success, `then` gets
    /// the result before succeed() is called.
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
