// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "centre/centrepart.h"

#include "centre/centreservice.h"
#include "centre/centrewords.h"
#include "common/icons.h"
#include "journal/erasure.h"

#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace dutydesk {

using namespace Qt::StringLiterals;

CentrePart::CentrePart(const Seat &seat, QWidget *parent)
    : AdministrationPart(seat, {RecordType::Centre}, Right::ChangeSettings, parent)
    , m_part(new QWidget)
    , m_form(new FieldForm(m_part))
    , m_fields(new DraftForm<CentreDraft>(*m_form, {}))
{
    m_keeper = new DraftKeeper(
        seat, {u"centreSettings"_s, [this] { return typed(); }, [this](const QString &text) { setTyped(text); }}, this);
    makeFields();
    makeRoles();
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // its fields take the focus
    auto *beside = new QHBoxLayout(m_part);
    beside->addLayout(m_form, 2);
    beside->addStretch(1);
    scroll->setWidget(m_part);
    m_layout->addWidget(scroll, 1);
    auto *line = new QHBoxLayout;
    m_save = addWritingButton(line, tr("&Save settings"), u"saveCentreButton"_s);
    m_save->setIcon(iconOf(Icon::Done));
    line->addStretch();
    m_layout->addLayout(line);
    connect(m_save, &QPushButton::clicked, this, &CentrePart::save);
    connect(m_fields, &DraftFields::edited, m_keeper, &DraftKeeper::edited);
}

void CentrePart::makeFields()
{
    using std::chrono::hours;
    using std::chrono::minutes;
    using D = CentreDraft;
    const std::vector<std::pair<QString, QString>> languages{{u"简体中文"_s, u"zh_CN"_s}, {u"English"_s, u"en"_s}};
    m_fields->line(&D::name,
                   {tr("&Name of the centre"), u"centreNameEdit"_s, {}, tr("Please enter the name of the centre.")});
    m_fields->bind(
        &D::code, new QLineEdit(m_part),
        {tr("Short &code"), u"centreCodeEdit"_s, tr("Two to six letters A to Z, used in log volume numbers."),
         tr("The code must have two to six letters A to Z.")},
        [](const QLineEdit *edit) { return edit->text().trimmed().toUpper(); }, &QLineEdit::setText);
    m_fields->line(&D::deskTelephone, {tr("Desk &telephone"), u"deskTelephoneEdit"_s});
    m_fields->choice(&D::language, languages, {tr("&Language of printed forms"), u"formsLanguageBox"_s});
    m_fields->number<minutes>(&D::idleLock, 1, 120, tr(" min"), {tr("Loc&k when idle for"), u"idleLockBox"_s});
    m_fields->number<minutes>(&D::beforeHandingOver, 0, 120, tr(" min"),
                              {tr("Prompt to &hand over before the end of the shift"), u"handingOverBox"_s});
    m_fields->number<minutes>(&D::beforeTakingOver, 0, 120, tr(" min"),
                              {tr("Relief is expected before the &end of the shift"), u"takingOverBox"_s});
    m_fields->number(&D::rosterReminderDay, 1, 28, {},
                     {tr("Remind of the next &roster from day"), u"reminderDayBox"_s});
    m_fields->number<hours>(&D::minimumRest, 0, 24, tr(" h"), {tr("Shortest rest &between two duties"), u"restBox"_s});
    m_fields->number(&D::longestRunOfDutyDays, 1, 31, {}, {tr("Most duty days in a ro&w"), u"longestRunBox"_s});
    m_fields->number(&D::daysBetweenChecks, 1, 30, tr(" days"),
                     {tr("Check all records a&gain after"), u"daysBetweenChecksBox"_s});
    m_fields->number(&D::pagesPerVolume, 1, 1000, {}, {tr("&Pages per volume of the duty log"), u"pagesBox"_s});
    const auto kept = [this](int D::*member, const QString &label, const QString &name, const QString &hint) {
        m_fields->number(member, Retention::atLeast.count(), Retention::longestSetting.count(), tr(" days"),
                         {label, name, hint, tr("Records are kept for a year, which is 365 days, or longer.")});
    };
    kept(&D::logKeptDays, tr("Keep sealed volumes of the &duty log for"), u"logKeptBox"_s,
         tr("Counted from the last entry. Two people may purge a volume after that; many centres keep three years."));
    kept(&D::ownerDataKeptDays, tr("Keep personal data after m&oving out for"), u"ownerDataKeptBox"_s,
         tr("After that, the person is listed under Requests as due for erasure."));
    m_fields
        ->tick(&D::keepsSensitiveData,
               {tr("Record special care and children &under fourteen in the owner archive"), u"sensitiveDataCheck"_s})
        ->setToolTip(tr("The law calls this data sensitive: it needs the consent of the person or the parents."));
}

/// Adds one field for each role's title.
void CentrePart::makeRoles()
{
    const QString titles[] = {tr("Title of the duty officer"), tr("Title of the head of the desk"),
                              tr("Title of the centre manager"), tr("Title of the regional manager"),
                              tr("Title of the administrator")};
    auto edits = std::make_shared<QList<QLineEdit *>>();
    edits->append(new QLineEdit(m_part));
    m_fields->bind(
        &CentreDraft::roleNames, edits->first(),
        {titles[0], u"roleEdit1"_s, {}, tr("Each of the five roles needs a title.")},
        [edits](const QLineEdit *) {
            QStringList names;
            for (const QLineEdit *edit : *edits) {
                names.append(edit->text().trimmed());
            }
            return names.join(u'\n');
        },
        [edits](QLineEdit *, const QString &names) {
            for (int i = 0; i < edits->size(); ++i) {
                edits->at(i)->setText(names.split(u'\n').value(i));
            }
        });
    for (int i = 1; i < std::ssize(titles); ++i) {
        edits->append(m_form->addLine(titles[i], u"roleEdit%1"_s.arg(i + 1)));
        connect(edits->last(), &QLineEdit::textEdited, m_keeper, &DraftKeeper::edited);
    }
}

void CentrePart::read()
{
    m_part->setEnabled(mayWrite());
    ask([](Services &services, const Actor &) { return services.centre->centre(); },
        [this](const Centre &centre) { show(centre); });
}

void CentrePart::clear()
{
    // Settings are not personal data, so they stay; what was being typed is hidden by its keeper.
}

QString CentrePart::typed() const
{
    const QJsonObject typed = m_shown ? changedFrom(DraftJson::of(*m_shown), m_fields->values()) : m_kept;
    return typed.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(typed).toJson(QJsonDocument::Compact));
}

void CentrePart::setTyped(const QString &text)
{
    m_kept = QJsonDocument::fromJson(text.toUtf8()).object();
    if (m_shown) {
        showKept();
    }
}

void CentrePart::showKept()
{
    m_fields->show(*m_shown);
    m_fields->setTyped(changedBack(DraftJson::of(*m_shown), std::exchange(m_kept, {})));
}

void CentrePart::show(const Centre &centre)
{
    const bool isBeingEdited = m_shown && m_fields->draft() != *m_shown;
    m_shown = draftOf<CentreDraft>(centre);
    m_shown->roleNames = CentreWords::roles(centre).join(u'\n');
    if (!isBeingEdited) {
        showKept();
    }
}

void CentrePart::save()
{
    if (!m_fields->check() || !m_seat.session.actor()) {
        return;
    }
    m_save->setEnabled(false);
    m_seat.gateway.change(
        this,
        [draft = m_fields->draft(), actor = *m_seat.session.actor()](Services &services) {
            return services.centre->change(actor, draft);
        },
        [this, owner = m_seat.session.actor()->staff](const Result<Centre> &saved) {
            showSaved(saved);
            if (saved) {
                m_keeper->forget(owner);
            }
        });
}

void CentrePart::showSaved(const Result<Centre> &saved)
{
    m_save->setEnabled(mayWrite());
    if (saved) {
        m_shown.reset(); // the settings as saved will be read next
        m_seat.notifier.showMessage(tr("The settings are saved."));
        return;
    }
    if (!m_fields->refuse(saved.error())) {
        m_seat.notifier.showError(saved.error());
    }
}

} // namespace dutydesk
