// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/liveview.h"
#include "common/register.h"
#include "common/registertable.h"

#include <QPushButton>

class QLabel;
class QSplitter;
class QVBoxLayout;

namespace dutydesk {

class RegisterDetail;
class RegisterFilters;
struct RegisterSheet;

/// The page of a register for lines of any type. It knows lines by index; RegisterPage holds them. Filters are above
/// the list, the chosen line and its acts beside it, and print and export below it.
class RegisterView : public LiveView
{
    Q_OBJECT

public:
    /// Chooses the line as soon as it is read, and resets filters that hide it.
    void choose(qint64 id);

    RegisterTable &table() const { return *m_table; }
    RegisterFilters &filters() const { return *m_filters; }

protected:
    using Describe = std::function<Register<std::size_t>()>;

    RegisterView(const Seat &seat, const Describe &describe, QWidget *parent);

    /// Shows this number of lines; 0 after they were cleared.
    void takeLines(std::size_t count);

    /// Called after another line was chosen or the chosen one was read again, for pages that show more of it.
    virtual void followChoice() {}

    /// Resets the filters if they hide the line.
    virtual void makeRoomFor(std::size_t line);

    std::optional<std::size_t> chosenLine() const;
    DatePeriod period() const;
    bool mayRead() const { return may(m_register.frame.readRight); }

    /// Filters the rows again after the page's own filter has changed.
    void showRows();

    /// The splitter between the list and the details.
    QSplitter *splitter() const { return m_splitter; }
    QVBoxLayout *aboveList() const { return m_aboveList; }
    QVBoxLayout *belowDetails() const;
    QPushButton *button(const QString &name) const { return findChild<QPushButton *>(name); }

    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeList();
    QLayout *makePanelHead();
    QLayout *makeBottom();
    QPushButton *makeButton(QAction &action, const QString &name);
    void makeActs(QLayout &bottom);
    void makeTakeOuts(QLayout &bottom);
    QAction *makeTakeOut(Icon icon, const QString &text, const QString &name, const QKeySequence &key,
                         std::function<void(const RegisterExport::Before &)> proceed);
    void connectParts();
    static RegisterRow rowOf(const Register<std::size_t> &description, std::size_t line);
    bool admits(std::size_t line) const;
    std::optional<std::size_t> placeOf(qint64 id) const;
    bool chooseWanted();
    void showChoice();
    void enableActs();
    void followPerson();
    void openMenu(const QPoint &place);
    void beginFirst();
    bool may(const std::optional<Right> &right) const;
    void takeOut(const std::function<void(const RegisterExport::Before &)> &proceed);
    void print(const RegisterExport::Before &before);
    void copyAll(const RegisterExport::Before &before);
    TableExport tableShown() const;
    RegisterSheet sheetFor(const QString &centreName) const;

    Describe m_describe;
    Register<std::size_t> m_register;
    std::size_t m_count = 0;        ///< the number of lines
    bool m_isTaking = false;        ///< true while lines are being filled in; the choice is shown afterwards
    std::optional<qint64> m_wanted; ///< the line to choose once it is read
    QLabel *m_refusal;
    QLabel *m_readOnly;
    QSplitter *m_splitter;
    RegisterFilters *m_filters;
    RegisterTable *m_table;
    QLabel *m_hint;
    QLabel *m_found;
    QVBoxLayout *m_aboveList;
    RegisterDetail *m_detail = nullptr;
    std::vector<QAction *> m_acts; ///< in the order of the register's acts
    QList<QAction *> m_takeOuts;   ///< copy all rows, print and export
};

} // namespace dutydesk
