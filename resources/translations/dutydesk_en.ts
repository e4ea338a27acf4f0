<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
</TS>
