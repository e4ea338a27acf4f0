// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "signin/signinpage.h"

#include "base/errortext.h"
#include "base/try.h"
#include "common/controls.h"
#include "common/icons.h"
#include "common/services.h"
#include "common/theme.h"
#include "find/findservice.h"
#include "find/searchkeys.h"
#include "signin/signinservice.h"
#include "signin/staffservice.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace dutydesk {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

SignInPage::SignInPage(Gateway &gateway, QWidget *parent)
    : QWidget(parent)
    , m_gateway(gateway)
    , m_centreName(new QLabel(this))
    , m_name(new QLineEdit(this))
    , m_names(new QListWidget(this))
    , m_secret(new QLineEdit(this))
    , m_needed(new QLabel(this))
    , m_signIn(new QPushButton(tr("&Sign in"), this))
    , m_problem(new QLabel(this))
    , m_capitals(new QLabel(tr("Caps Lock is on."), this))
{
    // The column is in the middle and a third of the window wide.
    auto *grid = new QGridLayout(this);
    grid->addWidget(makeColumn(), 1, 1);
    for (const int side : {0, 2}) {
        grid->setColumnStretch(side, 1);
        grid->setRowStretch(side, 1);
    }
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(1, 4);
    connect(m_name, &QLineEdit::textChanged, this, &SignInPage::filter);
    connect(m_name, &QLineEdit::returnPressed, m_secret, qOverload<>(&QWidget::setFocus));
    connect(m_names, &QListWidget::currentRowChanged, this, &SignInPage::showWhatIsNeeded);
    connect(m_names, &QListWidget::itemClicked, m_secret, [this] { m_secret->setFocus(); });
    connect(m_names, &QListWidget::itemActivated, m_secret, [this] { m_secret->setFocus(); });
    connect(m_signIn, &QPushButton::clicked, this, &SignInPage::signIn);
    connect(m_secret, &QLineEdit::returnPressed, this, &SignInPage::signIn);
    m_secret->installEventFilter(this);
    m_delay.setInterval(1s);
    connect(&m_delay, &QTimer::timeout, this, &SignInPage::countDown);
    makeAccessible(*this);
}

QWidget *SignInPage::makeColumn()
{
    const std::pair<QWidget *, QString> named[] = {{m_centreName, u"centreLabel"_s}, {m_name, u"nameEdit"_s},
                                                   {m_names, u"nameList"_s},         {m_secret, u"secretEdit"_s},
                                                   {m_needed, u"neededLabel"_s},     {m_signIn, u"signInButton"_s},
                                                   {m_problem, u"problemLabel"_s},   {m_capitals, u"capitalsLabel"_s}};
    for (const auto &[widget, name] : named) {
        widget->setObjectName(name);
    }
    m_secret->setEchoMode(QLineEdit::Password);
    m_name->setClearButtonEnabled(true);
    m_name->setPlaceholderText(tr("name or its pinyin, such as zs"));
    m_signIn->setIcon(iconOf(Icon::Person));
    Theme::scale(*m_centreName, TextSize::Heading);
    Theme::tint(*m_problem, Tone::Overdue);
    Theme::tint(*m_capitals, Tone::Warning);
    m_capitals->hide();
    auto *column = new QWidget(this);
    auto *layout = new QVBoxLayout(column);
    for (QLabel *label : {m_centreName, m_needed, m_problem}) {
        label->setWordWrap(true);
    }
    const auto add = [&](const QString &text, QWidget *field) {
        auto *label = new QLabel(text, column);
        label->setBuddy(field);
        layout->addWidget(label);
        layout->addWidget(field);
        return label;
    };
    layout->addWidget(m_centreName);
    add(tr("&Name"), m_name);
    add(tr("Who works &here"), m_names);
    m_secretLabel = add(tr("&Password or PIN"), m_secret);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_needed, m_capitals, m_problem, m_signIn}) {
        layout->addWidget(widget);
    }
    return column;
}

void SignInPage::setCentreName(const QString &name)
{
    m_centreName->setText(name);
}

void SignInPage::open(const QString &name)
{
    m_secret->clear();
    m_problem->clear();
    m_gateway.ask(
        this,
        [](Services &services) -> Result<std::vector<Person>> {
            TRY(const std::vector<StaffMember> staff, services.staff->list());
            std::vector<Person> people;
            for (const StaffMember &member : staff) {
                const Result<bool> enrolled = services.staff->isEnrolled(member.id);
                if (member.active) {
                    people.push_back({member, services.find->keysOfName(member.name.toString()),
                                      enrolled.value_or(false), services.signIn->pinIsEnough(member.id)});
                }
            }
            return people;
        },
        [this, name](const Result<std::vector<Person>> &people) { showPeople(people, name); });
}

void SignInPage::showPeople(const Result<std::vector<Person>> &people, const QString &name)
{
    if (!people) {
        m_problem->setText(ErrorText::of(people.error()));
        return;
    }
    const QString before = name.isEmpty() && m_names->currentItem() ? m_names->currentItem()->text() : name;
    m_names->clear();
    m_people = *people;
    m_name->clear();
    for (const Person &person : m_people) {
        m_names->addItem(person.member.name.toString());
    }
    const QList<QListWidgetItem *> found = m_names->findItems(before, Qt::MatchExactly);
    m_names->setCurrentRow(found.isEmpty() ? 0 : m_names->row(found.first()));
    // An unknown person must choose their name first, so that they do not type their secret for another person.
    (std::exchange(m_choosesName, false) || found.isEmpty() ? m_name : m_secret)->setFocus();
    showWhatIsNeeded();
}

void SignInPage::chooseName()
{
    m_choosesName = true; // the names may not be read yet
    m_name->setFocus();
}

void SignInPage::filter()
{
    const QString typed = m_name->text().trimmed();
    const QStringList keys = searchkeys::ofTerm(typed.toLower());
    for (int row = 0; row < m_names->count(); ++row) {
        const QStringList &ways = m_people[static_cast<std::size_t>(row)].keys;
        const bool isSpelt = std::ranges::any_of(keys, [&](const QString &key) {
            return std::ranges::any_of(ways, [&](const QString &way) { return way.startsWith(key); });
        });
        m_names->setRowHidden(row, !isSpelt && !m_names->item(row)->text().contains(typed, Qt::CaseInsensitive));
    }
    if (m_names->currentRow() >= 0 && !m_names->isRowHidden(m_names->currentRow())) {
        return;
    }
    for (int row = 0; row < m_names->count(); ++row) {
        if (!m_names->isRowHidden(row)) {
            m_names->setCurrentRow(row);
            return;
        }
    }
    m_names->setCurrentRow(-1);
}

const SignInPage::Person *SignInPage::chosen() const
{
    const int row = m_names->currentRow();
    return row >= 0 && row < static_cast<int>(m_people.size()) ? &m_people[static_cast<std::size_t>(row)] : nullptr;
}

void SignInPage::showWhatIsNeeded()
{
    const Person *person = chosen();
    m_signIn->setEnabled(person && person->isEnrolled && m_secondsLeft == 0);
    // The label beside the field names the secret that is needed now.
    const bool isPassword = person && !person->pinIsEnough;
    m_secretLabel->setText(isPassword ? tr("&Password") : tr("&Password or PIN"));
    m_secret->setAccessibleName(withoutMnemonic(m_secretLabel->text()));
    if (person && person->pinsAreUsedUp) {
        Theme::dress(*m_needed, Tone::Warning);
    } else {
        Theme::undress(*m_needed);
    }
    if (!person) {
        m_needed->setText(tr("Nobody with this name works here."));
    } else if (!person->isEnrolled) {
        m_needed->setText(tr("%1 has no password yet. The manager sets it under Administration, Staff.")
                              .arg(person->member.name.toString()));
    } else if (person->pinIsEnough) {
        m_needed->setText(tr("The PIN is enough."));
    } else if (person->pinsAreUsedUp) {
        m_needed->setText(
            tr("The PIN was wrong %n time(s): please enter the password now.", nullptr, SignInService::triesOfAPin));
    } else {
        m_needed->setText(tr("The password is needed; the PIN is enough after a lock."));
    }
}

void SignInPage::signIn()
{
    const Person *person = chosen();
    if (!person || !m_signIn->isEnabled()) {
        return;
    }
    m_signIn->setEnabled(false);
    m_gateway.change(
        this,
        [staff = person->member.id, name = person->member.name.toString(),
         secret = Secret(m_secret->text())](Services &services) {
            const bool byPin = secret.length() == SignInService::pinLength && services.signIn->pinIsEnough(staff);
            return byPin ? services.signIn->switchBack(staff, secret) : services.signIn->signIn(name, secret);
        },
        [this, staff = person->member.id](const Result<Actor> &actor) {
            m_signIn->setEnabled(true);
            m_secret->clear();
            if (!actor) {
                showRefusal(actor.error());
                askWhatIsNeeded(staff);
                return;
            }
            m_problem->clear();
            Q_EMIT signedIn(*actor);
        });
}

/// Asks whether the PIN is still enough; after too many wrong PINs the password is needed.
void SignInPage::askWhatIsNeeded(StaffId staff)
{
    m_gateway.ask(
        this, [staff](Services &services) -> Result<bool> { return services.signIn->pinIsEnough(staff); },
        [this, staff](const Result<bool> &isEnough) {
            const auto person =
                std::ranges::find(m_people, staff, [](const Person &candidate) { return candidate.member.id; });
            if (!isEnough || person == m_people.end()) {
                return;
            }
            person->pinsAreUsedUp = person->pinsAreUsedUp || (person->pinIsEnough && !*isEnough);
            person->pinIsEnough = *isEnough;
            showWhatIsNeeded();
        });
}

void SignInPage::showRefusal(const Error &error)
{
    m_secret->setFocus();
    if (error.code != ErrorCode::Busy || error.detail.toInt() <= 0) {
        m_problem->setText(ErrorText::of(error));
        return;
    }
    m_secondsLeft = error.detail.toInt() + 1;
    m_delay.start();
    countDown();
}

void SignInPage::countDown()
{
    --m_secondsLeft;
    m_problem->setText(m_secondsLeft > 0 ? tr("Too many wrong tries: wait %1 s.").arg(m_secondsLeft)
                                         : tr("Please try again."));
    if (m_secondsLeft <= 0) {
        m_delay.stop();
        m_secondsLeft = 0;
    }
    showWhatIsNeeded();
}

bool SignInPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_secret && event->type() == QEvent::KeyPress) {
        // Caps Lock is detected by the case of a typed letter, since systems report its state in different ways.
        const auto *key = static_cast<QKeyEvent *>(event); // NOLINT(cppcoreguidelines-pro-type-static-cast-downcast)
        const QString text = key->text();
        if (!text.trimmed().isEmpty() && m_secondsLeft == 0) {
            m_problem->clear(); // the person types again, so they have read the problem
        }
        if (text.size() == 1 && text[0].isLetter()) {
            m_capitals->setVisible(text[0].isUpper() != key->modifiers().testFlag(Qt::ShiftModifier));
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace dutydesk
