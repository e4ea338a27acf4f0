// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/liveview.h"

#include "support/fakedraftstore.h"
#include "support/handoverdesk.h"
#include "support/heldgateway.h"
#include "support/mocknotifier.h"

#include <QStackedWidget>

namespace dutydesk {

using namespace test;
using namespace Qt::StringLiterals;

namespace {

/// Shows the officer who asked, once for each read.
class OfficersView final : public LiveView
{
public:
    OfficersView(const Seat &seat, QWidget *parent)
        : LiveView(seat, {RecordType::StaffMember, RecordType::Duty}, parent)
    {}

    /// Asks as after a click, not because the view is outdated.
    void askOnce()
    {
        ask([](Services &, const Actor &actor) -> Result<QString> { return actor.name.toString(); },
            [this](const QString &name) { shown.append(name); });
    }

    using LiveView::readAgain;

    std::optional<Error> error; ///< error that the services return
    QStringList shown;
    int reads = 0;

protected:
    void read() override
    {
        ++reads;
        ask(
            [error = error, number = reads](Services &, const Actor &actor) -> Result<QString> {
                return error ? Result<QString>(failure(*error)) : u"%1 %2"_s.arg(actor.name.toString()).arg(number);
            },
            [this](const QString &text) { shown = {text}; });
    }
    void clear() override { shown.clear(); }
};

} // namespace

class LiveViewTest : public testing::Test
{
protected:
    LiveViewTest() { m_pages.addWidget(&m_other); }

    void tellOf(RecordType type) { Q_EMIT m_gateway.changed({type}); }

    HandoverDesk m_desk;
    HeldGateway m_gateway;
    Session m_session;
    testing::StrictMock<MockNotifier> m_notifier;
    FakeDraftStore m_drafts;
    QStackedWidget m_pages;
    OfficersView m_view{{m_gateway, m_session, m_notifier, m_desk.clock, m_drafts}, &m_pages};
    QWidget m_other;
};

TEST_F(LiveViewTest, readsOnceSomebodySitsHereAndSeesIt)
{
    m_session.signIn(m_desk.wang);
    EXPECT_EQ(m_view.reads, 0);
    m_view.show();
    EXPECT_EQ(m_view.reads, 0) << "a view on a hidden page does not read";
    m_pages.show();
    EXPECT_EQ(m_view.reads, 1);
    EXPECT_EQ(m_view.shown, QStringList{u"王芳 1"_s});
}

TEST_F(LiveViewTest, readsWhatIsSeenOnceSomebodyHasSignedIn)
{
    m_view.show();
    m_pages.show();
    EXPECT_EQ(m_view.reads, 0);
    m_session.signIn(m_desk.wang);
    EXPECT_EQ(m_view.reads, 1);
}

TEST_F(LiveViewTest, readsAgainWhatItShowsAndNothingElse)
{
    m_session.signIn(m_desk.wang);
    m_view.show();
    m_pages.show();
    tellOf(RecordType::Flat);
    EXPECT_EQ(m_view.reads, 1);
    tellOf(RecordType::Duty);
    EXPECT_EQ(m_view.reads, 2);
    EXPECT_EQ(m_view.shown, QStringList{u"王芳 2"_s});
}

TEST_F(LiveViewTest, waitsOutOfSightAndReadsOnlyWhatIsOutdated)
{
    m_session.signIn(m_desk.wang);
    m_view.show();
    m_pages.show();
    m_view.hide();
    tellOf(RecordType::Duty);
    tellOf(RecordType::StaffMember);
    EXPECT_EQ(m_view.reads, 1);
    m_view.show();
    EXPECT_EQ(m_view.reads, 2);
    m_view.hide();
    m_view.show();
    EXPECT_EQ(m_view.reads, 2);
}

TEST_F(LiveViewTest, showsNothingBehindTheLockAndReadsForWhoeverComesNext)
{
    m_session.signIn(m_desk.wang);
    m_view.show();
    m_pages.show();
    m_session.lock();
    EXPECT_EQ(m_view.shown, QStringList());
    tellOf(RecordType::Duty);
    EXPECT_EQ(m_view.reads, 1);
    m_session.signIn(m_desk.li);
    EXPECT_EQ(m_view.shown, QStringList{u"李强 2"_s});
}

TEST_F(LiveViewTest, isClearedAlsoOutOfSight)
{
    m_session.signIn(m_desk.wang);
    m_view.show();
    m_pages.show();
    m_view.hide();
    m_session.lock();
    EXPECT_EQ(m_view.shown, QStringList());
}

TEST_F(LiveViewTest, dropsAnAnswerForSomebodyWhoHasGone)
{
    m_session.signIn(m_desk.wang);
    m_gateway.holds = true;
    m_view.show();
    m_pages.show();
    m_view.askOnce();
    m_session.lock();
    m_gateway.release();
    EXPECT_EQ(m_view.shown, QStringList());
    m_gateway.holds = true;
    m_session.signIn(m_desk.wang);
    m_view.askOnce();
    m_session.signIn(m_desk.li);
    m_gateway.release();
    EXPECT_EQ(m_view.shown, QStringList{u"李强 3"_s});
}

TEST_F(LiveViewTest, dropsAReadingThatIsOutdatedButNotWhatAClickAskedFor)
{
    m_session.signIn(m_desk.wang);
    m_gateway.holds = true;
    m_view.show();
    m_pages.show();
    m_view.hide();
    m_view.readAgain();
    m_view.askOnce();
    m_gateway.release();
    EXPECT_EQ(m_view.shown, QStringList{u"王芳"_s});
}

TEST_F(LiveViewTest, saysWhyItCouldNotBeRead)
{
    const Error broken{ErrorCode::StorageFailure, u"the disk"_s};
    m_view.error = broken;
    m_session.signIn(m_desk.wang);
    m_view.show();
    EXPECT_CALL(m_notifier, showError(broken));
    m_pages.show();
    EXPECT_EQ(m_view.shown, QStringList());
}

} // namespace dutydesk
