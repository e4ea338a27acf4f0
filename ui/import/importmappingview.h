// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "import/importfile.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;
class QScrollArea;
class QSpinBox;

namespace dutydesk {

/// Shows the columns of a sheet with sample contents, and a choice of field for each.
class ImportMappingView final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportMappingView(QWidget *parent);

    /// Shows the first sheet that has flats.
    void showFile(std::shared_ptr<const ImportFile> file);
    void clear();

    /// The sheet that is chosen; it stays when another file is shown.
    std::shared_ptr<const SheetTable> sheet() const;

    /// The mapping that is chosen now.
    ImportMapping mapping() const;

    /// The fields that the user has chosen by heading, to be remembered.
    const ImportMapping::Remembered &chosen() const { return m_chosen; }

Q_SIGNALS:
    /// Another sheet or another field was chosen.
    void edited();

private:
    void showSheet();
    void showColumns();
    void addColumn(QGridLayout &grid, int column);
    void choose(int column, int index);
    QString examplesOf(int column) const;

    std::shared_ptr<const ImportFile> m_file;
    ImportMapping::Remembered m_chosen;
    ImportMapping m_mapping;
    QComboBox *m_sheet;
    QSpinBox *m_firstRow;
    QLabel *m_hint;
    QScrollArea *m_columns;
};

} // namespace dutydesk
