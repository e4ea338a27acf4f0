// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wholedesk.h"
#include "base/halfwidth.h"
#include "cases/caseservice.h"
#include "datarequests/privacyservice.h"
#include "find/findservice.h"
#include "handover/handoverservice.h"
#include "handover/reviewservice.h"
#include "log/dutylog.h"
#include "log/logentry.h"
#include "log/logentrymodel.h"
#include "log/logpagedocument.h"
#include "log/logprivacy.h"
#include "owners/flatcarddocument.h"
#include "owners/ownerarchive.h"
#include "owners/ownercardtext.h"
#include "today/todayservice.h"

namespace dutydesk {

using namespace test;
using namespace Qt::StringLiterals;

namespace {

/// The value of a text field. Fields of other types hold no personal data.
template<typename T>
QString wordsIn(const T &value)
{
    if constexpr (std::is_same_v<T, QString>) {
        return value;
    } else if constexpr (std::is_same_v<T, NonBlankText>) {
        return value.toString();
    } else if constexpr (std::is_same_v<T, std::optional<QString>>) {
        return value.value_or(QString());
    } else {
        return {};
    }
}

/// All texts of a record.
template<Record T>
QString wordsOf(const T &record)
{
    return T::fields()(
        [&](const auto &...fields) { return (QStringList() << ... << wordsIn(record.*(fields.member))).join(u'\n'); });
}

template<typename T>
QString wordsOf(const std::vector<T> &records)
{
    QStringList words;
    for (const T &record : records) {
        words.append(wordsOf(record));
    }
    return words.join(u'\n');
}

} // namespace

/// An owner whose name, telephone and plate are written in every field that takes text.
class MaskedPlacesTest : public WholeDeskTest
{
protected:
    void SetUp() override
    {
        WholeDeskTest::SetUp();
        if (IsSkipped()) {
            return;
        }
        m_li = enrol(u"李强"_s, Role::DutyOfficer);
        OwnerArchive &archive = *services().owners;
        const Building building = archive.add(*m_chen, BuildingDraft{.number = u"3"_s}).value();
        m_flat = archive
                     .add(*m_chen, FlatDraft{.building = building.id,
                                             .entrance = u"1"_s,
                                             .number = u"502"_s,
                                             .fitOutNote = m_words,
                                             .note = m_words + m_home})
                     .value()
                     .id;
        ASSERT_TRUE(archive.add(*m_chen, m_flat,
                                ResidentDraft{.name = u"张小明"_s,
                                              .telephone = u"13812345678"_s,
                                              .secondTelephone = u"13812345678"_s,
                                              .note = m_words}));
        ASSERT_TRUE(archive.add(*m_chen, m_flat, VehicleDraft{.plate = u"沪A12D8K"_s}));
        ASSERT_TRUE(services().logPages->openFirstPage(*m_li));
        m_line = services()
                     .logLines
                     ->write(*m_li,
                             {.happenedAt = m_clock.now(),
                              .place = u"3-1-502"_s,
                              .person = u"张小明"_s,
                              .telephone = u"138 1234 5678"_s,
                              .matter = m_words,
                              .action = m_words,
                              .toldWhom = m_words,
                              .state = EntryState::FollowUp},
                             {.followUp = {.nextStep = m_words, .ifWorse = m_words, .follower = m_words}})
                     .value()
                     .id;
        while (!services().find->catchUp()->isComplete()) {
        }
    }

    QString onScreen(const PageView &page) const
    {
        LogEntryModel model;
        model.setView(page, m_clock.zone());
        QStringList cells;
        for (int row = 0; row < model.rowCount(); ++row) {
            for (int column = 0; column < model.columnCount(); ++column) {
                cells.append(model.index(row, column).data().toString());
            }
        }
        return cells.join(u'\n');
    }

    QString printed(const PageView &page) const
    {
        return LogPageDocument::of(page, {.centreName = {}, .zone = m_clock.zone(), .printedAt = m_clock.now()}).html;
    }

    QString found(const QString &typed)
    {
        QStringList words;
        const FindAnswer answer = services().find->find(*m_li, {.text = typed}).value();
        for (const FoundGroup &group : answer.groups) {
            for (const FindHit &hit : group.hits) {
                words.append(hit.title + u'\n' + hit.detail);
            }
        }
        EXPECT_FALSE(words.isEmpty()) << "nothing has " << typed.toStdString();
        return words.join(u'\n');
    }

    QString ofTheFlat()
    {
        const FlatCard card = services().owners->card(*m_li, m_flat).value();
        QStringList words{OwnerCardText::flat(card, true)};
        for (const RegisterRow &row : OwnerCardText::dwellers(card)) {
            for (const RegisterCell &cell : row.cells) {
                words.append(cell.words()); // includes the second line of the cell
            }
        }
        const std::vector<HistoryLine> history = services().owners->history(*m_li, m_flat).value();
        for (const HistoryLine &line : history) {
            words.append({line.text, line.person, line.telephone});
        }
        return words.join(u'\n');
    }

    /// The printed card, which is masked even if the card was unmasked.
    QString cardPrinted()
    {
        const FlatFile clear = services().privacy->unmask(*m_li, m_flat, u"核对"_s).value();
        return FlatCardDocument::of(
                   clear.card, clear.history,
                   {.centreName = {}, .zone = m_clock.zone(), .printedAt = m_clock.now(), .printedBy = {}})
            .html;
    }

    /// All texts of all cases, as the list and the page of each show them.
    QString ofTheCases()
    {
        QStringList words;
        const std::vector<ShownCase> all = services().cases->list(*m_chen, CasesShown::All).value();
        for (const ShownCase &one : all) {
            const CaseView view = services().cases->view(*m_chen, one.of.id).value();
            words.append({wordsOf(one.of), one.responsible, one.givenBy, wordsOf(view.head.of)});
            for (const ShownStep &step : view.steps) {
                words.append(wordsOf(step.step));
            }
        }
        return words.join(u'\n');
    }

    /// All texts of the handover, for the incoming officer and for both.
    QString atTheHandover()
    {
        const HandoverState state = services().handover->state(*m_chen).value();
        return printed(state.page) + wordsOf(state.openWork) + wordsOf(state.blocking) + wordsOf(state.unfollowed);
    }

    void handOver()
    {
        m_clock.advance(std::chrono::hours(12));
        SigningOut out{.itemsTidy = true, .deskClean = true, .evidenceCollected = true, .explanation = m_words};
        const HandoverState state = services().handover->state(*m_chen).value();
        for (const SharedItem &item : state.items) {
            out.counts.push_back({.item = item.id, .found = item.expected, .explanation = m_words});
        }
        ASSERT_TRUE(services().handover->signOut(*m_li, out, m_secret));
        TakingOver in{.arrivedAt = m_clock.now(), .dressInOrder = true, .previousPageRead = true, .objection = m_words};
        for (const Case &work : state.openWork) {
            in.answers.push_back(
                {.work = work.id, .answer = WorkAnswer::AskedBack, .question = m_words, .reply = m_words});
        }
        ASSERT_TRUE(services().handover->takeOver(*m_chen, in, m_secret));
        ASSERT_TRUE(services().reviews->review(*m_chen, LogPageId(1), m_words, m_secret));
    }

    /// Expects no number in the text, in any notation with blanks, dashes or full-width digits.
    void expectMasked(const std::string &place, const QString &text) const
    {
        ASSERT_FALSE(text.isEmpty()) << place;
        const QString plain = toHalfWidth(text).remove(u' ').remove(u'-').remove(QChar::Nbsp);
        for (const QString &secret : {u"13812345678"_s, u"张小明"_s, u"沪A12D8K"_s, m_home}) {
            EXPECT_FALSE(plain.contains(secret)) << place << " shows " << secret.toStdString();
        }
    }

    const QString m_home = u"老人白天独自在家"_s; // only in the note of the flat
    const QString m_words = u"致电 138-1234-5678 或 １３８１２３４５６７８，车 沪A12D8K"_s;
    std::optional<Actor> m_li;
    FlatId m_flat{1};
    LogEntryId m_line{1};
};
INSTANTIATE_TEST_SUITE_P(, MaskedPlacesTest, sqlBackends, testing::PrintToStringParamName());

TEST_P(MaskedPlacesTest, R_OW_5_EveryPlaceThatShowsRecordsShowsThemMasked)
{
    expectMasked("the list of the running page, and its export", onScreen(*services().logPages->currentPage(*m_chen)));
    expectMasked("open work", wordsOf(*services().openWork->list(*m_chen)));
    ASSERT_TRUE(services().cases->perform(*m_li, CaseId(1), CaseAct::Note, m_words));
    ASSERT_TRUE(services().cases->assign(*m_chen, {.matter = m_words, .responsible = m_li->staff}));
    expectMasked("the cases and their steps", ofTheCases());
    const Today today = services().today->read(*m_chen).value();
    expectMasked("the work of today", wordsOf(today.due));
    expectMasked("the lines of today", wordsOf(today.lines->newest));
    expectMasked("the handover", atTheHandover());
    for (const QString &typed : {u"5678"_s, u"张小明"_s, u"zhangxiaoming"_s, u"沪A12D8K"_s, u"致电"_s, u"3-502"_s}) {
        expectMasked("find " + typed.toStdString(), found(typed));
    }
    const std::vector<FindHit> units = services().find->flats(*m_li, u"zhangx"_s, 5).value();
    ASSERT_EQ(units.size(), 1U);
    expectMasked("the field of a unit", units.front().title + units.front().detail);
    expectMasked("the card of the flat", ofTheFlat());
    expectMasked("the owners in the list", services().owners->owners(*m_li)->at(m_flat).join(u' '));
    expectMasked("the printed card", cardPrinted());
    handOver();
    const PageToPrint page = services().logPages->pageToPrint(*m_chen, LogPageId(1)).value();
    expectMasked("an older page", onScreen(page.view));
    expectMasked("the printed page", printed(page.view));
}

TEST_P(MaskedPlacesTest, R_OW_5_ALineIsSeenInFullWithAReasonAndTheManagerSeesThat)
{
    LogPrivacy &privacy = *services().logPrivacy;
    EXPECT_EQ(privacy.unmask(*m_li, m_line, u" "_s).error().detail, u"reason"_s);

    const Result<LogEntry> line = privacy.unmask(*m_li, m_line, u"回电业主"_s);
    ASSERT_TRUE(line);
    EXPECT_EQ(line->telephone, u"138 1234 5678"_s);
    EXPECT_EQ(line->matter.toString(), m_words);
    EXPECT_EQ(privacy.unmask(*m_li, CaseId(1), u"回电业主"_s)->nextStep, m_words);

    const QDate today = m_clock.today();
    const std::vector<AccessLine> log = services().privacy->accesses(*m_chen, today, today).value();
    ASSERT_EQ(log.size(), 2U);
    EXPECT_EQ(log.back().unit, u"3-1-502"_s);
    EXPECT_EQ(log.back().officer, u"李强"_s);
    EXPECT_EQ(log.back().record.reason.toString(), u"回电业主"_s);
    EXPECT_TRUE(log.back().record.what.startsWith(u"duty log, "_s)) << log.back().record.what.toStdString();
    EXPECT_EQ(log.front().record.what, u"open work, GJ 2026-0001, text"_s);
}

TEST_P(MaskedPlacesTest, R_OW_5_WhatIsCorrectedMaskedIsKeptInFull)
{
    const LogEntry shown = services().logPages->currentPage(*m_chen)->entries.front().entry;
    LogEntryDraft draft{.happenedAt = shown.happenedAt,
                        .place = shown.place,
                        .person = shown.person,
                        .telephone = shown.telephone,
                        .matter = shown.matter.toString() + u"，已停水"_s,
                        .action = shown.action,
                        .state = EntryState::FollowUp};
    const Result<LogEntry> amended = services().logLines->amend(*m_li, m_line, draft, u"补充"_s);
    ASSERT_TRUE(amended) << amended.error().detail.toStdString();
    const LogEntry stored = services().logPrivacy->unmask(*m_li, amended->id, u"核对"_s).value();
    EXPECT_EQ(stored.person, u"张小明"_s);
    EXPECT_EQ(stored.telephone, u"138 1234 5678"_s);
    EXPECT_EQ(stored.matter.toString(), m_words + u"，已停水"_s);

    draft.telephone = u"137****0000"_s;
    EXPECT_EQ(services().logLines->amend(*m_li, amended->id, draft, u"补充"_s).error().detail, u"masked"_s);

    const Case work = services().openWork->list(*m_chen)->front();
    ASSERT_TRUE(services().openWork->change(
        *m_li, work.id, {.matter = work.matter.toString(), .progress = work.progress, .nextStep = u"再致电"_s}));
    EXPECT_EQ(services().logPrivacy->unmask(*m_li, work.id, u"核对"_s)->matter.toString(), m_words + u"，已停水"_s)
        << "the stored text follows the correction";
}

} // namespace dutydesk
