// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/reviewpage.h"

#include "base/try.h"
#include "common/columns.h"
#include "common/controls.h"
#include "common/errortext.h"
#include "common/registerexport.h"
#include "common/secretedit.h"
#include "common/services.h"
#include "handover/handoverstep.h"
#include "review/reviewtext.h"

#include <QDateEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QTextBrowser>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysShown = 31;

} // namespace

ReviewPage::ReviewPage(Gateway &gateway, Session &session, Notifier &notifier, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_gateway(gateway)
    , m_session(session)
    , m_notifier(notifier)
    , m_clock(clock)
    , m_notAllowed(new QLabel(tr("Handover records are reviewed by the centre manager. Sign in as the manager to see "
                                 "them."),
                              this))
    , m_content(new QWidget(this))
    , m_first(new QDateEdit(m_content))
    , m_last(new QDateEdit(m_content))
    , m_none(new QLabel(tr("No page was signed in this period. A page appears here when its officer hands over."),
                        m_content))
    , m_pages(new QTableView(m_content))
    , m_day(new QPushButton(tr("Select the whole &day"), m_content))
    , m_detail(new QTextBrowser(m_content))
    , m_opinion(new QLineEdit(m_content))
    , m_secret(new QLineEdit(m_content))
    , m_problem(new QLabel(m_content))
    , m_sign(new QPushButton(m_content))
{
    m_notAllowed->setObjectName(u"notAllowedLabel"_s);
    m_notAllowed->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_notAllowed);
    layout->addWidget(m_content, 1);
    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins({});
    makePeriod();
    makeList();
    makeSigning();
    connect(&m_gateway, &Gateway::changed, this, &ReviewPage::reload);
    connect(&m_session, &Session::changed, this, &ReviewPage::reload);
    reload();
}

void ReviewPage::makePeriod()
{
    auto *line = new QHBoxLayout;
    const std::pair<QString, QDateEdit *> fields[] = {{tr("Shifts &from"), m_first}, {tr("&to"), m_last}};
    for (const auto &[text, edit] : fields) {
        auto *label = new QLabel(text, m_content);
        label->setBuddy(edit);
        HandoverStep::nameControl(*edit, text, edit == m_first ? u"firstDateEdit"_s : u"lastDateEdit"_s);
        edit->setDisplayFormat(u"yyyy-MM-dd"_s);
        edit->setCalendarPopup(true);
        edit->setDate(edit == m_first ? m_clock.today().addDays(1 - daysShown) : m_clock.today());
        line->addWidget(label);
        line->addWidget(edit);
        connect(edit, &QDateEdit::dateChanged, this, &ReviewPage::reload);
    }
    HandoverStep::nameControl(*m_day, m_day->text(), u"selectDayButton"_s);
    line->addStretch();
    line->addWidget(m_day);
    line->addWidget(RegisterExport::makeButton(*m_content, [this] { exportPages(); }));
    m_content->layout()->addItem(line);
    connect(m_day, &QPushButton::clicked, this, &ReviewPage::selectDay);
}

void ReviewPage::makeList()
{
    m_none->setObjectName(u"noneLabel"_s);
    m_none->setWordWrap(true);
    m_none->hide(); // until it is known
    m_pages->setObjectName(u"reviewTable"_s);
    m_pages->setAccessibleName(tr("Signed pages"));
    m_pages->setModel(&m_model);
    m_pages->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_pages->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_pages->setTabKeyNavigation(false);
    m_pages->setAlternatingRowColors(true);
    m_pages->setWordWrap(false); // a line that is cut ends with “…”; the tip has all of it
    m_pages->verticalHeader()->hide();
    m_pages->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    fillWithColumn(*m_pages, ReviewModel::ExceptionsColumn);
    m_detail->setObjectName(u"reviewDetail"_s);
    m_detail->setAccessibleName(tr("The page and its exceptions"));
    m_detail->setOpenLinks(false);
    auto *splitter = new QSplitter(m_content);
    splitter->addWidget(m_pages);
    splitter->addWidget(m_detail);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    auto *content = qobject_cast<QVBoxLayout *>(m_content->layout());
    content->addWidget(m_none);
    content->addWidget(splitter, 1);
    connect(m_pages->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ReviewPage::showCurrent);
    connect(m_pages->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ReviewPage::showSelection);
}

void ReviewPage::makeSigning()
{
    m_secret->setEchoMode(QLineEdit::Password);
    m_sign->setObjectName(u"signReviewButton"_s);
    m_problem->setObjectName(u"problemLabel"_s);
    m_problem->setWordWrap(true);
    auto *line = new QHBoxLayout;
    const std::pair<QString, QLineEdit *> fields[] = {{tr("&Opinion"), m_opinion}, {tr("&Password or PIN"), m_secret}};
    for (const auto &[text, edit] : fields) {
        auto *label = new QLabel(text, m_content);
        label->setBuddy(edit);
        HandoverStep::nameControl(*edit, text, edit == m_opinion ? u"opinionEdit"_s : u"reviewSecretEdit"_s);
        line->addWidget(label);
        line->addWidget(edit, edit == m_opinion ? 3 : 1);
        connect(edit, &QLineEdit::returnPressed, this, &ReviewPage::sign);
    }
    line->addWidget(m_sign);
    auto *content = qobject_cast<QVBoxLayout *>(m_content->layout());
    content->addWidget(m_problem);
    content->addLayout(line);
    connect(m_sign, &QPushButton::clicked, this, &ReviewPage::sign);
    showSelection();
}

void ReviewPage::reload()
{
    const std::optional<Actor> &actor = m_session.actor();
    const bool allowed = actor && actor->may(Right::ReviewRecords);
    m_notAllowed->setVisible(actor && !allowed);
    m_content->setVisible(allowed);
    if (!allowed) {
        m_model.setPages({}); // nothing stays behind the lock
        m_detail->clear();
        m_secret->clear();
        return;
    }
    m_gateway.ask(
        this,
        [first = m_first->date(), last = m_last->date()](Services &services) {
            return services.reviews->list(first, last);
        },
        [this](const Result<std::vector<PageToReview>> &pages) { showPages(pages); });
}

void ReviewPage::showPages(const Result<std::vector<PageToReview>> &pages)
{
    if (!pages) {
        m_notifier.showError(pages.error());
        return;
    }
    std::optional<LogPageId> current;
    if (m_pages->currentIndex().isValid()) {
        current = m_model.pageAt(m_pages->currentIndex().row()).page.id;
    }
    m_model.setPages(*pages);
    m_none->setVisible(pages->empty());
    m_day->setEnabled(!pages->empty());
    int row = 0;
    for (int i = 0; i < m_model.rowCount(); ++i) {
        row = m_model.pageAt(i).page.id == current ? i : row;
    }
    if (pages->empty()) {
        m_detail->clear();
    } else {
        m_pages->selectRow(row);
    }
    showSelection();
}

void ReviewPage::showCurrent()
{
    const QModelIndex current = m_pages->currentIndex();
    if (!current.isValid()) {
        return;
    }
    m_gateway.ask(
        this, [id = m_model.pageAt(current.row()).page.id](Services &services) { return services.dutyLog->page(id); },
        [this](const Result<PageView> &view) {
            const QModelIndex now = m_pages->currentIndex();
            if (view && now.isValid() && m_model.pageAt(now.row()).page.id == view->page.id) {
                m_detail->setHtml(ReviewText::of(m_model.pageAt(now.row()), *view, m_clock.zone(), m_clock.now()));
            }
        });
}

std::vector<LogPageId> ReviewPage::selected() const
{
    std::vector<LogPageId> pages;
    for (const QModelIndex &row : m_pages->selectionModel()->selectedRows()) {
        pages.push_back(m_model.pageAt(row.row()).page.id);
    }
    return pages;
}

void ReviewPage::showSelection()
{
    const auto count = static_cast<int>(selected().size());
    const QString label = tr("&Sign the review of %n page(s)", nullptr, count);
    m_sign->setText(label);
    m_sign->setAccessibleName(withoutMnemonic(label));
    m_sign->setEnabled(count > 0);
}

void ReviewPage::selectDay()
{
    const QModelIndex current = m_pages->currentIndex();
    if (!current.isValid()) {
        return;
    }
    const QDate day = m_model.pageAt(current.row()).page.date;
    QItemSelection rows;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.pageAt(row).page.date == day) {
            rows.select(m_model.index(row, 0), m_model.index(row, ReviewModel::ColumnCount - 1));
        }
    }
    m_pages->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
    m_opinion->setFocus();
}

void ReviewPage::exportPages()
{
    const QString title = tr("Handover records %1 to %2")
                              .arg(m_first->date().toString(Qt::ISODate), m_last->date().toString(Qt::ISODate));
    RegisterExport::save(m_gateway, m_notifier, *this, RegisterExport::shownIn(*m_pages, title));
}

void ReviewPage::fail(const QString &sentence, QWidget *where)
{
    m_problem->setText(sentence);
    where->setFocus();
}

void ReviewPage::sign()
{
    m_problem->clear();
    if (selected().empty() || !m_session.actor()) {
        return;
    }
    if (m_opinion->text().trimmed().isEmpty()) {
        fail(tr("Please write your opinion first, such as “read, in order”."), m_opinion);
        return;
    }
    if (m_secret->text().isEmpty()) {
        fail(tr("Please sign with your own password or PIN."), m_secret);
        return;
    }
    m_sign->setEnabled(false);
    m_gateway.change(
        this,
        [actor = *m_session.actor(), pages = selected(), opinion = m_opinion->text(),
         secret = Secret(m_secret->text())](Services &services) -> Result<int> {
            for (const LogPageId page : pages) {
                CHECK(services.reviews->review(actor, page, opinion, secret));
            }
            return static_cast<int>(pages.size());
        },
        [this, name = m_session.actor()->name.toString()](const Result<int> &count) {
            m_sign->setEnabled(true);
            m_secret->clear();
            if (!count) {
                fail(SecretEdit::problem(count.error(), name), m_secret);
                return;
            }
            m_opinion->clear();
            m_notifier.showMessage(tr("The review of %n page(s) is signed.", nullptr, *count));
        });
}

} // namespace dutydesk
