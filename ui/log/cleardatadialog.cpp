// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "log/cleardatadialog.h"

#include "base/errortext.h"
#include "base/try.h"
#include "common/fieldform.h"
#include "common/reasonbar.h"
#include "common/services.h"
#include "log/logprivacy.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

QStringList filledSentences(const std::vector<std::pair<QString, QString>> &fields)
{
    QStringList sentences;
    for (const auto &[pattern, value] : fields) {
        if (!value.isEmpty()) {
            sentences.append(pattern.arg(value));
        }
    }
    return sentences;
}

} // namespace

ClearDataDialog::ClearDataDialog(const Seat &seat, const LogEntry &line, QWidget *parent)
    : ClearDataDialog(
        seat,
        tr("Why do you need the full data of line %1? Your name, the time and the reason are kept.").arg(line.line),
        [id = line.id](Services &services, const Actor &actor, const QString &reason) -> Result<QStringList> {
            TRY(const LogEntry clear, services.logPrivacy->unmask(actor, id, reason));
            return sentencesOf(clear);
        },
        parent)
{}

ClearDataDialog::ClearDataDialog(const Seat &seat, const Case &work, QWidget *parent)
    : ClearDataDialog(
        seat,
        tr("Why do you need the full data of “%1”? Your name, the time and the reason are kept.")
            .arg(work.matter.toString()),
        [id = work.id](Services &services, const Actor &actor, const QString &reason) -> Result<QStringList> {
            TRY(const Case clear, services.logPrivacy->unmask(actor, id, reason));
            return sentencesOf(clear);
        },
        parent)
{}

ClearDataDialog::ClearDataDialog(const Seat &seat, const QString &question, Reading reading, QWidget *parent)
    : QDialog(parent)
    , m_seat(seat)
    , m_read(std::move(reading))
    , m_form(new FieldForm(this))
    , m_reason(m_form->addLine(tr("&Reason"), u"clearReasonEdit"_s, ReasonBar::warning()))
    , m_data(new QLabel(this))
{
    setObjectName(u"clearDataDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Full data"));
    auto *asked = new QLabel(question, this);
    for (QLabel *label : {asked, m_data}) {
        label->setWordWrap(true);
    }
    m_data->setObjectName(u"clearDataLabel"_s);
    m_data->setAccessibleName(windowTitle());
    m_data->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_data->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_show = buttons->addButton(tr("Show the &full data"), QDialogButtonBox::ActionRole);
    m_show->setObjectName(u"showClearButton"_s);
    m_show->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(asked);
    layout->addLayout(m_form);
    layout->addWidget(m_data, 1);
    layout->addWidget(buttons);
    connect(m_show, &QPushButton::clicked, this, &ClearDataDialog::ask);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&m_seat.session, &Session::changed, this, &QDialog::reject);
}

void ClearDataDialog::ask()
{
    if (m_reason->text().trimmed().isEmpty()) {
        m_form->refuse(m_reason, ReasonBar::wanted());
        return;
    }
    m_show->setEnabled(false);
    m_seat.gateway.change(
        this,
        [read = m_read, actor = *m_seat.session.actor(), reason = m_reason->text()](Services &services) {
            return read(services, actor, reason);
        },
        [this](const Result<QStringList> &sentences) {
            m_show->setEnabled(true);
            show(sentences);
        });
}

void ClearDataDialog::show(const Result<QStringList> &sentences)
{
    if (!sentences) {
        m_form->refuse(m_reason, ErrorText::of(sentences.error()));
        return;
    }
    m_form->clearProblems();
    m_data->setText(sentences->join(u'\n'));
    m_data->show();
    m_reason->setReadOnly(true);
    m_show->hide();
    m_data->setFocus();
    adjustSize();
}

QStringList ClearDataDialog::sentencesOf(const LogEntry &line)
{
    return filledSentences({{tr("Place: %1"), line.place},
                            {tr("Person: %1"), line.person},
                            {tr("Telephone: %1"), line.telephone},
                            {tr("Matter: %1"), line.matter.toString()},
                            {tr("Action and result: %1"), line.action},
                            {tr("Notified: %1"), line.toldWhom},
                            {tr("Corrected because: %1"), line.reason}});
}

QStringList ClearDataDialog::sentencesOf(const Case &work)
{
    return filledSentences({{tr("Place: %1"), work.place},
                            {tr("Matter: %1"), work.matter.toString()},
                            {tr("Progress: %1"), work.progress},
                            {tr("Next: %1"), work.nextStep},
                            {tr("If it gets worse: %1"), work.ifWorse},
                            {tr("Followed up by %1"), work.follower}});
}

} // namespace dutydesk
