// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "log/attachmentpicker.h"

#include "base/outsidefile.h"
#include "common/readingbar.h"
#include "evidence/evidencefiles.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <algorithm>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int visibleRows = 3;

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 0, QLocale::DataSizeTraditionalFormat); // 5 MB
}

} // namespace

AttachmentPicker::AttachmentPicker(QWidget *parent)
    : QWidget(parent)
    , m_reading(new ReadingBar(this))
    , m_list(new QListWidget(this))
    , m_problem(new QLabel(this))
    , m_remove(new QPushButton(tr("&Remove"), this))
{
    setAcceptDrops(true);
    auto *label = new QLabel(tr("Attac&hments"), this);
    label->setBuddy(m_list);
    auto *limits = new QLabel(
        tr("Pictures, PDF and office documents, at most %1 each. Drop them here.").arg(sizeText(Evidence::maxBytes)),
        this);
    limits->setWordWrap(true);
    m_list->setObjectName(u"attachmentList"_s);
    m_list->setAccessibleName(tr("Attachments"));
    m_list->setMaximumHeight(m_list->fontMetrics().lineSpacing() * (visibleRows + 1));
    m_problem->setObjectName(u"attachmentProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *add = new QPushButton(tr("Pic&k files…"), this);
    add->setObjectName(u"addFilesButton"_s);
    m_remove->setObjectName(u"removeFileButton"_s);
    m_remove->setEnabled(false);
    auto *actions = new QVBoxLayout;
    actions->addWidget(add);
    actions->addWidget(m_remove);
    actions->addStretch();
    auto *line = new QHBoxLayout;
    line->addWidget(m_list, 1);
    line->addLayout(actions);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(label);
    layout->addWidget(limits);
    layout->addLayout(line);
    layout->addWidget(m_reading);
    layout->addWidget(m_problem);
    connect(add, &QPushButton::clicked, this, &AttachmentPicker::choose);
    connect(m_remove, &QPushButton::clicked, this, &AttachmentPicker::removeCurrent);
}

bool AttachmentPicker::isAllowed(const QString &fileName)
{
    return EvidenceFiles::kindOf(fileName) != EvidenceKind::Other;
}

QString AttachmentPicker::nameFilter()
{
    QStringList patterns;
    for (const QString &type : EvidenceFiles::knownTypes()) {
        patterns.append(u"*."_s + type);
    }
    return tr("Pictures and documents (%1)").arg(patterns.join(u' '));
}

QString AttachmentPicker::stillReading()
{
    return tr("A file is still being read. Wait for it, or stop reading it.");
}

void AttachmentPicker::choose()
{
    auto *dialog = new QFileDialog(this, tr("Pick files"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilter(nameFilter());
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::PicturesLocation));
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &paths) {
        for (const QString &path : paths) {
            add(path);
        }
    });
    dialog->open();
}

void AttachmentPicker::add(const QString &path)
{
    if (!isReading()) {
        m_problem->hide();
        m_problem->clear();
    }
    m_waiting.append(path);
    Q_EMIT edited();
    readNext();
}

void AttachmentPicker::readNext()
{
    if (m_reading->isReading() || m_waiting.isEmpty()) {
        return;
    }
    const QString path = m_waiting.front();
    const QString name = QFileInfo(path).fileName();
    m_reading->start(
        tr("%1 is being read.").arg(name),
        [path, name](const Progress &progress) -> Result<QByteArray> {
            return isAllowed(name) ? outsidefile::read(path, Evidence::maxBytes, progress)
                                   : failure(ErrorCode::InvalidInput, name);
        },
        [this, path](const Result<QByteArray> &content) {
            take(path, content);
            readNext();
        });
}

/// Adds what was read, unless the form was emptied meanwhile.
void AttachmentPicker::take(const QString &path, const Result<QByteArray> &content)
{
    if (m_waiting.value(0) != path) {
        return;
    }
    m_waiting.removeFirst();
    const QString name = QFileInfo(path).fileName();
    if (content && !content->isEmpty()) {
        m_drafts.push_back({name, *content});
        m_paths.append(path);
    } else {
        const QString before = m_problem->text();
        m_problem->setText(before.isEmpty() ? problemOf(name, content) : before + u'\n' + problemOf(name, content));
        m_problem->show();
    }
    showDrafts();
}

QString AttachmentPicker::problemOf(const QString &name, const Result<QByteArray> &content) const
{
    const ErrorCode code = content ? ErrorCode::FileNotReadable : content.error().code;
    switch (code) {
    case ErrorCode::InvalidInput:
        return tr("%1 is not added: it is neither a picture nor a document.").arg(name);
    case ErrorCode::FileTooLarge:
        return tr("%1 is not added: it is larger than %2.").arg(name, sizeText(Evidence::maxBytes));
    case ErrorCode::Stopped:
        return tr("%1 is not added: reading it was stopped.").arg(name);
    default:
        return tr("%1 is not added: it is empty or cannot be read.").arg(name);
    }
}

void AttachmentPicker::removeCurrent()
{
    if (const int row = m_list->currentRow(); row >= 0) {
        m_drafts.erase(m_drafts.begin() + row);
        m_paths.removeAt(row);
        showDrafts();
    }
}

void AttachmentPicker::clear()
{
    m_drafts.clear();
    m_paths.clear();
    m_waiting.clear();
    m_reading->stop();
    m_problem->hide();
    showDrafts();
}

void AttachmentPicker::showDrafts()
{
    m_list->clear();
    for (const EvidenceDraft &draft : m_drafts) {
        m_list->addItem(tr("%1 (%2)").arg(draft.fileName, sizeText(draft.content.size())));
    }
    m_list->setCurrentRow(m_list->count() - 1);
    m_remove->setEnabled(!m_drafts.empty());
    Q_EMIT edited();
}

void AttachmentPicker::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls()) {
        event->acceptProposedAction();
    }
}

void AttachmentPicker::dropEvent(QDropEvent *event)
{
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile()) {
            add(url.toLocalFile());
        }
    }
    event->acceptProposedAction();
}

} // namespace dutydesk
