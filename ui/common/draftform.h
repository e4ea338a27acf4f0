// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/draft.h"
#include "base/draftjson.h"
#include "common/dateline.h"
#include "common/fieldform.h"
#include "common/momentedit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTimeEdit>

#include <functional>

namespace dutydesk {

/// What people and screen readers are told of a field.
struct FieldWords
{
    QString label; ///< with the mark of its key
    QString name;  ///< of the object
    QString hint = {};
    QString problem = {}; ///< said beneath it when the service refuses it; the general sentence where empty
    QString taken = {};   ///< said when something else has it already, or stands in the way
};

/// The fields of a form by the columns of the draft that they are bound to.
class DraftFields : public QObject
{
    Q_OBJECT

public:
    /// Fields that are added from here on stand in this form.
    void continueIn(FieldForm &form) { m_form = &form; }

    /// Says beneath its field what is wrong; false where the error is of no field here.
    bool refuse(const Error &error);
    bool refuse(QWidget *field, const QString &problem);

    /// Between a field and what is said of it.
    void addBeneath(QWidget &field, QWidget &more);

    /// With all that is said of it.
    void setVisible(QWidget &field, bool visible);

    /// Forgets what was said, and whether all that is typed can be read; says what cannot.
    bool check();

    /// Whether a field shows a mask instead of what is kept.
    bool isMasked() const { return m_isMasked; }

    /// Where its fields stand.
    QWidget *owner() const { return m_form->owner(); }

Q_SIGNALS:
    /// By a person, or by what serves the field; not by show().
    void edited();

protected:
    explicit DraftFields(FieldForm &form);

    /// `label` in the place of one that only says what the field is.
    void add(QWidget *field, const FieldWords &words, const char *column, QWidget *label);
    QPlainTextEdit *makeText(int rows) const;
    QSpinBox *makeNumber(int least, int most, const QString &unit) const;
    QComboBox *makeSuggested(const QStringList &known) const;
    QLineEdit *makeMasked(const QString &shown);
    QCheckBox *makeTickOf(MomentEdit *edit, const Clock &clock, std::chrono::seconds proposed, const FieldWords &words);

    bool m_isShowing = false;

private Q_SLOTS:
    void follow();

private:
    FieldForm &formOf(QWidget &field) const;

    struct Place
    {
        QString column;
        FieldForm *form;
        QWidget *field;
        FieldWords words;
    };

    FieldForm *m_form;
    bool m_isMasked = false;
    std::vector<Place> m_places;
};

/// A form whose fields are bound to the members of a draft.
template<Draft D>
class DraftForm final : public DraftFields
{
public:
    DraftForm(FieldForm &form, D start)
        : DraftFields(form)
        , m_start(std::move(start))
    {}

    /// What the fields say, over what the draft began with.
    D draft() const
    {
        D draft = m_start;
        for (const Binding &binding : m_bindings) {
            binding.take(draft);
        }
        return draft;
    }

    /// Lets the fields say it; where one says it already, its cursor and what is being composed stay.
    void show(const D &draft)
    {
        m_start = draft;
        m_isShowing = true;
        for (const Binding &binding : m_bindings) {
            binding.show(draft);
        }
        m_isShowing = false;
    }

    /// What is typed, to be kept over a crash; empty where no text is: what is only chosen is chosen again in no time.
    QJsonObject typed() const { return DraftJson::hasText(draft()) ? DraftJson::of(draft()) : QJsonObject(); }
    void setTyped(const QJsonObject &typed)
    {
        D draft = m_start;
        DraftJson::read(typed, draft);
        show(draft);
    }

    QLineEdit *line(QString D::*member, const FieldWords &words)
    {
        return bind(member, new QLineEdit(owner()), words, &QLineEdit::text, &QLineEdit::setText);
    }

    QLineEdit *telephone(QString D::*member, const FieldWords &words)
    {
        QLineEdit *edit = line(member, words);
        edit->setInputMethodHints(Qt::ImhDialableCharactersOnly);
        return edit;
    }

    /// For personal data. Where it is masked, the field is empty, shows the mask as a hint, and says nothing unless
    /// something is typed.
    QLineEdit *personal(std::optional<QString> D::*member, const QString &shown, const FieldWords &words)
    {
        return bind(
            member, makeMasked(shown), words,
            [](const QLineEdit *edit) {
                const bool saysNothing = edit->text().trimmed().isEmpty() && !edit->placeholderText().isEmpty();
                return saysNothing ? std::nullopt : std::optional(edit->text());
            },
            [](QLineEdit *edit, const std::optional<QString> &text) { edit->setText(text.value_or(edit->text())); });
    }

    /// Of several lines; Tab leaves it.
    QPlainTextEdit *text(QString D::*member, int rows, const FieldWords &words)
    {
        return bind(member, makeText(rows), words, &QPlainTextEdit::toPlainText, &QPlainTextEdit::setPlainText);
    }

    /// One of the known words, or any other.
    QComboBox *suggested(QString D::*member, const QStringList &known, const FieldWords &words)
    {
        return bind(member, makeSuggested(known), words, &QComboBox::currentText, &QComboBox::setCurrentText);
    }

    template<typename T>
    QComboBox *choice(T D::*member, const std::vector<std::pair<QString, T>> &choices, const FieldWords &words)
    {
        auto *box = new QComboBox(owner());
        for (const auto &[word, value] : choices) {
            box->addItem(word);
        }
        return bind(
            member, box, words,
            [choices](const QComboBox *shown) {
                return choices[std::size_t(std::max(0, shown->currentIndex()))].second;
            },
            [choices](QComboBox *shown, const T &value) {
                const auto found = std::ranges::find(choices, value, &std::pair<QString, T>::second);
                shown->setCurrentIndex(found == choices.end() ? 0 : int(found - choices.begin()));
            });
    }

    /// One of all enumerators.
    template<typename Enumeration>
    QComboBox *choice(Enumeration D::*member, QString (*word)(Enumeration), const FieldWords &words)
    {
        std::vector<std::pair<QString, Enumeration>> choices;
        for (int i = 0; i <= lastEnumerator<Enumeration>; ++i) {
            choices.emplace_back(word(static_cast<Enumeration>(i)), static_cast<Enumeration>(i));
        }
        return choice(member, choices, words);
    }

    DateLine *date(std::optional<QDate> D::*member, const FieldWords &words)
    {
        return bind(member, new DateLine(owner()), words, &DateLine::date, &DateLine::setDate);
    }

    QTimeEdit *time(QTime D::*member, const FieldWords &words)
    {
        auto *edit = new QTimeEdit(owner());
        edit->setDisplayFormat(QStringLiteral("HH:mm"));
        return bind(member, edit, words, &QTimeEdit::time, &QTimeEdit::setTime);
    }

    MomentEdit *moment(QDateTime D::*member, const Clock &clock, const FieldWords &words)
    {
        return bind(member, new MomentEdit(clock, owner()), words, &MomentEdit::moment, &MomentEdit::setMoment);
    }

    /// A moment only where `tick` is set; proposed so long from now.
    MomentEdit *moment(std::optional<QDateTime> D::*member, const Clock &clock, std::chrono::seconds proposed,
                       const FieldWords &tick, const FieldWords &words)
    {
        auto *edit = new MomentEdit(clock, owner());
        QCheckBox *has = makeTickOf(edit, clock, proposed, tick);
        return bind(
            member, edit, words,
            [has](const MomentEdit *shown) { return has->isChecked() ? std::optional(shown->moment()) : std::nullopt; },
            [has](MomentEdit *shown, const std::optional<QDateTime> &moment) {
                has->setChecked(moment.has_value());
                if (moment) {
                    shown->setMoment(*moment);
                }
            },
            has);
    }

    /// A number, or a length of time in the unit that is named.
    template<typename Unit = int, typename Number>
    QSpinBox *number(Number D::*member, int least, int most, const QString &unit, const FieldWords &words)
    {
        return bind(
            member, makeNumber(least, most, unit), words,
            [](const QSpinBox *box) { return Number(Unit(box->value())); },
            [](QSpinBox *box, const Number &number) {
                if constexpr (std::is_same_v<Unit, int>) {
                    box->setValue(number);
                } else {
                    box->setValue(int(std::chrono::duration_cast<Unit>(number).count()));
                }
            });
    }

    QCheckBox *tick(bool D::*member, const FieldWords &words)
    {
        return bind(member, new QCheckBox(words.label, owner()), words, &QCheckBox::isChecked, &QCheckBox::setChecked);
    }

    /// Any other field, with how it is read and how it is set.
    template<typename Member, typename Widget, typename Get, typename Set>
    Widget *bind(Member D::*member, Widget *field, const FieldWords &words, Get get, Set set, QWidget *label = nullptr)
    {
        std::invoke(set, field, m_start.*member);
        add(field, words, description::columnOf(member), label);
        m_bindings.push_back({[=](D &draft) { draft.*member = std::invoke(get, field); },
                              [=](const D &draft) {
                                  if (!(std::invoke(get, field) == draft.*member)) {
                                      std::invoke(set, field, draft.*member);
                                  }
                              }});
        return field;
    }

private:
    struct Binding
    {
        std::function<void(D &)> take;
        std::function<void(const D &)> show;
    };

    D m_start;
    std::vector<Binding> m_bindings;
};

} // namespace dutydesk
