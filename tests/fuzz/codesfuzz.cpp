// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "files/fileheadpin.h"
#include "fuzz/fuzztargets.h"
#include "journal/base32.h"
#include "journal/papercode.h"
#include "journal/rootcode.h"
#include "keys/opensslcrypto.h"
#include "keys/sodiumkeyvault.h"

#include <QFile>
#include <QTemporaryDir>

namespace dutydesk::fuzz {

using namespace Qt::StringLiterals;

void paperCode(const QByteArray &input)
{
    const QString typed = typedText(input);
    if (const Result<PaperCode> code = PaperCode::parse(typed)) {
        const Result<PaperCode> again = PaperCode::parse(code->toString());
        demand(again && *again == *code, "a code that was printed reads as the same");
        demand(code->sequence() > 0, "a code names an entry");
    }
    if (const Result<RootCode> code = RootCode::parse(typed)) {
        const Result<RootCode> again = RootCode::parse(code->toString());
        demand(again && *again == *code, "a fingerprint that was printed reads as the same");
    }
    const QString meant = base32::asMeant(typed);
    demand(base32::asMeant(meant) == meant, "characters that are meant stay as they are");
    demand(base32::inGroups(meant).join(QString()) == meant, "groups hold all characters");
    const QByteArray hash = input.leftJustified(32, '\0', true);
    const PaperCode printed = PaperCode::of({input.size() + 1, hash});
    demand(PaperCode::parse(printed.toString()) == printed, "a printed code can be typed");
}

/// A person's key as a database holds it, with changes that the input describes: field, place and what is done there.
void staffKey(const QByteArray &input)
{
    static const Secret password(u"a password of tests"_s);
    static const Secret pin(u"271828"_s);
    static SodiumKeyVault vault = [] {
        QByteArray pepper(32, 'p');
        return SodiumKeyVault(LockedBytes::takenFrom(pepper), {1, 8192});
    }();
    static const KeyMaterial sound = vault.create(password, pin).value();
    KeyMaterial key = sound;
    QByteArray *const fields[] = {&key.publicKey, &key.sealedKey, &key.salt, &key.pinSalt, &key.pinVerifier};
    for (qsizetype at = 0; at + 2 < input.size(); at += 3) {
        QByteArray &field = *fields[static_cast<quint8>(input[at]) % std::size(fields)];
        const qsizetype place = static_cast<quint8>(input[at + 1]) % (field.size() + 1);
        if (input[at + 2] == 0 || place == field.size()) {
            field.truncate(place);
        } else {
            field[place] = static_cast<char>(field[place] ^ input[at + 2]);
        }
    }
    const Result<void> opened = vault.unlock(StaffId(1), key, password);
    const bool isSound = key.publicKey == sound.publicKey && key.sealedKey == sound.sealedKey && key.salt == sound.salt;
    demand(opened.has_value() == isSound, "a key opens exactly as it was sealed");
    if (opened) {
        const bool isSoundPin = key.pinSalt == sound.pinSalt && key.pinVerifier == sound.pinVerifier;
        demand(vault.checkPin(StaffId(1), key, pin).has_value() == isSoundPin, "a PIN fits exactly what was kept");
    }
    vault.forget(StaffId(1));
    demand(!vault.verify(key.publicKey, input, input.leftJustified(64, 's', true)), "what nobody signed is not signed");
}

/// The pin and the fingerprint that lie in this computer's private folder, as found, and with a sound checksum.
void headPin(const QByteArray &input)
{
    static const QTemporaryDir folder(u"/dev/shm/fuzzed-pin-XXXXXX"_s);
    static const OpenSslCrypto crypto;
    static const QByteArray key(32, 'k');
    const QByteArray journalId(16, 'j');
    const QString path = folder.filePath(QString::fromLatin1(journalId.toHex()));
    const FileHeadPin pin(folder.path(), key, crypto, {});
    for (const QByteArray &content : {input, input + crypto.authenticate(input, key)}) {
        for (const char *suffix : {".pin", ".root"}) {
            QFile file(path + QLatin1StringView(suffix));
            demand(file.open(QIODevice::WriteOnly) && file.write(content) == content.size(), "a pin can be written");
        }
        const Result<std::optional<JournalHead>> head = pin.read(journalId);
        demand(!head || (head->has_value() && (*head)->hash.size() == 32), "a pin holds a hash");
        const Result<std::optional<RootCode>> root = pin.root(journalId);
        demand(!root || root->has_value(), "a fingerprint that is there is read or refused");
        FileHeadPin::hasPinOf(u"/dutydesk.db"_s, folder.path());
    }
}

} // namespace dutydesk::fuzz
