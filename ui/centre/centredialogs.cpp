// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "centre/centredialogs.h"

#include "centre/centreservice.h"
#include "signin/staffservice.h"

namespace dutydesk {

using namespace Qt::StringLiterals;

RecordDialog *CentreDialogs::staffMember(const Seat &seat, const std::optional<StaffMember> &member,
                                         const QStringList &roleNames, QWidget *parent)
{
    std::vector<std::pair<QString, Role>> roles;
    for (int i = 0; i <= lastEnumerator<Role>; ++i) {
        roles.emplace_back(roleNames.value(i), static_cast<Role>(i));
    }
    const QString title = member ? tr("Change person") : tr("Add person");
    auto *dialog = new RecordDialog(seat, title, u"staffDialog"_s, parent);
    auto &form = dialog->addForm(member ? draftOf<StaffDraft>(*member) : StaffDraft());
    form.line(&StaffDraft::name,
              {tr("&Name"), u"nameEdit"_s, tr("People sign in with it."),
               tr("Please enter a name without characters that nobody sees; copied text may hold some."),
               tr("This name is already taken. Add something to tell the two apart.")});
    form.choice(
        &StaffDraft::role, roles,
        {tr("R&ole"), u"roleBox"_s, {}, {}, tr("The centre needs a manager: give somebody else that role first.")});
    form.telephone(&StaffDraft::telephone, {tr("&Telephone"), u"telephoneEdit"_s});
    form.tick(&StaffDraft::onRoster, {tr("on the duty &roster"), u"onRosterBox"_s});
    dialog->saves(&Services::staff, member, form);
    return dialog;
}

RecordDialog *CentreDialogs::sharedItem(const Seat &seat, const std::optional<SharedItem> &item, QWidget *parent)
{
    const QString title = item ? tr("Change a shared item") : tr("Add a shared item");
    auto *dialog = new RecordDialog(seat, title, u"itemsDialog"_s, parent);
    auto &form = dialog->addForm(item ? draftOf<SharedItemDraft>(*item) : SharedItemDraft());
    form.line(&SharedItemDraft::name,
              {tr("&Item"), u"nameField"_s, {}, tr("Please enter what it is, without characters that nobody sees.")});
    form.number(&SharedItemDraft::expected, 1, 999, {}, {tr("&Quantity"), u"expectedField"_s});
    form.line(&SharedItemDraft::check, {tr("Sound i&f"), u"checkField"_s});
    form.line(&SharedItemDraft::place, {tr("P&lace"), u"placeField"_s});
    dialog->saves(&Services::centre, item, form);
    return dialog;
}

RecordDialog *CentreDialogs::leader(const Seat &seat, const std::optional<OnCallLeader> &leader, QWidget *parent)
{
    const QString title = leader ? tr("Change an on-call leader") : tr("Add an on-call leader");
    auto *dialog = new RecordDialog(seat, title, u"leadersDialog"_s, parent);
    auto &form = dialog->addForm(leader ? draftOf<OnCallLeaderDraft>(*leader) : OnCallLeaderDraft());
    form.line(&OnCallLeaderDraft::title, {tr("&Post"), u"titleField"_s, {}, tr("Please enter the post.")});
    form.line(&OnCallLeaderDraft::name, {tr("&Name"), u"nameField"_s});
    form.telephone(&OnCallLeaderDraft::telephone, {tr("&Telephone"), u"telephoneField"_s});
    dialog->saves(&Services::centre, leader, form);
    return dialog;
}

RecordDialog *CentreDialogs::emergencyNumber(const Seat &seat, const std::optional<EmergencyNumber> &number,
                                             QWidget *parent)
{
    const QString title = number ? tr("Change an emergency number") : tr("Add an emergency number");
    auto *dialog = new RecordDialog(seat, title, u"numbersDialog"_s, parent);
    auto &form = dialog->addForm(number ? draftOf<EmergencyNumberDraft>(*number) : EmergencyNumberDraft());
    form.line(&EmergencyNumberDraft::name,
              {tr("&For"), u"nameField"_s, {}, tr("Please enter what the number is for.")});
    form.telephone(&EmergencyNumberDraft::telephone, {tr("&Telephone"), u"telephoneField"_s});
    dialog->saves(&Services::centre, number, form);
    return dialog;
}

RecordDialog *CentreDialogs::phrase(const Seat &seat, const std::optional<Phrase> &phrase, QWidget *parent)
{
    const QString title = phrase ? tr("Change a phrase") : tr("Add a phrase");
    auto *dialog = new RecordDialog(seat, title, u"phrasesDialog"_s, parent);
    auto &form = dialog->addForm(phrase ? draftOf<PhraseDraft>(*phrase) : PhraseDraft());
    form.line(&PhraseDraft::code, {tr("S&hort form"),
                                   u"codeField"_s,
                                   {},
                                   tr("Please enter a short form without blanks."),
                                   tr("This is in the list already.")});
    form.line(&PhraseDraft::text, {tr("&Text"), u"textField"_s, {}, tr("Please enter the text.")});
    dialog->saves(&Services::centre, phrase, form);
    return dialog;
}

} // namespace dutydesk
