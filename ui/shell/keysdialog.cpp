// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/keysdialog.h"

#include "common/controls.h"

#include <QAbstractButton>
#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QShortcut>
#include <QTableWidget>
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
    auto *table = new QTableWidget(static_cast<int>(keys.size()), 2, this);
    table->setObjectName(u"keysTable"_s);
    table->setAccessibleName(windowTitle());
    table->setHorizontalHeaderLabels({tr("Key"), tr("Action")});
    table->verticalHeader()->hide();
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    int row = 0;
    for (const auto &[key, texts] : keys) {
        table->setItem(row, 0, new QTableWidgetItem(key));
        table->setItem(row++, 1, new QTableWidgetItem(texts.join(tr(" · "))));
    }
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    table->horizontalHeader()->setStretchLastSection(true);
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
