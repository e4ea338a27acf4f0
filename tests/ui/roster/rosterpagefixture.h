// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "roster/rosterexporter.h"
#include "roster/rosterpage.h"
#include "roster/rosterview.h"
#include "roster/substitutiondialog.h"
#include "support/fakedraftstore.h"
#include "support/immediategateway.h"
#include "support/mocknotifier.h"
#include "support/printers.h"
#include "support/rosterdesk.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QTableView>
#include <QTemporaryDir>

namespace dutydesk {

using namespace test;
using namespace Qt::StringLiterals;

class FakeExporter final : public RosterExporter
{
public:
    Result<QByteArray> spreadsheet(const MonthRoster &) const override { return QByteArray("spreadsheet"); }
    Result<QByteArray> calendar(const MonthRoster &, std::optional<StaffId> who) const override
    {
        return "calendar of " + QByteArray::number(who ? who->value() : 0);
    }
};

/// March 2026. The rows are 王芳, 李强, 赵敏 and then the headcount of the day shift.
class RosterPageTest : public testing::Test
{
protected:
    RosterPageTest()
    {
        m_gateway.services.journal = &m_desk.journal.journal;
        m_gateway.services.roster = &m_desk.service;
        m_session.signIn(m_desk.head);
        m_page.resize(1366, 700);
        m_page.show();
        QApplication::setActiveWindow(&m_page); // keys of actions work only in the active window
        view().setFocus();
    }

    RosterView &view() { return *m_page.findChild<RosterView *>(); }
    QAbstractItemModel &model() { return *view().model(); }
    QAbstractButton &button(const QString &name) { return *m_page.findChild<QAbstractButton *>(name); }
    QLabel &label(const QString &name) { return *m_page.findChild<QLabel *>(name); }
    QTableView &violations() { return *m_page.findChild<QTableView *>(u"violationList"_s); }

    void click(const QString &name) { QTest::mouseClick(&button(name), Qt::LeftButton); }

    void select(int row, int day, int lastRow = -1, int lastDay = -1)
    {
        const QModelIndex first = model().index(row, day - 1);
        view().selectionModel()->setCurrentIndex(first, QItemSelectionModel::ClearAndSelect);
        if (lastRow >= 0) {
            view().selectionModel()->select(QItemSelection(first, model().index(lastRow, lastDay - 1)),
                                            QItemSelectionModel::ClearAndSelect);
        }
    }

    QString shown(int row, int day) { return model().index(row, day - 1).data().toString(); }

    /// The stored cells of a person from the first to the last day.
    QString stored(int staff, int firstDay, int lastDay)
    {
        const MonthRoster roster = m_desk.service.load(m_desk.officer, 2026, 3).value();
        QString codes;
        for (int day = firstDay; day <= lastDay; ++day) {
            const ShiftPattern *pattern = roster.patternAt(StaffId(staff), {2026, 3, day});
            codes += pattern ? pattern->code.toString() : u"-"_s;
        }
        return codes;
    }

    void keys(const QString &text) { QTest::keyClicks(&view(), text); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&view(), key, modifiers);
    }

    QPoint centre(int row, int day) { return view().visualRect(model().index(row, day - 1)).center(); }

    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::mousePress(view().viewport(), Qt::LeftButton, Qt::NoModifier, from);
        QTest::mouseMove(view().viewport(), (from + to) / 2);
        QMouseEvent move(QEvent::MouseMove, to, view().viewport()->mapToGlobal(to), Qt::NoButton, Qt::LeftButton,
                         modifiers);
        QApplication::sendEvent(view().viewport(), &move);
        QTest::mouseRelease(view().viewport(), Qt::LeftButton, modifiers, to);
    }

    void publish()
    {
        ASSERT_TRUE(m_desk.service.setCells(m_desk.head, {{StaffId(1), {2026, 3, 5}, m_desk.day}}));
        ASSERT_TRUE(m_desk.service.publish(m_desk.head, 2026, 3));
        m_gateway.tellWhatWasWritten();
    }

    testing::NiceMock<MockNotifier> m_notifier;
    RosterDesk m_desk;
    ImmediateGateway m_gateway;
    Session m_session;
    FakeDraftStore m_drafts;
    RosterPage m_page{{m_gateway, m_session, m_notifier, m_desk.clock, m_drafts}};
    QAbstractItemModelTester m_tester{m_page.findChild<RosterView *>()->model(),
                                      QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace dutydesk
