// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "centre/administrationpart.h"
#include "common/recorddialog.h"

#include <functional>

namespace dutydesk {

using OpenListDialog = std::function<RecordDialog *(const Seat &, QWidget *)>;

/// One record of a list, as texts in the order of the list's headings.
struct ListRow
{
    qint64 id;
    QStringList values;
    bool active;
    OpenListDialog change; ///< its dialog, to be opened
};

/// What the lists of reference data differ in.
struct ListDescription
{
    QString title;
    QString objectName; ///< what those of its controls begin with
    QString explanation;
    QStringList headings;
    std::function<Result<std::vector<ListRow>>(Services &)> list;
    OpenListDialog add;
    std::function<Result<void>(Services &, const Actor &, qint64, bool)> setActive;
    std::function<Result<void>(Services &, const Actor &, const std::vector<qint64> &)> reorder = {}; ///< may be none
};

/// A list of reference data: add, change, retire and bring back, put in order.
class ListPart final : public AdministrationPart
{
    Q_OBJECT

public:
    ListPart(const Seat &seat, RecordType type, const ListDescription &description, QWidget *parent = nullptr);

protected:
    void read() override;
    void clear() override;

private:
    void makeButtons();
    void show(const std::vector<ListRow> &rows);
    const ListRow *chosen() const;
    void followChoice();
    void edit(bool fresh);
    void retireOrBringBack();
    void move(int by);

    ListDescription m_description;
    std::vector<ListRow> m_rows;
    QTableWidget *m_table;
    QLabel *m_empty;
    QPushButton *m_change = nullptr;
    QPushButton *m_retire = nullptr;
    QPushButton *m_up = nullptr;
    QPushButton *m_down = nullptr;
};

} // namespace dutydesk
