// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "roster/rosterpage.h"

#include "common/controls.h"
#include "common/elidedlabel.h"
#include "common/theme.h"
#include "roster/rostercolours.h"
#include "roster/rosterfindings.h"
#include "roster/rosterlegend.h"
#include "roster/rosterview.h"

#include <QAction>
#include <QDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

/// Lists the special days, consecutive ones together, such as "01-01 to 01-03 元旦; 01-04 元旦 (worked)".
QString specialDaysOf(const std::vector<RosterDay> &days)
{
    QStringList texts;
    for (std::size_t first = 0; first < days.size(); ++first) {
        if (days[first].name.isEmpty()) {
            continue;
        }
        std::size_t last = first;
        while (last + 1 < days.size() && days[last + 1].name == days[first].name
               && days[last + 1].makeUp == days[first].makeUp) {
            ++last;
        }
        const QString from = days[first].date.toString(u"MM-dd"_s);
        const QString date = last == first ? from : from + u'–' + days[last].date.toString(u"MM-dd"_s);
        texts.append(days[first].makeUp ? RosterPage::tr("%1 %2 (worked)").arg(date, days[first].name)
                                        : date + u' ' + days[first].name);
        first = last;
    }
    return texts.join(u"; "_s);
}

/// The system's keys for redo and Ctrl+Y, which many people are used to. A key that is listed twice would not work.
QList<QKeySequence> redoKeys()
{
    QList<QKeySequence> keys = QKeySequence::keyBindings(QKeySequence::Redo);
    const QKeySequence other(Qt::CTRL | Qt::Key_Y);
    if (!keys.contains(other)) {
        keys.append(other);
    }
    return keys;
}

} // namespace

RosterPage::RosterPage(const Seat &seat, QWidget *parent)
    : LiveView(seat,
               {RecordType::Centre, RecordType::ShiftPattern, RecordType::RosterMonth, RecordType::Duty,
                RecordType::Substitution, RecordType::StaffMember, RecordType::CalendarDay, RecordType::OnCallLeader,
                RecordType::EmergencyNumber},
               parent)
    , m_month(thisMonth())
    , m_editor(seat, m_model)
    , m_view(new RosterView(m_model, m_editor, this))
    , m_legend(new RosterLegend(this))
    , m_findings(new RosterFindings(this))
    , m_title(new QLabel(this))
    , m_state(new ElidedLabel(this))
    , m_specialDays(new QLabel(this))
    , m_empty(new QLabel(tr("Nobody is on the roster yet. Under Administration, add the staff and tick “on the duty "
                            "roster”; everybody then has a line here."),
                         this))
{
    makeLayout();
    connectParts();
    clear();
}

QDate RosterPage::thisMonth() const
{
    const QDate today = m_seat.clock.today();
    return {today.year(), today.month(), 1};
}

void RosterPage::makeLayout()
{
    const std::pair<QLabel *, QString> labels[] = {{m_title, u"monthLabel"_s},
                                                   {m_state, u"stateLabel"_s},
                                                   {m_specialDays, u"specialDaysLabel"_s},
                                                   {m_empty, u"emptyLabel"_s}};
    for (const auto &[label, name] : labels) {
        label->setObjectName(name);
    }
    Theme::scale(*m_title, TextSize::Heading);
    m_state->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_view);
    splitter->addWidget(m_findings);
    splitter->setStretchFactor(0, 5);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(makeNavigation());
    layout->addLayout(makeTools());
    layout->addWidget(m_specialDays);
    layout->addWidget(m_empty, 1);
    layout->addWidget(splitter, 1);
    setFocusProxy(m_view);
}

QPushButton *RosterPage::addButton(QBoxLayout *line, const QString &text, const QString &name, const QKeySequence &key,
                                   std::function<void()> act)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    line->addWidget(button);
    connect(button, &QPushButton::clicked, this, act);
    if (!key.isEmpty()) {
        auto *action = new QAction(withoutMnemonic(text), this);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, button, [button] { button->click(); });
        addAction(action);
        button->setToolTip(key.toString(QKeySequence::NativeText));
    }
    return button;
}

QBoxLayout *RosterPage::makeNavigation()
{
    auto *line = new QHBoxLayout;
    line->addWidget(m_title);
    addButton(line, tr("◀ &Back"), u"backButton"_s, Qt::CTRL | Qt::Key_PageUp,
              [this] { showMonth(m_month.addMonths(-1)); });
    addButton(line, tr("&Forward ▶"), u"forwardButton"_s, Qt::CTRL | Qt::Key_PageDown,
              [this] { showMonth(m_month.addMonths(1)); });
    addButton(line, tr("This &month"), u"thisMonthButton"_s, {}, [this] { showMonth(thisMonth()); });
    addButton(line, tr("Ne&xt month"), u"nextMonthButton"_s, {}, [this] { showMonth(thisMonth().addMonths(1)); });
    line->addWidget(m_state, 1);
    m_copy = addButton(line, tr("&Copy last month's pattern"), u"copyButton"_s, {}, [this] { copyLastMonth(); });
    m_publish = addButton(line, tr("&Publish…"), u"publishButton"_s, {}, [this] { publish(); });
    m_substitute = addButton(line, tr("&Name a substitute…"), u"substituteButton"_s, {}, [this] { substitute(); });
    return line;
}

QBoxLayout *RosterPage::makeTools()
{
    auto *line = new QHBoxLayout;
    line->addWidget(m_legend, 1);
    QAction *undo = addHistory(line, tr("&Undo"), u"undoButton"_s, QKeySequence::Undo);
    connect(undo, &QAction::triggered, &m_editor, &RosterEditor::undo);
    connect(&m_editor.undoStack(), &QUndoStack::canUndoChanged, undo, &QAction::setEnabled);
    QAction *redo = addHistory(line, tr("&Redo"), u"redoButton"_s, QKeySequence::Redo);
    redo->setShortcuts(redoKeys());
    connect(redo, &QAction::triggered, &m_editor, &RosterEditor::redo);
    connect(&m_editor.undoStack(), &QUndoStack::canRedoChanged, redo, &QAction::setEnabled);
    addButton(line, tr("Shift pa&tterns…"), u"patternsButton"_s, {}, [this] { editPatterns(); });
    m_print = addButton(line, tr("Pr&int"), u"printButton"_s, {}, [] {});
    fillPrintMenu();
    m_export = addButton(line, tr("&Export"), u"exportButton"_s, {}, [] {});
    fillExportMenu();
    return line;
}

QAction *RosterPage::addHistory(QBoxLayout *line, const QString &text, const QString &name,
                                QKeySequence::StandardKey key)
{
    auto *action = new QAction(text, this);
    action->setShortcuts(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setEnabled(false);
    addAction(action);
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setToolTip(QKeySequence(key).toString(QKeySequence::NativeText));
    button->setEnabled(false);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::enabledChanged, button, &QPushButton::setEnabled);
    line->addWidget(button);
    return action;
}

void RosterPage::connectParts()
{
    connect(&m_editor, &RosterEditor::refused, this, &RosterPage::readAgain);
    connect(&m_editor, &RosterEditor::monthWanted, this, &RosterPage::showMonth);
    connect(m_legend, &RosterLegend::brushChanged, m_view, &RosterView::setBrush);
    connect(m_view, &RosterView::brushDropped, m_legend, &RosterLegend::dropBrush);
    connect(m_view, &RosterView::substituteWanted, this, &RosterPage::substitute);
    connect(m_findings, &RosterFindings::violationChosen, this,
            [this](const Violation &violation, bool isDecided) { jump(m_model.indexOf(violation), isDecided); });
    connect(m_findings, &RosterFindings::placeChosen, this,
            [this](const CellPlace &place, bool isDecided) { jump(m_model.indexOf(place), isDecided); });
}

void RosterPage::jump(const QModelIndex &index, bool isDecided)
{
    m_view->jumpTo(index);
    if (isDecided) {
        m_view->setFocus();
    }
}

void RosterPage::showMonth(QDate date)
{
    const QDate month(date.year(), date.month(), 1);
    if (month != m_month) {
        m_month = month;
        readAgain();
    }
}

void RosterPage::read()
{
    if (!m_seat.session.actor()->may(Right::ReadRecords)) {
        return; // an administrator comes here for the shift patterns only
    }
    ask([month = m_month](Services &services,
                          const Actor &actor) { return services.roster->load(actor, month.year(), month.month()); },
        [this](const MonthRoster &shown) { showRoster(shown); });
}

void RosterPage::showRoster(const MonthRoster &shown)
{
    if (m_editor.isSaving()) {
        return; // the records read are older than the shown ones and will be read again
    }
    const bool isNewMonth = !m_model.roster() || m_model.roster()->first != m_month;
    if (shown.isPublished()) {
        m_editor.forgetActsOf(m_month); // a published month can no longer be undone
    }
    m_model.setRoster(shown);
    showState();
    m_findings->showRoster(m_model.roster());
    const qint64 today = m_month.daysTo(m_seat.clock.today());
    if (isNewMonth && today >= 0 && today < m_model.dayCount()) {
        m_view->jumpTo(m_model.index(0, static_cast<int>(today)));
    }
}

void RosterPage::clear()
{
    m_model.setRoster(std::nullopt);
    m_findings->showRoster(std::nullopt);
    m_empty->hide();
    m_legend->setPatterns({}, false);
    for (QLabel *label : std::initializer_list<QLabel *>{m_title, m_state, m_specialDays}) {
        label->clear();
    }
    for (QPushButton *button : {m_copy, m_publish, m_substitute}) {
        button->hide();
    }
    for (QDialog *dialog : findChildren<QDialog *>()) {
        dialog->close();
    }
}

void RosterPage::showState()
{
    const MonthRoster &roster = *m_model.roster();
    m_title->setText(
        tr("%1-%2", "year and month, as a title").arg(m_month.year()).arg(m_month.month(), 2, 10, QChar(u'0')));
    if (roster.isPublished()) {
        const RosterMonth &record = *roster.record;
        const QDateTime at = record.publishedAt.value_or(QDateTime()).toTimeZone(m_seat.clock.zone());
        m_state->setText(tr("Published by %1 on %2, revision %3. Read-only: only a substitution changes it.")
                             .arg(record.publishedBy ? roster.nameOf(*record.publishedBy) : QString(),
                                  at.toString(u"yyyy-MM-dd HH:mm"_s))
                             .arg(record.revision));
    } else {
        m_state->setText(
            roster.record ? tr("Draft, begun by %1. Not published yet.").arg(roster.nameOf(roster.record->compiledBy))
                          : tr("Draft, still empty. Not published yet."));
    }
    m_state->setToolTip(m_state->text());
    m_legend->setPatterns(roster.patterns, m_editor.mayEdit());
    const QString special = specialDaysOf(roster.days);
    m_specialDays->setText(tr("Special days: %1").arg(special));
    m_specialDays->setVisible(!special.isEmpty());
    const bool isEmpty = roster.people.empty();
    m_empty->setVisible(isEmpty);
    m_view->parentWidget()->setVisible(!isEmpty);
    m_copy->setVisible(m_editor.mayEdit());
    m_publish->setVisible(m_editor.mayEdit());
    m_substitute->setVisible(roster.isPublished());
}

} // namespace dutydesk
