// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/draftform.h"
#include "common/draftkeeper.h"
#include "common/seat.h"
#include "common/submitdialog.h"

class QHBoxLayout;

namespace dutydesk {

/// A dialog with forms for the drafts of a record, and the call that saves them. Values that the service refuses are
/// marked at their field. It deletes itself when closed.
class RecordDialog : public SubmitDialog
{
    Q_OBJECT

public:
    RecordDialog(const Seat &seat, const QString &title, const QString &name, QWidget *parent,
                 const QString &submitLabel = tr("&Save"));

    /// Adds a form for a draft in a new column; it can continue in further columns.
    template<Draft D>
    DraftForm<D> &addForm(D start)
    {
        return addForm(addColumn(), std::move(start));
    }
    template<Draft D>
    DraftForm<D> &addForm(FieldForm &column, D start)
    {
        auto *form = new DraftForm<D>(column, std::move(start));
        m_drafts.push_back(form);
        return *form;
    }

    /// Adds a column at the right.
    FieldForm &addColumn();

    /// Adds an explanation above the form.
    void explain(const QString &text, const QString &name = {});

    /// Sets the call that saves: `save(Services &, const Actor &, const D &…)` with the draft of each form.
    template<typename Save, Draft... D>
    void saves(Save save, DraftForm<D> &...forms)
    {
        m_drafts = {&forms...}; // also forms that addForm() has not made
        m_submit = [this, save = std::move(save), &forms...] {
            send(
                [save, drafts = std::tuple(forms.draft()...)](Services &services, const Actor &actor) {
                    return std::apply([&](const D &...draft) { return save(services, actor, draft...); }, drafts);
                },
                [this](const auto &result) {
                    if constexpr (requires { result->id.value(); }) {
                        Q_EMIT saved(result->id.value());
                    }
                });
        };
    }

    /// Keeps what a person typed and has not saved, over the lock, the closing of the dialog and the end of the
    /// program, until it is saved or given up. The record that is changed, or the one to which a new one belongs, tells
    /// apart the dialogs of the same name.
    template<typename Changed, typename Of = void>
    void keeps(const std::optional<Id<Changed>> &record, const std::optional<Id<Of>> &of = {})
    {
        m_record = record ? QString::number(record->value()) : QStringLiteral("new/%1").arg(of ? of->value() : 0);
    }

    /// The same where a name of the caller's tells them apart.
    void keeps(const QString &record) { m_record = record; }

    /// Sets a service whose add or change function saves the draft, depending on whether there is a record.
    template<typename Service, typename R, Draft D>
    void saves(Service *Services::*service, const std::optional<R> &record, DraftForm<D> &form)
    {
        const auto id = record ? std::optional(record->id) : std::nullopt;
        saves(
            [service, id](Services &services, const Actor &actor, const D &draft) {
                return id ? (services.*service)->change(actor, *id, draft) : (services.*service)->add(actor, draft);
            },
            form);
        keeps(id);
    }

    /// Sets a check that runs before submitting. If it returns false, it has already shown the problem.
    void checks(std::function<bool()> check) { m_check = std::move(check); }

    void done(int result) override;

    using SubmitDialog::buttons;
    using SubmitDialog::content;

Q_SIGNALS:
    /// The record was saved under this id.
    void saved(qint64 id);

protected:
    void submit() override;
    void fail(const Error &error) override;
    void succeed() override;
    void showEvent(QShowEvent *event) override;

private:
    QJsonArray values() const;
    QString typed() const;
    void setTyped(const QString &text);
    void beginKeeping();
    void offerToStartAgain();

    QHBoxLayout *m_columns;
    std::vector<FieldForm *> m_forms;
    std::vector<DraftFields *> m_drafts;
    std::function<bool()> m_check;
    std::function<void()> m_submit;
    QString m_record;                ///< empty where nothing is kept
    QJsonArray m_start;              ///< what the forms began with
    DraftKeeper *m_keeper = nullptr; ///< from the first showing on
};

} // namespace dutydesk
