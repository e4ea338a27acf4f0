// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/keysdialog.h"

#include "common/controls.h"
#include "common/registertable.h"

#include <QAbstractButton>
#include <QAction>
#include <QDialogButtonBox>
#include <QLabel>
#include <QShortcut>
#include <QVBoxLayout>

#include <map>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

/// Collects the texts of each key by its name. Keys that several pages use have several texts.
std::map<QString, QStringList> keysOf(const QWidget &window)
{
    std::map<QString, QStringList> keys;
    const auto add = [&](const QKeySequence &key, const QString &text) {
        const QString shown = withoutMnemonic(text);
        QStringList &texts = keys[key.toString(QKeySequence::NativeText)];
        if (!texts.contains(shown)) {
            texts.append(shown);
        }
    };
    for (const QAction *action : window.findChildren<QAction *>()) {
        // Only the first key is listed; the platform's further keys, such as F14, are on no keyboard here.
        if (!action->shortcut().isEmpty() && !action->text().isEmpty()) {
            add(action->shortcut(), action->text());
        }
    }
    for (const QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
        // Mnemonics are left out, since labels underline them.
        if (!button->shortcut().isEmpty() && !button->shortcut().toString().startsWith("Alt+"_L1)) {
            add(button->shortcut(), button->text());
        }
    }
    for (const QShortcut *shortcut : window.findChildren<QShortcut *>()) {
        if (!shortcut->whatsThis().isEmpty()) {
            add(shortcut->key(), shortcut->whatsThis());
        }
    }
    return keys;
}

} // namespace

void KeysDialog::openFor(QWidget &window, QWidget &front)
{
    (new KeysDialog(window, front))->open();
}

KeysDialog::KeysDialog(const QWidget &window, QWidget &front)
    : QDialog(&front)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"keysDialog"_s);
    setWindowTitle(tr("Keys"));
    const std::map<QString, QStringList> keys = keysOf(window);
    auto *table = new RegisterTable(u"keysTable"_s, windowTitle(), {tr("Key"), tr("Action")}, this);
    std::vector<RegisterRow> rows;
    for (const auto &[key, texts] : keys) {
        rows.push_back({static_cast<qint64>(rows.size()), {{key}, {texts.join(tr(" · "))}}});
    }
    table->stretch(1);
    table->showRows(std::move(rows));
    auto *hint = new QLabel(tr("Alt and an underlined letter go to the field or button that shows it."), this);
    hint->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(table);
    layout->addWidget(hint);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 70, fontMetrics().lineSpacing() * 24);
}

} // namespace dutydesk
