// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handover/handoverdialog.h"

#include "base/errortext.h"
#include "base/try.h"
#include "common/controls.h"
#include "common/readingorder.h"
#include "common/services.h"
#include "signin/staffservice.h"

#include <QGroupBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

constexpr char16_t draftName[] = u"handover";

/// The types of records that the steps show.
const RecordTypes &shownTypes()
{
    static const RecordTypes types{
        RecordType::LogVolume,  RecordType::LogPage,        RecordType::LogEntry,          RecordType::Case,
        RecordType::Evidence,   RecordType::OpenWorkAnswer, RecordType::Handover,          RecordType::ItemCount,
        RecordType::PageReview, RecordType::HandedOverWork, RecordType::SharedItem,        RecordType::StaffMember,
        RecordType::Duty,       RecordType::Substitution,   RecordType::RosterMonth,       RecordType::ShiftPattern,
        RecordType::Centre,     RecordType::Escalation,     RecordType::EscalationAttempt, RecordType::Callout,
        RecordType::Measure};
    return types;
}

Result<HandoverMaterial> read(Services &services, const Actor &actor, const DraftStore &drafts)
{
    TRY(HandoverState state, services.handover->state(actor));
    TRY(std::vector<StaffMember> staff, services.staff->list());
    std::erase_if(staff, [](const StaffMember &member) { return !member.active; });
    Result<QString> kept = drafts.read(state.page.page.officer, QString::fromUtf16(draftName));
    return HandoverMaterial{std::move(state), std::move(staff), std::move(kept)};
}

} // namespace

HandoverDialog::HandoverDialog(const HandoverContext &context, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_head(new QLabel(this))
    , m_note(new QLabel(this))
    , m_list(new QListWidget(this))
    , m_title(new QLabel(this))
    , m_scroll(new QScrollArea(this))
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
    setTabOrderAsRead(*this);
    connect(&m_context.gateway, &Gateway::changed, this, [this](const RecordTypes &types) {
        if (shownTypes().intersects(types)) {
            reload();
        }
    });
    connect(&m_context.session, &Session::changed, this, &HandoverDialog::reload);
    reload();
}

void HandoverDialog::reload()
{
    if (!m_context.session.actor()) {
        reject(); // the page must not stay visible behind the lock; the draft is kept
        return;
    }
    const auto readAll = [&drafts = m_context.drafts, actor = *m_context.session.actor()](Services &services) {
        return read(services, actor, drafts);
    };
    m_context.gateway.ask(this, readAll, [this](const Result<HandoverMaterial> &material) {
        m_next->setEnabled(material.has_value());
        if (material) {
            showMaterial(*material);
        } else {
            complain(ErrorText::of(material.error()));
        }
    });
}

void HandoverDialog::showMaterial(const HandoverMaterial &material)
{
    takeDraftOf(material);
    m_isShowing = true;
    m_signedOut = material.isSignedOut();
    for (HandoverStep *step : m_steps) {
        step->showMaterial(material);
    }
    m_isShowing = false;
    showHead(material);
    dropComplaintIfMended();
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
    const QString date = m_context.clock.localDate(view.page.plannedStart).toString(u"yyyy-MM-dd"_s);
    m_head->setText(tr("%1 %2, %3 – %4, %5: volume %6, page %7")
                        .arg(date, view.pattern.name.toString(), time(view.page.plannedStart),
                             time(view.page.plannedEnd), view.officerName, view.volume.number.toString())
                        .arg(view.page.number));
    QString note;
    if (material.isDeskClosed()) {
        note = tr("%1 closed the desk. Take over this page before anything else is written.").arg(view.officerName);
    } else if (material.isSignedOut()) {
        note = tr("%1 has signed. The relief has not signed yet, and may go on here.").arg(view.officerName);
    } else if (material.state.mayBeginHandingOver) {
        note = tr("The shift ends at %1; the relief is expected by %2.")
                   .arg(time(view.page.plannedEnd), time(material.state.takingOverBy));
    } else {
        note = tr("Handing over begins at %1. What you prepare earlier is kept.")
                   .arg(time(material.state.handingOverFrom));
    }
    for (std::size_t i = 0; i < view.refused.size(); ++i) {
        const QString name = view.refusingNames.value(static_cast<qsizetype>(i));
        note += u'\n' + tr("%1 did not sign: %2").arg(name, view.refused[i].refusalReason);
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
    m_next->setAccessibleName(withoutMnemonic(label));
    m_back->setEnabled(m_current > 0 && isOfThisSide(m_current - 1));
}

void HandoverDialog::goTo(std::size_t step)
{
    if (step >= m_steps.size() || !isOfThisSide(step)) {
        return;
    }
    m_current = step;
    dropComplaint();
    m_title->setText(m_steps[step]->title());
    for (HandoverStep *other : m_steps) {
        other->setVisible(other == m_steps[step]);
    }
    showList();
    m_steps[step]->begin();
    showFocus();
}

void HandoverDialog::goOn()
{
    m_next->setFocus(); // closes the editor of a cell, so that its value counts
    dropComplaint();
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
    where->setFocus();
    complain(sentence);
    showFocus();
}

void HandoverDialog::complain(const QString &sentence)
{
    m_problem->setText(tr("⚠ %1").arg(sentence));
    const std::optional<HandoverStep::Missing> lacking = m_steps[m_current]->missing();
    m_missing = lacking && lacking->sentence == sentence ? sentence : QString();
}

/// Removes the complaint after an edit, which may have solved the problem.
void HandoverDialog::dropComplaint()
{
    if (!m_isShowing) {
        m_problem->clear();
        m_missing.clear();
    }
}

/// Removes the complaint if the problem was solved elsewhere, for example when the manager has lifted the block.
void HandoverDialog::dropComplaintIfMended()
{
    const std::optional<HandoverStep::Missing> lacking = m_steps[m_current]->missing();
    if (!m_missing.isEmpty() && (!lacking || lacking->sentence != m_missing)) {
        dropComplaint();
    }
}

/// Scrolls to the focused field and its group, once the layout is up to date.
void HandoverDialog::showFocus()
{
    QTimer::singleShot(0, this, [this] {
        QWidget *focused = focusWidget();
        if (focused == nullptr || !m_scroll->isAncestorOf(focused)) {
            return;
        }
        if (auto *group = qobject_cast<QGroupBox *>(focused->parentWidget())) {
            m_scroll->ensureWidgetVisible(group);
        }
        m_scroll->ensureWidgetVisible(focused); // last, since the whole group may not fit
    });
}

bool HandoverDialog::leadsToMissing()
{
    for (std::size_t step = m_signedOut ? m_firstIncoming : 0; step < m_current; ++step) {
        if (const std::optional<HandoverStep::Missing> lacking = m_steps[step]->missing()) {
            goTo(step);
            complain(lacking->sentence);
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
    // If a relief follows, reading again shows the incoming officer's steps.
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

/// Loads the draft of this page, which may come from before the last start of the program.
void HandoverDialog::takeDraftOf(const HandoverMaterial &material)
{
    const LogPage &page = material.state.page.page;
    m_owner = page.officer;
    if (m_context.draft.page == page.id) {
        return;
    }
    if (!material.keptDraft) {
        m_context.notifier.showError(material.keptDraft.error());
    }
    m_context.draft = HandoverDraft::from(material.keptDraft.value_or(QString()), page.id);
}

void HandoverDialog::keepDraft(const QString &text)
{
    if (!m_owner) {
        return;
    }
    m_context.gateway.ask(
        &m_context.gateway,
        [&drafts = m_context.drafts, owner = *m_owner, text](Services &) {
            return drafts.write(owner, QString::fromUtf16(draftName), text);
        },
        [&notifier = m_context.notifier](const Result<void> &kept) {
            if (!kept) {
                notifier.showError(kept.error());
            }
        });
}

void HandoverDialog::done(int result)
{
    m_keeping.keepNow();
    QDialog::done(result);
}

void HandoverDialog::finish(const QString &message)
{
    m_keeping.stop();
    keepDraft({});
    disconnect(&m_context.gateway, nullptr, this, nullptr);
    disconnect(&m_context.session, nullptr, this, nullptr);
    m_context.notifier.showMessage(message);
    accept();
}

} // namespace dutydesk
