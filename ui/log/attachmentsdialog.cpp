// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "log/attachmentsdialog.h"

#include "base/savefile.h"
#include "common/services.h"
#include "log/attachmentpicker.h"
#include "log/loglines.h"

#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QStandardPaths>
#include <QUrl>
#include <QVBoxLayout>

namespace dutydesk {

using namespace Qt::StringLiterals;

AttachmentsDialog::AttachmentsDialog(const Seat &seat, AttachmentsOf of, QWidget *parent)
    : SubmitDialog(seat, tr("&Attach"), parent)
    , m_of(std::move(of))
    , m_list(new QListWidget(this))
    , m_picker(new AttachmentPicker(this))
{
    setObjectName(u"attachmentsDialog"_s);
    setWindowTitle(m_of.title);
    auto *label = new QLabel(tr("A&lready attached"), this);
    label->setBuddy(m_list);
    m_list->setObjectName(u"storedList"_s);
    m_list->setAccessibleName(tr("Already attached"));
    auto *openButton = new QPushButton(tr("&Open"), this);
    openButton->setObjectName(u"openButton"_s);
    auto *saveButton = new QPushButton(tr("&Save as…"), this);
    saveButton->setObjectName(u"saveButton"_s);
    auto *actions = new QHBoxLayout;
    actions->addWidget(openButton);
    actions->addWidget(saveButton);
    actions->addStretch();
    content()->addWidget(label);
    content()->addWidget(m_list, 1);
    content()->addLayout(actions);
    content()->addWidget(m_picker);
    m_picker->setVisible(m_of.attach != nullptr);
    findChild<QPushButton *>(u"submitButton"_s)->setVisible(m_of.attach != nullptr);
    connect(openButton, &QPushButton::clicked, this, &AttachmentsDialog::openCurrent);
    connect(m_list, &QListWidget::itemActivated, this, &AttachmentsDialog::openCurrent);
    connect(saveButton, &QPushButton::clicked, this, &AttachmentsDialog::saveCurrent);
    reload();
}

AttachmentsOf AttachmentsDialog::ofLine(const LogEntry &line, bool mayAdd)
{
    AttachmentsOf of{
        .title = tr("Attachments of line %1").arg(line.line),
        .list = [id = line.id](Services &services,
                               const Actor &actor) { return services.logLines->listEvidence(actor, id); },
        .contentOf = [id = line.id](Services &services, const Actor &actor,
                                    const Evidence &file) { return services.logLines->contentOf(actor, id, file.id); },
        .attach = {}};
    if (mayAdd) {
        of.attach = [id = line.id](Services &services, const Actor &actor, const std::vector<EvidenceDraft> &drafts) {
            return services.logLines->attach(actor, id, drafts);
        };
    }
    return of;
}

void AttachmentsDialog::reload()
{
    if (!m_seat.session.actor()) {
        return;
    }
    m_seat.gateway.ask(
        this, [actor = *m_seat.session.actor(), list = m_of.list](Services &services) { return list(services, actor); },
        [this](const Result<std::vector<Evidence>> &stored) {
            if (!stored) {
                showProblem(ErrorText::of(stored.error()), nullptr);
                return;
            }
            m_stored = *stored;
            showAttachments();
        });
}

void AttachmentsDialog::showAttachments()
{
    m_list->clear();
    for (const Evidence &attachment : m_stored) {
        m_list->addItem(
            tr("%1 (%2)").arg(attachment.fileName.toString(), QLocale().formattedDataSize(attachment.byteCount)));
    }
    if (m_stored.empty()) {
        auto *nothing = new QListWidgetItem(tr("Nothing is attached yet."), m_list);
        nothing->setFlags(Qt::NoItemFlags);
    } else {
        m_list->setCurrentRow(0);
    }
}

const Evidence *AttachmentsDialog::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < static_cast<int>(m_stored.size()) ? &m_stored[static_cast<std::size_t>(row)] : nullptr;
}

void AttachmentsDialog::submit()
{
    if (m_picker->isReading()) {
        showProblem(AttachmentPicker::stillReading(), m_picker);
        return;
    }
    if (m_picker->drafts().empty()) {
        showProblem(tr("Please pick a file first."), m_picker);
        return;
    }
    send([attach = m_of.attach, drafts = m_picker->drafts()](Services &services, const Actor &actor) {
        return attach(services, actor, drafts);
    });
}

void AttachmentsDialog::succeed()
{
    m_picker->clear();
    reload();
}

void AttachmentsDialog::openCurrent()
{
    const Evidence *attachment = current();
    if (!attachment) {
        return;
    }
    const QString name = attachment->fileName.toString();
    if (attachment->kind == EvidenceKind::Other) {
        showProblem(tr("%1 is neither a picture nor a document: it can be saved, but is not opened.").arg(name),
                    m_list);
        return;
    }
    const QString path = m_opened.filePath(u"%1-%2"_s.arg(attachment->id.value()).arg(name));
    copyTo(path, *attachment, [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
}

void AttachmentsDialog::saveCurrent()
{
    const Evidence *attachment = current();
    if (!attachment) {
        return;
    }
    auto *dialog = new QFileDialog(this, tr("Save attachment as"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(attachment->fileName.toString());
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, file = *attachment](const QString &path) { copyTo(path, file, [] {}); });
    dialog->open();
}

void AttachmentsDialog::copyTo(const QString &path, const Evidence &file, const std::function<void()> &then)
{
    if (!m_seat.session.actor()) {
        return;
    }
    m_seat.gateway.ask(
        this,
        [actor = *m_seat.session.actor(), contentOf = m_of.contentOf, file](Services &services) {
            return contentOf(services, actor, file);
        },
        [this, path, then](const Result<QByteArray> &content) {
            const Result<void> copied =
                Result<QByteArray>(content).andThen([&](const QByteArray &bytes) { return saveFile(path, bytes); });
            if (!copied) {
                showProblem(ErrorText::of(copied.error()), nullptr);
                return;
            }
            then();
        });
}

} // namespace dutydesk
