// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/controls.h"
#include "common/emptyhint.h"
#include "common/flowlayout.h"
#include "common/registerdetail.h"
#include "common/registerfilters.h"
#include "common/registerview.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

// The layout of RegisterView and the connections between its parts.
namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

std::vector<RegisterHeading> headingsOf(const Register<std::size_t> &description)
{
    std::vector<RegisterHeading> headings;
    for (const ColumnOf<std::size_t> &column : description.columns) {
        headings.push_back(column.heading);
    }
    return headings;
}

} // namespace

RegisterView::RegisterView(const Seat &seat, const Describe &describe, QWidget *parent)
    : LiveView(seat, describe().frame.shows, parent)
    , m_describe(describe)
    , m_register(describe())
    , m_refusal(new QLabel(m_register.frame.refusal, this))
    , m_readOnly(makeReadOnlyNote(this))
    , m_splitter(new QSplitter(this))
    , m_filters(new RegisterFilters(m_register, seat.clock, this))
    , m_table(new RegisterTable(m_register.frame.name, m_register.frame.title, headingsOf(m_register), this))
    , m_hint(hintWhenEmpty(*m_table, m_register.frame.emptyHint))
    , m_found(new QLabel(this))
    , m_aboveList(new QVBoxLayout)
{
    m_refusal->setObjectName(m_register.frame.readRight ? u"notAllowedLabel"_s : QString());
    m_refusal->setWordWrap(true);
    m_refusal->setMargin(fontMetrics().height() / 3);
    m_refusal->hide();
    m_readOnly->hide();
    if (m_register.heading) {
        m_detail = new RegisterDetail(m_register.frame.name, this);
    }
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(makeList());
    m_splitter->setStretchFactor(0, 3);
    if (m_detail) {
        m_splitter->addWidget(m_detail);
        m_splitter->setStretchFactor(1, 2);
        m_splitter->setSizes({600, 400}); // only their ratio counts
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_refusal);
    layout->addWidget(m_readOnly);
    if (m_register.frame.filtersAcross) {
        layout->addWidget(m_filters);
    }
    layout->addWidget(m_splitter, 1);
    connectParts();
}

QWidget *RegisterView::makeList()
{
    const RegisterFrame &frame = m_register.frame;
    m_table->stretch(frame.stretched);
    if (frame.wraps) {
        m_table->wrapText();
    }
    if (frame.manySelected && !frame.takeOut) { // the selected lines can be copied without a reason
        m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    }
    auto *list = new QWidget(this);
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins({});
    if (frame.isPanel) {
        layout->addLayout(makePanelHead());
        m_table->horizontalHeader()->hide();
        m_filters->hide(); // shown when the user searches
    }
    if (!frame.filtersAcross) {
        layout->addWidget(m_filters);
    }
    if (!frame.explanation.isEmpty()) {
        auto *explanation = new QLabel(frame.explanation, list);
        explanation->setWordWrap(true);
        explanation->setForegroundRole(QPalette::PlaceholderText);
        layout->addWidget(explanation);
    }
    layout->addLayout(m_aboveList);
    layout->addWidget(m_table, 1);
    layout->addLayout(makeBottom());
    return list;
}

QLayout *RegisterView::makePanelHead()
{
    auto *title = new QLabel(m_register.frame.title, this);
    QFont strong = title->font();
    strong.setBold(true);
    title->setFont(strong);
    auto *head = new QHBoxLayout;
    head->addWidget(title);
    head->addWidget(m_found, 1);
    return head;
}

/// The line count is at the left, the acts are at the right.
QLayout *RegisterView::makeBottom()
{
    m_found->setObjectName(u"foundLabel"_s);
    m_found->setForegroundRole(QPalette::PlaceholderText);
    Theme::scale(*m_found, TextSize::Caption);
    if (m_register.frame.isPanel) {
        auto *flow = new FlowLayout;
        makeActs(*flow);
        makeTakeOuts(*flow);
        return flow;
    }
    auto *line = new QHBoxLayout;
    line->addWidget(m_found, 1);
    makeActs(*line);
    makeTakeOuts(*line);
    return line;
}

/// Makes a button that follows its action.
QPushButton *RegisterView::makeButton(QAction &action, const QString &name)
{
    auto *button = new QPushButton(this);
    button->setObjectName(name);
    const auto follow = [this, button, &action] {
        if (!action.isEnabled() && button->window()->focusWidget() == button) {
            m_table->setFocus(); // what comes next is done there, and not by the button beside
        }
        button->setText(action.text());
        button->setAccessibleName(withoutMnemonic(action.text()));
        button->setIcon(action.icon());
        button->setEnabled(action.isEnabled());
        button->setVisible(action.isVisible());
        button->setToolTip(action.isEnabled() ? action.shortcut().toString(QKeySequence::NativeText)
                                              : action.whatsThis());
        Theme::highlight(*button, action.priority() == QAction::HighPriority && action.isEnabled());
    };
    connect(&action, &QAction::changed, button, follow);
    connect(button, &QPushButton::clicked, &action, &QAction::trigger);
    follow();
    return button;
}

void RegisterView::makeActs(QLayout &bottom)
{
    for (const ActOf<std::size_t> &one : m_register.acts) {
        const RegisterAct &act = one.frame;
        auto *action = new QAction(act.icon ? iconOf(*act.icon) : QIcon(), act.label, this);
        action->setShortcut(act.key);
        action->setPriority(act.isNext ? QAction::HighPriority : QAction::NormalPriority);
        addAction(action);
        m_acts.push_back(action);
        connect(action, &QAction::triggered, this, [this, begin = one.begin] {
            const std::optional<std::size_t> line = chosenLine();
            begin(line ? &*line : nullptr);
        });
        if (act.isRare) {
            action->setObjectName(act.name);
            continue;
        }
        QPushButton *button = makeButton(*action, act.name);
        if (!act.wantsLine && !m_register.frame.isPanel) {
            m_filters->addButton(button);
        } else if (act.wantsLine && m_detail) {
            m_detail->acts()->addWidget(button);
        } else {
            bottom.addWidget(button);
        }
    }
}

QAction *RegisterView::makeTakeOut(Icon icon, const QString &text, const QString &name, const QKeySequence &key,
                                   std::function<void(const RegisterExport::Before &)> proceed)
{
    auto *action = new QAction(iconOf(icon), text, this);
    action->setObjectName(name);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    m_takeOuts.push_back(action);
    connect(action, &QAction::triggered, this, [this, proceed = std::move(proceed)] { takeOut(proceed); });
    return action;
}

void RegisterView::makeTakeOuts(QLayout &bottom)
{
    makeTakeOut(Icon::Copy, tr("Copy &all rows"), u"copyAllAction"_s, {},
                [this](const RegisterExport::Before &before) { copyAll(before); });
    QAction *printing = makeTakeOut(Icon::Print, tr("Print…"), u"printRegisterAction"_s,
                                    m_register.frame.hasPrintKey ? QKeySequence(QKeySequence::Print) : QKeySequence(),
                                    [this](const RegisterExport::Before &before) { print(before); });
    QAction *exporting =
        makeTakeOut(Icon::Export, tr("Export…"), u"exportAction"_s, Qt::CTRL | Qt::Key_E,
                    [this](const RegisterExport::Before &before) {
                        RegisterExport::save(m_seat.gateway, m_seat.notifier, *this, tableShown(), before);
                    });
    if (!m_register.frame.isPanel && !m_register.frame.isNarrow) {
        bottom.addWidget(makeButton(*printing, u"printRegisterButton"_s));
        bottom.addWidget(makeButton(*exporting, u"exportButton"_s));
        return;
    }
    auto *more = new QPushButton(tr("More"), this);
    more->setObjectName(u"moreButton"_s);
    more->setMenu(new QMenu(more));
    for (std::size_t i = 0; i < m_acts.size(); ++i) {
        if (m_register.acts[i].frame.isRare) {
            more->menu()->addAction(m_acts[i]);
        }
    }
    more->menu()->addActions({printing, exporting});
    bottom.addWidget(more);
}

void RegisterView::connectParts()
{
    connect(&m_seat.session, &Session::changed, this, &RegisterView::followPerson);
    connect(m_filters, &RegisterFilters::changed, this, [this] {
        showRows();
        showChoice();
    });
    connect(m_filters, &RegisterFilters::periodChanged, this, &RegisterView::readAgain);
    connect(m_filters, &RegisterFilters::left, this, [this] {
        if (!m_table->chosenId()) {
            m_table->chooseFirst();
        }
        m_table->setFocus(Qt::OtherFocusReason);
    });
    connect(m_table, &RegisterTable::chosen, this, [this] {
        if (!m_isTaking) {
            showChoice();
        }
    });
    connect(m_table, &RegisterTable::opened, this, &RegisterView::beginFirst);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, &RegisterView::openMenu);
    if (!m_register.frame.searchName.isEmpty()) {
        auto *look = new QAction(tr("Search the list"), this);
        look->setShortcut(QKeySequence::Find);
        look->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(look);
        connect(look, &QAction::triggered, this, [this] {
            m_filters->show();
            m_filters->begin();
        });
    }
}

QVBoxLayout *RegisterView::belowDetails() const
{
    return m_detail->below();
}

} // namespace dutydesk
