// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/backgroundreading.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;

namespace dutydesk {

/// Reads files from outside in the background, and shows meanwhile how far that is, with a button that stops it.
class ReadingBar final : public QWidget
{
    Q_OBJECT

public:
    explicit ReadingBar(QWidget *parent);

    bool isReading() const { return m_progress != nullptr; }

    /// Asks the reading to end; its answer comes all the same.
    void stop() { m_background.stop(); }

    /// Runs `read(Progress &)` on another thread, then `then` with its answer. `what` is said while it runs.
    template<typename Read, typename Then>
    void start(const QString &what, Read read, Then then)
    {
        begin(what, m_background.start(std::move(read), [this, then = std::move(then)](auto &&answer) mutable {
            end();
            then(std::forward<decltype(answer)>(answer));
        }));
    }

private:
    void begin(const QString &what, std::shared_ptr<Progress> progress);
    void end();
    void showProgress();

    QLabel *m_what;
    QProgressBar *m_bar;
    QTimer m_poll;
    std::shared_ptr<Progress> m_progress; ///< null while nothing is read
    BackgroundReading m_background;
};

} // namespace dutydesk
