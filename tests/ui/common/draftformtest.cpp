// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/draftform.h"

#include "owners/ownerdrafts.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace dutydesk {

using namespace Qt::StringLiterals;

/// A form with some fields of a person whose data is masked.
class DraftFormTest : public testing::Test
{
protected:
    DraftFormTest()
    {
        m_widget.setLayout(m_layout);
        m_name = m_form.personal(&ResidentDraft::name, u"张**"_s, {u"&Name"_s, u"nameEdit"_s, {}, u"A name."_s});
        m_relation = m_form.line(&ResidentDraft::relation, {u"&Relation"_s, u"relationEdit"_s});
        m_since = m_form.date(&ResidentDraft::since, {u"&Since"_s, u"sinceEdit"_s});
    }

    QString problem(const QString &field) { return m_widget.findChild<QLabel *>(field + u"Problem"_s)->text(); }

    QWidget m_widget;
    FieldForm *m_layout = new FieldForm(&m_widget);
    DraftForm<ResidentDraft> m_form{*m_layout, {.relation = u"owner"_s, .isCompany = true}};
    QLineEdit *m_name = nullptr;
    QLineEdit *m_relation = nullptr;
    DateLine *m_since = nullptr;
};

TEST_F(DraftFormTest, saysWhatTheFieldsSayOverWhatItBeganWith)
{
    m_relation->setText(u"tenant"_s);
    m_since->setText(u"2026/3/2"_s);

    EXPECT_EQ(m_form.draft().relation, u"tenant"_s);
    EXPECT_EQ(m_form.draft().since, QDate(2026, 3, 2));
    EXPECT_TRUE(m_form.draft().isCompany) << "a member without a field stays as it was";
}

TEST_F(DraftFormTest, leavesPersonalDataAsItIsUnlessSomethingIsTyped)
{
    EXPECT_TRUE(m_form.isMasked());
    EXPECT_EQ(m_form.draft().name, std::nullopt);

    QTest::keyClicks(m_name, u"Zhao"_s);

    EXPECT_EQ(m_form.draft().name, u"Zhao"_s);
}

TEST_F(DraftFormTest, saysARefusalBeneathTheFieldOfThatColumn)
{
    EXPECT_TRUE(m_form.refuse(Error{ErrorCode::InvalidInput, u"name"_s}));
    EXPECT_EQ(problem(u"nameEdit"_s), u"A name."_s);
    EXPECT_TRUE(m_form.refuse(Error{ErrorCode::InvalidInput, u"since"_s}));
    EXPECT_FALSE(problem(u"sinceEdit"_s).isEmpty()) << "a field without a sentence of its own shows the general one";

    EXPECT_FALSE(m_form.refuse(Error{ErrorCode::InvalidInput, u"elsewhere"_s}));
    EXPECT_FALSE(m_form.refuse(Error{ErrorCode::Busy, {}}));
    QTest::keyClicks(m_name, u"Z"_s);
    EXPECT_TRUE(problem(u"nameEdit"_s).isEmpty()) << "typing removes the problem of the field";
}

TEST_F(DraftFormTest, saysWhereADayIsNoDay)
{
    m_since->setText(u"yesterday"_s);

    EXPECT_FALSE(m_form.check());
    EXPECT_TRUE(problem(u"sinceEdit"_s).contains(u"2026-03-02"_s));
    m_since->clear();
    EXPECT_TRUE(m_form.check());
}

TEST_F(DraftFormTest, tellsWhatAPersonChangedAndNotWhatItShows)
{
    const QSignalSpy edited(&m_form, &DraftFields::edited);
    m_relation->setCursorPosition(2);

    m_form.show({.relation = u"owner"_s, .since = QDate(2020, 5, 1)});
    EXPECT_EQ(edited.count(), 0);
    EXPECT_EQ(m_since->date(), QDate(2020, 5, 1));
    EXPECT_EQ(m_relation->cursorPosition(), 2) << "an unchanged field is not touched";

    QTest::keyClicks(m_relation, u"x"_s);
    EXPECT_EQ(edited.count(), 1);
}

TEST_F(DraftFormTest, keepsWhatWasTypedOverACrash)
{
    m_relation->setText(u"tenant"_s);
    const QJsonObject typed = m_form.typed();

    m_form.show({});
    EXPECT_TRUE(m_form.typed().isEmpty()) << "a form just shown has no input";
    m_form.setTyped(typed);

    EXPECT_EQ(m_relation->text(), u"tenant"_s);
}

} // namespace dutydesk
