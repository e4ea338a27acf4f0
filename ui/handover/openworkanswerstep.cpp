// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handover/openworkanswerstep.h"

#include "common/fieldform.h"
#include "handover/handovertext.h"
#include "log/logwords.h"
#include "log/openworktext.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QRadioButton>

#include <algorithm>

namespace dutydesk {

using namespace Qt::StringLiterals;

OpenWorkAnswerStep::OpenWorkAnswerStep(const HandoverContext &context, QWidget *parent)
    : HandoverStep(context, tr("Take the open work"), parent)
    , m_list(new QListWidget(this))
    , m_work(new QWidget(this))
    , m_ifWorse(new QLabel(m_work))
    , m_details(new QLabel(m_work))
    , m_question(new QLineEdit(m_work))
    , m_reply(new QLineEdit(m_work))
{
    auto *label = new QLabel(tr("&Work you take over"), this);
    label->setBuddy(m_list);
    nameControl(*m_list, label->text(), u"answerList"_s);
    m_list->setWordWrap(true);
    column().addWidget(label);
    column().addWidget(m_list, 1);
    column().addWidget(m_work, 2);
    m_ifWorse->setObjectName(u"ifWorseLabel"_s);
    m_details->setObjectName(u"detailsLabel"_s);
    for (QLabel *text : {m_ifWorse, m_details}) {
        text->setWordWrap(true);
    }
    QFont important = font();
    important.setBold(true);
    m_ifWorse->setFont(important);
    makeAnswers();
    connect(m_list, &QListWidget::currentRowChanged, this, &OpenWorkAnswerStep::showCurrent);
    for (QLineEdit *edit : {m_question, m_reply}) {
        connect(edit, &QLineEdit::textChanged, this, &OpenWorkAnswerStep::keepTexts);
    }
}

void OpenWorkAnswerStep::makeAnswers()
{
    auto *choice = new QHBoxLayout;
    auto *group = new QButtonGroup(this);
    const std::pair<QString, QString> labels[] = {{tr("&Taken"), u"takenButton"_s},
                                                  {tr("As&k back"), u"askedBackButton"_s},
                                                  {tr("&Dispute"), u"disputedButton"_s}};
    for (std::size_t i = 0; i < m_answers.size(); ++i) {
        auto *button = new QRadioButton(labels[i].first, m_work);
        nameControl(*button, labels[i].first, labels[i].second);
        whenChosen(*button, [this, i] { choose(static_cast<WorkAnswer>(i)); });
        group->addButton(button);
        choice->addWidget(button);
        m_answers[i] = button;
    }
    choice->addStretch();
    auto *form = new FieldForm(m_work);
    m_work->setLayout(form);
    form->setContentsMargins({});
    form->addRow(m_ifWorse);
    form->addRow(m_details);
    form->addRow(tr("Your answer"), choice);
    addField(*form, tr("&Question or objection"), u"questionEdit"_s, *m_question);
    addField(*form, tr("Re&ply of the outgoing officer"), u"replyEdit"_s, *m_reply);
}

void OpenWorkAnswerStep::showMaterial(const HandoverMaterial &material)
{
    m_works = material.state.openWork;
    std::erase_if(draft().answers, [this](const auto &typed) {
        return std::ranges::find(m_works, typed.first, &Case::id) == m_works.end();
    });
    showList();
    showCurrent();
}

void OpenWorkAnswerStep::showList()
{
    const int row = std::clamp(m_list->currentRow(), 0, std::max(0, static_cast<int>(m_works.size()) - 1));
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    for (const Case &work : m_works) {
        const QString urgency = LogWords::urgency(work.urgency);
        QString matter = HandoverText::work(work);
        if (OpenWorkText::isOverdue(work, context().clock)) {
            matter += u" · ⚠ "_s + OpenWorkText::deadline(*work.deadline, context().clock);
        }
        const auto typed = draft().answers.find(work.id);
        m_list->addItem(lackingIn(work)
                            ? tr("○ %1 · %2 · no answer yet").arg(urgency, matter)
                            : tr("√ %1 · %2 · %3").arg(urgency, matter, LogWords::answer(*typed->second.answer)));
    }
    if (m_works.empty()) {
        auto *none = new QListWidgetItem(tr("No open work to take over."), m_list);
        none->setFlags(Qt::NoItemFlags);
    }
    m_list->setCurrentRow(row);
}

const Case *OpenWorkAnswerStep::current() const
{
    const int row = m_list->currentRow();
    return row < 0 || row >= static_cast<int>(m_works.size()) ? nullptr : &m_works[static_cast<std::size_t>(row)];
}

void OpenWorkAnswerStep::showCurrent()
{
    const Case *work = current();
    m_work->setVisible(work != nullptr);
    if (work == nullptr) {
        return;
    }
    const auto orNothing = [](const QString &text) { return text.isEmpty() ? tr("nothing said") : text; };
    m_ifWorse->setText(tr("⚠ If it gets worse: %1").arg(orNothing(work->ifWorse)));
    m_details->setText(
        tr("Progress: %1\nNext step: %2\nDeadline: %3\nFollowed up by: %4")
            .arg(orNothing(work->progress), orNothing(work->nextStep), deadlineOf(*work), orNothing(work->follower)));
    const TypedAnswer typed = draft().answers[work->id];
    m_filling = true;
    for (std::size_t i = 0; i < m_answers.size(); ++i) {
        m_answers[i]->group()->setExclusive(false);
        m_answers[i]->setChecked(typed.answer == static_cast<WorkAnswer>(i));
        m_answers[i]->group()->setExclusive(true);
    }
    if (m_question->text() != typed.question) {
        m_question->setText(typed.question);
    }
    if (m_reply->text() != typed.reply) {
        m_reply->setText(typed.reply);
    }
    m_filling = false;
}

QString OpenWorkAnswerStep::deadlineOf(const Case &work) const
{
    if (OpenWorkText::isOverdue(work, context().clock)) {
        return u"⚠ "_s + OpenWorkText::deadline(*work.deadline, context().clock);
    }
    return work.deadline ? timeOf(*work.deadline) : tr("none");
}

void OpenWorkAnswerStep::choose(WorkAnswer answer)
{
    const Case *work = current();
    if (work != nullptr && !m_filling) {
        draft().answers[work->id].answer = answer;
        showList();
        Q_EMIT edited();
        if (answer != WorkAnswer::Taken) {
            m_question->setFocus();
        }
    }
}

void OpenWorkAnswerStep::keepTexts()
{
    const Case *work = current();
    if (m_filling || work == nullptr) {
        return;
    }
    TypedAnswer &typed = draft().answers[work->id];
    typed.question = m_question->text();
    typed.reply = m_reply->text();
    showList();
    Q_EMIT edited();
}

std::optional<QString> OpenWorkAnswerStep::lackingIn(const Case &work) const
{
    const auto typed = draft().answers.find(work.id);
    if (typed == draft().answers.end() || !typed->second.answer) {
        return tr("Please answer: is “%1” taken, asked back or disputed?").arg(work.matter.toString());
    }
    if (*typed->second.answer != WorkAnswer::Taken && typed->second.question.trimmed().isEmpty()) {
        return tr("Please write what you ask or dispute about “%1”.").arg(work.matter.toString());
    }
    return {};
}

std::optional<HandoverStep::Missing> OpenWorkAnswerStep::missing() const
{
    for (const Case &work : m_works) {
        if (const std::optional<QString> sentence = lackingIn(work)) {
            const auto typed = draft().answers.find(work.id);
            const bool answered = typed != draft().answers.end() && typed->second.answer;
            return Missing{*sentence, answered ? static_cast<QWidget *>(m_question) : m_answers.front()};
        }
    }
    return {};
}

void OpenWorkAnswerStep::begin()
{
    const auto open = std::ranges::find_if(m_works, [this](const Case &work) { return lackingIn(work).has_value(); });
    if (open != m_works.end()) {
        m_list->setCurrentRow(static_cast<int>(open - m_works.begin()));
    }
    if (!m_works.empty()) {
        m_answers.front()->setFocus();
    }
}

void OpenWorkAnswerStep::advance()
{
    const Case *work = current();
    if (work == nullptr || !missing()) {
        HandoverStep::advance();
    } else if (const std::optional<QString> sentence = lackingIn(*work)) {
        const bool answered = draft().answers[work->id].answer.has_value();
        Q_EMIT failed(*sentence, answered ? static_cast<QWidget *>(m_question) : m_answers.front());
    } else {
        begin(); // goes on to the next piece of work
    }
}

std::vector<OpenWorkAnswerDraft> OpenWorkAnswerStep::answersOf(const HandoverDraft &draft)
{
    std::vector<OpenWorkAnswerDraft> answers;
    for (const auto &[work, typed] : draft.answers) {
        if (typed.answer) {
            answers.push_back({work, *typed.answer, typed.question, typed.reply});
        }
    }
    return answers;
}

} // namespace dutydesk
