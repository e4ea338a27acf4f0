// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "datarequests/dataerasure.h"

#include "app/wholedesk.h"
#include "datarequests/privacyservice.h"
#include "journal/tenure.h"
#include "journal/verifier.h"
#include "owners/ownerarchive.h"

#include <QDir>
#include <QProcess>

namespace dutydesk {

using namespace test;
using namespace Qt::StringLiterals;

/// The archive has one flat, with an owner and a second resident.
class DataErasureTest : public WholeDeskTest
{
protected:
    void SetUp() override
    {
        WholeDeskTest::SetUp();
        if (IsSkipped()) {
            return;
        }
        m_li = enrol(u"李强"_s, Role::HeadOfDesk);
        m_clock.advance(Tenure::atLeast);
        furnish();
    }

    void furnish()
    {
        OwnerArchive &archive = *services().owners;
        const Building building = archive.add(*m_chen, BuildingDraft{.number = u"3"_s}).value();
        const Flat flat = archive.add(*m_chen, FlatDraft{.building = building.id, .number = u"502"_s}).value();
        m_owner = archive.add(*m_chen, flat.id, ResidentDraft{.name = u"欧阳修文"_s, .telephone = u"13900001111"_s})
                      .value()
                      .id;
        ASSERT_TRUE(archive.add(*m_chen, flat.id, ResidentDraft{.name = u"诸葛静"_s, .telephone = u"13900002222"_s}));
        ASSERT_TRUE(archive.change(*m_chen, m_owner, ResidentDraft{.telephone = u"13900003333"_s}));
        m_vehicle = archive.add(*m_chen, flat.id, VehicleDraft{.plate = u"沪A12D8K"_s}).value().id;
        m_request = services()
                        .privacy
                        ->registerRequest(*m_chen, {.kind = DataRequestKind::Erasure,
                                                    .resident = m_owner,
                                                    .matter = u"欧阳修文已售房，请删除"_s})
                        .value()
                        .id;
    }

    ErasureOrder order(const QString &witness)
    {
        return {.request = m_request,
                .vehicles = {m_vehicle},
                .outcome = u"已删除，已书面告知"_s,
                .secret = m_secret,
                .witnessName = witness,
                .witnessSecret = m_secret};
    }

    QByteArray files() const
    {
        QByteArray all;
        for (const QFileInfo &file : QDir(m_folder.path()).entryInfoList(QDir::Files)) {
            QFile one(file.filePath());
            EXPECT_TRUE(one.open(QIODevice::ReadOnly));
            all += one.readAll();
        }
        return all;
    }

    std::optional<Actor> m_li;
    ResidentId m_owner{1};
    VehicleId m_vehicle{1};
    DataRequestId m_request{1};
};
INSTANTIATE_TEST_SUITE_P(, DataErasureTest, sqlBackends, testing::PrintToStringParamName());

TEST_P(DataErasureTest, R_OW_6_AfterAnErasureAMarkIsLeftAndTheJournalIsWhole)
{
    const Result<Erasure> erased = services().erasure->carryOut(*m_chen, order(u"李强"_s));
    ASSERT_TRUE(erased) << erased.error().detail.toStdString();

    EXPECT_EQ(erased->entryCount, 4) << "two entries of the owner, one of the vehicle, one of the request";
    const VerificationReport report = services().verifier->verify().value();
    EXPECT_TRUE(report.isWhole()) << report.findings.front().sequence;
    const FlatCard card = services().owners->card(*m_chen, FlatId(1)).value();
    ASSERT_EQ(card.residents.size(), 2U);
    EXPECT_EQ(card.residents[0].state, ArchiveState::Erased);
    EXPECT_EQ(card.residents[0].name, QString());
    EXPECT_EQ(card.residents[1].name, u"诸葛*"_s);
    EXPECT_EQ(card.vehicles[0].plate, QString());
    const DataRequestLine request = services().privacy->requests(*m_chen)->front();
    EXPECT_EQ(request.request.outcome, u"已删除，已书面告知"_s);
    EXPECT_EQ(request.request.matter, QString());
    EXPECT_EQ(services().privacy->unmask(*m_chen, m_owner, u"核对"_s).error().code, ErrorCode::Erased);
    EXPECT_EQ(services().erasure->carryOut(*m_chen, order(u"李强"_s)).error().code, ErrorCode::RecordClosed);
}

TEST_P(DataErasureTest, R_OW_6_WhoWasEnrolledLessThanThirtyDaysAgoDoesNotSign)
{
    using namespace std::chrono_literals;
    enrol(u"赵敏"_s, Role::HeadOfDesk);
    m_clock.advance(Tenure::atLeast - 1s);
    EXPECT_EQ(services().erasure->carryOut(*m_chen, order(u"赵敏"_s)).error().code, ErrorCode::TooNewToSign);
    m_clock.advance(1s);
    EXPECT_TRUE(services().erasure->carryOut(*m_chen, order(u"赵敏"_s)));
    EXPECT_TRUE(services().verifier->verify()->isWhole());
}

TEST_P(DataErasureTest, R_OW_6_WhatElseThePersonAskedIsAnsweredByTheErasure)
{
    const DataRequestId correction =
        services()
            .privacy
            ->registerRequest(*m_chen,
                              {.kind = DataRequestKind::Correction, .resident = m_owner, .matter = u"电话有误"_s})
            .value()
            .id;
    ASSERT_TRUE(services().erasure->carryOut(*m_chen, order(u"李强"_s)));

    const std::vector<DataRequestLine> requests = services().privacy->requests(*m_chen).value();
    ASSERT_EQ(requests.size(), 2U);
    EXPECT_EQ(requests.front().request.id, correction);
    EXPECT_TRUE(requests.front().request.doneAt);
    EXPECT_EQ(requests.front().request.outcome, u"已删除，已书面告知"_s);
}

TEST_P(DataErasureTest, R_OW_6_NothingOfThePersonIsLeftInTheFiles)
{
    if (GetParam() != Backend::Sqlite) {
        return; // the files of the server cannot be read here
    }
    const std::vector<QByteArray> texts{"欧阳修文", "13900001111", "13900003333", "沪A12D8K"};
    for (const QByteArray &text : texts) {
        EXPECT_TRUE(files().contains(text)) << text.toStdString();
    }
    const std::vector<JournalEntry> before = allEntries();
    ASSERT_TRUE(services().erasure->carryOut(*m_chen, order(u"李强"_s)));
    expectSaltsOnlyWithBodies(before, files());
    for (const QByteArray &text : texts) {
        EXPECT_FALSE(files().contains(text)) << text.toStdString();
    }
    EXPECT_TRUE(files().contains("诸葛静"));
}

TEST_P(DataErasureTest, R_OW_6_AnotherProgramFindsTheJournalWholeToo)
{
    if (GetParam() != Backend::Sqlite) {
        return; // this test reads database files
    }
    ASSERT_TRUE(services().erasure->carryOut(*m_chen, order(u"李强"_s)));
    m_desk.reset();
    QProcess script;
    script.start(u"python3"_s, {QStringLiteral(DUTYDESK_SOURCE_DIR "/tests/verify/independent_verifier.py"), m_path,
                                u"--now"_s, m_clock.now().toString(Qt::ISODate)});
    ASSERT_TRUE(script.waitForFinished());
    EXPECT_THAT(script.readAllStandardOutput().toStdString(), testing::StartsWith("whole "));
}

TEST_P(DataErasureTest, R_OW_6_OnlyTheManagerErasesAndASecondPersonSigns)
{
    const auto errorOf = [&](const Actor &actor, const QString &witness) {
        return services().erasure->carryOut(actor, order(witness)).error().code;
    };
    EXPECT_EQ(errorOf(*m_li, u"陈静"_s), ErrorCode::NotAllowed);
    EXPECT_EQ(errorOf(*m_chen, u"陈静"_s), ErrorCode::SamePerson);
    EXPECT_EQ(errorOf(*m_chen, u"赵六"_s), ErrorCode::WrongSecret);
    const ErasureOrder honest = order(u"李强"_s);
    const ErasureOrder forged{.request = honest.request,
                              .vehicles = honest.vehicles,
                              .outcome = honest.outcome,
                              .secret = honest.secret,
                              .witnessName = honest.witnessName,
                              .witnessSecret = Secret(u"something else"_s)};
    EXPECT_EQ(services().erasure->carryOut(*m_chen, forged).error().code, ErrorCode::WrongSecret);
    EXPECT_EQ(services().owners->card(*m_chen, FlatId(1))->residents[0].name, u"欧阳**"_s);
    EXPECT_TRUE(services().verifier->verify()->isWhole());
}

} // namespace dutydesk
