<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>dutydesk::ErrorText</name>
    <message>
        <source>Please check what you entered.</source>
        <translation>请检查填写的内容。</translation>
    </message>
    <message>
        <source>This record is not there.</source>
        <translation>找不到这条记录。</translation>
    </message>
    <message>
        <source>This contradicts what is already stored. Nothing was changed.</source>
        <translation>与已保存的内容冲突，未作任何更改。</translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation>您的岗位没有这项权限。</translation>
    </message>
    <message>
        <source>The password or PIN is not right.</source>
        <translation>密码或 PIN 码不正确。</translation>
    </message>
    <message>
        <source>Please sign in with your password.</source>
        <translation>请用密码登录。</translation>
    </message>
    <message>
        <source>A rule of the centre stands in the way.</source>
        <translation>按服务中心的规定，现在不能这样做。</translation>
    </message>
    <message>
        <source>This record is closed and cannot be changed any more.</source>
        <translation>这条记录已关闭，不能再更改。</translation>
    </message>
    <message>
        <source>Another program is writing to the database right now. Please try again.</source>
        <translation>另一个程序正在写入数据库，请稍后再试。</translation>
    </message>
    <message>
        <source>The change could not be saved. Nothing was changed.</source>
        <translation>未能保存，未作任何更改。</translation>
    </message>
    <message>
        <source>The database file was moved, deleted or replaced. Put it back, then start the program again.</source>
        <translation>数据库文件被移动、删除或替换了。请放回原处，然后重新启动程序。</translation>
    </message>
    <message>
        <source>The folder is not there: %1</source>
        <translation>找不到文件夹：%1</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>无法写入文件：%1</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>无法读取文件：%1</translation>
    </message>
    <message>
        <source>This file is not a Dutydesk database: %1</source>
        <translation>该文件不是值班台的数据库：%1</translation>
    </message>
    <message>
        <source>The database lies on a network share, where it is not safe. Use a local disk, or PostgreSQL.</source>
        <translation>数据库位于网络共享盘上，数据得不到保障。请使用本地磁盘或 PostgreSQL。</translation>
    </message>
    <message>
        <source>Dutydesk already has this database open.</source>
        <translation>值班台已经打开了这个数据库。</translation>
    </message>
    <message>
        <source>The database was made by a newer version. Please update this program.</source>
        <translation>该数据库由更新的版本建立，请升级本程序。</translation>
    </message>
    <message>
        <source>The database does not fit this program. Please restore the last backup.</source>
        <translation>该数据库与本程序不符，请恢复最近的备份。</translation>
    </message>
    <message>
        <source>The journal is not whole: it was changed outside this program.</source>
        <translation>日志链不完整：有人在本程序之外改动过。</translation>
    </message>
    <message>
        <source>There is no display to open a window on.</source>
        <translation>没有可用的显示器，无法打开窗口。</translation>
    </message>
</context>
</TS>
