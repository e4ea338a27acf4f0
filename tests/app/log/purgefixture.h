// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/wholedesk.h"
#include "handover/handoverservice.h"
#include "handover/reviewservice.h"
#include "log/dutylog.h"
#include "log/purgeservice.h"
#include "sql/sqlrecords.h"

namespace dutydesk::test {

using namespace Qt::StringLiterals;

/// Volumes have two pages here, and the first one is full and sealed.
class PurgeTest : public WholeDeskTest
{
protected:
    void SetUp() override
    {
        WholeDeskTest::SetUp();
        if (IsSkipped()) {
            return;
        }
        m_wang = enrol(u"王芳"_s, Role::DutyOfficer);
        m_li = enrol(u"李强"_s, Role::HeadOfDesk);
        ASSERT_TRUE(m_desk->journal().change(*m_chen, [&](Change &change) -> Result<void> {
            SqlRepository<Centre> repository(m_desk->database());
            Centre centre = *m_desk->centre();
            centre.pagesPerVolume = 2;
            return change.put(repository, centre);
        }));
        ASSERT_TRUE(log().openFirstPage(*m_wang));
        write(u"305 王太太，电话 13900001111，漏水"_s, EntryState::Done);
        write(u"402 门禁失灵"_s, EntryState::FollowUp);
        ASSERT_TRUE(m_desk->services().logLines->attach(*m_wang, LogEntryId(1), {{u"漏水.jpg"_s, m_picture}}));
        actOnTheFirstPage();
        handOver(*m_wang, *m_li);
        ASSERT_TRUE(m_desk->services().reviews->review(
            *m_chen, log().pagesOfVolume(*m_chen, LogVolumeId(1))->front().id, u"已阅，处理得当"_s, m_secret));
        handOver(*m_li, *m_wang);
    }

    virtual void actOnTheFirstPage() {}

    LogPages &log() { return *m_desk->services().logPages; }

    FollowUps &openWork() { return *m_desk->services().openWork; }

    void write(const QString &matter, EntryState state)
    {
        const auto written = m_desk->services().logLines->write(
            *m_wang, {.happenedAt = m_clock.now(), .matter = matter, .state = state});
        ASSERT_TRUE(written) << written.error().detail.toStdString();
    }

    void handOver(const Actor &outgoing, const Actor &incoming)
    {
        HandoverService &handover = *m_desk->services().handover;
        m_clock.advance(std::chrono::hours(12));
        SigningOut out{.itemsTidy = true, .deskClean = true, .evidenceCollected = true};
        const HandoverState state = handover.state(outgoing).value();
        for (const SharedItem &item : state.items) {
            out.counts.push_back({.item = item.id, .found = item.expected});
        }
        ASSERT_TRUE(handover.signOut(outgoing, out, m_secret));
        TakingOver in{.arrivedAt = m_clock.now(), .dressInOrder = true, .previousPageRead = true};
        const std::vector<Case> open = openWork().list(incoming).value();
        for (const Case &work : open) {
            in.answers.push_back({.work = work.id});
        }
        const Result<LogPage> next = handover.takeOver(incoming, in, m_secret);
        ASSERT_TRUE(next) << next.error().detail.toStdString();
    }

    /// Two people write on each of `days` days, which are two days apart.
    void workOn(qint64 days)
    {
        for (qint64 day = 0; day < days; ++day) {
            m_clock.advance(std::chrono::days(2));
            for (const Actor &person : {*m_wang, *m_li}) {
                ASSERT_TRUE(m_desk->journal().change(person, [&](Change &change) -> Result<void> {
                    const auto entry = change.append(EntryKind::SignedIn, person.staff.value(), {});
                    return entry ? Result<void>() : failure(entry.error());
                }));
            }
        }
    }

    Result<Erasure> purge(const Actor &actor, const QString &witness, LogVolumeId volume = LogVolumeId(1))
    {
        return m_desk->services().purge->purge(actor, {.volume = volume,
                                                       .archivePath = m_archive,
                                                       .secret = m_secret,
                                                       .witnessName = witness,
                                                       .witnessSecret = m_secret,
                                                       .htmlOf = [](const PageView &page) {
                                                           QString html;
                                                           for (const EntryOnPage &line : page.entries) {
                                                               html += line.entry.matter.toString();
                                                           }
                                                           return html;
                                                       }});
    }

    ErrorCode errorOf(const Result<Erasure> &purged) const
    {
        return purged ? ErrorCode::InvalidInput : purged.error().code;
    }

    const QByteArray m_picture = "a picture of the leak";
    const QString m_archive = m_private.filePath(u"archive.html"_s);
    std::optional<Actor> m_wang;
    std::optional<Actor> m_li;
};

} // namespace dutydesk::test
