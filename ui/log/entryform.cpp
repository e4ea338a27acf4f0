// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "log/entryform.h"

#include "common/momentedit.h"
#include "log/logpagedocument.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int actionRows = 3;

void addRow(QFormLayout *form, const QString &text, QWidget *field)
{
    form->addRow(text, field);
    field->setAccessibleName(QString(text).remove(u'&'));
}

} // namespace

EntryForm::EntryForm(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_form(new QFormLayout)
    // No parent yet: Tab goes in the order in which the layout takes them in, which is that of reading.
    , m_time(new MomentEdit(clock, nullptr))
    , m_source(new QComboBox)
    , m_class(new QComboBox)
    , m_action(new QPlainTextEdit)
    , m_followUp(new QCheckBox(tr("To be &followed up")))
    , m_more(new QCheckBox(tr("Mor&e: who was told")))
    , m_moreFields(new QWidget(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    auto *form = m_form;
    layout->addLayout(form);
    m_place = addLine(form, tr("&Unit or place"), u"placeEdit"_s);
    m_matter = addLine(form, tr("&Matter"), u"matterEdit"_s);
    m_source->setObjectName(u"sourceBox"_s);
    for (int i = 0; i <= lastEnumerator<EntrySource>; ++i) {
        m_source->addItem(LogPageDocument::sourceName(static_cast<EntrySource>(i)));
    }
    addRow(form, tr("&Source"), m_source);
    m_class->setObjectName(u"classBox"_s);
    for (int i = 0; i <= lastEnumerator<EntryClass>; ++i) {
        m_class->addItem(LogPageDocument::className(static_cast<EntryClass>(i)));
    }
    addRow(form, tr("C&lass"), m_class);
    m_time->setObjectName(u"timeEdit"_s);
    addRow(form, tr("Time of the e&vent"), m_time);
    m_person = addLine(form, tr("&Person"), u"personEdit"_s);
    m_telephone = addLine(form, tr("&Telephone"), u"telephoneEdit"_s);
    m_telephone->setInputMethodHints(Qt::ImhDialableCharactersOnly);
    m_action->setObjectName(u"actionEdit"_s);
    m_action->setTabChangesFocus(true);
    m_action->setMinimumHeight(m_action->fontMetrics().lineSpacing() * actionRows);
    m_action->setMaximumHeight(m_action->fontMetrics().lineSpacing() * (actionRows + 1));
    addRow(form, tr("&Action and result"), m_action);
    addMoreFields();
    m_followUp->setObjectName(u"followUpBox"_s);
    layout->addWidget(m_followUp);
    layout->addStretch();
    connect(m_followUp, &QCheckBox::toggled, this, &EntryForm::followUpChanged);
    connect(m_followUp, &QCheckBox::toggled, this, &EntryForm::edited);
    connect(m_action, &QPlainTextEdit::textChanged, this, &EntryForm::edited);
    connect(m_time, &QDateTimeEdit::dateTimeChanged, this, &EntryForm::edited);
    connect(m_source, &QComboBox::activated, this, &EntryForm::edited);
    connect(m_class, &QComboBox::activated, this, &EntryForm::edited);
    setFocusProxy(m_place);
    clear();
}

void EntryForm::setUnitNotice(QWidget *notice)
{
    int row = 0;
    QFormLayout::ItemRole role = QFormLayout::FieldRole;
    m_form->getWidgetPosition(m_place, &row, &role);
    m_form->insertRow(row + 1, QString(), notice);
}

void EntryForm::addMoreFields()
{
    m_more->setObjectName(u"moreBox"_s);
    layout()->addWidget(m_more);
    layout()->addWidget(m_moreFields);
    auto *form = new QFormLayout(m_moreFields);
    form->setContentsMargins({});
    m_toldWhom = addLine(form, tr("T&old whom and when"), u"toldWhomEdit"_s);
    m_moreFields->hide();
    connect(m_more, &QCheckBox::toggled, m_moreFields, &QWidget::setVisible);
}

QLineEdit *EntryForm::addLine(QFormLayout *form, const QString &label, const QString &name)
{
    auto *edit = new QLineEdit(this);
    edit->setObjectName(name);
    addRow(form, label, edit);
    connect(edit, &QLineEdit::textChanged, this, &EntryForm::edited);
    return edit;
}

LogEntryDraft EntryForm::draft() const
{
    return {.happenedAt = m_time->moment(),
            .source = static_cast<EntrySource>(m_source->currentIndex()),
            .place = m_place->text(),
            .person = m_person->text(),
            .telephone = m_telephone->text(),
            .matter = m_matter->text(),
            .entryClass = static_cast<EntryClass>(m_class->currentIndex()),
            .action = m_action->toPlainText(),
            .toldWhom = m_toldWhom->text(),
            .state = m_followUp->isChecked() ? EntryState::FollowUp : EntryState::Done};
}

void EntryForm::setDraft(const LogEntryDraft &draft)
{
    m_time->setMoment(draft.happenedAt);
    m_source->setCurrentIndex(static_cast<int>(draft.source));
    m_place->setText(draft.place);
    m_person->setText(draft.person);
    m_telephone->setText(draft.telephone);
    m_matter->setText(draft.matter);
    m_class->setCurrentIndex(static_cast<int>(draft.entryClass));
    m_action->setPlainText(draft.action);
    m_toldWhom->setText(draft.toldWhom);
    m_followUp->setChecked(draft.state == EntryState::FollowUp);
    unfoldIfFilled();
}

void EntryForm::unfoldIfFilled()
{
    m_more->setChecked(!m_toldWhom->text().isEmpty());
}

QJsonObject EntryForm::typed() const
{
    QJsonObject typed;
    const std::pair<QString, QString> texts[] = {
        {u"place"_s, m_place->text()},          {u"matter"_s, m_matter->text()},
        {u"person"_s, m_person->text()},        {u"telephone"_s, m_telephone->text()},
        {u"action"_s, m_action->toPlainText()}, {u"toldWhom"_s, m_toldWhom->text()},
    };
    for (const auto &[name, text] : texts) {
        if (!text.isEmpty()) {
            typed.insert(name, text);
        }
    }
    if (typed.isEmpty()) {
        return typed; // what is only chosen is chosen again in no time
    }
    typed.insert(u"source"_s, m_source->currentIndex());
    typed.insert(u"class"_s, m_class->currentIndex());
    typed.insert(u"time"_s, m_time->moment().toString(Qt::ISODate));
    typed.insert(u"followUp"_s, m_followUp->isChecked());
    return typed;
}

void EntryForm::setTyped(const QJsonObject &typed)
{
    setDraft({.happenedAt = QDateTime::fromString(typed.value(u"time"_s).toString(), Qt::ISODate),
              .source = static_cast<EntrySource>(typed.value(u"source"_s).toInt()),
              .place = typed.value(u"place"_s).toString(),
              .person = typed.value(u"person"_s).toString(),
              .telephone = typed.value(u"telephone"_s).toString(),
              .matter = typed.value(u"matter"_s).toString(),
              .entryClass = static_cast<EntryClass>(typed.value(u"class"_s).toInt()),
              .action = typed.value(u"action"_s).toString(),
              .toldWhom = typed.value(u"toldWhom"_s).toString(),
              .state = typed.value(u"followUp"_s).toBool() ? EntryState::FollowUp : EntryState::Done});
}

void EntryForm::clear()
{
    setDraft({.happenedAt = m_clock.now(), .matter = {}});
}

} // namespace dutydesk
