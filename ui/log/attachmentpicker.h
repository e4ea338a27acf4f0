// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "evidence/evidence.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace dutydesk {

/// Lets the user add pictures and documents as evidence, from a file dialog or by dropping them here.
class AttachmentPicker final : public QWidget
{
    Q_OBJECT

public:
    explicit AttachmentPicker(QWidget *parent);

    std::vector<EvidenceDraft> drafts() const { return m_drafts; }
    QStringList paths() const { return m_paths; }
    void clear();

    /// Adds a file, or says below the list why it is not added.
    void add(const QString &path);

    /// Allows pictures, PDF, office documents and text, but nothing that can run.
    static bool isAllowed(const QString &fileName);
    static QString nameFilter();

Q_SIGNALS:
    void edited();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void choose();
    void removeCurrent();
    void showDrafts();

    std::vector<EvidenceDraft> m_drafts;
    QStringList m_paths; ///< of `m_drafts`, in their order
    QListWidget *m_list;
    QLabel *m_problem;
    QPushButton *m_remove;
};

} // namespace dutydesk
