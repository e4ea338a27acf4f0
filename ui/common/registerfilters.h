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

/// The filter row above a register: search text, choices and a period, with buttons at its end.
class RegisterFilters final : public QWidget
{
    Q_OBJECT

public:
    RegisterFilters(const Register<std::size_t> &description, const Clock &clock, QWidget *parent);

    void addFirst(QWidget *field);
    void addButton(QWidget *button);

    /// Offers these words of the lines in addition to those that are always offered.
    void offer(std::size_t filter, const QStringList &words);

    QString typed() const;

    /// The chosen word of a filter; empty if it shows all.
    QString word(std::size_t filter) const;
    DatePeriod period() const;
    QString periodInWords() const;
    bool isNarrowing() const;

    /// Resets search and choices, but keeps the period.
    void clear();

    /// Moves the focus to the search field.
    void begin();

    /// The choices, for saving. The search text is never saved.
    QStringList choices() const;
    void restore(const QStringList &choices);

    /// Describes the filters in words, such as "State: open, “lift”".
    QString inWords(const std::vector<RegisterFilter> &filters) const;

Q_SIGNALS:
    void changed();
    void periodChanged();

    /// The user leaves the search field for the list, with Enter or the down key.
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
