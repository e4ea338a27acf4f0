// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/draftform.h"
#include "common/draftkeeper.h"
#include "common/seat.h"
#include "common/submitdialog.h"
#include "log/case.h"

namespace dutydesk {

class AttachmentPicker;
class EntryForm;

/// The dialog for a detailed line of the log. It is not modal, since the telephone may ring. Its input survives
/// closing, the lock and a crash until it is written or discarded.
class EntryDialog final : public SubmitDialog
{
    Q_OBJECT

public:
    EntryDialog(const Seat &seat, QWidget *parent);

    /// Shows the dialog with the earlier input.
    void begin();

protected:
    void submit() override;
    void fail(const Error &error) override;
    void succeed() override;

private:
    QString typed() const;
    void setTyped(const QString &text);
    void clear();

    EntryForm *m_entry;
    QWidget *m_followUpPart;
    DraftForm<FollowUpDraft> *m_followUp;
    AttachmentPicker *m_attachments;
    DraftKeeper *m_keeper;
};

} // namespace dutydesk
