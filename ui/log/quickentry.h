// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/draftkeeper.h"
#include "common/liveview.h"
#include "log/quickentryline.h"

#include <QPointer>

class QAction;
class QHBoxLayout;
class QLineEdit;

namespace dutydesk {

class ElidedLabel;
class PhraseCompleter;

/// The quick entry line 一行记事 at the foot of the window. Enter writes it to the duty log (HO-12).
class QuickEntry final : public LiveView
{
    Q_OBJECT

public:
    explicit QuickEntry(const Seat &seat, QWidget *parent = nullptr);

    /// Focuses the line. Esc returns the focus to where it was.
    void begin();

    /// Notes calls that were missed, answered late or made, each in one action (HO-15). Their keys work from anywhere.
    const QList<QAction *> &callActions() const { return m_callActions; }

    /// Lays out a place beside the line in which messages stand while there are any.
    void setMessagePlace(QWidget *place);

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void read() override;
    void clear() override;

Q_SIGNALS:
    void left();
    void wrote();
    void typing();

    /// The line is to be brought to the front, because more must be typed.
    void wanted();

private:
    void followTyping();
    void showReading();
    void followPlace(const QString &place);
    void say(const QString &text);
    void makeCalls(QHBoxLayout *layout);
    void note(EntrySource source);
    void askForReason(bool isMeant);
    void submit();
    void send(QuickEntryLine line, const QString &typed);
    void written(const QString &typed, const LogEntry &entry);
    bool expandPhrase();
    bool handleKey(const QKeyEvent &key);
    void leave();

    QLineEdit *m_line;
    ElidedLabel *m_reading;
    QWidget *m_messagePlace = nullptr;
    QList<QAction *> m_callActions;
    PhraseCompleter *m_phrases;
    DraftKeeper *m_keeper;
    QStringList m_knownPlaces;
    QString m_place;      ///< the place for which residents were asked last
    QStringList m_flats;  ///< the full unit numbers that the place can mean
    QString m_whoIsThere; ///< the masked residents; empty unless the place means exactly one flat
    QPointer<QWidget> m_before;
    bool m_isComposing = false; ///< an input method holds text that is not committed
    bool m_isUnderWay = false;
};

} // namespace dutydesk
