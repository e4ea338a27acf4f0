// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "roster/substitutiondialog.h"

#include "base/collation.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>

#include <algorithm>

namespace dutydesk {

using namespace Qt::StringLiterals;

SubstitutionDialog::SubstitutionDialog(const MonthRoster &roster, std::optional<StaffId> original, QDate date,
                                       QWidget *parent)
    : QDialog(parent)
    , m_roster(roster)
    , m_date(new QDateEdit(date, this))
    , m_original(new QComboBox(this))
    , m_substitute(new QComboBox(this))
    , m_reason(new QLineEdit(this))
    , m_problem(new QLabel(this))
{
    setObjectName(u"substitutionDialog"_s);
    setWindowTitle(tr("Name a substitute"));
    auto *form = new QFormLayout(this);
    const std::tuple<QString, QString, QWidget *> rows[] = {{tr("&Date"), u"dateEdit"_s, m_date},
                                                            {tr("On duty by &plan"), u"originalBox"_s, m_original},
                                                            {tr("&Substitute"), u"substituteBox"_s, m_substitute},
                                                            {tr("&Reason"), u"reasonEdit"_s, m_reason}};
    for (const auto &[label, name, field] : rows) {
        field->setObjectName(name);
        field->setAccessibleName(QString(label).remove(QRegularExpression(u"\\(&\\w\\)|&"_s)));
        form->addRow(label, field);
    }
    m_date->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_date->setDateRange(roster.days.front().date, roster.days.back().date);
    m_date->setCalendarPopup(true);
    m_reason->setMinimumWidth(fontMetrics().lineSpacing() * 16); // a sentence
    m_problem->setObjectName(u"problemLabel"_s);
    m_problem->setWordWrap(true);
    form->addRow(m_problem);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *name = buttons->addButton(tr("&Name the substitute"), QDialogButtonBox::AcceptRole);
    name->setObjectName(u"nameButton"_s);
    name->setDefault(true);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &SubstitutionDialog::finish);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_date, &QDateEdit::dateChanged, this, &SubstitutionDialog::listPeople);
    listPeople();
    if (original) {
        m_original->setCurrentIndex(std::max(m_original->findData(original->value()), 0));
    }
    m_substitute->setFocus();
}

/// Those who are on duty that day can be stood in for by those who are not.
void SubstitutionDialog::listPeople()
{
    const QVariant original = m_original->currentData();
    const QVariant substitute = m_substitute->currentData();
    m_original->clear();
    m_substitute->clear();
    std::vector<StaffMember> people = m_roster.people;
    std::ranges::stable_sort(people, Collation(), [](const StaffMember &person) { return person.name.toString(); });
    for (const StaffMember &person : people) {
        const ShiftPattern *shift = m_roster.patternAt(person.id, m_date->date());
        const QString name = person.name.toString();
        const QString text = shift ? name + u" · "_s + shift->name.toString() : name;
        if (shift && shift->kind == ShiftKind::Duty) {
            m_original->addItem(text, person.id.value());
        } else if (person.active && person.onRoster) {
            m_substitute->addItem(text, person.id.value());
        }
    }
    m_original->setCurrentIndex(std::max(m_original->findData(original), 0));
    m_substitute->setCurrentIndex(std::max(m_substitute->findData(substitute), 0));
    m_problem->setText(m_original->count() == 0 ? tr("Nobody is on duty on this day.") : QString());
}

void SubstitutionDialog::showProblem(const QString &problem)
{
    m_problem->setText(problem);
}

void SubstitutionDialog::finish()
{
    if (m_original->count() == 0 || m_substitute->count() == 0) {
        showProblem(m_original->count() == 0 ? tr("Nobody is on duty on this day.")
                                             : tr("Nobody on the roster is free on this day."));
        return;
    }
    if (m_reason->text().trimmed().isEmpty()) {
        showProblem(tr("Please give the reason. It is printed with the roster."));
        m_reason->setFocus();
        return;
    }
    Q_EMIT named({m_date->date(), StaffId(m_original->currentData().toLongLong()),
                  StaffId(m_substitute->currentData().toLongLong()), m_reason->text()});
}

} // namespace dutydesk
