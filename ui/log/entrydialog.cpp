// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "log/entrydialog.h"

#include "base/try.h"
#include "common/services.h"
#include "find/unitcompleter.h"
#include "log/attachmentpicker.h"
#include "log/entryform.h"
#include "log/followupfields.h"
#include "log/loglines.h"
#include "log/unitnotice.h"
#include "owners/ownerarchive.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

/// What the form filled in masked is kept in full.
Result<LogEntryDraft> withUnmaskedCaller(const Services &services, const Actor &actor, LogEntryDraft draft)
{
    if (!(draft.person + draft.telephone).contains(u'*')) {
        return draft;
    }
    TRY(const Caller caller, services.owners->inFull(actor, draft.place, {draft.person, draft.telephone}));
    draft.person = caller.person;
    draft.telephone = caller.telephone;
    return draft;
}

} // namespace

EntryDialog::EntryDialog(const Seat &seat, QWidget *parent)
    : SubmitDialog(seat, tr("&Write into the log"), parent)
    , m_entry(new EntryForm(seat.clock, this))
    , m_followUpPart(new QWidget(this))
    , m_attachments(new AttachmentPicker(this))
{
    setObjectName(u"entryDialog"_s);
    UnitCompleter::serve(*m_entry->placeEdit(), m_seat);
    m_entry->setUnitNotice(
        new UnitNotice({*m_entry->placeEdit(), *m_entry->personEdit(), *m_entry->telephoneEdit()}, m_seat, this));
    setWindowTitle(tr("New entry of the duty log"));
    setModal(false);
    auto *followUp = new FieldForm(m_followUpPart);
    m_followUpPart->setLayout(followUp);
    followUp->setContentsMargins({});
    m_followUp = new DraftForm<FollowUpDraft>(*followUp, {});
    FollowUpFields::addTo(*m_followUp, seat.clock);
    auto *columns = new QHBoxLayout;
    auto *right = new QVBoxLayout;
    columns->addWidget(m_entry, 1);
    columns->addLayout(right, 1);
    right->addWidget(m_followUpPart);
    right->addWidget(m_attachments);
    right->addStretch();
    content()->addLayout(columns);
    m_followUpPart->hide();
    QPushButton *discard = buttons()->addButton(tr("Start a&gain"), QDialogButtonBox::ResetRole);
    discard->setObjectName(u"discardButton"_s);
    connect(discard, &QPushButton::clicked, this, &EntryDialog::clear);
    connect(m_entry->followUpBox(), &QCheckBox::toggled, m_followUpPart, &QWidget::setVisible);
    m_keeper = new DraftKeeper(seat,
                               {.name = u"entry"_s,
                                .text = [this] { return typed(); },
                                .show = [this](const QString &text) { setTyped(text); }},
                               this);
    connect(&m_entry->fields(), &DraftFields::edited, m_keeper, &DraftKeeper::edited);
    connect(m_followUp, &DraftFields::edited, m_keeper, &DraftKeeper::edited);
    connect(m_attachments, &AttachmentPicker::edited, m_keeper, &DraftKeeper::edited);
}

void EntryDialog::begin()
{
    if (!isVisible() && typed().isEmpty()) {
        m_entry->clear(); // the time of the event becomes now
    }
    show();
    raise();
    activateWindow();
    m_entry->setFocus();
}

void EntryDialog::submit()
{
    if (m_attachments->isReading()) {
        showProblem(AttachmentPicker::stillReading(), m_attachments);
        return;
    }
    send([draft = m_entry->fields().draft(), parts = EntryParts{m_followUp->draft(), m_attachments->drafts()}](
             Services &services, const Actor &actor) -> Result<LogEntry> {
        TRY(const LogEntryDraft whole, withUnmaskedCaller(services, actor, draft));
        return services.logLines->write(actor, whole, parts);
    });
}

void EntryDialog::succeed()
{
    setTyped({});
    m_keeper->forget(*owner());
    accept();
    m_seat.notifier.showMessage(tr("The entry is written."));
}

void EntryDialog::clear()
{
    setTyped({});
    m_keeper->store();
}

QString EntryDialog::typed() const
{
    QJsonObject typed = m_entry->fields().typed();
    if (typed.isEmpty() && m_attachments->paths().isEmpty()) {
        return {};
    }
    typed.insert(u"followUpParts"_s, DraftJson::of(m_followUp->draft()));
    typed.insert(u"files"_s, QJsonArray::fromStringList(m_attachments->paths()));
    return QString::fromUtf8(QJsonDocument(typed).toJson(QJsonDocument::Compact));
}

void EntryDialog::setTyped(const QString &text)
{
    if (text.isEmpty()) {
        m_entry->clear();
        m_followUp->show({});
        m_attachments->clear();
        return;
    }
    const QJsonObject typed = QJsonDocument::fromJson(text.toUtf8()).object();
    m_entry->setTyped(typed);
    m_followUp->setTyped(typed.value(u"followUpParts"_s).toObject());
    for (const QJsonValue &path : typed.value(u"files"_s).toArray()) {
        m_attachments->add(path.toString());
    }
    show(); // the entry was unfinished when the desk was locked or the program ended
}

void EntryDialog::fail(const Error &error)
{
    if (!m_entry->fields().refuse(error)) {
        SubmitDialog::fail(error);
    }
}

} // namespace dutydesk
