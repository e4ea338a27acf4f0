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

/// The texts that belong to a field.
struct FieldWords
{
    QString label; ///< with its mnemonic
    QString name;  ///< the object name
    QString hint = {};
    QString problem = {}; ///< shown below the field when the service refuses its value; the general sentence if empty
    QString taken = {};   ///< shown when the value is already taken or blocked; the general sentence if empty
};

/// The fields of a form, found by the columns of the draft that they are bound to.
class DraftFields : public QObject
{
    Q_OBJECT

public:
    /// Puts the fields that are added from now on into this form.
    void continueIn(FieldForm &form) { m_form = &form; }

    /// Shows the error below its field. Returns false if it belongs to no field here.
    bool refuse(const Error &error);
    bool refuse(QWidget *field, const QString &problem);

    /// Adds a widget between the field and its problem text.
    void addBeneath(QWidget &field, QWidget &more);

    /// Shows or hides the field with its label, hint and problem text.
    void setVisible(QWidget &field, bool visible);

    /// Clears all problem texts, then shows a problem at each field that cannot be read and returns false.
    bool check();

    /// Whether some field shows a mask instead of the stored value.
    bool isMasked() const { return m_isMasked; }

    /// The values of all fields by column, in the form in which they outlive the program.
    virtual QJsonObject values() const = 0;

    /// Shows what values() gave.
    virtual void setTyped(const QJsonObject &typed) = 0;

    /// The widget that holds the fields.
    QWidget *owner() const { return m_form->owner(); }

Q_SIGNALS:
    /// A person or a helper such as a completer has edited a field; show() does not emit this.
    void edited();

protected:
    explicit DraftFields(FieldForm &form);

    /// Adds a field; `label` replaces the plain label if given.
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

/// The values that differ from the start: what is kept, since the record may have become another one meanwhile.
QJsonObject changedFrom(const QJsonObject &start, QJsonObject values);

/// The start with what was kept of it.
QJsonObject changedBack(QJsonObject start, const QJsonObject &changed);

/// A form whose fields are bound to the members of a draft.
template<Draft D>
class DraftForm final : public DraftFields
{
public:
    DraftForm(FieldForm &form, D start)
        : DraftFields(form)
        , m_start(std::move(start))
    {}

    /// The draft that the form began with, with the values of all fields put in.
    D draft() const
    {
        D draft = m_start;
        for (const Binding &binding : m_bindings) {
            binding.take(draft);
        }
        return draft;
    }

    /// Shows the draft. A field that already shows its value keeps its cursor and composing text.
    void show(const D &draft)
    {
        m_start = draft;
        m_isShowing = true;
        for (const Binding &binding : m_bindings) {
            binding.show(draft);
        }
        m_isShowing = false;
    }

    /// The typed draft to keep in case of a crash. Empty if no text was typed, since choices alone are quickly made
    /// again.
    QJsonObject typed() const { return DraftJson::hasText(draft()) ? values() : QJsonObject(); }
    QJsonObject values() const override { return DraftJson::of(draft()); }
    void setTyped(const QJsonObject &typed) override
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

    /// Adds a field for personal data. If the value is masked, the field stays empty with the mask as its hint, and
    /// changes nothing unless something is typed.
    QLineEdit *personal(std::optional<QString> D::*member, const QString &shown, const FieldWords &words)
    {
        QLineEdit *masked = makeMasked(shown);
        return bind(
            member, masked, words,
            [](const QLineEdit *edit) {
                const bool saysNothing = edit->text().trimmed().isEmpty() && !edit->placeholderText().isEmpty();
                return saysNothing ? std::nullopt : std::optional(edit->text());
            },
            [start = masked->text()](QLineEdit *edit, const std::optional<QString> &text) {
                edit->setText(text.value_or(start));
            });
    }

    /// Adds a field for several lines of text. Tab leaves it.
    QPlainTextEdit *text(QString D::*member, int rows, const FieldWords &words)
    {
        return bind(member, makeText(rows), words, &QPlainTextEdit::toPlainText, &QPlainTextEdit::setPlainText);
    }

    /// Adds a box that suggests known words and takes any other.
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

    /// Adds a choice among all enumerators.
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

    /// Adds a tick box and a moment that counts only if ticked. The first proposal is `proposed` from now.
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

    /// Adds a field for a number, or for a duration in `Unit`.
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

    /// Binds any other widget to a member, with functions that get and set its value.
    template<typename Member, typename Widget, typename Get, typename Set>
    Widget *bind(Member D::*member, Widget *field, const FieldWords &words, Get get, Set set, QWidget *label = nullptr)
    {
        alsoBind(member, field, get, set);
        add(field, words, description::columnOf(member), label);
        return field;
    }

    /// Binds one more member to a field that is there.
    template<typename Member, typename Widget, typename Get, typename Set>
    void alsoBind(Member D::*member, Widget *field, Get get, Set set)
    {
        std::invoke(set, field, m_start.*member);
        m_bindings.push_back({[=](D &draft) { draft.*member = std::invoke(get, field); },
                              [=](const D &draft) {
                                  if (!(std::invoke(get, field) == draft.*member)) {
                                      std::invoke(set, field, draft.*member);
                                  }
                              }});
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
