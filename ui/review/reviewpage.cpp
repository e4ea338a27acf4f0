// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/reviewpage.h"

#include "base/try.h"
#include "base/visibletext.h"
#include "common/controls.h"
#include "common/secretedit.h"
#include "handover/handoverstep.h"
#include "handover/handoverwords.h"
#include "review/reviewtext.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTextBrowser>

#include <algorithm>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

RegisterCell reviewExceptions(const PageToReview &page)
{
    if (page.exceptions.empty()) {
        return {.text = ReviewPage::tr("none")};
    }
    QStringList names;
    for (const PageException exception : page.exceptions) {
        names.append(HandoverWords::exception(exception));
    }
    return {.text = names.join(ReviewPage::tr(", ")),
            .tone = page.reviews.empty() ? Tone::Overdue : Tone::Quiet,
            .icon = Icon::Warning};
}

RegisterCell reviewState(const PageToReview &page)
{
    if (!page.reviews.empty()) {
        return {
            .text = ReviewPage::tr("reviewed"), .subline = page.reviews.back().opinion.toString(), .tone = Tone::Done};
    }
    return page.page.state == PageState::Closed
               ? RegisterCell{.text = ReviewPage::tr("to be reviewed"), .tone = Tone::Warning}
               : RegisterCell{.text = ReviewPage::tr("not taken over yet"), .tone = Tone::Quiet};
}

QString reviewedPage(const PageToReview &page)
{
    return ReviewPage::tr("%1, page %2").arg(page.volume.number.toString()).arg(page.page.number);
}

} // namespace

ReviewPage::ReviewPage(const Seat &seat, QWidget *parent)
    : RegisterPage(
        seat, [this] { return describe(this); }, parent)
    , m_text(new QTextBrowser(this))
    , m_opinion(new QLineEdit(this))
    , m_secret(new QLineEdit(this))
    , m_problem(new QLabel(this))
    , m_sign(new QPushButton(this))
{
    m_text->setObjectName(u"reviewDetail"_s);
    m_text->setAccessibleName(tr("The page and its exceptions"));
    m_text->setOpenLinks(false);
    m_text->setFrameShape(QFrame::NoFrame);
    belowDetails()->addWidget(m_text, 1);
    makeSigning();
    connect(table().selectionModel(), &QItemSelectionModel::selectionChanged, this, &ReviewPage::showSelection);
    showSelection();
}

// NOLINTNEXTLINE(readability-function-size): a description is one value
Register<PageToReview> ReviewPage::describe(ReviewPage *page)
{
    using Line = PageToReview;
    return {
        .frame = {.name = u"reviewTable"_s,
                  .title = tr("Handover records"),
                  .shows = {RecordType::LogVolume, RecordType::LogPage, RecordType::LogEntry, RecordType::Handover,
                            RecordType::ItemCount, RecordType::PageReview, RecordType::PagePrint,
                            RecordType::StaffMember, RecordType::Duty, RecordType::Erasure},
                  .emptyHint =
                      tr("No page was signed in this period. A page appears here when its officer hands over."),
                  .searchName = u"reviewFilterEdit"_s,
                  .daysShown = 31,
                  .periodName = u"review"_s,
                  .readRight = Right::ReviewRecords,
                  .refusal = tr("Handover records are reviewed by the centre manager. Sign in as the manager to see "
                                "them."),
                  .stretched = ExceptionsColumn,
                  .manySelected = true},
        .list = [](Services &services, const Actor &actor,
                   const DatePeriod &time) { return services.reviews->list(actor, time.first, time.last); },
        .id = [](const Line &line) { return line.page.id.value(); },
        .columns = {{tr("Exceptions"), reviewExceptions},
                    {tr("Date"),
                     [](const Line &line) {
                         RegisterCell cell = RegisterCell::day(line.page.date);
                         cell.isStrong = line.reviews.empty();
                         return cell;
                     }},
                    {tr("Officer"), &Line::officerName},
                    {tr("Page"), reviewedPage},
                    {{tr("Review"), tr("Opinion")}, reviewState}},
        .filters =
            {{{tr("Review"), u"reviewStateFilter"_s, {tr("to be reviewed"), tr("not taken over yet"), tr("reviewed")}},
              [](const Line &line) { return reviewState(line).text; }},
             {{tr("Exceptions"), u"exceptionFilter"_s},
              [](const Line &line) {
                  QStringList names;
                  for (const PageException exception : line.exceptions) {
                      names.append(HandoverWords::exception(exception));
                  }
                  return names;
              }}},
        .acts = {{{tr("Select the whole &day"), u"selectDayButton"_s},
                  [page](const Line *line) { page->selectDay(line->page.date); }}},
        .heading =
            [](const Line &line) {
                return tr("%1 · %2").arg(line.page.date.toString(Qt::ISODate), reviewedPage(line));
            }};
}

void ReviewPage::makeSigning()
{
    m_secret->setEchoMode(QLineEdit::Password);
    m_sign->setObjectName(u"signReviewButton"_s);
    m_problem->setObjectName(u"problemLabel"_s);
    m_problem->setWordWrap(true);
    auto *lines = new QGridLayout;
    const std::pair<QString, QLineEdit *> fields[] = {{tr("&Opinion"), m_opinion}, {tr("&Password or PIN"), m_secret}};
    for (int row = 0; const auto &[text, edit] : fields) {
        auto *label = new QLabel(text, this);
        label->setBuddy(edit);
        HandoverStep::nameControl(*edit, text, edit == m_opinion ? u"opinionEdit"_s : u"reviewSecretEdit"_s);
        lines->addWidget(label, row, 0);
        lines->addWidget(edit, row++, 1, 1, edit == m_opinion ? 2 : 1);
        connect(edit, &QLineEdit::returnPressed, this, &ReviewPage::sign);
    }
    lines->addWidget(m_sign, 1, 2);
    belowDetails()->addWidget(m_problem);
    belowDetails()->addLayout(lines);
    connect(m_sign, &QPushButton::clicked, this, &ReviewPage::sign);
}

void ReviewPage::clear()
{
    RegisterPage::clear();
    m_secret->clear();
}

void ReviewPage::followChoice()
{
    const PageToReview *page = chosen();
    showSelection();
    if (!page) {
        m_text->clear();
        return;
    }
    ask([id = page->page.id](Services &services, const Actor &actor) { return services.logPages->page(actor, id); },
        [this](const PageView &view) {
            if (chosen() && chosen()->page.id == view.page.id) {
                m_text->setHtml(ReviewText::of(*chosen(), view, m_seat.clock.zone(), m_seat.clock.now()));
            }
        });
}

void ReviewPage::showSelection()
{
    const auto count = static_cast<int>(table().selectedIds().size());
    const QString label = tr("&Sign the review of %n page(s)", nullptr, count);
    m_sign->setText(label);
    m_sign->setAccessibleName(withoutMnemonic(label));
    m_sign->setEnabled(count > 0);
    Theme::highlight(*m_sign, count > 0);
}

void ReviewPage::selectDay(QDate day)
{
    std::vector<qint64> ids;
    for (const PageToReview &page : lines()) {
        if (page.page.date == day) {
            ids.push_back(page.page.id.value());
        }
    }
    table().select(ids);
    m_opinion->setFocus();
}

void ReviewPage::fail(const QString &sentence, QWidget *where)
{
    m_problem->setText(sentence);
    where->setFocus();
}

void ReviewPage::sign()
{
    m_problem->clear();
    const std::vector<qint64> pages = table().selectedIds();
    if (pages.empty() || !m_seat.session.actor()) {
        return;
    }
    const auto isOwn = [&](const PageToReview &line) {
        return line.page.officer == m_seat.session.actor()->staff
               && std::ranges::find(pages, line.page.id.value()) != pages.end();
    };
    if (std::ranges::any_of(lines(), isOwn)) {
        fail(tr("You were the officer of a page that is selected: somebody else must review it. Please select the "
                "others only."),
             &table());
        return;
    }
    if (isBlank(m_opinion->text())) {
        fail(tr("Please write your opinion first, such as “read, in order”."), m_opinion);
        return;
    }
    if (m_secret->text().isEmpty()) {
        fail(tr("Please sign with your own password or PIN."), m_secret);
        return;
    }
    m_sign->setEnabled(false);
    m_seat.gateway.change(
        this,
        [actor = *m_seat.session.actor(), pages, opinion = m_opinion->text(),
         secret = Secret(m_secret->text())](Services &services) -> Result<int> {
            for (const qint64 page : pages) {
                CHECK(services.reviews->review(actor, LogPageId(page), opinion, secret));
            }
            return static_cast<int>(pages.size());
        },
        [this, name = m_seat.session.actor()->name.toString()](const Result<int> &count) {
            m_sign->setEnabled(true);
            m_secret->clear();
            if (!count) {
                fail(SecretEdit::problem(count.error(), name), m_secret);
                return;
            }
            m_opinion->clear();
            m_seat.notifier.showMessage(tr("The review of %n page(s) is signed.", nullptr, *count));
        });
}

} // namespace dutydesk
