// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/canonical.h"

#include "base/storabletext.h"

#include <QtEndian>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

constexpr auto bodyDomain = "djr1"_L1;
constexpr QByteArrayView contentDomain("dj2/content\0", 12);
constexpr QByteArrayView entryDomain("dj2/entry\0\0\0", 12);
constexpr QByteArrayView changeDomain("dj2/change\0\0", 12);

enum class Tag : quint8 { Nothing, Number, Text, Bytes };

template<typename Number>
void append(QByteArray &bytes, Number number)
{
    const Number bigEndian = qToBigEndian(number);
    bytes.append(reinterpret_cast<const char *>(&bigEndian), sizeof bigEndian);
}

void appendPrefixed(QByteArray &bytes, QByteArrayView content)
{
    append(bytes, static_cast<quint32>(content.size()));
    bytes.append(content);
}

struct AppendValue
{
    QByteArray &bytes;

    void operator()(std::monostate) const { append(bytes, static_cast<quint8>(Tag::Nothing)); }
    void operator()(qint64 number) const
    {
        append(bytes, static_cast<quint8>(Tag::Number));
        append(bytes, number);
    }
    void operator()(const QString &text) const
    {
        append(bytes, static_cast<quint8>(Tag::Text));
        appendPrefixed(bytes, text.toUtf8());
    }
    void operator()(const QByteArray &content) const
    {
        append(bytes, static_cast<quint8>(Tag::Bytes));
        appendPrefixed(bytes, content);
    }
};

/// Reads a body piece by piece; every step fails once the bytes run out.
class Reader
{
public:
    explicit Reader(QByteArrayView bytes)
        : m_rest(bytes)
    {}

    template<typename Number>
    std::optional<Number> number()
    {
        const auto bytes = take(sizeof(Number));
        return bytes ? std::optional(qFromBigEndian<Number>(bytes->data())) : std::nullopt;
    }

    std::optional<QByteArrayView> take(qsizetype count)
    {
        if (count > m_rest.size()) {
            return std::nullopt;
        }
        const QByteArrayView taken = m_rest.first(count);
        m_rest = m_rest.sliced(count);
        return taken;
    }

    std::optional<QByteArrayView> prefixed()
    {
        const auto size = number<quint32>();
        return size ? take(*size) : std::nullopt;
    }

    std::optional<Value> value()
    {
        const auto tag = number<quint8>();
        if (!tag) {
            return std::nullopt;
        }
        switch (static_cast<Tag>(*tag)) {
        case Tag::Nothing:
            return Value();
        case Tag::Number: {
            const auto read = number<qint64>();
            return read ? std::optional<Value>(*read) : std::nullopt;
        }
        case Tag::Text: {
            const auto read = prefixed();
            return read ? std::optional<Value>(QString::fromUtf8(*read)) : std::nullopt;
        }
        case Tag::Bytes: {
            const auto read = prefixed();
            return read ? std::optional<Value>(read->toByteArray()) : std::nullopt;
        }
        }
        return std::nullopt;
    }

    bool atEnd() const { return m_rest.isEmpty(); }

private:
    QByteArrayView m_rest;
};

std::optional<RecordType> readType(Reader &reader)
{
    const auto domain = reader.take(bodyDomain.size());
    if (!domain || *domain != QByteArrayView(bodyDomain.data(), bodyDomain.size())) {
        return std::nullopt;
    }
    const auto type = reader.number<quint16>();
    return type ? std::optional(static_cast<RecordType>(*type)) : std::nullopt;
}

std::optional<DecodedBody> decode(const QByteArray &body)
{
    Reader reader(body);
    const auto type = readType(reader);
    const auto count = reader.number<quint16>();
    if (!type || !count) {
        return std::nullopt;
    }
    DecodedBody decoded{*type, {}};
    for (int i = 0; i < *count; ++i) {
        std::optional<Value> value = reader.value();
        if (!value) {
            return std::nullopt;
        }
        decoded.row.push_back(*std::move(value));
    }
    return reader.atEnd() ? std::optional(decoded) : std::nullopt;
}

} // namespace

Result<void> checkTexts(const Row &row)
{
    for (const Value &value : row) {
        const QString *text = std::get_if<QString>(&value);
        if (text && (!isStorable(*text) || text->startsWith(QChar::ByteOrderMark))) {
            return failure(ErrorCode::InvalidInput,
                           u"a text holds what is no character, or begins with a mark of byte order"_s);
        }
    }
    return {};
}

QByteArray noticeBody(const Row &row)
{
    return canonicalBody(RecordType::Notice, row);
}

QByteArray canonicalBody(RecordType type, const Row &row)
{
    std::size_t count = row.size();
    while (count > 0 && std::holds_alternative<std::monostate>(row[count - 1])) {
        --count;
    }
    QByteArray bytes;
    bytes.append(bodyDomain.data(), bodyDomain.size());
    append(bytes, static_cast<quint16>(type));
    append(bytes, static_cast<quint16>(count));
    for (std::size_t i = 0; i < count; ++i) {
        std::visit(AppendValue{bytes}, row[i]);
    }
    return bytes;
}

Result<DecodedBody> decodeBody(const QByteArray &body)
{
    std::optional<DecodedBody> decoded = decode(body);
    // A body that does not encode to the same bytes again was not written by this program.
    if (!decoded || !checkTexts(decoded->row) || canonicalBody(decoded->type, decoded->row) != body) {
        return failure(ErrorCode::JournalBroken, u"a body is not in canonical form"_s);
    }
    return *std::move(decoded);
}

std::optional<RecordType> typeOfBody(const QByteArray &body)
{
    Reader reader(body);
    return readType(reader);
}

QByteArray genesisBody()
{
    return QByteArrayLiteral("dj2 sha256");
}

QByteArray erasedSalt()
{
    return QByteArray(entrySaltBytes, '\0');
}

QByteArray contentPreimage(const QByteArray &salt, const QByteArray &body)
{
    QByteArray bytes = contentDomain.toByteArray() + salt;
    appendPrefixed(bytes, body);
    return bytes;
}

QByteArray entryPreimage(const QByteArray &journalId, const JournalEntry &entry)
{
    QByteArray bytes = entryDomain.toByteArray() + journalId;
    append(bytes, entry.sequence);
    bytes += entry.previousHash;
    append(bytes, entry.timeMs);
    append(bytes, static_cast<quint16>(entry.kind));
    append(bytes, static_cast<quint16>(entry.type));
    append(bytes, entry.actor);
    append(bytes, entry.desk);
    append(bytes, entry.reference);
    return bytes + entry.contentHash;
}

QByteArray changeMessage(qint64 firstSequence, const QByteArray &lastEntryHash)
{
    QByteArray bytes = changeDomain.toByteArray();
    append(bytes, firstSequence);
    return bytes + lastEntryHash;
}

} // namespace dutydesk
