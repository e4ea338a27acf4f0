// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/draftkeeper.h"
#include "common/liveview.h"
#include "log/quickentryline.h"

#include <QPointer>

class QLabel;
class QLineEdit;

namespace dutydesk {

class PhraseCompleter;

/// The line at the foot of the window 一行记事: one line, Enter writes it into the duty log (HO-12).
class QuickEntry final : public LiveView
{
    Q_OBJECT

public:
    explicit QuickEntry(const Seat &seat, QWidget *parent = nullptr);

    /// Puts the cursor into the line; Esc brings it back to where it was.
    void begin();

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void read() override;
    void clear() override;

Q_SIGNALS:
    void left();
    void wrote();

private:
    void followTyping();
    void showReading();
    void followPlace(const QString &place);
    void submit();
    void written(const QString &typed, const LogEntry &entry);
    bool expandPhrase();
    bool handleKey(const QKeyEvent &key);
    void leave();

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
