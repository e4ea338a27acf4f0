// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "datarequests/redactionrule.h"

#include "datarequests/erasedmark.h"
#include "datarequests/privacyrecords.h"
#include "owners/ownerdrafts.h"

#include <gtest/gtest.h>

namespace dutydesk {

using namespace Qt::StringLiterals;

/// A redaction as two people may sign it, who leave something of the person.
class RedactionRuleTest : public testing::Test
{
protected:
    RedactionRuleTest()
    {
        m_resident.name = u"欧阳修文"_s;
        m_vehicle.plate = u"沪A12D8K"_s;
        m_vehicle.space = u"B1-07"_s;
    }

    JointRule::Finding check(JournalEntry entry, const DecodedBody *body)
    {
        entry.sequence = ++m_sequence;
        return m_rule->check({entry, body, Role::CentreManager});
    }

    template<Record T>
    JointRule::Finding write(const T &record, EntryKind kind = EntryKind::RecordChanged)
    {
        const DecodedBody body{T::recordType, rowOf(record)};
        JournalEntry entry{};
        entry.kind = kind;
        entry.type = T::recordType;
        entry.reference = record.id.value();
        entry.body = QByteArray("told");
        return check(entry, &body);
    }

    /// An entry whose body is gone; returns its sequence.
    template<Record T>
    qint64 writeErased(const T &record)
    {
        JournalEntry entry{};
        entry.kind = EntryKind::RecordChanged;
        entry.type = T::recordType;
        entry.reference = record.id.value();
        EXPECT_FALSE(check(entry, nullptr));
        return m_sequence;
    }

    template<Record T>
    void writeBefore(const T &record)
    {
        EXPECT_FALSE(write(record));
        EXPECT_FALSE(m_rule->endOfChange());
    }

    JointRule::Finding certify(const std::vector<qint64> &erased)
    {
        EXPECT_FALSE(write(m_done));
        EntryRuns runs;
        for (const qint64 sequence : erased) {
            runs.add(sequence);
        }
        const Erasure erasure{.id = ErasureId(1),
                              .subjectType = qint64(RecordType::Resident),
                              .subjectId = m_resident.id.value(),
                              .subjectName = NonBlankText::from(m_requestNamed).value(),
                              .entries = runs,
                              .entryCount = runs.count(),
                              .digest = {},
                              .newestAt = m_at,
                              .erasedAt = m_at,
                              .archiveName = {},
                              .archiveHash = {},
                              .firstStaff = StaffId(1),
                              .firstKey = {},
                              .firstSignature = {},
                              .secondStaff = StaffId(2),
                              .secondKey = {},
                              .secondSignature = {}};
        return write(erasure, EntryKind::Redaction);
    }

    void expectFound(const JointRule::Finding &finding, const char *what)
    {
        ASSERT_TRUE(finding) << what;
        EXPECT_EQ(finding->problem, JournalProblem::WrongErasure) << what;
        EXPECT_EQ(finding->sequence, m_sequence) << what;
    }

    /// Each personal text of the record in turn stays in its mark.
    template<Record T>
    void expectEachTextFound(const T &record)
    {
        const auto keep = [&](const auto &field) {
            if constexpr (std::is_same_v<std::remove_cvref_t<decltype(record.*(field.member))>, QString>) {
                m_rule.emplace();
                const std::vector erased{writeErased(m_resident), writeErased(record)};
                EXPECT_FALSE(write(markOf(m_resident)));
                T mark = markOf(record);
                mark.*(field.member) = u"欧阳修文"_s;
                write(mark);
                expectFound(certify(erased), field.column);
            }
        };
        T::fields()([&](const auto &...field) { (keep(field), ...); });
    }

    std::optional<RedactionRule> m_rule{std::in_place};
    qint64 m_sequence = 0;
    const QDateTime m_at{{2026, 3, 2}, {8, 0}, Qt::UTC};
    Resident m_resident = newResident(ResidentId(7), FlatId(1));
    Vehicle m_vehicle = newVehicle(VehicleId(3), FlatId(1));
    DataRequest m_request{.id = DataRequestId(5),
                          .kind = DataRequestKind::Erasure,
                          .resident = ResidentId(7),
                          .askedAt = m_at,
                          .receivedBy = StaffId(1),
                          .matter = u"欧阳修文已售房，请删除"_s,
                          .doneAt = {},
                          .doneBy = {},
                          .outcome = {}};
    /// Another request of the resident, which every certificate here answers.
    DataRequest m_done{.id = DataRequestId(9),
                       .kind = DataRequestKind::Erasure,
                       .resident = ResidentId(7),
                       .askedAt = m_at,
                       .receivedBy = StaffId(1),
                       .matter = {},
                       .doneAt = m_at,
                       .doneBy = StaffId(1),
                       .outcome = {}};
    QString m_requestNamed = u"9"_s;
};

TEST_F(RedactionRuleTest, R_OW_6_MarksThatTellNothingAreTaken)
{
    const std::vector erased{writeErased(m_resident), writeErased(m_resident), writeErased(m_vehicle),
                             writeErased(m_request)};
    EXPECT_FALSE(write(markOf(m_resident)));
    EXPECT_FALSE(write(markOf(m_vehicle)));
    m_request.matter.clear();
    m_request.doneAt = m_at;
    EXPECT_FALSE(write(m_request));

    EXPECT_FALSE(certify(erased));
    EXPECT_FALSE(m_rule->endOfChange());
}

TEST_F(RedactionRuleTest, R_OW_6_NothingPersonalIsLeftInAMark)
{
    const auto expectEmpty = [](const auto &record) {
        const auto expectOne = [&](const auto &field) {
            if constexpr (std::is_same_v<std::remove_cvref_t<decltype(record.*(field.member))>, QString>) {
                EXPECT_TRUE(field.kind == Personal::No || (record.*(field.member)).isEmpty()) << field.column;
            }
        };
        record.fields()([&](const auto &...field) { (expectOne(field), ...); });
    };
    expectEmpty(markOf(m_resident));
    expectEmpty(markOf(m_vehicle));
}

TEST_F(RedactionRuleTest, R_OW_6_FindsWhatIsCalledErasedThoughNobodyErasedIt)
{
    m_resident.state = m_vehicle.state = ArchiveState::Erased;
    const NonBlankText number = NonBlankText::from(u"3"_s).value();
    Building building{BuildingId(1), number, {}, {}, ArchiveState::Erased};
    const Flat flat{.id = FlatId(1),
                    .building = building.id,
                    .entrance = {},
                    .number = number,
                    .floor = {},
                    .layout = {},
                    .grossArea = 0,
                    .innerArea = 0,
                    .use = FlatUse::Vacant,
                    .deliveredOn = {},
                    .movedInOn = {},
                    .fitOut = FitOut::None,
                    .fitOutUntil = {},
                    .fitOutNote = {},
                    .keysHeld = {},
                    .specialCare = {},
                    .careConsentOn = {},
                    .note = {},
                    .batch = {},
                    .state = ArchiveState::Erased};
    for (const JointRule::Finding &found : {write(m_resident), write(m_vehicle), write(flat), write(building)}) {
        ASSERT_TRUE(found);
        EXPECT_EQ(found->problem, JournalProblem::WrongBody);
    }
    building.state = ArchiveState::Withdrawn;
    EXPECT_FALSE(write(building));
}

TEST_F(RedactionRuleTest, R_OW_6_ACertificateIsNamedAfterTheResidentsRequest)
{
    for (const QString &name : {u"欧阳修文"_s, u"7"_s, u"09"_s}) {
        m_requestNamed = name;
        const std::vector erased{writeErased(m_resident)};
        EXPECT_FALSE(write(markOf(m_resident)));
        expectFound(certify(erased), "name");
        m_rule.emplace();
    }
    m_requestNamed = u"9"_s;
    m_done.resident = ResidentId(8);
    const std::vector erased{writeErased(m_resident)};
    EXPECT_FALSE(write(markOf(m_resident)));
    expectFound(certify(erased), "another person's request");
}

TEST_F(RedactionRuleTest, R_OW_6_NothingFollowsAMark)
{
    const std::vector erased{writeErased(m_resident), writeErased(m_vehicle)};
    EXPECT_FALSE(write(markOf(m_resident)));
    EXPECT_FALSE(write(markOf(m_vehicle)));
    EXPECT_FALSE(certify(erased));
    EXPECT_FALSE(m_rule->endOfChange());

    EXPECT_FALSE(write(markOf(m_resident))) << "the same mark again tells nothing";
    Resident moved = markOf(m_resident);
    moved.flat = FlatId(2);
    for (const JointRule::Finding &found : {write(m_resident), write(m_vehicle), write(moved)}) {
        ASSERT_TRUE(found);
        EXPECT_EQ(found->problem, JournalProblem::AfterClosing);
    }
}

TEST_F(RedactionRuleTest, R_OW_6_FindsATextThatStaysInTheMark)
{
    expectEachTextFound(m_resident);
    expectEachTextFound(m_vehicle);
}

TEST_F(RedactionRuleTest, R_OW_6_FindsADayThatStaysInTheMark)
{
    const std::vector erased{writeErased(m_resident)};
    Resident mark = markOf(m_resident);
    mark.since = QDate(2019, 7, 25);
    write(mark);
    expectFound(certify(erased), "since");
}

TEST_F(RedactionRuleTest, R_OW_6_FindsAnEarlierEntryThatKeepsItsBody)
{
    writeBefore(m_resident);
    const std::vector erased{writeErased(m_resident)};
    EXPECT_FALSE(write(markOf(m_resident)));
    expectFound(certify(erased), "resident");
}

TEST_F(RedactionRuleTest, R_OW_6_FindsAnEntryOfTheSameChangeThatKeepsItsBody)
{
    const std::vector erased{writeErased(m_resident)};
    EXPECT_FALSE(write(m_resident));
    EXPECT_FALSE(write(markOf(m_resident)));
    expectFound(certify(erased), "resident");
}

TEST_F(RedactionRuleTest, R_OW_6_FindsAVehicleOfWhichAnEarlierEntryKeepsItsBody)
{
    writeBefore(m_vehicle);
    const std::vector erased{writeErased(m_vehicle), writeErased(m_resident)};
    EXPECT_FALSE(write(markOf(m_vehicle)));
    EXPECT_FALSE(write(markOf(m_resident)));
    expectFound(certify(erased), "vehicle");
}

TEST_F(RedactionRuleTest, R_OW_6_FindsARequestOfThePersonThatIsNotNamed)
{
    writeBefore(m_request);
    const std::vector erased{writeErased(m_resident)};
    EXPECT_FALSE(write(markOf(m_resident)));
    expectFound(certify(erased), "request");
}

TEST_F(RedactionRuleTest, R_OW_6_FindsAnotherPersonErasedUnderTheCertificate)
{
    const Resident other = newResident(ResidentId(8), FlatId(1));
    const std::vector erased{writeErased(m_resident), writeErased(other)};
    EXPECT_FALSE(write(markOf(m_resident)));
    EXPECT_FALSE(write(markOf(other)));
    expectFound(certify(erased), "another person");
}

TEST_F(RedactionRuleTest, R_OW_6_FindsAnotherPersonsRequestErasedUnderTheCertificate)
{
    m_request.resident = ResidentId(8);
    const std::vector erased{writeErased(m_resident), writeErased(m_request)};
    EXPECT_FALSE(write(markOf(m_resident)));
    m_request.matter.clear();
    m_request.doneAt = m_at;
    EXPECT_FALSE(write(m_request));
    expectFound(certify(erased), "another person's request");
}

TEST_F(RedactionRuleTest, R_OW_6_FindsAVehicleOfAnotherFlatErasedUnderTheCertificate)
{
    m_vehicle.flat = FlatId(2);
    const std::vector erased{writeErased(m_resident), writeErased(m_vehicle)};
    EXPECT_FALSE(write(markOf(m_vehicle)));
    EXPECT_FALSE(write(markOf(m_resident)));
    expectFound(certify(erased), "a vehicle of another flat");
}

TEST_F(RedactionRuleTest, R_OW_6_AnotherPersonsRequestStays)
{
    m_request.resident = ResidentId(8);
    writeBefore(m_request);
    const std::vector erased{writeErased(m_resident)};
    EXPECT_FALSE(write(markOf(m_resident)));
    EXPECT_FALSE(certify(erased));
}

} // namespace dutydesk
