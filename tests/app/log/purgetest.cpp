// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/log/purgefixture.h"
#include "centre/centreservice.h"
#include "find/findservice.h"
#include "journal/verifier.h"
#include "log/purgedialog.h"
#include "support/fakedraftstore.h"
#include "support/immediategateway.h"
#include "support/mocknotifier.h"

#include <QCryptographicHash>
#include <QDir>
#include <QPushButton>

namespace dutydesk {

using namespace test;
using namespace Qt::StringLiterals;

INSTANTIATE_TEST_SUITE_P(, PurgeTest, sqlBackends, testing::PrintToStringParamName());

TEST_P(PurgeTest, R_HO_3_AVolumeIsNotPurgedWithinAYear)
{
    const VolumeState full = m_desk->services().purge->volumes(*m_chen)->front();
    EXPECT_EQ(full.obstacle, PurgeObstacle::KeptLonger);
    EXPECT_EQ(full.purgeFrom, m_clock.today().addDays(365));
    workOn(181);
    EXPECT_EQ(errorOf(purge(*m_chen, u"李强"_s)), ErrorCode::KeptLonger);
    EXPECT_FALSE(QFile::exists(m_archive));
}

TEST_P(PurgeTest, R_HO_3_AYearIsNotOverWhereTheClockSaysLaterThatItIsNot)
{
    const QDate today = m_clock.today();
    const auto write = [&] {
        ASSERT_TRUE(m_desk->journal().change(*m_li, [&](Change &change) -> Result<void> {
            const auto entry = change.append(EntryKind::SignedIn, m_li->staff.value(), {});
            return entry ? Result<void>() : failure(entry.error());
        }));
    };
    const auto setBack = [&] { // the clock was ahead until now
        m_clock.set(today.addDays(400), {10, 0});
        write();
    };
    workOn(190);
    m_clock.advance(std::chrono::days(800));
    write();
    setBack();
    EXPECT_EQ(errorOf(purge(*m_chen, u"李强"_s)), ErrorCode::WrongClock);
    m_clock.advance(std::chrono::days(900));
    ASSERT_TRUE(purge(*m_chen, u"李强"_s));
    EXPECT_TRUE(m_desk->services().verifier->verify()->isWhole());

    const qint64 certificate = m_desk->journal().head()->sequence;
    setBack();

    const VerificationReport report = m_desk->services().verifier->verify().value();
    ASSERT_TRUE(report.firstBad());
    EXPECT_EQ(report.firstBad()->problem, JournalProblem::FromTheFuture);
    EXPECT_EQ(report.firstBad()->sequence, certificate);
}

TEST_P(PurgeTest, R_HO_3_ACentreThatKeepsItsVolumesLongerPurgesThemLater)
{
    CentreDraft draft = draftOf<CentreDraft>(*m_desk->centre());
    draft.logKeptDays = 400;
    ASSERT_TRUE(m_desk->services().centre->change(*m_chen, draft));
    workOn(Retention::daysOfWork);
    const VolumeState full = m_desk->services().purge->volumes(*m_chen)->front();
    EXPECT_EQ(full.obstacle, PurgeObstacle::KeptLonger);
    EXPECT_EQ(errorOf(purge(*m_chen, u"李强"_s)), ErrorCode::KeptLonger);
    m_clock.advance(std::chrono::days(40));
    EXPECT_TRUE(purge(*m_chen, u"李强"_s));
    EXPECT_TRUE(m_desk->services().verifier->verify()->isWhole());
}

TEST_P(PurgeTest, R_HO_3_TheCoverOfAPurgedVolumeKeepsItsNames)
{
    const auto rename = [&](const Actor &person, const QString &name) {
        ASSERT_TRUE(m_desk->services().staff->change(*m_chen, person.staff, {name, person.role}));
    };
    workOn(Retention::daysOfWork);
    ASSERT_TRUE(purge(*m_chen, u"李强"_s));
    CentreDraft draft = draftOf<CentreDraft>(*m_desk->centre());
    draft.name = u"别处"_s;
    ASSERT_TRUE(m_desk->services().centre->change(*m_chen, draft));
    rename(*m_li, u"李大强"_s);
    rename(*m_wang, u"王小芳"_s);
    rename(*m_chen, u"陈小静"_s);

    const std::vector<VolumeState> volumes = m_desk->services().purge->volumes(*m_chen).value();
    EXPECT_EQ(volumes.front().firstName, u"陈静"_s);
    EXPECT_EQ(volumes.front().secondName, u"李强"_s);
    EXPECT_EQ(volumes.front().centreName, u"福江园"_s);
    EXPECT_EQ(volumes.back().centreName, u"别处"_s) << "it is not sealed";
    EXPECT_EQ(log().contentsOf(*m_chen, LogVolumeId(1))->front().officerName, u"王芳"_s);
}

TEST_P(PurgeTest, R_HO_3_AnOpenVolumeIsNotPurged)
{
    EXPECT_EQ(m_desk->services().purge->volumes(*m_chen)->back().obstacle, PurgeObstacle::NotSealed);
    EXPECT_EQ(errorOf(purge(*m_chen, u"李强"_s, LogVolumeId(2))), ErrorCode::Blocked);
}

TEST_P(PurgeTest, R_HO_3_AClockSetAheadDoesNotForceAPurge)
{
    workOn(20);
    m_clock.advance(std::chrono::days(400));
    EXPECT_EQ(m_desk->services().purge->volumes(*m_chen)->front().obstacle, PurgeObstacle::None);
    EXPECT_EQ(errorOf(purge(*m_chen, u"李强"_s)), ErrorCode::KeptLonger);
    EXPECT_EQ(log().pagesOfVolume(*m_chen, LogVolumeId(1))->size(), 2U);
    EXPECT_TRUE(log().page(*m_chen, LogPageId(1)));
}

TEST_P(PurgeTest, R_HO_3_TwoDifferentPeopleWithTheRightSign)
{
    workOn(Retention::daysOfWork);
    EXPECT_EQ(errorOf(purge(*m_chen, u"陈静"_s)), ErrorCode::SamePerson);
    EXPECT_EQ(errorOf(purge(*m_chen, u"王芳"_s)), ErrorCode::NotAllowed);
    EXPECT_EQ(errorOf(purge(*m_li, u"陈静"_s)), ErrorCode::NotAllowed);
    EXPECT_EQ(errorOf(purge(*m_chen, u"赵六"_s)), ErrorCode::WrongSecret);
    EXPECT_TRUE(log().page(*m_chen, LogPageId(1)));
}

TEST_P(PurgeTest, R_HO_3_WhoWasEnrolledAMomentAgoDoesNotSign)
{
    workOn(Retention::daysOfWork);
    enrol(u"赵敏"_s, Role::HeadOfDesk);
    EXPECT_EQ(errorOf(purge(*m_chen, u"赵敏"_s)), ErrorCode::TooNewToSign);
    EXPECT_FALSE(QFile::exists(m_archive));
    EXPECT_TRUE(purge(*m_chen, u"李强"_s));
}

TEST_P(PurgeTest, R_HO_3_WhatCameAfterTheSealStaysUntilALaterVolumeGoes)
{
    const LogPageId page = log().pagesOfVolume(*m_chen, LogVolumeId(1))->back().id;
    ASSERT_TRUE(m_desk->services().reviews->review(*m_chen, page, u"封存后复核"_s, m_secret));
    ASSERT_TRUE(log().notePrint(*m_chen, page));
    ASSERT_TRUE(openWork().finish(*m_wang, openWork().list(*m_wang)->front().id, u"已修复"_s));
    workOn(Retention::daysOfWork);
    ASSERT_TRUE(purge(*m_chen, u"李强"_s));
    EXPECT_EQ(SqlRepository<PageReview>(m_desk->database()).list()->size(), 1U);
    EXPECT_EQ(SqlRepository<PagePrint>(m_desk->database()).list()->size(), 1U);
    EXPECT_EQ(SqlRepository<Case>(m_desk->database()).list()->size(), 1U);
    EXPECT_EQ(SqlRepository<CaseStep>(m_desk->database()).list()->size(), 2U) << "the first one came before the seal";
    EXPECT_TRUE(m_desk->services().verifier->verify()->isWhole());
}

TEST_P(PurgeTest, R_HO_3_AfterAPurgeTheJournalIsWholeAndTheProofIsKept)
{
    workOn(Retention::daysOfWork);
    const Result<Erasure> purged = purge(*m_chen, u" 李强 "_s);
    ASSERT_TRUE(purged) << purged.error().detail.toStdString();

    const VerificationReport report = m_desk->services().verifier->verify().value();
    EXPECT_TRUE(report.isWhole()) << report.findings.front().sequence << ' '
                                  << static_cast<int>(report.findings.front().problem);
    const VolumeState volume = m_desk->services().purge->volumes(*m_chen)->front();
    EXPECT_EQ(volume.obstacle, PurgeObstacle::Purged);
    EXPECT_EQ(volume.certificate, *purged);
    EXPECT_EQ(volume.firstName, u"陈静"_s);
    EXPECT_EQ(volume.secondName, u"李强"_s);
    EXPECT_EQ(volume.pages, 2);
    EXPECT_EQ(log().page(*m_chen, LogPageId(1)).error().code, ErrorCode::Erased);
    EXPECT_TRUE(log().currentPage(*m_chen));
    EXPECT_EQ(errorOf(purge(*m_chen, u"李强"_s)), ErrorCode::Erased);
}

TEST_P(PurgeTest, theArchiveIsTheOneThatWasSigned)
{
    workOn(Retention::daysOfWork);
    const Result<Erasure> purged = purge(*m_chen, u"李强"_s);
    ASSERT_TRUE(purged) << purged.error().detail.toStdString();
    QFile file(m_archive);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    EXPECT_EQ(QCryptographicHash::hash(content, QCryptographicHash::Sha256), purged->archiveHash);
    EXPECT_TRUE(content.contains("漏水"));
    EXPECT_GT(content.count("\n"), purged->entryCount) << "each entry has a line";

    int archived = 0;
    for (const QByteArray &line : content.split('\n')) {
        if (const QByteArrayList fields = line.split(' '); fields.size() == 6) {
            const QByteArray bytes = contentPreimage(QByteArray::fromHex(fields[3]), QByteArray::fromBase64(fields[5]));
            archived += QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex() == fields[4];
        }
    }
    EXPECT_EQ(archived, purged->entryCount) << "a body is proved with its salt, which the journal has no more";
}

TEST_P(PurgeTest, R_HO_3_EvidenceGoesWithItsLineAndStaysInTheArchive)
{
    const LogLines &lines = *m_desk->services().logLines;
    const LogEntryId line(1);
    workOn(Retention::daysOfWork);
    ASSERT_EQ(lines.contentOf(*m_wang, line, lines.listEvidence(*m_wang, line)->front().id), m_picture);

    ASSERT_TRUE(purge(*m_chen, u"李强"_s));

    EXPECT_TRUE(lines.listEvidence(*m_wang, line)->empty());
    EXPECT_EQ(lines.contentOf(*m_wang, line, EvidenceId(1)).error().code, ErrorCode::NotFound);
    EXPECT_TRUE(m_desk->services().verifier->verify()->isWhole());
    QFile file(m_archive);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray body = canonicalBody(RecordType::EvidenceContent, {qint64(1), m_picture});
    EXPECT_TRUE(file.readAll().contains(body.toBase64()));
}

TEST_P(PurgeTest, R_HO_5_OpenWorkThatWasCarriedOnOutlivesItsVolume)
{
    workOn(Retention::daysOfWork);
    ASSERT_TRUE(purge(*m_chen, u"李强"_s));
    ASSERT_EQ(openWork().list(*m_wang)->size(), 1U);
    EXPECT_TRUE(openWork().finish(*m_wang, openWork().list(*m_wang)->front().id, u"已修复"_s));
    EXPECT_TRUE(m_desk->services().verifier->verify()->isWhole());
}

TEST_P(PurgeTest, nothingIsPurgedWhereTheArchiveCannotBeWritten)
{
    workOn(Retention::daysOfWork);
    ASSERT_TRUE(QDir().mkdir(m_archive)); // a folder takes the place of the archive file
    EXPECT_EQ(errorOf(purge(*m_chen, u"李强"_s)), ErrorCode::FileNotWritable);
    EXPECT_TRUE(log().page(*m_chen, LogPageId(1)));
    EXPECT_TRUE(m_desk->services().verifier->verify()->isWhole());
}

TEST_P(PurgeTest, R_RK_3_TheSearchForgetsWhatWasPurgedAndFindsTheRest)
{
    FindService &find = *m_desk->services().find;
    const auto lines = [&](const QString &typed) {
        while (!find.catchUp()->isComplete()) {
        }
        const Result<FindAnswer> answer = find.find(*m_wang, {.text = typed});
        EXPECT_TRUE(answer) << answer.error().detail.toStdString();
        std::size_t count = 0;
        for (const FoundGroup &group : answer->groups) {
            count += group.hits.size();
        }
        return count;
    };
    EXPECT_EQ(lines(u"王太太"_s), 1U);
    EXPECT_EQ(lines(u"已阅"_s), 1U) << "the manager's opinion is found";
    EXPECT_GE(lines(u"门禁"_s), 1U);
    EXPECT_EQ(lines(u"chenjing"_s), 1U) << "staff are found by pinyin";
    workOn(Retention::daysOfWork);

    ASSERT_TRUE(purge(*m_chen, u"李强"_s));

    EXPECT_EQ(lines(u"王太太"_s), 0U);
    EXPECT_EQ(lines(u"已阅"_s), 0U);
    EXPECT_GE(lines(u"门禁"_s), 1U) << "open work that was carried on is still found";
}

TEST_P(PurgeTest, R_HO_3_NothingOfTheTextIsLeftInTheFiles)
{
    if (GetParam() != Backend::Sqlite) {
        return; // the files of the server cannot be read here
    }
    const auto files = [&] {
        QByteArray all;
        for (const QFileInfo &file : QDir(m_folder.path()).entryInfoList(QDir::Files)) {
            QFile one(file.filePath());
            EXPECT_TRUE(one.open(QIODevice::ReadOnly));
            all += one.readAll();
        }
        return all;
    };
    // The search index holds the texts too, and its words in a format of its own.
    ASSERT_TRUE(m_desk->services().find->catchUp(10'000));
    const auto partsOfIndex = [&] {
        return m_desk->database().query(u"SELECT COUNT(*) FROM search_token_data"_s).fetchInteger().value();
    };
    const qint64 filled = partsOfIndex();
    workOn(Retention::daysOfWork);
    for (const char *text : {"13900001111", "王太太", "已阅", m_picture.constData()}) {
        EXPECT_TRUE(files().contains(text)) << text;
    }
    const std::vector<JournalEntry> before = allEntries();
    ASSERT_TRUE(purge(*m_chen, u"李强"_s));
    for (const char *text : {"13900001111", "王太太", "已阅", m_picture.constData()}) {
        EXPECT_FALSE(files().contains(text)) << text;
    }
    expectSaltsOnlyWithBodies(before, files());
    EXPECT_GT(filled, 2);
    EXPECT_LE(partsOfIndex(), 2) << "an empty index has only its two header rows";
}

TEST_P(PurgeTest, R_HO_3_AVolumeIsPurgedFromItsDialogWhichThenForgetsWhatWasTyped)
{
    workOn(Retention::daysOfWork);
    ImmediateGateway gateway;
    gateway.services = m_desk->services();
    Session session;
    session.signIn(*m_chen);
    testing::NiceMock<MockNotifier> notifier;
    FakeDraftStore drafts;
    const QPointer<PurgeDialog> dialog = new PurgeDialog({gateway, session, notifier, m_clock, drafts},
                                                         m_desk->services().purge->volumes(*m_chen)->front(), nullptr);
    dialog->show();
    dialog->findChild<QLineEdit *>(u"archiveEdit"_s)->setText(m_archive);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !drafts.drafts.empty(); }, 1100));
    for (const char16_t *field : {u"secretEdit", u"witnessSecretEdit"}) {
        QTest::keyClicks(dialog->findChild<QLineEdit *>(QString::fromUtf16(field)), u"correct horse battery"_s);
    }
    EXPECT_CALL(notifier, showMessage);

    QTest::mouseClick(dialog->findChild<QPushButton *>(u"submitButton"_s), Qt::LeftButton);

    EXPECT_FALSE(dialog && dialog->isVisible());
    EXPECT_TRUE(QFile::exists(m_archive));
    EXPECT_EQ(m_desk->services().purge->volumes(*m_chen)->front().obstacle, PurgeObstacle::Purged);
    EXPECT_EQ(drafts.drafts.begin()->second, QString());
}

} // namespace dutydesk
