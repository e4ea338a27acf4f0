// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/errortext.h"
#include "base/try.h"
#include "roster/rosterpage.h"
#include "roster/rosterview.h"
#include "roster/rosterwords.h"
#include "roster/shiftpatternsdialog.h"
#include "roster/substitutiondialog.h"

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

/// The changes that copying has made, for undo.
struct Copied
{
    std::vector<CellChange> before;
    std::vector<CellChange> after;
};

Result<Copied> copyFourWeeksAgo(RosterService &service, const Actor &actor, QDate month)
{
    TRY(const MonthRoster before, service.load(actor, month.year(), month.month()));
    CHECK(service.copyLastMonth(actor, month.year(), month.month()));
    TRY(const MonthRoster after, service.load(actor, month.year(), month.month()));
    Copied changes;
    for (const auto &[place, pattern] : after.cells) {
        if (!before.cells.contains(place)) {
            changes.before.push_back({place.first, place.second, std::nullopt});
            changes.after.push_back({place.first, place.second, pattern});
        }
    }
    return changes.after.empty() ? failure(ErrorCode::NotFound, u"nothing to copy"_s) : Result<Copied>(changes);
}

} // namespace

void RosterPage::copyLastMonth()
{
    change([month = m_month](Services &services,
                             const Actor &actor) { return copyFourWeeksAgo(*services.roster, actor, month); },
           [this](const Copied &copied) {
               m_editor.note(copied.before, copied.after);
               m_seat.notifier.showMessage(tr("Filled from four weeks earlier, leave left out: %n cell(s).", nullptr,
                                              static_cast<int>(copied.after.size())));
           },
           [this](const Error &error) {
               if (error.code == ErrorCode::NotFound) {
                   m_seat.notifier.showRefusal(
                       tr("Four weeks earlier there are no duties to fill the empty cells with."));
               } else {
                   m_seat.notifier.showError(error);
               }
           });
}

QString RosterPage::publishQuestion(const MonthRoster &roster) const
{
    constexpr std::size_t named = 3;
    QStringList lines{tr("The roster of %1 takes effect. It is then read-only; only the manager can change it, by "
                         "naming a substitute.")
                          .arg(m_month.toString(u"yyyy-MM"_s))};
    const std::size_t broken = roster.violations.size();
    if (broken > 0) {
        lines.append(tr("%n rule(s) are still broken:", nullptr, static_cast<int>(broken)));
    }
    for (std::size_t i = 0; i < std::min(broken, named); ++i) {
        lines.append(RosterWords::sentence(roster.violations[i], roster));
    }
    if (broken > named) {
        lines.append(tr("and %n more", nullptr, static_cast<int>(broken - named)));
    }
    return lines.join(u'\n');
}

void RosterPage::publish()
{
    if (!m_model.roster()) {
        return;
    }
    m_seat.notifier.confirm(publishQuestion(*m_model.roster()), tr("Publish"), [this, month = m_month] {
        change([month](Services &services,
                       const Actor &actor) { return services.roster->publish(actor, month.year(), month.month()); },
               [this](const RosterMonth &) { m_seat.notifier.showMessage(tr("The roster is published.")); },
               [this](const Error &error) {
                   if (error.code == ErrorCode::InvalidInput) {
                       m_seat.notifier.showRefusal(tr("There is no duty in this month yet. Nothing was published."));
                   } else {
                       m_seat.notifier.showError(error);
                   }
               });
    });
}

void RosterPage::substitute()
{
    if (!m_model.roster() || !m_model.roster()->isPublished() || !m_seat.session.actor()) {
        return;
    }
    if (!m_seat.session.actor()->may(Right::NameSubstitute)) {
        m_seat.notifier.showRefusal(
            tr("Only the centre manager names a substitute. Please ask the manager; a private swap "
               "does not count."));
        return;
    }
    const std::optional<CellPlace> place = m_model.placeAt(m_view->currentIndex());
    const QDate date = place ? place->date : m_month;
    const auto original = place ? std::optional(place->staff) : std::nullopt;
    auto *dialog = new SubstitutionDialog(m_seat, *m_model.roster(), original, date, this);
    connect(dialog, &QDialog::accepted, this,
            [this] { m_seat.notifier.showMessage(tr("The substitute is named. The roster shows it.")); });
    dialog->open();
}

bool RosterPage::showRecord(const RecordReference &record)
{
    if (record.type == RecordType::ShiftPattern) {
        editPatterns();
        return true;
    }
    if (record.type != RecordType::Substitution) {
        return false;
    }
    ask([id = SubstitutionId(record.id)](Services &services,
                                         const Actor &actor) { return services.roster->substitution(actor, id); },
        [this](const Substitution &substitution) { showMonth(substitution.date); });
    return true;
}

void RosterPage::editPatterns()
{
    (new ShiftPatternsDialog(m_seat, this))->open();
}

} // namespace dutydesk
