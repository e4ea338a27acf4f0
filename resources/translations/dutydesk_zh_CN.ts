<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>dutydesk::DocumentRenderer</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页 共 %2 页</translation>
    </message>
</context>
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
<context>
    <name>dutydesk::LogPageDocument</name>
    <message>
        <source>Volume %1, page %2</source>
        <translation>第 %1 册 第 %2 页</translation>
    </message>
    <message>
        <source>Duty log %1</source>
        <translation>值班记录 %1</translation>
    </message>
    <message>
        <source>No page may be torn out, nothing altered. Kept for one year. Printed %1</source>
        <translation>本记录不得撕页、不得涂改，保存期一年。打印时间 %1</translation>
    </message>
    <message>
        <source>Duty log and handover record</source>
        <translation>值班记录（交接班记录）</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>班次</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>值班人员</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>天气</translation>
    </message>
    <message>
        <source>Duty manager</source>
        <translation>带班领导</translation>
    </message>
    <message>
        <source>A. Events</source>
        <translation>A 值班事项</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>房号或地点</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>事项内容</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Action and result</source>
        <translation>处理经过及结果</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Correction: %1</source>
        <translation>更正：%1</translation>
    </message>
    <message>
        <source>Written later, at %1</source>
        <translation>补记于 %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>follow up</source>
        <translation>需跟进</translation>
    </message>
    <message>
        <source>Attachments:</source>
        <translation>附件份数：</translation>
    </message>
    <message>
        <source>C. Open work:</source>
        <translation>C 未完成事项：</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>C. Open work</source>
        <translation>C 未完成事项</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>已做到哪一步</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>If it gets worse</source>
        <translation>如有恶化</translation>
    </message>
    <message>
        <source>Followed up by</source>
        <translation>跟进人</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>接班答复</translation>
    </message>
    <message>
        <source>D. Shared equipment</source>
        <translation>D 公物清点</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>品名</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>应有数</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>实有数</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Not signed, %1:</source>
        <translation>拒签（%1）：</translation>
    </message>
    <message>
        <source>E. Handover</source>
        <translation>E 交接</translation>
    </message>
    <message>
        <source>Outgoing officer:</source>
        <translation>交班人：</translation>
    </message>
    <message>
        <source>items tidy %1, desk clean %2, evidence collected %3</source>
        <translation>公物整齐 %1，桌面整洁 %2，证据材料已收集 %3</translation>
    </message>
    <message>
        <source>Explanation:</source>
        <translation>说明：</translation>
    </message>
    <message>
        <source>The desk closes, no relief follows:</source>
        <translation>无接班，服务台关闭：</translation>
    </message>
    <message>
        <source>Block of important open work lifted by %1:</source>
        <translation>重要未完成事项由 %1 批准放行：</translation>
    </message>
    <message>
        <source>Incoming officer:</source>
        <translation>接班人：</translation>
    </message>
    <message>
        <source>arrived %1, dress and badge %2, previous page read %3, area %4</source>
        <translation>到岗 %1，着装及工牌 %2，已阅上一页 %3，区域检查 %4</translation>
    </message>
    <message>
        <source>Abnormality:</source>
        <translation>异常：</translation>
    </message>
    <message>
        <source>Objection of the incoming officer:</source>
        <translation>接班异议：</translation>
    </message>
    <message>
        <source>Outgoing officer, signed</source>
        <translation>交班人签名</translation>
    </message>
    <message>
        <source>Incoming officer, signed</source>
        <translation>接班人签名</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>主管检查</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>校验码</translation>
    </message>
    <message>
        <source>call</source>
        <translation>来电</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>来访</translation>
    </message>
    <message>
        <source>intercom</source>
        <translation>对讲</translation>
    </message>
    <message>
        <source>patrol</source>
        <translation>巡查</translation>
    </message>
    <message>
        <source>outgoing call</source>
        <translation>去电</translation>
    </message>
    <message>
        <source>missed call</source>
        <translation>未接来电</translation>
    </message>
    <message>
        <source>superior</source>
        <translation>上级交办</translation>
    </message>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>help request</source>
        <translation>求助</translation>
    </message>
    <message>
        <source>repair</source>
        <translation>报修</translation>
    </message>
    <message>
        <source>complaint</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>enquiry</source>
        <translation>咨询</translation>
    </message>
    <message>
        <source>incident</source>
        <translation>治安事件</translation>
    </message>
    <message>
        <source>disaster</source>
        <translation>灾害</translation>
    </message>
    <message>
        <source>handover</source>
        <translation>交接班</translation>
    </message>
    <message>
        <source>instruction</source>
        <translation>上级指示</translation>
    </message>
    <message>
        <source>call-out</source>
        <translation>调派</translation>
    </message>
    <message>
        <source>protective measure</source>
        <translation>临时保护措施</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>完好</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>损坏</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>lent</source>
        <translation>借出</translation>
    </message>
    <message>
        <source>in repair</source>
        <translation>送修</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>已接</translation>
    </message>
    <message>
        <source>asked back</source>
        <translation>追问</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>有异议</translation>
    </message>
</context>
<context>
    <name>dutydesk::PrintPreview</name>
    <message>
        <source>Print preview: %1</source>
        <translation>打印预览：%1</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>另存为 PDF…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>另存为 PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
</context>
</TS>
