// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/dateline.h"
#include "common/fieldform.h"
#include "common/submitdialog.h"

#include <map>

class QHBoxLayout;

namespace dutydesk {

/// A form of the owner archive: what the service refuses is said at the field.
class ArchiveDialog : public SubmitDialog
{
    Q_OBJECT

protected:
    ArchiveDialog(Gateway &gateway, Session &session, const QString &title, const QString &name, QWidget *parent);

    /// Forms stand side by side.
    FieldForm &addForm();

    QLineEdit *addLine(FieldForm &form, const QString &label, const QString &name, const QString &value = {});
    DateLine *addDate(FieldForm &form, const QString &label, const QString &name,
                      const std::optional<QDate> &value = {});

    /// For personal data. Where it is masked, the field is empty, shows the mask as a hint, and says nothing unless
    /// something is typed.
    QLineEdit *addPersonal(FieldForm &form, const QString &label, const QString &name, const QString &shown);
    static std::optional<QString> personal(const QLineEdit *edit);

    /// What to say at a field when the service refuses it; `detail` as the draft names it.
    void setProblem(const QString &detail, FieldForm &form, QWidget *field, const QString &sentence);

    /// Forgets what was said before, and whether all days are days.
    bool startChecking();

    /// Says the problem that was set for the detail; false where there is none.
    bool refuse(const QString &detail);

    void fail(const Error &error) override;

private:
    struct Problem
    {
        FieldForm *form;
        QWidget *field;
        QString sentence;
    };

    QHBoxLayout *m_columns;
    QLabel *m_maskHint = nullptr;
    std::vector<FieldForm *> m_forms;
    std::vector<std::pair<FieldForm *, DateLine *>> m_dates;
    std::map<QString, Problem> m_problems;
};

} // namespace dutydesk
