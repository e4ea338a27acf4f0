// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "centre/referencedata.h"

#include <QCompleter>
#include <QStandardItemModel>

namespace dutydesk {

/// Completes the last word of a line, if it is the code of a phrase, to the phrase.
class PhraseCompleter final : public QCompleter
{
    Q_OBJECT

public:
    explicit PhraseCompleter(QObject *parent);

    void setPhrases(const std::vector<Phrase> &phrases);

    /// The line with the code that ends it replaced by its phrase; nothing where it ends with none.
    std::optional<QString> expanded(const QString &line) const;

    QStringList splitPath(const QString &path) const override;
    QString pathFromIndex(const QModelIndex &index) const override;

private:
    QStandardItemModel m_model;
    std::vector<Phrase> m_phrases;
};

} // namespace dutydesk
