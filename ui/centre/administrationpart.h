// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/liveview.h"

class QBoxLayout;
class QLabel;
class QPushButton;
class QTableWidget;
class QVBoxLayout;

namespace dutydesk {

/// One part of the administration page, which says why somebody may only read it.
class AdministrationPart : public LiveView
{
    Q_OBJECT

public:
    AdministrationPart(const Seat &seat, const RecordTypes &shows, Right right, QWidget *parent);

    /// Chooses the row of that record, now or as soon as it is read.
    void showRow(qint64 id);

protected:
    /// A button that only those with the right may press.
    QPushButton *addWritingButton(QBoxLayout *line, const QString &text, const QString &name);

    /// A table of rows that are chosen as a whole, with an accessible name.
    QTableWidget *makeTable(const QString &name, const QString &objectName, const QStringList &headings);

    /// A button that exports the table as it is shown.
    void addExportButton(QBoxLayout *line, const QTableWidget *table);

    /// Puts one row of texts at the end; the first cell keeps the id.
    static void addRow(QTableWidget *table, qint64 id, const QStringList &cells, bool isPale);
    static std::optional<qint64> chosenId(const QTableWidget *table);

    /// The row that somebody wants to see, or else the one of before, or else the first.
    void choose(QTableWidget *table, std::optional<qint64> before);

    bool mayWrite() const;

    QVBoxLayout *m_layout;

private:
    void followRights();

    Right m_right;
    QTableWidget *m_firstTable = nullptr;
    std::optional<qint64> m_wanted;
    QLabel *m_readOnly;
    QList<QPushButton *> m_writing;
};

} // namespace dutydesk
