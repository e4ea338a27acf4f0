// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables/separatedtext.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace dutydesk::separatedtext {

using namespace Qt::StringLiterals;

namespace {

std::optional<QString> decodedAs(QStringDecoder decoder, const QByteArray &bytes)
{
    const QString text = decoder.isValid() ? QString(decoder.decode(bytes)) : QString();
    const bool isText = decoder.isValid() && !decoder.hasError() && text.isValidUtf16() && !text.contains(QChar(0));
    return isText ? std::optional(text) : std::nullopt;
}

/// The text in UTF-8 or UTF-16, or else in GB18030, which Chinese programs write and which is hardly ever valid UTF-8.
std::optional<QString> decoded(const QByteArray &bytes)
{
    if (const auto marked = QStringConverter::encodingForData(bytes)) {
        return decodedAs(QStringDecoder(*marked), bytes);
    }
    if (const std::optional<QString> text = decodedAs(QStringDecoder(QStringDecoder::Utf8), bytes)) {
        return text;
    }
    return decodedAs(QStringDecoder("GB18030"), bytes);
}

/// The separator that occurs most often in the first lines, outside quotes.
QChar separatorOf(const QString &text)
{
    constexpr int linesLookedAt = 20;
    const std::array candidates{QChar(u','), QChar(u';'), QChar(u'\t')};
    std::array<int, candidates.size()> counts{};
    bool isQuoted = false;
    int lines = 0;
    for (const QChar character : text) {
        isQuoted = character == u'"' ? !isQuoted : isQuoted;
        lines += character == u'\n' && !isQuoted ? 1 : 0;
        if (lines == linesLookedAt) {
            break;
        }
        for (std::size_t i = 0; i < candidates.size(); ++i) {
            counts[i] += !isQuoted && character == candidates[i] ? 1 : 0;
        }
    }
    return candidates[static_cast<std::size_t>(std::ranges::max_element(counts) - counts.begin())];
}

/// Parses the text character by character.
class Parser
{
public:
    Parser(const QString &text, QChar separator, TableGuard &guard)
        : m_text(text)
        , m_separator(separator)
        , m_guard(guard)
    {}

    /// The problem's place is the cell at which reading stopped.
    TableResult<std::vector<std::vector<SheetCell>>> rows()
    {
        constexpr qsizetype betweenTelling = 1 << 20;
        bool goesOn = true;
        for (m_at = 0; m_at < m_text.size() && goesOn; ++m_at) {
            goesOn = read(m_text[m_at]);
            if (m_at % betweenTelling == 0) {
                m_guard.tell(m_at, m_text.size());
            }
        }
        if (m_isQuoted || !goesOn || !endRow()) {
            return m_guard.problem(SheetTable::cellName(static_cast<int>(m_rows.size()), column()));
        }
        while (!m_rows.empty() && m_rows.back().empty()) {
            m_rows.pop_back();
        }
        return std::move(m_rows);
    }

private:
    /// Returns false at a limit, or if reading is to stop.
    bool read(QChar character)
    {
        if (m_isQuoted) {
            return readQuoted(character);
        }
        if (character == u'"' && m_cell.isEmpty()) {
            m_isQuoted = true;
        } else if (character == m_separator) {
            return endCell();
        } else if (character == u'\n' || (character == u'\r' && next() != u'\n')) {
            return endRow();
        } else if (character != u'\r') {
            return add(character);
        }
        return true;
    }

    bool readQuoted(QChar character)
    {
        if (character == u'"' && next() == u'"') {
            ++m_at;
        } else if (character == u'"') {
            m_isQuoted = false;
            return true;
        }
        return add(character);
    }

    bool add(QChar character)
    {
        m_cell += character;
        return m_guard.check(&TableLimits::cellCharacters, m_cell.size());
    }

    bool endCell()
    {
        if (!m_guard.count(&TableLimits::cells) || !m_guard.check(&TableLimits::columns, column() + 1)) {
            return false;
        }
        // A copy of exactly this length; the cell keeps its room for the next one.
        m_row.push_back(m_cell.isEmpty() ? SheetCell() : SheetCell(QString(m_cell.constData(), m_cell.size())));
        m_cell.resize(0);
        return true;
    }

    /// Drops empty cells at the end of the row.
    bool endRow()
    {
        if (!endCell() || !m_guard.count(&TableLimits::rows)) {
            return false;
        }
        while (!m_row.empty() && std::holds_alternative<std::monostate>(m_row.back())) {
            m_row.pop_back();
        }
        m_rows.emplace_back(std::make_move_iterator(m_row.begin()), std::make_move_iterator(m_row.end()));
        m_row.clear();
        return true;
    }

    QChar next() const { return m_at + 1 < m_text.size() ? m_text[m_at + 1] : QChar(); }
    int column() const { return static_cast<int>(m_row.size()); }

    const QString &m_text;
    QChar m_separator;
    TableGuard &m_guard;
    qsizetype m_at = 0;
    bool m_isQuoted = false;
    QString m_cell;
    std::vector<SheetCell> m_row;
    std::vector<std::vector<SheetCell>> m_rows;
};

QString quoted(const QString &text)
{
    return u'"' + QString(text).replace(u'"', "\"\""_L1) + u'"';
}

QString written(const SheetCell &cell)
{
    // Numbers and dates are not guarded: -5 is not a formula.
    const auto *text = std::get_if<QString>(&cell);
    return text ? quoted(guarded(*text)) : textOf(cell);
}

} // namespace

TableResult<SheetTable> read(QByteArray bytes, const QString &name, TableGuard &guard)
{
    std::optional<QString> text = decoded(bytes);
    bytes.clear();
    if (!text) {
        return tableProblem(TableProblem::Kind::NotASpreadsheet, name);
    }
    QChar separator = separatorOf(*text);
    constexpr QStringView mark = u"sep=";
    if (text->startsWith(mark) && text->size() > mark.size()) { // Excel's notation for the separator
        separator = text->at(mark.size());
        text->remove(0, text->indexOf(u'\n') + 1);
    }
    TableResult<std::vector<std::vector<SheetCell>>> rows = Parser(*text, separator, guard).rows();
    if (!rows) {
        return guard.problem(name + u'!' + rows.error().place);
    }
    return SheetTable{.name = name, .rows = *std::move(rows), .merged = {}};
}

QString guarded(const QString &text)
{
    constexpr QStringView dangerous = u"=+-@＝＋－＠\t\r\n";
    return !text.isEmpty() && dangerous.contains(text.front()) ? u'\'' + text : text;
}

QByteArray written(const TableExport &table)
{
    QStringList headings;
    for (const QString &heading : table.headings) {
        headings.append(quoted(guarded(heading)));
    }
    QString text = QChar(QChar::ByteOrderMark) + headings.join(u',') + "\r\n"_L1;
    for (const std::vector<SheetCell> &row : table.rows) {
        QStringList cells;
        for (const SheetCell &cell : row) {
            cells.append(written(cell));
        }
        text += cells.join(u',') + "\r\n"_L1;
    }
    return text.toUtf8();
}

} // namespace dutydesk::separatedtext
