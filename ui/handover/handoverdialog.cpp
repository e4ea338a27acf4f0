// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handover/handoverdialog.h"

#include "common/errortext.h"
#include "common/services.h"
#include "handover/areastep.h"
#include "handover/arrivalstep.h"
#include "handover/itemcountstep.h"
#include "handover/openworkanswerstep.h"
#include "handover/openworkstep.h"
#include "handover/previouspagestep.h"
#include "handover/reliefstep.h"
#include "handover/signoutstep.h"
#include "handover/takeoverstep.h"
#include "handover/tidystep.h"
#include "people/staffservice.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

Result<HandoverMaterial> read(Services &services)
{
    Result<HandoverState> state = services.handover->state();
    if (!state) {
        return failure(state.error());
    }
    Result<std::vector<StaffMember>> staff = services.staff->list();
    if (!staff) {
        return failure(staff.error());
    }
    std::erase_if(*staff, [](const StaffMember &member) { return !member.active; });
    return HandoverMaterial{*std::move(state), *std::move(staff)};
}

} // namespace

HandoverDialog::HandoverDialog(const HandoverContext &context, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_head(new QLabel(this))
    , m_note(new QLabel(this))
    , m_list(new QListWidget(this))
    , m_title(new QLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_problem(new QLabel(this))
    , m_back(new QPushButton(tr("&Back"), this))
    , m_next(new QPushButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Shift handover"));
    makeTexts();
    makeSteps();
    makeList();
    makeLayout();
    connect(&m_context.gateway, &Gateway::changed, this, &HandoverDialog::reload);
    connect(&m_context.session, &Session::changed, this, &HandoverDialog::reload);
    reload();
}

void HandoverDialog::makeTexts()
{
    m_head->setObjectName(u"handoverHeadLabel"_s);
    m_note->setObjectName(u"handoverNoteLabel"_s);
    m_problem->setObjectName(u"problemLabel"_s);
    for (QLabel *label : {m_head, m_note, m_problem}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    QFont heading = font();
    heading.setBold(true);
    heading.setPointSizeF(heading.pointSizeF() * 1.25);
    m_head->setFont(heading);
    m_title->setFont(heading);
    QFont bold = font();
    bold.setBold(true);
    m_problem->setFont(bold);
}

void HandoverDialog::makeLayout()
{
    auto *right = new QVBoxLayout;
    right->addWidget(m_title);
    right->addWidget(m_stack, 1);
    right->addWidget(m_problem);
    auto *middle = new QHBoxLayout;
    middle->addWidget(m_list);
    middle->addLayout(right, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_head);
    layout->addWidget(m_note);
    layout->addLayout(middle, 1);
    layout->addWidget(makeButtons());
    const QFontMetrics metrics = fontMetrics();
    resize(QSize(metrics.height() * 46, metrics.height() * 30).boundedTo(screen()->availableSize() * 0.9));
}

void HandoverDialog::makeSteps()
{
    auto *signOut = new SignOutStep(m_context, this);
    auto *takeOverStep = new TakeOverStep(m_context, this);
    m_steps = {new TidyStep(m_context, this),
               new ItemCountStep(ItemCountStep::Side::Outgoing, m_context, this),
               new OpenWorkStep(m_context, this),
               new ReliefStep(m_context, this),
               signOut,
               new ArrivalStep(m_context, this),
               new ItemCountStep(ItemCountStep::Side::Incoming, m_context, this),
               new PreviousPageStep(m_context, this),
               new OpenWorkAnswerStep(m_context, this),
               new AreaStep(m_context, this),
               takeOverStep};
    m_firstIncoming = 5;
    for (HandoverStep *step : m_steps) {
        m_stack->addWidget(step);
        connect(step, &HandoverStep::edited, this, &HandoverDialog::showList);
        connect(step, &HandoverStep::finished, this, [this] { goTo(m_current + 1); });
        connect(step, &HandoverStep::failed, this, &HandoverDialog::fail);
    }
    connect(signOut, &SignOutStep::signingRequested, this, [this, signOut] {
        if (!leadsToMissing()) {
            signOut->sign();
        }
    });
    connect(signOut, &SignOutStep::signedOut, this, &HandoverDialog::endSide);
    connect(takeOverStep, &TakeOverStep::signingRequested, this, [this, takeOverStep] {
        if (!leadsToMissing()) {
            takeOverStep->sign();
        }
    });
    connect(takeOverStep, &TakeOverStep::tookOver, this, &HandoverDialog::takeOver);
    connect(takeOverStep, &TakeOverStep::refused, this, &HandoverDialog::refuse);
}

void HandoverDialog::makeList()
{
    HandoverStep::nameControl(*m_list, tr("Steps"), u"stepList"_s);
    for (std::size_t step = 0; step < m_steps.size(); ++step) {
        if (step == 0 || step == m_firstIncoming) {
            auto *section = new QListWidgetItem(step == 0 ? tr("Hand over") : tr("Take over"), m_list);
            QFont bold = font();
            bold.setBold(true);
            section->setFont(bold);
            section->setFlags(Qt::ItemIsEnabled);
        }
        auto *item = new QListWidgetItem(stepText(step), m_list);
        item->setData(Qt::UserRole, static_cast<int>(step));
    }
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item == nullptr || !item->flags().testFlag(Qt::ItemIsSelectable)) {
            return;
        }
        const auto step = static_cast<std::size_t>(item->data(Qt::UserRole).toInt());
        if (step != m_current) {
            goTo(step);
        }
    });
}

QWidget *HandoverDialog::makeButtons()
{
    auto *line = new QWidget(this);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins({});
    auto *close = new QPushButton(tr("&Go on later"), line);
    close->setToolTip(tr("Esc: what you entered is kept"));
    HandoverStep::nameControl(*close, close->text(), u"laterButton"_s);
    HandoverStep::nameControl(*m_back, m_back->text(), u"backButton"_s);
    m_next->setObjectName(u"nextButton"_s);
    close->setAutoDefault(false);
    m_back->setAutoDefault(false);
    m_next->setDefault(true);
    layout->addWidget(close);
    layout->addStretch();
    layout->addWidget(m_back);
    layout->addWidget(m_next);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_back, &QPushButton::clicked, this, &HandoverDialog::goBack);
    connect(m_next, &QPushButton::clicked, this, &HandoverDialog::goOn);
    return line;
}

void HandoverDialog::reload()
{
    if (!m_context.session.actor()) {
        reject(); // nothing of the page stays behind the lock; the draft does
        return;
    }
    m_context.gateway.ask(this, read, [this](const Result<HandoverMaterial> &material) {
        m_next->setEnabled(material.has_value());
        if (material) {
            showMaterial(*material);
        } else {
            m_problem->setText(ErrorText::of(material.error()));
        }
    });
}

void HandoverDialog::showMaterial(const HandoverMaterial &material)
{
    if (m_context.draft.page != material.state.page.page.id) {
        m_context.draft = {.page = material.state.page.page.id};
    }
    m_signedOut = material.isSignedOut();
    for (HandoverStep *step : m_steps) {
        step->showMaterial(material);
    }
    showHead(material);
    if (m_shownSide == m_signedOut) {
        showList();
        return;
    }
    m_shownSide = m_signedOut;
    std::size_t first = m_signedOut ? m_firstIncoming : 0;
    const std::size_t last = m_signedOut ? m_steps.size() - 1 : m_firstIncoming - 1;
    while (first < last && !m_steps[first]->missing()) {
        ++first;
    }
    goTo(first);
}

void HandoverDialog::showHead(const HandoverMaterial &material)
{
    const PageView &view = material.state.page;
    const auto time = [this](const QDateTime &moment) {
        return m_context.clock.localTime(moment).toString(u"HH:mm"_s);
    };
    m_head->setText(tr("%1, %2 – %3, %4: volume %5, page %6")
                        .arg(view.pattern.name.toString(), time(view.page.plannedStart), time(view.page.plannedEnd),
                             view.officerName, view.volume.number.toString())
                        .arg(view.page.number));
    QString note;
    if (material.isDeskClosed()) {
        note =
            tr("%1 closed the desk. Before anything else is written, this page is taken over.").arg(view.officerName);
    } else if (material.isSignedOut()) {
        note = tr("%1 has signed. The relief has not signed yet, and may go on here.").arg(view.officerName);
    } else if (material.state.mayBeginHandingOver) {
        note = tr("The shift ends at %1; the relief is expected by %2.")
                   .arg(time(view.page.plannedEnd), time(material.state.takingOverBy));
    } else {
        note = tr("Handing over begins at %1. What you prepare earlier is kept.")
                   .arg(time(material.state.handingOverFrom));
    }
    for (const Handover &refused : view.refused) {
        note += u'\n' + tr("A relief did not sign: %1").arg(refused.refusalReason);
    }
    m_note->setText(note);
}

QString HandoverDialog::stepText(std::size_t step) const
{
    const QString &title = m_steps[step]->title();
    if (isOfIncoming(step) && !m_signedOut) {
        return tr("   %1").arg(title);
    }
    if (!isOfIncoming(step) && m_signedOut) {
        return tr("√ %1 · signed").arg(title);
    }
    if (step == m_current) {
        return tr("▶ %1 · now").arg(title);
    }
    return m_steps[step]->missing() ? tr("○ %1 · missing").arg(title) : tr("√ %1 · done").arg(title);
}

void HandoverDialog::showList()
{
    const QSignalBlocker blocker(m_list);
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem &item = *m_list->item(row);
        if (!item.data(Qt::UserRole).isValid()) {
            continue;
        }
        const auto step = static_cast<std::size_t>(item.data(Qt::UserRole).toInt());
        item.setText(stepText(step));
        item.setFlags(isOfThisSide(step) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags);
        if (step == m_current) {
            m_list->setCurrentItem(&item);
        }
    }
    m_list->setMinimumWidth(m_list->sizeHintForColumn(0) + 2 * m_list->frameWidth());
    m_list->setMaximumWidth(m_list->minimumWidth());
    const QString label = m_steps[m_current]->advanceLabel();
    m_next->setText(label);
    m_next->setAccessibleName(QString(label).remove(u'&'));
    m_back->setEnabled(m_current > 0 && isOfThisSide(m_current - 1));
}

void HandoverDialog::goTo(std::size_t step)
{
    if (step >= m_steps.size() || !isOfThisSide(step)) {
        return;
    }
    m_current = step;
    m_problem->clear();
    m_title->setText(m_steps[step]->title());
    m_stack->setCurrentWidget(m_steps[step]);
    showList();
    m_steps[step]->begin();
}

void HandoverDialog::goOn()
{
    m_next->setFocus(); // ends the editor of a cell, whose value counts
    m_problem->clear();
    m_steps[m_current]->advance();
}

void HandoverDialog::goBack()
{
    if (m_current > 0) {
        goTo(m_current - 1);
    }
}

void HandoverDialog::fail(const QString &sentence, QWidget *where)
{
    m_problem->setText(tr("⚠ %1").arg(sentence));
    where->setFocus();
}

bool HandoverDialog::leadsToMissing()
{
    for (std::size_t step = m_signedOut ? m_firstIncoming : 0; step < m_current; ++step) {
        if (const std::optional<HandoverStep::Missing> lacking = m_steps[step]->missing()) {
            goTo(step);
            m_problem->setText(tr("⚠ %1").arg(lacking->sentence));
            return true;
        }
    }
    return false;
}

void HandoverDialog::endSide(const Handover &handover)
{
    if (!handover.closingReason.isEmpty()) {
        finish(tr("The desk is closed. The next officer takes this page over before anything else."));
    }
    // With a relief, reading the page anew shows the incoming officer's steps.
}

void HandoverDialog::takeOver(const Actor &officer)
{
    m_context.draft = {};
    finish(tr("%1 has taken over. The page is closed, the next one is open.").arg(officer.name.toString()));
    m_context.session.signIn(officer);
}

void HandoverDialog::refuse()
{
    m_context.draft.refuses = false;
    m_context.draft.refusalReason.clear();
    m_context.draft.incoming.reset();
    m_context.draft.in = {.arrivedAt = {}};
    m_context.draft.answers.clear();
    m_context.draft.countAgreed = false;
    m_context.draft.areaChecked = false;
    finish(tr("The refusal is written down. The outgoing officer stays responsible and can hand over again."));
}

void HandoverDialog::finish(const QString &message)
{
    disconnect(&m_context.gateway, nullptr, this, nullptr);
    disconnect(&m_context.session, nullptr, this, nullptr);
    m_context.notifier.showMessage(message);
    accept();
}

} // namespace dutydesk
