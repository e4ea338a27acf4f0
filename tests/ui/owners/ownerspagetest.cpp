// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/theme.h"
#include "support/printers.h"
#include "ui/owners/ownerspagefixture.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHeaderView>
#include <QMenu>
#include <QPrintPreviewDialog>
#include <QScreen>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTreeWidget>

namespace dutydesk {

using namespace test;
using namespace Qt::StringLiterals;
using testing::HasSubstr;
using testing::Not;

class OwnersPageTest : public OwnersPageFixture
{
protected:
    /// Adds flats 3-1-502 and 12-301 and opens the card of the first.
    Flat openCard(const Actor &actor)
    {
        const Flat flat = m_desk.furnish();
        const Building other = m_desk.archive.add(m_desk.manager, BuildingDraft{.number = u"12"_s}).value();
        EXPECT_TRUE(
            m_desk.archive.add(m_desk.wang, FlatDraft{.building = other.id, .number = u"301"_s, .grossArea = 12000}));
        open(actor);
        m_page.showRecord({RecordType::Flat, flat.id.value()});
        return flat;
    }

    std::string dwellers() { return shown("dwellersView").toStdString(); }
    QTreeWidget &tree() { return child<QTreeWidget>("buildingsTree"); }
    std::vector<AccessLine> accesses()
    {
        return m_desk.privacy.accesses(m_desk.manager, m_desk.clock.today(), m_desk.clock.today()).value();
    }
};

TEST_F(OwnersPageTest, R_OW_1_AnEmptyArchiveSaysHowToBegin)
{
    open(m_desk.manager);
    EXPECT_TRUE(child<QLabel>("emptyArchiveHint").isVisible());

    click("firstBuildingButton");
    type("buildingNumberEdit", u"3"_s);
    submit("buildingDialog");

    EXPECT_FALSE(child<QLabel>("emptyArchiveHint").isVisible());
    EXPECT_EQ(tree().topLevelItem(1)->text(0), u"3"_s);
}

TEST_F(OwnersPageTest, R_OW_1_FlatsAndAreasAreSummedByBuildingAndEntrance)
{
    openCard(m_desk.wang);

    EXPECT_EQ(tree().topLevelItem(0)->text(1), u"2"_s);
    EXPECT_EQ(tree().topLevelItem(0)->text(2), u"218.77"_s);
    EXPECT_EQ(tree().topLevelItem(1)->child(0)->text(2), u"98.77"_s);
    EXPECT_EQ(tree().topLevelItem(2)->text(2), u"120.00"_s);
}

TEST_F(OwnersPageTest, R_OW_1_ANewFlatTakesItsWholeNumberInAnyWriting)
{
    openCard(m_desk.wang);
    QTest::keyClick(&tree(), Qt::Key_N, Qt::ControlModifier);
    type("flatNumberEdit", u"12-2-1603"_s);
    QTest::keyClick(&edit("flatNumberEdit"), Qt::Key_Tab);
    child<QDoubleSpinBox>("grossAreaBox").setValue(88.5);

    submit("flatDialog");

    EXPECT_EQ(m_desk.archive.outline(m_desk.wang)->at(1).entrances.at(1).flats.at(0).unit,
              (UnitNumber{u"12"_s, u"2"_s, u"1603"_s}));
    EXPECT_EQ(m_desk.archive.outline(m_desk.wang)->at(1).totals.grossArea, 20850);
}

TEST_F(OwnersPageTest, R_OW_1_ANumberThatIsTakenIsSaidAtTheField)
{
    openCard(m_desk.wang);
    click("newFlatButton");
    type("flatNumberEdit", u"3-1-502"_s);
    type("layoutEdit", u"三室"_s);

    submit("flatDialog");

    EXPECT_FALSE(problem("flatNumberEdit").isEmpty());
    EXPECT_EQ(edit("layoutEdit").text(), u"三室"_s);
    EXPECT_TRUE(child<QDialog>("flatDialog").isVisible());
}

TEST_F(OwnersPageTest, R_OW_1_AWholeNumberOfABuildingThatIsNotThereIsSaidAtTheField)
{
    openCard(m_desk.wang);
    click("newFlatButton");
    type("flatNumberEdit", u"31-1-1101"_s);

    submit("flatDialog");

    EXPECT_THAT(problem("flatNumberEdit").toStdString(), HasSubstr("no building 31"));
    EXPECT_TRUE(child<QDialog>("flatDialog").isVisible());
    EXPECT_EQ(m_desk.store.flats.list()->size(), 2U);
}

TEST_F(OwnersPageTest, R_RK_7_TheWidestFormFitsTheScreenAtTheLargestText)
{
    Theme::apply(Theme::Mode::Light, 150);
    openCard(m_desk.wang);
    for (const auto &[opens, name] :
         {std::pair("newFlatButton", "flatDialog"), std::pair("addPersonButton", "residentDialog")}) {
        click(opens);
        auto &dialog = child<QDialog>(name);
        const QWidget &save = *dialog.findChild<QPushButton *>(u"submitButton"_s);
        EXPECT_LE(dialog.width(), dialog.screen()->availableSize().width()) << name;
        EXPECT_LE(dialog.height(), dialog.screen()->availableSize().height()) << name;
        EXPECT_TRUE(dialog.rect().contains(save.geometry())) << name;
        dialog.reject();
        closeDialogs();
    }
    Theme::apply(Theme::Mode::Light, 100);
}

TEST_F(OwnersPageTest, R_OW_1_TheFlatThatWasAddedIsChosen)
{
    openCard(m_desk.wang);
    click("newFlatButton");
    type("flatNumberEdit", u"12-2-1603"_s);

    submit("flatDialog");

    EXPECT_TRUE(child<QLabel>("flatHeadLabel").text().startsWith(u"12-2-1603"_s));
}

TEST_F(OwnersPageTest, aFormBeginsWithItsFirstField)
{
    openCard(m_desk.wang);
    click("newBuildingButton");

    EXPECT_EQ(child<QDialog>("buildingDialog").focusWidget(), &edit("buildingNumberEdit"));
}

TEST_F(OwnersPageTest, R_RK_7_SumsAndTheCardAreWholeOnASmallScreenAtTheLargestText)
{
    Theme::apply(Theme::Mode::Light, 150);
    const Flat flat = openCard(m_desk.wang);
    FlatDraft draft = draftOf<FlatDraft>(flat);
    for (const int number : {601, 602}) {
        draft.number = QString::number(number);
        draft.grossArea = 96'055'63;
        ASSERT_TRUE(m_desk.archive.add(m_desk.wang, draft));
    }
    m_page.resize(1366, 600);
    m_gateway.tellWhatWasWritten();
    QCoreApplication::processEvents();

    EXPECT_EQ(tree().topLevelItem(0)->text(2), u"192330.03"_s);
    EXPECT_GE(tree().viewport()->width(), tree().header()->length());
    EXPECT_GE(tree().header()->sectionSize(2), tree().fontMetrics().horizontalAdvance(u"192330.03"_s));
    EXPECT_TRUE(QTest::qWaitFor([this] { // the layout follows the rows a moment later
        return table("dwellersView").geometry().bottom() <= button("addPersonButton").geometry().top();
    })) << "the buttons are below the table";
    EXPECT_EQ(table("dwellersView").verticalScrollBar()->maximum(), 0) << "all residents are in sight";
    Theme::apply(Theme::Mode::Light, 100);
}

TEST_F(OwnersPageTest, R_OW_5_TheNoteOfAFlatIsMaskedAndChangedWithoutSeeingIt)
{
    openCard(m_desk.wang);
    click("changeFlatButton");
    type("flatNoteEdit", u"老人白天独自在家"_s);
    submit("flatDialog");
    closeDialogs();
    EXPECT_FALSE(child<QLabel>("flatDataLabel").text().contains(u"老人"_s));

    click("changeFlatButton");
    EXPECT_EQ(edit("flatNoteEdit").text(), QString());
    type("layoutEdit", u"三室"_s);
    submit("flatDialog");

    EXPECT_EQ(m_desk.store.flats.findById(FlatId(1))->note, u"老人白天独自在家"_s);
}

TEST_F(OwnersPageTest, keepsWhatWasTypedWhenWritingFails)
{
    openCard(m_desk.wang);
    click("addPersonButton");
    type("residentNameEdit", u"赵六"_s);
    m_desk.store.residents.nextError = Error{ErrorCode::Busy, {}};

    submit("residentDialog");

    EXPECT_EQ(edit("residentNameEdit").text(), u"赵六"_s);
    EXPECT_TRUE(child<QDialog>("residentDialog").isVisible());
}

TEST_F(OwnersPageTest, theFilterLooksInTheWholeArchive)
{
    openCard(m_desk.wang);

    type("archiveFilterEdit", u"12栋301"_s);

    EXPECT_EQ(textOf(table("flatsView")).size(), 1);
    EXPECT_TRUE(shown("flatsView").startsWith(u"12-301"_s));
    type("archiveFilterEdit", u"张"_s);
    EXPECT_TRUE(shown("flatsView").startsWith(u"3-1-502"_s));
}

TEST_F(OwnersPageTest, R_OW_3_TheHistoryNamesItsSourceAndLeadsThere)
{
    m_desk.past.lines = {{.at = m_desk.clock.now(),
                          .kind = HistoryKind::LogEntry,
                          .reference = 77,
                          .number = u"12-3"_s,
                          .text = u"漏水"_s,
                          .person = u"张小明"_s,
                          .telephone = u"13812345678"_s,
                          .officer = u"王芳"_s,
                          .isOpen = true,
                          .isStruck = false}};
    openCard(m_desk.wang);
    EXPECT_THAT(shown("flatHistoryView").toStdString(), HasSubstr("漏水"));
    EXPECT_THAT(shown("flatHistoryView").toStdString(), Not(HasSubstr("13812345678")));
    const QSignalSpy wanted(&m_page, &OwnersPage::recordWanted);

    table("flatHistoryView").chooseFirst();
    QTest::keyClick(&table("flatHistoryView"), Qt::Key_Return);

    EXPECT_EQ(wanted.at(0).at(0).value<RecordReference>(), (RecordReference{RecordType::LogEntry, 77}));
}

TEST_F(OwnersPageTest, R_OW_5_DataIsMaskedUntilAReasonIsGiven)
{
    openCard(m_desk.wang);
    EXPECT_THAT(dwellers(), HasSubstr("138****5678"));
    EXPECT_THAT(shown("flatsView").toStdString(), HasSubstr("张**"));

    unmask(u" "_s);
    EXPECT_TRUE(child<QLabel>("reasonProblem").isVisible());
    EXPECT_TRUE(accesses().empty());
    unmask(u"漏水，联系业主"_s);

    EXPECT_THAT(dwellers(), HasSubstr("张小明"));
    EXPECT_THAT(dwellers(), HasSubstr("13812345678"));
    EXPECT_EQ(accesses().at(0).record.reason.toString(), u"漏水，联系业主"_s);
}

TEST_F(OwnersPageTest, R_OW_5_FullDataGoesWithTheFlatThePersonAndTheLock)
{
    const Flat flat = openCard(m_desk.wang);
    unmask(u"送快递"_s);
    m_page.showRecord({RecordType::Flat, FlatId(2).value()});
    EXPECT_THAT(dwellers(), Not(HasSubstr("138")));
    m_page.showRecord({RecordType::Flat, flat.id.value()});
    EXPECT_THAT(dwellers(), HasSubstr("138****5678"));

    unmask(u"送快递"_s);
    m_session.lock();
    EXPECT_EQ(dwellers(), "");
    m_session.signIn(m_desk.manager);

    EXPECT_THAT(dwellers(), Not(HasSubstr("13812345678")));
}

TEST_F(OwnersPageTest, R_OW_5_AnAnswerThatComesAfterTheLockIsNotShown)
{
    openCard(m_desk.wang);
    m_gateway.holds = true;
    unmask(u"送快递"_s);
    m_session.lock();
    m_session.signIn(m_desk.manager);

    m_gateway.release();

    EXPECT_THAT(dwellers(), Not(HasSubstr("13812345678")));
}

TEST_F(OwnersPageTest, R_OW_5_FullDataStaysWhileOthersWriteElsewhere)
{
    openCard(m_desk.wang);
    unmask(u"漏水"_s);

    m_gateway.tellWhatWasWritten();

    EXPECT_THAT(dwellers(), HasSubstr("13812345678"));
}

TEST_F(OwnersPageTest, R_OW_5_ATelephoneIsCorrectedWithoutSeeingTheOldOne)
{
    openCard(m_desk.wang);
    table("dwellersView").chooseFirst();
    click("changeDwellerButton");
    EXPECT_EQ(edit("residentTelephoneEdit").text(), QString());
    type("residentTelephoneEdit", u"13900001111"_s);

    submit("residentDialog");
    closeDialogs();

    const Resident owner = m_desk.store.residents.findById(m_desk.owner).value();
    EXPECT_EQ(owner.telephone, u"13900001111"_s);
    EXPECT_EQ(owner.name, u"张小明"_s);
    EXPECT_THAT(dwellers(), HasSubstr("139****1111"));
    EXPECT_TRUE(accesses().empty());
}

TEST_F(OwnersPageTest, R_OW_5_SpecialCareIsAskedOnlyWhereTheCentreKeepsIt)
{
    openCard(m_desk.wang);
    click("changeFlatButton");
    EXPECT_EQ(m_page.findChild<QLineEdit *>(u"specialCareEdit"_s), nullptr);
    child<QDialog>("flatDialog").reject();
    closeDialogs();
    m_desk.keepSensitiveData();
    Q_EMIT m_gateway.changed({RecordType::Centre});

    click("changeFlatButton");
    type("specialCareEdit", u"独居老人"_s);
    submit("flatDialog");
    EXPECT_FALSE(problem("careConsentEdit").isEmpty());
    type("careConsentEdit", u"2026/3/1"_s);
    submit("flatDialog");

    EXPECT_EQ(m_desk.store.flats.findById(FlatId(1))->careConsentOn, QDate(2026, 3, 1));
}

TEST_F(OwnersPageTest, somebodyIsWithdrawnOnlyOnceItIsConfirmed)
{
    openCard(m_desk.wang);
    table("dwellersView").chooseFirst();
    std::function<void()> confirmed;
    EXPECT_CALL(m_notifier, confirm).WillOnce(testing::SaveArg<2>(&confirmed));

    click("withdrawDwellerButton");
    EXPECT_THAT(dwellers(), HasSubstr("张**"));
    EXPECT_CALL(m_notifier, showMessage);
    confirmed();

    EXPECT_THAT(dwellers(), Not(HasSubstr("张**")));
}

TEST_F(OwnersPageTest, R_OW_6_TheOwnDataSheetIsPrintedForAReasonAndLogged)
{
    openCard(m_desk.wang);
    table("dwellersView").chooseFirst();
    button("personalDataButton").menu()->actions().at(0)->trigger();
    type("reasonEdit", u"本人到场，已核对"_s);
    QTest::keyClick(&edit("reasonEdit"), Qt::Key_Return);

    EXPECT_NE(m_page.findChild<QPrintPreviewDialog *>(), nullptr);
    EXPECT_EQ(accesses().at(0).record.kind, AccessKind::PrintedOwnData);
}

TEST_F(OwnersPageTest, R_RK_7_TheCardIsPrintedInTheLanguageOfTheCentre)
{
    openCard(m_desk.wang);

    click("printCardButton");

    EXPECT_TRUE(m_page.findChild<QPrintPreviewDialog *>()->windowTitle().contains(u"业主档案 3-1-502"_s));
}

TEST_F(OwnersPageTest, theAdministratorIsShownNothingPersonal)
{
    EXPECT_CALL(m_notifier, showError).Times(testing::AtLeast(1));
    openCard(m_desk.administrator);

    EXPECT_EQ(dwellers(), "");
    EXPECT_FALSE(button("newFlatButton").isEnabled());
}

TEST_F(OwnersPageTest, R_RK_7_AViewIsChosenWithoutAClickToo)
{
    m_desk.furnish();
    open(m_desk.manager);

    child<QAbstractButton>("accessesSwitch").toggle(); // as a screen reader does

    EXPECT_FALSE(tree().isVisible());
}

} // namespace dutydesk
