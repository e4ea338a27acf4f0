// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handover/amenddialog.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace dutydesk {

using namespace Qt::StringLiterals;

AmendDialog::AmendDialog(const LogEntry &old, QWidget *parent)
    : QDialog(parent)
    , m_draft{.happenedAt = old.happenedAt,
              .source = old.source,
              .place = old.place,
              .person = old.person,
              .telephone = old.telephone,
              .matter = old.matter.toString(),
              .entryClass = old.entryClass,
              .action = old.action,
              .toldWhom = old.toldWhom,
              .state = old.state}
{
    setWindowTitle(tr("Correct line %1").arg(old.line));
    setLayout(new QFormLayout);
    m_place = addField(tr("&Unit or place"), u"placeEdit"_s, old.place);
    m_matter = addField(tr("&Matter"), u"matterEdit"_s, m_draft.matter);
    m_action = addField(tr("&Action and result"), u"actionEdit"_s, old.action);
    m_reason = addField(tr("&Reason of the correction"), u"reasonEdit"_s, {});
    m_problem = new QLabel(this);
    m_problem->setObjectName(u"problemLabel"_s);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *write = buttons->addButton(tr("&Write the correction"), QDialogButtonBox::AcceptRole);
    write->setObjectName(u"writeButton"_s);
    auto *form = qobject_cast<QFormLayout *>(layout());
    form->addRow(m_problem);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &AmendDialog::finish);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_matter->setFocus();
}

QLineEdit *AmendDialog::addField(const QString &label, const QString &name, const QString &text)
{
    auto *edit = new QLineEdit(text, this);
    edit->setObjectName(name);
    qobject_cast<QFormLayout *>(layout())->addRow(label, edit);
    return edit;
}

void AmendDialog::finish()
{
    if (m_matter->text().trimmed().isEmpty()) {
        m_problem->setText(tr("Please say what the line should be."));
        m_matter->setFocus();
        return;
    }
    if (m_reason->text().trimmed().isEmpty()) {
        m_problem->setText(tr("Please say why the line is corrected."));
        m_reason->setFocus();
        return;
    }
    m_draft.place = m_place->text();
    m_draft.matter = m_matter->text();
    m_draft.action = m_action->text();
    Q_EMIT amended(m_draft, m_reason->text());
    accept();
}

} // namespace dutydesk
