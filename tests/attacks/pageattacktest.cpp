// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attacks/forgedhandover.h"
#include "attacks/forgerytest.h"

// What officers write about pages of the log and sign with their own keys, but that the program never writes so.
namespace dutydesk::test {
namespace {

using namespace Qt::StringLiterals;

class PageAttackTest : public ForgeryTest
{
protected:
    using Way = std::function<void(Forger &forger)>;

    /// Each way is a forgery of its own, by the officer of the open page.
    void expectEachFound(const char *kind, const std::vector<Way> &ways)
    {
        expectFound(
            kind,
            [&](Forger &forger, int variant) {
                asOfficer(forger);
                ways[std::size_t(variant)](forger);
            },
            int(ways.size()));
    }

    static StoredRecord openPage(const Forger &forger) { return forger.record(u"log_page"_s, u"state = 0"_s); }
    static void asOfficer(Forger &forger) { forger.as(openPage(forger).number("officer_id")); }

    /// An officer who is not on duty.
    static qint64 relief(const Forger &forger)
    {
        return forger.number(u"SELECT id FROM staff_member WHERE role = 0 AND active = 1 AND id <> %1 LIMIT 1"_s.arg(
            openPage(forger).number("officer_id")));
    }

    /// The page that an officer begins after that of another.
    static StoredRecord pageAfter(const Forger &forger, StoredRecord page, qint64 officer)
    {
        page = forger.another(page);
        page["page_number"] = page.number("page_number") + 1;
        page["officer_id"] = officer;
        page["state"] = qint64(0);
        page["opened_at"] = forger.now();
        page["closed_at"] = Value();
        return page;
    }

    /// The relief takes over, and begins so many pages, which the change makes of the next one.
    static void takeOverBeginning(Forger &forger, int pages, const std::function<void(StoredRecord &page)> &change = {})
    {
        const qint64 officer = relief(forger);
        const HalfSigned half = signOut(forger);
        putTakingOver(forger, half, {officer, officer, officer});
        StoredRecord page = half.page;
        for (int i = 0; i < pages; ++i) {
            page = pageAfter(forger, page, officer);
            if (change) {
                change(page);
            }
            forger.put(page, EntryKind::RecordCreated);
        }
        forger.sign(Forged::WithTheActorsKey);
    }
};

TEST_F(PageAttackTest, R_HO_8_FindsPagesThatNobodyTookOver)
{
    expectEachFound("pages begun", {[](Forger &forger) { takeOverBeginning(forger, 2); },
                                    [](Forger &forger) {
                                        const StoredRecord open = openPage(forger);
                                        forger.put(pageAfter(forger, open, open.number("officer_id")),
                                                   EntryKind::RecordCreated);
                                        forger.sign(Forged::WithTheActorsKey);
                                    }});
    expectWhole("a page taken over", [](Forger &forger, int) { takeOverBeginning(forger, 1); });
}

} // namespace
} // namespace dutydesk::test
