// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/controls.h"

#include "common/theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDateTimeEdit>
#include <QHash>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSpinBox>
#include <QVariant>

namespace dutydesk {

using namespace Qt::StringLiterals;

QString withoutMnemonic(QString text)
{
    // Chinese labels carry the key in brackets at the end: 姓名(&N).
    static const QRegularExpression inBrackets(u"\\(&.\\)"_s);
    text.remove(inBrackets);
    static const QRegularExpression mark(u"&(.)"_s);
    return text.replace(mark, u"\\1"_s);
}

namespace {

void followSelection(QAbstractItemView &view)
{
    QItemSelectionModel *selection = view.selectionModel();
    if (!selection || view.property("followsSelection").toBool()) {
        return;
    }
    view.setProperty("followsSelection", true);
    QObject::connect(selection, &QItemSelectionModel::selectionChanged, &view, [selection] {
        const QModelIndexList chosen = selection->selectedIndexes();
        if (!chosen.isEmpty() && !selection->isSelected(selection->currentIndex())) {
            selection->setCurrentIndex(chosen.first(), QItemSelectionModel::NoUpdate);
        }
    });
}

/// The clear button that Qt adds to a field has only an icon, so it needs a name.
void nameClearButton(const QLineEdit &edit)
{
    auto *clear = edit.findChild<QAction *>(u"_q_qlineeditclearaction"_s);
    if (clear && clear->text().isEmpty()) {
        clear->setText(QCoreApplication::translate("dutydesk::Controls", "Empty the field"));
    }
}

} // namespace

QLabel *makeReadOnlyNote(QWidget *parent)
{
    auto *note = new QLabel(QCoreApplication::translate("dutydesk::Controls",
                                                        "Read-only: only the centre manager or an administrator can "
                                                        "change this."),
                            parent);
    note->setObjectName(u"readOnlyLabel"_s);
    note->setWordWrap(true);
    note->setMargin(note->fontMetrics().height() / 3);
    Theme::dress(*note, Tone::Notice);
    return note;
}

void makeAccessible(QWidget &root)
{
    for (const QLineEdit *edit : root.findChildren<QLineEdit *>()) {
        nameClearButton(*edit);
    }
    for (const QLabel *label : root.findChildren<QLabel *>()) {
        if (label->buddy() && label->buddy()->accessibleName().isEmpty()) {
            label->buddy()->setAccessibleName(withoutMnemonic(label->text()));
        }
    }
    for (const QComboBox *box : root.findChildren<QComboBox *>()) {
        if (box->isEditable() && !box->accessibleName().isEmpty()) {
            box->lineEdit()->setAccessibleName(box->accessibleName()); // the line edit takes the focus
        }
    }
    for (QAbstractButton *button : root.findChildren<QAbstractButton *>()) {
        if (button->accessibleName().isEmpty()) {
            button->setAccessibleName(withoutMnemonic(button->text()));
        }
    }
    for (QAbstractItemView *view : root.findChildren<QAbstractItemView *>()) {
        followSelection(*view);
    }
}

void whenEdited(QWidget &root, const QObject *receiver, const std::function<void()> &act)
{
    QWidgetList fields = root.findChildren<QWidget *>();
    fields.append(&root);
    for (QWidget *field : fields) {
        if (auto *line = qobject_cast<QLineEdit *>(field)) {
            QObject::connect(line, &QLineEdit::textEdited, receiver, act);
        } else if (auto *lines = qobject_cast<QPlainTextEdit *>(field)) {
            QObject::connect(lines, &QPlainTextEdit::textChanged, receiver, act);
        } else if (auto *box = qobject_cast<QComboBox *>(field)) {
            QObject::connect(box, &QComboBox::activated, receiver, act);
        } else if (auto *moment = qobject_cast<QDateTimeEdit *>(field)) {
            QObject::connect(moment, &QDateTimeEdit::dateTimeChanged, receiver, act);
        } else if (auto *number = qobject_cast<QSpinBox *>(field)) {
            QObject::connect(number, &QSpinBox::valueChanged, receiver, act);
        } else if (auto *button = qobject_cast<QAbstractButton *>(field); button && button->isCheckable()) {
            QObject::connect(button, &QAbstractButton::toggled, receiver, act);
        }
    }
}

FieldValues FieldValues::of(const QWidget &root)
{
    FieldValues values;
    for (const QLineEdit *edit : root.findChildren<QLineEdit *>()) {
        values.m_values[edit->objectName()] = edit->text();
    }
    for (const QPlainTextEdit *edit : root.findChildren<QPlainTextEdit *>()) {
        values.m_values[edit->objectName()] = edit->toPlainText();
    }
    for (const QCheckBox *box : root.findChildren<QCheckBox *>()) {
        values.m_values[box->objectName()] = box->isChecked();
    }
    for (const QComboBox *box : root.findChildren<QComboBox *>()) {
        values.m_values[box->objectName()] = box->currentIndex();
    }
    values.m_values.remove(QString());
    return values;
}

void FieldValues::forget(const QString &names)
{
    m_values.removeIf([&](const auto &value) { return value.key().startsWith(names); });
}

void FieldValues::putInto(QWidget &root) const
{
    for (auto value = m_values.begin(); value != m_values.end(); ++value) {
        auto *field = root.findChild<QWidget *>(value.key());
        if (auto *edit = qobject_cast<QLineEdit *>(field)) {
            edit->setText(value->toString());
        } else if (auto *lines = qobject_cast<QPlainTextEdit *>(field)) {
            lines->setPlainText(value->toString());
        } else if (auto *box = qobject_cast<QCheckBox *>(field)) {
            box->setChecked(value->toBool());
        } else if (auto *choice = qobject_cast<QComboBox *>(field)) {
            choice->setCurrentIndex(value->toInt());
        }
    }
}

} // namespace dutydesk
