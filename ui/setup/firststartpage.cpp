// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "setup/firststartpage.h"

#include "base/errortext.h"
#include "base/telephone.h"
#include "common/controls.h"
#include "common/icons.h"
#include "common/services.h"
#include "common/theme.h"
#include "people/personname.h"
#include "setup/personrows.h"
#include "signin/secretfields.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QStackedWidget>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

QString noTelephone()
{
    return ErrorText::of({ErrorCode::InvalidInput, u"telephone"_s});
}

} // namespace

FirstStartPage::FirstStartPage(Gateway &gateway, const QString &language, QWidget *parent)
    : QWidget(parent)
    , m_gateway(gateway)
    , m_language(language)
{
    makeAll();
    goTo(CentreStep);
}

void FirstStartPage::makeAll()
{
    m_title = new QLabel(this);
    m_title->setObjectName(u"titleLabel"_s);
    Theme::scale(*m_title, TextSize::Heading);
    m_steps = new QStackedWidget(this);
    for (QWidget *step : {makeCentreStep(), makeManagerStep(), makeLeadersStep(), makeStaffStep()}) {
        m_steps->addWidget(step);
    }
    m_problem = new QLabel(this);
    m_problem->setObjectName(u"problemLabel"_s);
    m_problem->setWordWrap(true);
    Theme::tint(*m_problem, Tone::Overdue);
    delete layout();
    auto *grid = new QGridLayout(this);
    auto *column = new QVBoxLayout;
    column->addWidget(m_title);
    column->addWidget(m_steps, 1);
    column->addWidget(m_problem);
    column->addLayout(makeButtons());
    grid->addLayout(column, 1, 1);
    for (const int side : {0, 2}) {
        grid->setColumnStretch(side, 1);
        grid->setRowStretch(side, 1);
    }
    grid->setColumnStretch(1, 3);
    grid->setRowStretch(1, 6);
    makeAccessible(*this);
}

QWidget *FirstStartPage::makeStep(const QString &explanation, QLayout *content)
{
    auto *step = new QWidget(m_steps);
    auto *layout = new QVBoxLayout(step);
    layout->setContentsMargins({});
    auto *label = new QLabel(explanation, step);
    label->setWordWrap(true);
    layout->addWidget(label);
    layout->addLayout(content);
    layout->addStretch(1);
    return step;
}

QWidget *FirstStartPage::makeCentreStep()
{
    m_centreForm = new FieldForm(this);
    m_languages = new QComboBox(this);
    m_languages->setObjectName(u"languageBox"_s);
    m_languages->addItem(u"简体中文"_s, u"zh_CN"_s);
    m_languages->addItem(u"English"_s, u"en"_s);
    m_languages->setCurrentIndex(m_languages->findData(m_language));
    m_centreForm->addField(tr("&Language"), m_languages);
    m_centreName = m_centreForm->addLine(tr("N&ame of the centre"), u"centreNameEdit"_s);
    m_centreCode = m_centreForm->addLine(tr("Short &code"), u"centreCodeEdit"_s,
                                         tr("Two to six letters A to Z, used in log volume numbers."));
    m_centreCode->setText(u"DD"_s);
    m_centreCode->setMaxLength(6);
    m_deskTelephone = m_centreForm->addLine(tr("Desk &telephone"), u"deskTelephoneEdit"_s);
    m_deskTelephone->setInputMethodHints(Qt::ImhDialableCharactersOnly);
    connect(m_languages, &QComboBox::activated, this, [this] {
        m_language = m_languages->currentData().toString();
        Q_EMIT languageChosen(m_language);
    });
    for (QLineEdit *edit : {m_centreName, m_centreCode, m_deskTelephone}) {
        connect(edit, &QLineEdit::returnPressed, this, &FirstStartPage::goOn);
    }
    return makeStep(tr("Welcome. Four short steps, and the desk is open. All of it can be changed later."),
                    m_centreForm);
}

QWidget *FirstStartPage::makeManagerStep()
{
    m_managerForm = new FieldForm(this);
    m_managerName = m_managerForm->addLine(tr("Na&me"), u"managerNameEdit"_s);
    m_managerTelephone = m_managerForm->addLine(tr("&Telephone"), u"managerTelephoneEdit"_s);
    m_managerTelephone->setInputMethodHints(Qt::ImhDialableCharactersOnly);
    m_secrets = new SecretFields(m_managerForm, m_steps);
    for (QLineEdit *edit : {m_managerName, m_managerTelephone, m_secrets->lastField()}) {
        connect(edit, &QLineEdit::returnPressed, this, &FirstStartPage::goOn);
    }
    return makeStep(tr("You are the first centre manager. You sign with this password; nobody can read it, and nobody "
                       "but another manager can replace it."),
                    m_managerForm);
}

QWidget *FirstStartPage::makeLeadersStep()
{
    QStringList titles;
    if (const Result<ReferenceFile> file = readReferenceFile(m_language)) {
        for (const OnCallLeader &leader : file->leaders) {
            titles.append(leader.title.toString());
        }
    }
    m_leaders = new LeaderRows(titles, this);
    connect(m_leaders, &LeaderRows::finished, this, &FirstStartPage::goOn);
    auto *content = new QVBoxLayout;
    content->addWidget(m_leaders);
    return makeStep(
        tr("These leaders must be reachable off duty. Their telephones are printed on each duty roster. What "
           "you do not know yet may stay empty."),
        content);
}

QWidget *FirstStartPage::makeStaffStep()
{
    QStringList roleNames;
    if (const Result<ReferenceFile> file = readReferenceFile(m_language)) {
        roleNames = file->roleNames;
    }
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // its fields take the focus
    m_staff = new StaffRows(roleNames);
    scroll->setWidget(m_staff);
    connect(m_staff, &StaffRows::finished, this, [this] { m_next->setFocus(); });
    auto *content = new QVBoxLayout;
    content->addWidget(scroll);
    auto *passwords = new QLabel(tr("Each of them can sign in once you have set a password under Administration, "
                                    "Staff, with the person beside you."),
                                 this);
    passwords->setWordWrap(true);
    content->addWidget(passwords);
    return makeStep(tr("Who works at the desk? Enter goes to the next line. More people can be added later."), content);
}

QLayout *FirstStartPage::makeButtons()
{
    m_back = new QPushButton(iconOf(Icon::Previous), tr("&Back"), this);
    m_back->setObjectName(u"backButton"_s);
    m_next = new QPushButton(this);
    m_next->setObjectName(u"nextButton"_s);
    m_next->setDefault(true);
    m_next->setAutoDefault(true);
    auto *line = new QHBoxLayout;
    line->addStretch();
    line->addWidget(m_back);
    line->addWidget(m_next);
    connect(m_back, &QPushButton::clicked, this, [this] { goTo(m_steps->currentIndex() - 1); });
    connect(m_next, &QPushButton::clicked, this, &FirstStartPage::goOn);
    return line;
}

void FirstStartPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        rebuild();
    }
    QWidget::changeEvent(event);
}

/// The same step in the other language, with all that was typed.
void FirstStartPage::rebuild()
{
    FieldValues values = FieldValues::of(*this);
    // The suggested titles of leaders change to the new language.
    const int rows = m_staff->rowCount();
    const int step = m_steps->currentIndex();
    qDeleteAll(findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    makeAll();
    m_staff->setRowCount(rows);
    values.forget(u"leaderTitle"_s);
    values.putInto(*this);
    goTo(step);
}

void FirstStartPage::goTo(int step)
{
    const QString titles[] = {tr("The centre"), tr("The manager"), tr("On-call leaders"), tr("Staff")};
    m_steps->setCurrentIndex(step);
    m_title->setText(tr("Step %1 of %2: %3").arg(step + 1).arg(m_steps->count()).arg(titles[step]));
    m_back->setEnabled(step > CentreStep);
    const bool last = step == StaffStep;
    m_next->setText(last ? tr("&Open the desk") : tr("&Next"));
    m_next->setAccessibleName(withoutMnemonic(m_next->text()));
    m_next->setIcon(iconOf(last ? Icon::Done : Icon::Next));
    m_problem->clear();
    const char *const first[] = {"centreNameEdit", "managerNameEdit", "leaderName1", "staffName1"};
    if (auto *field = findChild<QWidget *>(QLatin1StringView(first[step]))) {
        field->setFocus();
    }
}

void FirstStartPage::goOn()
{
    if (!check(m_steps->currentIndex())) {
        return;
    }
    if (m_steps->currentIndex() == ManagerStep) {
        proposeManager();
    }
    if (m_steps->currentIndex() < StaffStep) {
        goTo(m_steps->currentIndex() + 1);
    } else {
        begin();
    }
}

/// Suggests the manager as an on-call leader, which they usually are.
void FirstStartPage::proposeManager()
{
    constexpr auto manager = static_cast<qsizetype>(Role::CentreManager);
    const Result<ReferenceFile> file = readReferenceFile(m_language);
    if (file && file->roleNames.size() > manager) {
        m_leaders->propose(file->roleNames[manager], m_managerName->text().trimmed(),
                           m_managerTelephone->text().trimmed());
    }
}

bool FirstStartPage::check(int step)
{
    switch (step) {
    case CentreStep:
        return checkCentre();
    case ManagerStep:
        return checkManager();
    case StaffStep:
        if (!m_staff->hasDistinctNames(m_managerName->text())) {
            m_problem->setText(tr("This name is there twice. People sign in with their names, so each must be "
                                  "different."));
            return false;
        }
        return true;
    default:
        return true;
    }
}

bool FirstStartPage::checkCentre()
{
    m_centreForm->clearProblems();
    if (m_centreName->text().trimmed().isEmpty()) {
        return m_centreForm->refuse(m_centreName, tr("Please enter the name of the centre."));
    }
    static const QRegularExpression code(u"^[A-Z]{2,6}$"_s);
    m_centreCode->setText(m_centreCode->text().trimmed().toUpper());
    if (!code.match(m_centreCode->text()).hasMatch()) {
        return m_centreForm->refuse(m_centreCode, tr("The code must have two to six letters A to Z."));
    }
    return isTelephoneOrNothing(m_deskTelephone->text()) || m_centreForm->refuse(m_deskTelephone, noTelephone());
}

bool FirstStartPage::checkManager()
{
    m_managerForm->clearProblems();
    if (!personName(m_managerName->text())) {
        return m_managerForm->refuse(m_managerName, tr("Please enter your name, without characters that nobody sees."));
    }
    if (!isTelephoneOrNothing(m_managerTelephone->text())) {
        return m_managerForm->refuse(m_managerTelephone, noTelephone());
    }
    return m_secrets->check();
}

FirstStartDraft FirstStartPage::draft() const
{
    return {.centreName = m_centreName->text(),
            .centreCode = m_centreCode->text(),
            .deskTelephone = m_deskTelephone->text(),
            .language = m_language,
            .managerName = m_managerName->text(),
            .managerTelephone = m_managerTelephone->text(),
            .leaders = m_leaders->leaders(),
            .staff = m_staff->staff()};
}

void FirstStartPage::begin()
{
    for (const int step : {CentreStep, ManagerStep}) {
        if (!check(step)) {
            goTo(step);
            check(step);
            return;
        }
    }
    m_next->setEnabled(false);
    m_gateway.change(
        this,
        [draft = draft(), password = m_secrets->password(), pin = m_secrets->pin()](Services &services) {
            return services.firstStart->begin(draft, password, pin);
        },
        [this](const Result<Actor> &manager) {
            m_next->setEnabled(true);
            if (!manager) {
                showProblem(manager.error());
                return;
            }
            m_secrets->clear();
            Q_EMIT finished(*manager);
        });
}

void FirstStartPage::showProblem(const Error &error)
{
    const std::pair<const char *, Step> steps[] = {{"centre name", CentreStep},
                                                   {columnOf<&CentreDraft::code>(), CentreStep},
                                                   {columnOf<&CentreDraft::deskTelephone>(), CentreStep},
                                                   {"manager name", ManagerStep},
                                                   {"manager telephone", ManagerStep},
                                                   {columnOf<&OnCallLeaderDraft::telephone>(), LeadersStep},
                                                   {"name", StaffStep},
                                                   {"staff telephone", StaffStep},
                                                   {"password", ManagerStep},
                                                   {"PIN", ManagerStep}};
    for (const auto &[field, step] : steps) {
        if (error.code == ErrorCode::InvalidInput && error.detail == QLatin1StringView(field)) {
            goTo(step);
        }
    }
    m_problem->setText(ErrorText::of(error));
}

} // namespace dutydesk
