// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/savefile.h"
#include "base/try.h"
#include "common/printpreview.h"
#include "roster/rosterexporter.h"
#include "roster/rosterpage.h"
#include "roster/rosterview.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QMenu>
#include <QPushButton>
#include <QStandardPaths>

namespace dutydesk {

using namespace Qt::StringLiterals;

void RosterPage::fillPrintMenu()
{
    using Telephones = RosterDocument::Telephones;
    auto *menu = new QMenu(m_print);
    const std::tuple<QString, DocumentOf, Telephones> entries[] = {
        {tr("Month table…"), &RosterDocument::matrix, Telephones::Shown},
        {tr("Month table for the wall, without telephones…"), &RosterDocument::matrix, Telephones::Left},
        {tr("Day list…"), &RosterDocument::list, Telephones::Shown},
        {tr("Day list for the wall, without telephones…"), &RosterDocument::list, Telephones::Left}};
    for (const auto &[text, document, telephones] : entries) {
        QAction *action = menu->addAction(text);
        connect(action, &QAction::triggered, this,
                [this, document = document, telephones = telephones] { print(document, telephones); });
    }
    QAction *first = menu->actions().constFirst();
    first->setShortcut(QKeySequence::Print);
    first->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(first);
    m_print->setMenu(menu);
}

void RosterPage::print(DocumentOf document, RosterDocument::Telephones telephones)
{
    if (m_model.roster()) {
        const QDateTime now = m_seat.clock.now().toTimeZone(m_seat.clock.zone());
        const MonthRoster &roster = *m_model.roster();
        PrintPreview::open(
            m_seat, roster.centre.language, [&] { return document(roster, telephones, now); }, this);
    }
}

void RosterPage::fillExportMenu()
{
    auto *menu = new QMenu(m_export);
    connect(menu->addAction(tr("Spreadsheet (xlsx)…")), &QAction::triggered, this, [this] {
        exportTo(
            {}, tr("Spreadsheets (*.xlsx)"), u"xlsx"_s,
            [](const RosterExporter &exporter, const MonthRoster &roster) { return exporter.spreadsheet(roster); });
    });
    connect(menu->addAction(tr("Calendar of everybody (ics)…")), &QAction::triggered, this, [this] {
        exportTo({}, tr("Calendars (*.ics)"), u"ics"_s, [](const RosterExporter &exporter, const MonthRoster &roster) {
            return exporter.calendar(roster, std::nullopt);
        });
    });
    connect(menu->addAction(tr("Calendar of the chosen person (ics)…")), &QAction::triggered, this,
            &RosterPage::exportCalendarOfChosen);
    m_export->setMenu(menu);
}

void RosterPage::exportCalendarOfChosen()
{
    const QModelIndex current = m_view->currentIndex();
    const std::optional<CellPlace> place = m_model.placeAt(current.siblingAtColumn(0));
    if (!place) {
        m_seat.notifier.showRefusal(tr("Choose a cell of the person first."));
        return;
    }
    exportTo(m_model.roster()->nameOf(place->staff), tr("Calendars (*.ics)"), u"ics"_s,
             [who = place->staff](const RosterExporter &exporter, const MonthRoster &roster) {
                 return exporter.calendar(roster, who);
             });
}

void RosterPage::exportTo(const QString &name, const QString &filter, const QString &suffix, const BytesOf &bytesOf)
{
    if (!m_model.roster()) {
        return;
    }
    auto *dialog = new QFileDialog(this, tr("Export the roster"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(filter);
    dialog->setDefaultSuffix(suffix);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    QStringList parts{tr("Duty roster"), m_month.toString(u"yyyy-MM"_s), name};
    parts.removeAll(QString());
    dialog->selectFile(parts.join(u' ').replace(u'/', u'-') + u'.' + suffix);
    connect(dialog, &QFileDialog::fileSelected, this, [this, bytesOf](const QString &path) {
        if (!m_model.roster()) {
            return;
        }
        ask(
            [bytesOf, path, roster = *m_model.roster()](Services &services, const Actor &) -> Result<void> {
                TRY(const QByteArray bytes, bytesOf(*services.rosterExporter, roster));
                return saveFile(path, bytes);
            },
            [this, path] { m_seat.notifier.showMessage(tr("Saved: %1").arg(QDir::toNativeSeparators(path))); });
    });
    dialog->open();
}

} // namespace dutydesk
