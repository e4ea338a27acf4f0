// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/draftform.h"
#include "log/case.h"
#include "log/logwords.h"

#include <QCoreApplication>

namespace dutydesk {

/// The fields that say how work goes on: next step, deadline, what to do if it gets worse, who follows it up, and its
/// urgency.
class FollowUpFields
{
    Q_DECLARE_TR_FUNCTIONS(dutydesk::FollowUpFields)

public:
    /// Adds the fields to a form and returns the choice of urgency.
    template<Draft D>
    static QComboBox *addTo(DraftForm<D> &form, const Clock &clock)
    {
        QComboBox *urgency = form.choice(&D::urgency, &LogWords::urgencyWithEffect, urgencyWords());
        form.line(&D::nextStep, {tr("&Next step"), QStringLiteral("nextStepEdit")});
        form.moment(&D::deadline, clock, std::chrono::hours(2),
                    {tr("&Has a deadline"), QStringLiteral("hasDeadlineBox")},
                    {tr("Deadline"), QStringLiteral("deadlineEdit")});
        form.line(&D::ifWorse, {tr("&If it gets worse"), QStringLiteral("ifWorseEdit")});
        form.line(&D::follower, {tr("Followed up &by"), QStringLiteral("followerEdit")})
            ->setPlaceholderText(tr("by default, the author"));
        return urgency;
    }

private:
    static FieldWords urgencyWords();
};

} // namespace dutydesk
