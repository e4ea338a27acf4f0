// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "log/maskedlog.h"

namespace dutydesk {

namespace {

template<typename... Parts>
void mask(Parts &...parts)
{
    ((parts = masked(std::move(parts))), ...);
}

} // namespace

PageView masked(PageView view)
{
    for (EntryOnPage &line : view.entries) {
        mask(line.entry);
    }
    for (EscalationOnPage &one : view.escalations) {
        one.about = masking::masked(one.about, Personal::Text);
        mask(one.escalation, one.attempts);
    }
    for (CalloutOnPage &one : view.callouts) {
        one.about = masking::masked(one.about, Personal::Text);
        mask(one.callout);
    }
    for (MeasureOnPage &one : view.measures) {
        one.about = masking::masked(one.about, Personal::Text);
        mask(one.measure);
    }
    mask(view.volume, view.page, view.pattern, view.openWork, view.handover, view.refused, view.counts, view.answers,
         view.reviews);
    return view;
}

} // namespace dutydesk
