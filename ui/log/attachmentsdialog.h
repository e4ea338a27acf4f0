// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/submitdialog.h"
#include "log/logentry.h"

#include <QTemporaryDir>

class QListWidget;

namespace dutydesk {

class AttachmentPicker;

/// Shows the evidence of a line, to open or save it and, while the page is open, to add more.
class AttachmentsDialog final : public SubmitDialog
{
    Q_OBJECT

public:
    AttachmentsDialog(Gateway &gateway, Session &session, const LogEntry &entry, bool mayAdd, QWidget *parent);

protected:
    void submit() override;
    void succeed() override;

private:
    void reload();
    void showAttachments();
    const Attachment *current() const;
    void openCurrent();
    void saveCurrent();
    void write(const QString &path, const QByteArray &content);

    LogEntryId m_entry;
    std::vector<Attachment> m_stored;
    QTemporaryDir m_opened; ///< holds copies for other programs, deleted with the dialog
    QListWidget *m_list;
    AttachmentPicker *m_picker;
};

} // namespace dutydesk
