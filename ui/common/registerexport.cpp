// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/registerexport.h"

#include "base/savefile.h"
#include "base/try.h"
#include "common/icons.h"
#include "common/services.h"
#include "tables/tablefiles.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QHeaderView>
#include <QPushButton>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTableView>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

QString fileNameOf(const QString &title)
{
    static const QRegularExpression forbidden(uR"([\\/:*?"<>|])"_s);
    return QString(title).replace(forbidden, u"-"_s);
}

} // namespace

TableExport RegisterExport::shownIn(const QTableView &view, const QString &title)
{
    const QAbstractItemModel &model = *view.model();
    const QHeaderView &header = *view.horizontalHeader();
    TableExport table{.title = title, .headings = {}, .rows = {}};
    for (int place = 0; place < header.count(); ++place) {
        const int column = header.logicalIndex(place);
        if (!header.isSectionHidden(column)) {
            std::vector<RegisterCell> cells;
            for (int row = 0; row < model.rowCount(); ++row) {
                const QModelIndex index = model.index(row, column);
                const QVariant cell = index.data(RegisterCell::role);
                cells.push_back(cell.isValid() ? cell.value<RegisterCell>() : RegisterCell{index.data().toString()});
            }
            addColumn(table, model.headerData(column, Qt::Horizontal).toString(), cells);
        }
    }
    return table;
}

void RegisterExport::addColumn(TableExport &table, const RegisterHeading &heading,
                               const std::vector<RegisterCell> &cells)
{
    const bool isTwo = !heading.subline.isEmpty();
    table.rows.resize(cells.size());
    table.headings.append(isTwo ? QStringList{heading.text, heading.subline} : QStringList(heading.text));
    for (std::size_t row = 0; row < cells.size(); ++row) {
        RegisterCell first = cells[row];
        const RegisterCell second{.text = isTwo ? std::exchange(first.subline, {}) : QString()};
        table.rows[row].push_back(first.exported());
        if (isTwo) {
            table.rows[row].push_back(second.exported());
        }
    }
}

void RegisterExport::save(Gateway &gateway, Notifier &notifier, QWidget &parent, const TableExport &table,
                          const Before &before)
{
    if (table.rows.empty()) {
        notifier.showRefusal(tr("There is nothing to export."));
        return;
    }
    auto *dialog = new QFileDialog(&parent, tr("Export: %1").arg(table.title));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"exportDialog"_s);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const QStringList filters{tr("Spreadsheets (*.xlsx)"), tr("Text with separators (*.csv)")};
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(u"xlsx"_s);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(fileNameOf(table.title) + u".xlsx"_s);
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, filters](const QString &filter) {
        dialog->setDefaultSuffix(filter == filters.first() ? u"xlsx"_s : u"csv"_s);
    });
    QObject::connect(dialog, &QFileDialog::fileSelected, &parent, [&, table, before](const QString &path) {
        gateway.ask(
            &parent,
            [table, before, path](Services &services) -> Result<void> {
                CHECK(before ? before(services, static_cast<int>(table.rows.size())) : Result<void>());
                const bool isText = path.endsWith(".csv"_L1, Qt::CaseInsensitive);
                TRY(const QByteArray bytes,
                    isText ? services.tableFiles->separatedText(table) : services.tableFiles->spreadsheet(table));
                return saveFile(path, bytes);
            },
            [&notifier, path](const Result<void> &saved) {
                if (saved) {
                    notifier.showMessage(tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
                } else {
                    notifier.showError(saved.error());
                }
            });
    });
    dialog->open();
}

QPushButton *RegisterExport::makeButton(QWidget &page, std::function<void()> act)
{
    auto *button = new QPushButton(iconOf(Icon::Export), tr("E&xport…"), &page);
    button->setObjectName(u"exportButton"_s);
    auto *action = new QAction(tr("Export the register that is shown"), &page);
    action->setShortcut(Qt::CTRL | Qt::Key_E);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    page.addAction(action);
    button->setToolTip(tr("Export what is shown (%1)").arg(action->shortcut().toString(QKeySequence::NativeText)));
    QObject::connect(action, &QAction::triggered, button, &QPushButton::click);
    QObject::connect(button, &QPushButton::clicked, button, std::move(act));
    return button;
}

} // namespace dutydesk
