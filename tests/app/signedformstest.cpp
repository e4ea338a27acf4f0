// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wholedesk.h"
#include "common/printpreview.h"
#include "common/secretedit.h"
#include "datarequests/erasuredialog.h"
#include "journal/tenure.h"
#include "log/dutylog.h"
#include "log/purgedialog.h"
#include "log/volumesview.h"
#include "owners/ownerarchive.h"
#include "support/fakedraftstore.h"
#include "support/immediategateway.h"
#include "support/mocknotifier.h"

#include <QPushButton>

namespace dutydesk {

using namespace test;
using namespace Qt::StringLiterals;

/// The forms that two people sign, on a desk with a running volume and an owner who asks to be erased.
class SignedFormsTest : public WholeDeskTest
{
protected:
    void SetUp() override
    {
        WholeDeskTest::SetUp();
        if (IsSkipped()) {
            return;
        }
        m_li = enrol(u"李强"_s, Role::HeadOfDesk);
        ASSERT_TRUE(services().logPages->openFirstPage(*m_li));
        OwnerArchive &archive = *services().owners;
        const Building building = archive.add(*m_chen, BuildingDraft{.number = u"3"_s}).value();
        const Flat flat = archive.add(*m_chen, FlatDraft{.building = building.id, .number = u"502"_s}).value();
        const Resident owner = archive.add(*m_chen, flat.id, ResidentDraft{.name = u"欧阳修文"_s}).value();
        ASSERT_TRUE(services().privacy->registerRequest(
            *m_chen, {.kind = DataRequestKind::Erasure, .resident = owner.id, .matter = u"请删除"_s}));
        m_clock.advance(Tenure::atLeast);
        m_gateway.services = services();
        m_session.signIn(*m_chen);
    }

    ErasureDialog *erasure()
    {
        return shown(new ErasureDialog(m_seat, services().privacy->requests(*m_chen)->front(), nullptr));
    }
    PurgeDialog *purge()
    {
        return shown(new PurgeDialog(m_seat, services().purge->volumes(*m_chen)->front(), nullptr));
    }

    template<typename Dialog>
    static Dialog *shown(Dialog *dialog)
    {
        dialog->show();
        return dialog;
    }

    static QLineEdit &edit(const QDialog *dialog, const QString &name) { return *dialog->findChild<QLineEdit *>(name); }

    void close(QDialog *dialog)
    {
        dialog->close();
        QCoreApplication::sendPostedEvents(dialog, QEvent::DeferredDelete);
    }

    void sign(const QDialog *dialog, const QString &secret)
    {
        QTest::keyClicks(dialog->findChild<SecretEdit *>(u"secretEdit"_s), secret);
        QTest::keyClicks(dialog->findChild<SecretEdit *>(u"witnessSecretEdit"_s), u"correct horse battery"_s);
    }

    QString kept() const
    {
        QString all;
        for (const auto &[form, text] : m_drafts.drafts) {
            all += text;
        }
        return all;
    }

    std::optional<Actor> m_li;
    ImmediateGateway m_gateway;
    Session m_session;
    testing::NiceMock<MockNotifier> m_notifier;
    FakeDraftStore m_drafts;
    const Seat m_seat{m_gateway, m_session, m_notifier, m_clock, m_drafts};
};
INSTANTIATE_TEST_SUITE_P(, SignedFormsTest, testing::Values(Backend::Sqlite), testing::PrintToStringParamName());

TEST_P(SignedFormsTest, R_HO_12_TheAnswerOfAnErasureIsKeptUntilItIsSignedAndItsPasswordsNever)
{
    ErasureDialog *dialog = erasure();
    QTest::keyClicks(&edit(dialog, u"erasureOutcomeEdit"_s), u"erased, told by letter"_s);
    sign(dialog, u"a wrong password"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return kept().contains(u"told by letter"_s); }, 1100)) << "within the second";
    EXPECT_FALSE(kept().contains(u"password"_s) || kept().contains(u"horse"_s));
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"submitButton"_s), Qt::LeftButton);
    EXPECT_TRUE(dialog->isVisible());
    close(dialog);
    m_clock.advance(std::chrono::hours(1)); // a wrong password is followed by a delay

    m_session.signIn(*m_li);
    dialog = erasure();
    EXPECT_EQ(edit(dialog, u"erasureOutcomeEdit"_s).text(), QString()) << "it was typed by somebody else";
    close(dialog);

    m_session.signIn(*m_chen);
    dialog = erasure();
    EXPECT_EQ(edit(dialog, u"erasureOutcomeEdit"_s).text(), u"erased, told by letter"_s);
    EXPECT_EQ(dialog->findChild<SecretEdit *>(u"secretEdit"_s)->text(), QString());
    const QPointer<QDialog> open = dialog;
    sign(dialog, u"correct horse battery"_s);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"submitButton"_s), Qt::LeftButton);
    EXPECT_FALSE(open && open->isVisible());
    EXPECT_EQ(kept(), QString()) << "it is signed and saved";
}

TEST_P(SignedFormsTest, R_HO_12_TheArchiveOfAPurgeIsKeptAndItsPasswordsNever)
{
    PurgeDialog *dialog = purge();
    const QString proposed = edit(dialog, u"archiveEdit"_s).text();
    QTest::keyClicks(&edit(dialog, u"archiveEdit"_s), u".old"_s);
    sign(dialog, u"correct horse battery"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return kept().contains(u".old"_s); }, 1100)) << "within the second";
    EXPECT_FALSE(kept().contains(u"horse"_s));
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"submitButton"_s), Qt::LeftButton);
    EXPECT_TRUE(dialog->isVisible()) << "the volume is in use";
    close(dialog);

    dialog = purge();
    EXPECT_EQ(edit(dialog, u"archiveEdit"_s).text(), proposed + u".old"_s);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"discardButton"_s), Qt::LeftButton);
    EXPECT_EQ(edit(dialog, u"archiveEdit"_s).text(), proposed);
    EXPECT_EQ(kept(), QString());
    close(dialog);
}

TEST_P(SignedFormsTest, R_HO_3_TheCoverOfAVolumeIsPrintedFromTheListOfVolumes)
{
    VolumesView volumes(m_seat, nullptr);
    volumes.resize(1200, 700);
    volumes.show();
    volumes.table().chooseFirst();

    QTest::mouseClick(volumes.findChild<QPushButton *>(u"printCoverButton"_s), Qt::LeftButton);

    const auto *preview = volumes.findChild<PrintPreview *>();
    ASSERT_NE(preview, nullptr);
    EXPECT_TRUE(preview->isVisible());
}

} // namespace dutydesk
