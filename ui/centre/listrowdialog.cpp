// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "centre/listrowdialog.h"

#include "common/errortext.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace dutydesk {

using namespace Qt::StringLiterals;

ListRowDialog::ListRowDialog(Gateway &gateway, const Actor &actor, const ListDescription &description,
                             const std::optional<ListRow> &row, QWidget *parent)
    : QDialog(parent)
    , m_gateway(gateway)
    , m_actor(actor)
    , m_description(description)
    , m_form(new FieldForm(this))
    , m_save(nullptr)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(description.objectName + u"Dialog"_s);
    setWindowTitle(row ? tr("Change: %1").arg(description.title) : tr("Add: %1").arg(description.title));
    for (const ListDescription::FieldDescription &field : description.fields) {
        m_fields.append(m_form->addLine(field.label, QString(field.name).remove(u' ') + u"Field"_s));
    }
    if (row) {
        m_id = row->id;
        for (int i = 0; i < m_fields.size(); ++i) {
            m_fields[i]->setText(row->values.value(i));
        }
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    m_save = buttons->button(QDialogButtonBox::Save);
    m_save->setObjectName(u"saveButton"_s);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(m_form);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &ListRowDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setMinimumWidth(fontMetrics().averageCharWidth() * 60);
}

void ListRowDialog::save()
{
    m_form->clearProblems();
    QStringList values;
    for (const QLineEdit *field : m_fields) {
        values.append(field->text());
    }
    m_save->setEnabled(false);
    m_gateway.change(
        this,
        [save = m_description.save, id = m_id, values, actor = m_actor](Services &services) {
            return save(services, actor, id, values);
        },
        [this](const Result<void> &saved) { showSaved(saved); });
}

void ListRowDialog::showSaved(const Result<void> &saved)
{
    m_save->setEnabled(true);
    if (saved) {
        accept();
        return;
    }
    for (int i = 0; i < m_fields.size(); ++i) {
        if (saved.error().code == ErrorCode::InvalidInput && saved.error().detail == m_description.fields[i].name) {
            const QString &problem = m_description.fields[i].problem;
            m_form->refuse(m_fields[i], problem.isEmpty() ? ErrorText::of(saved.error()) : problem);
            return;
        }
    }
    m_form->refuse(m_fields.first(), saved.error().code == ErrorCode::Conflict ? tr("This is in the list already.")
                                                                               : ErrorText::of(saved.error()));
}

} // namespace dutydesk
