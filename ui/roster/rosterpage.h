// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/liveview.h"
#include "common/recordpage.h"
#include "roster/rosterdocument.h"
#include "roster/rostereditor.h"

class QAction;
class QBoxLayout;
class QLabel;
class QPushButton;

namespace dutydesk {

class ElidedLabel;
class RosterExporter;
class RosterFindings;
class RosterLegend;
class RosterView;

/// The duty roster of a month. It is edited while it is a draft; once published, only substitutions change it.
class RosterPage final : public LiveView, public RecordPage
{
    Q_OBJECT

public:
    explicit RosterPage(const Seat &seat, QWidget *parent = nullptr);

    /// Shows the month that contains this day.
    void showMonth(QDate date);
    QDate month() const { return m_month; }

    /// Shows substitutions in their month, and shift patterns.
    bool showRecord(const RecordReference &record) override;

protected:
    void read() override;

    /// Clears the page and closes its dialogs, so that no names and duties stay visible.
    void clear() override;

private:
    void makeLayout();
    QBoxLayout *makeNavigation();
    QBoxLayout *makeTools();
    void fillPrintMenu();
    void fillExportMenu();
    QPushButton *addButton(QBoxLayout *line, const QString &text, const QString &name, const QKeySequence &key,
                           std::function<void()> act);
    QAction *addHistory(QBoxLayout *line, const QString &text, const QString &name, QKeySequence::StandardKey key);
    void connectParts();
    void showRoster(const MonthRoster &shown);
    void showState();
    void jump(const QModelIndex &index, bool isDecided);

    void copyLastMonth();
    void publish();
    QString publishQuestion(const MonthRoster &roster) const;
    void substitute();
    using DocumentOf = PrintDocument (*)(const MonthRoster &, RosterDocument::Telephones, const QDateTime &);
    using BytesOf = std::function<Result<QByteArray>(const RosterExporter &, const MonthRoster &)>;
    void print(DocumentOf document, RosterDocument::Telephones telephones);
    void exportCalendarOfChosen();
    void exportTo(const QString &name, const QString &filter, const QString &suffix, const BytesOf &bytesOf);
    void editPatterns();

    QDate thisMonth() const;

    QDate m_month;
    RosterTableModel m_model;
    RosterEditor m_editor;
    RosterView *m_view;
    RosterLegend *m_legend;
    RosterFindings *m_findings;
    QLabel *m_title;
    ElidedLabel *m_state;
    QLabel *m_specialDays;
    QLabel *m_empty;
    QPushButton *m_copy = nullptr;
    QPushButton *m_publish = nullptr;
    QPushButton *m_substitute = nullptr;
    QPushButton *m_print = nullptr;
    QPushButton *m_export = nullptr;
};

} // namespace dutydesk
