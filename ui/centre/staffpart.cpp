// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "centre/staffpart.h"

#include "base/try.h"
#include "centre/centredialogs.h"
#include "centre/centreservice.h"
#include "centre/centrewords.h"
#include "signin/secretsdialog.h"
#include "signin/staffservice.h"

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

RegisterCell signingOf(const StaffLine &line)
{
    return !line.member.active ? RegisterCell{.text = StaffPart::tr("has left"), .tone = Tone::Quiet}
           : line.isEnrolled   ? RegisterCell{.text = StaffPart::tr("with password and PIN"), .tone = Tone::Done}
                               : RegisterCell{.text = StaffPart::tr("not yet: no password"), .tone = Tone::Warning};
}

Result<std::vector<StaffLine>> readStaff(Services &services)
{
    TRY(const std::vector<StaffMember> staff, services.staff->list());
    TRY(const Centre centre, services.centre->centre());
    const QStringList roles = CentreWords::roles(centre);
    std::vector<StaffLine> lines;
    for (const StaffMember &member : staff) {
        TRY(const bool isEnrolled, services.staff->isEnrolled(member.id));
        lines.push_back({member, isEnrolled, roles.value(static_cast<int>(member.role))});
    }
    return lines;
}

} // namespace

StaffPart::StaffPart(const Seat &seat, QWidget *parent)
    : RegisterPage(
        seat, [this] { return describe(this); }, parent)
{}

Register<StaffLine> StaffPart::describe(StaffPart *part)
{
    using Line = StaffLine;
    constexpr Right right = Right::EnrolStaff;
    const auto isActive = [](const Line *line) { return line->member.active; };
    return {
        .frame = {.name = u"staffTable"_s,
                  .title = tr("Staff"),
                  .shows = {RecordType::StaffMember, RecordType::StaffKey, RecordType::Centre},
                  .emptyHint = tr("Nobody works here yet."),
                  .searchName = u"staffFilterEdit"_s,
                  .writeRight = right},
        .list = [](Services &services, const Actor &, const DatePeriod &) { return readStaff(services); },
        .id = [](const Line &line) { return line.member.id.value(); },
        .columns = {{tr("Name"), [](const Line &line) { return RegisterCell::strong(line.member.name.toString()); }},
                    {tr("Role"), &Line::role},
                    {tr("Telephone"), [](const Line &line) { return line.member.telephone; }},
                    {tr("On the roster"), [](const Line &line) { return line.member.onRoster ? tr("yes") : tr("no"); }},
                    {tr("Signing in"), signingOf}},
        .filters = {{{tr("Role"), u"roleFilter"_s}, &Line::role},
                    {{tr("Signing in"), u"signingFilter"_s}, [](const Line &line) { return signingOf(line).text; }}},
        .acts = {{{.label = tr("&Add person…"),
                   .name = u"addStaffButton"_s,
                   .right = right,
                   .icon = Icon::Add,
                   .key = QKeySequence::New,
                   .wantsLine = false,
                   .isNext = true},
                  [part](const Line *) { part->edit({}); }},
                 {{tr("&Change…"), u"changeStaffButton"_s, right, Icon::Edit},
                  [part](const Line *line) { part->edit(line->member); },
                  isActive},
                 {{tr("Set &password and PIN…"), u"secretsButton"_s, right, Icon::Lock},
                  [part](const Line *line) { part->setSecrets(line->member); },
                  isActive},
                 {{tr("&Deactivate"), u"leaveButton"_s, right},
                  [part](const Line *line) { part->leaveOrReturn(line->member); },
                  {},
                  [](const Line &line) { return line.member.active ? tr("&Deactivate") : tr("&Reactivate"); }}},
        .isRetired = [](const Line &line) { return !line.member.active; }};
}

void StaffPart::edit(const std::optional<StaffMember> &member)
{
    ask([](Services &services, const Actor &) { return services.centre->centre(); },
        [this, member](const Centre &centre) {
            CentreDialogs::staffMember(m_seat, member, CentreWords::roles(centre), this)->open();
        });
}

void StaffPart::setSecrets(const StaffMember &member)
{
    const Actor &actor = *m_seat.session.actor();
    if (member.id == actor.staff) {
        SecretsDialog::openForOneself(m_seat.gateway, m_seat.notifier, actor, this);
    } else {
        SecretsDialog::openFor(m_seat.gateway, m_seat.notifier, actor, member, this);
    }
}

void StaffPart::leaveOrReturn(const StaffMember &member)
{
    const QString name = member.name.toString();
    const auto act = [this, id = member.id, back = !member.active, name] {
        change(
            [id, back](Services &services, const Actor &actor) { return services.staff->setActive(actor, id, back); },
            [this, back, name](const StaffMember &) {
                m_seat.notifier.showMessage(back ? tr("%1 is back; set a new password.").arg(name)
                                                 : tr("%1 has left and can no longer sign in.").arg(name));
            });
    };
    if (!member.active) {
        act();
        return;
    }
    m_seat.notifier.confirm(
        tr("%1 leaves the centre: the key is revoked, and coming back needs a new password. Old records keep the name.")
            .arg(name),
        tr("Deactivate"), act);
}

} // namespace dutydesk
