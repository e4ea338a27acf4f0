// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/draftkeeper.h"
#include "log/quickentryline.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QLineEdit;

namespace dutydesk {

class PhraseCompleter;

/// The line at the foot of the window 一行记事: one line, Enter writes it into the duty log (HO-12).
class QuickEntry final : public QWidget
{
    Q_OBJECT

public:
    QuickEntry(Gateway &gateway, Session &session, Notifier &notifier, const Clock &clock, DraftStore &drafts,
               QWidget *parent = nullptr);

    /// Puts the cursor into the line; Esc brings it back to where it was.
    void begin();

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void left();
    void wrote();

private:
    void reload();
    void followTyping();
    void showReading();
    void followPlace(const QString &place);
    void submit();
    void written(const QString &typed, const LogEntry &entry);
    bool expandPhrase();
    bool handleKey(const QKeyEvent &key);
    void leave();

    Gateway &m_gateway;
    Session &m_session;
    Notifier &m_notifier;
    const Clock &m_clock;
    QLineEdit *m_line;
    QLabel *m_reading;
    PhraseCompleter *m_phrases;
    DraftKeeper *m_keeper;
    QStringList m_knownPlaces;
    QString m_place;      ///< whose people were asked for last
    QStringList m_flats;  ///< that it can mean, by their whole numbers
    QString m_whoIsThere; ///< masked; empty where it is not exactly one flat
    QPointer<QWidget> m_before;
    bool m_isComposing = false; ///< an input method holds text that is not committed
    bool m_isUnderWay = false;
};

} // namespace dutydesk
