// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/telephone.h"
#include "base/unitnumber.h"
#include "fuzz/fuzztargets.h"
#include "log/quickentryline.h"
#include "privacy/masking.h"

namespace dutydesk::fuzz {

using namespace Qt::StringLiterals;

void quickLine(const QByteArray &input)
{
    static const QStringList places{u"大堂"_s, u"地下车库"_s, u"Gate 2"_s, QString()};
    const QString typed = typedText(input);
    const QuickEntryLine line = QuickEntryLine::read(typed, places);
    demand(line == QuickEntryLine::read(typed, places), "a line reads in one way");
    demand(line.place.size() + line.matter.size() <= typed.size() + 2, "nothing is added to what was typed");
    demand(line.matter == line.matter.trimmed(), "blanks around the matter are dropped");
    const LogEntryDraft draft = line.draft(QDateTime());
    demand(draft.matter == line.matter && draft.place == line.place, "the draft says what was typed");
    demand((draft.state == EntryState::FollowUp) == line.urgency.has_value(), "a mark asks for following up");
}

void unitNumber(const QByteArray &input)
{
    const QString typed = typedText(input);
    if (const std::optional<UnitNumber::Start> start = UnitNumber::atStartOf(typed)) {
        demand(start->length > 0 && start->length <= typed.size(), "a number stands within its text");
    }
    if (const std::optional<UnitNumber> unit = UnitNumber::from(typed)) {
        const std::optional<UnitNumber> again = UnitNumber::from(unit->toString());
        demand(again && again->toString() == unit->toString(), "a number in its usual notation reads as the same");
        demand(unit->mayMean(*unit), "a number means its own flat");
    }
    for (const UnitNumber &unit : UnitNumber::allIn(typed)) {
        demand(!unit.building.isEmpty() && !unit.number.isEmpty(), "a number names building and flat");
    }
}

void maskedText(const QByteArray &input)
{
    const QString typed = typedText(input);
    for (const Personal kind :
         {Personal::Name, Personal::Telephone, Personal::Plate, Personal::Text, Personal::Hidden}) {
        masking::masked(typed, kind);
    }
    masking::maskedParts(typed);
    const QString restored = masking::restored(masking::freeText(typed), {typed});
    if (!typed.contains(u'*')) {
        demand(restored == typed, "masked text that nobody changed is restored");
    }
    demand(!isTelephone(typed) || isTelephoneOrNothing(typed), "a telephone is one where there may be none");
}

} // namespace dutydesk::fuzz
