// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/submitdialog.h"
#include "evidence/evidence.h"
#include "log/logentry.h"

#include <QTemporaryDir>

#include <functional>

class QListWidget;

namespace dutydesk {

class AttachmentPicker;

/// The record of which attachments are shown, and how its feature reads and adds them.
struct AttachmentsOf
{
    QString title;
    std::function<Result<std::vector<Evidence>>(Services &, const Actor &)> list;
    std::function<Result<QByteArray>(Services &, const Actor &, const Evidence &)> contentOf;
    /// Nothing where none may be added.
    std::function<Result<std::vector<Evidence>>(Services &, const Actor &, const std::vector<EvidenceDraft> &)> attach;
};

/// Shows the evidence of a record, to open or save it and, while that is possible, to add more.
class AttachmentsDialog final : public SubmitDialog
{
    Q_OBJECT

public:
    AttachmentsDialog(const Seat &seat, AttachmentsOf of, QWidget *parent);

    static AttachmentsOf ofLine(const LogEntry &line, bool mayAdd);

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
    void copyTo(const QString &path, const Evidence &file, const std::function<void()> &then);

    const AttachmentsOf m_of;
    std::vector<Evidence> m_stored;
    QTemporaryDir m_opened; ///< copies for other programs to show, taken away with the dialog
    QListWidget *m_list;
    AttachmentPicker *m_picker;
};

} // namespace dutydesk
