// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/gateway.h"
#include "people/actor.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace dutydesk {

/// The page for signing in with a password, or with a PIN while the person's key is still open at this desk. It covers
/// the window at the lock.
class SignInPage final : public QWidget
{
    Q_OBJECT

public:
    explicit SignInPage(Gateway &gateway, QWidget *parent = nullptr);

    /// Reads the names again and asks for the secret of `name`, or for a name.
    void open(const QString &name = {});

    /// Asks for another name.
    void chooseName();

    void setCentreName(const QString &name);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void signedIn(const dutydesk::Actor &actor);

private:
    /// A person who may sign in, and what they need for it.
    struct Person
    {
        StaffMember member;
        QStringList keys; ///< search keys: pinyin and initials
        bool isEnrolled;
        bool pinIsEnough;
        bool pinsAreUsedUp = false; ///< too many wrong PINs were typed here just now
    };

    QWidget *makeColumn();
    void showPeople(const Result<std::vector<Person>> &people, const QString &name);
    void filter();
    const Person *chosen() const;
    void showWhatIsNeeded();
    void signIn();
    void askWhatIsNeeded(StaffId staff);
    void showRefusal(const Error &error);
    void countDown();

    Gateway &m_gateway;
    std::vector<Person> m_people;
    QLabel *m_centreName;
    QLineEdit *m_name;
    QListWidget *m_names;
    QLineEdit *m_secret;
    QLabel *m_secretLabel = nullptr;
    QLabel *m_needed;
    QPushButton *m_signIn;
    QLabel *m_problem;
    QLabel *m_capitals;
    QTimer m_delay;
    bool m_choosesName = false;
    int m_secondsLeft = 0;
};

} // namespace dutydesk
