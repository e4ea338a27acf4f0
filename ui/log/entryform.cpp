// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "log/entryform.h"

#include "log/logwords.h"

#include <QVBoxLayout>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int actionRows = 3;

} // namespace

EntryForm::EntryForm(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_form(new FieldForm(this))
    , m_fields(new DraftForm<LogEntryDraft>(*m_form, {.happenedAt = clock.now()}))
    , m_more(new QCheckBox(tr("Mor&e: who was notified"), this))
{
    m_place = m_fields->line(&LogEntryDraft::place, {tr("&Unit or place"), u"placeEdit"_s});
    m_matter =
        m_fields->line(&LogEntryDraft::matter, {tr("&Matter"), u"matterEdit"_s, {}, tr("Please say what happened.")});
    m_fields->choice(&LogEntryDraft::source, &LogWords::source, {tr("&Source"), u"sourceBox"_s});
    m_fields->choice(&LogEntryDraft::entryClass, &LogWords::entryClass, {tr("C&lass"), u"classBox"_s});
    m_fields->moment(&LogEntryDraft::happenedAt, clock,
                     {tr("Time of the e&vent"), u"timeEdit"_s, {}, tr("Please give a time of the last 31 days.")});
    m_person = m_fields->line(&LogEntryDraft::person, {tr("&Person"), u"personEdit"_s});
    m_telephone = m_fields->telephone(&LogEntryDraft::telephone, {tr("&Telephone"), u"telephoneEdit"_s});
    m_fields->text(&LogEntryDraft::action, actionRows, {tr("&Action and result"), u"actionEdit"_s});
    auto *moreFields = new QWidget(this);
    auto *more = new FieldForm(moreFields);
    moreFields->setLayout(more);
    more->setContentsMargins({});
    m_fields->continueIn(*more);
    m_fields->line(&LogEntryDraft::toldWhom, {tr("N&otified whom and when"), u"toldWhomEdit"_s});
    m_more->setObjectName(u"moreBox"_s);
    moreFields->hide();
    connect(m_more, &QCheckBox::toggled, moreFields, &QWidget::setVisible);
    auto *end = new FieldForm(this);
    m_fields->continueIn(*end);
    m_followUp = m_fields->bind(
        &LogEntryDraft::state, new QCheckBox(tr("To be &followed up"), this),
        {tr("To be &followed up"), u"followUpBox"_s},
        [](const QCheckBox *box) { return box->isChecked() ? EntryState::FollowUp : EntryState::Done; },
        [](QCheckBox *box, EntryState state) { box->setChecked(state == EntryState::FollowUp); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(m_form);
    layout->addWidget(m_more);
    layout->addWidget(moreFields);
    layout->addLayout(end);
    layout->addStretch();
    setFocusProxy(m_place);
}

void EntryForm::show(const LogEntryDraft &draft)
{
    m_fields->show(draft);
    m_more->setChecked(!draft.toldWhom.isEmpty());
}

void EntryForm::setTyped(const QJsonObject &typed)
{
    LogEntryDraft draft{.happenedAt = m_clock.now()};
    DraftJson::read(typed, draft);
    show(draft);
}

void EntryForm::clear()
{
    show({.happenedAt = m_clock.now()});
}

} // namespace dutydesk
