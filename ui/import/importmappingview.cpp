// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/importmappingview.h"

#include "import/importnames.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int examples = 4;
constexpr int mostColumns = 60; // no register of flats has more columns

} // namespace

ImportMappingView::ImportMappingView(QWidget *parent)
    : QWidget(parent)
    , m_sheet(new QComboBox(this))
    , m_firstRow(new QSpinBox(this))
    , m_hint(new QLabel(this))
    , m_columns(new QScrollArea(this))
{
    m_sheet->setObjectName(u"sheetBox"_s);
    m_firstRow->setObjectName(u"firstRowBox"_s);
    m_hint->setObjectName(u"mappingHint"_s);
    m_hint->setWordWrap(true);
    auto *line = new QHBoxLayout;
    for (const auto &[text, field] : {std::pair<QString, QWidget *>(tr("&Sheet"), m_sheet),
                                      std::pair<QString, QWidget *>(tr("Data begins in &row"), m_firstRow)}) {
        auto *label = new QLabel(text, this);
        label->setBuddy(field);
        line->addWidget(label);
        line->addWidget(field);
    }
    line->addStretch();
    m_columns->setObjectName(u"columnsArea"_s);
    m_columns->setWidgetResizable(true); // the area scrolls to the focused choice
    m_columns->setFocusPolicy(Qt::NoFocus);
    m_columns->setFrameShape(QFrame::NoFrame);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(line);
    layout->addWidget(m_hint);
    layout->addWidget(m_columns, 1);
    connect(m_sheet, &QComboBox::currentIndexChanged, this, &ImportMappingView::showSheet);
}

void ImportMappingView::showFile(std::shared_ptr<const ImportFile> file)
{
    const QSignalBlocker quiet(m_sheet);
    m_file = std::move(file);
    m_chosen.clear();
    m_sheet->clear();
    for (const SheetTable &sheet : m_file->sheets) {
        m_sheet->addItem(sheet.isEmpty() ? tr("%1 (empty)").arg(sheet.name) : sheet.name);
    }
    m_sheet->setCurrentIndex(m_file->likeliestSheet());
    showSheet();
}

void ImportMappingView::clear()
{
    const QSignalBlocker quiet(m_sheet);
    m_file.reset();
    m_sheet->clear();
    delete m_columns->takeWidget();
}

std::shared_ptr<const SheetTable> ImportMappingView::sheet() const
{
    return {m_file, &m_file->sheets[static_cast<std::size_t>(m_sheet->currentIndex())]};
}

void ImportMappingView::showSheet()
{
    m_mapping = m_file->mappings[static_cast<std::size_t>(m_sheet->currentIndex())];
    m_firstRow->setRange(1, std::max(1, sheet()->rowCount()));
    m_firstRow->setValue(m_mapping.firstDataRow + 1);
    if (sheet()->isEmpty()) {
        m_hint->setText(
            tr("This sheet is empty. If your spreadsheet program shows rows in it, save the file there again."));
    } else if (m_mapping.namesFlats()) {
        m_hint->setText(tr("The columns were recognised by their headings. Correct any that are wrong."));
    } else {
        m_hint->setText(tr("The headings were not recognised. Choose the columns with the building and flat number, or "
                           "with the full unit number, and any others to import."));
    }
    showColumns();
    Q_EMIT edited();
}

void ImportMappingView::showColumns()
{
    auto *list = new QWidget;
    auto *grid = new QGridLayout(list);
    grid->setColumnStretch(1, 2);
    grid->setColumnStretch(2, 1);
    const QStringList headings{tr("Column"), tr("Sample"), tr("Field")};
    for (int column = 0; column < headings.size(); ++column) {
        auto *heading = new QLabel(headings[column], list);
        QFont bold = heading->font();
        bold.setBold(true);
        heading->setFont(bold);
        grid->addWidget(heading, 0, column);
    }
    const int columns = std::min(static_cast<int>(m_mapping.columns.size()), mostColumns);
    for (int column = 0; column < columns; ++column) {
        addColumn(*grid, column);
    }
    grid->setRowStretch(columns + 1, 1);
    m_columns->setWidget(list); // this deletes the previous widget
}

void ImportMappingView::addColumn(QGridLayout &grid, int column)
{
    const QString letters = SheetTable::cellName(0, column).chopped(1);
    const QString &heading = m_mapping.headings[column];
    auto *choice = new QComboBox(grid.parentWidget());
    choice->setObjectName(u"columnBox%1"_s.arg(column));
    choice->addItem(tr("not imported"));
    for (int field = 0; field < importFieldCount; ++field) {
        choice->addItem(ImportNames::of(static_cast<ImportField>(field)));
    }
    const std::optional<ImportField> field = m_mapping.columns[static_cast<std::size_t>(column)];
    choice->setCurrentIndex(field ? static_cast<int>(*field) + 1 : 0);
    auto *name = new QLabel(heading.isEmpty() ? letters : u"%1 · %2"_s.arg(letters, heading), grid.parentWidget());
    auto *examples = new QLabel(examplesOf(column), grid.parentWidget());
    for (QLabel *shown : {name, examples}) {
        shown->setSizePolicy(shown == name ? QSizePolicy::Preferred : QSizePolicy::Ignored, QSizePolicy::Preferred);
    }
    name->setBuddy(choice);
    choice->setAccessibleName(name->text());
    grid.addWidget(name, column + 1, 0);
    grid.addWidget(examples, column + 1, 1);
    grid.addWidget(choice, column + 1, 2);
    connect(choice, &QComboBox::currentIndexChanged, this, [this, column](int index) { choose(column, index); });
}

void ImportMappingView::choose(int column, int index)
{
    const auto field = index > 0 ? std::optional(static_cast<ImportField>(index - 1)) : std::nullopt;
    m_mapping.columns[static_cast<std::size_t>(column)] = field;
    if (const QString key = ImportMapping::headingKey(m_mapping.headings[column]); !key.isEmpty()) {
        m_chosen.insert(key, field);
    }
    Q_EMIT edited();
}

QString ImportMappingView::examplesOf(int column) const
{
    QStringList texts;
    const std::shared_ptr<const SheetTable> shown = sheet();
    for (int row = m_mapping.firstDataRow; row < shown->rowCount() && texts.size() < examples; ++row) {
        if (const QString text = shown->text(row, column).simplified(); !text.isEmpty()) {
            texts.append(text);
        }
    }
    return texts.join(u"  |  "_s);
}

ImportMapping ImportMappingView::mapping() const
{
    ImportMapping mapping = m_mapping;
    mapping.firstDataRow = m_firstRow->value() - 1;
    return mapping;
}

} // namespace dutydesk
