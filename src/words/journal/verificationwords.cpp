// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/verificationwords.h"

#include "centre/centrewords.h"
#include "journal/clockwords.h"
#include "journal/journalproblemtext.h"
#include "journal/papercode.h"

#include <algorithm>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

/// One damage may have thousands of findings, of which the first say enough.
constexpr std::size_t mostSentences = 10;

} // namespace

QString VerificationWords::textOf(const LinePlace &place)
{
    return place.line == 0 ? tr("volume %1, page %2").arg(place.volume).arg(place.page)
                           : tr("volume %1, page %2, line %3").arg(place.volume).arg(place.page).arg(place.line);
}

QString VerificationWords::sentenceOf(const JournalFinding &finding)
{
    const QString problem = JournalProblemText::of(finding);
    return finding.place ? tr("%1 It concerns %2.").arg(problem, textOf(*finding.place)) : problem;
}

QStringList VerificationWords::found() const
{
    QStringList all;
    const std::size_t told = std::min(m_report.findings.size(), mostSentences);
    for (std::size_t i = 0; i < told; ++i) {
        all.append(sentenceOf(m_report.findings[i]));
    }
    if (const std::size_t more = m_report.findings.size() - told; more > 0) {
        all.append(tr("There are %n more problem(s).", nullptr, static_cast<int>(more)));
    }
    for (const qint64 alarm : m_report.alarms) {
        all.append(sentenceOf(alarm));
    }
    return all;
}

QString VerificationWords::sentenceOf(qint64 alarm) const
{
    const auto clock = std::ranges::find(m_report.clockNotes, alarm, &ClockNote::sequence);
    if (clock != m_report.clockNotes.end()) {
        return ClockWords::alarm(*clock, m_zone);
    }
    return tr("Entry %1 records an alarm: entries before it were missing. The manager has not explained it yet. This "
              "is "
              "done in the window, under Administration, Records.")
        .arg(alarm);
}

QString VerificationWords::toDo() const
{
    if (m_report.findings.empty()) {
        return {};
    }
    return tr("What to do: leave the computer and its files as they are, keep all backups and prints, and call the "
              "regional manager. Go on writing on paper until this is cleared up. Compare the printed pages with what "
              "is shown: paper that differs shows what was changed. Then restore the last backup from before it; the "
              "damaged file is kept as evidence.");
}

/// The first of the notes, and how often the others repeat it.
QString VerificationWords::sentenceOf(std::span<const ClockNote> notes) const
{
    const ClockNote &first = notes.front();
    QString noted = ClockWords::noted(first, m_zone);
    if (first.takenBack) {
        noted = tr("%1 %2").arg(noted, ClockWords::ahead(*first.takenBack));
    }
    if (const ClockNote &last = notes.back(); notes.size() > 1) {
        noted = tr("%1 It was noted %n more time(s) until entry %2, when the clock showed %3.", nullptr,
                   static_cast<int>(notes.size() - 1))
                    .arg(noted, QString::number(last.sequence), ClockWords::moment(last.clock.wallMs, m_zone));
    }
    QStringList lines;
    for (const ClockNote &note : notes) {
        std::ranges::transform(note.places, std::back_inserter(lines), &VerificationWords::textOf);
    }
    return lines.isEmpty() ? noted : tr("%1 Written meanwhile: %2.").arg(noted, lines.join(tr("; ")));
}

QString VerificationWords::sentenceOf(const Renaming &renaming) const
{
    const QString entry = QString::number(renaming.sequence);
    const QString day = QDateTime::fromMSecsSinceEpoch(renaming.timeMs, m_zone).toString(u"yyyy-MM-dd"_s);
    if (renaming.record.type == RecordType::Centre) {
        return tr("The centre was %1 until entry %2 (%3), then %4.").arg(renaming.before, entry, day, renaming.after);
    }
    const QString sentence = renaming.record.type == RecordType::StaffMember
                                 ? tr("The person %1 was %2 until entry %3 (%4), then %5.")
                                 : tr("The shift %1 was %2 until entry %3 (%4), then %5.");
    return sentence.arg(QString::number(renaming.record.id), renaming.before, entry, day, renaming.after);
}

QString VerificationWords::sentenceOf(RoleUse use, const QStringList &entries)
{
    switch (use) {
    case RoleUse::AlarmExplained:
        return tr("alarms explained: entries %1").arg(entries.join(tr(", ")));
    case RoleUse::PageReviewed:
        return tr("pages reviewed: entries %1").arg(entries.join(tr(", ")));
    case RoleUse::CertificateSigned:
        return tr("certificates of erasures signed: entries %1").arg(entries.join(tr(", ")));
    case RoleUse::BlockLifted:
        return tr("blocks of handovers lifted: entries %1").arg(entries.join(tr(", ")));
    }
    Q_UNREACHABLE();
}

QString VerificationWords::sentenceOf(const RoleGiven &given) const
{
    QStringList uses;
    for (const auto &[use, entries] : given.uses) {
        QStringList told;
        for (std::size_t i = 0; i < std::min(entries.size(), mostSentences); ++i) {
            told.append(QString::number(entries[i]));
        }
        if (entries.size() > mostSentences) {
            told.append(tr("%n more", nullptr, static_cast<int>(entries.size() - mostSentences)));
        }
        uses.append(sentenceOf(use, told));
    }
    const QString begun =
        tr("Entry %1: %2 gave %3 the role “%4” on %5.")
            .arg(given.sequence)
            .arg(given.giver, given.name, CentreWords::role(given.role), ClockWords::moment(given.timeMs, m_zone));
    const QString ended = given.untilSequence == 0 ? tr("%1 It lasts.").arg(begun)
                                                   : tr("%1 It ended on %2 with entry %3.")
                                                         .arg(begun, ClockWords::moment(given.untilMs, m_zone),
                                                              QString::number(given.untilSequence));
    return uses.isEmpty() ? ended : tr("%1 It was used for: %2.").arg(ended, uses.join(tr("; ")));
}

QStringList VerificationWords::roles() const
{
    const std::vector<RoleGiven> &roles = m_report.givenRoles;
    QStringList all;
    if (!roles.empty()) {
        all.append(tr("People were given a role %n time(s) after the journal was begun:", nullptr,
                      static_cast<int>(roles.size())));
    }
    for (const RoleGiven &role : roles) {
        all.append(sentenceOf(role));
    }
    return all;
}

QString VerificationWords::sentenceOf(const KeyGiven &given) const
{
    return tr("Entry %1: %2 gave %3 a new password on %4.")
        .arg(QString::number(given.sequence), given.giver, given.name, ClockWords::moment(given.timeMs, m_zone));
}

QStringList VerificationWords::keys() const
{
    const std::vector<KeyGiven> &keys = m_report.givenKeys;
    QStringList all;
    if (!keys.empty()) {
        all.append(tr("People were given a new password by somebody else %n time(s):", nullptr,
                      static_cast<int>(keys.size())));
    }
    for (const KeyGiven &key : keys) {
        all.append(sentenceOf(key));
    }
    return all;
}

QStringList VerificationWords::clocks() const
{
    const std::vector<ClockNote> &notes = m_report.clockNotes;
    QStringList all;
    if (!notes.empty()) {
        all.append(tr("A wrong clock was noted %n time(s):", nullptr, static_cast<int>(notes.size())));
    }
    const auto isAnother = [](const ClockNote &before, const ClockNote &note) { return !note.repeats(before); };
    for (auto first = notes.begin(); first != notes.end();) {
        const auto last = std::adjacent_find(first, notes.end(), isAnother);
        const auto next = last == notes.end() ? last : std::next(last);
        all.append(sentenceOf(std::span(first, next)));
        first = next;
    }
    return all;
}

QStringList VerificationWords::history() const
{
    QStringList all;
    for (const qint64 alarm : m_report.oldAlarms) {
        all.append(tr("An old alarm at entry %1 was looked into by the manager.").arg(alarm));
    }
    for (const qint64 loss : m_report.lostKeys) {
        all.append(tr("At entry %1, all people got new keys because the old ones were lost. Earlier signatures remain "
                      "valid.")
                       .arg(loss));
    }
    all += keys();
    const std::vector<Renaming> &names = m_report.renamings;
    if (!names.empty()) {
        all.append(tr("People, shifts or the centre were given another name %n time(s) after signed pages had named "
                      "them. These pages keep the names of their day:",
                      nullptr, static_cast<int>(names.size())));
    }
    for (const Renaming &renaming : names) {
        all.append(sentenceOf(renaming));
    }
    return all + roles() + clocks();
}

QString VerificationWords::remembered() const
{
    if (const std::optional<Checkpoint> &checkpoint = m_report.checkpoint) {
        return tr("Signatures up to entry %1 were checked at %2 and are taken from that check.")
            .arg(checkpoint->head.sequence)
            .arg(checkpoint->at.toTimeZone(m_zone).toString(u"yyyy-MM-dd HH:mm"_s));
    }
    return m_report.checkpointIgnored
               ? tr("This computer's note of its last check of all signatures does not belong to "
                    "this journal as it is now. All were checked again.")
               : QString();
}

QStringList VerificationWords::checked(const QDateTime &at) const
{
    QStringList all{tr("Checked at %1. Entries: %2, signed changes: %3, pages signed by both officers: %4.")
                        .arg(at.toTimeZone(m_zone).toString(u"yyyy-MM-dd HH:mm"_s))
                        .arg(m_report.entriesChecked)
                        .arg(m_report.signedChanges)
                        .arg(m_report.signedPages),
                    tr("Each entry was compared with the one before it, each signature with the key of the person, "
                       "each right with the "
                       "role of the writer, each record with its last entry, the database with the one that this "
                       "program makes, and "
                       "the end of the journal with this computer's own note of it."),
                    remembered(),
                    m_report.root ? tr("Key of the centre: %1").arg(m_report.root->toString()) : QString(),
                    m_report.rows.empty() ? QString() : JournalProblemText::holdings(m_report),
                    JournalProblemText::notChecked(m_report)};
    all.removeAll(QString());
    return all;
}

QString VerificationWords::meaningOfCode()
{
    return tr(
        "What a code means: it names an entry, and by the chain all entries before it. Each signed page is printed "
        "with one. As long as the code of a print agrees with the journal, nothing up to that page was changed. "
        "Keep the code above on paper: it will show later whether anything that stands here today was changed.");
}

QString VerificationWords::verdict() const
{
    if (!m_report.findings.empty()) {
        return tr("The journal is not whole: %n problem(s) found.", nullptr,
                  static_cast<int>(m_report.findings.size()));
    }
    if (m_report.cancelled) {
        return tr("Stopped after %n entry(ies). No problem was found up to there.", nullptr,
                  static_cast<int>(m_report.entriesChecked));
    }
    const QString code = m_report.head ? PaperCode::of(*m_report.head).toString() : QString();
    if (!m_report.alarms.empty()) {
        return tr("What is in the journal is whole, but %n alarm(s) wait for the manager. Code: %1", nullptr,
                  static_cast<int>(m_report.alarms.size()))
            .arg(code);
    }
    return tr("The journal is whole: no problem was found. Code: %1").arg(code);
}

QStringList VerificationWords::answer() const
{
    QStringList answer = QStringList{verdict()} + found() + QStringList{toDo()};
    answer.removeAll(QString());
    return answer;
}

QStringList VerificationWords::all(const QDateTime &at) const
{
    QStringList all = answer() + history();
    if (!m_report.cancelled) {
        all += checked(at);
    }
    if (m_report.isWhole()) {
        all.append(meaningOfCode());
    }
    return all;
}

} // namespace dutydesk
