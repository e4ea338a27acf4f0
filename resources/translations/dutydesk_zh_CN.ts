<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ErrorText</name>
    <message>
        <source>Please check what you entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This contradicts what is already stored. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password or PIN is not right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please sign in with your password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule of the centre stands in the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record is closed and cannot be changed any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is writing to the database right now. Please try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change could not be saved. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database file was moved, deleted or replaced. Put it back, then start the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder is not there: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a Dutydesk database: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database lies on a network share, where it is not safe. Use a local disk, or PostgreSQL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dutydesk already has this database open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database was made by a newer version. Please update this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database does not fit this program. Please restore the last backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal is not whole: it was changed outside this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no display to open a window on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
