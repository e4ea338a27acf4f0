// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handover/tidystep.h"

#include "base/errortext.h"
#include "base/try.h"
#include "common/services.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace dutydesk {

using namespace Qt::StringLiterals;

TidyStep::TidyStep(const HandoverContext &context, QWidget *parent)
    : HandoverStep(context, tr("Tidy up"), parent)
    , m_itemsTidy(
          addTick(tr("The shared items are &tidy and in their places"), u"itemsTidyBox"_s, &SigningOut::itemsTidy))
    , m_deskClean(addTick(tr("Desk and chairs are &clean"), u"deskCleanBox"_s, &SigningOut::deskClean))
    , m_evidence(addTick(tr("Evidence and documents are collected and &attached"), u"evidenceBox"_s,
                         &SigningOut::evidenceCollected))
    , m_page(new QLabel(this))
    , m_unfollowedLines(new QLabel(this))
    , m_followUp(new QPushButton(tr("Add the&m to open work"), this))
{
    m_page->setObjectName(u"pageLabel"_s);
    m_unfollowedLines->setObjectName(u"unfollowedLabel"_s);
    for (QLabel *label : {m_page, m_unfollowedLines}) {
        label->setWordWrap(true);
    }
    nameControl(*m_followUp, tr("Add the&m to open work"), u"followUpButton"_s);
    m_followUp->setAutoDefault(false);
    column().addSpacing(m_page->sizeHint().height());
    column().addWidget(m_page);
    column().addWidget(m_unfollowedLines);
    column().addWidget(m_followUp, 0, Qt::AlignLeft);
    column().addStretch();
    connect(m_followUp, &QPushButton::clicked, this, &TidyStep::followUp);
}

QCheckBox *TidyStep::addTick(const QString &label, const QString &name, bool SigningOut::*field)
{
    auto *box = new QCheckBox(label, this);
    nameControl(*box, label, name);
    column().addWidget(box);
    connect(box, &QCheckBox::toggled, this, [this, field](bool ticked) {
        draft().out.*field = ticked;
        Q_EMIT edited();
    });
    return box;
}

void TidyStep::showMaterial(const HandoverMaterial &material)
{
    m_itemsTidy->setChecked(draft().out.itemsTidy);
    m_deskClean->setChecked(draft().out.deskClean);
    m_evidence->setChecked(draft().out.evidenceCollected);
    const PageView &view = material.state.page;
    m_page->setText(view.entries.empty()
                        ? tr("The page has no lines yet. If nothing happened on duty, one line should say so.")
                        : tr("The page has %n line(s).", nullptr, static_cast<int>(view.entries.size())) + u' '
                              + tr("%n attachment(s) belong to it.", nullptr, view.attachments));
    m_unfollowed = material.state.unfollowed;
    QStringList lines;
    for (const LogEntry &entry : m_unfollowed) {
        lines.append(tr("Line %1: %2").arg(entry.line).arg(entry.matter.toString()));
    }
    m_unfollowedLines->setText(
        tr("These lines are to be followed up, but are not in open work yet:\n%1").arg(lines.join(u'\n')));
    m_unfollowedLines->setVisible(!lines.isEmpty());
    m_followUp->setVisible(!lines.isEmpty());
}

std::optional<HandoverStep::Missing> TidyStep::missing() const
{
    if (!m_itemsTidy->isChecked()) {
        return Missing{tr("Please put the shared items in their places first, then tick."), m_itemsTidy};
    }
    if (!m_deskClean->isChecked()) {
        return Missing{tr("Please clean the desk first, then tick."), m_deskClean};
    }
    if (!m_evidence->isChecked()) {
        return Missing{tr("Please collect the evidence first, then tick."), m_evidence};
    }
    if (!m_unfollowed.empty()) {
        return Missing{tr("Please add the lines that are to be followed up to open work, or correct them in the log."),
                       m_followUp};
    }
    return {};
}

void TidyStep::followUp()
{
    context().gateway.change(
        this,
        [actor = *context().session.actor(), lines = m_unfollowed](Services &services) -> Result<void> {
            for (const LogEntry &line : lines) {
                TRY(const Case work, services.openWork->add(actor, {.matter = line.matter.toString(),
                                                                    .place = line.place,
                                                                    .progress = line.action,
                                                                    .follower = actor.name.toString(),
                                                                    .entry = line.id}));
            }
            return {};
        },
        [this](const Result<void> &done) {
            if (!done) {
                Q_EMIT failed(ErrorText::of(done.error()), m_followUp);
            }
        });
}

} // namespace dutydesk
