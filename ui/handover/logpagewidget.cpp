// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handover/logpagewidget.h"

#include "common/services.h"
#include "handover/amenddialog.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

QString heatName(Heat heat)
{
    switch (heat) {
    case Heat::Quiet:
        return LogPageWidget::tr("quiet");
    case Heat::Watch:
        return LogPageWidget::tr("watch");
    case Heat::Urgent:
        return LogPageWidget::tr("urgent");
    }
    Q_UNREACHABLE();
}

QString summaryOf(const OpenWork &work, const QTimeZone &zone)
{
    QStringList parts{heatName(work.heat), work.place, work.matter.toString()};
    if (!work.nextStep.isEmpty()) {
        parts.append(LogPageWidget::tr("next: %1").arg(work.nextStep));
    }
    if (work.deadline) {
        parts.append(
            LogPageWidget::tr("until %1").arg(work.deadline->toTimeZone(zone).toString(u"yyyy-MM-dd HH:mm"_s)));
    }
    parts.removeAll(QString());
    return parts.join(u"  "_s);
}

} // namespace

template<typename Task, typename Then>
void LogPageWidget::change(Task task, Then then)
{
    if (!m_session.actor()) {
        return;
    }
    m_gateway.change(
        this,
        [task = std::move(task), actor = *m_session.actor()](Services &services) { return task(services, actor); },
        [this, then = std::move(then)](const auto &result) {
            if (!result) {
                m_notifier.showError(result.error());
                return;
            }
            then();
        });
}

LogPageWidget::LogPageWidget(Gateway &gateway, Session &session, Notifier &notifier, const Clock &clock,
                             QWidget *parent)
    : QWidget(parent)
    , m_gateway(gateway)
    , m_session(session)
    , m_notifier(notifier)
    , m_clock(clock)
    , m_head(new QLabel(this))
    , m_openFirst(new QPushButton(tr("&Open the duty log"), this))
    , m_entries(new QTableView(this))
    , m_openWork(new QListWidget(this))
    , m_place(new QLineEdit(this))
    , m_matter(new QLineEdit(this))
    , m_followUp(new QCheckBox(tr("to be &followed up"), this))
    , m_write(new QPushButton(tr("&Write"), this))
    , m_amend(new QPushButton(tr("&Correct the line…"), this))
    , m_finish(new QPushButton(tr("Open work is &done…"), this))
{
    m_head->setObjectName(u"headLabel"_s);
    m_openFirst->setObjectName(u"openFirstButton"_s);
    m_entries->setObjectName(u"entriesView"_s);
    m_entries->setAccessibleName(tr("Lines of the page"));
    m_entries->setModel(&m_model);
    m_entries->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_entries->setSelectionMode(QAbstractItemView::SingleSelection);
    m_entries->setTabKeyNavigation(false);
    m_entries->verticalHeader()->hide();
    m_entries->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_entries->horizontalHeader()->setSectionResizeMode(LogEntryModel::MatterColumn, QHeaderView::Stretch);
    m_openWork->setObjectName(u"openWorkList"_s);
    auto *openWorkLabel = new QLabel(tr("Open &work"), this);
    openWorkLabel->setBuddy(m_openWork);
    m_openWork->setAccessibleName(tr("Open work"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_head);
    layout->addWidget(m_openFirst);
    layout->addWidget(m_entries, 3);
    makeEntryLine();
    layout->addWidget(openWorkLabel);
    layout->addWidget(m_openWork, 1);
    makeActions();
    connect(&m_gateway, &Gateway::changed, this, &LogPageWidget::reload);
    connect(&m_session, &Session::changed, this, &LogPageWidget::reload);
    reload();
}

void LogPageWidget::makeEntryLine()
{
    m_place->setObjectName(u"placeEdit"_s);
    m_matter->setObjectName(u"matterEdit"_s);
    m_followUp->setObjectName(u"followUpBox"_s);
    m_write->setObjectName(u"writeButton"_s);
    auto *line = new QHBoxLayout;
    const std::pair<QString, QLineEdit *> fields[] = {{tr("&Unit or place"), m_place}, {tr("&Matter"), m_matter}};
    for (const auto &[text, edit] : fields) {
        auto *label = new QLabel(text, this);
        label->setBuddy(edit);
        line->addWidget(label);
        line->addWidget(edit, edit == m_matter ? 3 : 1);
        connect(edit, &QLineEdit::returnPressed, this, &LogPageWidget::write);
    }
    line->addWidget(m_followUp);
    line->addWidget(m_write);
    qobject_cast<QVBoxLayout *>(layout())->addLayout(line);
    connect(m_write, &QPushButton::clicked, this, &LogPageWidget::write);
}

void LogPageWidget::makeActions()
{
    m_amend->setObjectName(u"amendButton"_s);
    m_finish->setObjectName(u"finishButton"_s);
    auto *line = new QHBoxLayout;
    line->addStretch();
    line->addWidget(m_amend);
    line->addWidget(m_finish);
    qobject_cast<QVBoxLayout *>(layout())->addLayout(line);
    connect(m_openFirst, &QPushButton::clicked, this, &LogPageWidget::openFirstPage);
    connect(m_amend, &QPushButton::clicked, this, &LogPageWidget::amend);
    connect(m_finish, &QPushButton::clicked, this, &LogPageWidget::finishWork);
}

void LogPageWidget::startEntry()
{
    m_matter->setFocus();
}

void LogPageWidget::reload()
{
    if (!m_session.actor()) {
        m_model.setEntries({}, m_clock.zone()); // nothing of the page stays behind the lock
        m_openWork->clear();
        return;
    }
    m_gateway.ask(
        this, [](Services &services) { return services.dutyLog->currentPage(); },
        [this](const Result<PageView> &view) { showPage(view); });
}

void LogPageWidget::showPage(const Result<PageView> &view)
{
    const bool none = !view && view.error().code == ErrorCode::NotFound;
    m_openFirst->setVisible(none);
    m_write->setEnabled(view && view->page.state == PageState::Open);
    if (!view) {
        m_head->setText(tr("The duty log has no page yet. Open it to begin the first shift."));
        if (!none) {
            m_notifier.showError(view.error());
        }
        return;
    }
    m_head->setText(tr("Volume %1, page %2: %3, %4, %5")
                        .arg(view->volume.number.toString())
                        .arg(view->page.number)
                        .arg(view->page.date.toString(Qt::ISODate), view->pattern.name.toString(), view->officerName));
    m_model.setEntries(view->entries, m_clock.zone());
    m_openWork->clear();
    for (const OpenWork &work : view->openWork) {
        auto *item = new QListWidgetItem(summaryOf(work, m_clock.zone()), m_openWork);
        item->setData(Qt::UserRole, work.id.value());
    }
}

void LogPageWidget::openFirstPage()
{
    change([](Services &services, const Actor &actor) { return services.dutyLog->openFirstPage(actor); },
           [this] { startEntry(); });
}

void LogPageWidget::write()
{
    const LogEntryDraft draft{.happenedAt = m_clock.now(),
                              .place = m_place->text(),
                              .matter = m_matter->text(),
                              .state = m_followUp->isChecked() ? EntryState::FollowUp : EntryState::Done};
    change([draft](Services &services, const Actor &actor) { return services.dutyLog->write(actor, draft); },
           [this] {
               m_place->clear();
               m_matter->clear();
               m_followUp->setChecked(false);
               m_place->setFocus();
           });
}

void LogPageWidget::amend()
{
    const QModelIndex current = m_entries->currentIndex();
    if (!current.isValid()) {
        m_notifier.showMessage(tr("Choose the line to correct first."));
        return;
    }
    const LogEntry old = m_model.entryAt(current.row()).entry;
    auto *dialog = new AmendDialog(old, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AmendDialog::amended, this, [this, old](const LogEntryDraft &draft, const QString &reason) {
        change(
            [id = old.id, draft, reason](Services &services, const Actor &actor) {
                return services.dutyLog->amend(actor, id, draft, reason);
            },
            [] {});
    });
    dialog->open();
}

void LogPageWidget::finishWork()
{
    const QListWidgetItem *item = m_openWork->currentItem();
    if (!item) {
        m_notifier.showMessage(tr("Choose the open work that is done first."));
        return;
    }
    const OpenWorkId id(item->data(Qt::UserRole).toLongLong());
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Open work is done"));
    dialog->setLabelText(tr("What came of it?"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this, id](const QString &outcome) {
        change([id, outcome](Services &services,
                             const Actor &actor) { return services.dutyLog->finishOpenWork(actor, id, outcome); },
               [] {});
    });
    dialog->open();
}

} // namespace dutydesk
