// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/controls.h"
#include "common/emptyhint.h"
#include "common/icons.h"
#include "common/registerexport.h"
#include "common/registertable.h"
#include "common/theme.h"
#include "import/importmappingview.h"
#include "import/importnames.h"
#include "import/ownerimportdialog.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace dutydesk {

using namespace Qt::StringLiterals;

OwnerImportDialog::OwnerImportDialog(const Seat &seat, QWidget *parent, const QString &preferences)
    : QDialog(parent)
    , m_seat(seat)
    , m_preferences(preferences)
    , m_steps(new QStackedWidget(this))
    , m_mapping(new ImportMappingView(m_steps))
    , m_problem(new QLabel(this))
    , m_back(makeButton(tr("&Back"), u"backButton"_s))
    , m_next(makeButton({}, u"nextButton"_s))
    , m_close(makeButton(tr("Close"), u"closeButton"_s))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"ownerImportDialog"_s);
    setWindowTitle(tr("Import flats and owners from a spreadsheet"));
    for (QWidget *step : {makeChoosing(), static_cast<QWidget *>(m_mapping), makeChecking(), makeWorking()}) {
        m_steps->addWidget(step);
    }
    m_problem->setObjectName(u"problemLabel"_s);
    m_problem->setWordWrap(true);
    m_problem->setMargin(fontMetrics().height() / 3);
    Theme::dress(*m_problem, Tone::Overdue);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    for (QPushButton *button : {m_back, m_next, m_close}) {
        buttons->addWidget(button);
    }
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_steps, 1);
    layout->addWidget(m_problem);
    layout->addLayout(buttons);
    connect(m_mapping, &ImportMappingView::edited, this, [this] {
        m_problem->hide();
        m_next->setEnabled(mayGoOn());
    });
    connect(m_back, &QPushButton::clicked, this, &OwnerImportDialog::goBack);
    connect(m_next, &QPushButton::clicked, this, &OwnerImportDialog::goOn);
    connect(m_close, &QPushButton::clicked, this, &OwnerImportDialog::reject);
    connect(&m_poll, &QTimer::timeout, this, &OwnerImportDialog::showProgress);
    const QSize wanted(fontMetrics().averageCharWidth() * 120, fontMetrics().lineSpacing() * 30);
    resize(wanted.boundedTo(screen()->availableSize() * 0.9));
    makeAccessible(*this);
    goTo(Choose);
}

QPushButton *OwnerImportDialog::makeButton(const QString &text, const QString &name)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

QWidget *OwnerImportDialog::makeChoosing()
{
    auto *step = new QWidget(m_steps);
    auto *explanation =
        new QLabel(tr("Workbooks (.xlsx) and delimited text files (.csv) are read as they are: columns in any order, "
                      "title rows, merged cells. Nothing is imported before you have seen what will be."),
                   step);
    explanation->setWordWrap(true);
    m_choose = makeButton(tr("Choose a &file…"), u"chooseFileButton"_s);
    m_choose->setIcon(iconOf(Icon::Import));
    m_batches = new RegisterTable(u"batchesTable"_s, tr("Earlier imports"),
                                  {tr("Time"), tr("File"), tr("Rows"), tr("By"), tr("State")}, step);
    m_batches->stretch(1);
    hintWhenEmpty(
        *m_batches,
        tr("No imports yet. Each import is listed here and can be undone as a whole while nothing refers to it."));
    auto *label = new QLabel(tr("&Earlier imports"), step);
    label->setBuddy(m_batches);
    m_withdraw = makeButton(tr("&Undo the import"), u"withdrawButton"_s);
    m_withdraw->setIcon(iconOf(Icon::Undo));
    auto *layout = new QVBoxLayout(step);
    layout->setContentsMargins({});
    layout->addWidget(explanation);
    layout->addWidget(m_choose, 0, Qt::AlignLeft);
    layout->addWidget(label);
    layout->addWidget(m_batches, 1);
    layout->addWidget(m_withdraw, 0, Qt::AlignLeft);
    connect(m_choose, &QPushButton::clicked, this, &OwnerImportDialog::chooseFile);
    connect(m_withdraw, &QPushButton::clicked, this, &OwnerImportDialog::withdrawChosen);
    connect(m_batches, &RegisterTable::chosen, this, [this] { setBusy(m_isBusy); });
    return step;
}

QWidget *OwnerImportDialog::makeChecking()
{
    auto *step = new QWidget(m_steps);
    m_summary = new QLabel(step);
    m_summary->setObjectName(u"summaryLabel"_s);
    m_summary->setWordWrap(true);
    const QStringList headings = ImportNames::rejectedOf({}, {}, {}).headings;
    m_rejected = new RegisterTable(u"rejectedTable"_s, tr("Skipped rows"), {headings.begin(), headings.end()}, step);
    m_rejected->stretch(static_cast<int>(headings.size()) - 1);
    auto *label = new QLabel(tr("S&kipped rows"), step);
    label->setBuddy(m_rejected);
    QPushButton *exporting = RegisterExport::makeButton(*step, [this] {
        RegisterExport::save(m_seat.gateway, m_seat.notifier, *this,
                             ImportNames::rejectedOf(m_check, m_fileName, m_reading->sheet));
    });
    exporting->setAutoDefault(false);
    auto *layout = new QVBoxLayout(step);
    layout->setContentsMargins({});
    layout->addWidget(m_summary);
    layout->addWidget(label);
    layout->addWidget(m_rejected, 1);
    layout->addWidget(exporting, 0, Qt::AlignLeft);
    return step;
}

QWidget *OwnerImportDialog::makeWorking()
{
    auto *step = new QWidget(m_steps);
    m_work = new QLabel(step);
    m_work->setObjectName(u"workLabel"_s);
    m_work->setWordWrap(true);
    m_progressBar = new QProgressBar(step);
    m_progressBar->setObjectName(u"importProgress"_s);
    m_progressBar->setAccessibleName(tr("Progress"));
    m_undo = makeButton(tr("&Undo this import"), u"undoButton"_s);
    m_undo->setIcon(iconOf(Icon::Undo));
    auto *layout = new QVBoxLayout(step);
    layout->setContentsMargins({});
    layout->addStretch();
    layout->addWidget(m_work);
    layout->addWidget(m_progressBar);
    layout->addWidget(m_undo, 0, Qt::AlignLeft);
    layout->addStretch();
    connect(m_undo, &QPushButton::clicked, this, [this] {
        if (m_done) {
            withdraw(*m_done);
        }
    });
    return step;
}

} // namespace dutydesk
