// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "find/romanisation.h"
#include "find/searchindex.h"

#include <algorithm>
#include <map>

namespace dutydesk::test {

/// Searches all documents one by one, exactly by the rules; the real indexes must give the same results.
class FakeSearchIndex final : public SearchIndex
{
public:
    Result<void> put(const SearchDocument &document) override
    {
        const Result<void> removed = remove(document.record);
        m_documents.emplace(document.position(), document);
        return removed;
    }
    Result<void> remove(const RecordReference &record) override
    {
        std::erase_if(m_documents, [&](const auto &stored) { return stored.second.record == record; });
        return {};
    }
    Result<std::vector<FoundDocument>> find(const SearchQuery &query) const override
    {
        std::vector<FoundDocument> found;
        for (const auto &[position, stored] : m_documents) {
            const auto &document = stored; // some compilers capture no part of a pair
            if (document.group == query.group && (!query.before || position < *query.before)
                && std::ranges::all_of(query.terms, [&](const SearchTerm &term) { return has(document, term); })) {
                found.push_back({position, document.record});
            }
        }
        if (!query.oldestFirst) {
            std::ranges::reverse(found);
        }
        found.resize(std::min(found.size(), static_cast<std::size_t>(query.limit)), {0, {RecordType::Flat, 0}});
        return found;
    }
    Result<void> clear() override
    {
        m_documents.clear();
        return {};
    }
    Result<std::set<RecordReference>> records() const override { return documents(); }
    Result<std::set<RecordReference>> documents() const override
    {
        std::set<RecordReference> all;
        for (const auto &[position, document] : m_documents) {
            all.insert(document.record);
        }
        return all;
    }
    Result<bool> holds(const SearchDocument &document) const override { return stores(document); }
    Result<bool> stores(const SearchDocument &document) const override
    {
        const auto found = m_documents.find(document.position());
        return found != m_documents.end() && found->second == document;
    }
    Result<bool> looksSound() const override { return !m_documents.empty(); }
    Result<SearchState> state() const override { return m_state; }
    Result<void> setState(const SearchState &state) override
    {
        m_state = state;
        m_version = version;
        return {};
    }
    Result<qint64> storedVersion() const override { return m_version; }

private:
    static bool has(const SearchDocument &document, const SearchTerm &term)
    {
        const auto begins = [&](const QString &key) {
            return std::ranges::any_of(document.keys, [&](const QString &one) { return one.startsWith(key); });
        };
        return (!term.text.isEmpty() && document.text.contains(term.text)) || std::ranges::any_of(term.keys, begins);
    }

    std::map<qint64, SearchDocument> m_documents; ///< by position
    SearchState m_state;
    qint64 m_version = 0;
};

/// Knows the readings of the characters in the tests' names.
class FakeRomanisation final : public Romanisation
{
public:
    std::vector<QStringList> readings(const QString &text) const override
    {
        std::vector<QStringList> all;
        for (const QChar character : text) {
            const auto known = m_known.find(character);
            if (known != m_known.end()) {
                all.push_back(known->second);
            }
        }
        return all;
    }

private:
    std::map<QChar, QStringList> m_known = {
        {u'张', {QStringLiteral("zhang")}}, {u'三', {QStringLiteral("san")}},
        {u'丰', {QStringLiteral("feng")}},  {u'王', {QStringLiteral("wang")}},
        {u'芳', {QStringLiteral("fang")}},  {u'李', {QStringLiteral("li")}},
        {u'强', {QStringLiteral("qiang")}}, {u'曾', {QStringLiteral("zeng"), QStringLiteral("ceng")}},
    };
};

} // namespace dutydesk::test
