// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/demohandover.h"

#include "base/try.h"
#include "handover/reviewservice.h"
#include "log/loglines.h"

namespace dutydesk {

using namespace Qt::StringLiterals;

DemoHandover::DemoHandover(const DemoWorld &world, const DemoPeople &people)
    : m_world(world)
    , m_people(people)
{}

Result<void> DemoHandover::openDesk(const Actor &officer, QDate date)
{
    const bool late = m_world.chance.percent(4);
    const QTime time = QTime(7, late ? 58 : 51).addSecs(m_world.chance.below(100));
    if (!m_world.reach(date, time)) {
        return {};
    }
    const Result<PageView> last = m_world.services.logPages->currentPage(officer);
    if (last) {
        return takeOver(officer, true, m_world.clock.now());
    }
    CHECK(m_world.services.logPages->openFirstPage(officer));
    return {};
}

Result<void> DemoHandover::handOver(const Actor &outgoing, const Actor &incoming, QDate date)
{
    if (!m_world.reach(date, QTime(14, 4).addSecs(m_world.chance.below(100)))) {
        return {};
    }
    if (m_world.chance.percent(1)) {
        return closeUntilRelief(outgoing, incoming, date);
    }
    CHECK(signOut(outgoing, {}));
    if (m_world.chance.percent(1)) {
        CHECK(refuseOnce(outgoing, incoming, date));
    }
    const bool late = m_world.chance.percent(4);
    const QTime arrival = QTime(14, late ? 17 : 8).addSecs(m_world.chance.below(late ? 900 : 100));
    if (!m_world.reach(date, arrival.addSecs(m_world.chance.between(60, 180)))) {
        return {};
    }
    return takeOver(incoming, false, m_world.clock.momentOf(date, arrival));
}

/// Closes the desk because the relief is so late that the outgoing officer does not wait.
Result<void> DemoHandover::closeUntilRelief(const Actor &outgoing, const Actor &incoming, QDate date)
{
    if (!m_world.reach(date, {14, 21})) {
        return {};
    }
    CHECK(signOut(outgoing, m_world.texts.text(u"closedUntilRelief"_s)));
    const QTime arrival = QTime(14, 28).addSecs(m_world.chance.below(240));
    return m_world.reach(date, arrival.addSecs(120)) ? takeOver(incoming, true, m_world.clock.momentOf(date, arrival))
                                                     : Result<void>();
}

Result<void> DemoHandover::closeDesk(const Actor &officer, QDate date)
{
    return m_world.reach(date, QTime(20, 22).addSecs(m_world.chance.below(400)))
               ? signOut(officer, m_world.texts.text(u"closing"_s))
               : Result<void>();
}

Result<void> DemoHandover::refuseOnce(const Actor &outgoing, const Actor &incoming, QDate date)
{
    if (!m_world.reach(date, QTime(14, 6))) {
        return {};
    }
    TRY(const Handover refused,
        m_world.services.handover->refuse(incoming, m_world.texts.text(u"refusal"_s), DemoWorld::noSecret()));
    CHECK(m_world.services.logLines->write(outgoing, {.happenedAt = m_world.clock.now(),
                                                      .source = EntrySource::Other,
                                                      .matter = m_world.texts.text(u"supplement"_s),
                                                      .entryClass = EntryClass::Handover}));
    return signOut(outgoing, {});
}

/// The manager lifts the block of a handover by urgent work.
Result<void> DemoHandover::liftBlock()
{
    TRY(const HandoverState state, m_world.services.handover->state(m_people.manager));
    if (state.blocking.empty()) {
        return {};
    }
    CHECK(m_world.services.handover->overrideBlock(m_people.manager, m_world.texts.text(u"override"_s)));
    return {};
}

Result<std::vector<ItemCountDraft>> DemoHandover::count()
{
    TRY(const HandoverState state, m_world.services.handover->state(m_people.manager));
    std::vector<ItemCountDraft> counts;
    for (const SharedItem &item : state.items) {
        counts.push_back({.item = item.id, .found = item.expected});
    }
    if (m_world.chance.percent(3)) {
        ItemCountDraft &odd = counts[static_cast<std::size_t>(m_world.chance.below(static_cast<int>(counts.size())))];
        const bool missing = m_world.chance.percent(60);
        odd.found -= missing ? 1 : 0;
        odd.state = missing ? ItemState::Missing : ItemState::Damaged;
        odd.explanation = m_world.texts.text(missing ? u"missing"_s : u"damaged"_s);
    }
    return counts;
}

Result<void> DemoHandover::signOut(const Actor &officer, const QString &closingReason)
{
    CHECK(liftBlock());
    TRY(const std::vector<ItemCountDraft> counts, count());
    CHECK(m_world.services.handover->signOut(officer,
                                             {.itemsTidy = true,
                                              .deskClean = true,
                                              .evidenceCollected = true,
                                              .counts = counts,
                                              .closingReason = closingReason,
                                              .closesBeforeRelief = true},
                                             DemoWorld::noSecret()));
    return {};
}

Result<void> DemoHandover::takeOver(const Actor &officer, bool afterClosing, const QDateTime &arrivedAt)
{
    TRY(const std::vector<Case> open, m_world.services.openWork->list(officer));
    TRY(const std::vector<ItemCountDraft> counts, count());
    TakingOver statement{.arrivedAt = arrivedAt, .dressInOrder = true, .previousPageRead = true};
    for (const Case &work : open) {
        const bool disputed = m_world.chance.percent(1);
        statement.answers.push_back({.work = work.id,
                                     .answer = disputed ? WorkAnswer::Disputed : WorkAnswer::Taken,
                                     .question = disputed ? m_world.texts.text(u"question"_s) : QString(),
                                     .reply = disputed ? m_world.texts.text(u"reply"_s) : QString()});
    }
    if (afterClosing) {
        statement.counts = counts;
    }
    if (m_world.chance.percent(2)) {
        statement.areaInOrder = false;
        statement.abnormality = m_world.texts.text(u"abnormality"_s);
    }
    if (m_world.chance.percent(2)) {
        statement.objection = m_world.texts.text(u"objection"_s);
    }
    CHECK(m_world.services.handover->takeOver(officer, statement, DemoWorld::noSecret()));
    return {};
}

Result<void> DemoHandover::review(QDate date)
{
    TRY(const std::vector<PageToReview> pages, m_world.services.reviews->list(m_people.manager, date, date));
    for (const PageToReview &page : pages) {
        TRY(const PageReview done, m_world.services.reviews->review(
                                       m_people.manager, page.page.id,
                                       m_world.chance.oneOf(m_world.texts.list(u"opinions"_s)), DemoWorld::noSecret()));
    }
    return {};
}

} // namespace dutydesk
