// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/ownerimport.h"

#include "base/filelimits.h"
#include "import/importvalues.h"
#include "support/ownerdesk.h"
#include "support/printers.h"

#include <gmock/gmock.h>

namespace dutydesk {

using namespace test;
using namespace Qt::StringLiterals;

class OwnerImportTest : public testing::Test
{
protected:
    static SheetTable sheet(const QStringList &lines)
    {
        SheetTable sheet{.name = u"业主"_s, .rows = {}, .merged = {}};
        for (const QString &line : lines) {
            std::vector<SheetCell> &row = sheet.rows.emplace_back();
            for (const QString &cell : line.split(u',')) {
                row.emplace_back(cell.isEmpty() ? SheetCell() : SheetCell(cell));
            }
        }
        return sheet;
    }

    static ImportReading reading(const QStringList &lines)
    {
        const SheetTable table = sheet(QStringList{u"房屋,业主,手机,建筑面积,车牌"_s} + lines);
        Progress progress;
        return ImportReading::of(table, ImportMapping::guess(table), progress);
    }

    ImportCheck check(const ImportReading &read) { return m_import.check(m_desk.manager, read).value(); }

    Result<ImportBatch> take(const ImportReading &read)
    {
        Progress progress;
        return m_import.run(m_desk.manager, u"业主.xlsx"_s, read, check(read), progress);
    }

    template<Record T>
    int active(const Repository<T> &repository) const
    {
        const std::vector<T> records = repository.list().value();
        return static_cast<int>(std::ranges::count(records, ArchiveState::Active, &T::state));
    }

    std::array<int, 4> counts() const
    {
        const FakeOwnerStore &store = m_desk.store;
        return {active(store.buildings), active(store.flats), active(store.residents), active(store.vehicles)};
    }

    Result<void> withdraw(ImportBatchId batch)
    {
        Progress progress;
        return m_import.withdraw(m_desk.manager, batch, progress);
    }

    const QStringList three{u"3-1-501,张三,13800138000,89.12,沪A12345"_s, u"3-1-502,李四,,,"_s, u"5-101,王五,,,"_s};
    OwnerDesk m_desk;
    OwnerImport m_import{m_desk.store.repositories(), m_desk.staff, m_desk.journal.repository, m_desk.journal.journal};
};

TEST_F(OwnerImportTest, R_OW_4_TheCheckSaysWhatWouldBeTakenInAndChangesNothing)
{
    const ImportCheck found = check(reading(three));

    EXPECT_EQ(found.newBuildings, 2);
    EXPECT_EQ(found.newFlats, 3);
    EXPECT_EQ(found.residents, 3);
    EXPECT_EQ(found.vehicles, 1);
    EXPECT_THAT(counts(), testing::Each(0));
}

TEST_F(OwnerImportTest, R_OW_4_AColumnOfWholeNumbersIsTakenForSuchWhateverItsHeading)
{
    const SheetTable table = sheet({u"房间号,业主"_s, u"61-1-101,张三"_s, u"61-1-102,李四"_s, u"注：以上,"_s});

    const ImportMapping mapping = ImportMapping::guess(table);
    EXPECT_EQ(mapping.columns.at(0), ImportField::Unit);
    Progress progress;
    EXPECT_EQ(ImportReading::of(table, mapping, progress).flats.size(), 2U);

    const ImportMapping::Remembered said{{ImportMapping::headingKey(u"房间号"_s), ImportField::Number}};
    EXPECT_EQ(ImportMapping::guess(table, said).columns.at(0), ImportField::Number) << "a person has said it";
    EXPECT_EQ(ImportMapping::guess(sheet({u"楼栋,房间号"_s, u"3,101"_s, u"3,102"_s})).columns.at(1),
              ImportField::Number);
}

TEST(ImportedNames, R_OW_4_ARareCharacterOfAnOldProgramLeavesAMark)
{
    const std::vector<ResidentDraft> read = importvalues::people(u"王\ue000"_s, ResidentKind::Owner);
    ASSERT_EQ(read.size(), 1);
    EXPECT_EQ(read.front().name, u"王\ufffd"_s);
}

TEST(ImportedNames, R_RK_2_LoseWhatNobodySees)
{
    const std::vector<ResidentDraft> people =
        importvalues::people(u"张\u200b三、\u2060、李四\ufe0f"_s, ResidentKind::Owner);
    ASSERT_EQ(people.size(), 2U);
    EXPECT_EQ(people[0].name, u"张三"_s);
    EXPECT_EQ(people[1].name, u"李四"_s);
}

TEST_F(OwnerImportTest, R_OW_4_AFlatWhoseRowsNameDifferentOwnersIsNamed)
{
    const ImportReading read =
        reading({u"52-1-107,张三,,,"_s, u"52-1-107,李四,,,"_s, u"5-101,王五,,,"_s, u"5-101,王五,13800138000,,"_s});

    EXPECT_EQ(read.shared, (std::vector<SharedFlat>{{u"52-1-107"_s, {1, 2}}}));
    EXPECT_EQ(read.flats.at(0).residents.size(), 2U);
}

TEST_F(OwnerImportTest, R_OW_4_TakesASheetInAsOneBatch)
{
    const ImportBatch batch = take(reading(three)).value();

    EXPECT_EQ(counts(), (std::array{2, 3, 3, 1}));
    EXPECT_EQ(batch.rows, 3);
    EXPECT_EQ(batch.importedBy, m_desk.manager.staff);
    const std::vector<Flat> all = m_desk.store.flats.list().value();
    for (const Flat &flat : all) {
        EXPECT_EQ(flat.batch, batch.id);
    }
    EXPECT_EQ(m_desk.store.flats.list().value()[0].grossArea, 8912);
    EXPECT_EQ(m_import.batches(m_desk.manager).value().at(0), (ImportLine{batch, u"陈静"_s}));
}

TEST_F(OwnerImportTest, R_OW_4_WhatIsInTheArchiveIsLeftAloneOrRejected)
{
    ASSERT_TRUE(take(reading(three)));

    const ImportCheck again = check(reading({three[0], u"3-1-502,赵六,,,"_s, u"3-1-503,钱七,,,"_s}));

    EXPECT_EQ(again.unchanged, 1);
    EXPECT_EQ(again.newFlats, 1);
    EXPECT_EQ(again.newBuildings, 0);
    EXPECT_THAT(again.rejected,
                testing::ElementsAre(RejectedRow{2, -1, ImportProblem::OtherThanArchive, u"3-1-502"_s}));
}

TEST_F(OwnerImportTest, R_OW_4_NothingIsHalfImported)
{
    const ImportReading read = reading(three);
    const ImportCheck checked = check(read);
    m_desk.journal.unitOfWork.remember = [this] { // a failed change leaves nothing, as with a database
        return [this, records = m_desk.store, entries = m_desk.journal.repository.entries] {
            m_desk.store = records;
            m_desk.journal.repository.entries = entries;
        };
    };
    Progress progress;
    FakeOwnerStore &store = m_desk.store;
    const std::initializer_list<std::optional<Error> *> places = {
        &store.buildings.nextError, &store.flats.nextError, &store.residents.nextError, &store.vehicles.nextError};
    for (std::optional<Error> *place : places) {
        *place = Error{ErrorCode::StorageFailure, {}};
        EXPECT_EQ(m_import.run(m_desk.manager, u"a.xlsx"_s, read, checked, progress).error().code,
                  ErrorCode::StorageFailure);
        EXPECT_THAT(counts(), testing::Each(0));
    }

    progress.isCancelled = true;
    EXPECT_EQ(m_import.run(m_desk.manager, u"a.xlsx"_s, read, checked, progress).error(),
              (Error{ErrorCode::Blocked, u"stopped"_s}));
    EXPECT_THAT(counts(), testing::Each(0));
    EXPECT_THAT(m_import.batches(m_desk.manager).value(), testing::IsEmpty());
}

TEST_F(OwnerImportTest, R_OW_4_AnArchiveThatChangedMeanwhileIsAConflict)
{
    const ImportReading read = reading(three);
    const ImportCheck checked = check(read);
    ASSERT_TRUE(take(reading({three[2]})));
    Progress progress;

    EXPECT_EQ(m_import.run(m_desk.manager, u"a.xlsx"_s, read, checked, progress).error().code, ErrorCode::Conflict);
    EXPECT_EQ(counts(), (std::array{1, 1, 1, 0}));
}

TEST_F(OwnerImportTest, R_OW_4_ABatchIsWithdrawnAsAWhole)
{
    const ImportBatchId batch = take(reading(three)).value().id;

    ASSERT_TRUE(withdraw(batch));

    EXPECT_THAT(counts(), testing::Each(0));
    EXPECT_TRUE(m_desk.store.batches.findById(batch).value().withdrawnAt);
    EXPECT_EQ(withdraw(batch).error().code, ErrorCode::RecordClosed);
    EXPECT_TRUE(take(reading(three)));
}

TEST_F(OwnerImportTest, R_OW_4_ABatchThatWasChangedOrAddedToStays)
{
    const ImportBatchId batch = take(reading(three)).value().id;
    const Flat flat = m_desk.store.flats.list().value()[0];
    const ResidentId added = m_desk.archive.add(m_desk.wang, flat.id, ResidentDraft{.name = u"新来"_s}).value().id;

    EXPECT_EQ(withdraw(batch).error(), (Error{ErrorCode::Blocked, u"used"_s}));
    ASSERT_TRUE(m_desk.archive.withdraw(m_desk.wang, added));
    FlatDraft draft = draftOf<FlatDraft>(flat);
    draft.layout = u"三室两厅"_s;
    ASSERT_TRUE(m_desk.archive.change(m_desk.wang, flat.id, draft));

    EXPECT_EQ(withdraw(batch).error(), (Error{ErrorCode::Blocked, u"changed"_s}));
    EXPECT_EQ(counts(), (std::array{2, 3, 3, 1}));
}

TEST_F(OwnerImportTest, R_OW_4_AFlatInVeryManyRowsIsLeftOutAndTheOthersAreTakenIn)
{
    constexpr int rows = 5'000; // each with another owner, who was once compared with all before
    QStringList lines{u"3-502,李四,,,"_s};
    for (int row = 0; row < rows; ++row) {
        lines.append(u"3-501,张%1,,,"_s.arg(row));
    }
    const ImportReading read = reading(lines);

    ASSERT_EQ(read.flats.size(), 1U);
    EXPECT_EQ(read.flats.front().unit.toString(), u"3-502"_s);
    EXPECT_EQ(read.rejected.size(), static_cast<std::size_t>(rows));
    // As many rows as a flat may have people were taken in before it was full, and one more.
    EXPECT_EQ(std::ranges::count(read.rejected, ImportProblem::TooMuchOfFlat, &RejectedRow::problem),
              rows - static_cast<std::ptrdiff_t>(PlannedFlat::mostPeople) - 1);
}

TEST_F(OwnerImportTest, R_OW_4_ATextThatIsFarTooLongRejectsItsRowOnly)
{
    const ImportReading read = reading({u"3-502,"_s + u"李、"_s.repeated(10'000) + u",,,"_s, u"3-503,王五,,,"_s});

    ASSERT_EQ(read.rejected.size(), 1U);
    EXPECT_EQ(read.rejected.front().problem, ImportProblem::TooLong);
    EXPECT_EQ(read.flats.size(), 1U);
}

TEST_F(OwnerImportTest, R_OW_4_ADutyOfficerImportsNothing)
{
    const ImportReading read = reading(three);
    const ImportCheck checked = check(read);
    Progress progress;

    EXPECT_EQ(m_import.check(m_desk.wang, read).error().code, ErrorCode::NotAllowed);
    EXPECT_EQ(m_import.run(m_desk.wang, u"a.xlsx"_s, read, checked, progress).error().code, ErrorCode::NotAllowed);
    EXPECT_EQ(m_import.withdraw(m_desk.wang, ImportBatchId(1), progress).error().code, ErrorCode::NotAllowed);
    EXPECT_EQ(m_import.batches(m_desk.wang).error().code, ErrorCode::NotAllowed);
}

} // namespace dutydesk
