// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "roster/substitutiondialog.h"

#include "base/collation.h"

#include <QDateEdit>

namespace dutydesk {

using namespace Qt::StringLiterals;

SubstitutionDialog::SubstitutionDialog(const Seat &seat, const MonthRoster &roster, std::optional<StaffId> original,
                                       QDate date, QWidget *parent)
    : RecordDialog(seat, tr("Name a substitute"), u"substitutionDialog"_s, parent, tr("&Name the substitute"))
    , m_roster(roster)
    , m_form(&addForm(SubstitutionDraft{date, original.value_or(StaffId(1)), StaffId(1), {}}))
{
    auto *day = new QDateEdit(this);
    day->setDisplayFormat(u"yyyy-MM-dd"_s);
    day->setDateRange(roster.days.front().date, roster.days.back().date);
    day->setCalendarPopup(true);
    m_form->bind(&SubstitutionDraft::date, day, {tr("&Date"), u"dateEdit"_s}, &QDateEdit::date, &QDateEdit::setDate);
    m_original = addPerson(&SubstitutionDraft::original, {tr("&Planned officer"), u"originalBox"_s});
    m_substitute = addPerson(&SubstitutionDraft::substitute, {tr("&Substitute"), u"substituteBox"_s});
    m_original->setPlaceholderText(tr("Nobody is on duty on this day."));
    m_substitute->setPlaceholderText(tr("Nobody on the roster is free on this day."));
    m_form->line(&SubstitutionDraft::reason,
                 {tr("&Reason"), u"reasonEdit"_s, {}, tr("Please give the reason. It is printed with the roster.")});
    listPeople(date);
    if (original) {
        m_original->setCurrentIndex(std::max(m_original->findData(original->value()), 0));
    }
    m_substitute->setFocus();
    connect(day, &QDateEdit::dateChanged, this, &SubstitutionDialog::listPeople);
    checks([this] { return check(); });
    saves([](Services &services, const Actor &actor,
             const SubstitutionDraft &draft) { return services.roster->substitute(actor, draft); },
          *m_form);
    keeps(u"%1/%2"_s.arg(date.toString(Qt::ISODate)).arg(original ? original->value() : 0));
}

QComboBox *SubstitutionDialog::addPerson(StaffId SubstitutionDraft::*member, const FieldWords &words)
{
    return m_form->bind(
        member, new QComboBox(this), words,
        // An empty box is refused before saving, but its draft is kept.
        [](const QComboBox *box) { return StaffId(std::max(1LL, box->currentData().toLongLong())); },
        [](QComboBox *box, StaffId person) { box->setCurrentIndex(std::max(box->findData(person.value()), 0)); });
}

/// Lists the people on duty that day, and those who can replace them.
void SubstitutionDialog::listPeople(QDate date)
{
    const QVariant original = m_original->currentData();
    const QVariant substitute = m_substitute->currentData();
    m_original->clear();
    m_substitute->clear();
    std::vector<StaffMember> people = m_roster.people;
    std::ranges::stable_sort(people, Collation(), [](const StaffMember &person) { return person.name.toString(); });
    for (const StaffMember &person : people) {
        const ShiftPattern *shift = m_roster.patternAt(person.id, date);
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
}

/// Refuses an empty box with the text of its placeholder.
bool SubstitutionDialog::check()
{
    for (QComboBox *box : {m_original, m_substitute}) {
        if (box->count() == 0) {
            return m_form->refuse(box, box->placeholderText());
        }
    }
    return true;
}

} // namespace dutydesk
