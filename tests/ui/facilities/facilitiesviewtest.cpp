// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/printers.h"
#include "ui/owners/ownerspagefixture.h"

#include <QComboBox>

namespace dutydesk {

using namespace test;
using namespace Qt::StringLiterals;
using testing::HasSubstr;
using testing::Not;

class FacilitiesViewTest : public OwnersPageFixture
{
protected:
    Facility add(const QString &name, const QString &kind, std::optional<QDate> inspectedUntil = {})
    {
        return m_desk.facilities
            .add(m_desk.wang, {.name = name, .kind = kind, .place = u"地下室"_s, .inspectedUntil = inspectedUntil})
            .value();
    }

    void openFacilities()
    {
        open(m_desk.wang);
        click("facilitiesSwitch");
    }

    std::string list() { return shown("facilitiesView").toStdString(); }
};

TEST_F(FacilitiesViewTest, R_OW_7_WhatIsDueForInspectionSaysSoInWords)
{
    const QDate today = m_desk.clock.today();
    add(u"1号电梯"_s, u"电梯"_s, today.addDays(-3));
    add(u"2号电梯"_s, u"电梯"_s, today.addDays(20));
    add(u"3号电梯"_s, u"电梯"_s, today.addDays(200));
    openFacilities();

    EXPECT_EQ(list().find("overdue by") != std::string::npos, true);
    EXPECT_THAT(list(), HasSubstr("due in"));

    QComboBox &state = child<QComboBox>("facilityStateFilter");
    state.setCurrentIndex(state.findText(u"inspection due"_s));
    EXPECT_THAT(list(), Not(HasSubstr("3号电梯")));
}

TEST_F(FacilitiesViewTest, R_OW_7_AnEventTellsTheStateAndStandsInTheHistory)
{
    const Facility lift = add(u"1号电梯"_s, u"电梯"_s);
    openFacilities();
    m_page.showRecord({RecordType::Facility, lift.id.value()});
    click("facilityEventButton");
    EXPECT_EQ(child<QDialog>("facilityEventDialog").focusWidget()->objectName(), u"eventEdit"_s);
    type("eventEdit", u"困人"_s);
    child<QComboBox>("eventStateBox").setCurrentIndex(static_cast<int>(FacilityState::OutOfOrder));
    EXPECT_CALL(m_notifier, showMessage);

    submit("facilityEventDialog");

    EXPECT_THAT(list(), HasSubstr("out of order"));
    EXPECT_THAT(shown("facilityHistoryView").toStdString(), HasSubstr("困人"));
}

TEST_F(FacilitiesViewTest, R_OW_7_AFacilityIsAddedByKeyAndKeepsWhatWasTypedWhenRefused)
{
    openFacilities();
    QTest::keyClick(&table("facilitiesView"), Qt::Key_N, Qt::ControlModifier);
    type("facilityNameEdit", u"南门道闸"_s);
    type("maintainerTelephoneEdit", u"12"_s);
    submit("facilityDialog");
    EXPECT_FALSE(problem("maintainerTelephoneEdit").isEmpty());
    EXPECT_EQ(edit("facilityNameEdit").text(), u"南门道闸"_s);
    type("maintainerTelephoneEdit", u"021-6123456"_s);

    submit("facilityDialog");

    EXPECT_THAT(list(), HasSubstr("南门道闸"));
    EXPECT_EQ(table("facilitiesView").currentIndex().siblingAtColumn(1).data().toString(), u"南门道闸"_s)
        << "the added facility is chosen";
}

TEST_F(FacilitiesViewTest, R_HO_12_AHalfFilledFormComesBackForItsRecordUntilItIsGivenUp)
{
    const Facility lift = add(u"1号电梯"_s, u"电梯"_s);
    const Facility gate = add(u"南门"_s, u"道闸"_s);
    openFacilities();
    const auto openEvent = [this](const Facility &facility) {
        m_page.showRecord({RecordType::Facility, facility.id.value()});
        click("facilityEventButton");
    };
    openEvent(lift);
    type("eventEdit", u"困人"_s);
    EXPECT_TRUE(QTest::qWaitFor([this] { return !m_drafts.drafts.empty(); }, 1100)) << "within the second";
    type("eventEdit", u"困人两名"_s);
    child<QDialog>("facilityEventDialog").close();
    closeDialogs();

    openEvent(gate);
    EXPECT_EQ(edit("eventEdit").text(), QString()) << "it belongs to the other facility";
    child<QDialog>("facilityEventDialog").close();
    closeDialogs();
    openEvent(lift);
    EXPECT_EQ(edit("eventEdit").text(), u"困人两名"_s);

    m_session.lock();
    EXPECT_EQ(edit("eventEdit").text(), QString());
    m_session.signIn(m_desk.wang);
    EXPECT_EQ(edit("eventEdit").text(), u"困人两名"_s);

    click("discardButton");
    EXPECT_EQ(edit("eventEdit").text(), QString());
    EXPECT_EQ(m_drafts.drafts.begin()->second, QString());
}

TEST_F(FacilitiesViewTest, R_HO_12_AKeptFormChangesOnlyWhatWasTypedIntoIt)
{
    const Facility lift = add(u"1号电梯"_s, u"电梯"_s);
    openFacilities();
    m_page.showRecord({RecordType::Facility, lift.id.value()});
    click("changeFacilityButton");
    type("departmentEdit", u"工程部"_s);
    child<QDialog>("facilityDialog").close();
    closeDialogs();
    ASSERT_TRUE(m_desk.facilities.change(m_desk.wang, lift.id, {.name = u"一号梯"_s, .kind = u"电梯"_s}));
    m_session.lock();
    m_session.signIn(m_desk.wang); // the page reads again

    m_page.showRecord({RecordType::Facility, lift.id.value()});
    click("changeFacilityButton");
    EXPECT_EQ(edit("departmentEdit").text(), u"工程部"_s);
    submit("facilityDialog");

    EXPECT_EQ(m_drafts.drafts.begin()->second, QString()) << "it is saved";
    const Facility saved = m_desk.facilities.facilities(m_desk.wang)->front().facility;
    EXPECT_EQ(saved.department, u"工程部"_s);
    EXPECT_EQ(saved.name.toString(), u"一号梯"_s) << "the name was changed meanwhile";
}

TEST_F(FacilitiesViewTest, whatIsOutOfUseCanBeBroughtBack)
{
    const Facility lift = add(u"1号电梯"_s, u"电梯"_s);
    openFacilities();
    m_page.showRecord({RecordType::Facility, lift.id.value()});

    click("facilityActiveButton");
    EXPECT_THAT(list(), HasSubstr("out of use"));
    click("facilityActiveButton");

    EXPECT_THAT(list(), HasSubstr("in order"));
}

} // namespace dutydesk
