// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/recorddialog.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLabel>
#include <QPushButton>
#include <QScreen>

namespace dutydesk {

using namespace Qt::StringLiterals;

RecordDialog::RecordDialog(const Seat &seat, const QString &title, const QString &name, QWidget *parent,
                           const QString &submitLabel)
    : SubmitDialog(seat, submitLabel, parent)
    , m_columns(new QHBoxLayout)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(name);
    setWindowTitle(title);
    content()->addLayout(m_columns);
    content()->addStretch();
}

FieldForm &RecordDialog::addColumn()
{
    auto *form = new FieldForm(this);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_columns->addLayout(form, 1);
    m_forms.push_back(form);
    // A comfortable width for typing, but never wider than the smallest screen at any text size.
    const int wide = fontMetrics().lineSpacing() * 20 * static_cast<int>(m_forms.size());
    setMinimumWidth(std::min(wide, screen()->availableSize().width() * 9 / 10));
    return *form;
}

void RecordDialog::explain(const QString &text, const QString &name)
{
    auto *label = new QLabel(text, this);
    label->setObjectName(name);
    label->setWordWrap(true);
    content()->insertWidget(0, label);
}

void RecordDialog::showEvent(QShowEvent *event)
{
    if (std::ranges::any_of(m_drafts, &DraftFields::isMasked) && !findChild<QLabel *>(u"maskHint"_s)) {
        explain(tr("Personal data is masked. Fields left empty keep their value."), u"maskHint"_s);
    }
    SubmitDialog::showEvent(event);
    if (!m_record.isEmpty() && !m_keeper) {
        beginKeeping();
    }
}

void RecordDialog::beginKeeping()
{
    m_start = values();
    m_keeper = new DraftKeeper(m_seat,
                               {.name = objectName() + u'/' + m_record,
                                .text = [this] { return typed(); },
                                .show = [this](const QString &text) { setTyped(text); }},
                               this);
    for (const DraftFields *fields : m_drafts) {
        connect(fields, &DraftFields::edited, m_keeper, &DraftKeeper::edited);
    }
}

QJsonArray RecordDialog::values() const
{
    QJsonArray values;
    for (const DraftFields *fields : m_drafts) {
        values.append(fields->values());
    }
    return values;
}

QString RecordDialog::typed() const
{
    QJsonArray typed = values();
    bool isChanged = false;
    for (qsizetype form = 0; form < typed.size(); ++form) {
        const QJsonObject fields = changedFrom(m_start[form].toObject(), typed[form].toObject());
        isChanged = isChanged || !fields.isEmpty();
        typed[form] = fields;
    }
    return isChanged ? QString::fromUtf8(QJsonDocument(typed).toJson(QJsonDocument::Compact)) : QString();
}

void RecordDialog::setTyped(const QString &text)
{
    const QJsonArray typed = QJsonDocument::fromJson(text.toUtf8()).array();
    for (std::size_t form = 0; form < m_drafts.size(); ++form) {
        const auto place = qsizetype(form);
        m_drafts[form]->setTyped(changedBack(m_start[place].toObject(), typed.at(place).toObject()));
        Q_EMIT m_drafts[form]->edited(); // other fields may depend on it
    }
    if (!text.isEmpty()) {
        offerToStartAgain();
    }
}

void RecordDialog::offerToStartAgain()
{
    if (findChild<QPushButton *>(u"discardButton"_s)) {
        return;
    }
    explain(tr("What you typed here before is back."), u"typedHint"_s);
    QPushButton *discard = buttons()->addButton(tr("Start a&gain"), QDialogButtonBox::ResetRole);
    discard->setObjectName(u"discardButton"_s);
    discard->setAutoDefault(false);
    connect(discard, &QPushButton::clicked, this, [this] {
        setTyped({});
        m_keeper->store();
    });
}

void RecordDialog::succeed()
{
    if (m_keeper) {
        m_start = values(); // nothing is left to keep
        m_keeper->forget(*owner());
    }
    SubmitDialog::succeed();
}

void RecordDialog::done(int result)
{
    if (m_keeper) {
        m_keeper->keepNow();
    }
    SubmitDialog::done(result);
}

void RecordDialog::submit()
{
    const bool areRead = std::ranges::all_of(m_drafts, &DraftFields::check);
    if (areRead && (!m_check || m_check())) {
        m_submit();
    }
}

void RecordDialog::fail(const Error &error)
{
    if (std::ranges::none_of(m_drafts, [&](DraftFields *fields) { return fields->refuse(error); })) {
        SubmitDialog::fail(error);
    }
}

} // namespace dutydesk
