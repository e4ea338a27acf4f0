// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/recorddialog.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScreen>

namespace dutydesk {

using namespace Qt::StringLiterals;

RecordDialog::RecordDialog(const Seat &seat, const QString &title, const QString &name, QWidget *parent,
                           const QString &submitLabel)
    : SubmitDialog(seat, submitLabel, parent)
    , m_columns(new QHBoxLayout)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(name);
    setWindowTitle(title);
    content()->addLayout(m_columns);
    content()->addStretch();
}

FieldForm &RecordDialog::addColumn()
{
    auto *form = new FieldForm(this);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_columns->addLayout(form, 1);
    m_forms.push_back(form);
    // A comfortable width for typing, but never wider than the smallest screen at any text size.
    const int wide = fontMetrics().lineSpacing() * 20 * static_cast<int>(m_forms.size());
    setMinimumWidth(std::min(wide, screen()->availableSize().width() * 9 / 10));
    return *form;
}

void RecordDialog::explain(const QString &text, const QString &name)
{
    auto *label = new QLabel(text, this);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    content()->insertWidget(0, label);
}

void RecordDialog::showEvent(QShowEvent *event)
{
    if (std::ranges::any_of(m_drafts, &DraftFields::isMasked) && !findChild<QLabel *>(u"maskHint"_s)) {
        explain(tr("Personal data is masked. Fields left empty keep their value."), u"maskHint"_s);
    }
    SubmitDialog::showEvent(event);
}

void RecordDialog::submit()
{
    const bool areRead = std::ranges::all_of(m_drafts, &DraftFields::check);
    if (areRead && (!m_check || m_check())) {
        m_submit();
    }
}

void RecordDialog::fail(const Error &error)
{
    if (std::ranges::none_of(m_drafts, [&](DraftFields *fields) { return fields->refuse(error); })) {
        SubmitDialog::fail(error);
    }
}

} // namespace dutydesk
