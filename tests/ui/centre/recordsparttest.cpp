// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "centre/recordspart.h"

#include "support/fakedraftstore.h"
#include "support/mocknotifier.h"
#include "support/printers.h"
#include "support/windowdesk.h"

#include <QAbstractButton>
#include <QLabel>

namespace dutydesk {

using namespace test;
using namespace Qt::StringLiterals;

TEST(RecordsPart, R_RK_1_TheVerificationSaysInWordsWhatItDid)
{
    WindowDesk desk;
    Session session;
    testing::NiceMock<MockNotifier> notifier;
    FakeDraftStore drafts;
    session.signIn(desk.open());
    RecordsPart part({desk.gateway, session, notifier, desk.clock, drafts});
    part.show();

    part.findChild<QAbstractButton *>(u"verifyButton"_s)->click();

    const QString said = part.findChild<QLabel *>(u"verifyResult"_s)->text();
    for (const QString &told : {u"Checked at 2026-03-02 08:00"_s, u"The journal is whole"_s, u"What a code means"_s}) {
        EXPECT_TRUE(said.contains(told)) << told.toStdString() << " is not in " << said.toStdString();
    }
    EXPECT_TRUE(said.startsWith(u"The journal is whole"_s)) << said.toStdString();
}

TEST(RecordsPart, showsTheCheckOfTheStartUntilSomebodyAsksForAnother)
{
    using namespace std::chrono_literals;
    WindowDesk desk;
    Session session;
    testing::NiceMock<MockNotifier> notifier;
    FakeDraftStore drafts;
    session.signIn(desk.open());
    RecordsPart part({desk.gateway, session, notifier, desk.clock, drafts});
    part.show();
    const auto said = [&] { return part.findChild<QLabel *>(u"verifyResult"_s)->text(); };
    EXPECT_TRUE(said().contains(u"Checked at 2026-03-02 08:00"_s)) << said().toStdString();

    desk.clock.advance(1h);
    part.findChild<QAbstractButton *>(u"verifyButton"_s)->click();
    Q_EMIT desk.gateway.changed({RecordType::Notice});

    EXPECT_TRUE(said().contains(u"Checked at 2026-03-02 09:00"_s)) << said().toStdString();
}

TEST(RecordsPart, R_RK_1_ALongAnswerScrolls)
{
    WindowDesk desk;
    Session session;
    testing::NiceMock<MockNotifier> notifier;
    FakeDraftStore drafts;
    session.signIn(desk.open());
    RecordsPart part({desk.gateway, session, notifier, desk.clock, drafts});
    part.show();
    const int height = part.minimumSizeHint().height();

    part.findChild<QLabel *>(u"verifyResult"_s)->setText(u"The centre was A, then B.\n"_s.repeated(1000));
    QCoreApplication::processEvents();

    EXPECT_LT(part.minimumSizeHint().height(), height + part.fontMetrics().lineSpacing() * 10);
}

} // namespace dutydesk
