// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "evidence/evidence.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace dutydesk {

class ReadingBar;

/// Lets the user add pictures and documents as evidence, from a file dialog or by dropping them here.
class AttachmentPicker final : public QWidget
{
    Q_OBJECT

public:
    explicit AttachmentPicker(QWidget *parent);

    std::vector<EvidenceDraft> drafts() const { return m_drafts; }

    /// Of all files, those that are still to be read last.
    QStringList paths() const { return m_paths + m_waiting; }

    /// Whether a file is not read yet, so that it is not among the drafts.
    bool isReading() const { return !m_waiting.isEmpty(); }
    void clear();

    /// Reads a file in the background and adds it, or says below the list why it is not added.
    void add(const QString &path);

    /// Allows pictures, PDF, office documents and text, but nothing that can run.
    static bool isAllowed(const QString &fileName);
    static QString nameFilter();

    /// What a form says that was to be saved before its files are read.
    static QString stillReading();

Q_SIGNALS:
    void edited();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void choose();
    void readNext();
    void take(const QString &path, const Result<QByteArray> &content);
    QString problemOf(const QString &name, const Result<QByteArray> &content) const;
    void removeCurrent();
    void showDrafts();

    std::vector<EvidenceDraft> m_drafts;
    QStringList m_paths;   ///< of `m_drafts`, in their order
    QStringList m_waiting; ///< the first of them is being read
    ReadingBar *m_reading;
    QListWidget *m_list;
    QLabel *m_problem;
    QPushButton *m_remove;
};

} // namespace dutydesk
