// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "common/register.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QHBoxLayout;
class QLineEdit;

namespace dutydesk {

/// The line above a register in which one says what of it is shown: words, choices, a period. Buttons stand at its end.
class RegisterFilters final : public QWidget
{
    Q_OBJECT

public:
    RegisterFilters(const Register<std::size_t> &description, const Clock &clock, QWidget *parent);

    void addFirst(QWidget *field);
    void addButton(QWidget *button);

    /// Offers the words that lines have, besides those that are offered always.
    void offer(std::size_t filter, const QStringList &words);

    QString typed() const;

    /// The chosen word of a filter; empty where it lets everything through.
    QString word(std::size_t filter) const;
    DatePeriod period() const;
    QString periodInWords() const;
    bool isNarrowing() const;

    /// Lets everything through again; the period stays.
    void clear();

    /// Puts the keyboard into the field that looks for words.
    void begin();

    /// The choices, to be kept for another day. What was typed is kept by nobody.
    QStringList choices() const;
    void restore(const QStringList &choices);

    /// What is shown, for people: "State: open, “lift”".
    QString inWords(const std::vector<RegisterFilter> &filters) const;

Q_SIGNALS:
    void changed();
    void periodChanged();

    /// The list is wanted: Enter or the down key in the field.
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addSearch(const RegisterFrame &frame);
    void addChoice(const RegisterFilter &filter);
    void addPeriod(const RegisterFrame &frame, QDate today);
    void showNarrowing();

    std::vector<RegisterFilter> m_filters;
    QHBoxLayout *m_line;
    QLineEdit *m_search = nullptr;
    std::vector<QComboBox *> m_boxes;
    QDateEdit *m_first = nullptr;
    QDateEdit *m_last = nullptr;
};

} // namespace dutydesk
