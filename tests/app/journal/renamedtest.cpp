// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/journal/closedrecords.h"
#include "centre/centreservice.h"
#include "log/logpagedocument.h"
#include "signin/staffservice.h"

#include <QTextDocument>

#include <gmock/gmock.h>

// The manager names people, shifts and the centre anew after pages were signed, which is by right.
namespace dutydesk::test {

class RenamedTest : public ClosedRecordsTest
{
protected:
    void rename(const Actor &person, const QString &name)
    {
        const StaffMember old = m_desk->modules().people.staff.findById(person.staff).value();
        ASSERT_TRUE(services().staff->change(*m_chen, person.staff, {name, old.role, old.telephone, old.onRoster}));
    }

    void renameShiftsAndCentre()
    {
        const std::vector<ShiftPattern> patterns = services().roster->patterns().value();
        for (const ShiftPattern &pattern : patterns) {
            ShiftPatternDraft draft = draftOf<ShiftPatternDraft>(pattern);
            draft.id = pattern.id;
            draft.name = u"别的"_s;
            ASSERT_TRUE(services().roster->savePattern(*m_chen, draft));
        }
        CentreDraft draft = draftOf<CentreDraft>(*m_desk->centre());
        draft.name = u"别处"_s;
        ASSERT_TRUE(services().centre->change(*m_chen, draft));
    }

    void swapOfficers()
    {
        rename(*m_wang, u"丁"_s);
        rename(*m_li, u"王芳"_s);
        rename(*m_wang, u"李强"_s);
    }

    /// What stands on the paper.
    QString printed(qint64 page)
    {
        const PageView view = services().logPages->pageToPrint(*m_chen, LogPageId(page)).value().view;
        QTextDocument text;
        text.setHtml(LogPageDocument::of(
                         view, {.centreName = view.centreName, .zone = m_clock.zone(), .printedAt = m_clock.now()})
                         .html);
        return text.toPlainText();
    }

    std::vector<std::pair<QString, QString>> told()
    {
        const VerificationReport report = services().verifier->verify().value();
        EXPECT_TRUE(report.isWhole());
        std::vector<std::pair<QString, QString>> names;
        for (const Renaming &renaming : report.renamings) {
            names.emplace_back(renaming.before, renaming.after);
        }
        return names;
    }
};
INSTANTIATE_TEST_SUITE_P(, RenamedTest, sqlBackends, testing::PrintToStringParamName());

TEST_P(RenamedTest, R_HO_8_ASignedPagePrintsTheNamesOfItsDay)
{
    const QString before = printed(1);
    ASSERT_TRUE(before.contains(u"王芳"_s) && before.contains(u"李强"_s) && before.contains(u"福江园"_s));

    swapOfficers();
    renameShiftsAndCentre();

    EXPECT_EQ(printed(1).toStdString(), before.toStdString());
    const QString open = printed(2);
    EXPECT_TRUE(open.contains(u"王芳"_s) && open.contains(u"别的"_s) && open.contains(u"别处"_s));
    EXPECT_FALSE(open.contains(u"李强"_s)) << "that is how its officer was called before";
}

TEST_P(RenamedTest, R_HO_8_TheJournalTellsTheNamesToOneWhoReadsItForTheFirstTime)
{
    const LogPage page = services().logPages->pageToPrint(*m_chen, LogPageId(1)).value().view.page;
    swapOfficers();
    PastNames past(m_desk->modules().base.repository);
    ASSERT_TRUE(past.readOn());

    const StaffMember member = m_desk->modules().people.staff.findById(m_wang->staff).value();
    EXPECT_EQ(member.name.toString(), u"李强"_s);
    EXPECT_EQ(past.asOf(member, past.entryOf(RecordReference::of(page))).name.toString(), u"王芳"_s);
}

TEST_P(RenamedTest, R_RK_1_VerifyTellsOfASwappedPair)
{
    EXPECT_TRUE(told().empty());
    rename(*m_chen, u"陈小静"_s);
    EXPECT_TRUE(told().empty()) << "no signed page names the manager";

    swapOfficers();
    using Names = std::pair<QString, QString>;
    EXPECT_THAT(told(), testing::ElementsAre(Names(u"王芳"_s, u"丁"_s), Names(u"李强"_s, u"王芳"_s),
                                             Names(u"丁"_s, u"李强"_s)));
}

} // namespace dutydesk::test
