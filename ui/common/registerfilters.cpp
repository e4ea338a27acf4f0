// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/registerfilters.h"

#include "common/controls.h"

#include <QAction>
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

namespace dutydesk {

using namespace Qt::StringLiterals;

RegisterFilters::RegisterFilters(const Register<std::size_t> &description, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_line(new QHBoxLayout(this))
{
    m_line->setContentsMargins({});
    if (!description.frame.searchName.isEmpty()) {
        addSearch(description.frame);
    }
    for (const FilterOf<std::size_t> &filter : description.filters) {
        m_filters.push_back(filter.frame);
        addChoice(filter.frame);
    }
    if (description.frame.daysShown > 0) {
        addPeriod(description.frame, clock.today());
    }
    m_line->addStretch();
    connect(this, &RegisterFilters::changed, this, &RegisterFilters::showNarrowing);
}

void RegisterFilters::addSearch(const RegisterFrame &frame)
{
    m_search = new QLineEdit(this);
    m_search->setObjectName(frame.searchName);
    m_search->setAccessibleName(tr("Search"));
    m_search->setPlaceholderText(frame.searchHint.isEmpty() ? tr("Search (Ctrl+F)") : frame.searchHint);
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(fontMetrics().averageCharWidth() * 16);
    m_search->installEventFilter(this);
    m_line->addWidget(m_search, 1);
    connect(m_search, &QLineEdit::textChanged, this, &RegisterFilters::changed);
    connect(m_search, &QLineEdit::returnPressed, this, &RegisterFilters::left);
}

void RegisterFilters::addChoice(const RegisterFilter &filter)
{
    auto *box = new QComboBox(this);
    box->setObjectName(filter.name);
    box->setAccessibleName(filter.label);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box->addItem(tr("%1: all").arg(filter.label));
    box->addItems(filter.choices);
    m_boxes.push_back(box);
    m_line->addWidget(box);
    connect(box, &QComboBox::currentIndexChanged, this, [this, box](int index) {
        if (index < 0) { // the saved word is not offered here
            box->setCurrentIndex(0);
        }
        Q_EMIT changed();
    });
}

void RegisterFilters::addPeriod(const RegisterFrame &frame, QDate today)
{
    for (const bool isFirst : {true, false}) {
        auto *label = new QLabel(isFirst ? tr("&From") : tr("&to"), this);
        auto *edit = new QDateEdit(isFirst ? today.addDays(1 - frame.daysShown) : today, this);
        (isFirst ? m_first : m_last) = edit;
        label->setBuddy(edit);
        edit->setObjectName(frame.periodName + (isFirst ? u"FirstEdit"_s : u"LastEdit"_s));
        edit->setAccessibleName(withoutMnemonic(label->text()));
        edit->setDisplayFormat(u"yyyy-MM-dd"_s);
        edit->setCalendarPopup(true);
        edit->setKeyboardTracking(false);
        m_line->addWidget(label);
        m_line->addWidget(edit);
        connect(edit, &QDateEdit::dateChanged, this, &RegisterFilters::periodChanged);
    }
}

/// Marks the choices that hide lines.
void RegisterFilters::showNarrowing()
{
    for (QComboBox *box : m_boxes) {
        if (box->currentIndex() > 0) {
            Theme::dress(*box, Tone::Notice);
        } else {
            Theme::undress(*box);
        }
    }
}

void RegisterFilters::addFirst(QWidget *field)
{
    m_line->insertWidget(0, field);
}

void RegisterFilters::addButton(QWidget *button)
{
    m_line->addWidget(button);
}

void RegisterFilters::offer(std::size_t filter, const QStringList &words)
{
    QComboBox &box = *m_boxes[filter];
    const QString chosen = word(filter);
    const QSignalBlocker quiet(box);
    while (box.count() > 1) {
        box.removeItem(1);
    }
    QStringList all = m_filters[filter].choices;
    for (const QString &word : words + QStringList(chosen)) {
        if (!word.isEmpty() && !all.contains(word)) {
            all.append(word);
        }
    }
    box.addItems(all);
    box.setCurrentIndex(chosen.isEmpty() ? 0 : box.findText(chosen));
}

QString RegisterFilters::typed() const
{
    return m_search ? m_search->text().trimmed() : QString();
}

QString RegisterFilters::word(std::size_t filter) const
{
    const QComboBox &box = *m_boxes[filter];
    return box.currentIndex() > 0 ? box.currentText() : QString();
}

DatePeriod RegisterFilters::period() const
{
    return m_first ? DatePeriod{m_first->date(), m_last->date()} : DatePeriod();
}

QString RegisterFilters::periodInWords() const
{
    return tr("%1 to %2").arg(period().first.toString(Qt::ISODate), period().last.toString(Qt::ISODate));
}

bool RegisterFilters::isNarrowing() const
{
    return !typed().isEmpty()
           || std::ranges::any_of(m_boxes, [](const QComboBox *box) { return box->currentIndex() > 0; });
}

void RegisterFilters::clear()
{
    if (m_search) {
        m_search->clear();
    }
    for (QComboBox *box : m_boxes) {
        box->setCurrentIndex(0);
    }
}

void RegisterFilters::begin()
{
    if (m_search) {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    }
}

QStringList RegisterFilters::choices() const
{
    QStringList words;
    for (std::size_t filter = 0; filter < m_boxes.size(); ++filter) {
        words.append(word(filter));
    }
    return words;
}

void RegisterFilters::restore(const QStringList &choices)
{
    for (std::size_t filter = 0; filter < m_boxes.size(); ++filter) {
        const QString word = choices.value(static_cast<qsizetype>(filter));
        if (!word.isEmpty() && m_boxes[filter]->findText(word) < 0) {
            m_boxes[filter]->addItem(word); // the box offers its saved word before the lines are read
        }
        m_boxes[filter]->setCurrentIndex(word.isEmpty() ? 0 : m_boxes[filter]->findText(word));
    }
}

QString RegisterFilters::inWords(const std::vector<RegisterFilter> &filters) const
{
    QStringList words;
    if (m_first) {
        words.append(periodInWords());
    }
    for (std::size_t filter = 0; filter < m_boxes.size(); ++filter) {
        if (m_boxes[filter]->currentIndex() > 0) {
            const QStringList &choices = filters[filter].choices;
            words.append(tr("%1: %2").arg(filters[filter].label,
                                          choices.value(m_boxes[filter]->currentIndex() - 1, word(filter))));
        }
    }
    if (!typed().isEmpty()) {
        words.append(tr("“%1”").arg(typed()));
    }
    return words.join(tr(", ", "between what is looked for"));
}

bool RegisterFilters::eventFilter(QObject *watched, QEvent *event)
{
    const auto *key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event) : nullptr;
    if (key && key->key() == Qt::Key_Down) {
        Q_EMIT left();
        return true;
    }
    if (key && key->key() == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace dutydesk
