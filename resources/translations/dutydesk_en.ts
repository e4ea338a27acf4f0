<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>dutydesk::ArrivalStep</name>
    <message numerus="yes">
        <source>⚠ %n minute(s) late: expected by %1. This is recorded.</source>
        <translation>
            <numerusform>⚠ %n minute late: expected by %1. This is recorded.</numerusform>
            <numerusform>⚠ %n minutes late: expected by %1. This is recorded.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dutydesk::HandoverStep</name>
    <message numerus="yes">
        <source>Too many wrong tries: please wait %n second(s).</source>
        <translation>
            <numerusform>Too many wrong tries: please wait %n second.</numerusform>
            <numerusform>Too many wrong tries: please wait %n seconds.</numerusform>
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
</TS>
