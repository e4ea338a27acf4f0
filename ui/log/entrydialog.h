// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "common/draftkeeper.h"
#include "common/submitdialog.h"

namespace dutydesk {

class AttachmentPicker;
class EntryForm;
class FollowUpForm;

/// A line of the log with everything that belongs to it. Not modal: the telephone may ring. What is typed survives
/// closing it, the lock and a crash, until it is written or discarded.
class EntryDialog final : public SubmitDialog
{
    Q_OBJECT

public:
    EntryDialog(Gateway &gateway, Session &session, Notifier &notifier, const Clock &clock, DraftStore &drafts,
                QWidget *parent);

    /// Shows it, with what was typed before.
    void begin();

protected:
    void submit() override;
    void fail(const Error &error) override;
    void succeed() override;

private:
    QString typed() const;
    void setTyped(const QString &text);
    void clear();

    Notifier &m_notifier;
    EntryForm *m_entry;
    FollowUpForm *m_followUp;
    AttachmentPicker *m_attachments;
    DraftKeeper *m_keeper;
};

} // namespace dutydesk
