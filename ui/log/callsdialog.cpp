// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "log/callsdialog.h"

#include "base/try.h"
#include "common/registertable.h"
#include "log/callcounts.h"
#include "log/logpages.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QVBoxLayout>

namespace dutydesk {

using namespace Qt::StringLiterals;

void CallsDialog::openFor(const Seat &seat, QWidget *window)
{
    if (!seat.session.actor()) {
        return;
    }
    seat.gateway.ask(
        window,
        [actor = *seat.session.actor(), today = seat.clock.today()](Services &services) {
            return read(services, actor, today);
        },
        [window, &session = seat.session, &notifier = seat.notifier](const Result<Counts> &counts) {
            if (!counts) {
                notifier.showError(counts.error());
            } else if (session.actor()) {
                auto *dialog = new CallsDialog(window);
                dialog->showCounts(*counts);
                dialog->open();
            }
        });
}

CallsDialog::CallsDialog(QWidget *parent)
    : QDialog(parent)
    , m_table(new RegisterTable(u"callsTable"_s, tr("Calls counted"),
                                {{tr("Period")},
                                 {tr("Calls in")},
                                 {tr("Missed")},
                                 {tr("Answered late")},
                                 {tr("Within three rings")},
                                 {tr("Calls out")}},
                                this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"callsDialog"_s);
    setWindowTitle(tr("Calls counted"));
    m_table->stretch(0);
    auto *hint =
        new QLabel(tr("Each line of the duty log that tells of a call counts once, as it was corrected last. A "
                      "call belongs to the day on which its shift began."),
                   this);
    hint->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_table, 1);
    layout->addWidget(hint);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 90, fontMetrics().lineSpacing() * 16);
}

Result<CallsDialog::Counts> CallsDialog::read(Services &services, const Actor &actor, QDate today)
{
    const CallCounts &calls = *services.callCounts;
    Counts counts;
    TRY(const std::optional<LogPage> page, ifFound(services.logPages->lastPage()));
    if (page) {
        TRY(counts.shift, calls.ofPage(actor, page->id));
    }
    TRY(counts.today, calls.ofDay(actor, today));
    TRY(counts.month, calls.ofMonth(actor, today));
    TRY(counts.lastMonth, calls.ofMonth(actor, today.addMonths(-1)));
    return counts;
}

void CallsDialog::showCounts(const Counts &counts)
{
    const std::vector<std::pair<QString, CallCount>> periods{{tr("This shift"), counts.shift},
                                                             {tr("Today"), counts.today},
                                                             {tr("This month"), counts.month},
                                                             {tr("Last month"), counts.lastMonth}};
    std::vector<RegisterRow> rows;
    for (const auto &[period, count] : periods) {
        const std::optional<int> percent = count.percentInTime();
        rows.push_back({static_cast<qint64>(rows.size()),
                        {RegisterCell::strong(period),
                         RegisterCell::figure(count.incoming()),
                         RegisterCell::figure(count.missed),
                         RegisterCell::figure(count.late),
                         {percent ? tr("%1 %").arg(*percent) : u"—"_s},
                         RegisterCell::figure(count.outgoing)}});
    }
    m_table->showRows(std::move(rows));
}

} // namespace dutydesk
