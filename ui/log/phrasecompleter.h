// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "centre/referencedata.h"

#include <QCompleter>
#include <QStandardItemModel>

namespace dutydesk {

/// Completes the last word of a line to a phrase if it is the phrase's code.
class PhraseCompleter final : public QCompleter
{
    Q_OBJECT

public:
    explicit PhraseCompleter(QObject *parent);

    void setPhrases(const std::vector<Phrase> &phrases);

    /// Returns the line with the code at its end replaced by the phrase; empty if there is no code.
    std::optional<QString> expanded(const QString &line) const;

    QStringList splitPath(const QString &path) const override;
    QString pathFromIndex(const QModelIndex &index) const override;

private:
    QStandardItemModel m_model;
    std::vector<Phrase> m_phrases;
};

} // namespace dutydesk
