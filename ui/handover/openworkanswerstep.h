// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "handover/handoverstep.h"

#include <array>

class QLabel;
class QLineEdit;
class QListWidget;
class QRadioButton;

namespace dutydesk {

/// A step of the incoming officer: they take, ask back or dispute each piece of open work (HO-6). What to do if it gets
/// worse is shown at the top.
class OpenWorkAnswerStep final : public HandoverStep
{
    Q_OBJECT

public:
    explicit OpenWorkAnswerStep(const HandoverContext &context, QWidget *parent = nullptr);

    void showMaterial(const HandoverMaterial &material) override;
    std::optional<Missing> missing() const override;
    void begin() override;
    void advance() override;

    /// The answers that the officer signs.
    static std::vector<OpenWorkAnswerDraft> answersOf(const HandoverDraft &draft);

private:
    void makeAnswers();
    const Case *current() const;
    void showList();
    void showCurrent();
    QString deadlineOf(const Case &work) const;
    void choose(WorkAnswer answer);
    void keepTexts();
    std::optional<QString> lackingIn(const Case &work) const;

    std::vector<Case> m_works;
    bool m_filling = false;
    QListWidget *m_list;
    QWidget *m_work;
    QLabel *m_ifWorse;
    QLabel *m_details;
    std::array<QRadioButton *, lastEnumerator<WorkAnswer> + 1> m_answers{};
    QLineEdit *m_question;
    QLineEdit *m_reply;
};

} // namespace dutydesk
