// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "setup/personrows.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

#include <set>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int firstRows = 6;

void addHeadings(QGridLayout &grid, const QStringList &headings, QWidget *parent)
{
    for (int column = 0; column < headings.size(); ++column) {
        grid.addWidget(new QLabel(headings[column], parent), 0, column);
    }
}

/// Names a field after its column's heading and its row's number.
template<typename Field>
Field *name(Field *field, const QString &objectName, const QString &heading, std::size_t row)
{
    field->setObjectName(objectName + QString::number(row + 1));
    field->setAccessibleName(u"%1 %2"_s.arg(heading).arg(row + 1));
    return field;
}

} // namespace

LeaderRows::LeaderRows(const QStringList &titles, QWidget *parent)
    : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    const QStringList headings{tr("Post"), tr("Name"), tr("Telephone")};
    addHeadings(*grid, headings, this);
    for (const QString &title : titles) {
        const std::size_t row = m_rows.size();
        m_rows.push_back({name(new QLineEdit(title, this), u"leaderTitle"_s, headings[0], row),
                          name(new QLineEdit(this), u"leaderName"_s, headings[1], row),
                          name(new QLineEdit(this), u"leaderTelephone"_s, headings[2], row)});
        const Row &added = m_rows.back();
        added.telephone->setInputMethodHints(Qt::ImhDialableCharactersOnly);
        int column = 0;
        for (QLineEdit *edit : {added.title, added.name, added.telephone}) {
            grid->addWidget(edit, static_cast<int>(row) + 1, column++);
        }
    }
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        connect(m_rows[row].name, &QLineEdit::returnPressed, this, [this, row] { m_rows[row].telephone->setFocus(); });
        connect(m_rows[row].telephone, &QLineEdit::returnPressed, this, [this, row] {
            if (row + 1 < m_rows.size()) {
                m_rows[row + 1].name->setFocus();
            } else {
                Q_EMIT finished();
            }
        });
    }
}

void LeaderRows::propose(const QString &post, const QString &personName, const QString &telephone)
{
    for (const Row &row : m_rows) {
        const bool isPost = row.title->text().endsWith(post, Qt::CaseInsensitive);
        if (isPost && row.name->text().trimmed().isEmpty() && row.telephone->text().trimmed().isEmpty()) {
            row.name->setText(personName);
            row.telephone->setText(telephone);
            return;
        }
    }
}

std::vector<OnCallLeaderDraft> LeaderRows::leaders() const
{
    std::vector<OnCallLeaderDraft> leaders;
    for (const Row &row : m_rows) {
        if (!row.title->text().trimmed().isEmpty()) {
            leaders.push_back({row.title->text(), row.name->text(), row.telephone->text()});
        }
    }
    return leaders;
}

StaffRows::StaffRows(const QStringList &roleNames, QWidget *parent)
    : QWidget(parent)
    , m_roleNames(roleNames)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins({});
    addHeadings(*m_grid, {tr("Name"), tr("Role"), tr("Telephone"), tr("On the roster")}, this);
    setRowCount(firstRows);
}

void StaffRows::setRowCount(int count)
{
    while (rowCount() < count) {
        addRow();
    }
}

void StaffRows::addRow()
{
    const std::size_t row = m_rows.size();
    m_rows.push_back({name(new QLineEdit(this), u"staffName"_s, tr("Name"), row),
                      name(new QComboBox(this), u"staffRole"_s, tr("Role"), row),
                      name(new QLineEdit(this), u"staffTelephone"_s, tr("Telephone"), row),
                      name(new QCheckBox(this), u"staffOnRoster"_s, tr("On the roster"), row)});
    const Row &added = m_rows.back();
    added.role->addItems(m_roleNames);
    added.telephone->setInputMethodHints(Qt::ImhDialableCharactersOnly);
    added.onRoster->setChecked(true);
    int column = 0;
    for (QWidget *field : std::initializer_list<QWidget *>{added.name, added.role, added.telephone, added.onRoster}) {
        m_grid->addWidget(field, static_cast<int>(row) + 1, column++);
    }
    // Managers and administrators are usually not on the roster.
    connect(added.role, &QComboBox::currentIndexChanged, this,
            [this, row](int role) { m_rows[row].onRoster->setChecked(role <= static_cast<int>(Role::HeadOfDesk)); });
    connect(added.name, &QLineEdit::returnPressed, this, [this, row] { goOnFrom(row); });
    connect(added.telephone, &QLineEdit::returnPressed, this, [this, row] { goOnFrom(row); });
}

void StaffRows::goOnFrom(std::size_t row)
{
    if (m_rows[row].name->text().trimmed().isEmpty()) {
        Q_EMIT finished();
        return;
    }
    if (row + 1 == m_rows.size()) {
        addRow();
    }
    m_rows[row + 1].name->setFocus();
}

std::vector<StaffDraft> StaffRows::staff() const
{
    std::vector<StaffDraft> staff;
    for (const Row &row : m_rows) {
        if (!row.name->text().trimmed().isEmpty()) {
            staff.push_back({.name = row.name->text().trimmed(),
                             .role = static_cast<Role>(row.role->currentIndex()),
                             .telephone = row.telephone->text().trimmed(),
                             .onRoster = row.onRoster->isChecked()});
        }
    }
    return staff;
}

bool StaffRows::hasDistinctNames(const QString &taken)
{
    std::set<QString> names{taken.trimmed()};
    for (const Row &row : m_rows) {
        const QString typed = row.name->text().trimmed();
        if (!typed.isEmpty() && !names.insert(typed).second) {
            row.name->setFocus();
            row.name->selectAll();
            return false;
        }
    }
    return true;
}

} // namespace dutydesk
