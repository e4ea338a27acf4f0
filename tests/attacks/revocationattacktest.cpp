// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attacks/forgerytest.h"

// Keys that are revoked as nobody may, and owners' records that are called erased.
namespace dutydesk::test {
namespace {

using namespace Qt::StringLiterals;

StoredRecord keyOf(const Forger &forger, qint64 officer)
{
    return forger.record(u"staff_key"_s, u"staff_id = %1 AND revoked_at IS NULL"_s.arg(officer));
}

TEST_F(ForgeryTest, R_RK_2_FindsAKeyThatTheProgramItselfRevokes)
{
    expectFound("revoked by nobody", [this](Forger &forger, int variant) {
        StoredRecord key = keyOf(forger, personWith(forger, Role::DutyOfficer, int(among(5))));
        forger.as(variant % 2 ? 0 : -1 - among(5));
        key["revoked_at"] = forger.now();
        forger.put(key, EntryKind::KeyRevoked);
        forger.sign(way(variant));
    });
}

TEST_F(ForgeryTest, R_RK_2_FindsAKeyThatItsRevocationChanges)
{
    expectFound("key made younger", [this](Forger &forger, int variant) {
        const qint64 officer = personWith(forger, Role::DutyOfficer, int(among(5)));
        forger.signatureOf(officer, {}); // the key is opened while it still can be
        StoredRecord key = keyOf(forger, officer);
        forger.as(officer);
        key["revoked_at"] = forger.now();
        if (variant % 2) {
            key["enrolled_at"] = forger.now();
        } else {
            key["sealed_key"] = QByteArray(88, char(variant));
        }
        forger.put(key, EntryKind::KeyRevoked);
        forger.sign(Forged::WithTheActorsKey);
    });
}

TEST_F(ForgeryTest, R_OW_6_ABuildingOfAnOfficerIsWholeButNotOneCalledErased)
{
    const auto write = [this](Forger &forger, int variant, qint64 state) {
        forger.as(personWith(forger, Role::DutyOfficer, int(among(5))));
        forger.put(forger.fresh(u"building"_s,
                                {{"number", u"%1"_s.arg(90 + variant)}, {"name", u"望山楼"_s}, {"state", state}}),
                   EntryKind::RecordCreated);
        forger.sign(Forged::WithTheActorsKey);
    };
    expectWhole("building", [&](Forger &forger, int variant) { write(forger, variant, 0); });
    expectFound("called erased", [&](Forger &forger, int variant) { write(forger, variant, 2); });
}

} // namespace
} // namespace dutydesk::test
