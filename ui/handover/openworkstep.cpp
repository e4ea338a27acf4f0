// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handover/openworkstep.h"

#include "base/errortext.h"
#include "common/services.h"
#include "handover/handovertext.h"
#include "handover/overridebox.h"
#include "log/logwords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace dutydesk {

using namespace Qt::StringLiterals;

OpenWorkStep::OpenWorkStep(const HandoverContext &context, QWidget *parent)
    : HandoverStep(context, tr("Open work"), parent)
    , m_list(new QListWidget(this))
    , m_part(new QWidget(this))
    , m_urgencyNote(new QLabel(tr("Important work stays important until it is done. Only the manager can lower its "
                                  "urgency, with “Change…” beside the current page, or lift the block below."),
                               m_part))
    , m_finish(new QPushButton(tr("D&one"), m_part))
    , m_override(new OverrideBox(context, this))
    , m_underWay(new QLabel(this))
    , m_lifted(new QLabel(this))
{
    auto *label = new QLabel(tr("&Work to hand over"), this);
    label->setBuddy(m_list);
    nameControl(*m_list, label->text(), u"workList"_s);
    m_list->setWordWrap(true);
    column().addWidget(label);
    column().addWidget(m_list, 1);
    column().addWidget(m_part, 2);
    column().addWidget(m_underWay);
    column().addWidget(m_lifted);
    column().addWidget(m_override);
    m_lifted->setObjectName(u"liftedLabel"_s);
    m_lifted->setWordWrap(true);
    m_underWay->setObjectName(u"underWayLabel"_s);
    m_underWay->setWordWrap(true);
    makeFields();
    connect(m_list, &QListWidget::currentRowChanged, this, &OpenWorkStep::showCurrent);
    connect(m_override, &OverrideBox::failed, this, &HandoverStep::failed);
    connect(m_override, &OverrideBox::lifted, this, &HandoverStep::edited);
}

void OpenWorkStep::makeFields()
{
    auto *form = new FieldForm(m_part);
    m_part->setLayout(form);
    form->setContentsMargins({});
    m_fields = new DraftForm<CaseDraft>(*form, {});
    m_progress = m_fields->line(&CaseDraft::progress, {tr("P&rogress"), u"progressEdit"_s});
    m_nextStep = m_fields->line(&CaseDraft::nextStep, {tr("Next &step"), u"nextStepEdit"_s});
    m_ifWorse = m_fields->line(&CaseDraft::ifWorse, {tr("I&f it gets worse"), u"ifWorseEdit"_s});
    m_follower = m_fields->line(&CaseDraft::follower, {tr("Followed &up by"), u"followerEdit"_s});
    m_deadline = m_fields->moment(&CaseDraft::deadline, context().clock, std::chrono::hours(24),
                                  {tr("Has a &deadline"), u"hasDeadlineBox"_s}, {tr("Deadline"), u"deadlineEdit"_s});
    m_urgency = m_fields->choice(&CaseDraft::urgency, &LogWords::urgency, {tr("Urg&ency"), u"urgencyBox"_s});
    m_urgencyNote->setWordWrap(true);
    m_fields->addBeneath(*m_urgency, *m_urgencyNote);
    nameControl(*m_finish, m_finish->text(), u"finishButton"_s);
    m_finish->setAutoDefault(false);
    auto *end = new QHBoxLayout;
    end->addWidget(m_finish);
    end->addStretch();
    form->addRow(QString(), end);
    connect(m_fields, &DraftFields::edited, this, &OpenWorkStep::keep);
    connect(m_finish, &QPushButton::clicked, this, &OpenWorkStep::finishWork);
}

void OpenWorkStep::showMaterial(const HandoverMaterial &material)
{
    m_works = material.state.openWork;
    m_blocked = !material.state.blocking.empty();
    const auto isOpen = [this](CaseId id) { return std::ranges::find(m_works, id, &Case::id) != m_works.end(); };
    std::erase_if(draft().typedWork, [&](const auto &typed) { return !isOpen(typed.first); });
    std::erase_if(draft().toldWork, [&](CaseId id) { return !isOpen(id); });
    m_override->showMaterial(material);
    const QString lifted = HandoverText::lifted(material.state.page);
    m_lifted->setText(lifted);
    m_lifted->setVisible(!lifted.isEmpty());
    const QStringList underWay = HandoverText::underWay(material.state.page);
    m_underWay->setText(underWay.join(u'\n'));
    m_underWay->setVisible(!underWay.isEmpty());
    showList();
    showCurrent();
}

void OpenWorkStep::showList()
{
    const int row = std::clamp(m_list->currentRow(), 0, std::max(0, static_cast<int>(m_works.size()) - 1));
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    for (const Case &work : m_works) {
        const QString urgency = LogWords::urgency(work.urgency);
        const QString matter = HandoverText::work(work);
        m_list->addItem(draft().toldWork.contains(work.id) ? tr("√ %1 · %2 · explained").arg(urgency, matter)
                                                           : tr("○ %1 · %2 · to explain").arg(urgency, matter));
    }
    if (m_works.empty()) {
        auto *none = new QListWidgetItem(tr("No open work. Log lines marked “to be followed up” appear here."), m_list);
        none->setFlags(Qt::NoItemFlags);
    }
    m_list->setCurrentRow(row);
}

const Case *OpenWorkStep::current() const
{
    const int row = m_list->currentRow();
    return row < 0 || row >= static_cast<int>(m_works.size()) ? nullptr : &m_works[static_cast<std::size_t>(row)];
}

void OpenWorkStep::showCurrent()
{
    const Case *work = current();
    m_part->setVisible(work != nullptr);
    if (work == nullptr) {
        return;
    }
    auto shown = draftOf<CaseDraft>(*work);
    if (const auto known = draft().typedWork.find(work->id); known != draft().typedWork.end()) {
        const CaseDraft now = std::exchange(shown, known->second);
        shown.matter = now.matter; // this step does not ask for these
        shown.place = now.place;
        shown.entry = now.entry;
    }
    const bool isImportant = work->urgency == Urgency::Important;
    shown.urgency = isImportant ? Urgency::Important : shown.urgency;
    m_fields->show(shown);
    m_urgency->setEnabled(!isImportant);
    m_urgencyNote->setVisible(isImportant);
    const bool isFollowUp = work->kind == CaseKind::FollowUp;
    m_fields->setVisible(*m_follower, isFollowUp);
    m_fields->setVisible(*m_deadline, isFollowUp);
    m_finish->setVisible(isFollowUp);
    Q_EMIT edited();
}

void OpenWorkStep::keep()
{
    const Case *work = current();
    if (work == nullptr) {
        return;
    }
    draft().typedWork[work->id] = m_fields->draft();
    if (draft().toldWork.erase(work->id) > 0) {
        showList();
    }
    Q_EMIT edited();
}

std::optional<HandoverStep::Missing> OpenWorkStep::lacking() const
{
    const CaseDraft draft = m_fields->draft();
    if (draft.progress.trimmed().isEmpty()) {
        return Missing{tr("Please enter the progress."), m_progress};
    }
    if (draft.nextStep.trimmed().isEmpty()) {
        return Missing{tr("Please say what the next step is."), m_nextStep};
    }
    if (draft.urgency != Urgency::Ordinary && draft.ifWorse.trimmed().isEmpty()) {
        return Missing{tr("Please say what to do if it gets worse: this work must be watched."), m_ifWorse};
    }
    return {};
}

std::optional<HandoverStep::Missing> OpenWorkStep::missing() const
{
    for (const Case &work : m_works) {
        if (!draft().toldWork.contains(work.id)) {
            return Missing{tr("Please explain the state of “%1”.").arg(work.matter.toString()), m_progress};
        }
    }
    if (m_blocked) {
        return Missing{tr("Important work that is open blocks the handover. Finish it, or ask the manager to lift the "
                          "block."),
                       m_override->firstField()};
    }
    return {};
}

void OpenWorkStep::begin()
{
    const auto open =
        std::ranges::find_if(m_works, [this](const Case &work) { return !draft().toldWork.contains(work.id); });
    if (open != m_works.end()) {
        m_list->setCurrentRow(static_cast<int>(open - m_works.begin()));
        m_progress->setFocus();
        return;
    }
    HandoverStep::begin();
}

QString OpenWorkStep::advanceLabel() const
{
    const Case *work = current();
    return work != nullptr && !draft().toldWork.contains(work->id) ? tr("&Next: this is correct")
                                                                   : HandoverStep::advanceLabel();
}

void OpenWorkStep::advance()
{
    const Case *work = current();
    if (work == nullptr || draft().toldWork.contains(work->id)) {
        HandoverStep::advance();
        return;
    }
    if (const std::optional<Missing> field = lacking()) {
        Q_EMIT failed(field->sentence, field->where);
        return;
    }
    save(*work);
}

void OpenWorkStep::save(const Case &work)
{
    const CaseDraft draft = m_fields->draft();
    if (draft == draftOf<CaseDraft>(work)) {
        told(work.id);
        return;
    }
    context().gateway.change(
        this,
        [actor = *context().session.actor(), id = work.id, draft](Services &services) {
            return services.openWork->change(actor, id, draft);
        },
        [this, id = work.id](const Result<Case> &changed) {
            if (!changed) {
                Q_EMIT failed(ErrorText::of(changed.error()), m_progress);
                return;
            }
            const auto old = std::ranges::find(m_works, id, &Case::id);
            if (old != m_works.end()) {
                *old = *changed;
            }
            told(id);
        });
}

void OpenWorkStep::told(CaseId work)
{
    draft().typedWork.erase(work);
    draft().toldWork.insert(work);
    showList();
    Q_EMIT edited();
    const auto isUntold = [this](const Case &other) { return !draft().toldWork.contains(other.id); };
    if (std::ranges::any_of(m_works, isUntold)) {
        begin();
    } else {
        HandoverStep::advance();
    }
}

void OpenWorkStep::finishWork()
{
    if (m_progress->text().trimmed().isEmpty()) {
        Q_EMIT failed(tr("Please enter the outcome under “Progress”."), m_progress);
        return;
    }
    context().gateway.change(
        this,
        [actor = *context().session.actor(), id = current()->id, outcome = m_progress->text()](Services &services) {
            return services.openWork->finish(actor, id, outcome);
        },
        [this](const Result<Case> &done) {
            if (!done) {
                Q_EMIT failed(ErrorText::of(done.error()), m_progress);
            }
        });
}

} // namespace dutydesk
