// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/registerexport.h"

#include "support/faketablefiles.h"
#include "support/immediategateway.h"
#include "support/mocknotifier.h"
#include "support/printers.h"

#include <QFileDialog>
#include <QHeaderView>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTableView>
#include <QTemporaryDir>

namespace dutydesk {

using namespace test;
using namespace Qt::StringLiterals;

class RegisterExportTest : public testing::Test
{
protected:
    RegisterExportTest()
    {
        m_gateway.services.tableFiles = &m_files;
        m_model.setHorizontalHeaderLabels({u"Name"_s, u"Lines"_s, u"Date"_s, u"Telephone"_s});
        for (const auto &[name, lines] : {std::pair(u"Wang"_s, 3), std::pair(u"Li"_s, 12), std::pair(u"An"_s, 1)}) {
            m_model.appendRow({itemOf({name}), itemOf(RegisterCell::figure(lines)),
                               itemOf(RegisterCell::day(QDate(2026, 11, 25))), itemOf({u"013800138000"_s})});
        }
        m_sorted.setSourceModel(&m_model);
        m_view.setModel(&m_sorted);
    }

    static QStandardItem *itemOf(const RegisterCell &cell)
    {
        auto *item = new QStandardItem(cell.text);
        item->setData(QVariant::fromValue(cell), RegisterCell::role);
        return item;
    }

    QString path(const QString &name) const { return m_folder.filePath(name); }

    void choose(const QString &file)
    {
        auto *dialog = m_page.findChild<QFileDialog *>();
        ASSERT_TRUE(dialog);
        Q_EMIT dialog->fileSelected(file);
    }

    QTemporaryDir m_folder;
    testing::NiceMock<MockNotifier> m_notifier;
    FakeTableFiles m_files;
    ImmediateGateway m_gateway;
    QStandardItemModel m_model;
    QSortFilterProxyModel m_sorted;
    QTableView m_view;
    QWidget m_page;
};

TEST_F(RegisterExportTest, R_RK_4_FiguresDaysAndMomentsAreExportedAsSuch)
{
    m_model.clear();
    m_model.appendRow({itemOf(RegisterCell::figure(192111.27, 2)),
                       itemOf({.text = u"due in 3 days"_s, .value = QDate(2026, 12, 1)}),
                       itemOf(RegisterCell::moment(QDateTime(QDate(2026, 11, 25), QTime(0, 30), QTimeZone::utc()),
                                                   QTimeZone("Asia/Shanghai"))),
                       itemOf({u"13800138000"_s}), itemOf({})});

    const TableExport table = RegisterExport::shownIn(m_view, u"Flats"_s);

    EXPECT_EQ(table.rows.at(0),
              (std::vector<SheetCell>{192111.27, QDate(2026, 12, 1), QDateTime(QDate(2026, 11, 25), QTime(8, 30)),
                                      u"13800138000"_s, SheetCell()}));
}

TEST_F(RegisterExportTest, R_RK_4_ASecondLineWithAHeadingIsAColumnOfItsOwn)
{
    TableExport table;
    const std::vector<RegisterCell> cells{RegisterCell::strong(u"lift 3"_s, u"Otis"_s),
                                          RegisterCell::strong(u"gate"_s)};

    RegisterExport::addColumn(table, {u"Facility"_s, u"Maintainer"_s}, cells);
    RegisterExport::addColumn(table, u"Both"_s, cells);

    EXPECT_EQ(table.headings, QStringList({u"Facility"_s, u"Maintainer"_s, u"Both"_s}));
    EXPECT_EQ(table.rows.at(0), (std::vector<SheetCell>{u"lift 3"_s, u"Otis"_s, u"lift 3\nOtis"_s}));
    EXPECT_EQ(table.rows.at(1), (std::vector<SheetCell>{u"gate"_s, SheetCell(), u"gate"_s}));
}

TEST_F(RegisterExportTest, R_RK_4_ExportsWhatIsOnScreenFilteredSortedAndWithoutHiddenColumns)
{
    m_sorted.setFilterRegularExpression(u"n"_s);
    m_sorted.sort(0);
    m_view.horizontalHeader()->moveSection(3, 0);
    m_view.hideColumn(2);

    const TableExport table = RegisterExport::shownIn(m_view, u"Staff"_s);

    EXPECT_EQ(table.headings, QStringList({u"Telephone"_s, u"Name"_s, u"Lines"_s}));
    ASSERT_EQ(table.rows.size(), 2U);
    EXPECT_EQ(table.rows[0], (std::vector<SheetCell>{u"013800138000"_s, u"An"_s, 1.0}));
    EXPECT_EQ(table.rows[1], (std::vector<SheetCell>{u"013800138000"_s, u"Wang"_s, 3.0}));
}

TEST_F(RegisterExportTest, R_RK_4_TheKeyAsksForTheFileAndTheSuffixChoosesItsKind)
{
    QPushButton *button = RegisterExport::makeButton(m_page, [this] {
        RegisterExport::save(m_gateway, m_notifier, m_page, RegisterExport::shownIn(m_view, u"Staff 11/2026"_s));
    });
    m_page.show();
    QApplication::setActiveWindow(&m_page);
    button->setFocus();
    EXPECT_CALL(m_notifier, showMessage(testing::Truly([](const QString &text) { return text.contains(u"staff"_s); })))
        .Times(1);

    QTest::keyClick(&m_page, Qt::Key_E, Qt::ControlModifier);
    choose(path(u"staff.csv"_s));

    QFile file(path(u"staff.csv"_s));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), "text");
    EXPECT_EQ(m_files.written->rows.size(), 3U);
}

TEST_F(RegisterExportTest, writesNothingWhereItMayNotAndSaysWhatFailed)
{
    const TableExport table = RegisterExport::shownIn(m_view, u"Owners"_s);
    const Error refused{ErrorCode::NotAllowed, {}};
    const Error nowhere{ErrorCode::FolderMissing, path(u"gone"_s)};
    EXPECT_CALL(m_notifier, showError(refused));
    EXPECT_CALL(m_notifier, showError(nowhere));

    int asked = 0;
    RegisterExport::save(m_gateway, m_notifier, m_page, table, [&](Services &, int rows) -> Result<void> {
        asked = rows;
        return failure(refused);
    });
    choose(path(u"owners.xlsx"_s));
    EXPECT_EQ(asked, 3);
    EXPECT_FALSE(QFile::exists(path(u"owners.xlsx"_s)));
    delete m_page.findChild<QFileDialog *>();

    RegisterExport::save(m_gateway, m_notifier, m_page, table);
    choose(path(u"gone/owners.xlsx"_s));
}

TEST_F(RegisterExportTest, saysWhenThereIsNothingToExport)
{
    m_sorted.setFilterRegularExpression(u"nobody"_s);
    EXPECT_CALL(m_notifier, showRefusal(testing::_));

    RegisterExport::save(m_gateway, m_notifier, m_page, RegisterExport::shownIn(m_view, u"Staff"_s));

    EXPECT_FALSE(m_page.findChild<QFileDialog *>());
}

} // namespace dutydesk
