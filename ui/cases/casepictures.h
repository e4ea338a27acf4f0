// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cases/caseservice.h"
#include "common/backgroundreading.h"
#include "common/seat.h"

#include <QListWidget>

namespace dutydesk {

/// The pictures of a case, small and in the order in which they were attached. They are decoded in the background,
/// since a picture comes from outside; one that cannot be decoded is left out. Without pictures it is hidden.
class CasePictures final : public QListWidget
{
    Q_OBJECT

public:
    CasePictures(const Seat &seat, QWidget *parent);

    /// Shows those of the case, or none.
    void showOf(const CaseView *view);

private:
    void readNext();
    void decode(const Evidence &file, const QByteArray &content);
    bool isNext(const Evidence &file) const { return !m_waiting.empty() && m_waiting.front() == file; }

    const Seat m_seat;
    std::vector<Evidence> m_shown;
    std::vector<Evidence> m_waiting; ///< of those that are shown; the first of them is being read
    BackgroundReading m_background;
};

} // namespace dutydesk
