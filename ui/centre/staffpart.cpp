// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "centre/staffpart.h"

#include "base/try.h"
#include "centre/centredialogs.h"
#include "centre/centreservice.h"
#include "centre/rolenames.h"
#include "common/icons.h"
#include "signin/secretsdialog.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace dutydesk {

using namespace Qt::StringLiterals;

StaffPart::StaffPart(const Seat &seat, QWidget *parent)
    : AdministrationPart(seat, {RecordType::StaffMember, RecordType::StaffKey, RecordType::Centre}, Right::EnrolStaff,
                         parent)
    , m_table(makeTable(tr("Staff"), u"staffTable"_s,
                        {tr("Name"), tr("Role"), tr("Telephone"), tr("On the roster"), tr("Signing in")}))
{
    m_layout->addWidget(m_table, 1);
    makeButtons();
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &StaffPart::followChoice);
    connect(m_table, &QTableWidget::cellActivated, this, [this] { m_change->click(); });
}

void StaffPart::makeButtons()
{
    auto *line = new QHBoxLayout;
    QPushButton *add = addWritingButton(line, tr("&Add person…"), u"addStaffButton"_s);
    add->setIcon(iconOf(Icon::Add));
    m_change = addWritingButton(line, tr("&Change…"), u"changeStaffButton"_s);
    m_change->setIcon(iconOf(Icon::Edit));
    m_secrets = addWritingButton(line, tr("Set &password and PIN…"), u"secretsButton"_s);
    m_secrets->setIcon(iconOf(Icon::Lock));
    m_leave = addWritingButton(line, tr("&Has left"), u"leaveButton"_s);
    line->addStretch();
    addExportButton(line, m_table);
    m_layout->addLayout(line);
    connect(add, &QPushButton::clicked, this, [this] { edit(std::nullopt); });
    connect(m_change, &QPushButton::clicked, this, [this] {
        if (const StaffMember *member = chosen()) {
            edit(*member);
        }
    });
    connect(m_secrets, &QPushButton::clicked, this, &StaffPart::setSecrets);
    connect(m_leave, &QPushButton::clicked, this, &StaffPart::leaveOrReturn);
}

Result<StaffPart::Shown> StaffPart::readStaff(Services &services)
{
    TRY(const std::vector<StaffMember> staff, services.staff->list());
    TRY(const Centre centre, services.centre->centre());
    Shown shown{staff, {}, RoleNames::of(centre)};
    for (const StaffMember &member : staff) {
        TRY(const bool isEnrolled, services.staff->isEnrolled(member.id));
        shown.isEnrolled.push_back(isEnrolled);
    }
    return shown;
}

void StaffPart::read()
{
    ask([](Services &services, const Actor &) { return readStaff(services); },
        [this](const Shown &shown) { show(shown); });
}

void StaffPart::show(const Shown &shown)
{
    const std::optional<qint64> before = chosenId(m_table);
    m_shown = shown;
    m_table->setRowCount(0);
    for (std::size_t i = 0; i < shown.staff.size(); ++i) {
        const StaffMember &member = shown.staff[i];
        const QString signing = !member.active        ? tr("has left")
                                : shown.isEnrolled[i] ? tr("with password and PIN")
                                                      : tr("not yet: no password");
        addRow(m_table, member.id.value(),
               {member.name.toString(), shown.roleNames.value(static_cast<int>(member.role)), member.telephone,
                member.onRoster ? tr("yes") : tr("no"), signing},
               !member.active);
    }
    m_table->resizeColumnsToContents();
    choose(m_table, before);
    followChoice();
}

void StaffPart::clear()
{
    m_shown = {};
    m_table->setRowCount(0);
}

const StaffMember *StaffPart::chosen() const
{
    const std::optional<qint64> id = chosenId(m_table);
    for (const StaffMember &member : m_shown.staff) {
        if (id == member.id.value()) {
            return &member;
        }
    }
    return nullptr;
}

void StaffPart::followChoice()
{
    const StaffMember *member = chosen();
    m_change->setEnabled(mayWrite() && member && member->active);
    m_secrets->setEnabled(mayWrite() && member && member->active);
    m_leave->setEnabled(mayWrite() && member);
    m_leave->setText(member && !member->active ? tr("Is &back") : tr("&Has left"));
    m_leave->setAccessibleName(m_leave->text().remove(u'&'));
}

void StaffPart::edit(const std::optional<StaffMember> &member)
{
    CentreDialogs::staffMember(m_seat, member, m_shown.roleNames, this)->open();
}

void StaffPart::setSecrets()
{
    const StaffMember *member = chosen();
    if (!member || !m_seat.session.actor()) {
        return;
    }
    if (member->id == m_seat.session.actor()->staff) {
        SecretsDialog::openForOneself(m_seat.gateway, m_seat.notifier, *m_seat.session.actor(), this);
    } else {
        SecretsDialog::openFor(m_seat.gateway, m_seat.notifier, *m_seat.session.actor(), *member, this);
    }
}

void StaffPart::leaveOrReturn()
{
    const StaffMember *member = chosen();
    if (!member) {
        return;
    }
    const auto act = [this, id = member->id, back = !member->active, name = member->name.toString()] {
        change(
            [id, back](Services &services, const Actor &actor) { return services.staff->setActive(actor, id, back); },
            [this, back, name](const StaffMember &) {
                m_seat.notifier.showMessage(back ? tr("%1 is back; set a new password.").arg(name)
                                                 : tr("%1 has left and can no longer sign in.").arg(name));
            });
    };
    if (!member->active) {
        act();
        return;
    }
    m_seat.notifier.confirm(
        tr("%1 leaves the centre: the key is revoked, and a new password is needed to come back. Old "
           "records keep the name.")
            .arg(member->name.toString()),
        tr("Has left"), act);
}

} // namespace dutydesk
