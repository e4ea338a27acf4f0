// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attacks/forgerytest.h"
#include "journal/canonical.h"

// Entries that are appended by somebody who has nobody's password, in the names of people who know nothing of it.
namespace dutydesk::test {
namespace {

using namespace Qt::StringLiterals;

const QString onSignedPage = u"log_page_id IN (SELECT id FROM log_page WHERE state = 3)"_s;
const QString ofSignedHandover = u"handover_id IN (SELECT id FROM handover WHERE incoming_signed_at IS NOT NULL)"_s;
const QString inPublishedMonth =
    u"EXISTS (SELECT 1 FROM roster_month WHERE state = 1 AND roster_year = CAST(substr(duty_date, 1, 4) AS INTEGER) "
    "AND roster_month.roster_month = CAST(substr(duty_date, 6, 2) AS INTEGER))"_s;

QString momentBefore(const QString &moment, std::chrono::seconds time)
{
    const QDateTime before = QDateTime::fromString(moment, Qt::ISODate).addSecs(-time.count());
    return std::get<QString>(ValueOf<QDateTime>::to(before));
}

TEST_F(ForgeryTest, R_RK_1_TheUntouchedCentreIsWholeForBoth)
{
    expectWhole("untouched", [](Forger &, int) {});
}

/// Without this, everything that the forger makes might be found for a mistake of its own.
TEST_F(ForgeryTest, R_RK_1_WhatTheForgerSignsWithTheActorsOwnKeyIsWhole)
{
    expectWhole("own notes", [](Forger &forger, int) {
        for (const Role role : {Role::DutyOfficer, Role::HeadOfDesk, Role::CentreManager}) {
            const qint64 person = personWith(forger, role);
            forger.as(person);
            forger.append(EntryKind::SignedIn, person, {});
            forger.sign(Forged::WithTheActorsKey);
        }
        StoredRecord phrase = forger.record(u"phrase"_s, u"1 LIMIT 1"_s);
        phrase["phrase_text"] = u"已处理"_s;
        forger.put(phrase);
        forger.sign(Forged::WithTheActorsKey);
    });
}

TEST_F(ForgeryTest, R_RK_2_FindsARoleThatNobodySigned)
{
    expectFound("role changed", [this](Forger &forger, int variant) {
        StoredRecord person = forger.any(u"staff_member"_s, u"role IN (0, 1, 3)"_s, m_random);
        person["role"] = qint64(variant % 3 == 2 ? Role::Administrator : Role::CentreManager);
        forger.as(personWith(forger, Role::CentreManager));
        forger.put(person);
        forger.sign(way(variant));
    });
}

TEST_F(ForgeryTest, R_HO_2_FindsTheTextOfASignedLineChanged)
{
    expectFound("text of a line", [this](Forger &forger, int variant) {
        StoredRecord line = forger.any(u"log_entry"_s, onSignedPage, m_random);
        line[variant % 3 == 0 ? "action_taken" : "matter"] = u"一切正常 %1"_s.arg(variant);
        forger.as(line.number("officer_id"));
        forger.put(line, variant % 2 ? EntryKind::RecordChanged : EntryKind::RecordCreated);
        forger.sign(way(variant));
    });
}

TEST_F(ForgeryTest, R_HO_2_FindsTheTimeOfASignedLineChanged)
{
    expectFound("time of a line", [this](Forger &forger, int variant) {
        StoredRecord line = forger.any(u"log_entry"_s, onSignedPage, m_random);
        const std::chrono::seconds earlier(60 + among(20'000));
        for (const char *column : {"happened_at", "written_at"}) {
            line[column] = momentBefore(line.text(column), earlier);
        }
        forger.as(line.number("officer_id"));
        forger.put(line);
        forger.sign(way(variant));
    });
}

TEST_F(ForgeryTest, R_HO_2_FindsALineMovedToAnotherPage)
{
    expectFound("line moved", [this](Forger &forger, int variant) {
        StoredRecord line = forger.any(u"log_entry"_s, onSignedPage, m_random);
        const QString other = u"id <> %1"_s.arg(line.number("log_page_id"));
        line["log_page_id"] = forger.any(u"log_page"_s, other, m_random).id();
        line["line"] = qint64(900 + variant);
        forger.as(line.number("officer_id"));
        forger.put(line);
        forger.sign(way(variant));
    });
}

TEST_F(ForgeryTest, R_HO_2_FindsABackDatedLineOnASignedPage)
{
    expectFound("line added", [this](Forger &forger, int variant) {
        StoredRecord line = forger.another(forger.any(u"log_entry"_s, onSignedPage, m_random));
        line["line"] = qint64(900 + variant);
        line["matter"] = u"巡查一次 %1"_s.arg(variant);
        line["amends_id"] = Value();
        forger.as(line.number("officer_id"));
        forger.put(line, EntryKind::RecordCreated);
        forger.sign(way(variant));
    });
}

TEST_F(ForgeryTest, R_HO_6_FindsCountsOfASignedHandoverChanged)
{
    expectFound("count", [this](Forger &forger, int variant) {
        StoredRecord count = forger.any(u"item_count"_s, ofSignedHandover, m_random);
        count["found"] = count.number("found") + 1 + among(3);
        count["state"] = qint64(0);
        forger.as(forger.record(u"handover"_s, count.number("handover_id")).number("outgoing_id"));
        forger.put(count);
        forger.sign(way(variant));
    });
}

TEST_F(ForgeryTest, R_HO_8_FindsObjectionsAndAbnormalityChanged)
{
    expectFound("objection", [this](Forger &forger, int variant) {
        StoredRecord handover = forger.any(u"handover"_s, u"incoming_signed_at IS NOT NULL"_s, m_random);
        const char *column = variant % 2 ? "objection" : "abnormality";
        handover[column] = handover.text(column).isEmpty() ? u"交接后补记 %1"_s.arg(variant) : QString();
        handover["area_in_order"] = qint64(1);
        forger.as(handover.number("incoming_id"));
        forger.put(handover);
        forger.sign(way(variant));
    });
}

TEST_F(ForgeryTest, R_HO_2_FindsAnOpenPageMadeSigned)
{
    expectFound("page made signed", [](Forger &forger, int variant) {
        StoredRecord page = forger.record(u"log_page"_s, u"state = 0 ORDER BY id DESC LIMIT 1"_s);
        page["state"] = qint64(1 + variant % 3);
        page["closed_at"] = variant % 3 == 2 ? Value(forger.now()) : Value();
        forger.as(page.number("officer_id"));
        forger.put(page);
        forger.sign(way(variant));
    });
}

TEST_F(ForgeryTest, R_HO_10_FindsAReviewWithoutASignature)
{
    expectFound("review", [this](Forger &forger, int variant) {
        const qint64 manager = personWith(forger, Role::CentreManager);
        forger.as(manager);
        forger.put(forger.fresh(u"page_review"_s, {{"log_page_id", forger.any(u"log_page"_s, u"1"_s, m_random).id()},
                                                   {"reviewer_id", manager},
                                                   {"opinion", u"已阅 %1"_s.arg(variant)},
                                                   {"reviewed_at", forger.now()}}),
                   EntryKind::RecordCreated);
        forger.sign(way(variant));
    });
}

TEST_F(ForgeryTest, R_RK_2_FindsAKeyRevoked)
{
    expectFound("key revoked", [this](Forger &forger, int variant) {
        const qint64 manager = personWith(forger, Role::CentreManager);
        StoredRecord key =
            variant % 2 ? forger.any(u"staff_key"_s, u"revoked_at IS NULL"_s, m_random)
                        : forger.record(u"staff_key"_s, u"staff_id = %1 ORDER BY id DESC LIMIT 1"_s.arg(manager));
        key["revoked_at"] = forger.now();
        forger.as(variant % 3 ? manager : key.number("staff_id"));
        forger.put(key, EntryKind::KeyRevoked);
        forger.sign(way(variant));
    });
}

TEST_F(ForgeryTest, R_RK_2_FindsASignInThatNeverWas)
{
    expectFound("sign-in", [this](Forger &forger, int variant) {
        const qint64 person = forger.any(u"staff_member"_s, u"1"_s, m_random).id();
        forger.as(person);
        forger.append(EntryKind::SignedIn, person, {});
        forger.sign(way(variant));
    });
}

TEST_F(ForgeryTest, R_RO_3_FindsDutiesOfAPublishedMonthChanged)
{
    expectFound("duty", [this](Forger &forger, int variant) {
        StoredRecord duty = forger.any(u"duty"_s, inPublishedMonth, m_random);
        const QString other = u"id <> %1"_s.arg(duty.number("shift_pattern_id"));
        duty["shift_pattern_id"] =
            variant % 4 == 3 ? Value() : Value(forger.any(u"shift_pattern"_s, other, m_random).id());
        forger.as(personWith(forger, variant % 2 ? Role::CentreManager : Role::HeadOfDesk));
        forger.put(duty);
        forger.sign(way(variant));
    });
}

TEST_F(ForgeryTest, R_RO_3_FindsASubstitutionThatTheManagerNeverApproved)
{
    expectFound("substitution", [this](Forger &forger, int variant) {
        const qint64 manager = personWith(forger, Role::CentreManager);
        StoredRecord duty = forger.any(u"duty"_s, u"shift_pattern_id IS NOT NULL AND "_s + inPublishedMonth, m_random);
        const QString sameDay = u"duty_date = %1 AND id <> %2"_s.arg(quoted(duty.text("duty_date"))).arg(duty.id());
        StoredRecord others = forger.any(u"duty"_s, sameDay, m_random);
        forger.as(manager);
        forger.put(forger.fresh(u"substitution"_s, {{"duty_id", duty.id()},
                                                    {"duty_date", duty.text("duty_date")},
                                                    {"shift_pattern_id", duty.number("shift_pattern_id")},
                                                    {"original_id", duty.number("staff_id")},
                                                    {"substitute_id", others.number("staff_id")},
                                                    {"approved_by", manager},
                                                    {"approved_at", forger.now()},
                                                    {"reason", u"病假 %1"_s.arg(variant)}}),
                   EntryKind::RecordCreated);
        others["shift_pattern_id"] = duty.number("shift_pattern_id");
        duty["shift_pattern_id"] = Value();
        forger.put(duty);
        forger.put(others);
        forger.sign(way(variant));
    });
}

TEST_F(ForgeryTest, R_OW_5_FindsTheAccessLogCleaned)
{
    expectFound("access log", [this](Forger &forger, int variant) {
        StoredRecord access = forger.any(u"access_record"_s, u"1"_s, m_random);
        forger.as(access.number("officer_id"));
        if (variant % 2) {
            access["what"] = u"电话"_s;
        } else {
            access["officer_id"] = forger.any(u"staff_member"_s, u"role = 0"_s, m_random).id();
        }
        access["reason"] = u"无 %1"_s.arg(variant);
        forger.put(access, variant % 3 ? EntryKind::RecordChanged : EntryKind::RecordCreated);
        forger.sign(way(variant));
    });
}

TEST_F(ForgeryTest, R_RK_2_FindsSettingsThatNobodyChanged)
{
    const auto change = [](const char *column, qint64 (*to)(qint64 variant)) {
        return [=](Forger &forger, int variant) {
            StoredRecord centre = forger.record(u"centre"_s, 1);
            centre[column] = to(variant);
            forger.as(personWith(forger, variant % 2 ? Role::Administrator : Role::CentreManager));
            forger.put(centre);
            forger.sign(way(variant));
        };
    };
    expectFound("sensitive data", change("keeps_sensitive_data", [](qint64) { return qint64(1); }));
    expectFound("idle lock", change("idle_lock_minutes", [](qint64 variant) { return 1000 + 17 * variant; }));
}

TEST_F(ForgeryTest, R_HO_3_FindsAVolumeMarkedPurged)
{
    expectFound("volume purged", [](Forger &forger, int variant) {
        StoredRecord volume = forger.record(u"log_volume"_s, u"1 ORDER BY id DESC LIMIT 1"_s);
        volume["sealed_at"] = forger.now();
        volume["purged_at"] = variant % 3 == 2 ? Value() : Value(forger.now());
        forger.as(personWith(forger, variant % 2 ? Role::DutyOfficer : Role::CentreManager));
        forger.put(volume);
        forger.sign(way(variant));
    });
}

TEST_F(ForgeryTest, R_RK_2_FindsAnActorWhoDoesNotExist)
{
    expectFound("unknown actor", [this](Forger &forger, int variant) {
        const qint64 nobody = 100 + among(100'000);
        forger.as(nobody);
        if (variant % 2) {
            forger.append(EntryKind::SignedIn, nobody, {});
        } else {
            StoredRecord phrase = forger.any(u"phrase"_s, u"1"_s, m_random);
            phrase["phrase_text"] = u"已处理 %1"_s.arg(variant);
            forger.put(phrase);
        }
        forger.sign(way(variant));
    });
}

TEST_F(ForgeryTest, R_RK_2_FindsAnActorWithoutTheRight)
{
    const QStringList tables{u"staff_member"_s, u"centre"_s, u"shared_item"_s, u"shift_pattern"_s, u"roster_month"_s};
    expectFound("without the right", [&](Forger &forger, int variant) {
        StoredRecord record = forger.any(tables[variant % tables.size()], u"1"_s, m_random);
        forger.as(personWith(forger, Role::DutyOfficer, int(among(4))));
        forger.put(record);
        forger.sign(way(variant / 2));
    });
}

TEST_F(ForgeryTest, R_RK_2_FindsADeskThatDoesNotExist)
{
    expectFound("unknown desk", [this](Forger &forger, int variant) {
        const qint64 person = forger.any(u"staff_member"_s, u"1"_s, m_random).id();
        forger.as(person, 2 + among(100));
        forger.append(EntryKind::SignedIn, person, {});
        forger.sign(way(variant));
    });
}

TEST_F(ForgeryTest, R_HO_3_FindsSignInsDatedAheadToRipenAPurge)
{
    expectFound("sign-ins ahead", [this](Forger &forger, int variant) {
        forger.sql().run(u"BEGIN"_s);
        for (int day = 0; day < 400; ++day) {
            const qint64 person = forger.any(u"staff_member"_s, u"role IN (0, 2)"_s, m_random).id();
            forger.wait(std::chrono::days(1));
            forger.as(person);
            forger.append(EntryKind::SignedIn, person, {});
            forger.sign(way(variant));
        }
        forger.sql().run(u"COMMIT"_s);
    });
}

/// The alarm itself is real: the desk signed it.
TEST_F(ForgeryTest, R_RK_1_FindsAnAlarmAcknowledgedInTheManagersName)
{
    expectFound("alarm acknowledged", [](Forger &forger, int variant) {
        const JournalHead lost{forger.head().sequence + 3, forger.crypto().randomBytes(32)};
        const QByteArray alarm =
            noticeBody({qint64(HeadState::MissingTail), lost.sequence, lost.hash, forger.head().sequence});
        forger.as(programItself);
        const qint64 raised = forger.append(EntryKind::MissingTail, 0, alarm).sequence;
        forger.sign(Forged::WithTheDesksKey);
        forger.as(personWith(forger, Role::CentreManager));
        forger.append(EntryKind::AlarmAcknowledged, 0, noticeBody({raised, u"换了硬盘 %1"_s.arg(variant)}));
        forger.sign(way(variant));
    });
}

} // namespace
} // namespace dutydesk::test
