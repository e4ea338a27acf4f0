// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/submitdialog.h"
#include "evidence/evidence.h"
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
    AttachmentsDialog(const Seat &seat, const LogEntry &entry, bool mayAdd, QWidget *parent);

protected:
    void submit() override;
    void succeed() override;

private:
    void reload();
    void showAttachments();
    const Evidence *current() const;
    void openCurrent();
    void saveCurrent();
    /// Reads the content of a file, which may take a while, and writes it there.
    void copyTo(const QString &path, EvidenceId id, const std::function<void()> &then);

    LogEntryId m_entry;
    std::vector<Evidence> m_stored;
    QTemporaryDir m_opened; ///< copies for other programs to show, taken away with the dialog
    QListWidget *m_list;
    AttachmentPicker *m_picker;
};

} // namespace dutydesk
