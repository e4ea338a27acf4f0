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
#include <QTreeView>

#include <algorithm>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

/// The columns of the model that are shown, from left to right.
std::vector<int> columnsOf(const QAbstractItemView &view)
{
    const auto *table = qobject_cast<const QTableView *>(&view);
    const auto *tree = qobject_cast<const QTreeView *>(&view);
    const QHeaderView *header = table ? table->horizontalHeader() : tree ? tree->header() : nullptr;
    if (!header) {
        return {0};
    }
    std::vector<int> columns;
    for (int place = 0; place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        if (!header->isSectionHidden(column)) {
            columns.push_back(column);
        }
    }
    return columns;
}

/// Numbers stay numbers and dates become dates, so that the other program can sort by them. A telephone is a text.
/// Where figures stand is seen from where they are set: a telephone stands on the left and stays a text.
bool isFigure(const QModelIndex &index, const QString &text)
{
    static const QRegularExpression figure(u"^-?\\d{1,15}(\\.\\d+)?$"_s);
    const auto place = Qt::Alignment::fromInt(index.data(Qt::TextAlignmentRole).toInt());
    return place.testFlag(Qt::AlignRight) && figure.match(text).hasMatch();
}

SheetCell cellOf(const QModelIndex &index)
{
    static const QRegularExpression date(u"^\\d{4}-\\d\\d-\\d\\d$"_s);
    static const QRegularExpression moment(u"^\\d{4}-\\d\\d-\\d\\d\\s\\d\\d:\\d\\d$"_s);
    const QVariant value = index.data(RegisterExport::valueRole);
    const QVariant shown = value.isValid() ? value : index.data(Qt::DisplayRole);
    if (shown.typeId() == QMetaType::Int || shown.typeId() == QMetaType::Double
        || shown.typeId() == QMetaType::LongLong) {
        return shown.toDouble();
    }
    if (shown.typeId() == QMetaType::QDate) {
        return shown.toDate();
    }
    const QString text = shown.toString();
    if (date.match(text).hasMatch() && QDate::fromString(text, Qt::ISODate).isValid()) {
        return QDate::fromString(text, Qt::ISODate);
    }
    if (moment.match(text).hasMatch()) {
        const QDateTime read = QDateTime::fromString(text.simplified(), u"yyyy-MM-dd HH:mm"_s);
        return read.isValid() ? SheetCell(read) : SheetCell(text);
    }
    if (isFigure(index, text)) {
        return text.toDouble();
    }
    return text.isEmpty() ? SheetCell() : SheetCell(text);
}

void addRows(TableExport &table, const QAbstractItemView &view, const std::vector<int> &columns,
             const QModelIndex &parent)
{
    const auto *grid = qobject_cast<const QTableView *>(&view);
    const auto *tree = qobject_cast<const QTreeView *>(&view);
    const QAbstractItemModel *model = view.model();
    for (int row = 0; row < model->rowCount(parent); ++row) {
        if ((grid && grid->isRowHidden(row)) || (tree && tree->isRowHidden(row, parent))) {
            continue;
        }
        std::vector<SheetCell> cells;
        for (const int column : columns) {
            cells.push_back(cellOf(model->index(row, column, parent)));
        }
        table.rows.push_back(std::move(cells));
        const QModelIndex first = model->index(row, 0, parent);
        if (tree && tree->isExpanded(first)) {
            addRows(table, view, columns, first);
        }
    }
}

QString fileNameOf(const QString &title)
{
    static const QRegularExpression forbidden(uR"([\\/:*?"<>|])"_s);
    return QString(title).replace(forbidden, u"-"_s);
}

} // namespace

TableExport RegisterExport::shownIn(const QAbstractItemView &view, const QString &title)
{
    TableExport table{.title = title, .headings = {}, .rows = {}};
    const std::vector<int> columns = columnsOf(view);
    for (const int column : columns) {
        table.headings.append(qobject_cast<const QTableView *>(&view) || qobject_cast<const QTreeView *>(&view)
                                  ? view.model()->headerData(column, Qt::Horizontal).toString()
                                  : title);
    }
    addRows(table, view, columns, view.rootIndex());
    return table;
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
