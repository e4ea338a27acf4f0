// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wholedesk.h"
#include "import/importreading.h"
#include "import/ownerimport.h"
#include "journal/verifier.h"
#include "owners/ownerarchive.h"
#include "tables/sheettable.h"
#include "tables/tableexport.h"
#include "tables/tablefiles.h"

#include <QElapsedTimer>
#include <QFile>

namespace dutydesk {

using namespace test;
using namespace Qt::StringLiterals;

/// Imports a whole estate from one workbook. DUTYDESK_IMPORT_FLATS sets the number of flats; with a large number the
/// times are worth reading.
class ManyFlatsTest : public WholeDeskTest
{
protected:
    int flats() const
    {
        const int wanted = qEnvironmentVariableIntValue("DUTYDESK_IMPORT_FLATS");
        return wanted > 0 ? wanted : 150;
    }

    QString writeWorkbook()
    {
        TableExport table{.title = u"业主"_s,
                          .headings = {u"楼栋"_s, u"单元"_s, u"房号"_s, u"建筑面积"_s, u"业主姓名"_s, u"联系电话"_s,
                                       u"家庭成员"_s, u"车牌号"_s},
                          .rows = {}};
        for (int i = 0; i < flats(); ++i) {
            table.rows.push_back({u"%1栋"_s.arg(i / 500 + 1), u"%1单元"_s.arg(i / 250 % 2 + 1),
                                  QString::number(i / 5 % 50 + 1) + u"0%1"_s.arg(i % 5 + 1), 80.0 + i % 60,
                                  u"业主%1"_s.arg(i), u"138%1"_s.arg(i, 8, 10, QChar(u'0')), u"家属%1(妻)"_s.arg(i),
                                  i % 2 == 0 ? u"沪A%1"_s.arg(i, 5, 10, QChar(u'0')) : QString()});
        }
        const QString path = m_folder.filePath(u"业主.xlsx"_s);
        QFile file(path);
        const QByteArray bytes = services().tableFiles->spreadsheet(table).value();
        EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        return path;
    }

    /// Runs the step and reports its duration.
    template<typename Step>
    auto timed(const char *name, Step step)
    {
        QElapsedTimer timer;
        timer.start();
        auto answer = step();
        RecordProperty(name, static_cast<int>(timer.elapsed()));
        return answer;
    }
};

INSTANTIATE_TEST_SUITE_P(, ManyFlatsTest, sqlBackends, testing::PrintToStringParamName());

TEST_P(ManyFlatsTest, R_OW_4_AnEstateIsTakenInWithdrawnAndTheJournalIsWhole)
{
    const QString path = writeWorkbook();
    Progress progress;
    const SheetTable sheet =
        timed("read_ms", [&] { return services().tableFiles->read(path, progress); }).value().at(0);
    const ImportReading reading =
        timed("understand_ms", [&] { return ImportReading::of(sheet, ImportMapping::guess(sheet), progress); });
    const ImportCheck check =
        timed("check_ms", [&] { return services().ownerImport->check(*m_chen, reading); }).value();
    ASSERT_EQ(check.newFlats, flats());

    const Result<ImportBatch> batch = timed(
        "import_ms", [&] { return services().ownerImport->run(*m_chen, u"业主.xlsx"_s, reading, check, progress); });
    ASSERT_TRUE(batch) << batch.error().detail.toStdString();
    EXPECT_EQ(progress.done, check.records());
    EXPECT_EQ(services().ownerImport->check(*m_chen, reading)->unchanged, flats());
    EXPECT_TRUE(services().verifier->verify()->isWhole());

    const Result<void> withdrawn =
        timed("withdraw_ms", [&] { return services().ownerImport->withdraw(*m_chen, batch->id, progress); });
    ASSERT_TRUE(withdrawn) << withdrawn.error().detail.toStdString();
    EXPECT_TRUE(services().owners->outline(*m_chen)->empty());
    EXPECT_TRUE(services().verifier->verify()->isWhole());
}

} // namespace dutydesk
