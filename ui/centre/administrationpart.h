// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/gateway.h"
#include "common/notifier.h"
#include "common/services.h"
#include "common/session.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;
class QTableWidget;
class QVBoxLayout;

namespace dutydesk {

/// One part of the administration page: it reads itself anew when records or the person change, shows nothing while the
/// desk is locked, and says why somebody may only read it.
class AdministrationPart : public QWidget
{
    Q_OBJECT

public:
    AdministrationPart(Gateway &gateway, Session &session, Notifier &notifier, Right right, QWidget *parent);

    /// Chooses the row of that record, now or as soon as it is read.
    void showRow(qint64 id);

protected:
    /// Asks for what is shown. Called only while somebody sits here.
    virtual void load() = 0;

    /// Shows nothing of anybody.
    virtual void clear() = 0;

    /// To be called at the end of the constructor.
    void start();

    /// A button that only those with the right may press.
    QPushButton *addWritingButton(QBoxLayout *line, const QString &text, const QString &name);

    /// A table of rows that are chosen as a whole, with an accessible name.
    QTableWidget *makeTable(const QString &name, const QString &objectName, const QStringList &headings);

    /// A button that exports the table as it is shown.
    void addExportButton(QBoxLayout *line, const QTableWidget *table);

    /// Puts one row of texts at the end; the first cell keeps the id.
    static void addRow(QTableWidget *table, qint64 id, const QStringList &cells, bool isPale);
    static std::optional<qint64> chosenId(const QTableWidget *table);

    /// The row that somebody wants to see, or else the one of before, or else the first.
    void choose(QTableWidget *table, std::optional<qint64> before);

    bool mayWrite() const;

    template<typename Task, typename Then>
    void read(Task task, Then then)
    {
        m_gateway.ask(this, std::move(task), [this, then = std::move(then)](auto result) {
            if (!result) {
                m_notifier.showError(result.error());
            } else if (m_session.actor()) {
                then(*result);
            }
        });
    }

    /// `task(services, actor)` gives a Result; `then` gets it on success, others are said.
    template<typename Task, typename Then>
    void change(Task task, Then then)
    {
        if (!m_session.actor()) {
            return;
        }
        m_gateway.change(
            this,
            [task = std::move(task), actor = *m_session.actor()](Services &services) { return task(services, actor); },
            [this, then = std::move(then)](const auto &result) {
                if (!result) {
                    m_notifier.showError(result.error());
                    return;
                }
                then();
            });
    }

    QVBoxLayout *m_layout;
    Gateway &m_gateway;
    Session &m_session;
    Notifier &m_notifier;

private:
    void reload();

    Right m_right;
    QTableWidget *m_firstTable = nullptr;
    std::optional<qint64> m_wanted;
    QLabel *m_readOnly;
    QList<QPushButton *> m_writing;
};

} // namespace dutydesk
