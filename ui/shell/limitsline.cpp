// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/limitsline.h"

#include "base/limitwords.h"
#include "common/chip.h"
#include "shell/limitchip.h"
#include "today/runninglimits.h"

#include <QEvent>
#include <QMenu>

#include <algorithm>

namespace dutydesk {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int mostChips = 12; ///< more do not fit beside each other on any screen

/// How long the timer runs: not so short that it would keep the machine busy, and not long, since timers stand still
/// while the machine sleeps.
constexpr std::chrono::milliseconds shortestWait = 100ms;
constexpr std::chrono::milliseconds longestWait = 10s;

Tone toneOf(LimitState state)
{
    return state == LimitState::Over ? Tone::Overdue : state == LimitState::Near ? Tone::Warning : Tone::Quiet;
}

} // namespace

LimitsLine::LimitsLine(const Seat &seat, LimitWatch &watch, QWidget *parent)
    : LiveView(seat, {RecordType::Case}, parent)
    , m_watch(watch)
    , m_rest(new LimitChip(u"moreLimitsButton"_s, this))
{
    setObjectName(u"limitsLine"_s);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    for (int i = 0; i < mostChips; ++i) {
        m_chips.push_back(new LimitChip(u"limitChip%1"_s.arg(i + 1), this));
        connect(m_chips.back(), &QPushButton::clicked, this, [this, i] {
            const std::vector<const CountedLimit *> limits = seen();
            if (static_cast<std::size_t>(i) < limits.size()) {
                goTo(limits[static_cast<std::size_t>(i)]->limit);
            }
        });
    }
    setTabOrder(m_chips.back(), m_rest);
    connect(m_rest, &QPushButton::clicked, this, &LimitsLine::openRest);
    m_next.setSingleShot(true);
    m_next.setTimerType(Qt::PreciseTimer);
    connect(&m_next, &QTimer::timeout, this, &LimitsLine::tick);
    arrange();
}

void LimitsLine::read()
{
    ask([](Services &services, const Actor &actor) { return services.runningLimits->list(actor); },
        [this](std::vector<RunningLimit> limits) {
            m_limits = m_watch.count(std::move(limits));
            tick();
        },
        [this](const Error &) { clear(); }); // who reads no records has no limits, and the pages say what else failed
}

void LimitsLine::clear()
{
    m_limits.clear();
    m_visited.reset();
    for (QMenu *menu : findChildren<QMenu *>()) {
        menu->close(); // it would show places and matters over the sign-in
    }
    tick();
}

/// Those that are shown, in the order in which they are shown.
std::vector<const CountedLimit *> LimitsLine::seen() const
{
    const std::chrono::milliseconds now = m_seat.clock.sinceBoot();
    std::vector<const CountedLimit *> limits;
    for (const CountedLimit &limit : m_limits) {
        if (limit.leftAt(now) <= 24h) {
            limits.push_back(&limit);
        }
    }
    std::stable_partition(limits.begin(), limits.end(), [now](const CountedLimit *limit) {
        return !limit->limit.pausedAt && now - limit->due <= 24h;
    });
    return limits;
}

void LimitsLine::tick()
{
    arrange();
    waitForChange();
    tellWhatTurned();
}

void LimitsLine::waitForChange()
{
    const std::chrono::milliseconds now = m_seat.clock.sinceBoot();
    std::chrono::milliseconds wait = longestWait;
    for (const CountedLimit &limit : m_limits) {
        wait = std::min(wait, limit.untilChangeAt(now));
    }
    if (m_limits.empty() && m_seat.session.actor()) {
        m_next.stop();
    } else {
        m_next.start(std::max(wait, shortestWait));
    }
}

void LimitsLine::tellWhatTurned()
{
    if (!m_seat.session.actor()) { // behind the lock nobody sees what it is about
        if (const std::optional<LimitState> worst = m_watch.takeWorst()) {
            Q_EMIT turned(*worst, {});
        }
        return;
    }
    const std::chrono::milliseconds now = m_seat.clock.sinceBoot();
    QStringList near;
    QStringList over;
    for (const CountedLimit &limit : m_watch.takeWorse(seen())) {
        (limit.stateAt(now) == LimitState::Over ? over : near).append(LimitWords::placeAndMatter(limit.limit));
    }
    if (!near.isEmpty()) {
        Q_EMIT turned(LimitState::Near, near);
    }
    if (!over.isEmpty()) {
        Q_EMIT turned(LimitState::Over, over);
    }
}

void LimitsLine::fill(LimitChip &chip, const CountedLimit &limit) const
{
    const std::chrono::milliseconds now = m_seat.clock.sinceBoot();
    const LimitState state = limit.stateAt(now);
    chip.display(LimitWords::placeAndMatter(limit.limit), LimitWords::timeLeft(limit.leftAt(now), state), toneOf(state),
                 state < LimitState::Near ? Icon::Clock : Icon::Warning);
    const QString due = limit.limit.due.toTimeZone(m_seat.clock.zone()).toString(u"yyyy-MM-dd HH:mm"_s);
    const QString next = limit.limit.nextStep;
    chip.explain(next.isEmpty() ? tr("Due %1. No next step is written down.").arg(due)
                                : tr("Next: %1 (due %2)").arg(next, due));
}

/// Shows as many limits as fit beside each other, and how many do not.
void LimitsLine::arrange()
{
    const std::vector<const CountedLimit *> limits = seen();
    const std::size_t filled = std::min(limits.size(), m_chips.size());
    for (std::size_t i = 0; i < m_chips.size(); ++i) {
        if (i < filled) {
            fill(*m_chips[i], *limits[i]);
        } else { // nothing of anybody's stays behind the lock
            m_chips[i]->display({}, {}, Tone::Quiet, Icon::Clock);
            m_chips[i]->explain({});
        }
    }
    m_fitting = countThatFit(limits.size());
    m_rest->display(restText(limits.size() - m_fitting), {}, Tone::Quiet, Icon::Down);
    int left = 0;
    for (std::size_t i = 0; i < m_chips.size(); ++i) {
        m_chips[i]->setVisible(i < m_fitting);
        if (i < m_fitting) {
            const QSize size = m_chips[i]->sizeHint();
            m_chips[i]->setGeometry(left, gap(), std::min(size.width(), width()), size.height());
            left += size.width() + gap();
        }
    }
    m_rest->setGeometry({{left, gap()}, m_rest->sizeHint()});
    m_rest->setVisible(limits.size() > m_fitting);
    if (neededHeight() != height()) {
        updateGeometry();
    }
}

/// The first limit has a chip even where the window is narrower than that.
std::size_t LimitsLine::countThatFit(std::size_t limits) const
{
    const RegisterCell widest{.text = restText(limits), .icon = Icon::Down};
    const int room = Chip::sizeOf(widest, m_rest->font()).width();
    int used = 0;
    for (std::size_t i = 0; i < std::min(limits, m_chips.size()); ++i) {
        used += m_chips[i]->sizeHint().width();
        const bool isLast = i + 1 == limits;
        if (used + (isLast ? 0 : gap() + room) > width()) {
            return std::max<std::size_t>(i, 1);
        }
        used += gap();
    }
    return std::min(limits, m_chips.size());
}

QString LimitsLine::restText(std::size_t rest)
{
    return tr("+%1 more").arg(rest);
}

/// The room between chips and above them.
int LimitsLine::gap() const
{
    return fontMetrics().averageCharWidth();
}

int LimitsLine::neededHeight() const
{
    return m_fitting == 0 ? 0 : gap() + m_chips.front()->sizeHint().height();
}

void LimitsLine::goToNext()
{
    const std::vector<const CountedLimit *> limits = seen();
    if (limits.empty()) {
        Q_EMIT nothingRuns();
        return;
    }
    const auto last =
        std::ranges::find_if(limits, [this](const CountedLimit *limit) { return nameOf(limit->limit) == m_visited; });
    const bool isThereMore = last != limits.end() && std::next(last) != limits.end();
    goTo(isThereMore ? (*std::next(last))->limit : limits.front()->limit);
}

void LimitsLine::goTo(const RunningLimit &limit)
{
    m_visited = nameOf(limit);
    Q_EMIT recordWanted(limit.record);
}

LimitsLine::Name LimitsLine::nameOf(const RunningLimit &limit)
{
    return {limit.record, limit.kind, limit.from};
}

/// Lists the limits that have no chip.
void LimitsLine::openRest()
{
    const std::chrono::milliseconds now = m_seat.clock.sinceBoot();
    auto *menu = new QMenu(this);
    menu->setObjectName(u"moreLimitsMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const std::vector<const CountedLimit *> limits = seen();
    for (std::size_t i = m_fitting; i < limits.size(); ++i) {
        const RunningLimit &limit = limits[i]->limit;
        const QString time = LimitWords::timeLeft(limits[i]->leftAt(now), limits[i]->stateAt(now));
        QString words = LimitWords::placeAndMatter(limit) + u" · "_s + time;
        connect(menu->addAction(words.replace(u'&', u"&&"_s)), &QAction::triggered, this,
                [this, limit] { goTo(limit); });
    }
    menu->popup(m_rest->mapToGlobal(QPoint(0, m_rest->height())));
}

bool LimitsLine::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) { // a chip has another size, as after a change of the font
        arrange();
    }
    return LiveView::event(event);
}

void LimitsLine::resizeEvent(QResizeEvent *event)
{
    LiveView::resizeEvent(event);
    arrange();
}

} // namespace dutydesk
