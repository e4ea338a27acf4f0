// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/controls.h"
#include "common/fittedscroll.h"
#include "journeys/deskjourney.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QDialog>
#include <QDialogButtonBox>
#include <QGroupBox>
#include <QLabel>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QSet>
#include <QTabBar>
#include <QTabWidget>

#include <algorithm>

namespace dutydesk {

using namespace test;
using namespace Qt::StringLiterals;

/// Opens all pages and dialogs of the window on a centre with a past.
class WindowWalkTest : public DeskJourney, public testing::WithParamInterface<const char *>
{
protected:
    WindowWalkTest() { speak(QString::fromLatin1(GetParam())); }

    /// The space for a dialog on a screen of 1366x768 at a scale of 150 %, without the window frame.
    static constexpr QSize room{900, 470};

    void signIn()
    {
        ASSERT_EQ(run({u"demo"_s, u"--months"_s, u"1"_s}), 0) << m_errors.toStdString();
        Preferences(file(u"preferences.ini"_s)).setLastName(u"陈静"_s);
        open();
        lookAt(*seen(u"nameList"_s)->window());
        fill(u"secretEdit"_s, u"dutydesk-demo"_s);
        press(Qt::Key_Return);
        m_window = seen(u"tabs"_s)->window();
    }

    void lookAt(QWidget &window)
    {
        for (const QString &key : doubledKeys(window)) {
            ADD_FAILURE() << key.toStdString() << " in " << nameOf(window).toStdString();
        }
    }

    void lookAtDialog(QDialog &dialog)
    {
        lookAt(dialog);
        const QSize least = dialog.minimumSizeHint().expandedTo(dialog.minimumSize());
        EXPECT_TRUE(least.boundedTo(room) == least)
            << nameOf(dialog).toStdString() << " needs " << least.width() << "x" << least.height();
        for (const FittedScroll *content : dialog.findChildren<FittedScroll *>()) {
            EXPECT_LE(content->widget()->minimumSizeHint().width(), room.width()) << nameOf(dialog).toStdString();
        }
        if (dialog.focusWidget()) {
            EXPECT_EQ(misplacedByTab(dialog), QString()) << nameOf(dialog).toStdString();
        }
        m_dialogs.insert(nameOf(dialog) + u' ' + dialog.objectName());
    }

    static bool isReachedByTab(const QWidget &widget, const QDialog &dialog)
    {
        return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) != 0
               && !widget.focusProxy() && widget.window() == &dialog;
    }

    static QRect placeOf(const QWidget &widget) { return {widget.mapTo(widget.window(), QPoint()), widget.size()}; }

    /// Names the first control that Tab does not reach in reading order: down the fields of each column, then the
    /// buttons of the dialog.
    static QString misplacedByTab(const QDialog &dialog)
    {
        std::vector<const QWidget *> reached;
        const QWidget *widget = dialog.focusWidget();
        do {
            if (isReachedByTab(*widget, dialog)) {
                reached.push_back(widget);
            }
            widget = widget->nextInFocusChain();
        } while (widget != dialog.focusWidget());
        const auto isButton = [](const QWidget *one) { return qobject_cast<QDialogButtonBox *>(one->parentWidget()); };
        // The order starts after the dialog's buttons.
        const auto begins = std::ranges::adjacent_find(
            reached, [&](const QWidget *one, const QWidget *next) { return isButton(one) && !isButton(next); });
        if (begins != reached.end()) {
            std::ranges::rotate(reached, std::next(begins));
        }
        for (std::size_t i = 1; i < reached.size(); ++i) {
            const QRect here = placeOf(*reached[i]);
            const QRect before = placeOf(*reached[i - 1]);
            const bool isInColumn = here.left() < before.right() && before.left() < here.right();
            if (!isButton(reached[i]) && (isButton(reached[i - 1]) || (isInColumn && here.top() < before.top()))) {
                return reached[i]->objectName() + u" after "_s + reached[i - 1]->objectName();
            }
        }
        return {};
    }

    void openDialogs()
    {
        for (QAbstractItemView *view : m_window->findChildren<QAbstractItemView *>()) {
            if (view->isVisible() && !view->currentIndex().isValid()) {
                view->setCurrentIndex(view->model()->index(0, 0));
            }
        }
        settle();
        for (QPushButton *button : m_window->findChildren<QPushButton *>()) {
            const bool opens = withoutMnemonic(button->text()).endsWith(u'…');
            if (opens && button->isVisible() && button->isEnabled() && !m_pressed.contains(button)) {
                m_pressed.insert(button);
                button->click();
                settle();
                closeDialogs();
            }
        }
    }

    void closeDialogs()
    {
        QList<QPointer<QDialog>> all; // closing one may delete others
        for (QWidget *window : QApplication::topLevelWidgets()) {
            all.append(qobject_cast<QDialog *>(window));
        }
        for (const QPointer<QDialog> &dialog : all) {
            if (dialog && dialog->isVisible()) {
                // Dialogs of Qt itself are not checked.
                if (nameOf(*dialog).startsWith(u"dutydesk::"_s) && !dialog->inherits("QPrintPreviewDialog")) {
                    lookAtDialog(*dialog);
                }
                dialog->reject();
                settle();
            }
        }
    }

    void walkThrough(QWidget &page)
    {
        lookAt(*m_window);
        openDialogs();
        for (QPushButton *view : page.findChildren<QPushButton *>()) {
            if (view->isCheckable() && view->isVisible()) {
                view->click();
                settle();
                lookAt(*m_window);
                openDialogs();
            }
        }
        for (QListWidget *parts : page.findChildren<QListWidget *>(u"partsList"_s)) {
            for (int row = 1; row < parts->count(); ++row) {
                parts->setCurrentRow(row);
                settle();
                lookAt(*m_window);
                openDialogs();
            }
        }
    }

    QWidget *m_window = nullptr;
    QSet<QString> m_dialogs;

private:
    static QString nameOf(const QWidget &widget) { return QString::fromLatin1(widget.metaObject()->className()); }

    static QStringList doubledKeys(const QWidget &window)
    {
        QMultiMap<QString, QString> texts;
        const auto add = [&](const QString &text) {
            const QKeySequence key = QKeySequence::mnemonic(text);
            if (!key.isEmpty()) {
                texts.insert(key.toString(), text);
            }
        };
        for (const QWidget *widget : window.findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->window() != &window) {
                continue;
            }
            if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy()) {
                add(label->text());
            } else if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
                add(button->text());
            } else if (const auto *group = qobject_cast<const QGroupBox *>(widget)) {
                add(group->title());
            } else if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
                for (int tab = 0; tab < tabs->count(); ++tab) {
                    add(tabs->tabText(tab));
                }
            }
        }
        QStringList doubled;
        for (const QString &key : texts.uniqueKeys()) {
            if (texts.count(key) > 1) {
                doubled.append(key + u": "_s + QStringList(texts.values(key)).join(u" | "_s));
            }
        }
        return doubled;
    }

    QSet<const QPushButton *> m_pressed;
};

TEST_P(WindowWalkTest, R_RK_7_NoKeyIsGivenTwiceAndEveryDialogFitsASmallScreen)
{
    signIn();
    auto *tabs = seen<QTabWidget>(u"tabs"_s);
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        settle();
        const QSize least = m_window->minimumSizeHint();
        EXPECT_TRUE(least.boundedTo(room) == least)
            << tabs->tabText(tab).toStdString() << " needs " << least.width() << "x" << least.height();
        walkThrough(*tabs->widget(tab));
    }
    for (QAction *action : m_window->findChildren<QAction *>()) {
        const bool opens = withoutMnemonic(action->text()).endsWith(u'…');
        const bool isOfFrame = action->parent() == tabs->parentWidget()->parentWidget()->parentWidget();
        if (isOfFrame && (opens || action->shortcut() == QKeySequence::HelpContents)) {
            action->trigger();
            settle();
            closeDialogs();
        }
    }
    EXPECT_GE(m_dialogs.size(), 15) << QStringList(m_dialogs.values()).join(u' ').toStdString();
}

TEST_P(WindowWalkTest, R_RK_7_NoKeyIsGivenTwiceInTheFirstStart)
{
    open();
    QWidget &window = *seen(u"centreNameEdit"_s)->window();
    lookAt(window);
    fill(u"centreNameEdit"_s, u"枫景苑服务中心"_s);
    fill(u"centreCodeEdit"_s, u"fjy"_s);
    click(u"nextButton"_s);
    lookAt(window);
    fill(u"managerNameEdit"_s, u"陈静"_s);
    fill(u"passwordEdit"_s, u"steady rain falls"_s);
    fill(u"repeatEdit"_s, u"steady rain falls"_s);
    fill(u"pinEdit"_s, u"240819"_s);
    click(u"nextButton"_s);
    lookAt(window);
    click(u"nextButton"_s);
    lookAt(window);
    EXPECT_TRUE(isSeen(u"staffName1"_s));
}

INSTANTIATE_TEST_SUITE_P(Languages, WindowWalkTest, testing::Values("zh_CN", "en"));

} // namespace dutydesk
