// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/draftstore.h"
#include "support/printers.h"

#include <QFileInfo>
#include <QTemporaryDir>

#include <gmock/gmock.h>

namespace dutydesk {

using namespace Qt::StringLiterals;

class FileDraftStoreTest : public testing::Test
{
protected:
    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(u"drafts.json"_s);
    FileDraftStore m_store{m_path};
};

TEST_F(FileDraftStoreTest, R_HO_12_AHalfWrittenEntryIsThereAfterACrash)
{
    ASSERT_TRUE(m_store.write(StaffId(1), u"quickEntry"_s, u"3-502 漏"_s));
    ASSERT_TRUE(m_store.write(StaffId(2), u"quickEntry"_s, u"大堂"_s));

    FileDraftStore afterwards(m_path);

    EXPECT_EQ(afterwards.read(StaffId(1), u"quickEntry"_s), u"3-502 漏"_s);
    EXPECT_EQ(afterwards.read(StaffId(2), u"quickEntry"_s), u"大堂"_s);
    EXPECT_EQ(afterwards.read(StaffId(1), u"entry"_s), QString());
}

TEST_F(FileDraftStoreTest, aDraftIsForThisUserOfTheComputerAlone)
{
    ASSERT_TRUE(m_store.write(StaffId(1), u"quickEntry"_s, u"secret"_s));

    const auto others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    EXPECT_EQ(QFileInfo(m_path).permissions() & others, QFileDevice::Permissions());
}

TEST_F(FileDraftStoreTest, whatIsSavedLeavesTheFile)
{
    ASSERT_TRUE(m_store.write(StaffId(1), u"quickEntry"_s, u"secret"_s));
    ASSERT_TRUE(m_store.write(StaffId(1), u"quickEntry"_s, {}));

    QFile file(m_path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_FALSE(file.readAll().contains("secret"));
}

TEST_F(FileDraftStoreTest, saysWhenItCannotWrite)
{
    FileDraftStore nowhere(m_folder.filePath(u"missing/drafts.json"_s));

    const Error error = nowhere.write(StaffId(1), u"quickEntry"_s, u"x"_s).error();
    EXPECT_EQ(error.code, ErrorCode::DraftNotKept);
    EXPECT_EQ(error.detail, m_folder.filePath(u"missing"_s));
}

TEST_F(FileDraftStoreTest, aDamagedFileGivesNoDraftAndIsReplaced)
{
    QFile file(m_path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("{\"1/quickEntry\": \"3-5");
    file.close();

    EXPECT_EQ(m_store.read(StaffId(1), u"quickEntry"_s), QString());
    EXPECT_TRUE(m_store.write(StaffId(1), u"quickEntry"_s, u"3-502"_s));
    EXPECT_EQ(m_store.read(StaffId(1), u"quickEntry"_s), u"3-502"_s);
}

} // namespace dutydesk
