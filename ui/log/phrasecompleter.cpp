// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "log/phrasecompleter.h"

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int codeRole = Qt::UserRole;
constexpr int textRole = Qt::UserRole + 1;

/// The position where the last word begins.
qsizetype lastWordAt(const QString &line)
{
    return line.lastIndexOf(u' ') + 1;
}

} // namespace

PhraseCompleter::PhraseCompleter(QObject *parent)
    : QCompleter(parent)
{
    setModel(&m_model);
    setCompletionRole(codeRole);
    setCaseSensitivity(Qt::CaseInsensitive);
}

void PhraseCompleter::setPhrases(const std::vector<Phrase> &phrases)
{
    m_phrases.clear();
    m_model.clear();
    for (const Phrase &phrase : phrases) {
        if (phrase.active) {
            m_phrases.push_back(phrase);
            auto *item = new QStandardItem(tr("%1 → %2").arg(phrase.code.toString(), phrase.text.toString()));
            item->setData(phrase.code.toString(), codeRole);
            item->setData(phrase.text.toString(), textRole);
            m_model.appendRow(item);
        }
    }
}

std::optional<QString> PhraseCompleter::expanded(const QString &line) const
{
    const qsizetype at = lastWordAt(line);
    for (const Phrase &phrase : m_phrases) {
        if (phrase.code.toString().compare(line.mid(at), Qt::CaseInsensitive) == 0) {
            return line.left(at) + phrase.text.toString();
        }
    }
    return {};
}

QStringList PhraseCompleter::splitPath(const QString &path) const
{
    const QString word = path.mid(lastWordAt(path));
    return {word.isEmpty() ? u" "_s : word}; // after a space nothing is suggested, since codes have no spaces
}

QString PhraseCompleter::pathFromIndex(const QModelIndex &index) const
{
    const QString line = completionPrefix(); // the typed line; while choosing, the edit shows the choice
    return line.left(lastWordAt(line)) + index.data(textRole).toString();
}

} // namespace dutydesk
