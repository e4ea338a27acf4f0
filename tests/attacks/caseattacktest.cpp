// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attacks/forgerytest.h"

// What officers write about call-outs, measures and reports and sign with their own keys, but that the program never
// writes so.
namespace dutydesk::test {
namespace {

using namespace Qt::StringLiterals;

class CaseAttackTest : public ForgeryTest
{
protected:
    using Way = std::function<void(Forger &forger, const StoredRecord &page)>;

    /// Each way is a forgery of its own, by the officer of the open page.
    void expectEachFound(const char *kind, const std::vector<Way> &ways)
    {
        expectFound(
            kind,
            [&](Forger &forger, int variant) {
                const StoredRecord page = forger.record(u"log_page"_s, u"state = 0"_s);
                forger.as(page.number("officer_id"));
                ways[std::size_t(variant)](forger, page);
            },
            int(ways.size()));
    }

    static void putSigned(Forger &forger, const StoredRecord &record, EntryKind kind = EntryKind::RecordChanged)
    {
        forger.put(record, kind);
        forger.sign(Forged::WithTheActorsKey);
    }

    static StoredRecord measure(Forger &forger, const StoredRecord &page)
    {
        return forger.fresh(u"measure"_s, {{"log_page_id", page.id()},
                                           {"log_entry_id", forger.record(u"log_entry"_s, 1).id()},
                                           {"what", u"关总阀"_s},
                                           {"officer_id", page.number("officer_id")},
                                           {"taken_at", forger.now()}});
    }

    static StoredRecord lifted(Forger &forger, StoredRecord measure)
    {
        measure["lifted_at"] = forger.now();
        measure["lifted_by"] = measure.number("officer_id");
        return measure;
    }
};

TEST_F(CaseAttackTest, R_HO_14_AMeasureThatWasLiftedStaysLifted)
{
    expectEachFound("a measure that is not lifted any more", {[](Forger &forger, const StoredRecord &page) {
                        const StoredRecord taken = measure(forger, page);
                        putSigned(forger, taken, EntryKind::RecordCreated);
                        putSigned(forger, lifted(forger, taken));
                        putSigned(forger, taken);
                    }});
}

TEST_F(CaseAttackTest, R_HO_14_AMeasureIsAboutOneThingAndLiftedByWhoWritesIt)
{
    expectEachFound("a measure about nothing, or lifted by others",
                    {[](Forger &forger, const StoredRecord &page) {
                         StoredRecord taken = measure(forger, page);
                         taken["log_entry_id"] = Value();
                         putSigned(forger, taken, EntryKind::RecordCreated);
                     },
                     [](Forger &forger, const StoredRecord &page) {
                         const StoredRecord taken = measure(forger, page);
                         putSigned(forger, taken, EntryKind::RecordCreated);
                         StoredRecord over = lifted(forger, taken);
                         over["lifted_by"] = forger.record(u"staff_member"_s, u"role = 2"_s).id();
                         putSigned(forger, over);
                     },
                     [](Forger &forger, const StoredRecord &page) {
                         putSigned(forger, lifted(forger, measure(forger, page)), EntryKind::RecordCreated);
                     }});
}

TEST_F(CaseAttackTest, R_HO_14_NothingBeginsOnASignedPage)
{
    expectEachFound("a measure on a signed page", {[](Forger &forger, const StoredRecord &page) {
                        StoredRecord taken = measure(forger, page);
                        taken["log_page_id"] = forger.record(u"log_page"_s, u"state = 3"_s).id();
                        putSigned(forger, taken, EntryKind::RecordCreated);
                    }});
}

} // namespace
} // namespace dutydesk::test
