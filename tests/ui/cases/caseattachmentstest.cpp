// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cases/casespage.h"
#include "log/attachmentpicker.h"
#include "support/casesdesk.h"
#include "support/fakedraftstore.h"
#include "support/immediategateway.h"
#include "support/mocknotifier.h"
#include "support/printers.h"

#include <QBuffer>
#include <QFile>
#include <QListWidget>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

namespace dutydesk {

using namespace test;
using namespace Qt::StringLiterals;

/// The page of cases with one task, as the manager sees it.
class CaseAttachmentsTest : public testing::Test
{
protected:
    CaseAttachmentsTest()
    {
        m_gateway.services.journal = &m_desk.journal.journal;
        m_desk.serveLog(m_gateway.services);
        m_session.signIn(m_desk.manager);
        m_page.resize(1300, 700);
        m_page.show();
        assign(u"empty flats"_s);
    }

    void assign(const QString &matter)
    {
        EXPECT_TRUE(m_desk.cases.assign(m_desk.manager, {.matter = matter, .responsible = m_desk.li.staff}));
        m_gateway.tellWhatWasWritten();
    }

    template<typename T>
    T &child(const QString &name)
    {
        T *found = m_page.findChild<T *>(name);
        EXPECT_TRUE(found) << qPrintable(name);
        return *found;
    }

    void click(const QString &name) { QTest::mouseClick(&child<QPushButton>(name), Qt::LeftButton); }

    /// The first row of the timeline.
    QString newest() { return child<RegisterTable>(u"caseTimeline"_s).model()->index(0, 1).data().toString(); }

    testing::NiceMock<MockNotifier> m_notifier;
    CasesDesk m_desk;
    FakeDraftStore m_drafts;
    ImmediateGateway m_gateway;
    Session m_session;
    CasesPage m_page{{m_gateway, m_session, m_notifier, m_desk.clock, m_drafts}, nullptr};
};

TEST_F(CaseAttachmentsTest, R_WN_5_AFileIsAttachedToACaseAndStandsInItsTimeline)
{
    const QTemporaryDir folder;
    QFile list(folder.filePath(u"flats.pdf"_s));
    ASSERT_TRUE(list.open(QIODevice::WriteOnly));
    list.write("content");
    list.close();
    EXPECT_EQ(child<QPushButton>(u"attachCaseButton"_s).text(), u"Atta&ch…"_s);

    click(u"attachCaseButton"_s);
    auto &picker = *child<QDialog>(u"attachmentsDialog"_s).findChild<AttachmentPicker *>();
    picker.add(list.fileName());
    ASSERT_TRUE(QTest::qWaitFor([&] { return !picker.isReading(); }));
    click(u"submitButton"_s);

    EXPECT_TRUE(child<QListWidget>(u"storedList"_s).item(0)->text().startsWith(u"flats.pdf"_s));
    EXPECT_TRUE(newest().contains(u"attached"_s));
    EXPECT_TRUE(newest().contains(u"flats.pdf"_s));
}

TEST_F(CaseAttachmentsTest, R_WN_5_WhatIsAttachedToAClosedCaseIsShownOnly)
{
    ASSERT_TRUE(m_desk.cases.attach(m_desk.li, CaseId(1), {{u"flats.pdf"_s, "content"}}));
    ASSERT_TRUE(m_desk.cases.perform(m_desk.manager, CaseId(1), CaseAct::Withdraw, u"not needed"_s));
    m_gateway.tellWhatWasWritten();
    m_page.showCase(m_desk.cases.view(m_desk.manager, CaseId(1))->head.of);

    click(u"attachCaseButton"_s);

    auto &dialog = child<QDialog>(u"attachmentsDialog"_s);
    EXPECT_EQ(dialog.windowTitle(), u"Attachments of JB 2026-0001"_s);
    EXPECT_FALSE(dialog.findChild<AttachmentPicker *>()->isVisible());
    EXPECT_TRUE(child<QListWidget>(u"storedList"_s).item(0)->text().startsWith(u"flats.pdf"_s));
}

TEST_F(CaseAttachmentsTest, R_WN_5_ThePicturesOfACaseStandBelowItsTimeline)
{
    QBuffer picture;
    picture.open(QIODevice::WriteOnly);
    QImage gate(400, 200, QImage::Format_RGB32);
    gate.fill(Qt::darkGreen);
    ASSERT_TRUE(gate.save(&picture, "PNG"));
    const std::vector<EvidenceDraft> files{
        {u"broken.png"_s, "\x89PNG no more"}, {u"list.pdf"_s, picture.data()}, {u"gate.png"_s, picture.data()}};
    ASSERT_TRUE(m_desk.cases.attach(m_desk.li, CaseId(1), files));
    m_gateway.tellWhatWasWritten();

    auto &pictures = child<QListWidget>(u"casePictures"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return pictures.isVisible(); }));
    ASSERT_EQ(pictures.count(), 1);
    EXPECT_EQ(pictures.item(0)->text(), u"gate.png"_s);
    EXPECT_EQ(pictures.item(0)->icon().availableSizes().value(0), QSize(96, 48));
    const int reads = m_desk.evidenceStore.contents.reads;
    assign(u"bicycles"_s);
    EXPECT_EQ(m_desk.evidenceStore.contents.reads, reads) << "they are shown already";

    m_page.showCase(m_desk.cases.view(m_desk.manager, CaseId(2))->head.of);
    EXPECT_FALSE(pictures.isVisible());
}

} // namespace dutydesk
