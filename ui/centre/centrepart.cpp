// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "centre/centrepart.h"

#include "centre/centreservice.h"
#include "centre/rolenames.h"
#include "common/errortext.h"
#include "common/icons.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

namespace dutydesk {

using namespace Qt::StringLiterals;

CentrePart::CentrePart(const Seat &seat, QWidget *parent)
    : AdministrationPart(seat, {RecordType::Centre}, Right::ChangeSettings, parent)
    , m_fields(new QWidget)
    , m_form(new FieldForm(m_fields))
{
    makeFields();
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // its fields have the focus
    auto *beside = new QHBoxLayout(m_fields);
    beside->addLayout(m_form, 2);
    beside->addStretch(1);
    scroll->setWidget(m_fields);
    m_layout->addWidget(scroll, 1);
    auto *line = new QHBoxLayout;
    m_save = addWritingButton(line, tr("&Save settings"), u"saveCentreButton"_s);
    m_save->setIcon(iconOf(Icon::Done));
    line->addStretch();
    m_layout->addLayout(line);
    connect(m_save, &QPushButton::clicked, this, &CentrePart::save);
}

QSpinBox *CentrePart::addNumber(const QString &label, const QString &name, int least, int most, const QString &unit)
{
    auto *number = new QSpinBox(m_fields);
    number->setObjectName(name);
    number->setRange(least, most);
    number->setSuffix(unit);
    m_form->addField(label, number);
    return number;
}

void CentrePart::makeFields()
{
    m_name = m_form->addLine(tr("&Name of the centre"), u"centreNameEdit"_s);
    m_code = m_form->addLine(tr("Short &code"), u"centreCodeEdit"_s,
                             tr("Two to six letters A to Z; they stand in the numbers of the log volumes."));
    m_telephone = m_form->addLine(tr("Desk &telephone"), u"deskTelephoneEdit"_s);
    m_language = new QComboBox(m_fields);
    m_language->setObjectName(u"formsLanguageBox"_s);
    m_language->addItem(u"简体中文"_s, u"zh_CN"_s);
    m_language->addItem(u"English"_s, u"en"_s);
    m_form->addField(tr("&Language of printed forms"), m_language);
    m_idleLock = addNumber(tr("Loc&k when nobody touches it for"), u"idleLockBox"_s, 1, 120, tr(" min"));
    m_handingOver =
        addNumber(tr("Prompt to &hand over before the end of the shift"), u"handingOverBox"_s, 0, 120, tr(" min"));
    m_takingOver =
        addNumber(tr("Relief is expected before the &end of the shift"), u"takingOverBox"_s, 0, 120, tr(" min"));
    m_reminderDay = addNumber(tr("Remind of the next &roster from day"), u"reminderDayBox"_s, 1, 28, {});
    m_rest = addNumber(tr("Shortest rest &between two duties"), u"restBox"_s, 0, 24, tr(" h"));
    m_longestRun = addNumber(tr("Most duty days in a ro&w"), u"longestRunBox"_s, 1, 31, {});
    m_pages = addNumber(tr("&Pages per volume of the duty log"), u"pagesBox"_s, 1, 1000, {});
    m_sensitive = new QCheckBox(tr("Keep need of care and children &under fourteen in the owner archive"), m_fields);
    m_sensitive->setObjectName(u"sensitiveDataCheck"_s);
    m_sensitive->setToolTip(
        tr("The law calls this data sensitive: it needs the consent of the person or the parents."));
    m_form->addRow(QString(), m_sensitive);
    const QString roles[] = {tr("Title of the duty officer"), tr("Title of the head of the desk"),
                             tr("Title of the centre manager"), tr("Title of the regional manager"),
                             tr("Title of the administrator")};
    for (const QString &role : roles) {
        m_roles.append(m_form->addLine(role, u"roleEdit%1"_s.arg(m_roles.size() + 1)));
    }
}

void CentrePart::read()
{
    m_fields->setEnabled(mayWrite());
    ask([](Services &services, const Actor &) { return services.centre->centre(); },
        [this](const Centre &centre) { show(centre); });
}

void CentrePart::clear()
{
    // Settings are nobody's personal data; what was being typed is there after the lock.
}

void CentrePart::show(const Centre &centre)
{
    const bool beingEdited = m_shown && draft() != *m_shown;
    m_shown = CentreDraft::of(centre);
    m_shown->roleNames = RoleNames::of(centre).join(u'\n');
    if (beingEdited) {
        return;
    }
    m_name->setText(m_shown->name);
    m_code->setText(m_shown->code);
    m_telephone->setText(m_shown->deskTelephone);
    m_language->setCurrentIndex(m_language->findData(m_shown->language));
    m_handingOver->setValue(static_cast<int>(m_shown->beforeHandingOver.count()));
    m_takingOver->setValue(static_cast<int>(m_shown->beforeTakingOver.count()));
    m_reminderDay->setValue(m_shown->rosterReminderDay);
    m_idleLock->setValue(static_cast<int>(m_shown->idleLock.count()));
    m_pages->setValue(m_shown->pagesPerVolume);
    m_rest->setValue(static_cast<int>(m_shown->minimumRest.count()) / 60);
    m_longestRun->setValue(m_shown->longestRunOfDutyDays);
    m_sensitive->setChecked(m_shown->keepsSensitiveData);
    const QStringList roles = m_shown->roleNames.split(u'\n');
    for (int i = 0; i < m_roles.size(); ++i) {
        m_roles[i]->setText(roles.value(i));
    }
}

CentreDraft CentrePart::draft() const
{
    using std::chrono::minutes;
    QStringList roles;
    for (const QLineEdit *role : m_roles) {
        roles.append(role->text().trimmed());
    }
    return {.name = m_name->text(),
            .code = m_code->text().trimmed().toUpper(),
            .deskTelephone = m_telephone->text(),
            .language = m_language->currentData().toString(),
            .roleNames = roles.join(u'\n'),
            .beforeHandingOver = minutes(m_handingOver->value()),
            .beforeTakingOver = minutes(m_takingOver->value()),
            .rosterReminderDay = m_reminderDay->value(),
            .idleLock = minutes(m_idleLock->value()),
            .pagesPerVolume = m_pages->value(),
            .minimumRest = minutes(m_rest->value() * 60),
            .longestRunOfDutyDays = m_longestRun->value(),
            .keepsSensitiveData = m_sensitive->isChecked()};
}

void CentrePart::save()
{
    m_form->clearProblems();
    if (!m_seat.session.actor()) {
        return;
    }
    m_save->setEnabled(false);
    m_seat.gateway.change(
        this,
        [draft = draft(), actor = *m_seat.session.actor()](Services &services) {
            return services.centre->change(actor, draft);
        },
        [this](const Result<Centre> &saved) { showSaved(saved); });
}

void CentrePart::showSaved(const Result<Centre> &saved)
{
    m_save->setEnabled(mayWrite());
    if (saved) {
        m_shown.reset(); // what is read next is what was saved
        m_seat.notifier.showMessage(tr("The settings are saved."));
        return;
    }
    const QString &field = saved.error().detail;
    if (saved.error().code != ErrorCode::InvalidInput) {
        m_seat.notifier.showError(saved.error());
    } else if (field == "name"_L1) {
        m_form->refuse(m_name, tr("Please enter the name of the centre."));
    } else if (field == "code"_L1) {
        m_form->refuse(m_code, tr("The code must have two to six letters A to Z."));
    } else if (field == "desk telephone"_L1) {
        m_form->refuse(m_telephone, ErrorText::of(saved.error()));
    } else if (field == "role names"_L1) {
        m_form->refuse(m_roles.first(), tr("Each of the five roles needs a title."));
    } else {
        m_seat.notifier.showError(saved.error());
    }
}

} // namespace dutydesk
