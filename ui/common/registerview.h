// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/liveview.h"
#include "common/register.h"
#include "common/registertable.h"

class QLabel;
class QPushButton;
class QSplitter;
class QVBoxLayout;

namespace dutydesk {

class RegisterDetail;
class RegisterFilters;
struct RegisterSheet;

/// The page of a register, whatever its lines are: RegisterPage keeps them, here they have places. Above the list one
/// says what is shown; beside it stands the chosen line with what can be done to it; below it one prints and exports
/// what is shown.
class RegisterView : public LiveView
{
    Q_OBJECT

public:
    /// Chooses the line, now or as soon as it is read, whatever was looked for before.
    void choose(qint64 id);

    RegisterTable &table() const { return *m_table; }
    RegisterFilters &filters() const { return *m_filters; }

protected:
    using Describe = std::function<Register<std::size_t>()>;

    RegisterView(const Seat &seat, const Describe &describe, QWidget *parent);

    /// The lines were read, or are gone.
    void takeLines(std::size_t count);

    /// For a page that shows more of the chosen line than the details: another one was chosen, or it was read again.
    virtual void followChoice() {}

    /// Lets a line be seen that is to be chosen: nothing is looked for any more if that leaves it out.
    virtual void makeRoomFor(std::size_t line);

    std::optional<std::size_t> chosenLine() const;
    DatePeriod period() const;
    bool mayRead() const { return may(m_register.frame.readRight); }

    /// Shows the rows again, because the page itself lets others through.
    void showRows();

    /// The list with what is above and below it, and the details beside it.
    QSplitter *splitter() const { return m_splitter; }
    QVBoxLayout *aboveList() const { return m_aboveList; }
    QVBoxLayout *belowDetails() const;
    QPushButton *button(const QString &name) const { return findChild<QPushButton *>(name); }

    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeList();
    QLayout *makePanelHead();
    QLayout *makeBottom();
    QPushButton *makeButton(QAction &action, const QString &name, bool isNext);
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
    TableExport tableShown() const;
    RegisterSheet sheetFor(const QString &centreName) const;

    Describe m_describe;
    Register<std::size_t> m_register;
    std::size_t m_count = 0;        ///< of lines
    bool m_isTaking = false;        ///< what is chosen is shown once all lines are there
    std::optional<qint64> m_wanted; ///< to be chosen once it is there
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
    QList<QAction *> m_takeOuts;   ///< print and export
};

} // namespace dutydesk
