// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/registerpage.h"

#include "centre/centreservice.h"
#include "common/registerfilters.h"
#include "support/fakedraftstore.h"
#include "support/faketablefiles.h"
#include "support/heldgateway.h"
#include "support/mocknotifier.h"
#include "support/ownerdesk.h"
#include "support/printers.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPrintPreviewDialog>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <gmock/gmock.h>

namespace dutydesk {

using namespace test;
using namespace Qt::StringLiterals;

namespace {

struct Key
{
    qint64 id;
    QString name;
    QString room;
    int copies;
    bool isLost = false;
};

/// A register of keys, which the test itself keeps.
class KeysPage final : public RegisterPage<Key>
{
public:
    KeysPage(const Seat &seat, const std::vector<Key> &kept, const std::optional<TakeOut> &takeOut = {})
        : RegisterPage(
            seat,
            [this, &kept, takeOut] {
                Register<Key> keys = describe(this, kept);
                keys.frame.takeOut = takeOut;
                return keys;
            },
            nullptr)
    {}

    using RegisterPage::chosen;

    QStringList done;

private:
    static Register<Key> describe(KeysPage *page, const std::vector<Key> &kept)
    {
        const auto note = [page](const QString &act) {
            return [page, act](const Key *key) { page->done.append(key ? act + u' ' + key->name : act); };
        };
        return {.frame = {.name = u"keysView"_s,
                          .title = u"Keys"_s,
                          .shows = {RecordType::Facility},
                          .emptyHint = u"No key is here."_s,
                          .chooseHint = u"Choose a key."_s,
                          .searchName = u"keysEdit"_s,
                          .daysShown = 7,
                          .periodName = u"keys"_s,
                          .stretched = 0},
                .list = [&kept](Services &, const Actor &, const DatePeriod &time) -> Result<std::vector<Key>> {
                    return time.last < time.first ? std::vector<Key>() : kept;
                },
                .id = [](const Key &key) { return key.id; },
                .columns = {{{u"Name"_s, u"Room"_s},
                             [](const Key &key) { return RegisterCell::strong(key.name, key.room); }},
                            {u"Copies"_s, [](const Key &key) { return RegisterCell::figure(key.copies); }},
                            {{u"Lost"_s, {}, RegisterHeading::TakenOut},
                             [](const Key &key) { return key.isLost ? u"yes"_s : u"no"_s; }}},
                .filters = {{{u"Room"_s, u"roomFilter"_s, {u"cellar"_s}}, &Key::room}},
                .acts = {{{.label = u"&New"_s,
                           .name = u"newButton"_s,
                           .right = Right::ChangeArchive,
                           .key = QKeySequence::New,
                           .wantsLine = false},
                          note(u"new"_s)},
                         {{.label = u"&Lend"_s, .name = u"lendButton"_s, .isNext = true},
                          note(u"lend"_s),
                          [](const Key *key) { return !key->isLost; }},
                         {{u"Report &lost"_s, u"lostButton"_s},
                          note(u"lost"_s),
                          {},
                          [](const Key &key) { return key.isLost ? u"&Found"_s : u"Report &lost"_s; }}},
                .heading = &Key::name,
                .detail = [](const Key &key) { return u"<p>%1</p>"_s.arg(key.room); }};
    }
};

} // namespace

class RegisterPageTest : public testing::Test
{
protected:
    RegisterPageTest()
    {
        m_gateway.services.centre = &m_centre;
        m_gateway.services.tableFiles = &m_files;
    }

    void open(const Actor &actor)
    {
        m_session.signIn(actor);
        m_page.resize(900, 500);
        m_page.show();
        m_page.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&m_page));
    }

    template<typename T>
    T &child(const QString &name)
    {
        return *m_page.findChild<T *>(name);
    }

    QStringList names() const
    {
        QStringList names;
        for (const RegisterRow &row : m_page.table().rows()) {
            names.append(row.cells.front().text);
        }
        return names;
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &m_page, key, modifiers);
    }

    std::vector<Key> m_keys{{1, u"gate"_s, u"yard"_s, 2}, {2, u"pump"_s, u"cellar"_s, 10}, {3, u"roof"_s, {}, 1, true}};
    testing::StrictMock<MockNotifier> m_notifier;
    OwnerDesk m_desk;
    CentreService m_centre{m_desk.centre.repositories(), m_desk.journal.journal};
    FakeTableFiles m_files;
    FakeDraftStore m_drafts;
    HeldGateway m_gateway;
    Session m_session;
    KeysPage m_page{Seat{m_gateway, m_session, m_notifier, m_desk.clock, m_drafts}, m_keys};
};

TEST_F(RegisterPageTest, R_RK_4_WhatIsLookedForIsShownAndExported)
{
    QTemporaryDir folder;
    open(m_desk.wang);
    EXPECT_EQ(names(), QStringList({u"gate"_s, u"pump"_s, u"roof"_s}));

    press(Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"p"_s);
    EXPECT_EQ(names(), QStringList(u"pump"_s));
    press(Qt::Key_Down);
    EXPECT_EQ(m_page.chosen()->name, u"pump"_s);
    press(Qt::Key_E, Qt::ControlModifier);
    EXPECT_CALL(m_notifier, showMessage);
    Q_EMIT m_page.findChild<QFileDialog *>()->fileSelected(folder.filePath(u"keys.xlsx"_s));

    EXPECT_EQ(m_files.written->headings, QStringList({u"Name"_s, u"Room"_s, u"Copies"_s, u"Lost"_s}));
    EXPECT_EQ(m_files.written->rows, (std::vector<std::vector<SheetCell>>{{u"pump"_s, u"cellar"_s, 10.0, u"no"_s}}));
}

TEST_F(RegisterPageTest, R_RK_4_WhatIsShownIsPrinted)
{
    open(m_desk.wang);
    child<QComboBox>(u"roomFilter"_s).setCurrentText(u"yard"_s);

    press(Qt::Key_P, Qt::ControlModifier);
    auto *preview = m_page.findChild<QPrintPreviewDialog *>();
    ASSERT_TRUE(preview);
    EXPECT_TRUE(preview->windowTitle().contains(u"Keys"_s));
    preview->close();

    m_keys.clear();
    Q_EMIT m_gateway.changed({RecordType::Facility});
    EXPECT_CALL(m_notifier, showRefusal);
    press(Qt::Key_P, Qt::ControlModifier);
}

TEST_F(RegisterPageTest, aFilterOffersWhatLinesHaveAndWhatIsOfferedAlways)
{
    open(m_desk.wang);
    QComboBox &room = child<QComboBox>(u"roomFilter"_s);
    EXPECT_EQ(room.count(), 3);
    room.setCurrentText(u"yard"_s);
    EXPECT_EQ(names(), QStringList(u"gate"_s));
    EXPECT_TRUE(child<QLabel>(u"foundLabel"_s).text().contains(u"1 of 3"_s));

    m_keys.front().room = u"attic"_s;
    Q_EMIT m_gateway.changed({RecordType::Facility});

    EXPECT_EQ(room.currentText(), u"yard"_s) << "the chosen filter stays";
    EXPECT_EQ(names(), QStringList());
    EXPECT_TRUE(child<QLabel>(u"emptyHint"_s).isVisible());
    EXPECT_FALSE(child<QLabel>(u"emptyHint"_s).text().contains(u"No key"_s))
        << "keys exist, although the filter hides them";
}

TEST_F(RegisterPageTest, figuresAreSortedByValueAndWhatIsChosenStaysSo)
{
    open(m_desk.wang);
    m_page.choose(2);

    m_page.table().horizontalHeader()->setSortIndicator(1, Qt::AscendingOrder);
    EXPECT_EQ(names(), QStringList({u"roof"_s, u"gate"_s, u"pump"_s}));
    m_keys.push_back({4, u"attic"_s, {}, 3});
    Q_EMIT m_gateway.changed({RecordType::Facility});

    EXPECT_EQ(names(), QStringList({u"roof"_s, u"gate"_s, u"attic"_s, u"pump"_s}));
    EXPECT_EQ(m_page.chosen()->id, 2);
}

TEST_F(RegisterPageTest, aLineIsChosenOnceItIsReadWhateverWasLookedFor)
{
    open(m_desk.wang);
    child<QLineEdit>(u"keysEdit"_s).setText(u"gate"_s);

    m_page.choose(9);
    EXPECT_EQ(m_page.chosen()->id, 1);
    m_keys.push_back({9, u"boiler"_s, u"cellar"_s, 1});
    Q_EMIT m_gateway.changed({RecordType::Facility});

    EXPECT_EQ(m_page.chosen()->id, 9);
    EXPECT_EQ(child<QLabel>(u"keysViewHeadLabel"_s).text(), u"boiler"_s);
}

TEST_F(RegisterPageTest, actsFollowTheLineAndThePerson)
{
    open(m_desk.wang);
    EXPECT_TRUE(child<QPushButton>(u"lendButton"_s).isEnabled());
    press(Qt::Key_N, Qt::ControlModifier);
    m_page.table().setFocus();
    press(Qt::Key_Return);
    EXPECT_EQ(m_page.done, QStringList({u"new gate"_s, u"lend gate"_s}));

    m_page.choose(3);
    EXPECT_FALSE(child<QPushButton>(u"lendButton"_s).isEnabled());
    EXPECT_EQ(child<QPushButton>(u"lostButton"_s).text(), u"&Found"_s);
    m_session.signIn(m_desk.administrator);
    EXPECT_FALSE(child<QPushButton>(u"newButton"_s).isVisible());
}

TEST_F(RegisterPageTest, R_RK_2_TheLockLeavesNoLine)
{
    open(m_desk.wang);

    m_session.lock();

    EXPECT_EQ(names(), QStringList());
    EXPECT_TRUE(child<QLabel>(u"keysViewDetailsLabel"_s).text().contains(u"Choose a key."_s));
    EXPECT_FALSE(child<QPushButton>(u"lendButton"_s).isEnabled());
}

TEST_F(RegisterPageTest, thePeriodIsReadFromTheRecords)
{
    open(m_desk.wang);

    child<QDateEdit>(u"keysLastEdit"_s).setDate(m_desk.clock.today().addDays(-30));

    EXPECT_EQ(names(), QStringList());
}

TEST_F(RegisterPageTest, rowsAreCopiedAsTheyAreShown)
{
    open(m_desk.wang);
    m_page.choose(2);

    press(Qt::Key_C, Qt::ControlModifier);

    EXPECT_EQ(QGuiApplication::clipboard()->text(), u"pump cellar\t10"_s);
}

TEST_F(RegisterPageTest, allRowsAreCopiedAsTheyAreShown)
{
    open(m_desk.wang);
    child<QComboBox>(u"roomFilter"_s).setCurrentText(u"yard"_s);

    child<QAction>(u"copyAllAction"_s).trigger();

    EXPECT_EQ(QGuiApplication::clipboard()->text(), u"gate yard\t2"_s);
}

TEST_F(RegisterPageTest, columnsAndOrderAreWornAgain)
{
    open(m_desk.wang);
    RegisterTable &table = m_page.table();
    table.horizontalHeader()->moveSection(1, 0);
    table.horizontalHeader()->setSortIndicator(1, Qt::DescendingOrder);
    const QString look = table.look();

    KeysPage other(Seat{m_gateway, m_session, m_notifier, m_desk.clock, m_drafts}, m_keys);
    other.table().wear(look);
    other.show();

    EXPECT_EQ(other.table().shownColumns(), (std::vector<int>{1, 0}));
    EXPECT_EQ(other.table().rows().front().id, 2) << "ten copies";
    other.table().wear(u"0:- 1:-|9 up"_s);
    EXPECT_EQ(other.table().shownColumns(), (std::vector<int>{1, 0})) << "another version's columns are left alone";
}

/// A register of keys that asks for a reason before it leaves the program.
class GuardedRegisterTest : public RegisterPageTest
{
protected:
    GuardedRegisterTest() { QGuiApplication::clipboard()->setText(u"before"_s); }

    void take(const QString &action)
    {
        m_guarded.show();
        m_guarded.findChild<QAction *>(action)->trigger();
    }

    static QString copied() { return QGuiApplication::clipboard()->text(); }

    std::vector<int> m_recorded; ///< the numbers of rows in the access log
    Result<void> m_recording;
    KeysPage m_guarded{Seat{m_gateway, m_session, m_notifier, m_desk.clock, m_drafts}, m_keys,
                       TakeOut{Right::ExportOwnerData, u"Only the manager."_s,
                               [this](QWidget &, const QString &, const auto &proceed) {
                                   proceed([this](Services &, int rows) {
                                       m_recorded.push_back(rows);
                                       return m_recording;
                                   });
                               }}};
};

TEST_F(GuardedRegisterTest, R_OW_5_AllRowsAreCopiedOnceTheReasonIsKept)
{
    m_session.signIn(m_desk.manager);
    m_recording = failure(ErrorCode::StorageFailure, {});
    EXPECT_CALL(m_notifier, showError);
    take(u"copyAllAction"_s);
    EXPECT_EQ(copied(), u"before"_s);

    m_recording = {};
    take(u"copyAllAction"_s);

    EXPECT_EQ(m_recorded, (std::vector<int>{3, 3}));
    EXPECT_EQ(copied(), u"gate yard\t2\npump cellar\t10\nroof\t1"_s);
}

TEST_F(GuardedRegisterTest, R_OW_5_ADutyOfficerCopiesOneMaskedRowAndNotAll)
{
    m_session.signIn(m_desk.wang);
    take(u"copyAllAction"_s);
    m_guarded.table().selectAll();

    m_guarded.table().actions().constFirst()->trigger();

    EXPECT_EQ(copied(), u"gate yard\t2"_s);
    EXPECT_TRUE(m_recorded.empty());
}

TEST_F(GuardedRegisterTest, R_OW_5_AsManyRowsAreRecordedAsArePrinted)
{
    m_session.signIn(m_desk.manager);
    m_guarded.show();
    m_gateway.holds = true;
    take(u"printRegisterAction"_s);
    m_guarded.findChild<QComboBox *>(u"roomFilter"_s)->setCurrentText(u"yard"_s);

    m_gateway.release();

    EXPECT_EQ(m_recorded, std::vector<int>{1});
    EXPECT_TRUE(m_guarded.findChild<QPrintPreviewDialog *>());
}

TEST_F(GuardedRegisterTest, nothingIsPrintedOrCopiedForThePersonWhoComesNext)
{
    m_session.signIn(m_desk.manager);
    m_guarded.show();
    m_gateway.holds = true;
    take(u"printRegisterAction"_s);
    take(u"copyAllAction"_s);
    m_session.signIn(m_desk.wang);

    m_gateway.release();

    EXPECT_FALSE(m_guarded.findChild<QPrintPreviewDialog *>());
    EXPECT_EQ(copied(), u"before"_s);
}

} // namespace dutydesk
