// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "owners/archivedialog.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScreen>

namespace dutydesk {

using namespace Qt::StringLiterals;

ArchiveDialog::ArchiveDialog(Gateway &gateway, Session &session, const QString &title, const QString &name,
                             QWidget *parent)
    : SubmitDialog(gateway, session, tr("&Save"), parent)
    , m_columns(new QHBoxLayout)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(name);
    setWindowTitle(title);
    content()->addLayout(m_columns);
    content()->addStretch();
}

FieldForm &ArchiveDialog::addForm()
{
    auto *form = new FieldForm(this);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_columns->addLayout(form, 1);
    m_forms.push_back(form);
    // As wide as is good to write in, but never wider than the smallest screen has room for, whatever the size of text.
    const int wide = fontMetrics().lineSpacing() * 20 * static_cast<int>(m_forms.size());
    setMinimumWidth(std::min(wide, screen()->availableSize().width() * 9 / 10));
    return *form;
}

QLineEdit *ArchiveDialog::addLine(FieldForm &form, const QString &label, const QString &name, const QString &value)
{
    QLineEdit *edit = form.addLine(label, name);
    edit->setText(value);
    return edit;
}

DateLine *ArchiveDialog::addDate(FieldForm &form, const QString &label, const QString &name,
                                 const std::optional<QDate> &value)
{
    auto *edit = new DateLine(this);
    edit->setObjectName(name);
    edit->setDate(value);
    form.addField(label, edit);
    m_dates.emplace_back(&form, edit);
    return edit;
}

QLineEdit *ArchiveDialog::addPersonal(FieldForm &form, const QString &label, const QString &name, const QString &shown)
{
    QLineEdit *edit = form.addLine(label, name);
    if (!shown.contains(u'*')) { // no data has a star, and every mask does
        edit->setText(shown);
        return edit;
    }
    edit->setPlaceholderText(shown);
    if (!m_maskHint) {
        m_maskHint = new QLabel(tr("Personal data is masked. What is left empty stays as it is."), this);
        m_maskHint->setObjectName(u"maskHint"_s);
        m_maskHint->setWordWrap(true);
        content()->insertWidget(0, m_maskHint);
    }
    return edit;
}

std::optional<QString> ArchiveDialog::personal(const QLineEdit *edit)
{
    const bool saysNothing = edit->text().trimmed().isEmpty() && !edit->placeholderText().isEmpty();
    return saysNothing ? std::nullopt : std::optional(edit->text());
}

void ArchiveDialog::setProblem(const QString &detail, FieldForm &form, QWidget *field, const QString &sentence)
{
    m_problems.insert_or_assign(detail, Problem{&form, field, sentence});
}

bool ArchiveDialog::startChecking()
{
    for (FieldForm *form : m_forms) {
        form->clearProblems();
    }
    for (const auto &[form, date] : m_dates) {
        if (!date->isSound()) {
            return form->refuse(date, tr("Please write the day as year-month-day, such as 2026-03-02."));
        }
    }
    return true;
}

bool ArchiveDialog::refuse(const QString &detail)
{
    const auto problem = m_problems.find(detail);
    if (problem == m_problems.end()) {
        return false;
    }
    problem->second.form->refuse(problem->second.field, problem->second.sentence);
    return true;
}

void ArchiveDialog::fail(const Error &error)
{
    const bool isOfAField = error.code == ErrorCode::InvalidInput && refuse(error.detail);
    if (!isOfAField && !(error.code == ErrorCode::Conflict && refuse(u"taken"_s))) {
        SubmitDialog::fail(error);
    }
}

} // namespace dutydesk
