<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>dutydesk::CalendarPart</name>
    <message numerus="yes">
        <source>%n day(s) differ from the usual week.</source>
        <translation>
            <numerusform>%n day differs from the usual week.</numerusform>
            <numerusform>%n days differ from the usual week.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dutydesk::ClockWords</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dutydesk::DataRequestsView</name>
    <message numerus="yes">
        <source>The data of %n people who moved out has been kept as long as the settings say. To erase it, choose the person in the archive, then Personal data, Register a request: %1</source>
        <translation>
            <numerusform>The data of %n person who moved out has been kept as long as the settings say. To erase it, choose the person in the archive, then Personal data, Register a request: %1</numerusform>
            <numerusform>The data of %n people who moved out has been kept as long as the settings say. To erase it, choose the person in the archive, then Personal data, Register a request: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dutydesk::FacilitiesView</name>
    <message numerus="yes">
        <source>overdue by %n day(s)</source>
        <translation>
            <numerusform>overdue by %n day</numerusform>
            <numerusform>overdue by %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>due in %n day(s)</source>
        <translation>
            <numerusform>due in %n day</numerusform>
            <numerusform>due in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dutydesk::HandoverStep</name>
    <message numerus="yes">
        <source>⚠ %n minute(s) late: expected by %1. This is recorded.</source>
        <translation>
            <numerusform>⚠ %n minute late: expected by %1. This is recorded.</numerusform>
            <numerusform>⚠ %n minutes late: expected by %1. This is recorded.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dutydesk::ImportNames</name>
    <message numerus="yes">
        <source>%n new building(s)</source>
        <translation>
            <numerusform>%n new building</numerusform>
            <numerusform>%n new buildings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new flat(s)</source>
        <translation>
            <numerusform>%n new flat</numerusform>
            <numerusform>%n new flats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vehicle(s)</source>
        <translation>
            <numerusform>%n vehicle</numerusform>
            <numerusform>%n vehicles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flat(s) are in the archive already, with the same data.</source>
        <translation>
            <numerusform>%n flat is in the archive already, with the same data.</numerusform>
            <numerusform>%n flats are in the archive already, with the same data.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are skipped. Export them, correct them, and import them afterwards.</source>
        <translation>
            <numerusform>%n row is skipped. Export it, correct it, and import it afterwards.</numerusform>
            <numerusform>%n rows are skipped. Export them, correct them, and import them afterwards.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same applies to %n more flat(s).</source>
        <translation>
            <numerusform>The same applies to %n more flat.</numerusform>
            <numerusform>The same applies to %n more flats.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dutydesk::LogEntryModel</name>
    <message numerus="yes">
        <source>%n attachment(s)</source>
        <translation>
            <numerusform>%n attachment</numerusform>
            <numerusform>%n attachments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dutydesk::LogHistory</name>
    <message numerus="yes">
        <source>%n page(s) on %1.</source>
        <translation>
            <numerusform>%n page on %1.</numerusform>
            <numerusform>%n pages on %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dutydesk::OwnerImportDialog</name>
    <message numerus="yes">
        <source>&amp;Import %n flat(s)</source>
        <translation>
            <numerusform>&amp;Import %n flat</numerusform>
            <numerusform>&amp;Import %n flats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of %1 were imported.</source>
        <translation>
            <numerusform>%n row of %1 was imported.</numerusform>
            <numerusform>%n rows of %1 were imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dutydesk::RegisterDocument</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dutydesk::RegisterView</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dutydesk::ReviewPage</name>
    <message numerus="yes">
        <source>&amp;Sign the review of %n page(s)</source>
        <translation>
            <numerusform>&amp;Sign the review of %n page</numerusform>
            <numerusform>&amp;Sign the review of %n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The review of %n page(s) is signed.</source>
        <translation>
            <numerusform>The review of %n page is signed.</numerusform>
            <numerusform>The reviews of %n pages are signed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dutydesk::RosterFindings</name>
    <message numerus="yes">
        <source>Bro&amp;ken rules: %n</source>
        <translation>
            <numerusform>Bro&amp;ken rules: %n</numerusform>
            <numerusform>Bro&amp;ken rules: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dutydesk::RosterPage</name>
    <message numerus="yes">
        <source>Filled from four weeks earlier, leave left out: %n cell(s).</source>
        <translation>
            <numerusform>Filled from four weeks earlier, leave left out: %n cell.</numerusform>
            <numerusform>Filled from four weeks earlier, leave left out: %n cells.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) are still broken:</source>
        <translation>
            <numerusform>%n rule is still broken:</numerusform>
            <numerusform>%n rules are still broken:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dutydesk::SecretEdit</name>
    <message numerus="yes">
        <source>Too many wrong tries for %1: please wait %n second(s).</source>
        <translation>
            <numerusform>Too many wrong tries for %1: please wait %n second.</numerusform>
            <numerusform>Too many wrong tries for %1: please wait %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dutydesk::SecretFields</name>
    <message numerus="yes">
        <source>The password has at least %n character(s).</source>
        <translation>
            <numerusform>The password has at least %n character.</numerusform>
            <numerusform>The password has at least %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dutydesk::SignInPage</name>
    <message numerus="yes">
        <source>The PIN was wrong %n time(s): please enter the password now.</source>
        <translation>
            <numerusform>The PIN was wrong %n time: please enter the password now.</numerusform>
            <numerusform>The PIN was wrong %n times: please enter the password now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dutydesk::SignOutStep</name>
    <message numerus="yes">
        <source>· Volume %1, page %2 is complete: %n line(s).</source>
        <translation>
            <numerusform>· Volume %1, page %2 is complete: %n line.</numerusform>
            <numerusform>· Volume %1, page %2 is complete: %n lines.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>· %n shared item(s) counted.</source>
        <translation>
            <numerusform>· %n shared item counted.</numerusform>
            <numerusform>· %n shared items counted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>· %n piece(s) of open work told truthfully.</source>
        <translation>
            <numerusform>· %n piece of open work told truthfully.</numerusform>
            <numerusform>· %n pieces of open work told truthfully.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dutydesk::TakeOverStep</name>
    <message numerus="yes">
        <source>· %n piece(s) of open work taken.</source>
        <translation>
            <numerusform>· %n piece of open work taken.</numerusform>
            <numerusform>· %n pieces of open work taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>· %n piece(s) of open work asked back or disputed.</source>
        <translation>
            <numerusform>· %n piece of open work asked back or disputed.</numerusform>
            <numerusform>· %n pieces of open work asked back or disputed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dutydesk::TidyStep</name>
    <message numerus="yes">
        <source>The page has %n line(s).</source>
        <translation>
            <numerusform>The page has %n line.</numerusform>
            <numerusform>The page has %n lines.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s) belong to it.</source>
        <translation>
            <numerusform>%n attachment belongs to it.</numerusform>
            <numerusform>%n attachments belong to it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dutydesk::TodayPage</name>
    <message numerus="yes">
        <source>%n piece(s) of open work, %1 of them important</source>
        <translation>
            <numerusform>%n piece of open work, %1 important</numerusform>
            <numerusform>%n pieces of open work, %1 of them important</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dutydesk::TodayRows</name>
    <message numerus="yes">
        <source>%1, page %2 · %n line(s)</source>
        <translation>
            <numerusform>%1, page %2 · %n line</numerusform>
            <numerusform>%1, page %2 · %n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dutydesk::TodayWords</name>
    <message numerus="yes">
        <source>Volume %1 has room for %n more page(s)</source>
        <translation>
            <numerusform>Volume %1 has room for %n more page</numerusform>
            <numerusform>Volume %1 has room for %n more pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signed page(s) to review, the oldest of %1</source>
        <translation>
            <numerusform>%n signed page to review, of %1</numerusform>
            <numerusform>%n signed pages to review, the oldest of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s) of the records to explain</source>
        <translation>
            <numerusform>%n alarm of the records to explain</numerusform>
            <numerusform>%n alarms of the records to explain</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dutydesk::UnitNotice</name>
    <message numerus="yes">
        <source>and %n more open</source>
        <translation>
            <numerusform>and %n more open</numerusform>
            <numerusform>and %n more open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dutydesk::VerificationWords</name>
    <message numerus="yes">
        <source>There are %n more problem(s).</source>
        <translation>
            <numerusform>There is %n more problem.</numerusform>
            <numerusform>There are %n more problems.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The journal is not whole: %n problem(s) found.</source>
        <translation>
            <numerusform>The journal is not whole: %n problem found.</numerusform>
            <numerusform>The journal is not whole: %n problems found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n entry(ies). No problem was found up to there.</source>
        <translation>
            <numerusform>Stopped after %n entry. No problem was found up to there.</numerusform>
            <numerusform>Stopped after %n entries. No problem was found up to there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is in the journal is whole, but %n alarm(s) wait for the manager. Code: %1</source>
        <translation>
            <numerusform>What is in the journal is whole, but %n alarm waits for the manager. Code: %1</numerusform>
            <numerusform>What is in the journal is whole, but %n alarms wait for the manager. Code: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 It was noted %n more time(s) until entry %2, when the clock showed %3.</source>
        <translation>
            <numerusform>%1 It was noted once more, with entry %2, when the clock showed %3.</numerusform>
            <numerusform>%1 It was noted %n more times until entry %2, when the clock showed %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>People were given a role %n time(s) after the journal was begun:</source>
        <translation>
            <numerusform>A person was given a role once after the journal was begun:</numerusform>
            <numerusform>People were given a role %n times after the journal was begun:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>People were given a new password by somebody else %n time(s):</source>
        <translation>
            <numerusform>A person was given a new password by somebody else once:</numerusform>
            <numerusform>People were given a new password by somebody else %n times:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A wrong clock was noted %n time(s):</source>
        <translation>
            <numerusform>A wrong clock was noted once:</numerusform>
            <numerusform>A wrong clock was noted %n times:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>People, shifts or the centre were given another name %n time(s) after signed pages had named them. These pages keep the names of their day:</source>
        <translation>
            <numerusform>People, shifts or the centre were given another name once after signed pages had named them. These pages keep the names of their day:</numerusform>
            <numerusform>People, shifts or the centre were given another name %n times after signed pages had named them. These pages keep the names of their day:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dutydesk::VolumesView</name>
    <message numerus="yes">
        <source>The certificate is signed by %1 and %2: %n entries were erased.</source>
        <translation>
            <numerusform>The certificate is signed by %1 and %2: %n entry was erased.</numerusform>
            <numerusform>The certificate is signed by %1 and %2: %n entries were erased.</numerusform>
        </translation>
    </message>
</context>
</TS>
