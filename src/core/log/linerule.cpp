// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "log/linerule.h"

#include "base/visibletext.h"
#include "centre/centre.h"

namespace dutydesk {

JointRule::Finding LineRule::check(const ReadEntry &read)
{
    const Problem problem = read.entry.type == RecordType::LogEntry ? checkLine(read) : checkPlaces(read);
    return problem ? Finding(read.bad(*problem)) : std::nullopt;
}

LineRule::Problem LineRule::checkPlaces(const ReadEntry &read)
{
    if (const std::optional<Centre> centre = read.record<Centre>()) {
        m_code = centre->code;
        return std::nullopt;
    }
    const std::optional<LogVolume> volume = read.record<LogVolume>();
    const std::optional<LogPage> page = read.record<LogPage>();
    if ((!volume && !page) || !m_known.emplace(read.entry.type, read.entry.reference).second) {
        return std::nullopt;
    }
    if (volume) {
        m_yearOf.insert_or_assign(volume->id.value(), volume->year);
        const bool isNext = volume->serial == ++m_volumes[volume->year];
        const QString number = LogVolume::numberOf(m_code, volume->year, volume->serial);
        return wrongUnless(isNext && (m_code.isEmpty() || volume->number.toString() == number),
                           JournalProblem::WrongBody);
    }
    m_lines = 0;
    const bool isNext = page->number == ++m_pages[page->volume.value()];
    const auto year = m_yearOf.find(page->volume.value());
    return wrongUnless(isNext && (year == m_yearOf.end() || page->date.year() == year->second),
                       JournalProblem::WrongBody);
}

LineRule::Problem LineRule::checkLine(const ReadEntry &read)
{
    ++m_lines;
    const std::optional<LogEntry> line = read.record<LogEntry>();
    Problem problem;
    if (line) {
        problem = line->line == m_lines ? checkAmendment(*line, read.entry.kind) : Problem(JournalProblem::WrongBody);
    }
    problem = problem || !line ? problem : checkTime(*line);
    m_written.insert_or_assign(read.entry.reference, line ? line->happenedAt : QDateTime());
    return problem;
}

LineRule::Problem LineRule::checkTime(const LogEntry &line) const
{
    std::optional<QDateTime> amended;
    if (line.amends) {
        const QDateTime &before = m_written.at(line.amends->value());
        amended = before.isValid() ? before : line.happenedAt;
    }
    return wrongUnless(line.isTimely(amended), JournalProblem::WrongBody);
}

LineRule::Problem LineRule::checkAmendment(const LogEntry &line, EntryKind kind)
{
    const bool amends = line.amends.has_value();
    if (amends != (kind == EntryKind::Amendment) || amends == isBlank(line.reason)) {
        return JournalProblem::WrongBody;
    }
    if (!amends) {
        return std::nullopt;
    }
    if (!m_written.contains(line.amends->value())) {
        return JournalProblem::UnknownReference;
    }
    return wrongUnless(m_amended.insert(line.amends->value()).second, JournalProblem::WrittenTwice);
}

} // namespace dutydesk
