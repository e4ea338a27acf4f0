// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "modules/journalmodule.h"

#include "composition.h"
#include "files/filepepper.h"

namespace dutydesk {

namespace {

std::vector<SqlRecordStore> storesOfAll(const Database &database)
{
    std::vector<SqlRecordStore> stores;
    AllRecords::each([&]<Record T>(const ListedRecord<T> &) { stores.push_back(SqlRecordStore::of<T>(database)); });
    return stores;
}

template<typename Store>
std::vector<Store *> pointersTo(std::vector<SqlRecordStore> &stores)
{
    std::vector<Store *> pointers;
    std::ranges::transform(stores, std::back_inserter(pointers), [](SqlRecordStore &store) { return &store; });
    return pointers;
}

} // namespace

JournalModule::JournalModule(Database &openDatabase, const DeskSettings &settings, DeskId ofDesk, LockedBytes pepper)
    : database(openDatabase)
    , desk(ofDesk)
    , privateFolder(settings.privateFolder)
    , keyCost(settings.keyCost)
    , headPin(settings.privateFolder, FilePepper::pinKeyOf(pepper), crypto, database.filePath().value_or(QString()))
    , vault(std::move(pepper), settings.keyCost, settings.keyAim)
    , repository(database)
    , journal({repository, database, crypto, vault, settings.clock,
               settings.headPin ? *settings.headPin : static_cast<HeadPin &>(headPin), AllRecords::rules(),
               database.filePath().has_value()})
    , stores(storesOfAll(database))
    , verifier({repository, crypto, vault, headPin, AllRecords::rules(), settings.clock,
                pointersTo<const RecordStore>(stores), database.filePath().has_value()})
    , watch(journal, verifier, settings.clock)
{
    verifier.alsoMake(databaseCheck);
    if (!settings.connection.readOnly) {
        verifier.rememberIn(headPin, settings.clock);
    }
}

std::vector<RecordStore *> JournalModule::storesToChange()
{
    return pointersTo<RecordStore>(stores);
}

} // namespace dutydesk
