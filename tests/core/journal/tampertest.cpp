// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/journal/verifiedworld.h"
#include "support/tries.h"

#include <iostream>
#include <random>

namespace dutydesk {

using namespace test;

namespace {

const int mutationsOfEachClass = tries(500, 5'000);

/// Changes a world and returns the first entry that differs, or 0 if only records were changed.
struct Mutation
{
    const char *name;
    qint64 (*apply)(VerifiedWorld &world, std::mt19937 &random);
};

qint64 pick(VerifiedWorld &world, std::mt19937 &random, qint64 first = 1)
{
    const auto count = static_cast<qint64>(world.entries().size());
    return std::uniform_int_distribution<qint64>(first, count)(random);
}

void flipByte(QByteArray &bytes, std::mt19937 &random)
{
    const auto at = std::uniform_int_distribution<qsizetype>(0, bytes.size() - 1)(random);
    bytes[at] = char(bytes[at] ^ (1 << (random() % 8)));
}

qint64 editBody(VerifiedWorld &world, std::mt19937 &random)
{
    qint64 sequence = pick(world, random);
    while (world.entry(sequence).body->isEmpty()) {
        sequence = pick(world, random);
    }
    flipByte(*world.entry(sequence).body, random);
    return sequence;
}

qint64 editField(VerifiedWorld &world, std::mt19937 &random)
{
    const qint64 sequence = pick(world, random, 2);
    JournalEntry &entry = world.entry(sequence);
    switch (random() % 6) {
    case 0:
        ++entry.actor;
        break;
    case 1:
        ++entry.desk;
        break;
    case 2:
        ++entry.reference;
        break;
    case 3:
        --entry.timeMs;
        break;
    case 4:
        flipByte(entry.salt, random);
        break;
    default:
        flipByte(entry.contentHash, random);
    }
    return sequence;
}

qint64 editHash(VerifiedWorld &world, std::mt19937 &random)
{
    const qint64 sequence = pick(world, random);
    flipByte(random() % 2 ? world.entry(sequence).entryHash : world.entry(sequence).previousHash, random);
    return sequence;
}

qint64 removeEntry(VerifiedWorld &world, std::mt19937 &random)
{
    const qint64 sequence = pick(world, random);
    world.entries().erase(world.entries().begin() + sequence - 1);
    return sequence;
}

qint64 swapEntries(VerifiedWorld &world, std::mt19937 &random)
{
    const qint64 first = pick(world, random);
    qint64 second = pick(world, random);
    while (second == first) {
        second = pick(world, random);
    }
    std::swap(world.entry(first), world.entry(second));
    std::swap(world.entry(first).sequence, world.entry(second).sequence);
    return std::min(first, second);
}

qint64 insertCopy(VerifiedWorld &world, std::mt19937 &random)
{
    const qint64 at = pick(world, random);
    const JournalEntry copy = world.entry(pick(world, random));
    world.entries().insert(world.entries().begin() + at - 1, copy);
    for (std::size_t i = 0; i < world.entries().size(); ++i) {
        world.entries()[i].sequence = static_cast<qint64>(i) + 1;
    }
    return at;
}

qint64 cutTail(VerifiedWorld &world, std::mt19937 &random)
{
    const qint64 sequence = pick(world, random);
    world.entries().resize(static_cast<std::size_t>(sequence - 1));
    return sequence;
}

qint64 rewriteFromThere(VerifiedWorld &world, std::mt19937 &random)
{
    const qint64 sequence = pick(world, random, 2);
    world.entry(sequence).salt = QByteArray(16, char(random() % 256));
    world.rehash(sequence);
    return sequence;
}

qint64 editRecord(VerifiedWorld &world, std::mt19937 &random)
{
    flipByte(world.staff.rows[1 + random() % 8], random);
    return 0;
}

qint64 removeOrAddRecord(VerifiedWorld &world, std::mt19937 &random)
{
    const qint64 id = 1 + random() % 8;
    if (random() % 2) {
        world.staff.rows[id + 100] = world.staff.rows[id];
    } else {
        world.staff.rows.erase(id);
    }
    return 0;
}

qint64 forgeSignature(VerifiedWorld &world, std::mt19937 &random)
{
    const qint64 sequence = world.sequenceOf(EntryKind::HandoverSignature, int(random() % 2));
    SignatureBody body = decodeSignature(*world.entry(sequence).body).value();
    flipByte(random() % 2 ? body.signature.bytes : body.signature.publicKey, random);
    world.entry(sequence).body = encodeSignature(body);
    world.rehash(sequence);
    world.forgePin();
    return sequence;
}

const std::vector<Mutation> mutations = {{"a body edited", editBody},
                                         {"a field edited", editField},
                                         {"a hash edited", editHash},
                                         {"an entry removed", removeEntry},
                                         {"two entries swapped", swapEntries},
                                         {"a copy inserted", insertCopy},
                                         {"the tail cut", cutTail},
                                         {"all hashed anew", rewriteFromThere},
                                         {"a record edited", editRecord},
                                         {"a record removed or added", removeOrAddRecord},
                                         {"a signature forged", forgeSignature}};

} // namespace

TEST(TamperTest, R_RK_1_EveryMutationIsFound)
{
    std::mt19937 random(20261124);
    for (const Mutation &mutation : mutations) {
        for (int i = 0; i < mutationsOfEachClass; ++i) {
            VerifiedWorld world;
            const qint64 changed = mutation.apply(world, random);
            const std::optional<JournalFinding> found = world.firstBad();
            ASSERT_TRUE(found) << mutation.name << ", try " << i << ", entry " << changed;
            // A rehashed chain is consistent in itself, so a later place reveals the change, never an earlier one. The
            // exception is an enrolment whose signature was cut off: it is reported itself.
            const qint64 earliest = mutation.apply == cutTail ? changed - 1 : changed;
            EXPECT_TRUE(found->sequence == 0 || found->sequence >= earliest) << mutation.name << ", entry " << changed;
        }
    }
    std::cout << mutations.size() * std::size_t(mutationsOfEachClass) << " mutations, all found\n";
}

TEST(TamperTest, R_RK_1_TheEntryEditedIsTheOneNamed)
{
    std::mt19937 random(1);
    for (const auto apply : {editBody, editField, removeEntry}) {
        for (int i = 0; i < mutationsOfEachClass; ++i) {
            VerifiedWorld world;
            const bool lastRemoved = apply == removeEntry;
            const qint64 changed = apply(world, random);
            const std::optional<JournalFinding> found = world.firstBad();
            ASSERT_TRUE(found);
            if (!lastRemoved || changed <= static_cast<qint64>(world.entries().size())) {
                EXPECT_EQ(found->sequence, changed) << static_cast<int>(found->problem);
            }
        }
    }
}

} // namespace dutydesk
