// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/draftform.h"

#include "base/errortext.h"

#include <QMetaProperty>

#include <algorithm>

namespace dutydesk {

namespace {

constexpr int lettersOfSuggested = 16;

} // namespace

DraftFields::DraftFields(FieldForm &form)
    : QObject(form.owner())
    , m_form(&form)
{}

void DraftFields::add(QWidget *field, const FieldWords &words, const char *column, QWidget *label)
{
    Q_ASSERT_X(column, "DraftForm", "the draft's fields() do not name this member");
    field->setObjectName(words.name);
    m_form->addField(words.label, field, words.hint, label);
    m_places.push_back({QString::fromLatin1(column), m_form, field, words});
    for (QWidget *edited : {field, label}) {
        if (edited) { // each kind of field has its own property and signal for edits
            const QMetaMethod changed = edited->metaObject()->userProperty().notifySignal();
            connect(edited, changed, this, metaObject()->method(metaObject()->indexOfSlot("follow()")));
        }
    }
}

void DraftFields::follow()
{
    if (!m_isShowing) {
        Q_EMIT edited();
    }
}

bool DraftFields::check()
{
    for (const Place &place : m_places) {
        place.form->clearProblems();
    }
    const auto cannotBeRead = [](const Place &place) {
        const auto *date = qobject_cast<const DateLine *>(place.field);
        return date && !date->isSound();
    };
    const auto wrong = std::ranges::find_if(m_places, cannotBeRead);
    return wrong == m_places.end()
           || refuse(wrong->field, tr("Please write the day as year-month-day, such as 2026-03-02."));
}

bool DraftFields::refuse(const Error &error)
{
    const auto place = std::ranges::find(m_places, error.detail, &Place::column);
    const bool isWrong = error.code == ErrorCode::InvalidInput;
    const bool isTaken =
        error.code == ErrorCode::Conflict || error.code == ErrorCode::Blocked || error.code == ErrorCode::NotAllowed;
    if (place == m_places.end() || !(isWrong || isTaken)) {
        return false;
    }
    const QString &sentence = isWrong ? place->words.problem : place->words.taken;
    refuse(place->field, sentence.isEmpty() ? ErrorText::of(error) : sentence);
    return true;
}

bool DraftFields::refuse(QWidget *field, const QString &problem)
{
    return formOf(*field).refuse(field, problem);
}

void DraftFields::addBeneath(QWidget &field, QWidget &more)
{
    formOf(field).addBeneath(&field, &more);
}

void DraftFields::setVisible(QWidget &field, bool visible)
{
    formOf(field).setFieldVisible(&field, visible);
}

FieldForm &DraftFields::formOf(QWidget &field) const
{
    return *std::ranges::find(m_places, &field, &Place::field)->form;
}

QLineEdit *DraftFields::makeMasked(const QString &shown)
{
    auto *edit = new QLineEdit(owner());
    if (shown.contains(u'*')) { // masked values contain a star, and no other values do
        edit->setPlaceholderText(shown);
        m_isMasked = true;
    } else {
        edit->setText(shown);
    }
    return edit;
}

QCheckBox *DraftFields::makeTickOf(MomentEdit *edit, const Clock &clock, std::chrono::seconds proposed,
                                   const FieldWords &words)
{
    auto *tick = new QCheckBox(words.label, owner());
    tick->setObjectName(words.name);
    edit->setEnabled(false);
    connect(tick, &QCheckBox::toggled, edit, [edit, proposed, &clock](bool has) {
        edit->setEnabled(has);
        if (has && edit->moment() <= clock.now()) {
            edit->setMoment(clock.now().addSecs(proposed.count()));
        }
    });
    edit->setMoment(clock.now().addSecs(proposed.count()));
    return tick;
}

QPlainTextEdit *DraftFields::makeText(int rows) const
{
    auto *edit = new QPlainTextEdit(owner());
    edit->setTabChangesFocus(true);
    edit->setMinimumHeight(edit->fontMetrics().lineSpacing() * rows);
    edit->setMaximumHeight(edit->fontMetrics().lineSpacing() * (rows + 1));
    return edit;
}

QSpinBox *DraftFields::makeNumber(int least, int most, const QString &unit) const
{
    auto *box = new QSpinBox(owner());
    box->setRange(least, most);
    box->setSuffix(unit);
    return box;
}

QComboBox *DraftFields::makeSuggested(const QStringList &known) const
{
    auto *box = new QComboBox(owner());
    box->setEditable(true);
    box->setMinimumContentsLength(lettersOfSuggested); // any other word may be longer than the known ones
    box->addItems(known);
    return box;
}

QJsonObject changedFrom(const QJsonObject &start, QJsonObject values)
{
    for (const QString &column : values.keys()) {
        if (values[column] == start[column]) {
            values.remove(column);
        }
    }
    return values;
}

QJsonObject changedBack(QJsonObject start, const QJsonObject &changed)
{
    for (auto field = changed.begin(); field != changed.end(); ++field) {
        start.insert(field.key(), field.value());
    }
    return start;
}

} // namespace dutydesk
