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

/// What each key does, by the key's name.
std::map<QString, QString> keysOf(const QWidget &window)
{
    std::map<QString, QString> keys;
    const auto add = [&](const QKeySequence &key, const QString &text) {
        if (!key.isEmpty() && !text.isEmpty()) {
            keys.emplace(key.toString(QKeySequence::NativeText), withoutMnemonic(text));
        }
    };
    for (const QAction *action : window.findChildren<QAction *>()) {
        for (const QKeySequence &key : action->shortcuts()) {
            add(key, action->text());
        }
    }
    for (const QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
        // The letters that labels underline are seen where they are.
        if (!button->shortcut().toString().startsWith("Alt+"_L1)) {
            add(button->shortcut(), button->text());
        }
    }
    for (const QShortcut *shortcut : window.findChildren<QShortcut *>()) {
        add(shortcut->key(), shortcut->whatsThis());
    }
    return keys;
}

} // namespace

void KeysDialog::openFor(QWidget &window)
{
    (new KeysDialog(window))->open();
}

KeysDialog::KeysDialog(QWidget &window)
    : QDialog(&window)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"keysDialog"_s);
    setWindowTitle(tr("Keys"));
    const std::map<QString, QString> keys = keysOf(window);
    auto *table = new QTableWidget(static_cast<int>(keys.size()), 2, this);
    table->setObjectName(u"keysTable"_s);
    table->setAccessibleName(windowTitle());
    table->setHorizontalHeaderLabels({tr("Key"), tr("Does")});
    table->verticalHeader()->hide();
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    int row = 0;
    for (const auto &[key, text] : keys) {
        table->setItem(row, 0, new QTableWidgetItem(key));
        table->setItem(row++, 1, new QTableWidgetItem(text));
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
