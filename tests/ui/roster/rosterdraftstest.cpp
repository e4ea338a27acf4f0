// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/registertable.h"
#include "roster/shiftpatternsdialog.h"
#include "rosterpagefixture.h"

namespace dutydesk {

class RosterDraftsTest : public RosterPageTest
{
protected:
    template<typename Dialog>
    Dialog &dialog()
    {
        return *m_page.findChild<Dialog *>();
    }

    template<typename Dialog>
    QLineEdit &edit(const QString &name)
    {
        return *dialog<Dialog>().template findChild<QLineEdit *>(name);
    }

    template<typename Dialog>
    void close()
    {
        dialog<Dialog>().close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    void substitute(int day)
    {
        select(0, day);
        key(Qt::Key_Return);
    }

    void openPatterns() { m_page.showRecord({RecordType::ShiftPattern, 1}); }

    bool isKept(const QString &words)
    {
        return QTest::qWaitFor(
            [&] {
                return std::ranges::any_of(m_drafts.drafts,
                                           [&](const auto &one) { return one.second.contains(words); });
            },
            1100);
    }
};

TEST_F(RosterDraftsTest, R_HO_12_TheReasonOfASubstitutionIsKeptForItsDutyUntilItIsSaved)
{
    publish();
    m_session.signIn(m_desk.manager);
    substitute(5);
    QTest::keyClicks(&edit<SubstitutionDialog>(u"reasonEdit"_s), u"ill"_s);
    EXPECT_TRUE(isKept(u"ill"_s)) << "within the second";
    close<SubstitutionDialog>();

    m_session.signIn({StaffId(9), RosterDesk::words(u"周明"), Role::CentreManager, DeskId(1)});
    substitute(5);
    EXPECT_EQ(edit<SubstitutionDialog>(u"reasonEdit"_s).text(), QString()) << "it was typed by somebody else";
    close<SubstitutionDialog>();

    m_session.signIn(m_desk.manager);
    substitute(6);
    EXPECT_EQ(edit<SubstitutionDialog>(u"reasonEdit"_s).text(), QString()) << "it belongs to another duty";
    close<SubstitutionDialog>();
    substitute(5);
    EXPECT_EQ(edit<SubstitutionDialog>(u"reasonEdit"_s).text(), u"ill"_s);

    QTest::mouseClick(dialog<SubstitutionDialog>().findChild<QAbstractButton *>(u"submitButton"_s), Qt::LeftButton);

    EXPECT_EQ(stored(2, 5, 5), u"白"_s);
    EXPECT_FALSE(isKept(u"ill"_s));
}

TEST_F(RosterDraftsTest, R_HO_12_WhatIsTypedForShiftPatternsIsKeptUntilItIsSaved)
{
    m_session.signIn(m_desk.manager);
    openPatterns();
    QTest::keyClicks(&edit<ShiftPatternsDialog>(u"nameEdit"_s), u" A"_s);
    auto &list = *dialog<ShiftPatternsDialog>().findChild<RegisterTable *>(u"patternList"_s);
    EXPECT_TRUE(list.choose(m_desk.night.value()));
    QTest::mouseClick(dialog<ShiftPatternsDialog>().findChild<QAbstractButton *>(u"addButton"_s), Qt::LeftButton);
    QTest::keyClicks(&edit<ShiftPatternsDialog>(u"nameEdit"_s), u"early"_s);
    EXPECT_TRUE(isKept(u"early"_s)) << "within the second";
    close<ShiftPatternsDialog>();

    m_session.signIn(m_desk.head);
    openPatterns();
    EXPECT_EQ(edit<ShiftPatternsDialog>(u"nameEdit"_s).text(), u"白班"_s) << "it was typed by somebody else";
    close<ShiftPatternsDialog>();

    m_session.signIn(m_desk.manager);
    openPatterns();
    EXPECT_EQ(edit<ShiftPatternsDialog>(u"nameEdit"_s).text(), u"白班 A"_s);
    QTest::mouseClick(dialog<ShiftPatternsDialog>().findChild<QAbstractButton *>(u"addButton"_s), Qt::LeftButton);
    EXPECT_EQ(edit<ShiftPatternsDialog>(u"nameEdit"_s).text(), u"early"_s);
    auto &again = *dialog<ShiftPatternsDialog>().findChild<RegisterTable *>(u"patternList"_s);
    EXPECT_TRUE(again.choose(m_desk.day.value()));

    QTest::mouseClick(dialog<ShiftPatternsDialog>().findChild<QAbstractButton *>(u"submitButton"_s), Qt::LeftButton);

    EXPECT_EQ(m_desk.patterns.findById(m_desk.day)->name.toString(), u"白班 A"_s);
    EXPECT_FALSE(isKept(u"白班 A"_s));
    EXPECT_TRUE(isKept(u"early"_s)) << "the new pattern is not saved";
    close<ShiftPatternsDialog>();
}

} // namespace dutydesk
