// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/fuzztargets.h"
#include "journal/canonical.h"
#include "privacy/maskedrecord.h"
#include "records/allrecords.h"

#include <algorithm>

namespace dutydesk::fuzz {

namespace {

/// What is read from a row, written and read again is the same record.
template<Record T>
void readAgain(const Row &row)
{
    const Result<T> record = recordOf<T>(row);
    if (!record) {
        return;
    }
    const Row written = rowOf(*record);
    const Result<T> again = recordOf<T>(written);
    demand(again && *again == *record, "a record that was written reads as the same");
    const bool isAsWritten = AllRecords::rules().forms.at(T::recordType)(written);
    demand(isAsWritten, "a record that was written has the form of its type");
    demand(recordOf<T>(rowOf(masked(*record))).has_value(), "a masked record is a record");
}

void readAgain(RecordType type, const Row &row)
{
    AllRecords::each([&]<Record T>(const ListedRecord<T> &) {
        if (T::recordType == type) {
            readAgain<T>(row);
        }
    });
}

/// A row as an input describes it, value by value, so that most inputs reach the record.
class RowInput
{
public:
    explicit RowInput(const QByteArray &input)
        : m_rest(input)
    {}

    int byte() { return static_cast<quint8>(take(1).leftJustified(1, '\0').front()); }

    Row row()
    {
        Row row;
        while (!m_rest.isEmpty()) {
            row.push_back(value());
        }
        return row;
    }

private:
    Value value()
    {
        const int tag = byte();
        const int length = tag / 4;
        switch (tag % 4) {
        case 0:
            return length == 0 ? Value() : Value(take(2 * length));
        case 1:
            return take(length).toLongLong();
        case 2:
            return typedText(take(length));
        default:
            return typedText(take(byte()));
        }
    }

    QByteArray take(qsizetype count)
    {
        const QByteArray taken = m_rest.left(count);
        m_rest = m_rest.mid(count);
        return taken;
    }

    QByteArray m_rest;
};

/// The type of that number, or any where there is none.
RecordType typeOf(int number)
{
    std::vector<RecordType> types;
    AllRecords::each([&]<Record T>(const ListedRecord<T> &) { types.push_back(T::recordType); });
    const auto type = static_cast<RecordType>(number);
    return std::ranges::find(types, type) == types.end() ? types[static_cast<std::size_t>(number) % types.size()]
                                                         : type;
}

} // namespace

void journalBody(const QByteArray &input)
{
    const Result<DecodedBody> decoded = decodeBody(input);
    if (!decoded) {
        demand(decoded.error().code == ErrorCode::JournalBroken, "what is no body is said to be none");
        return;
    }
    demand(typeOfBody(input) == decoded->type, "the header alone gives the type");
    demand(canonicalBody(decoded->type, decoded->row) == input, "a body has one form");
    readAgain(decoded->type, decoded->row);
}

void recordRow(const QByteArray &input)
{
    RowInput described(input);
    const int high = described.byte();
    const RecordType type = typeOf(high * 256 + described.byte());
    const Row row = described.row();
    readAgain(type, row);
    const bool hasForm = AllRecords::rules().forms.at(type)(row);
    if (hasForm && checkTexts(row)) {
        const Result<DecodedBody> decoded = decodeBody(canonicalBody(type, row));
        demand(decoded && decoded->type == type, "what may be written can be read");
    }
}

} // namespace dutydesk::fuzz
