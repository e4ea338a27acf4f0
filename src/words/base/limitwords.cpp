// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/limitwords.h"

namespace dutydesk {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Seconds matter in the last hour of a limit that is near, and in the first hour after its end.
bool countsSeconds(std::chrono::seconds time, LimitState state)
{
    return state >= LimitState::Near && time < 1h;
}

} // namespace

QString LimitWords::kind(LimitKind kind)
{
    switch (kind) {
    case LimitKind::Deadline:
        return tr("deadline");
    case LimitKind::Answer:
        return tr("answer");
    case LimitKind::OnSite:
        return tr("on site");
    case LimitKind::DepartmentTold:
        return tr("department told");
    case LimitKind::Solved:
        return tr("solved");
    case LimitKind::OwnerTold:
        return tr("owner told");
    case LimitKind::Revisit:
        return tr("revisit");
    case LimitKind::Recheck:
        return tr("re-check");
    case LimitKind::NextStep:
        return tr("next step");
    }
    Q_UNREACHABLE();
}

QString LimitWords::timeLeft(std::chrono::seconds left, LimitState state)
{
    const auto time = std::chrono::abs(left);
    const qint64 minutes = time / 1min;
    const QString span = countsSeconds(time, state)
                             ? u"%1:%2"_s.arg(minutes, 2, 10, QChar(u'0')).arg(time.count() % 60, 2, 10, QChar(u'0'))
                         : time < 1h  ? tr("%1 min").arg(minutes)
                         : time < 24h ? tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60)
                                      : tr("%1 d %2 h").arg(minutes / 1440).arg(minutes / 60 % 24);
    return state == LimitState::Paused ? tr("paused, %1 left").arg(span)
           : state == LimitState::Over ? tr("+%1 over").arg(span)
           : state == LimitState::Near ? tr("only %1 left").arg(span)
                                       : span;
}

std::chrono::seconds LimitWords::untilNextWords(std::chrono::seconds left, LimitState state)
{
    const auto time = std::chrono::abs(left);
    const std::chrono::seconds step = countsSeconds(time, state) ? 1s : time < 24h ? 60s : 3600s;
    return left < 0s ? step - time % step : time % step + 1s;
}

QString LimitWords::placeAndMatter(const RunningLimit &limit)
{
    const QString about = limit.place.isEmpty() ? limit.matter : limit.place + u' ' + limit.matter;
    return limit.kind == LimitKind::Deadline ? about : about + u" · "_s + kind(limit.kind);
}

} // namespace dutydesk
