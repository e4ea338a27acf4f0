<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>dutydesk::AccessLogView</name>
    <message>
        <source>Access log</source>
        <translation>查阅登记</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>值班员</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>房号</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>信息项</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Nobody saw full personal data in this period. Each access is logged automatically.</source>
        <translation>这段时间内无人查看过完整信息。每次查看都会自动登记在此。</translation>
    </message>
    <message>
        <source>Only the centre manager can see the access log.</source>
        <translation>查阅登记仅供物业服务中心经理查看。</translation>
    </message>
</context>
<context>
    <name>dutydesk::AdministrationPage</name>
    <message>
        <source>Parts of the administration</source>
        <translation>管理的各部分</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>员工</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>中心设置</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录核验</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
</context>
<context>
    <name>dutydesk::AllRecords</name>
    <message>
        <source>person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>settings of the centre</source>
        <translation>中心设置</translation>
    </message>
    <message>
        <source>shared item</source>
        <translation>公物</translation>
    </message>
    <message>
        <source>on-call leader</source>
        <translation>值守领导</translation>
    </message>
    <message>
        <source>emergency number</source>
        <translation>应急电话</translation>
    </message>
    <message>
        <source>phrase</source>
        <translation>常用语</translation>
    </message>
    <message>
        <source>day of the calendar</source>
        <translation>日历日</translation>
    </message>
    <message>
        <source>shift pattern</source>
        <translation>班次</translation>
    </message>
    <message>
        <source>month of the roster</source>
        <translation>月度排班</translation>
    </message>
    <message>
        <source>duty of the roster</source>
        <translation>排班</translation>
    </message>
    <message>
        <source>substitution</source>
        <translation>顶班</translation>
    </message>
    <message>
        <source>volume of the log</source>
        <translation>值班记录册</translation>
    </message>
    <message>
        <source>page of the log</source>
        <translation>值班记录页</translation>
    </message>
    <message>
        <source>line of the log</source>
        <translation>值班记录条目</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>content of an attachment</source>
        <translation>附件内容</translation>
    </message>
    <message>
        <source>answer to open work</source>
        <translation>未完成事项答复</translation>
    </message>
    <message>
        <source>handover</source>
        <translation>交接班</translation>
    </message>
    <message>
        <source>count of an item</source>
        <translation>公物清点</translation>
    </message>
    <message>
        <source>review of a page</source>
        <translation>审阅</translation>
    </message>
    <message>
        <source>print of a page</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>work as handed over</source>
        <translation>已交接事项</translation>
    </message>
    <message>
        <source>building</source>
        <translation>楼栋</translation>
    </message>
    <message>
        <source>flat</source>
        <translation>房屋</translation>
    </message>
    <message>
        <source>resident</source>
        <translation>住户</translation>
    </message>
    <message>
        <source>vehicle</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>common facility</source>
        <translation>配套设施</translation>
    </message>
    <message>
        <source>event of a facility</source>
        <translation>设施事项</translation>
    </message>
    <message>
        <source>access to personal data</source>
        <translation>查阅登记</translation>
    </message>
    <message>
        <source>request about personal data</source>
        <translation>个人信息申请</translation>
    </message>
    <message>
        <source>import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>certificate of an erasure</source>
        <translation>销毁证明</translation>
    </message>
    <message>
        <source>key of a desk</source>
        <translation>值班台密钥</translation>
    </message>
    <message>
        <source>report to a leader</source>
        <translation>上报领导</translation>
    </message>
    <message>
        <source>attempt to reach a leader</source>
        <translation>联系领导</translation>
    </message>
    <message>
        <source>call-out of a department</source>
        <translation>调派部门</translation>
    </message>
    <message>
        <source>temporary measure</source>
        <translation>临时措施</translation>
    </message>
    <message>
        <source>case</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>step of a case</source>
        <translation>事项步骤</translation>
    </message>
    <message>
        <source>time limit of a case</source>
        <translation>事项的时限</translation>
    </message>
</context>
<context>
    <name>dutydesk::ArchiveView</name>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Flats</source>
        <translation>房屋</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>房号</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>楼层</translation>
    </message>
    <message>
        <source>Area (m²)</source>
        <translation>面积（m²）</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>业主</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Fit-out</source>
        <translation>装修</translation>
    </message>
    <message>
        <source>unit in any notation, such as 3-502, or the owner&apos;s surname</source>
        <translation>房号（如 3-502、3栋502）或业主姓氏</translation>
    </message>
    <message>
        <source>New &amp;building…</source>
        <translation>新增楼栋(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;New flat…</source>
        <translation>新增房屋(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>The owner archive is empty. It holds one file for each flat: areas, owners and household, tenants, vehicles, and what happened. Start with the first building.</source>
        <translation>业主档案还是空的。这里一户一档，登记面积、业主与家庭成员、租户、车辆以及历次事项。请先录入第一栋楼。</translation>
    </message>
    <message>
        <source>&amp;Enter the first building…</source>
        <translation>录入第一栋楼(&amp;E)…</translation>
    </message>
    <message>
        <source>Impor&amp;t from a spreadsheet…</source>
        <translation>从表格导入(&amp;T)…</translation>
    </message>
    <message>
        <source>Chang&amp;e…</source>
        <translation>修改(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Deactivate</source>
        <translation>停用(&amp;D)</translation>
    </message>
    <message>
        <source>No flats yet. Press Ctrl+N to add one.</source>
        <translation>这里没有房屋。按 Ctrl+N 新增。</translation>
    </message>
    <message>
        <source>Building %1 is deactivated.</source>
        <translation>%1 栋已停用。</translation>
    </message>
    <message>
        <source>Building %1 still has flats. Deactivate them first.</source>
        <translation>%1 栋还有房屋，请先停用这些房屋。</translation>
    </message>
</context>
<context>
    <name>dutydesk::AreaStep</name>
    <message>
        <source>Area and objections</source>
        <translation>区域检查与异议</translation>
    </message>
    <message>
        <source>I have checked the area: it is in &amp;order</source>
        <translation>区域已检查，无异常(&amp;O)</translation>
    </message>
    <message>
        <source>I have checked the area: something is abno&amp;rmal</source>
        <translation>区域已检查，有异常(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;What, and how the outgoing officer explains it</source>
        <translation>异常情况及交班人的说明(&amp;W)</translation>
    </message>
    <message>
        <source>Ob&amp;jections to this handover</source>
        <translation>接班异议(&amp;J)</translation>
    </message>
    <message>
        <source>None: leave empty. An objection is part of the record.</source>
        <translation>没有则留空。异议将记入本页。</translation>
    </message>
    <message>
        <source>Please check the area, then say whether it is in order.</source>
        <translation>请先检查区域，再选择是否有异常。</translation>
    </message>
    <message>
        <source>Please say what is abnormal, and how the outgoing officer explains it.</source>
        <translation>请写明异常情况及交班人的说明。</translation>
    </message>
</context>
<context>
    <name>dutydesk::ArgumentParser</name>
    <message>
        <source>There is no option %1. See: dutydesk help</source>
        <translation>没有选项 %1。用法见：dutydesk help</translation>
    </message>
    <message>
        <source>The option %1 is given twice.</source>
        <translation>选项 %1 重复。</translation>
    </message>
    <message>
        <source>A value is missing after %1.</source>
        <translation>%1 后面缺少取值。</translation>
    </message>
    <message>
        <source>Which command? See: dutydesk help</source>
        <translation>请给出命令。用法见：dutydesk help</translation>
    </message>
    <message>
        <source>There is no command %1. See: dutydesk help</source>
        <translation>没有命令 %1。用法见：dutydesk help</translation>
    </message>
    <message>
        <source>The command %1 needs %2.</source>
        <translation>命令 %1 需要 %2。</translation>
    </message>
    <message>
        <source>a day such as 2026-12-01</source>
        <translation>日期，例如 2026-12-01</translation>
    </message>
    <message>
        <source>Too much was given: %1</source>
        <translation>多余的参数：%1</translation>
    </message>
    <message>
        <source>The command %1 has no option %2.</source>
        <translation>命令 %1 没有选项 %2。</translation>
    </message>
    <message>
        <source>There is no language %1: give zh_CN or en.</source>
        <translation>没有语言 %1：可用 zh_CN 或 en。</translation>
    </message>
    <message>
        <source>a month such as 2026-12</source>
        <translation>月份，例如 2026-12</translation>
    </message>
    <message>
        <source>This is no day: %1. Write it as 2026-12-01.</source>
        <translation>日期写法不对：%1。请写成 2026-12-01。</translation>
    </message>
    <message>
        <source>This is no month: %1. Write it as 2026-12.</source>
        <translation>月份写法不对：%1。请写成 2026-12。</translation>
    </message>
    <message>
        <source>The calendar has no day %1.</source>
        <translation>没有这一天：%1。</translation>
    </message>
    <message>
        <source>The calendar has no month %1.</source>
        <translation>没有这个月份：%1。</translation>
    </message>
    <message>
        <source>The file must end with .xlsx (spreadsheet) or .ics (calendar): %1</source>
        <translation>文件名须以 .xlsx（电子表格）或 .ics（日历）结尾：%1</translation>
    </message>
    <message>
        <source>The months must be a number from 1 to %1.</source>
        <translation>月数须是 1 到 %1 之间的整数。</translation>
    </message>
    <message>
        <source>The seed must be a number from 0 upwards.</source>
        <translation>种子须是不小于 0 的整数。</translation>
    </message>
    <message>
        <source>the file of a backup</source>
        <translation>备份文件</translation>
    </message>
    <message>
        <source>The file must end with .pdf: %1</source>
        <translation>文件名须以 .pdf 结尾：%1</translation>
    </message>
</context>
<context>
    <name>dutydesk::ArrivalStep</name>
    <message>
        <source>Arrival</source>
        <translation>到岗</translation>
    </message>
    <message>
        <source>&amp;Dress and service badge are in order</source>
        <translation>着装、工牌符合要求(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Who takes over</source>
        <translation>接班人(&amp;W)</translation>
    </message>
    <message>
        <source>Choose the name</source>
        <translation>请选择姓名</translation>
    </message>
    <message>
        <source>&amp;Arrived at</source>
        <translation>到岗时间(&amp;A)</translation>
    </message>
    <message>
        <source>The desk was closed. You take over the last page first.</source>
        <translation>此前已关台。请先接下最后一页。</translation>
    </message>
    <message>
        <source>In time: expected by %1.</source>
        <translation>准时：应于 %1 前到岗。</translation>
    </message>
    <message>
        <source>Please choose who takes over.</source>
        <translation>请选择接班人。</translation>
    </message>
    <message>
        <source>The time of arrival lies in the future.</source>
        <translation>到岗时间不能晚于现在。</translation>
    </message>
    <message>
        <source>Please put dress and service badge in order, then tick.</source>
        <translation>请整理好着装和工牌，再打勾。</translation>
    </message>
    <message>
        <source>%1 · on the roster</source>
        <translation>%1 · 排班在岗</translation>
    </message>
    <message>
        <source>Nobody is on the roster at this time.</source>
        <translation>排班表上此时无人当班。</translation>
    </message>
    <message>
        <source>On the roster from %1, %2.</source>
        <translation>排班：%1 起，%2。</translation>
    </message>
    <message>
        <source>⚠ Not on the roster for this shift. Please check the name; if it is right, go on.</source>
        <translation>⚠ 排班表上此班没有此人。请核对姓名；无误可继续。</translation>
    </message>
</context>
<context>
    <name>dutydesk::AttachmentPicker</name>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Pic&amp;k files…</source>
        <translation>选择文件(&amp;K)…</translation>
    </message>
    <message>
        <source>Pictures and documents (%1)</source>
        <translation>图片和文档 (%1)</translation>
    </message>
    <message>
        <source>Pick files</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>%1 is not added: it is neither a picture nor a document.</source>
        <translation>未添加 %1：不是图片或文档。</translation>
    </message>
    <message>
        <source>%1 is not added: it is larger than %2.</source>
        <translation>未添加 %1：超过 %2。</translation>
    </message>
    <message>
        <source>%1 is not added: it is empty or cannot be read.</source>
        <translation>未添加 %1：文件为空或无法读取。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Pictures, PDF and office documents, at most %1 each. Drop them here.</source>
        <translation>可添加图片、PDF 和办公文档，每个不超过 %1；也可直接拖放到这里。</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>证据材料</translation>
    </message>
    <message>
        <source>Attac&amp;hments</source>
        <translation>附件(&amp;H)</translation>
    </message>
    <message>
        <source>A file is still being read. Wait for it, or stop reading it.</source>
        <translation>仍在读取文件。请等待读完，或停止读取。</translation>
    </message>
    <message>
        <source>%1 is being read.</source>
        <translation>正在读取 %1。</translation>
    </message>
    <message>
        <source>%1 is not added: reading it was stopped.</source>
        <translation>未添加 %1：已停止读取。</translation>
    </message>
</context>
<context>
    <name>dutydesk::AttachmentsDialog</name>
    <message>
        <source>Attachments of line %1</source>
        <translation>第 %1 行的附件</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Please pick a file first.</source>
        <translation>请先选择文件。</translation>
    </message>
    <message>
        <source>%1 is neither a picture nor a document: it can be saved, but is not opened.</source>
        <translation>%1 不是图片或文档：可以另存，但不在这里打开。</translation>
    </message>
    <message>
        <source>Save attachment as</source>
        <translation>附件另存为</translation>
    </message>
    <message>
        <source>&amp;Attach</source>
        <translation>保存附件(&amp;W)</translation>
    </message>
    <message>
        <source>A&amp;lready attached</source>
        <translation>已保存的附件(&amp;L)</translation>
    </message>
    <message>
        <source>Already attached</source>
        <translation>已保存的附件</translation>
    </message>
    <message>
        <source>Nothing is attached yet.</source>
        <translation>还没有附件。</translation>
    </message>
</context>
<context>
    <name>dutydesk::BackupPart</name>
    <message>
        <source>Progress of the backup</source>
        <translation>备份进度</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>备份时间</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页数</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>最后一条记录</translation>
    </message>
    <message>
        <source>By</source>
        <translation>记录人</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>已加密</translation>
    </message>
    <message>
        <source>plain</source>
        <translation>未加密</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>校验</translation>
    </message>
    <message>
        <source>proven</source>
        <translation>已校验</translation>
    </message>
    <message>
        <source>journal not whole</source>
        <translation>日志链不完整</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>There is no backup yet. Choose a folder under Settings, then back up now.</source>
        <translation>还没有备份。请先在“设置”中选择文件夹，再立即备份。</translation>
    </message>
    <message>
        <source>Only the centre manager or an administrator sees the backups.</source>
        <translation>只有物业服务中心经理或系统管理员可以查看备份。</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>立即备份(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>Backups are not set up: choose a folder under Settings.</source>
        <translation>尚未设置备份：请在“设置”中选择文件夹。</translation>
    </message>
    <message>
        <source>Choose a folder under Settings first.</source>
        <translation>请先在“设置”中选择文件夹。</translation>
    </message>
    <message>
        <source>Made and verified: %1</source>
        <translation>备份完成并已校验：%1</translation>
    </message>
    <message>
        <source>A backup was made, but the journal is not whole: see Records.</source>
        <translation>备份已完成，但日志链不完整：请看“记录”。</translation>
    </message>
    <message>
        <source>volume %1 of the duty log</source>
        <translation>值班记录 %1 册</translation>
    </message>
    <message>
        <source>personal data by request %1</source>
        <translation>按申请 %1 删除的个人信息</translation>
    </message>
    <message>
        <source>This backup still holds what was erased since: %1. Delete the file and its copies, once a newer backup is proven and nothing else in it is needed.</source>
        <translation>本备份仍含有此后已删除的内容：%1。待较新的备份通过验证、且不再需要其中其他内容后，请删除此文件及其副本。</translation>
    </message>
    <message>
        <source>holds what was erased</source>
        <translation>含有已删除的内容</translation>
    </message>
    <message>
        <source>A backup is tried out on a copy first, which shows what it holds beside what is here. It can then take the place of the database; the present one is kept.</source>
        <translation>先在副本上试恢复备份，并与本机现有内容对照显示；之后可用它替换数据库，现有数据库会保留。</translation>
    </message>
    <message>
        <source>Restore from a &amp;file…</source>
        <translation>从文件恢复(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Try out or restore…</source>
        <translation>试恢复或恢复(&amp;T)…</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>选择备份</translation>
    </message>
    <message>
        <source>Backups (*.db *.sealed);;All files (*)</source>
        <translation>备份 (*.db *.sealed);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>dutydesk::BackupSettingsDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Folder for backups</source>
        <translation>备份文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>Choose another disk, such as a stick or a share of the network.</source>
        <translation>请选择另一块磁盘，例如 U 盘或网络共享。</translation>
    </message>
    <message>
        <source>S&amp;econd folder</source>
        <translation>第二个文件夹(&amp;E)</translation>
    </message>
    <message>
        <source>Not needed. A second copy in another building outlives a fire.</source>
        <translation>可不填。放在另一栋楼里的第二份备份，火灾时也不会丢。</translation>
    </message>
    <message>
        <source>Settings of the backup</source>
        <translation>备份设置</translation>
    </message>
    <message>
        <source>:00</source>
        <translation>:00</translation>
    </message>
    <message>
        <source>&amp;Daily at</source>
        <translation>每日备份时间(&amp;D)</translation>
    </message>
    <message>
        <source>If the computer is off then, the backup is made after the next start.</source>
        <translation>届时电脑若已关机，则在下次启动后备份。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Encr&amp;ypt backups</source>
        <translation>加密备份(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;New passphrase</source>
        <translation>新备份口令(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>备份口令(&amp;P)</translation>
    </message>
    <message>
        <source>Leave it empty to keep the present one. Backups made before keep theirs.</source>
        <translation>留空则沿用现有口令。以前的备份仍用当时的口令。</translation>
    </message>
    <message>
        <source>At least ten characters. Without it an encrypted backup is lost: keep it on paper in the safe.</source>
        <translation>至少十个字符。没有口令，加密的备份就无法恢复：请写在纸上，存入保险柜。</translation>
    </message>
    <message>
        <source>Passphrase a&amp;gain</source>
        <translation>再输入一次口令(&amp;G)</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>两次输入的口令不一致。</translation>
    </message>
    <message>
        <source>Please type a passphrase of at least ten characters.</source>
        <translation>请输入至少十个字符的备份口令。</translation>
    </message>
    <message>
        <source>Please choose a folder that is there and can be written, each only once.</source>
        <translation>请选择存在且可写入的文件夹，两个文件夹不能相同。</translation>
    </message>
</context>
<context>
    <name>dutydesk::BackupWords</name>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>%1; pages of the duty log: %2; last entry: %3 by %4; entries in the journal: %5</source>
        <translation>%1；值班记录 %2 页；最后一条记录：%3，%4；日志链 %5 条</translation>
    </message>
    <message>
        <source>They belong to different centres: their journals have nothing in common.</source>
        <translation>两者属于不同的服务中心：日志链毫无关系。</translation>
    </message>
    <message>
        <source>Both end at the same entry of the journal.</source>
        <translation>两者止于日志链的同一条。</translation>
    </message>
    <message>
        <source>Both have %1 entries in the journal, but not the same ones.</source>
        <translation>两者的日志链都有 %1 条，但内容不同。</translation>
    </message>
    <message>
        <source>The backup lacks the entries %1 to %2 of the journal, which are here.</source>
        <translation>备份缺少日志链第 %1 至 %2 条，本机有。</translation>
    </message>
    <message>
        <source>The backup has the entries %1 to %2 of the journal, which are missing here.</source>
        <translation>备份有日志链第 %1 至 %2 条，本机缺少。</translation>
    </message>
    <message>
        <source>The folder for backups is out of reach: %1. Last backup there: %2.</source>
        <translation>无法访问备份文件夹：%1。该处上次备份：%2。</translation>
    </message>
    <message>
        <source>The backup in %1 is more than a day late. Last backup there: %2.</source>
        <translation>%1 的备份已逾期一天以上。该处上次备份：%2。</translation>
    </message>
    <message>
        <source>The folder for backups is almost full: %1. It has room for less than two more backups.</source>
        <translation>备份文件夹快满了：%1。余下空间不足再存两份备份。</translation>
    </message>
    <message>
        <source>Last proven backup: %1, in %2.</source>
        <translation>最近一次已校验的备份：%1，位于 %2。</translation>
    </message>
    <message>
        <source>No backup has been made yet.</source>
        <translation>还没有做过备份。</translation>
    </message>
    <message>
        <source>The passphrase is not right.</source>
        <translation>备份口令不对。</translation>
    </message>
    <message>
        <source>The database in this backup is damaged. Take another backup.</source>
        <translation>此备份中的数据库已损坏，请换用其他备份。</translation>
    </message>
    <message>
        <source>This file is no backup of Dutydesk.</source>
        <translation>此文件不是值班台的备份。</translation>
    </message>
    <message>
        <source>No copy could be made on this computer. Is its disk full?</source>
        <translation>无法在本机生成副本。磁盘是否已满？</translation>
    </message>
</context>
<context>
    <name>dutydesk::BuildingTree</name>
    <message>
        <source>Buildings and entrances</source>
        <translation>楼栋与单元</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>楼栋</translation>
    </message>
    <message>
        <source>Flats</source>
        <translation>房屋</translation>
    </message>
    <message>
        <source>Area (m²)</source>
        <translation>面积（m²）</translation>
    </message>
    <message>
        <source>All buildings</source>
        <translation>全部楼栋</translation>
    </message>
    <message>
        <source>Entrance %1</source>
        <translation>%1 单元</translation>
    </message>
</context>
<context>
    <name>dutydesk::CalendarPart</name>
    <message>
        <source>Holidays and make-up working days</source>
        <translation>节假日与调休上班日</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>放弃(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Import a year&apos;s list…</source>
        <translation>导入年度日历(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>采用(&amp;T)</translation>
    </message>
    <message>
        <source>No calendar for this year yet: Monday to Friday count as working days. Import the year&apos;s list once it is published.</source>
        <translation>本年度尚无安排：周一至周五按工作日计。年度放假安排公布后请导入。</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) differ from the usual week.</source>
        <translation>
            <numerusform>共 %n 天与平常的周次不同。</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a year&apos;s list</source>
        <translation>年度日历文件</translation>
    </message>
    <message>
        <source>Lists (*.json)</source>
        <translation>日历文件 (*.json)</translation>
    </message>
    <message>
        <source>This is not a list of days: %1. Nothing was changed. Each entry needs a date, a name and a kind: {&quot;date&quot;: &quot;2027-01-01&quot;, &quot;name&quot;: &quot;New Year&quot;, &quot;kind&quot;: &quot;holiday&quot; or &quot;workday&quot;}.</source>
        <translation>这不是日历文件：%1。未作任何更改。每条须有日期、名称和类别：{&quot;date&quot;: &quot;2027-01-01&quot;, &quot;name&quot;: &quot;元旦&quot;, &quot;kind&quot;: &quot;holiday&quot; 或 &quot;workday&quot;}。</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>文件是空的</translation>
    </message>
    <message>
        <source>This is what the file says. “Apply” replaces the calendar of %1.</source>
        <translation>文件内容如下。按“采用”即替换 %1 年现有的安排。</translation>
    </message>
    <message>
        <source>The calendar of %1 is imported.</source>
        <translation>已采用 %1 年的日历。</translation>
    </message>
    <message>
        <source>it is not written as a list</source>
        <translation>文件内容不是列表</translation>
    </message>
    <message>
        <source>day %1 is of another year than the first</source>
        <translation>第 %1 天与第一天不在同一年</translation>
    </message>
    <message>
        <source>day %1 is there twice</source>
        <translation>第 %1 天重复出现</translation>
    </message>
    <message>
        <source>the date, the name or the kind of day %1 is missing</source>
        <translation>第 %1 天缺少日期、名称或类型</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>The list is being read.</source>
        <translation>正在读取列表。</translation>
    </message>
</context>
<context>
    <name>dutydesk::CallsDialog</name>
    <message>
        <source>Calls counted</source>
        <translation>来电统计</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Calls in</source>
        <translation>来电</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>未接</translation>
    </message>
    <message>
        <source>Answered late</source>
        <translation>迟接</translation>
    </message>
    <message>
        <source>Within three rings</source>
        <translation>三声内接听</translation>
    </message>
    <message>
        <source>Calls out</source>
        <translation>去电</translation>
    </message>
    <message>
        <source>Each line of the duty log that tells of a call counts once, as it was corrected last. A call belongs to the day on which its shift began.</source>
        <translation>值班记录中的每条来电、去电只计一次，以最后一次更正为准；归入该班次开始的那一天。</translation>
    </message>
    <message>
        <source>This shift</source>
        <translation>本班</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>dutydesk::CaseActDialogs</name>
    <message>
        <source>Chan&amp;ge…</source>
        <translation>修改(&amp;G)…</translation>
    </message>
    <message>
        <source>Not&amp;e…</source>
        <translation>记一步(&amp;E)…</translation>
    </message>
    <message>
        <source>Take &amp;in hand…</source>
        <translation>着手办理(&amp;I)…</translation>
    </message>
    <message>
        <source>Report &amp;back…</source>
        <translation>汇报(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Send back…</source>
        <translation>退回(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Accept…</source>
        <translation>确认办结(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Done…</source>
        <translation>办结(&amp;D)…</translation>
    </message>
    <message>
        <source>With&amp;draw…</source>
        <translation>撤回(&amp;D)…</translation>
    </message>
    <message>
        <source>What &amp;became of it</source>
        <translation>办理结果(&amp;B)</translation>
    </message>
    <message>
        <source>What is &amp;still to be done</source>
        <translation>还要做什么(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Why it is not to be done</source>
        <translation>撤回原因(&amp;W)</translation>
    </message>
    <message>
        <source>R&amp;emark</source>
        <translation>备注(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>办理结果(&amp;O)</translation>
    </message>
    <message>
        <source>What was done or &amp;heard</source>
        <translation>做了什么、得知什么(&amp;H)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>number and matter</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Please say it in words. They stay in the timeline of the case.</source>
        <translation>请填写说明：将保留在该事项的经过中。</translation>
    </message>
    <message>
        <source>please choose</source>
        <translation>请选择</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>交给谁(&amp;W)</translation>
    </message>
    <message>
        <source>Please choose who does it.</source>
        <translation>请选择由谁办理。</translation>
    </message>
    <message>
        <source>&amp;Matter</source>
        <translation>事项(&amp;M)</translation>
    </message>
    <message>
        <source>Please say what is to be done.</source>
        <translation>请填写事项。</translation>
    </message>
    <message>
        <source>&amp;Unit or place</source>
        <translation>房号或地点(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;By when</source>
        <translation>期限(&amp;B)</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>What to do &amp;first</source>
        <translation>先做什么(&amp;F)</translation>
    </message>
    <message>
        <source>Urgenc&amp;y</source>
        <translation>重要程度(&amp;Y)</translation>
    </message>
    <message>
        <source>What is asked, of whom and by when is changed by who gave the task, or by the manager.</source>
        <translation>事项、办理人和期限只能由交办人或经理修改。</translation>
    </message>
    <message>
        <source>Change the task</source>
        <translation>修改交办</translation>
    </message>
    <message>
        <source>Assign a task</source>
        <translation>交办</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Assign</source>
        <translation>交办(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Reason of the change</source>
        <translation>修改原因(&amp;R)</translation>
    </message>
    <message>
        <source>Please give the reason. It stays in the timeline of the task.</source>
        <translation>请填写原因：将保留在该事项的经过中。</translation>
    </message>
    <message>
        <source>Set a li&amp;mit…</source>
        <translation>设定时限(&amp;M)…</translation>
    </message>
    <message>
        <source>Change a limit…</source>
        <translation>更改时限…</translation>
    </message>
    <message>
        <source>&amp;Pause a limit…</source>
        <translation>暂停时限(&amp;P)…</translation>
    </message>
    <message>
        <source>Res&amp;ume a limit…</source>
        <translation>恢复时限(&amp;U)…</translation>
    </message>
    <message>
        <source>Limit me&amp;t…</source>
        <translation>时限已完成(&amp;T)…</translation>
    </message>
    <message>
        <source>Atta&amp;ch…</source>
        <translation>添加附件(&amp;J)…</translation>
    </message>
    <message>
        <source>Attachments of %1</source>
        <translation>%1 的附件</translation>
    </message>
</context>
<context>
    <name>dutydesk::CaseActs</name>
    <message>
        <source>&amp;Report to a leader…</source>
        <translation>上报领导(&amp;R)…</translation>
    </message>
    <message>
        <source>Call &amp;out a department…</source>
        <translation>调派部门(&amp;O)…</translation>
    </message>
    <message>
        <source>Take a &amp;measure…</source>
        <translation>采取临时措施(&amp;M)…</translation>
    </message>
</context>
<context>
    <name>dutydesk::CaseDialogs</name>
    <message>
        <source>not called yet</source>
        <translation>尚未联系</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>已联系上</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>未联系上</translation>
    </message>
    <message>
        <source>on duty</source>
        <translation>当班</translation>
    </message>
    <message>
        <source>on leave</source>
        <translation>请假</translation>
    </message>
    <message>
        <source>The &amp;matter</source>
        <translation>事项性质(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Leader</source>
        <translation>领导(&amp;L)</translation>
    </message>
    <message>
        <source>Please choose who is told.</source>
        <translation>请选择上报对象。</translation>
    </message>
    <message>
        <source>Report to a leader</source>
        <translation>上报领导</translation>
    </message>
    <message>
        <source>&amp;Write the report</source>
        <translation>记录上报(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>上报原因(&amp;R)</translation>
    </message>
    <message>
        <source>Please say why they are told.</source>
        <translation>请写明上报原因。</translation>
    </message>
    <message>
        <source>The &amp;call</source>
        <translation>联系情况(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>答复(&amp;A)</translation>
    </message>
    <message>
        <source>Call out a department</source>
        <translation>调派部门</translation>
    </message>
    <message>
        <source>&amp;Call out</source>
        <translation>调派(&amp;C)</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>工程维修</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>秩序维护</translation>
    </message>
    <message>
        <source>Cleaning and gardening</source>
        <translation>保洁绿化</translation>
    </message>
    <message>
        <source>Customer service</source>
        <translation>客户服务</translation>
    </message>
    <message>
        <source>&amp;Department</source>
        <translation>部门(&amp;D)</translation>
    </message>
    <message>
        <source>Please say which department is called out.</source>
        <translation>请写明调派哪个部门。</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>人员(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>Take a measure</source>
        <translation>采取临时措施</translation>
    </message>
    <message>
        <source>&amp;Taken</source>
        <translation>已采取(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;What is done for now</source>
        <translation>临时措施(&amp;W)</translation>
    </message>
    <message>
        <source>Please say what is done for now.</source>
        <translation>请写明采取了什么措施。</translation>
    </message>
    <message>
        <source>The leader was reached</source>
        <translation>已联系上领导</translation>
    </message>
    <message>
        <source>&amp;Reached</source>
        <translation>已联系上(&amp;R)</translation>
    </message>
    <message>
        <source>Empty: they were reached, and have not answered yet.</source>
        <translation>留空表示已联系上，尚未答复。</translation>
    </message>
    <message>
        <source>The department is done</source>
        <translation>部门处理完毕</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>处理完毕(&amp;D)</translation>
    </message>
    <message>
        <source>Who was not called yet cannot have answered: choose how the call went.</source>
        <translation>尚未联系，不会有答复：请选择联系情况。</translation>
    </message>
</context>
<context>
    <name>dutydesk::CasePictures</name>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
</context>
<context>
    <name>dutydesk::CaseSubjects</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>未联系上</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>已联系上</translation>
    </message>
    <message>
        <source>came</source>
        <translation>已到场</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>已到场</translation>
    </message>
    <message>
        <source>done</source>
        <translation>处理完毕</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>已采取</translation>
    </message>
    <message>
        <source>lifted</source>
        <translation>已解除</translation>
    </message>
</context>
<context>
    <name>dutydesk::CaseTimeline</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>下一步：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was done to a limit, and which it is</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>missed: %1</source>
        <comment>a limit</comment>
        <translation>超时：%1</translation>
    </message>
</context>
<context>
    <name>dutydesk::CaseWords</name>
    <message>
        <source>the desk cannot decide it: the centre manager</source>
        <translation>值班员无权决定：报中心经理</translation>
    </message>
    <message>
        <source>it is major: the regional manager at once</source>
        <translation>重大事项：立即报区域经理</translation>
    </message>
    <message>
        <source>not called yet</source>
        <translation>尚未联系</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>未联系上</translation>
    </message>
    <message>
        <source>reached, no answer yet</source>
        <translation>已联系上，尚未答复</translation>
    </message>
    <message>
        <source>another leader answered</source>
        <translation>其他领导已答复</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>已答复</translation>
    </message>
    <message>
        <source>came</source>
        <translation>已到场</translation>
    </message>
    <message>
        <source>done</source>
        <translation>处理完毕</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>已到场</translation>
    </message>
    <message>
        <source>told, not there yet</source>
        <translation>已通知，尚未到场</translation>
    </message>
    <message>
        <source>lifted</source>
        <translation>已解除</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>执行中</translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation>跟进</translation>
    </message>
    <message>
        <source>task</source>
        <translation>交办</translation>
    </message>
    <message>
        <source>assigned</source>
        <translation>已交办</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未办结</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>在办</translation>
    </message>
    <message>
        <source>reported back</source>
        <translation>已汇报</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>交办</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>记一步</translation>
    </message>
    <message>
        <source>Take in hand</source>
        <translation>着手办理</translation>
    </message>
    <message>
        <source>Report back</source>
        <translation>汇报</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>确认办结</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>written down</source>
        <translation>已记录</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已修改</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>已记一步</translation>
    </message>
    <message>
        <source>taken in hand</source>
        <translation>已着手办理</translation>
    </message>
    <message>
        <source>sent back</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Set a limit</source>
        <translation>设定时限</translation>
    </message>
    <message>
        <source>Change a limit</source>
        <translation>更改时限</translation>
    </message>
    <message>
        <source>Pause a limit</source>
        <translation>暂停时限</translation>
    </message>
    <message>
        <source>Resume a limit</source>
        <translation>恢复时限</translation>
    </message>
    <message>
        <source>Explain a missed limit</source>
        <translation>说明超时原因</translation>
    </message>
    <message>
        <source>Limit met</source>
        <translation>时限已完成</translation>
    </message>
    <message>
        <source>limit set</source>
        <translation>已设定时限</translation>
    </message>
    <message>
        <source>limit changed</source>
        <translation>已更改时限</translation>
    </message>
    <message>
        <source>limit paused</source>
        <translation>时限已暂停</translation>
    </message>
    <message>
        <source>limit runs again</source>
        <translation>时限恢复计时</translation>
    </message>
    <message>
        <source>why the limit was missed</source>
        <translation>超时原因</translation>
    </message>
    <message>
        <source>limit met</source>
        <translation>时限已完成</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>添加附件</translation>
    </message>
    <message>
        <source>attached</source>
        <translation>添加了附件</translation>
    </message>
</context>
<context>
    <name>dutydesk::CasesPage</name>
    <message>
        <source>Next: %1</source>
        <translation>下一步：%1</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>已做到</translation>
    </message>
    <message>
        <source>If it gets worse</source>
        <translation>如有恶化</translation>
    </message>
    <message>
        <source>Written down by</source>
        <translation>登记/交办人</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受理时间</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>办结时间</translation>
    </message>
    <message>
        <source>A&amp;lso closed ones</source>
        <translation>含已办结(&amp;L)</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>Tasks and follow-ups</source>
        <translation>交办与跟进</translation>
    </message>
    <message>
        <source>No open case. Tasks that a superior assigns and work to follow up stand here, the most urgent first, until they are done.</source>
        <translation>没有未办结的事项。上级交办和需要跟进的事项在办结前都列在这里，最紧要的在前。</translation>
    </message>
    <message>
        <source>Select a case to see its acts and its timeline.</source>
        <translation>选中一项，查看可办的事和经过。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>重要程度</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>number and matter</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Assign a task…</source>
        <translation>交办…</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>number and what was done</comment>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>Atta&amp;chments…</source>
        <translation>附件(&amp;J)…</translation>
    </message>
</context>
<context>
    <name>dutydesk::CentreDialogs</name>
    <message>
        <source>Change person</source>
        <translation>修改人员</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>添加人员</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>姓名(&amp;N)</translation>
    </message>
    <message>
        <source>People sign in with it.</source>
        <translation>登录时使用。</translation>
    </message>
    <message>
        <source>This name is already taken. Add something to tell the two apart.</source>
        <translation>已有同名人员，请加以区分。</translation>
    </message>
    <message>
        <source>R&amp;ole</source>
        <translation>岗位(&amp;O)</translation>
    </message>
    <message>
        <source>The centre needs a manager: give somebody else that role first.</source>
        <translation>中心必须有一位经理：请先把该岗位交给他人。</translation>
    </message>
    <message>
        <source>&amp;Telephone</source>
        <translation>电话(&amp;T)</translation>
    </message>
    <message>
        <source>on the duty &amp;roster</source>
        <translation>列入值班安排表(&amp;R)</translation>
    </message>
    <message>
        <source>Change a shared item</source>
        <translation>修改公物</translation>
    </message>
    <message>
        <source>Add a shared item</source>
        <translation>添加公物</translation>
    </message>
    <message>
        <source>&amp;Item</source>
        <translation>物品(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Quantity</source>
        <translation>数量(&amp;P)</translation>
    </message>
    <message>
        <source>Sound i&amp;f</source>
        <translation>完好标准(&amp;W)</translation>
    </message>
    <message>
        <source>P&amp;lace</source>
        <translation>位置(&amp;L)</translation>
    </message>
    <message>
        <source>Change an on-call leader</source>
        <translation>修改值守领导</translation>
    </message>
    <message>
        <source>Add an on-call leader</source>
        <translation>添加值守领导</translation>
    </message>
    <message>
        <source>&amp;Post</source>
        <translation>职务(&amp;P)</translation>
    </message>
    <message>
        <source>Please enter the post.</source>
        <translation>请填写职务。</translation>
    </message>
    <message>
        <source>Change an emergency number</source>
        <translation>修改应急电话</translation>
    </message>
    <message>
        <source>Add an emergency number</source>
        <translation>添加应急电话</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>用途(&amp;F)</translation>
    </message>
    <message>
        <source>Please enter what the number is for.</source>
        <translation>请填写电话的用途。</translation>
    </message>
    <message>
        <source>Change a phrase</source>
        <translation>修改常用语</translation>
    </message>
    <message>
        <source>Add a phrase</source>
        <translation>添加常用语</translation>
    </message>
    <message>
        <source>S&amp;hort form</source>
        <translation>简码(&amp;H)</translation>
    </message>
    <message>
        <source>Please enter a short form without blanks.</source>
        <translation>请填写不含空格的简码。</translation>
    </message>
    <message>
        <source>This is in the list already.</source>
        <translation>列表中已有此项。</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>全文(&amp;T)</translation>
    </message>
    <message>
        <source>Please enter the text.</source>
        <translation>请填写全文。</translation>
    </message>
    <message>
        <source>Please enter a name without characters that nobody sees; copied text may hold some.</source>
        <translation>请填写姓名，其中不能有看不见的字符（复制的文字可能带有）。</translation>
    </message>
    <message>
        <source>Please enter what it is, without characters that nobody sees.</source>
        <translation>请填写物品名称，其中不能有看不见的字符。</translation>
    </message>
</context>
<context>
    <name>dutydesk::CentrePart</name>
    <message>
        <source>&amp;Save settings</source>
        <translation>保存设置(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Name of the centre</source>
        <translation>中心名称(&amp;N)</translation>
    </message>
    <message>
        <source>Short &amp;code</source>
        <translation>简码(&amp;C)</translation>
    </message>
    <message>
        <source>Two to six letters A to Z, used in log volume numbers.</source>
        <translation>2 至 6 个大写字母，用于值班记录的册号。</translation>
    </message>
    <message>
        <source>Desk &amp;telephone</source>
        <translation>前台电话(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language of printed forms</source>
        <translation>表单语言(&amp;L)</translation>
    </message>
    <message>
        <source>Loc&amp;k when idle for</source>
        <translation>无人操作后锁定(&amp;K)</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>Prompt to &amp;hand over before the end of the shift</source>
        <translation>下班前提示交班(&amp;H)</translation>
    </message>
    <message>
        <source>Relief is expected before the &amp;end of the shift</source>
        <translation>接班人须提前到岗(&amp;E)</translation>
    </message>
    <message>
        <source>Remind of the next &amp;roster from day</source>
        <translation>每月几日起提醒下月排班(&amp;R)</translation>
    </message>
    <message>
        <source>Shortest rest &amp;between two duties</source>
        <translation>两次值班间最短休息(&amp;B)</translation>
    </message>
    <message>
        <source> h</source>
        <translation> 小时</translation>
    </message>
    <message>
        <source>Most duty days in a ro&amp;w</source>
        <translation>最多连续值班天数(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Pages per volume of the duty log</source>
        <translation>值班记录每册页数(&amp;P)</translation>
    </message>
    <message>
        <source>Title of the duty officer</source>
        <translation>值班管理员的名称</translation>
    </message>
    <message>
        <source>Title of the head of the desk</source>
        <translation>客户服务中心负责人的名称</translation>
    </message>
    <message>
        <source>Title of the centre manager</source>
        <translation>物业服务中心经理的名称</translation>
    </message>
    <message>
        <source>Title of the regional manager</source>
        <translation>区域经理的名称</translation>
    </message>
    <message>
        <source>Title of the administrator</source>
        <translation>系统管理员的名称</translation>
    </message>
    <message>
        <source>The settings are saved.</source>
        <translation>设置已保存。</translation>
    </message>
    <message>
        <source>Please enter the name of the centre.</source>
        <translation>请填写中心名称。</translation>
    </message>
    <message>
        <source>The code must have two to six letters A to Z.</source>
        <translation>简码须为 2 至 6 个字母 A–Z。</translation>
    </message>
    <message>
        <source>Each of the five roles needs a title.</source>
        <translation>五个岗位都须有名称。</translation>
    </message>
    <message>
        <source>Record special care and children &amp;under fourteen in the owner archive</source>
        <translation>业主档案登记特别关注及未满十四周岁人员信息(&amp;U)</translation>
    </message>
    <message>
        <source>The law calls this data sensitive: it needs the consent of the person or the parents.</source>
        <translation>属于法律规定的敏感个人信息，须取得本人或监护人单独同意。</translation>
    </message>
    <message>
        <source> days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>Check all records a&amp;gain after</source>
        <translation>全部记录重新核验间隔(&amp;G)</translation>
    </message>
    <message>
        <source>Records are kept for a year, which is 365 days, or longer.</source>
        <translation>记录至少保存一年（365 天）。</translation>
    </message>
    <message>
        <source>Keep sealed volumes of the &amp;duty log for</source>
        <translation>封存的值班记录册保存(&amp;D)</translation>
    </message>
    <message>
        <source>Counted from the last entry. Two people may purge a volume after that; many centres keep three years.</source>
        <translation>自最后一条记录起算。期满后可由两人共同销毁；许多中心保存三年。</translation>
    </message>
    <message>
        <source>Keep personal data after m&amp;oving out for</source>
        <translation>业主搬离后个人信息保存(&amp;O)</translation>
    </message>
    <message>
        <source>After that, the person is listed under Requests as due for erasure.</source>
        <translation>期满后，此人将在“个人信息申请”中列为应删除。</translation>
    </message>
</context>
<context>
    <name>dutydesk::CentreWords</name>
    <message>
        <source>Duty officer</source>
        <translation>值班管理员</translation>
    </message>
    <message>
        <source>Head of the desk</source>
        <translation>客户服务中心负责人</translation>
    </message>
    <message>
        <source>Centre manager</source>
        <translation>物业服务中心经理</translation>
    </message>
    <message>
        <source>Regional manager</source>
        <translation>区域经理</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>系统管理员</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>节假日</translation>
    </message>
    <message>
        <source>make-up working day</source>
        <translation>调休上班日</translation>
    </message>
    <message>
        <source>ordinary day</source>
        <translation>平常日</translation>
    </message>
</context>
<context>
    <name>dutydesk::ClearDataDialog</name>
    <message>
        <source>Why do you need the full data of line %1? Your name, the time and the reason are kept.</source>
        <translation>为什么要查看第 %1 条的完整信息？您的姓名、时间和理由会记入查阅登记。</translation>
    </message>
    <message>
        <source>Why do you need the full data of “%1”? Your name, the time and the reason are kept.</source>
        <translation>为什么要查看“%1”的完整信息？您的姓名、时间和理由会记入查阅登记。</translation>
    </message>
    <message>
        <source>Full data</source>
        <translation>完整信息</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>Show the &amp;full data</source>
        <translation>显示完整信息(&amp;F)</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation>地点：%1</translation>
    </message>
    <message>
        <source>Person: %1</source>
        <translation>人员：%1</translation>
    </message>
    <message>
        <source>Telephone: %1</source>
        <translation>电话：%1</translation>
    </message>
    <message>
        <source>Matter: %1</source>
        <translation>事项：%1</translation>
    </message>
    <message>
        <source>Action and result: %1</source>
        <translation>处理及结果：%1</translation>
    </message>
    <message>
        <source>Notified: %1</source>
        <translation>告知：%1</translation>
    </message>
    <message>
        <source>Corrected because: %1</source>
        <translation>更正原因：%1</translation>
    </message>
    <message>
        <source>Progress: %1</source>
        <translation>进展：%1</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>下一步：%1</translation>
    </message>
    <message>
        <source>If it gets worse: %1</source>
        <translation>情况恶化时：%1</translation>
    </message>
    <message>
        <source>Followed up by %1</source>
        <translation>跟进人：%1</translation>
    </message>
</context>
<context>
    <name>dutydesk::ClockWords</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>The computer&apos;s clock went back by %1 at %2; entries keep the journal&apos;s time until it is right again.</source>
        <translation>电脑时钟在 %2 被拨慢了 %1；校准之前，记录沿用日志的时间。</translation>
    </message>
    <message>
        <source>The computer&apos;s clock shows %1, which is %2 after the last entry. If that is not so, set it right before you write.</source>
        <translation>电脑时钟显示 %1，距最后一条记录已有 %2。如与实际不符，请先校准时钟再记录。</translation>
    </message>
    <message>
        <source>Entry %1: the computer&apos;s clock showed %2 and was %3 behind the journal.</source>
        <translation>第 %1 条：电脑时钟显示 %2，比日志慢 %3。</translation>
    </message>
    <message>
        <source>Entry %1: the computer&apos;s clock showed %2, which was %3 after the entry before.</source>
        <translation>第 %1 条：电脑时钟显示 %2，距上一条记录 %3。</translation>
    </message>
    <message>
        <source>Entries %1 to %2 were dated ahead of it, the last one by %3, if it was right; this time does not count.</source>
        <translation>如该时钟准确，则第 %1 至 %2 条的时间超前，最后一条超前 %3；这段时间不计入保存期。</translation>
    </message>
    <message>
        <source>Entries %1 to %2 were dated ahead of it, the last one by %3, if it was right; this time does not count. They were written by %4.</source>
        <translation>如该时钟准确，则第 %1 至 %2 条的时间超前，最后一条超前 %3；这段时间不计入保存期。书写人：%4。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Entry %1 records an alarm: the computer&apos;s clock showed %2, which is before the purge that entry %3 certifies. Either that clock was wrong, or a volume was purged too early. The manager has not explained it yet. This is done in the window, under Administration, Records.</source>
        <translation>第 %1 条有一次警报：电脑时钟显示 %2，早于第 %3 条所证明的销毁。要么时钟有误，要么该册销毁过早。经理尚未说明原因，请在窗口的“管理—记录核验”中填写。</translation>
    </message>
</context>
<context>
    <name>dutydesk::CommandLine</name>
    <message>
        <source>There is no page of the duty log for %1.</source>
        <translation>%1 没有值班记录。</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已生成：%1</translation>
    </message>
    <message>
        <source>This code was mistyped: %1</source>
        <translation>校验码有误：%1</translation>
    </message>
    <message>
        <source>The code belongs to entry %1, written %2. The journal agrees with it.</source>
        <translation>校验码对应第 %1 条（%2 写入），与日志链一致。</translation>
    </message>
    <message>
        <source>The code does not agree with the journal: entry %1 was another one when the code was printed.</source>
        <translation>校验码与日志链不一致：打印校验码之后，第 %1 条已被改动。</translation>
    </message>
    <message>
        <source>The code does not agree with the journal: entry %1 is gone.</source>
        <translation>校验码与日志链不一致：第 %1 条不见了。</translation>
    </message>
    <message>
        <source>There is no roster for %1.</source>
        <translation>%1 没有值班安排表。</translation>
    </message>
    <message>
        <source>There is a file already: %1</source>
        <translation>文件已存在：%1</translation>
    </message>
    <message>
        <source>Made: %1</source>
        <translation>已生成：%1</translation>
    </message>
    <message>
        <source>The people of the demo centre, all invented, sign in with the password %1 and the PIN %2:</source>
        <translation>演示中心的人员均为虚构，登录密码均为 %1，PIN 均为 %2：</translation>
    </message>
    <message>
        <source>A new password of at least ten characters, then a new PIN of six digits, each on a line of its own:</source>
        <translation>请输入新密码（至少十个字符），再输入新的六位 PIN 码，各占一行：</translation>
    </message>
    <message>
        <source>Nobody with this name works here: %1</source>
        <translation>没有叫这个名字的在职人员：%1</translation>
    </message>
    <message>
        <source>The password needs at least ten characters, the PIN six digits that are no simple row. Nothing was changed.</source>
        <translation>密码至少十个字符，PIN 码为六位数字且不能过于简单。未作任何更改。</translation>
    </message>
    <message>
        <source>%1 can sign in with the new password. All other keys are revoked: set new passwords under Administration, Staff. The journal tells of this for good.</source>
        <translation>%1 现在可以用新密码登录。其他人的密钥均已注销，请在“管理”→“人员”中为他们设置新密码。此事永久记入日志链。</translation>
    </message>
    <message>
        <source>The passphrase, of at least ten characters, on a line of its own:</source>
        <translation>请输入备份口令，至少十个字符，单独一行：</translation>
    </message>
    <message>
        <source>The passphrase needs at least ten characters. No backup was made.</source>
        <translation>备份口令至少十个字符。没有备份。</translation>
    </message>
    <message>
        <source>No folder is set for backups: give --to FOLDER.</source>
        <translation>尚未设置备份文件夹：请用 --to 指定文件夹。</translation>
    </message>
    <message>
        <source>Made and verified: %1</source>
        <translation>备份完成并已校验：%1</translation>
    </message>
    <message>
        <source>The journal in it is not whole, as it is not here: see dutydesk verify.</source>
        <translation>其中的日志链不完整，本机的也不完整：请执行 dutydesk verify。</translation>
    </message>
    <message>
        <source>The passphrase of the backup, on a line of its own:</source>
        <translation>请输入该备份的口令，单独一行：</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation>已恢复：%1</translation>
    </message>
    <message>
        <source>The old database is kept as %1</source>
        <translation>原数据库保留为 %1</translation>
    </message>
    <message>
        <source>The backup: %1</source>
        <translation>备份：%1</translation>
    </message>
    <message>
        <source>Here: %1</source>
        <translation>本机：%1</translation>
    </message>
    <message>
        <source>Here: no database yet.</source>
        <translation>本机：还没有数据库。</translation>
    </message>
    <message>
        <source>Here: a database that cannot be read now. %1</source>
        <translation>本机：数据库现在无法读取。%1</translation>
    </message>
    <message>
        <source>The journal in the backup is not whole. %1</source>
        <translation>备份中的日志链不完整。%1</translation>
    </message>
    <message>
        <source>The journal in the backup is whole: %1 entries.</source>
        <translation>备份中的日志链完整：共 %1 条。</translation>
    </message>
    <message>
        <source>From entry %1 on, this database lacks what this computer had saved, up to entry %2. The journal keeps an alarm: the manager enters the cause under Administration, Records. Whatever was printed since is on paper only.</source>
        <translation>从第 %1 条起，此数据库缺少本机曾保存的记录，直至第 %2 条。日志链已记下警报：请经理在“管理”的“记录”中填写原因。此后打印过的内容只在纸上。</translation>
    </message>
    <message>
        <source>This computer has not worked with this database before. Compare it with the code on the newest printed page: dutydesk verify --code CODE</source>
        <translation>本机以前没有用过此数据库。请与最新打印页上的校验码核对：dutydesk verify --code 校验码</translation>
    </message>
    <message>
        <source>The centre&apos;s first key is not the one on paper. Its key here: %1</source>
        <translation>中心的首个密钥与纸面不符。此处的密钥：%1</translation>
    </message>
    <message>
        <source>The centre&apos;s first key is the one on paper.</source>
        <translation>中心的首个密钥与纸面一致。</translation>
    </message>
    <message>
        <source>The window that is open enters this in the journal within a minute.</source>
        <translation>已打开的窗口会在一分钟内把此次备份记入日志链。</translation>
    </message>
    <message>
        <source>dutydesk [--database FILE] [--lang zh_CN|en]   open the window
dutydesk COMMAND [--database FILE] [--lang zh_CN|en]

  log print YYYY-MM-DD --output FILE     write the duty log of a day as PDF
  roster print YYYY-MM --output FILE     write the roster of a month as PDF:
      --list                             day by day instead of the matrix
      --without-telephones               for the wall
  roster export YYYY-MM --output FILE    write it as .xlsx (spreadsheet) or .ics (calendar)
  verify [--code CODE] [--root CODE]     check the journal, a code from paper, the centre&apos;s key;
                                         ends with 0 if whole, with 3 if not
  recover --name NAME --reason TEXT      after the loss of this computer&apos;s secret file: revoke
                                         all keys and give a manager a new password
  backup [--to FOLDER]                   make a backup in the folder, or in those of the settings:
      --encrypt                          with a passphrase that is asked for
  restore FILE                           show what a backup holds beside what is here, then put
                                         it in its place; the old database is kept:
      --check                            only show it, and verify it
  demo --database FILE                   make a centre to try things out, in a new file:
      --months N                         how much of the past it has (12)
      --seed N                           the same number makes the same centre
  help                                   this text
  version                                the program&apos;s version

Without --database, the computer&apos;s own database is used.
Commands end with 0 if done, with 1 if something failed, with 2 if the command line is wrong,
and with 4 if the database is missing that was there before.

Examples:
  dutydesk demo --database demo.db --months 12
  dutydesk --database demo.db
  dutydesk roster print 2026-12 --database demo.db --output roster.pdf
  dutydesk verify --database demo.db</source>
        <translation>值班台 dutydesk [--database 文件] [--lang zh_CN|en]   打开窗口
dutydesk 命令 [--database 文件] [--lang zh_CN|en]

  log print 年-月-日 --output 文件         把某日的值班记录写成 PDF
  roster print 年-月 --output 文件         把某月的值班安排表写成 PDF：
      --list                               按日列表，不用矩阵
      --without-telephones                 供张贴，不印电话
  roster export 年-月 --output 文件        导出为 .xlsx（电子表格）或 .ics（日历）
  verify [--code 校验码] [--root 密钥码]  检查日志、纸面上的校验码或中心密钥；
                                           完整时返回 0，不完整时返回 3
  recover --name 姓名 --reason 原因     本机密钥文件丢失后使用：注销所有人的密钥，
                                         为一位经理设置新密码
  backup [--to 文件夹]                     备份到该文件夹，或设置中的各备份位置：
      --encrypt                            用随后询问的口令加密
  restore 文件                             先把备份的内容与现有内容对照显示，再用它替换
                                           现有数据库；旧数据库保留：
      --check                              只显示并核验，不替换
  demo --database 文件                     在新文件里生成一个供试用的演示中心：
      --months 月数                        有多少个月的往事（12）
      --seed 数字                          数字相同，中心相同
  help                                     本说明
  version                                  程序版本

不给 --database 时使用本机自己的数据库。
命令完成返回 0，出错返回 1，写法不对返回 2，
原有的数据库不见了返回 4。

示例：
  dutydesk demo --database demo.db --months 12
  dutydesk --database demo.db
  dutydesk --database demo.db
  dutydesk roster print 2026-12 --database demo.db --output roster.pdf
  dutydesk verify --database demo.db</translation>
    </message>
</context>
<context>
    <name>dutydesk::Controls</name>
    <message>
        <source>Empty the field</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Read-only: only the centre manager or an administrator can change this.</source>
        <translation>您可以查看；只有物业服务中心经理或系统管理员可以修改。</translation>
    </message>
</context>
<context>
    <name>dutydesk::DataRequestsView</name>
    <message>
        <source>Requests</source>
        <translation>个人信息申请</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受理时间</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>房号</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>申请事项</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>申请人原话</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>受理人</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Ans&amp;wer…</source>
        <translation>答复(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Erase the data…</source>
        <translation>删除信息(&amp;E)…</translation>
    </message>
    <message>
        <source>No requests yet. When owners ask for a copy, a correction or the erasure of their personal data, choose the person in the archive, then Personal data, Register a request.</source>
        <translation>这里没有申请。业主要求复制、更正或删除本人信息时，请在档案中选中该住户，再点“个人信息”中的“登记申请”。</translation>
    </message>
    <message>
        <source>open</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>data erased</source>
        <translation>信息已删除</translation>
    </message>
    <message>
        <source>The data is erased. The certificate is kept.</source>
        <translation>信息已删除，证明留存。</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>已答复</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Choose a request to see what was asked and answered.</source>
        <translation>选择一项申请，可查看申请内容与答复。</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>kind of request, unit, person</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1 %2, until %3</source>
        <comment>unit, person, day of moving out</comment>
        <translation>%1 %2，至 %3</translation>
    </message>
    <message numerus="yes">
        <source>The data of %n people who moved out has been kept as long as the settings say. To erase it, choose the person in the archive, then Personal data, Register a request: %1</source>
        <translation>
            <numerusform>%n 位已搬离人员的个人信息保存期已满。如需删除，请在业主档案中选择此人，然后依次点击“个人信息”“登记申请”：%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dutydesk::DateLine</name>
    <message>
        <source>year-month-day</source>
        <translation>年-月-日</translation>
    </message>
</context>
<context>
    <name>dutydesk::DocumentRenderer</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页 共 %2 页</translation>
    </message>
    <message>
        <source>Key of the centre: %1</source>
        <translation>中心密钥：%1</translation>
    </message>
</context>
<context>
    <name>dutydesk::DraftFields</name>
    <message>
        <source>Please write the day as year-month-day, such as 2026-03-02.</source>
        <translation>日期请按“年-月-日”填写，例如 2026-03-02。</translation>
    </message>
</context>
<context>
    <name>dutydesk::EntryDialog</name>
    <message>
        <source>&amp;Write into the log</source>
        <translation>写入值班记录(&amp;W)</translation>
    </message>
    <message>
        <source>New entry of the duty log</source>
        <translation>新增值班记录</translation>
    </message>
    <message>
        <source>Start a&amp;gain</source>
        <translation>清空重填(&amp;G)</translation>
    </message>
    <message>
        <source>The entry is written.</source>
        <translation>已写入值班记录。</translation>
    </message>
</context>
<context>
    <name>dutydesk::EntryForm</name>
    <message>
        <source>To be &amp;followed up</source>
        <translation>需跟进(&amp;F)</translation>
    </message>
    <message>
        <source>Mor&amp;e: who was notified</source>
        <translation>更多(&amp;E)：通知对象</translation>
    </message>
    <message>
        <source>&amp;Unit or place</source>
        <translation>房号或地点(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Matter</source>
        <translation>事项内容(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>来源(&amp;S)</translation>
    </message>
    <message>
        <source>C&amp;lass</source>
        <translation>类别(&amp;L)</translation>
    </message>
    <message>
        <source>Time of the e&amp;vent</source>
        <translation>发生时间(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>联系人(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Telephone</source>
        <translation>联系电话(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Action and result</source>
        <translation>处理经过及结果(&amp;A)</translation>
    </message>
    <message>
        <source>N&amp;otified whom and when</source>
        <translation>通知对象及时间(&amp;O)</translation>
    </message>
    <message>
        <source>Please say what happened.</source>
        <translation>请填写事项内容。</translation>
    </message>
    <message>
        <source>Please give a time of the last 31 days.</source>
        <translation>请填写最近31天内的时间。</translation>
    </message>
</context>
<context>
    <name>dutydesk::ErasureDialog</name>
    <message>
        <source>Erase the data of %1, %2</source>
        <translation>删除 %1（%2）的个人信息</translation>
    </message>
    <message>
        <source>Name, telephones, address, e-mail and notes of this person are erased from the archive and from the journal, and cannot be brought back. A mark stays that there was somebody, who saw the data when, and a certificate that two people sign.

Lines of the duty log that name the person stay until their volume is purged. Backups made earlier still hold the data until newer ones take their place.</source>
        <translation>此人的姓名、电话、地址、电子邮箱和备注将从档案和日志链中删除，无法恢复。只留下曾有此人的标记、查阅登记，以及两人签字的证明。

值班记录中提到此人的内容保留到该册销毁为止。此前的备份中仍有这些信息，直到被新的备份取代。</translation>
    </message>
    <message>
        <source>&amp;Answer to the person</source>
        <translation>对申请人的答复(&amp;A)</translation>
    </message>
    <message>
        <source>Please write the answer to the person.</source>
        <translation>请写明对申请人的答复。</translation>
    </message>
    <message>
        <source>&amp;Erase for good</source>
        <translation>彻底删除(&amp;E)</translation>
    </message>
    <message>
        <source>Vehicle %1 is this person&apos;s: erase it too</source>
        <translation>车辆 %1 属于此人，一并删除</translation>
    </message>
</context>
<context>
    <name>dutydesk::ErrorText</name>
    <message>
        <source>Please check what you entered.</source>
        <translation>请检查填写的内容。</translation>
    </message>
    <message>
        <source>This record was not found.</source>
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
        <source>A rule of the centre does not allow this now.</source>
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
    <message>
        <source>Two different people must sign.</source>
        <translation>须由两个不同的人签字。</translation>
    </message>
    <message>
        <source>This was purged after its time was over. The certificate is kept.</source>
        <translation>保存期满后已销毁，销毁证明仍在。</translation>
    </message>
    <message>
        <source>This workbook is protected by a password. Open it in the spreadsheet program, remove the password, and save it again.</source>
        <translation>此工作簿有密码保护。请在表格软件中打开，取消密码后重新保存。</translation>
    </message>
    <message>
        <source>This is a workbook of the old kind (.xls). Open it in the spreadsheet program and save it as .xlsx.</source>
        <translation>这是旧格式的工作簿（.xls）。请在表格软件中打开，另存为 .xlsx。</translation>
    </message>
    <message>
        <source>This file is neither a workbook (.xlsx) nor a text with separators (.csv). Open it in the spreadsheet program and save it as .xlsx.</source>
        <translation>此文件既不是工作簿（.xlsx），也不是带分隔符的文本（.csv）。请在表格软件中打开，另存为 .xlsx。</translation>
    </message>
    <message>
        <source>The file cannot be read in full: %1. Open it in the spreadsheet program and save it again.</source>
        <translation>文件无法完整读取：%1。请在表格软件中打开后重新保存。</translation>
    </message>
    <message>
        <source>The database file is damaged: it contains parts that the database did not write. Keep the file as it is, and restore the last backup.</source>
        <translation>数据库文件已损坏：部分内容与写入时不一致。请保留该文件原样，并恢复最近的备份。</translation>
    </message>
    <message>
        <source>The database file is damaged: its end is missing. %1 bytes are there. Keep the file as it is, and restore the last backup.</source>
        <translation>数据库文件已损坏：文件尾部缺失，现有 %1 字节。请保留该文件原样，并恢复最近的备份。</translation>
    </message>
    <message>
        <source>This is not a telephone number: enter its digits, such as 010-88886666, or leave it empty.</source>
        <translation>这不是电话号码：请填写数字，如 010-88886666，也可留空。</translation>
    </message>
    <message>
        <source>The file %1 is missing, without which no password opens here. Restore its folder from where the manager keeps a copy, or copy it from the computer that worked with this database before. If it is lost for good: dutydesk recover</source>
        <translation>缺少文件 %1，没有它任何密码都无法使用。请从经理保存的副本恢复该文件夹，或从以前使用此数据库的电脑上复制。若确已丢失，请使用命令：dutydesk recover</translation>
    </message>
    <message>
        <source>No page of the duty log is open. Open the log, or take over the last page, under Shift handover.</source>
        <translation>当前没有打开的值班记录页。请先在“交接班”中启用值班记录，或接下上一页。</translation>
    </message>
    <message>
        <source>Dutydesk already has this database open. Close its window first.</source>
        <translation>值班台已经打开了这个数据库，请先关闭其窗口。</translation>
    </message>
    <message>
        <source>A PIN is not enough before its owner has signed in here with the password: please type the password.</source>
        <translation>本人尚未用密码在此登录，仅凭 PIN 码不够：请输入密码。</translation>
    </message>
    <message>
        <source>The disk or the database reported an error, so nothing was changed. Please try again. If it happens again, have the disk checked.</source>
        <translation>磁盘或数据库报错，未作任何更改。请重试；若再次出现，请找人检查磁盘。</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was changed. Free some space on it, then try again.</source>
        <translation>磁盘已满，未作任何更改。请先腾出空间，再重试。</translation>
    </message>
    <message>
        <source>The database or its disk can only be read, so nothing can be saved. Remove the write protection, or copy the database to another disk.</source>
        <translation>数据库或其所在磁盘是只读的，无法保存。请解除写保护，或把数据库复制到别的磁盘。</translation>
    </message>
    <message>
        <source>This account may not use the database or a file beside it. Ask whoever looks after this computer for the right to read and write the file and its folder.</source>
        <translation>当前电脑账户无权使用数据库或其旁边的文件。请找管理这台电脑的人开通该文件及所在文件夹的读写权限。</translation>
    </message>
    <message>
        <source>The database file is gone: it was moved, deleted or replaced, or its disk was removed. Put it back or connect the disk, then start the program again.</source>
        <translation>数据库文件不见了：可能已被移动、删除或替换，或所在磁盘已断开。请把文件放回原处或接上磁盘，再重新启动程序。</translation>
    </message>
    <message>
        <source>The database file %1 is missing, although it was there before. Nothing was changed. Find the file or connect its disk, then start again.</source>
        <translation>数据库文件 %1 不见了，而它以前就在那里。未作任何更改。请找到该文件或接上所在磁盘，再重新启动。</translation>
    </message>
    <message>
        <source>The database was made by an older version of this program. Open a copy of it in the window once; that brings the copy up to date.</source>
        <translation>数据库由本程序的旧版本建立。请在窗口中打开一次它的副本，副本即会更新。</translation>
    </message>
    <message>
        <source>This backup is damaged: the file is not as it was written. Take another one: %1</source>
        <translation>此备份已损坏：文件与写入时不同。请换用其他备份：%1</translation>
    </message>
    <message>
        <source>This database lies on a PostgreSQL server. Back it up there, with the server&apos;s own tools, such as pg_dump.</source>
        <translation>此数据库在 PostgreSQL 服务器上。请在服务器上用其自带工具备份，例如 pg_dump。</translation>
    </message>
    <message>
        <source>This backup is encrypted: please type the passphrase with which it was made.</source>
        <translation>此备份已加密：请输入备份时所用的口令。</translation>
    </message>
    <message>
        <source>There is too little room left in the folder %1. Make room there, or choose another folder.</source>
        <translation>文件夹 %1 空间不足。请腾出空间，或另选文件夹。</translation>
    </message>
    <message>
        <source>This is a folder or a device and not a file: %1</source>
        <translation>这是文件夹或设备，不是文件：%1</translation>
    </message>
    <message>
        <source>The file is larger than is read: %1</source>
        <translation>文件过大，无法读取：%1</translation>
    </message>
    <message>
        <source>This must still be kept: for at least a year after its last entry, and until there have been %1 days since on each of which two people worked.</source>
        <translation>尚须保存：自最后一条记录起至少一年，且此后须有 %1 天每天都有两人在岗操作。</translation>
    </message>
    <message>
        <source>Reading the file was stopped.</source>
        <translation>已停止读取文件。</translation>
    </message>
    <message>
        <source>%1: more than %2 sheets are not read. Divide the file into several.</source>
        <translation>%1：工作表超过 %2 张，无法读取。请拆分成几个文件。</translation>
    </message>
    <message>
        <source>%1: more than %2 rows are not read, counted over all sheets and with the empty ones between. Divide the file into several, or delete what stands far below.</source>
        <translation>%1：行数超过 %2 行（各工作表合计，含中间的空行），无法读取。请拆分成几个文件，或删除远在下方的内容。</translation>
    </message>
    <message>
        <source>%1: more than %2 columns are not read. Delete what stands far to the right.</source>
        <translation>%1：列数超过 %2 列，无法读取。请删除远在右侧的内容。</translation>
    </message>
    <message>
        <source>%1: more than %2 cells are not read, counted over all sheets and with the empty ones between. Divide the file into several.</source>
        <translation>%1：单元格超过 %2 个（各工作表合计，含中间的空单元格），无法读取。请拆分成几个文件。</translation>
    </message>
    <message>
        <source>%1: more than %2 characters in one cell are not read.</source>
        <translation>%1：一个单元格内超过 %2 个字符，无法读取。</translation>
    </message>
    <message>
        <source>%1: more than %2 characters are not read. Divide the file into several.</source>
        <translation>%1：文字超过 %2 个字符，无法读取。请拆分成几个文件。</translation>
    </message>
    <message>
        <source>%1: more than %2 merged ranges of cells are not read.</source>
        <translation>%1：合并单元格超过 %2 处，无法读取。</translation>
    </message>
    <message>
        <source>%1: more than %2 MB are not read. Divide the file into several.</source>
        <translation>%1：内容超过 %2 MB，无法读取。请拆分成几个文件。</translation>
    </message>
    <message>
        <source>The file is not built as spreadsheet programs do it: %1. Open it in the spreadsheet program and save it again.</source>
        <translation>文件结构与表格软件生成的不同：%1。请在表格软件中打开后重新保存。</translation>
    </message>
    <message>
        <source>What you type is not kept for later, because the folder %1 cannot be written. It is lost if the program ends: save it soon, and have the right to write there given back.</source>
        <translation>您正在填写的内容无法暂存，因为文件夹 %1 不可写入。程序一旦退出，内容就会丢失：请尽快保存，并请人恢复该文件夹的写入权限。</translation>
    </message>
    <message>
        <source>What you type is not kept for later, because the disk of %1 is full. It is lost if the program ends: save it soon, and free some space.</source>
        <translation>您正在填写的内容无法暂存，因为 %1 所在的磁盘已满。程序一旦退出，内容就会丢失：请尽快保存，并清理磁盘空间。</translation>
    </message>
    <message>
        <source>This was stopped. Nothing was changed.</source>
        <translation>已停止，未作任何更改。</translation>
    </message>
    <message>
        <source>Beside the database lies the file %1, which this program never writes and which can change what is read. Keep both as they are, and call the regional manager.</source>
        <translation>数据库旁有文件 %1，本程序从不写入这种文件，而它会改变读到的内容。请将两个文件原样保留，并联系区域经理。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock cannot be right. Please set the clock first.</source>
        <translation>本机时钟不正确，请先校准时钟。</translation>
    </message>
    <message>
        <source>Who signs an erasure must have had their role for %1 days, and nobody else may have given them a new password in these days. For these two people that is so from %2 on.</source>
        <translation>在删除证明上签字的人，须已担任其岗位满 %1 天，且这段时间内没有由他人为其重设密码。对这两人，自 %2 起满足此条件。</translation>
    </message>
    <message>
        <source>Nobody changes their own role. Another manager or the administrator can do it.</source>
        <translation>任何人都不能更改自己的岗位，请由其他经理或系统管理员更改。</translation>
    </message>
    <message>
        <source>Page %1 of the duty log is not as the journal tells it and cannot be printed. Under Administration, Records, a check tells more; so does: dutydesk verify</source>
        <translation>值班日志 %1 页与日志链不符，不能打印。详情请到“管理”的“记录核验”中核验，或运行：dutydesk verify</translation>
    </message>
    <message>
        <source>The journal tells of other pages of the duty log of %1 than there are, so that it cannot be printed. Under Administration, Records, a check tells more; so does: dutydesk verify</source>
        <translation>%1 的值班日志与日志链所记的页数不符，不能打印。详情请到“管理”的“记录核验”中核验，或运行：dutydesk verify</translation>
    </message>
</context>
<context>
    <name>dutydesk::FacilitiesView</name>
    <message>
        <source>Common facilities</source>
        <translation>配套设施</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>&amp;New facility…</source>
        <translation>新增设施(&amp;N)…</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>修改(&amp;H)…</translation>
    </message>
    <message>
        <source>Note an &amp;event…</source>
        <translation>登记事项(&amp;E)…</translation>
    </message>
    <message>
        <source>Take &amp;out of use</source>
        <translation>停止使用(&amp;O)</translation>
    </message>
    <message>
        <source>No facilities yet. Lifts, pumps, hydrants, gates and everything else that is shared belong here. Press Ctrl+N to add one.</source>
        <translation>这里没有设施。电梯、水泵、消火栓、道闸等公用设施登记在此，按 Ctrl+N 新增。</translation>
    </message>
    <message>
        <source>Faults, repairs and inspections stand here, the newest first.</source>
        <translation>故障、维修和检验按时间倒序列在这里。</translation>
    </message>
    <message>
        <source>inspection due</source>
        <translation>检验将到期或已过期</translation>
    </message>
    <message>
        <source>out of use</source>
        <translation>停止使用</translation>
    </message>
    <message>
        <source>Return t&amp;o use</source>
        <translation>恢复使用(&amp;O)</translation>
    </message>
    <message>
        <source>Select a facility to see its details.</source>
        <translation>选择一项设施，查看其情况。</translation>
    </message>
    <message>
        <source>The event is noted.</source>
        <translation>事件已登记。</translation>
    </message>
    <message>
        <source>building %1</source>
        <translation>%1 栋</translation>
    </message>
    <message>
        <source>building %1, %2</source>
        <translation>%1 栋 %2</translation>
    </message>
    <message numerus="yes">
        <source>overdue by %n day(s)</source>
        <translation>
            <numerusform>已过期 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>due in %n day(s)</source>
        <translation>
            <numerusform>%n 天后到期</numerusform>
        </translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Inspected until</source>
        <translation>检验有效期至</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>责任部门</translation>
    </message>
    <message>
        <source>Maintainer</source>
        <translation>维保单位</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>State afterwards</source>
        <translation>之后的状态</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>值班员</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>设施</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>dutydesk::FacilityDialogs</name>
    <message>
        <source>outside the buildings</source>
        <translation>楼外</translation>
    </message>
    <message>
        <source>Change the facility</source>
        <translation>修改设施</translation>
    </message>
    <message>
        <source>New facility</source>
        <translation>新增设施</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>As people call it, such as lift 3.</source>
        <translation>日常称呼，如“3号电梯”。</translation>
    </message>
    <message>
        <source>Please enter a name.</source>
        <translation>请填写名称。</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类别(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Building</source>
        <translation>楼栋(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>位置(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Department</source>
        <translation>责任部门(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Maintainer</source>
        <translation>维保单位(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Telephone</source>
        <translation>联系电话(&amp;T)</translation>
    </message>
    <message>
        <source>Please enter a telephone number of 3 to 20 digits.</source>
        <translation>请填写 3 至 20 位的电话号码。</translation>
    </message>
    <message>
        <source>&amp;Inspected until</source>
        <translation>检验有效期至(&amp;I)</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>备注(&amp;O)</translation>
    </message>
    <message>
        <source>Event: %1</source>
        <translation>登记事项：%1</translation>
    </message>
    <message>
        <source>&amp;What happened</source>
        <translation>事项(&amp;W)</translation>
    </message>
    <message>
        <source>A fault, a repair, an inspection.</source>
        <translation>故障、维修、检验等。</translation>
    </message>
    <message>
        <source>Please write down what happened.</source>
        <translation>请写明发生了什么。</translation>
    </message>
    <message>
        <source>St&amp;ate afterwards</source>
        <translation>之后的状态(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>时间(&amp;T)</translation>
    </message>
    <message>
        <source>The time cannot be in the future.</source>
        <translation>时间不能晚于现在。</translation>
    </message>
</context>
<context>
    <name>dutydesk::FindBox</name>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Anything · Ctrl+K</source>
        <translation>查找任何内容 · Ctrl+K</translation>
    </message>
</context>
<context>
    <name>dutydesk::FindResults</name>
    <message>
        <source>Search results</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>No results for “%1”. You can search by unit, name, pinyin, last digits of a telephone, plate, number, and any word of any record.</source>
        <translation>没有找到“%1”。可按房号、姓名、拼音、电话尾号、车牌、编号以及任何记录中的文字查找。</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter opens · Esc goes back</source>
        <translation>↑ ↓ 选择 · 回车打开 · Esc 返回</translation>
    </message>
    <message>
        <source>Older records are still being read: %1 % so far.</source>
        <translation>较早的记录仍在读取：已完成 %1 %。</translation>
    </message>
    <message>
        <source>Type a unit (3-502), a name, its pinyin (zs), the last digits of a telephone, a plate, a number, or any word of any record.</source>
        <translation>可输入房号（3-502）、姓名或拼音（zs）、电话尾号、车牌、编号，或任何记录中的文字。</translation>
    </message>
    <message>
        <source>More of these…</source>
        <translation>更多同类结果…</translation>
    </message>
</context>
<context>
    <name>dutydesk::FindWords</name>
    <message>
        <source>Flats and owners</source>
        <translation>房屋与业主</translation>
    </message>
    <message>
        <source>Duty log</source>
        <translation>值班记录</translation>
    </message>
    <message>
        <source>Open work</source>
        <translation>未完成事项</translation>
    </message>
    <message>
        <source>Duty roster</source>
        <translation>值班安排</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>设施设备</translation>
    </message>
    <message>
        <source>Requests of owners</source>
        <translation>个人信息申请</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>员工</translation>
    </message>
    <message>
        <source>Lists of the centre</source>
        <translation>中心名录</translation>
    </message>
</context>
<context>
    <name>dutydesk::FirstStartPage</name>
    <message>
        <source>N&amp;ame of the centre</source>
        <translation>中心名称(&amp;A)</translation>
    </message>
    <message>
        <source>Desk &amp;telephone</source>
        <translation>值班电话(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Open the desk</source>
        <translation>启用服务台(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>Short &amp;code</source>
        <translation>简码(&amp;C)</translation>
    </message>
    <message>
        <source>Two to six letters A to Z, used in log volume numbers.</source>
        <translation>2 至 6 个大写字母，用于值班记录的册号。</translation>
    </message>
    <message>
        <source>Welcome. Four short steps, and the desk is open. All of it can be changed later.</source>
        <translation>欢迎使用。只需四步，前台即可启用；所填内容以后都可以修改。</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>姓名(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Telephone</source>
        <translation>电话(&amp;T)</translation>
    </message>
    <message>
        <source>You are the first centre manager. You sign with this password; nobody can read it, and nobody but another manager can replace it.</source>
        <translation>您是首位物业服务中心经理。您用此密码签字；任何人都看不到它，只有其他经理能为您重设。</translation>
    </message>
    <message>
        <source>These leaders must be reachable off duty. Their telephones are printed on each duty roster. What you do not know yet may stay empty.</source>
        <translation>以下值守领导下班后也须能联系到，其电话印在每份值班安排表上。暂不清楚的可以留空。</translation>
    </message>
    <message>
        <source>Each of them can sign in once you have set a password under Administration, Staff, with the person beside you.</source>
        <translation>请在“管理—员工”中当面为每人设置密码，之后即可登录。</translation>
    </message>
    <message>
        <source>Who works at the desk? Enter goes to the next line. More people can be added later.</source>
        <translation>前台有哪些人？按回车转到下一行；以后还可以增加。</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>The centre</source>
        <translation>中心</translation>
    </message>
    <message>
        <source>The manager</source>
        <translation>经理</translation>
    </message>
    <message>
        <source>On-call leaders</source>
        <translation>值守领导</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>员工</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>第 %1 步，共 %2 步：%3</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>This name is there twice. People sign in with their names, so each must be different.</source>
        <translation>此姓名重复。登录以姓名为准，请加以区分。</translation>
    </message>
    <message>
        <source>Please enter the name of the centre.</source>
        <translation>请填写中心名称。</translation>
    </message>
    <message>
        <source>The code must have two to six letters A to Z.</source>
        <translation>简码须为 2 至 6 个字母 A–Z。</translation>
    </message>
    <message>
        <source>Please enter your name, without characters that nobody sees.</source>
        <translation>请输入您的姓名，其中不能有看不见的字符。</translation>
    </message>
</context>
<context>
    <name>dutydesk::FlatCardDocument</name>
    <message>
        <source>Owner archive card</source>
        <translation>业主档案</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>业主</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>家庭成员</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>租户/使用人</translation>
    </message>
    <message>
        <source>Emergency contacts</source>
        <translation>紧急联系人</translation>
    </message>
    <message>
        <source>Owner archive card %1</source>
        <translation>业主档案 %1</translation>
    </message>
    <message>
        <source>Personal data is masked. For the work of the centre only; not to be passed on.</source>
        <translation>个人信息已脱敏，仅供本中心工作使用，不得外传。</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>房屋</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>楼栋</translation>
    </message>
    <message>
        <source>Entrance</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>Flat number</source>
        <translation>房号</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>楼层</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>户型</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Gross area</source>
        <translation>建筑面积</translation>
    </message>
    <message>
        <source>Inner area</source>
        <translation>套内面积</translation>
    </message>
    <message>
        <source>Handed over on</source>
        <translation>交付日期</translation>
    </message>
    <message>
        <source>Moved in on</source>
        <translation>入住日期</translation>
    </message>
    <message>
        <source>Fit-out</source>
        <translation>装修</translation>
    </message>
    <message>
        <source>Fit-out until</source>
        <translation>装修截止</translation>
    </message>
    <message>
        <source>Keys held</source>
        <translation>托管钥匙</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>有</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>与业主关系</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Notice received</source>
        <translation>告知书签收</translation>
    </message>
    <message>
        <source>owned</source>
        <translation>产权</translation>
    </message>
    <message>
        <source>rented</source>
        <translation>租用</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>车牌</translation>
    </message>
    <message>
        <source>Make and colour</source>
        <translation>品牌颜色</translation>
    </message>
    <message>
        <source>Parking space</source>
        <translation>车位号</translation>
    </message>
    <message>
        <source>Kind of space</source>
        <translation>车位性质</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未办结</translation>
    </message>
    <message>
        <source>Latest matters</source>
        <translation>近期服务记录</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>File</source>
        <translation>建档</translation>
    </message>
    <message>
        <source>Printed by</source>
        <translation>打印人</translation>
    </message>
    <message>
        <source>Printed at</source>
        <translation>打印时间</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>核对人</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
</context>
<context>
    <name>dutydesk::FlatCardView</name>
    <message>
        <source>Why do you need the full data of %1? Your name, the time and the reason are kept.</source>
        <translation>为何需要查看 %1 的完整信息？您的姓名、时间和事由将予登记。</translation>
    </message>
    <message>
        <source>Show the &amp;full data</source>
        <translation>显示完整信息(&amp;F)</translation>
    </message>
    <message>
        <source>Flat %1 and everybody in it will no longer be shown. This cannot be undone here.</source>
        <translation>%1 及其中所有人员、车辆将不再显示，此操作无法撤销。</translation>
    </message>
    <message>
        <source>Deactivate the &amp;flat</source>
        <translation>停用该户(&amp;W)</translation>
    </message>
    <message>
        <source>Flat %1 is deactivated.</source>
        <translation>%1 已停用。</translation>
    </message>
    <message>
        <source>Deacti&amp;vate</source>
        <translation>停用(&amp;W)</translation>
    </message>
    <message>
        <source>Deactivated.</source>
        <translation>已停用。</translation>
    </message>
    <message>
        <source>%1 will no longer be shown in %2. This cannot be undone here.</source>
        <translation>%1 将不再显示在 %2 的档案中，此操作无法撤销。</translation>
    </message>
    <message>
        <source>The sheet shows everything stored about %1 in full. Who is it for, and how was their identity checked? The answer is kept with your name and the time.</source>
        <translation>本人信息单完整列出所保存的 %1 的全部信息。请写明交给何人、如何核实身份。事由将连同您的姓名和时间一并登记。</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>打印信息单</translation>
    </message>
    <message>
        <source>The request is registered. It is answered under Requests.</source>
        <translation>申请已登记，请在“个人信息申请”中答复。</translation>
    </message>
    <message>
        <source>Residents and vehicles</source>
        <translation>住户与车辆</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>&amp;Show in full…</source>
        <translation>显示完整信息(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Change the flat…</source>
        <translation>修改房屋(&amp;C)…</translation>
    </message>
    <message>
        <source>Deactivate the flat</source>
        <translation>停用该户</translation>
    </message>
    <message>
        <source>Add a pers&amp;on…</source>
        <translation>添加人员(&amp;O)…</translation>
    </message>
    <message>
        <source>Add a vehic&amp;le…</source>
        <translation>添加车辆(&amp;V)…</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>修改(&amp;H)…</translation>
    </message>
    <message>
        <source>Personal da&amp;ta</source>
        <translation>个人信息(&amp;T)</translation>
    </message>
    <message>
        <source>The flat</source>
        <translation>房屋情况</translation>
    </message>
    <message>
        <source>&amp;Own data sheet…</source>
        <translation>本人信息单(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Register a request…</source>
        <translation>登记申请(&amp;R)…</translation>
    </message>
    <message>
        <source>No residents yet. Add owners, household members, tenants and emergency contacts, and their vehicles.</source>
        <translation>还没有登记人员。请添加业主、家庭成员、租户、紧急联系人及其车辆。</translation>
    </message>
    <message>
        <source>Enter goes to the page of the log.</source>
        <translation>按回车键转到值班记录的那一页。</translation>
    </message>
    <message>
        <source>No history yet. Duty log lines with this unit number appear here, newest first.</source>
        <translation>该户还没有历史记录。值班记录中写有这个房号的内容会按时间倒序列在这里。</translation>
    </message>
    <message>
        <source>Choose a flat to see its file.</source>
        <translation>选择一户，查看其档案。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Print the file of the flat</source>
        <translation>打印该户档案</translation>
    </message>
</context>
<context>
    <name>dutydesk::FollowUpFields</name>
    <message>
        <source>Urgenc&amp;y</source>
        <translation>重要程度(&amp;Y)</translation>
    </message>
    <message>
        <source>Only the manager can lower the urgency of important work. The reason is written on the page.</source>
        <translation>只有经理能降低重要事项的重要程度，原因记入本页。</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Has a deadline</source>
        <translation>期限(&amp;H)</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>&amp;If it gets worse</source>
        <translation>如有恶化(&amp;I)</translation>
    </message>
    <message>
        <source>Followed up &amp;by</source>
        <translation>跟进人(&amp;B)</translation>
    </message>
    <message>
        <source>by default, the author</source>
        <translation>默认为记录人</translation>
    </message>
</context>
<context>
    <name>dutydesk::HandoverDialog</name>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>Shift handover</source>
        <translation>交接班</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>交班</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>接班</translation>
    </message>
    <message>
        <source>Continue &amp;later</source>
        <translation>稍后继续(&amp;G)</translation>
    </message>
    <message>
        <source>Esc keeps what you entered</source>
        <translation>Esc：已填写的内容会保留</translation>
    </message>
    <message>
        <source>%1 closed the desk. Take over this page before anything else is written.</source>
        <translation>%1已关台。请先接下本页，再记录其他内容。</translation>
    </message>
    <message>
        <source>%1 has signed. The relief has not signed yet, and may go on here.</source>
        <translation>%1已签字，接班人尚未签字，可在此继续。</translation>
    </message>
    <message>
        <source>The shift ends at %1; the relief is expected by %2.</source>
        <translation>本班 %1 结束；接班人应于 %2 前到岗。</translation>
    </message>
    <message>
        <source>Handing over begins at %1. What you prepare earlier is kept.</source>
        <translation>%1 开始交班。提前填写的内容会保留。</translation>
    </message>
    <message>
        <source>%1 did not sign: %2</source>
        <translation>%1曾拒绝签字：%2</translation>
    </message>
    <message>
        <source>   %1</source>
        <translation>&#x3000; %1</translation>
    </message>
    <message>
        <source>√ %1 · signed</source>
        <translation>√ %1 · 已签字</translation>
    </message>
    <message>
        <source>▶ %1 · now</source>
        <translation>▶ %1 · 进行中</translation>
    </message>
    <message>
        <source>○ %1 · missing</source>
        <translation>○ %1 · 未完成</translation>
    </message>
    <message>
        <source>√ %1 · done</source>
        <translation>√ %1 · 已完成</translation>
    </message>
    <message>
        <source>The desk is closed. The next officer takes this page over before anything else.</source>
        <translation>已关台。下一班值班人员须先接下本页。</translation>
    </message>
    <message>
        <source>%1 has taken over. The page is closed, the next one is open.</source>
        <translation>%1已接班。上一页已封存，新一页已开始。</translation>
    </message>
    <message>
        <source>The refusal is written down. The outgoing officer stays responsible and can hand over again.</source>
        <translation>已记录拒绝签字。责任仍由交班人承担，可重新交班。</translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <translation>⚠ %1</translation>
    </message>
    <message>
        <source>%1 %2, %3 – %4, %5: volume %6, page %7</source>
        <translation>%1 %2 %3–%4&#x3000;%5&#x3000;第 %6 册第 %7 页</translation>
    </message>
</context>
<context>
    <name>dutydesk::HandoverPage</name>
    <message>
        <source>&amp;New entry…</source>
        <translation>新记录(&amp;N)…</translation>
    </message>
    <message>
        <source>Write a detailed entry (%1)</source>
        <translation>填写完整的记录（%1）</translation>
    </message>
    <message>
        <source>&amp;Hand over…</source>
        <translation>交班(&amp;H)…</translation>
    </message>
    <message>
        <source>Ta&amp;ke over…</source>
        <translation>接班(&amp;K)…</translation>
    </message>
    <message>
        <source>Cu&amp;rrent page</source>
        <translation>当班记录(&amp;R)</translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <translation>历史记录(&amp;Y)</translation>
    </message>
    <message>
        <source>Re&amp;view</source>
        <translation>审阅(&amp;V)</translation>
    </message>
    <message>
        <source>Only the officers of the desk hand over and take over.</source>
        <translation>只有值班管理员可以交班、接班。</translation>
    </message>
    <message>
        <source>Vol&amp;umes</source>
        <translation>册次(&amp;U)</translation>
    </message>
    <message>
        <source>New detailed entry</source>
        <translation>填写一条完整的记录</translation>
    </message>
    <message>
        <source>Under &amp;way</source>
        <translation>处置中(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Tasks</source>
        <translation>交办与跟进(&amp;T)</translation>
    </message>
</context>
<context>
    <name>dutydesk::HandoverStep</name>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message numerus="yes">
        <source>⚠ %n minute(s) late: expected by %1. This is recorded.</source>
        <translation>
            <numerusform>⚠ 迟到 %n 分钟：应于 %1 前到岗。如实记录。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dutydesk::HandoverText</name>
    <message>
        <source>   %1: expected %2, found %3, %4: %5</source>
        <translation>   %1：应有 %2，实有 %3，%4：%5</translation>
    </message>
    <message>
        <source>The block of important work was lifted by %1: %2</source>
        <translation>重要事项由%1放行：%2</translation>
    </message>
    <message>
        <source>⚠ The desk closes although a relief is on the roster: %1</source>
        <translation>⚠ 有人排班接班却关台：%1</translation>
    </message>
    <message>
        <source>No relief follows: %1</source>
        <translation>无人接班：%1</translation>
    </message>
    <message>
        <source>⚠ Report to %1, %2: %3</source>
        <translation>⚠ 上报 %1，%2：%3</translation>
    </message>
    <message>
        <source>· Report to %1, %2: %3</source>
        <translation>· 上报 %1，%2：%3</translation>
    </message>
    <message>
        <source>· Called out: %1, %2: %3</source>
        <translation>· 调派：%1，%2：%3</translation>
    </message>
    <message>
        <source>· Measure, %1: %2: %3</source>
        <translation>· 临时措施，%1：%2：%3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and matter</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <translation>%1 · %2，由%3办理</translation>
    </message>
</context>
<context>
    <name>dutydesk::HandoverWords</name>
    <message>
        <source>items missing, damaged or too many</source>
        <translation>公物缺失、损坏或多出</translation>
    </message>
    <message>
        <source>relief late</source>
        <translation>接班迟到</translation>
    </message>
    <message>
        <source>block lifted</source>
        <translation>经理放行</translation>
    </message>
    <message>
        <source>objection</source>
        <translation>有异议</translation>
    </message>
    <message>
        <source>signature refused</source>
        <translation>拒绝签字</translation>
    </message>
    <message>
        <source>abnormality</source>
        <translation>区域异常</translation>
    </message>
    <message>
        <source>follow-up past its deadline</source>
        <translation>跟进超期</translation>
    </message>
    <message>
        <source>open work disputed</source>
        <translation>未完成事项有争议</translation>
    </message>
    <message>
        <source>signed in the officer&apos;s place</source>
        <translation>经理代签</translation>
    </message>
    <message>
        <source>desk closed although a relief was on the roster</source>
        <translation>有人排班接班却关台</translation>
    </message>
    <message>
        <source>relief counted otherwise</source>
        <translation>接班清点不符</translation>
    </message>
    <message>
        <source>leader not reached</source>
        <translation>未联系上领导</translation>
    </message>
</context>
<context>
    <name>dutydesk::ImportMappingView</name>
    <message>
        <source>&amp;Sheet</source>
        <translation>工作表(&amp;S)</translation>
    </message>
    <message>
        <source>Data begins in &amp;row</source>
        <translation>数据起始行(&amp;R)</translation>
    </message>
    <message>
        <source>%1 (empty)</source>
        <translation>%1（空）</translation>
    </message>
    <message>
        <source>The columns were recognised by their headings. Correct any that are wrong.</source>
        <translation>已按表头认出各列，不对的请更改。</translation>
    </message>
    <message>
        <source>The headings were not recognised. Choose the columns with the building and flat number, or with the full unit number, and any others to import.</source>
        <translation>没有认出表头。请指明哪些列是楼栋和房号，或哪一列是完整的房屋编号，以及还要导入哪些列。</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>前几项内容</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>对应</translation>
    </message>
    <message>
        <source>not imported</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>This sheet is empty. If your spreadsheet program shows rows in it, save the file there again.</source>
        <translation>这张工作表是空的。如果在表格软件中能看到内容，请在那里重新保存文件后再导入。</translation>
    </message>
</context>
<context>
    <name>dutydesk::ImportNames</name>
    <message>
        <source>Full unit number</source>
        <translation>房屋编号（完整）</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>楼栋</translation>
    </message>
    <message>
        <source>Entrance</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>Flat number</source>
        <translation>房号</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>楼层</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>户型</translation>
    </message>
    <message>
        <source>Gross area</source>
        <translation>建筑面积</translation>
    </message>
    <message>
        <source>Inner area</source>
        <translation>套内面积</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>居住状态</translation>
    </message>
    <message>
        <source>Delivered on</source>
        <translation>交付日期</translation>
    </message>
    <message>
        <source>Moved in on</source>
        <translation>入住日期</translation>
    </message>
    <message>
        <source>Fit-out</source>
        <translation>装修</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>业主</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Second telephone</source>
        <translation>备用电话</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>家庭成员</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>租户</translation>
    </message>
    <message>
        <source>Tenant&apos;s telephone</source>
        <translation>租户电话</translation>
    </message>
    <message>
        <source>Number plate</source>
        <translation>车牌号</translation>
    </message>
    <message>
        <source>Parking space</source>
        <translation>车位号</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Building or number of the flat is missing.</source>
        <translation>缺少楼栋或房号。</translation>
    </message>
    <message>
        <source>This is not a building, entrance or flat number.</source>
        <translation>这不是楼栋、单元或房屋的编号。</translation>
    </message>
    <message>
        <source>The formula has no result. Put the value in its place.</source>
        <translation>公式没有结果，请改填数值。</translation>
    </message>
    <message>
        <source>This is not an area in square metres.</source>
        <translation>这不是以平方米计的面积。</translation>
    </message>
    <message>
        <source>The inner area is larger than the gross area.</source>
        <translation>套内面积大于建筑面积。</translation>
    </message>
    <message>
        <source>This is not a date. Write it as 2026-12-01.</source>
        <translation>这不是日期，请写成 2026-12-01。</translation>
    </message>
    <message>
        <source>This is not a floor from -9 to 199.</source>
        <translation>这不是 -9 至 199 的楼层。</translation>
    </message>
    <message>
        <source>This is not a telephone number.</source>
        <translation>这不是电话号码。</translation>
    </message>
    <message>
        <source>The spreadsheet program has cut the last digits off. Format the column as text and enter the number again.</source>
        <translation>表格软件已丢掉末几位数字。请把该列设为文本格式后重新填写号码。</translation>
    </message>
    <message>
        <source>The stars hide part of the value: this comes from a masked export.</source>
        <translation>星号代表缺失的内容：这来自一次隐藏个人信息的导出。</translation>
    </message>
    <message>
        <source>The text is too long.</source>
        <translation>文字过长。</translation>
    </message>
    <message>
        <source>Duplicate of row %1.</source>
        <translation>与第 %1 行重复。</translation>
    </message>
    <message>
        <source>Row %1 has different data for the same flat.</source>
        <translation>与第 %1 行关于同一房屋的内容不一致。</translation>
    </message>
    <message>
        <source>The archive has this flat with other data. Change it there.</source>
        <translation>档案中已有此房屋且内容不同，请在档案中更改。</translation>
    </message>
    <message>
        <source>Another row of the same flat is not imported.</source>
        <translation>同一房屋有另一行未导入。</translation>
    </message>
    <message numerus="yes">
        <source>%n new building(s)</source>
        <translation>
            <numerusform>新楼栋 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new flat(s)</source>
        <translation>
            <numerusform>新房屋 %n 套</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>人员 %n 名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vehicle(s)</source>
        <translation>
            <numerusform>车辆 %n 辆</numerusform>
        </translation>
    </message>
    <message>
        <source>To be imported: %1.</source>
        <translation>将导入：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%n flat(s) are in the archive already, with the same data.</source>
        <translation>
            <numerusform>%n 套房屋已在档案中，内容相同。</numerusform>
        </translation>
    </message>
    <message>
        <source>No rows are skipped.</source>
        <translation>没有未导入的行。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are skipped. Export them, correct them, and import them afterwards.</source>
        <translation>
            <numerusform>%n 行不导入。可将其导出，改正后再导入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Skipped rows of %1</source>
        <translation>%1 未导入的行</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>单元格</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>未导入的原因</translation>
    </message>
    <message>
        <source>Some records of this import have changed since. It can no longer be undone as a whole; deactivate single flats instead.</source>
        <translation>该次导入的部分内容之后有过更改，不能再整批撤销，请逐套撤销。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>已停止，未作任何更改。</translation>
    </message>
    <message>
        <source>People, vehicles, facilities or requests were added to records of this import. It can no longer be undone as a whole; deactivate single flats instead.</source>
        <translation>该次导入的内容之后添加过人员、车辆、设施或申请，不能再整批撤销，请逐套撤销。</translation>
    </message>
    <message>
        <source>The archive has changed in the meantime. Check the file again; nothing was imported.</source>
        <translation>期间档案有过更改。请重新检查文件；未导入任何内容。</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>⚠ %1 has different owners in rows %2: all of them are imported. If a number is wrong, correct it in the file first.</source>
        <translation>⚠ %1 在第 %2 行登记了不同的业主，将全部导入。如有房号填错，请先在表格中改正。</translation>
    </message>
    <message numerus="yes">
        <source>The same applies to %n more flat(s).</source>
        <translation>
            <numerusform>另有 %n 户也是如此。</numerusform>
        </translation>
    </message>
    <message>
        <source>More rows, people or vehicles name this flat than are read for one.</source>
        <translation>涉及此房屋的行、人员或车辆过多，超出单户可读取的数量。</translation>
    </message>
</context>
<context>
    <name>dutydesk::ItemCountModel</name>
    <message>
        <source>not counted</source>
        <translation>未清点</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>品名</translation>
    </message>
    <message>
        <source>Sound if</source>
        <translation>完好标准</translation>
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
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>%1, not %2</source>
        <translation>%1（交班记 %2）</translation>
    </message>
</context>
<context>
    <name>dutydesk::ItemCountStep</name>
    <message>
        <source>Count the items</source>
        <translation>清点公物</translation>
    </message>
    <message>
        <source>Check the items</source>
        <translation>核对公物</translation>
    </message>
    <message>
        <source>&amp;All the others as expected</source>
        <translation>其余全部相符(&amp;A)</translation>
    </message>
    <message>
        <source>Shared items</source>
        <translation>公物</translation>
    </message>
    <message>
        <source>Please explain what is wrong with “%1”.</source>
        <translation>请说明“%1”的情况。</translation>
    </message>
    <message>
        <source>Please count “%1”.</source>
        <translation>请清点“%1”。</translation>
    </message>
    <message>
        <source>I have counted: it &amp;agrees, or what I found is entered above</source>
        <translation>我已清点：相符，或不符之处已在上面填明(&amp;A)</translation>
    </message>
    <message>
        <source>Please count the items yourself, enter the numbers that differ, and then tick the box.</source>
        <translation>请亲自清点，填明不符之处，然后打勾。</translation>
    </message>
    <message>
        <source>This is what %1 has counted. Please count too: where you find another number, type it in the row. What is missing, damaged or too many needs an explanation.</source>
        <translation>这是%1的清点结果。请您也清点一遍：数量不同的，直接在该行键入实有数。缺失、损坏或多出的须写明原因。</translation>
    </message>
    <message>
        <source>The desk was closed in between: please count again. Space: as expected. A digit: what you found. What is missing, damaged or too many needs an explanation.</source>
        <translation>期间曾关台，请重新清点。空格键：与应有数相符；数字键：填实有数。缺失、损坏或多出的须写明原因。</translation>
    </message>
    <message>
        <source>Space: as expected. A digit: what you found. F2: change the cell. What is missing, damaged or too many needs an explanation.</source>
        <translation>空格键：与应有数相符；数字键：填实有数；F2：修改单元格。缺失、损坏或多出的须写明原因。</translation>
    </message>
    <message>
        <source>More of “%1” than expected: please explain.</source>
        <translation>“%1”多于应有数，请说明。</translation>
    </message>
</context>
<context>
    <name>dutydesk::JournalProblemText</name>
    <message>
        <source>there is no journal</source>
        <translation>没有日志链</translation>
    </message>
    <message>
        <source>an entry is missing or stands in another&apos;s place</source>
        <translation>缺少记录，或记录位置不对</translation>
    </message>
    <message>
        <source>it does not follow the entry before it</source>
        <translation>与前一条记录衔接不上</translation>
    </message>
    <message>
        <source>it is earlier than the entry before it</source>
        <translation>时间早于前一条记录</translation>
    </message>
    <message>
        <source>this program does not know its kind</source>
        <translation>不是本程序写入的记录种类</translation>
    </message>
    <message>
        <source>the journal does not begin as it should</source>
        <translation>日志链的开头不对</translation>
    </message>
    <message>
        <source>its content was taken out</source>
        <translation>内容被取走</translation>
    </message>
    <message>
        <source>its content was changed</source>
        <translation>内容被改动</translation>
    </message>
    <message>
        <source>one of its fields was changed</source>
        <translation>字段被改动</translation>
    </message>
    <message>
        <source>its content is not in the form that this program writes</source>
        <translation>内容不是本程序的书写格式</translation>
    </message>
    <message>
        <source>its content does not belong to it</source>
        <translation>内容与该记录不符</translation>
    </message>
    <message>
        <source>a signing key appears or ends without being enrolled or revoked</source>
        <translation>签名密钥未经登记或注销而出现或失效</translation>
    </message>
    <message>
        <source>it signs something that cannot be signed</source>
        <translation>签署的对象不对</translation>
    </message>
    <message>
        <source>it is not signed by the one who wrote it</source>
        <translation>签名人不是记录人</translation>
    </message>
    <message>
        <source>it is signed with a key that was not the person&apos;s own</source>
        <translation>签名所用密钥不属于本人</translation>
    </message>
    <message>
        <source>the signature does not fit</source>
        <translation>签名不符</translation>
    </message>
    <message>
        <source>entries that this desk had saved are gone</source>
        <translation>本台已保存的记录不见了</translation>
    </message>
    <message>
        <source>this entry was another one when this desk noted it</source>
        <translation>该记录与本台当时的记载不同</translation>
    </message>
    <message>
        <source>this desk&apos;s own note of the journal was changed</source>
        <translation>本台自留的校验记载被改动</translation>
    </message>
    <message>
        <source>the stored record is not as the journal says</source>
        <translation>存储的数据与日志链不一致</translation>
    </message>
    <message>
        <source>the stored record is gone</source>
        <translation>存储的数据不见了</translation>
    </message>
    <message>
        <source>a stored record has no entry in the journal</source>
        <translation>存储的数据在日志链中没有记载</translation>
    </message>
    <message>
        <source>it tells of a type of record that this program does not know</source>
        <translation>记载了本程序不认识的数据类型</translation>
    </message>
    <message>
        <source>The journal is not whole: %1.</source>
        <translation>日志链不完整：%1。</translation>
    </message>
    <message>
        <source>The journal is not whole. Entry %1: %2.</source>
        <translation>日志链不完整。第 %1 条：%2。</translation>
    </message>
    <message>
        <source>nobody who may do so has signed for this key</source>
        <translation>没有有权的人为这把密钥签字</translation>
    </message>
    <message>
        <source>it certifies an erasure that is not the one found</source>
        <translation>其销毁证明与实际清除的内容不符</translation>
    </message>
    <message>
        <source>record of type %1</source>
        <translation>类型 %1 的记录</translation>
    </message>
    <message>
        <source>%1 (%2, number %3)</source>
        <translation>%1（%2，编号 %3）</translation>
    </message>
    <message>
        <source>a part of the database is missing</source>
        <translation>数据库缺少一个组成部分</translation>
    </message>
    <message>
        <source>the database has a part that this program does not make</source>
        <translation>数据库中有一个不是本程序建立的部分</translation>
    </message>
    <message>
        <source>a part of the database was changed</source>
        <translation>数据库的一个组成部分被改动</translation>
    </message>
    <message>
        <source>the tables and indexes of the database are damaged or were changed</source>
        <translation>数据库的表和索引已损坏或被改动</translation>
    </message>
    <message>
        <source>the database holds a second journal&apos;s name</source>
        <translation>数据库中有第二个日志标识</translation>
    </message>
    <message>
        <source>the search does not find all that it should</source>
        <translation>查找不能找到应当找到的全部记录</translation>
    </message>
    <message>
        <source>the table %1</source>
        <translation>表 %1</translation>
    </message>
    <message>
        <source>the column %1 of the table %2</source>
        <translation>表 %2 的列 %1</translation>
    </message>
    <message>
        <source>the index %1 of the table %2</source>
        <translation>表 %2 的索引 %1</translation>
    </message>
    <message>
        <source>the trigger %1 of the table %2</source>
        <translation>表 %2 的触发器 %1</translation>
    </message>
    <message>
        <source>the view %1</source>
        <translation>视图 %1</translation>
    </message>
    <message>
        <source>the constraint %1 of the table %2</source>
        <translation>表 %2 的约束 %1</translation>
    </message>
    <message>
        <source>the function %1</source>
        <translation>函数 %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 缺失</translation>
    </message>
    <message>
        <source>%1 was added outside this program</source>
        <translation>%1 是在本程序之外添加的</translation>
    </message>
    <message>
        <source>%1 was changed</source>
        <translation>%1 被改动</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Records compared with the journal: %1.</source>
        <translation>已与日志核对的记录：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>the tables and triggers of the server, since this user may not make a schema to compare with</source>
        <translation>服务器的表和触发器（该用户无权建立用于比对的模式）</translation>
    </message>
    <message>
        <source>whether the indexes of the server agree with its tables, and who has which rights there</source>
        <translation>服务器的索引与表是否一致，以及服务器上的权限</translation>
    </message>
    <message>
        <source>parts of the file that no table uses</source>
        <translation>文件中没有任何表使用的部分</translation>
    </message>
    <message>
        <source>the words by which records are found, except for some hundred records</source>
        <translation>查找所用的词（只核对了几百条记录）</translation>
    </message>
    <message>
        <source>Not checked: %1.</source>
        <translation>未检查：%1。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>it was not signed by the person in whose name it stands</source>
        <translation>没有署名人本人的签名</translation>
    </message>
    <message>
        <source>a record was changed that is written only once</source>
        <translation>改动了只许写一次的记录</translation>
    </message>
    <message>
        <source>the centre&apos;s first key is not the one that this computer knows</source>
        <translation>中心的首个密钥不是本机所知的那一个</translation>
    </message>
    <message>
        <source>more was written than this computer noted, although only this computer writes here</source>
        <translation>写入的内容多于本机的登记，而这里只应由本机写入</translation>
    </message>
    <message>
        <source>whether the end is missing, since this computer has not worked with this journal before: compare the newest code on paper</source>
        <translation>末尾是否缺失：本机此前未使用过这份日志，请与纸面上最新的校验码核对</translation>
    </message>
    <message>
        <source>it says that it was written at another time than the journal does</source>
        <translation>所记的书写时间与日志不符</translation>
    </message>
    <message>
        <source>it changes what had been signed and closed</source>
        <translation>它改动了已签字关闭的内容</translation>
    </message>
    <message>
        <source>it says that something was signed or decided, without the proof that belongs to it</source>
        <translation>它声称已签字或已批准，却没有应有的凭证</translation>
    </message>
    <message>
        <source>it names something that does not exist</source>
        <translation>它引用了不存在的内容</translation>
    </message>
    <message>
        <source>it was written at a time that has not come yet, or this computer&apos;s clock is behind</source>
        <translation>它的书写时间尚未到来，也可能是本机时钟慢了</translation>
    </message>
    <message>
        <source>the search, which has not read all entries yet: until it has, each answer of it says that it may not be complete</source>
        <translation>查找（尚未读完全部条目；读完之前，每次查找结果都会注明可能不全）</translation>
    </message>
    <message>
        <source>the salt of its content was changed, or was left where the content was erased</source>
        <translation>其内容的盐值被改动，或内容已清除而盐值仍在</translation>
    </message>
    <message>
        <source>the person in whose name it stands, or who signed it second, had no right to do so</source>
        <translation>署名的人或第二签字人无权这样做</translation>
    </message>
    <message>
        <source>it purged a volume before the time for keeping was over</source>
        <translation>在保存期满之前销毁了一册记录</translation>
    </message>
</context>
<context>
    <name>dutydesk::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>Alt and an underlined letter go to the field or button that shows it.</source>
        <translation>按 Alt 加带下划线的字母，可直达相应的输入框或按钮。</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
</context>
<context>
    <name>dutydesk::LeaderRows</name>
    <message>
        <source>Post</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
</context>
<context>
    <name>dutydesk::LimitAlerts</name>
    <message>
        <source>The time is over</source>
        <translation>时限已过</translation>
    </message>
    <message>
        <source>The time is nearly over</source>
        <translation>时限将到</translation>
    </message>
    <message>
        <source>Unlock the desk to see what it is about.</source>
        <translation>解锁后可查看是哪件事。</translation>
    </message>
</context>
<context>
    <name>dutydesk::LimitDialogs</name>
    <message>
        <source>&amp;For whom it waits, and why</source>
        <translation>等待谁，为何(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Why it was missed</source>
        <translation>超时原因(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>R&amp;emark</source>
        <translation>备注(&amp;E)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a limit and its time left</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>number and matter</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Please say it in words. They stay in the timeline of the case.</source>
        <translation>请写明。内容将保留在事项的时间线中。</translation>
    </message>
    <message>
        <source>&amp;What must have happened</source>
        <translation>须完成的事(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;By when</source>
        <translation>何时之前(&amp;B)</translation>
    </message>
    <message>
        <source>Please give a moment that is still to come.</source>
        <translation>请填写尚未到来的时间。</translation>
    </message>
    <message>
        <source>&amp;Limit</source>
        <translation>时限(&amp;L)</translation>
    </message>
    <message>
        <source>Please give another moment that is still to come.</source>
        <translation>请填写另一个尚未到来的时间。</translation>
    </message>
</context>
<context>
    <name>dutydesk::LimitWords</name>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 天 %2 小时</translation>
    </message>
    <message>
        <source>+%1 over</source>
        <translation>已超 %1</translation>
    </message>
    <message>
        <source>only %1 left</source>
        <translation>仅剩 %1</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>on site</source>
        <translation>到场</translation>
    </message>
    <message>
        <source>department told</source>
        <translation>通知部门</translation>
    </message>
    <message>
        <source>solved</source>
        <translation>解决</translation>
    </message>
    <message>
        <source>owner told</source>
        <translation>告知业主</translation>
    </message>
    <message>
        <source>revisit</source>
        <translation>回访</translation>
    </message>
    <message>
        <source>re-check</source>
        <translation>复查</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>paused, %1 left</source>
        <translation>已暂停，剩 %1</translation>
    </message>
</context>
<context>
    <name>dutydesk::LimitsLine</name>
    <message>
        <source>Due %1. No next step is written down.</source>
        <translation>%1 到期，未写下一步。</translation>
    </message>
    <message>
        <source>Next: %1 (due %2)</source>
        <translation>下一步：%1（%2 到期）</translation>
    </message>
    <message>
        <source>+%1 more</source>
        <translation>另 %1 项</translation>
    </message>
</context>
<context>
    <name>dutydesk::LogDialogs</name>
    <message>
        <source>Page header</source>
        <translation>页首</translation>
    </message>
    <message>
        <source>&amp;Weather</source>
        <translation>天气(&amp;W)</translation>
    </message>
    <message>
        <source>Duty &amp;manager</source>
        <translation>带班领导(&amp;M)</translation>
    </message>
    <message>
        <source>Correct line %1</source>
        <translation>更正第 %1 行</translation>
    </message>
    <message>
        <source>&amp;Write the correction</source>
        <translation>写入更正(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Reason of the correction</source>
        <translation>更正原因(&amp;R)</translation>
    </message>
    <message>
        <source>Please say why the line is corrected.</source>
        <translation>请填写更正原因。</translation>
    </message>
    <message>
        <source>Change open work</source>
        <translation>修改未完成事项</translation>
    </message>
    <message>
        <source>Add open work</source>
        <translation>添加未完成事项</translation>
    </message>
    <message>
        <source>&amp;Unit or place</source>
        <translation>房号或地点(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Matter</source>
        <translation>事项(&amp;M)</translation>
    </message>
    <message>
        <source>Please say what is to be done.</source>
        <translation>请填写事项。</translation>
    </message>
    <message>
        <source>&amp;Progress</source>
        <translation>已做到哪一步(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Full data…</source>
        <translation>完整信息(&amp;F)…</translation>
    </message>
    <message>
        <source>Important work blocks the handover. Only the manager makes it less important, with a reason.</source>
        <translation>重要事项未完成不得交班。只有经理能降低其重要程度，并须写明原因。</translation>
    </message>
    <message>
        <source>It then blocks the handover no longer. Your name and reason are written on the page.</source>
        <translation>改后不再阻止交班。您的姓名和原因将记入本页。</translation>
    </message>
    <message>
        <source>Reason for lo&amp;wer urgency</source>
        <translation>降低重要程度的原因(&amp;W)</translation>
    </message>
    <message>
        <source>Please give the reason. It is written on the page.</source>
        <translation>请写明为何降低重要程度：原因将记入本页。</translation>
    </message>
    <message>
        <source>Complete open work</source>
        <translation>未完成事项办结</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>办结(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>办理结果(&amp;O)</translation>
    </message>
    <message>
        <source>Please enter the outcome. It is also written to the log.</source>
        <translation>请填写办理结果：结果会同时写入值班记录。</translation>
    </message>
</context>
<context>
    <name>dutydesk::LogEntryModel</name>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>follow up</source>
        <translation>需跟进</translation>
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
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>值班人员</translation>
    </message>
    <message>
        <source>corrected: %1</source>
        <translation>已更正：%1</translation>
    </message>
    <message>
        <source>%1 late entry</source>
        <translation>%1 补记</translation>
    </message>
    <message>
        <source>[%1] %2</source>
        <translation>［%1］%2</translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s)</source>
        <translation>
            <numerusform>附件 %n 份</numerusform>
        </translation>
    </message>
    <message>
        <source>Person</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Matter, action and result</source>
        <translation>事项内容、处理经过及结果</translation>
    </message>
    <message>
        <source>Notified</source>
        <translation>通知对象</translation>
    </message>
    <message>
        <source>%1 clock wrong</source>
        <translation>%1 时钟有误</translation>
    </message>
</context>
<context>
    <name>dutydesk::LogHistory</name>
    <message>
        <source>Go to &amp;date</source>
        <translation>按日期查找(&amp;D)</translation>
    </message>
    <message>
        <source>Go to date</source>
        <translation>按日期查找</translation>
    </message>
    <message>
        <source>Choose a page to read it, to print it or to correct one of its lines.</source>
        <translation>选择一页即可查阅、打印，或更正其中某一行。</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
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
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>There is no page for %1.</source>
        <translation>%1 没有值班记录。</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) on %1.</source>
        <translation>
            <numerusform>%1 共 %n 页。</numerusform>
        </translation>
    </message>
    <message>
        <source>Duty log %1</source>
        <translation>值班记录 %1</translation>
    </message>
    <message>
        <source>Pages of the duty log</source>
        <translation>值班日志各页</translation>
    </message>
    <message>
        <source>There is no page yet.</source>
        <translation>还没有日志页。</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>册号</translation>
    </message>
    <message>
        <source>%1, full</source>
        <translation>%1，已满</translation>
    </message>
    <message>
        <source>Export the lines of the volume…</source>
        <translation>导出本册记录…</translation>
    </message>
</context>
<context>
    <name>dutydesk::LogPageDocument</name>
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
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>C. Open work</source>
        <translation>C 未完成事项</translation>
    </message>
    <message>
        <source>Progress</source>
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
        <source>%1, copy</source>
        <translation>%1&#x3000;副本</translation>
    </message>
    <message>
        <source>Correction of line %1, %2: %3</source>
        <translation>更正第 %1 行（%2）：%3</translation>
    </message>
    <message>
        <source>Correction of volume %1, page %2, line %3, written %4: %5</source>
        <translation>更正第 %1 册第 %2 页第 %3 行（%4）：%5</translation>
    </message>
    <message>
        <source>Stands in volume %1, page %2, line %3</source>
        <translation>写于第 %1 册第 %2 页第 %3 行</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>周一</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>周二</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>周三</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>周四</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>周五</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>周六</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>周日</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Volume and page</source>
        <translation>册号及页码</translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <translation>%1 第 %2 页</translation>
    </message>
    <message>
        <source>Nothing was reported.</source>
        <translation>本班无事项记录。</translation>
    </message>
    <message>
        <source>Notified: %1</source>
        <translation>已通知：%1</translation>
    </message>
    <message>
        <source>B. Patrol and area</source>
        <translation>B 巡视与区域</translation>
    </message>
    <message>
        <source>Rounds noted</source>
        <translation>巡视次数</translation>
    </message>
    <message>
        <source>Area at the handover</source>
        <translation>接班时区域情况</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Important: %1</source>
        <translation>重要：%1</translation>
    </message>
    <message>
        <source>State and explanation</source>
        <translation>状态及说明</translation>
    </message>
    <message>
        <source>items tidy %1</source>
        <translation>公物摆放整齐 %1</translation>
    </message>
    <message>
        <source>desk clean %1</source>
        <translation>桌面桌椅整洁 %1</translation>
    </message>
    <message>
        <source>evidence collected %1</source>
        <translation>资料齐全 %1</translation>
    </message>
    <message>
        <source>dress and badge %1</source>
        <translation>着装与工牌 %1</translation>
    </message>
    <message>
        <source>previous page read %1</source>
        <translation>已阅上一页 %1</translation>
    </message>
    <message>
        <source>E. Environment</source>
        <translation>E 环境</translation>
    </message>
    <message>
        <source>F. Remarks</source>
        <translation>F 备注</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>上级指示</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>证据材料（附件）份数</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Desk closed</source>
        <translation>关台</translation>
    </message>
    <message>
        <source>Block lifted</source>
        <translation>放行</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>签字</translation>
    </message>
    <message>
        <source>Refused by</source>
        <translation>拒绝接班</translation>
    </message>
    <message>
        <source>Outgoing officer</source>
        <translation>交班人</translation>
    </message>
    <message>
        <source>Incoming officer</source>
        <translation>接班人</translation>
    </message>
    <message>
        <source>In the place of %1: %2</source>
        <translation>代 %1 交班：%2</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>主管审阅</translation>
    </message>
    <message>
        <source>Arrived %1, late</source>
        <translation>%1 到岗，迟到</translation>
    </message>
    <message>
        <source>Arrived %1</source>
        <translation>%1 到岗</translation>
    </message>
    <message>
        <source>Objection: %1</source>
        <translation>接班异议：%1</translation>
    </message>
    <message>
        <source>Fingerprint, by which this print can be checked:</source>
        <translation>校验码，可凭此核对本页：</translation>
    </message>
    <message>
        <source>Signed %1, entry %2 of the journal</source>
        <translation>签字时间 %1，日志链第 %2 条</translation>
    </message>
    <message>
        <source>D. Shared equipment, as the incoming officer found it</source>
        <translation>D 公物（接班人清点）</translation>
    </message>
    <message>
        <source>On the roster from %1, %2: %3. Reason for closing: %4</source>
        <translation>排班：%1 起，%2，%3。关台原因：%4</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Desk closed although a relief was on the roster</source>
        <translation>有人排班接班却关台</translation>
    </message>
    <message>
        <source>Form ZB-01, version A/1 · Volume %1, page %2</source>
        <translation>表号 ZB-01 版次 A/1 · %1 册第 %2 页</translation>
    </message>
    <message>
        <source>Done at</source>
        <translation>完成时间</translation>
    </message>
    <message>
        <source>[%1]</source>
        <translation>〔%1〕</translation>
    </message>
    <message>
        <source>Important notes</source>
        <translation>重要提示</translation>
    </message>
    <message>
        <source>%1, for the handover signed at %2, which was refused: %3</source>
        <translation>%1（%2 签字、后被拒绝的交班）：%3</translation>
    </message>
    <message>
        <source>The computer&apos;s clock was behind when this was written: the time of the event may be wrong</source>
        <translation>书写时电脑时钟偏慢，事件时间可能不准</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Report to %1: %2</source>
        <translation>上报 %1：%2</translation>
    </message>
    <message>
        <source>Called out: %1</source>
        <translation>调派：%1</translation>
    </message>
    <message>
        <source>Measure: %1</source>
        <translation>临时措施：%1</translation>
    </message>
    <message>
        <source>C. Under way</source>
        <translation>C 处置中的事项</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>About</source>
        <translation>事由</translation>
    </message>
</context>
<context>
    <name>dutydesk::LogPageWidget</name>
    <message>
        <source>&amp;Open the duty log</source>
        <translation>启用值班记录(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Correct the line…</source>
        <translation>更正此行…(&amp;C)</translation>
    </message>
    <message>
        <source>Lines of the page</source>
        <translation>本页记录</translation>
    </message>
    <message>
        <source>The duty log has no page yet. Open it to begin the first shift.</source>
        <translation>值班记录尚无页面。启用后即可开始第一个班次。</translation>
    </message>
    <message>
        <source>&amp;Edit the header…</source>
        <translation>填写页首(&amp;E)…</translation>
    </message>
    <message>
        <source>Attach&amp;ments…</source>
        <translation>附件(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Handover and signatures</source>
        <translation>交接与签字</translation>
    </message>
    <message>
        <source>Print the page (%1)</source>
        <translation>打印本页（%1）</translation>
    </message>
    <message>
        <source>Volume %1, page %2 · %3 · %4 %5–%6 · %7</source>
        <translation>第 %1 册 第 %2 页 · %3 · %4 %5–%6 · %7</translation>
    </message>
    <message>
        <source>Weather: %1 · Duty manager: %2</source>
        <translation>天气：%1 · 带班领导：%2</translation>
    </message>
    <message>
        <source>Nothing is written on this page yet. F2 writes a line from anywhere; Ctrl+N opens the form with all details.</source>
        <translation>本页还没有记录。任何地方按 F2 可写一行记事；按 Ctrl+N 填写完整的记录。</translation>
    </message>
    <message>
        <source>Nothing was written on this page.</source>
        <translation>本页没有记录。</translation>
    </message>
    <message>
        <source>Nothing was written on this page. It is signed: the next officer takes over first, and then writes on the next page.</source>
        <translation>本页没有记录，且已签字。请下一班值班人员先接班，再在新的一页上记录。</translation>
    </message>
    <message>
        <source>Print the page of the log</source>
        <translation>打印本页值班记录</translation>
    </message>
    <message>
        <source>Duty log %1, page %2</source>
        <translation>值班记录 %1 第 %2 页</translation>
    </message>
    <message>
        <source>&amp;Full data…</source>
        <translation>完整信息(&amp;F)…</translation>
    </message>
    <message>
        <source>Names and telephones of the line in full, with a reason</source>
        <translation>填写理由后查看本条记录的完整姓名和电话</translation>
    </message>
    <message>
        <source>Line %1 is corrected.</source>
        <translation>第 %1 行已更正。</translation>
    </message>
    <message>
        <source>Set go&amp;ing</source>
        <translation>处置(&amp;I)</translation>
    </message>
    <message>
        <source>About the chosen line: report it to a leader, call out a department, take a measure</source>
        <translation>对选中的记录：上报领导、调派部门、采取临时措施</translation>
    </message>
</context>
<context>
    <name>dutydesk::LogWords</name>
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
        <source>ordinary</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>watch</source>
        <translation>关注</translation>
    </message>
    <message>
        <source>important</source>
        <translation>重要</translation>
    </message>
    <message>
        <source>important: blocks the handover</source>
        <translation>重要：未处理完不得交班</translation>
    </message>
    <message>
        <source>open</source>
        <translation>当班中</translation>
    </message>
    <message>
        <source>awaits relief</source>
        <translation>待接班</translation>
    </message>
    <message>
        <source>desk closed</source>
        <translation>已关台</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>已签字</translation>
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
    <message>
        <source>late call</source>
        <translation>迟接来电</translation>
    </message>
    <message>
        <source>Calls in %1 · missed %2 · answered late %3 · within three rings %4 % · calls out %5</source>
        <translation>来电 %1 · 未接 %2 · 迟接 %3 · 三声内 %4 % · 去电 %5</translation>
    </message>
    <message>
        <source>Calls in 0 · calls out %1</source>
        <translation>来电 0 · 去电 %1</translation>
    </message>
</context>
<context>
    <name>dutydesk::MainWindow</name>
    <message>
        <source>Dutydesk</source>
        <translation>值班台</translation>
    </message>
    <message>
        <source>Shift handover</source>
        <translation>交接班</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>管理</translation>
    </message>
    <message>
        <source>The desk is open. Passwords of the others are set under Administration, Staff.</source>
        <translation>前台已启用。其他人员的密码请在“管理—员工”中设置。</translation>
    </message>
    <message>
        <source>Dutydesk · %1</source>
        <translation>值班台 · %1</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>全部快捷键</translation>
    </message>
    <message>
        <source>Go to: %1</source>
        <translation>转到：%1</translation>
    </message>
    <message>
        <source>S&amp;witch person</source>
        <translation>换人(&amp;W)</translation>
    </message>
    <message>
        <source>Change &amp;password and PIN…</source>
        <translation>修改密码和 PIN 码(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Settings of this computer…</source>
        <translation>本机设置(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>锁定(&amp;L)</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>退出登录(&amp;O)</translation>
    </message>
    <message>
        <source>Duty roster</source>
        <translation>值班安排</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>业主档案</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>查找任何内容</translation>
    </message>
    <message>
        <source>Quick entry into the duty log, from anywhere</source>
        <translation>一行记事（任何界面均可）</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>关闭提示</translation>
    </message>
    <message>
        <source>The backup is restored. The old database is kept as %1.</source>
        <translation>备份已恢复，原数据库保留为 %1。</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>No time limit is over or ends within the next 24 hours.</source>
        <translation>没有已过或 24 小时内到期的时限。</translation>
    </message>
    <message>
        <source>Go to the &amp;next time limit</source>
        <translation>转到下一个时限(&amp;N)</translation>
    </message>
    <message>
        <source>Tasks and follow-ups</source>
        <translation>交办与跟进</translation>
    </message>
</context>
<context>
    <name>dutydesk::MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>关闭提示</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
</context>
<context>
    <name>dutydesk::OpenWorkAnswerStep</name>
    <message>
        <source>Take the open work</source>
        <translation>接下未完成事项</translation>
    </message>
    <message>
        <source>&amp;Work you take over</source>
        <translation>由您继续的事项(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Taken</source>
        <translation>接下(&amp;T)</translation>
    </message>
    <message>
        <source>As&amp;k back</source>
        <translation>追问(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Dispute</source>
        <translation>有争议(&amp;D)</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>您的答复</translation>
    </message>
    <message>
        <source>&amp;Question or objection</source>
        <translation>追问或争议内容(&amp;Q)</translation>
    </message>
    <message>
        <source>Re&amp;ply of the outgoing officer</source>
        <translation>交班人的答复(&amp;P)</translation>
    </message>
    <message>
        <source>○ %1 · %2 · no answer yet</source>
        <translation>○ %1 · %2 · 待答复</translation>
    </message>
    <message>
        <source>√ %1 · %2 · %3</source>
        <translation>√ %1 · %2 · %3</translation>
    </message>
    <message>
        <source>No open work to take over.</source>
        <translation>没有未完成事项需要接下。</translation>
    </message>
    <message>
        <source>nothing said</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>⚠ If it gets worse: %1</source>
        <translation>⚠ 如情况恶化：%1</translation>
    </message>
    <message>
        <source>Progress: %1
Next step: %2
Deadline: %3
Followed up by: %4</source>
        <translation>已做到：%1
下一步：%2
期限：%3
跟进人：%4</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Please answer: is “%1” taken, asked back or disputed?</source>
        <translation>请答复：“%1”是接下、追问，还是有争议？</translation>
    </message>
    <message>
        <source>Please write what you ask or dispute about “%1”.</source>
        <translation>请写明对“%1”的追问或争议内容。</translation>
    </message>
</context>
<context>
    <name>dutydesk::OpenWorkPanel</name>
    <message>
        <source>Open work</source>
        <translation>未完成事项</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>添加(&amp;A)…</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <translation>修改(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Done…</source>
        <translation>办结(&amp;D)…</translation>
    </message>
    <message>
        <source>Progress: %1</source>
        <translation>已做到：%1</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>下一步：%1</translation>
    </message>
    <message>
        <source>If it gets worse: %1</source>
        <translation>如有恶化：%1</translation>
    </message>
    <message>
        <source>Followed up by %1</source>
        <translation>跟进人：%1</translation>
    </message>
    <message>
        <source>No open work. Work to follow up stays here until it is done. Add it here, or end a quick entry with a space and an exclamation mark.</source>
        <translation>没有未完成事项。需要跟进的事项在办结前都列在这里：点“添加”，或在一行记事末尾加空格和“!”。</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>重要程度</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>已做到</translation>
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
        <source>overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>number and state</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Time&amp;line</source>
        <translation>经过(&amp;L)</translation>
    </message>
</context>
<context>
    <name>dutydesk::OpenWorkStep</name>
    <message>
        <source>Open work</source>
        <translation>未完成事项</translation>
    </message>
    <message>
        <source>&amp;Work to hand over</source>
        <translation>移交给接班人的事项(&amp;W)</translation>
    </message>
    <message>
        <source>P&amp;rogress</source>
        <translation>已做到哪一步(&amp;F)</translation>
    </message>
    <message>
        <source>Next &amp;step</source>
        <translation>下一步(&amp;S)</translation>
    </message>
    <message>
        <source>I&amp;f it gets worse</source>
        <translation>如情况恶化(&amp;R)</translation>
    </message>
    <message>
        <source>Followed &amp;up by</source>
        <translation>跟进人(&amp;U)</translation>
    </message>
    <message>
        <source>Has a &amp;deadline</source>
        <translation>有期限(&amp;D)</translation>
    </message>
    <message>
        <source>Urg&amp;ency</source>
        <translation>重要程度(&amp;E)</translation>
    </message>
    <message>
        <source>D&amp;one</source>
        <translation>已完成(&amp;O)</translation>
    </message>
    <message>
        <source>√ %1 · %2 · explained</source>
        <translation>√ %1 · %2 · 已交代</translation>
    </message>
    <message>
        <source>○ %1 · %2 · to explain</source>
        <translation>○ %1 · %2 · 待交代</translation>
    </message>
    <message>
        <source>No open work. Log lines marked “to be followed up” appear here.</source>
        <translation>没有未完成事项。值班记录中标为“需跟进”的会列在这里。</translation>
    </message>
    <message>
        <source>Please enter the progress.</source>
        <translation>请填写已做到哪一步。</translation>
    </message>
    <message>
        <source>Please say what the next step is.</source>
        <translation>请填写下一步做什么。</translation>
    </message>
    <message>
        <source>Please say what to do if it gets worse: this work must be watched.</source>
        <translation>此事项需要关注，请填写如情况恶化怎么办。</translation>
    </message>
    <message>
        <source>Please explain the state of “%1”.</source>
        <translation>请交代“%1”的进展。</translation>
    </message>
    <message>
        <source>Important work that is open blocks the handover. Finish it, or ask the manager to lift the block.</source>
        <translation>有重要事项未完成，不能交班。请先完成，或请经理放行。</translation>
    </message>
    <message>
        <source>&amp;Next: this is correct</source>
        <translation>下一步：情况属实(&amp;N)</translation>
    </message>
    <message>
        <source>Please enter the outcome under “Progress”.</source>
        <translation>请在“已做到哪一步”中写明结果。</translation>
    </message>
    <message>
        <source>Important work stays important until it is done. Only the manager can lower its urgency, with “Change…” beside the current page, or lift the block below.</source>
        <translation>重要事项在办完之前一直算重要。只有经理能在当前页旁用“修改…”更改，或在下面放行。</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>期限</translation>
    </message>
</context>
<context>
    <name>dutydesk::OpenWorkText</name>
    <message>
        <source>Overdue since %1</source>
        <translation>已超期（期限 %1）</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>期限 %1</translation>
    </message>
</context>
<context>
    <name>dutydesk::OverrideBox</name>
    <message>
        <source>The manager lifts the block</source>
        <translation>经理放行</translation>
    </message>
    <message>
        <source>L&amp;ift the block</source>
        <translation>放行(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Manager</source>
        <translation>经理(&amp;M)</translation>
    </message>
    <message>
        <source>Re&amp;ason</source>
        <translation>原因(&amp;A)</translation>
    </message>
    <message>
        <source>Manager&apos;s &amp;password or PIN</source>
        <translation>经理的密码或 PIN 码(&amp;P)</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Nobody here may lift the block: the centre has no active manager.</source>
        <translation>没有可以放行的人：中心没有在职的经理。</translation>
    </message>
    <message>
        <source>Please say why the block is lifted.</source>
        <translation>请填写放行原因。</translation>
    </message>
    <message>
        <source>Important work is open: %1
Finish it before the handover, or let the manager take responsibility for handing it over. Name and reason are written on the page.</source>
        <translation>重要事项未完成：%1
应在交班前办完；确需移交的，由经理放行，姓名和原因记入本页。</translation>
    </message>
</context>
<context>
    <name>dutydesk::OwnDataDocument</name>
    <message>
        <source>What we keep about you</source>
        <translation>本人信息查询单</translation>
    </message>
    <message>
        <source>This is all that the centre&apos;s program keeps about the person named below, as of %1. You may ask for a correction or an erasure at the desk.</source>
        <translation>以下为截至 %1 本中心系统所留存的该人全部个人信息。如需更正或删除，请到客户服务中心提出。</translation>
    </message>
    <message>
        <source>Own data %1</source>
        <translation>本人信息 %1</translation>
    </message>
    <message>
        <source>For the person named only. Printed by %1, %2</source>
        <translation>仅交本人。打印人：%1，%2</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>个人信息</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Unit number</source>
        <translation>房号</translation>
    </message>
    <message>
        <source>Kept as</source>
        <translation>登记身份</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>与业主关系</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Second telephone</source>
        <translation>备用电话</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>通讯地址</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Notice received</source>
        <translation>告知书签收</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>车牌</translation>
    </message>
    <message>
        <source>Make and colour</source>
        <translation>品牌颜色</translation>
    </message>
    <message>
        <source>Parking space</source>
        <translation>车位号</translation>
    </message>
    <message>
        <source>Vehicles of the flat</source>
        <translation>本户车辆</translation>
    </message>
    <message>
        <source>Matters under your name or telephone</source>
        <translation>以本人姓名或电话登记的事项</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Who saw your data in full</source>
        <translation>查阅登记：谁查看过您的完整信息</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>查阅人</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>What you asked about your data</source>
        <translation>您就个人信息提出的申请</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>申请类别</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>签收</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>本人签收</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
</context>
<context>
    <name>dutydesk::OwnerCardText</name>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>楼层</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>户型</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Gross area</source>
        <translation>建筑面积</translation>
    </message>
    <message>
        <source>Inner area</source>
        <translation>套内面积</translation>
    </message>
    <message>
        <source>Keys held</source>
        <translation>托管钥匙</translation>
    </message>
    <message>
        <source>Handed over on</source>
        <translation>交付日期</translation>
    </message>
    <message>
        <source>Moved in on</source>
        <translation>入住日期</translation>
    </message>
    <message>
        <source>Fit-out</source>
        <translation>装修</translation>
    </message>
    <message>
        <source>%1 (consent of %2)</source>
        <translation>%1（%2 同意）</translation>
    </message>
    <message>
        <source>Special care</source>
        <translation>特别关注</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Name or plate</source>
        <translation>姓名／车牌</translation>
    </message>
    <message>
        <source>Telephone or space</source>
        <translation>电话／车位</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>data erased</source>
        <translation>信息已删除</translation>
    </message>
    <message>
        <source>company</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>under fourteen</source>
        <translation>未满十四周岁</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>notice received on %1</source>
        <translation>告知书签收于 %1</translation>
    </message>
    <message>
        <source>vehicle</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>%1, owned</source>
        <translation>%1，自有</translation>
    </message>
    <message>
        <source>%1, rented until %2</source>
        <translation>%1，租用至 %2</translation>
    </message>
    <message>
        <source>%1, rented</source>
        <translation>%1，租用</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>已更正</translation>
    </message>
    <message>
        <source>open</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>duty log, page and line</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>dutydesk::OwnerDialogs</name>
    <message>
        <source> m²</source>
        <translation> m²</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>&amp;Flat number</source>
        <translation>房号(&amp;F)</translation>
    </message>
    <message>
        <source>502, or the full unit number, such as 3-1-502.</source>
        <translation>如 502；也可填写完整房号，写法不限，如 3-1-502。</translation>
    </message>
    <message>
        <source>Please enter the number of the flat alone, such as 502, and choose its building below.</source>
        <translation>请只填房号，例如 502，并在下面选择楼栋。</translation>
    </message>
    <message>
        <source>There is a flat of this number already.</source>
        <translation>已有这个房号。</translation>
    </message>
    <message>
        <source>&amp;Building</source>
        <translation>楼栋(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Entrance</source>
        <translation>单元(&amp;E)</translation>
    </message>
    <message>
        <source>Empty where the building has only one.</source>
        <translation>整栋只有一个单元的可不填。</translation>
    </message>
    <message>
        <source>Please enter one or two digits, or a letter.</source>
        <translation>请填写一至两位数字或一个字母。</translation>
    </message>
    <message>
        <source>F&amp;loor</source>
        <translation>楼层(&amp;L)</translation>
    </message>
    <message>
        <source>Please enter a floor from -9 to 199.</source>
        <translation>请填写 -9 至 199 之间的楼层。</translation>
    </message>
    <message>
        <source>La&amp;yout</source>
        <translation>户型(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Gross area</source>
        <translation>建筑面积(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Inner area</source>
        <translation>套内面积(&amp;I)</translation>
    </message>
    <message>
        <source>The inner area cannot be larger than the gross area.</source>
        <translation>套内面积不能大于建筑面积。</translation>
    </message>
    <message>
        <source>Please leave out stars: they stand for masked data.</source>
        <translation>内容中不能有星号：星号表示脱敏信息。</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>用途(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Handed over on</source>
        <translation>交付日期(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Moved in on</source>
        <translation>入住日期(&amp;M)</translation>
    </message>
    <message>
        <source>Fit-ou&amp;t</source>
        <translation>装修(&amp;T)</translation>
    </message>
    <message>
        <source>Fit-out u&amp;ntil</source>
        <translation>装修截止(&amp;N)</translation>
    </message>
    <message>
        <source>Fi&amp;rm and permit</source>
        <translation>装修单位及许可证(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keys held</source>
        <translation>托管钥匙(&amp;K)</translation>
    </message>
    <message>
        <source>S&amp;pecial care</source>
        <translation>特别关注(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Consent given on</source>
        <translation>同意日期(&amp;C)</translation>
    </message>
    <message>
        <source>Special care needs consent: please enter its date.</source>
        <translation>特别关注须经本人同意，请填写同意日期。</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>备注(&amp;O)</translation>
    </message>
    <message>
        <source>Change the flat</source>
        <translation>修改房屋</translation>
    </message>
    <message>
        <source>New flat</source>
        <translation>新增房屋</translation>
    </message>
    <message>
        <source>There is no building %1. Add it with New building.</source>
        <translation>没有 %1 号楼。请先用“新增楼栋”添加。</translation>
    </message>
    <message>
        <source>Change the building</source>
        <translation>修改楼栋</translation>
    </message>
    <message>
        <source>New building</source>
        <translation>新增楼栋</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>楼号(&amp;N)</translation>
    </message>
    <message>
        <source>As in unit numbers: 3 in 3-1-502.</source>
        <translation>即房号中的楼号，如 3-1-502 中的 3。</translation>
    </message>
    <message>
        <source>Please enter up to three digits, or a letter, such as 3, 12 or A.</source>
        <translation>请填写不超过三位的数字或一个字母，如 3、12、A。</translation>
    </message>
    <message>
        <source>There is a building of this number already.</source>
        <translation>已有这个楼号。</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>名称(&amp;A)</translation>
    </message>
    <message>
        <source>The centre&apos;s own, if it has one.</source>
        <translation>小区自用的名称，没有可不填。</translation>
    </message>
    <message>
        <source>Change the person</source>
        <translation>修改人员</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>添加人员</translation>
    </message>
    <message>
        <source>Please enter a telephone number of 3 to 20 digits, without stars.</source>
        <translation>请填写 3 至 20 位的电话号码，不能有星号。</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类别(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Telephone</source>
        <translation>联系电话(&amp;T)</translation>
    </message>
    <message>
        <source>Second tele&amp;phone</source>
        <translation>联系电话二(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Address for letters</source>
        <translation>通讯地址(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>电子邮箱(&amp;E)</translation>
    </message>
    <message>
        <source>Please enter an address such as name@example.com.</source>
        <translation>请填写电子邮箱，如 name@example.com。</translation>
    </message>
    <message>
        <source>&amp;Relation to the owner</source>
        <translation>与业主关系(&amp;R)</translation>
    </message>
    <message>
        <source>S&amp;ince</source>
        <translation>起始日期(&amp;I)</translation>
    </message>
    <message>
        <source>Unti&amp;l</source>
        <translation>截止日期(&amp;L)</translation>
    </message>
    <message>
        <source>The end cannot be before the beginning.</source>
        <translation>截止日期不能早于起始日期。</translation>
    </message>
    <message>
        <source>Notice on personal &amp;data received on</source>
        <translation>告知书签收日期(&amp;D)</translation>
    </message>
    <message>
        <source>is a &amp;company</source>
        <translation>是单位(&amp;C)</translation>
    </message>
    <message>
        <source>is &amp;under fourteen</source>
        <translation>未满十四周岁(&amp;U)</translation>
    </message>
    <message>
        <source>Change the vehicle</source>
        <translation>修改车辆</translation>
    </message>
    <message>
        <source>Add a vehicle</source>
        <translation>添加车辆</translation>
    </message>
    <message>
        <source>&amp;Plate</source>
        <translation>车牌(&amp;P)</translation>
    </message>
    <message>
        <source>Please enter the number on the plate, without stars.</source>
        <translation>请填写车牌号，不能有星号。</translation>
    </message>
    <message>
        <source>&amp;Make and colour</source>
        <translation>品牌颜色(&amp;M)</translation>
    </message>
    <message>
        <source>Par&amp;king space</source>
        <translation>车位号(&amp;K)</translation>
    </message>
    <message>
        <source>the space is o&amp;wned</source>
        <translation>车位为自有(&amp;W)</translation>
    </message>
    <message>
        <source>Space rented &amp;until</source>
        <translation>车位租用至(&amp;U)</translation>
    </message>
    <message>
        <source>Please enter a name, without stars and characters that nobody sees.</source>
        <translation>请填写姓名，不能有星号或看不见的字符。</translation>
    </message>
</context>
<context>
    <name>dutydesk::OwnerExportDialog</name>
    <message>
        <source>&amp;Reason</source>
        <translation>事由(&amp;R)</translation>
    </message>
    <message>
        <source>The list on screen leaves the program, with personal data masked. Your name, the time and the reason are kept in the access log.</source>
        <translation>屏幕上的内容将以脱敏形式导出本程序；导出人、时间和用途会记入查阅登记。</translation>
    </message>
    <message>
        <source>&amp;Continue…</source>
        <translation>继续(&amp;C)…</translation>
    </message>
    <message>
        <source>Only the centre manager may export or print registers of owners.</source>
        <translation>只有物业服务中心经理可以导出或打印业主登记册。</translation>
    </message>
</context>
<context>
    <name>dutydesk::OwnerImportDialog</name>
    <message numerus="yes">
        <source>&amp;Import %n flat(s)</source>
        <translation>
            <numerusform>导入 %n 套房屋(&amp;T)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>检查(&amp;C)</translation>
    </message>
    <message>
        <source>%1, sheet %2</source>
        <translation>%1,工作表 %2</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>已导入</translation>
    </message>
    <message>
        <source>Spreadsheet with flats and owners</source>
        <translation>含房屋和业主的表格</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx *.csv *.txt *.xls *.et);;All files (*)</source>
        <translation>电子表格 (*.xlsx *.csv *.txt *.xls *.et);;所有文件 (*)</translation>
    </message>
    <message>
        <source>First choose the columns with the building and flat number, or with the full unit number.</source>
        <translation>请先指明哪些列是楼栋和房号，或哪一列是完整的房屋编号。</translation>
    </message>
    <message>
        <source>Two columns are “%1”. Leave one of them out.</source>
        <translation>有两列都是“%1”，请去掉其中一列。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of %1 were imported.</source>
        <translation>
            <numerusform>%1 中的 %n 行已导入档案。</numerusform>
        </translation>
    </message>
    <message>
        <source>This import has already been undone.</source>
        <translation>该次导入已经撤销。</translation>
    </message>
    <message>
        <source>The import is being undone.</source>
        <translation>正在撤销该次导入的内容。</translation>
    </message>
    <message>
        <source>The import is undone. The archive is as it was before.</source>
        <translation>该次导入已撤销，档案已恢复原样。</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>Import flats and owners from a spreadsheet</source>
        <translation>从表格导入房屋和业主</translation>
    </message>
    <message>
        <source>Workbooks (.xlsx) and delimited text files (.csv) are read as they are: columns in any order, title rows, merged cells. Nothing is imported before you have seen what will be.</source>
        <translation>工作簿（.xlsx）和带分隔符的文本（.csv）可直接读取：列的顺序不限，上方可有标题，单元格可合并。先看清哪些会导入、哪些不会，再决定是否导入。</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>选择文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Earlier imports</source>
        <translation>以往的导入</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>By</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>&amp;Earlier imports</source>
        <translation>以往的导入(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo the import</source>
        <translation>撤销该次导入(&amp;W)</translation>
    </message>
    <message>
        <source>Skipped rows</source>
        <translation>未导入的行</translation>
    </message>
    <message>
        <source>S&amp;kipped rows</source>
        <translation>未导入的行(&amp;L)</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>&amp;Undo this import</source>
        <translation>撤销本次导入(&amp;U)</translation>
    </message>
    <message>
        <source>The flats are being imported. What you write in the meantime is saved afterwards.</source>
        <translation>正在导入房屋。这期间您填写的内容会在导入后立即保存。</translation>
    </message>
    <message>
        <source>No imports yet. Each import is listed here and can be undone as a whole while nothing refers to it.</source>
        <translation>尚未导入过。每次导入后都会列在这里；只要没有其他记录引用，就可以整批撤销。</translation>
    </message>
    <message>
        <source>The file is being read. You can go on working meanwhile.</source>
        <translation>正在读取文件，期间可以继续工作。</translation>
    </message>
    <message>
        <source>The rows are being checked. You can go on working meanwhile.</source>
        <translation>正在核对各行，期间可以继续工作。</translation>
    </message>
</context>
<context>
    <name>dutydesk::OwnerWords</name>
    <message>
        <source>owner</source>
        <translation>业主</translation>
    </message>
    <message>
        <source>household member</source>
        <translation>家庭成员</translation>
    </message>
    <message>
        <source>tenant</source>
        <translation>租户</translation>
    </message>
    <message>
        <source>emergency contact</source>
        <translation>紧急联系人</translation>
    </message>
    <message>
        <source>let</source>
        <translation>出租</translation>
    </message>
    <message>
        <source>vacant</source>
        <translation>空置</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不详</translation>
    </message>
    <message>
        <source>no fit-out</source>
        <translation>未装修</translation>
    </message>
    <message>
        <source>fit-out under way</source>
        <translation>装修中</translation>
    </message>
    <message>
        <source>fit-out finished</source>
        <translation>装修完成</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>impaired</source>
        <translation>带病运行</translation>
    </message>
    <message>
        <source>out of order</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>seen in full</source>
        <translation>查看完整信息</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>own data printed</source>
        <translation>打印本人信息</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>查询复制</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>erasure</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>duty log</source>
        <translation>值班记录</translation>
    </message>
    <message>
        <source>complaint</source>
        <translation>投诉</translation>
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
        <source>patrol finding</source>
        <translation>巡视问题</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>走访</translation>
    </message>
    <message>
        <source>name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>plate</source>
        <translation>车牌</translation>
    </message>
    <message>
        <source>keys held</source>
        <translation>托管钥匙</translation>
    </message>
    <message>
        <source>special care</source>
        <translation>特别关注</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of fields</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 m²</source>
        <translation>%1 m²</translation>
    </message>
    <message>
        <source>open work</source>
        <translation>未完成事项</translation>
    </message>
    <message>
        <source>text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>owner-occupied</source>
        <translation>自住</translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation>跟进</translation>
    </message>
    <message>
        <source>task</source>
        <translation>交办</translation>
    </message>
</context>
<context>
    <name>dutydesk::OwnersPage</name>
    <message>
        <source>&amp;Archive</source>
        <translation>档案(&amp;A)</translation>
    </message>
    <message>
        <source>Co&amp;mmon facilities</source>
        <translation>配套设施(&amp;M)</translation>
    </message>
    <message>
        <source>Req&amp;uests</source>
        <translation>个人信息申请(&amp;U)</translation>
    </message>
    <message>
        <source>Access lo&amp;g</source>
        <translation>查阅登记(&amp;G)</translation>
    </message>
</context>
<context>
    <name>dutydesk::PhraseCompleter</name>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
</context>
<context>
    <name>dutydesk::PreviousPageStep</name>
    <message>
        <source>Read the page</source>
        <translation>阅读上一班记录</translation>
    </message>
    <message>
        <source>I have &amp;read the page to its end</source>
        <translation>我已读完本页(&amp;R)</translation>
    </message>
    <message>
        <source>The page of the outgoing officer</source>
        <translation>交班人的值班记录</translation>
    </message>
    <message>
        <source>Please read the page to its end, then tick.</source>
        <translation>请把本页读到末尾，再打勾。</translation>
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
        <source>Save as PDF (%1)</source>
        <translation>另存为 PDF（%1）</translation>
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
<context>
    <name>dutydesk::ProblemWindow</name>
    <message>
        <source>Its window is open already on this computer, perhaps behind others: look in the task bar.</source>
        <translation>本机上已有打开的窗口，可能被其他窗口挡住，请看任务栏。</translation>
    </message>
    <message>
        <source>Nothing was changed. Install the version that wrote it, or a newer one.</source>
        <translation>未作任何更改。请安装写入该数据库的版本或更新的版本。</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another file: dutydesk --database FILE</source>
        <translation>未作任何更改。请另选文件：dutydesk --database 文件</translation>
    </message>
    <message>
        <source>Make the folder or connect its disk, then start again.</source>
        <translation>请建立该文件夹或接上所在磁盘，然后重新启动。</translation>
    </message>
    <message>
        <source>Give your user the right to write the file and its folder, or free some space on the disk, then start again.</source>
        <translation>请授予当前用户对该文件及其文件夹的写入权限，或清理磁盘空间，然后重新启动。</translation>
    </message>
    <message>
        <source>Close the other program that uses the file, then start again.</source>
        <translation>请关闭正在使用该文件的其他程序，然后重新启动。</translation>
    </message>
    <message>
        <source>Nothing was changed. If it happens again, tell whoever looks after this computer.</source>
        <translation>未作任何更改。若再次出现，请告知电脑维护人员。</translation>
    </message>
    <message>
        <source>Dutydesk cannot start</source>
        <translation>值班台无法启动</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>详情(&amp;D)</translation>
    </message>
    <message>
        <source>Look in the trash, on other disks and in backups, and put the file back into its folder. Leave the files beside it as they are: they hold what was written last. Only if you want to begin a new centre, choose another file: dutydesk --database FILE</source>
        <translation>请在回收站、其他磁盘和备份里查找，并把文件放回原来的文件夹。旁边的文件请勿动：里面是最后写下的内容。只有确实要新建服务中心时，才另选文件：dutydesk --database 文件</translation>
    </message>
</context>
<context>
    <name>dutydesk::PurgeDialog</name>
    <message>
        <source>&amp;Purge the volume</source>
        <translation>销毁本册(&amp;P)</translation>
    </message>
    <message>
        <source>Purge volume %1</source>
        <translation>销毁第 %1 册</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>存档文件(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>选择(&amp;C)…</translation>
    </message>
    <message>
        <source>Write the archive to</source>
        <translation>存档文件写入</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>Please say where the archive is to be written.</source>
        <translation>请选择存档文件写到哪里。</translation>
    </message>
    <message>
        <source>Volume %1 is purged. The archive: %2</source>
        <translation>第 %1 册已销毁。存档文件：%2</translation>
    </message>
    <message>
        <source>All lines, attachments, open work and handovers of volume %1 are erased and cannot be brought back. Before that, they are written to the archive, which is read back and compared.

The dates and officers of the pages, all signatures and a certificate that two people sign stay, and prove that the volume existed and was whole. Work that was carried on and lines that a later page corrects stay too, until that page&apos;s volume is purged.

Backups made earlier still hold the volume: the list under Administration, Backup says which, and what to do. So do copies of the database that were made beside it before a new version.</source>
        <translation>第 %1 册的全部记录、证据材料、未完成事项和交接班内容将被清除，无法恢复。清除之前先写入存档文件，并读回核对。

各页的日期和值班人、全部签字以及由两人签字的销毁证明永久保留，用以证明本册曾经存在且完整。转入后续册的未完成事项，以及后来页面更正过的记录，保留到最后一册销毁为止。

此前所做的备份仍含有本册内容：“管理”的“备份”列表会指出是哪些备份以及如何处理。升级新版本之前在数据库旁所做的副本也是如此。</translation>
    </message>
</context>
<context>
    <name>dutydesk::QuickEntry</name>
    <message>
        <source>&amp;Quick entry</source>
        <translation>一行记事(&amp;Q)</translation>
    </message>
    <message>
        <source>Quick entry</source>
        <translation>一行记事</translation>
    </message>
    <message>
        <source>3-502 leak, plumber sent !</source>
        <translation>3-502 漏水 已派人 !</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation>房号或地点：%1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>Matter: still missing</source>
        <translation>事项：未填写</translation>
    </message>
    <message>
        <source>Matter: %1</source>
        <translation>事项：%1</translation>
    </message>
    <message>
        <source>To be followed up</source>
        <translation>需跟进</translation>
    </message>
    <message>
        <source>Please say what happened.</source>
        <translation>请填写事项内容。</translation>
    </message>
    <message>
        <source>Line %1 is written: %2</source>
        <translation>已写入第 %1 行：%2</translation>
    </message>
    <message>
        <source>F2 · place first, then the matter · ! to follow up, !! important · Enter writes it</source>
        <translation>F2 · 先写房号或地点，再写事项 · 末尾空格加 ! 需跟进，!! 重要 · 回车写入</translation>
    </message>
    <message>
        <source>Important, to be followed up</source>
        <translation>重要，需跟进</translation>
    </message>
    <message>
        <source>May be %1. Please write the entrance too.</source>
        <translation>可能是 %1，请把单元号也写上。</translation>
    </message>
    <message>
        <source>Call not answered</source>
        <translation>来电未接</translation>
    </message>
    <message>
        <source>Call answered after more than three rings</source>
        <translation>来电响铃超过三声后接听</translation>
    </message>
    <message>
        <source>Outgoing call: please write whom you call, and why.</source>
        <translation>去电：请写明打给谁、因何事由。</translation>
    </message>
    <message>
        <source>Note a &amp;missed call</source>
        <translation>记未接来电(&amp;M)</translation>
    </message>
    <message>
        <source>Note a call answered &amp;late, after more than three rings</source>
        <translation>记迟接来电（响铃超过三声）(&amp;L)</translation>
    </message>
    <message>
        <source>Note an &amp;outgoing call with its reason</source>
        <translation>记去电及事由(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Calls counted…</source>
        <translation>来电统计(&amp;C)…</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Note a missed, late or outgoing call, and see how many there were</source>
        <translation>记未接、迟接来电或去电，查看来电统计</translation>
    </message>
    <message>
        <source>Telephone: %1</source>
        <translation>电话：%1</translation>
    </message>
    <message>
        <source>Please finish the line that is begun first, or clear it: an outgoing call needs its reason there.</source>
        <translation>请先写完或清空已开始的一行：去电的事由要写在这里。</translation>
    </message>
    <message>
        <source>out</source>
        <comment>the word that begins the line of an outgoing call; must be one that is read</comment>
        <translation>去电</translation>
    </message>
</context>
<context>
    <name>dutydesk::QuickEntryPopup</name>
    <message>
        <source>Quick entry into the duty log</source>
        <translation>一行记事</translation>
    </message>
</context>
<context>
    <name>dutydesk::ReadingBar</name>
    <message>
        <source>Progress of reading</source>
        <translation>读取进度</translation>
    </message>
    <message>
        <source>S&amp;top reading</source>
        <translation>停止读取(&amp;T)</translation>
    </message>
</context>
<context>
    <name>dutydesk::ReasonBar</name>
    <message>
        <source>Please give a reason. It is kept in the access log.</source>
        <translation>请填写事由，将记入查阅登记。</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>事由(&amp;R)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Write no names, telephones or other personal data here: this text stays when data is erased.</source>
        <translation>请勿在此填写姓名、电话等个人信息：删除个人信息后，这段文字仍会保留。</translation>
    </message>
</context>
<context>
    <name>dutydesk::RecordDialog</name>
    <message>
        <source>Personal data is masked. Fields left empty keep their value.</source>
        <translation>个人信息已脱敏。留空的项目保持原值不变。</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>What you typed here before is back.</source>
        <translation>您上次在此填写的内容已恢复。</translation>
    </message>
    <message>
        <source>Start a&amp;gain</source>
        <translation>清空重填(&amp;G)</translation>
    </message>
</context>
<context>
    <name>dutydesk::RecordsPart</name>
    <message>
        <source>&amp;Verify all records now</source>
        <translation>立即核验全部记录(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Check the code</source>
        <translation>核对校验码(&amp;C)</translation>
    </message>
    <message>
        <source>Progress of the verification</source>
        <translation>核验进度</translation>
    </message>
    <message>
        <source>Records are written to a chain in which each entry seals the one before it. Verification compares the whole chain with the records and finds whatever was changed, removed or added outside the program.</source>
        <translation>每条记录都写入首尾相扣的日志链。核验会走完整条链，并与各项记录逐一比对；凡绕过程序改动、抽去或添入的都会被发现。</translation>
    </message>
    <message>
        <source>Code &amp;from a printed page</source>
        <translation>打印页上的校验码(&amp;F)</translation>
    </message>
    <message>
        <source>This is not a code of this program. Please compare it with the print.</source>
        <translation>这不是本程序的校验码，请对照打印页检查。</translation>
    </message>
    <message>
        <source>The print agrees with the records: entry %1 of %2.</source>
        <translation>打印页与记录相符：第 %1 条，%2。</translation>
    </message>
    <message>
        <source>The record was changed after this page was printed.</source>
        <translation>该页打印后，记录被改动过。</translation>
    </message>
    <message>
        <source>The record of this print is no longer there.</source>
        <translation>该打印页对应的记录已不存在。</translation>
    </message>
    <message>
        <source>C&amp;lose the alarm</source>
        <translation>警报已查明(&amp;L)</translation>
    </message>
    <message>
        <source>Ca&amp;use</source>
        <translation>查明的原因(&amp;U)</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Please enter the cause first.</source>
        <translation>请先写明查明的原因。</translation>
    </message>
    <message>
        <source>The alarm is closed. The journal records by whom, and why.</source>
        <translation>警报已查明。由谁查明、原因为何，均已记入日志链。</translation>
    </message>
    <message>
        <source>Entries that this desk had saved were missing when the program started; the journal records this as entry %1. Find the cause, such as a restored old copy or a damaged disk, and enter it here. The alarm stays in the journal. A restored backup ended right before this entry: what was saved after that is on paper only.</source>
        <translation>程序启动时发现本台已保存的记录丢失，日志链已记为第 %1 条。请查明原因：是否放回了旧的副本，或磁盘损坏？然后在此写明。警报会一直保留在日志链中。若恢复过备份，备份止于该条之前：其后保存的内容只在纸上。</translation>
    </message>
    <message>
        <source>Result of the verification</source>
        <translation>核验结果</translation>
    </message>
</context>
<context>
    <name>dutydesk::ReferenceLists</name>
    <message>
        <source>Shared items</source>
        <translation>公物</translation>
    </message>
    <message>
        <source>They are counted at each handover, in this order.</source>
        <translation>每次交接班按此顺序清点。</translation>
    </message>
    <message>
        <source>On-call leaders</source>
        <translation>值守领导</translation>
    </message>
    <message>
        <source>They must be reachable off duty; their telephones are printed on each duty roster.</source>
        <translation>下班后也须能联系到；其电话印在每份值班安排表上。</translation>
    </message>
    <message>
        <source>Emergency numbers</source>
        <translation>应急电话</translation>
    </message>
    <message>
        <source>They are printed on each duty roster, in this order.</source>
        <translation>按此顺序印在每份值班安排表上。</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>常用语</translation>
    </message>
    <message>
        <source>In the duty log, the short form becomes the whole text.</source>
        <translation>在值班记录中输入简码即得全文。</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>物品</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Sound if</source>
        <translation>完好标准</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>For</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Short form</source>
        <translation>简码</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>全文</translation>
    </message>
</context>
<context>
    <name>dutydesk::ReferenceWords</name>
    <message>
        <source>The list is empty. “Add…” begins it.</source>
        <translation>列表为空，请按“添加…”开始。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>在用</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>添加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>修改(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Retire</source>
        <translation>停用(&amp;R)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>恢复使用(&amp;B)</translation>
    </message>
</context>
<context>
    <name>dutydesk::RegisterDetail</name>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
</context>
<context>
    <name>dutydesk::RegisterDocument</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>共 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Shown: %2</source>
        <translation>%1。筛选：%2</translation>
    </message>
    <message>
        <source>Printed at %1 by %2</source>
        <translation>%2 打印于 %1</translation>
    </message>
</context>
<context>
    <name>dutydesk::RegisterExport</name>
    <message>
        <source>There is nothing to export.</source>
        <translation>没有可导出的内容。</translation>
    </message>
    <message>
        <source>Export: %1</source>
        <translation>导出：%1</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx)</source>
        <translation>电子表格 (*.xlsx)</translation>
    </message>
    <message>
        <source>Text with separators (*.csv)</source>
        <translation>带分隔符的文本 (*.csv)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>Export the register that is shown</source>
        <translation>导出当前显示的登记表</translation>
    </message>
    <message>
        <source>Export what is shown (%1)</source>
        <translation>导出当前显示的内容（%1）</translation>
    </message>
</context>
<context>
    <name>dutydesk::RegisterFilters</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>搜索（Ctrl+F）</translation>
    </message>
    <message>
        <source>%1: all</source>
        <translation>%1：全部</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>从(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>至(&amp;T)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between what is looked for</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>dutydesk::RegisterTable</name>
    <message>
        <source>&amp;Copy the row</source>
        <translation>复制此行(&amp;C)</translation>
    </message>
</context>
<context>
    <name>dutydesk::RegisterView</name>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>在列表中搜索</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>共 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 lines</source>
        <translation>%2 行中的 %1 行</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>没有符合条件的内容。</translation>
    </message>
    <message>
        <source>There is nothing to print or export.</source>
        <translation>没有可打印或导出的内容。</translation>
    </message>
    <message>
        <source>Copy &amp;all rows</source>
        <translation>复制所有行(&amp;A)</translation>
    </message>
</context>
<context>
    <name>dutydesk::ReliefStep</name>
    <message>
        <source>Relief</source>
        <translation>接班安排</translation>
    </message>
    <message>
        <source>A relief &amp;takes over</source>
        <translation>有人接班(&amp;T)</translation>
    </message>
    <message>
        <source>No relief follows: the desk &amp;closes</source>
        <translation>无人接班，关台(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Reason for closing</source>
        <translation>关台原因(&amp;R)</translation>
    </message>
    <message>
        <source>What else the relief should &amp;know</source>
        <translation>其他需交代的(&amp;K)</translation>
    </message>
    <message>
        <source>The desk closes at %1; no shift follows.</source>
        <translation>%1 关台，其后无班次。</translation>
    </message>
    <message>
        <source>You sign alone. The next officer takes over this page, and counts the items again, before anything else is written.</source>
        <translation>由您一人签字。下一班值班人员须先接下本页、重新清点公物，才能记录其他内容。</translation>
    </message>
    <message>
        <source>You sign first, then the relief. You may leave when both have signed.</source>
        <translation>您先签字，接班人后签字。双方签字后方可离岗。</translation>
    </message>
    <message>
        <source>Please say whether a relief takes over.</source>
        <translation>请选择是否有人接班。</translation>
    </message>
    <message>
        <source>Please say why the desk closes without a relief.</source>
        <translation>请填写无人接班而关台的原因。</translation>
    </message>
    <message>
        <source>On the roster from %1, %2: %3.</source>
        <translation>排班：%1 起，%2：%3。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Nobody is on the roster after this shift today.</source>
        <translation>今天此班之后排班表上无人接班。</translation>
    </message>
    <message>
        <source>⚠ %1 should take over from %2. Please say why nobody takes over: the page says that the desk was closed before a relief, and the manager sees it first.</source>
        <translation>⚠ 按排班应由%1自 %2 起接班。请写明为何无人接班：本页会注明有人排班却关台，经理审阅时首先看到。</translation>
    </message>
</context>
<context>
    <name>dutydesk::RequestDialogs</name>
    <message>
        <source>Data request of %1</source>
        <translation>%1 的个人信息申请</translation>
    </message>
    <message>
        <source>&amp;Asks for</source>
        <translation>申请事项(&amp;A)</translation>
    </message>
    <message>
        <source>In their &amp;words</source>
        <translation>申请人原话(&amp;W)</translation>
    </message>
    <message>
        <source>What is to be corrected, or why it is to be erased.</source>
        <translation>需要更正的内容，或要求删除的原因。</translation>
    </message>
    <message>
        <source>Please write down what is to be corrected.</source>
        <translation>请写明需要更正的内容。</translation>
    </message>
    <message>
        <source>The copy is printed from the owner archive: Personal data, Own data sheet. Say here that it was handed over, or why not.</source>
        <translation>复制件请在业主档案中打印（个人信息—本人信息单）。请在此写明已交付，或未能提供的原因。</translation>
    </message>
    <message>
        <source>The correction is made in the owner archive. Say here that it was made, or why not. Numbers in the request are masked: the own data sheet has them in full.</source>
        <translation>请在业主档案中更正。在此说明已经更正，或者未更正的原因。申请中的号码已遮盖，完整号码见本人信息单。</translation>
    </message>
    <message>
        <source>Answering here does not erase the data: say why it must be kept. Only the manager can erase it, with a second person.</source>
        <translation>在此答复不会删除信息，请写明须继续保存的原因。删除由经理办理，并须第二人签字。</translation>
    </message>
    <message>
        <source>Answer the request of %1, %2</source>
        <translation>答复 %1（%2）的申请</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>答复(&amp;A)</translation>
    </message>
    <message>
        <source>Please write the answer to the person.</source>
        <translation>请写明对申请人的答复。</translation>
    </message>
</context>
<context>
    <name>dutydesk::RestoreDialog</name>
    <message>
        <source>&amp;Try out</source>
        <translation>试恢复(&amp;T)</translation>
    </message>
    <message>
        <source>Backup %1</source>
        <translation>备份 %1</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>备份口令(&amp;P)</translation>
    </message>
    <message>
        <source>This backup was made with another passphrase than the present one.</source>
        <translation>此备份使用的备份口令与现在的不同。</translation>
    </message>
    <message>
        <source>Your pass&amp;word or PIN</source>
        <translation>本人密码或 PIN 码(&amp;W)</translation>
    </message>
    <message>
        <source>Shall this backup take the place of the database on this computer? The present database is kept as a file beside it. The program then begins anew, and everybody signs in again.</source>
        <translation>是否用此备份替换本机的数据库？现有数据库将作为文件保留在旁边。随后程序重新开始，所有人重新登录。</translation>
    </message>
    <message>
        <source>A copy of the backup is being tried out. You can go on working meanwhile.</source>
        <translation>正在副本上试恢复此备份，期间可以继续工作。</translation>
    </message>
    <message>
        <source>The journal in the backup is not whole. %1</source>
        <translation>备份中的日志链不完整。%1</translation>
    </message>
    <message>
        <source>The backup can be restored: all is whole.</source>
        <translation>此备份可以恢复：全部完好。</translation>
    </message>
    <message>
        <source>The backup: %1</source>
        <translation>备份：%1</translation>
    </message>
    <message>
        <source>Here: %1</source>
        <translation>本机：%1</translation>
    </message>
    <message>
        <source>The first of them was written at %1. After restoring, what was written since is only in the file that is kept and on paper. This computer has noted that these entries were there: the journal keeps an alarm until the manager enters the cause under Administration, Records.</source>
        <translation>其中第一条写于 %1。恢复后，此后所写的内容只存在于保留的文件和纸上。本机记得这些条目曾经存在：日志链将保留一条警报，直到经理在“管理—记录核验”中填写原因。</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>Please sign with your password or PIN.</source>
        <translation>请用本人密码或 PIN 码签名。</translation>
    </message>
    <message>
        <source>The backup is being read. Once it is here whole, this window closes and opens again.</source>
        <translation>正在读取备份。读取完整后，本窗口将关闭并重新打开。</translation>
    </message>
</context>
<context>
    <name>dutydesk::ReviewPage</name>
    <message>
        <source>Handover records are reviewed by the centre manager. Sign in as the manager to see them.</source>
        <translation>交接班记录由经理审阅。请以经理身份登录后查看。</translation>
    </message>
    <message>
        <source>No page was signed in this period. A page appears here when its officer hands over.</source>
        <translation>这段时间没有已签字的页。交班签字后会出现在这里。</translation>
    </message>
    <message>
        <source>Select the whole &amp;day</source>
        <translation>选中当天全部(&amp;D)</translation>
    </message>
    <message>
        <source>The page and its exceptions</source>
        <translation>本页及其异常</translation>
    </message>
    <message>
        <source>&amp;Opinion</source>
        <translation>审阅意见(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Password or PIN</source>
        <translation>密码或 PIN 码(&amp;P)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Sign the review of %n page(s)</source>
        <translation>
            <numerusform>签字审阅 %n 页(&amp;S)</numerusform>
        </translation>
    </message>
    <message>
        <source>Please write your opinion first, such as “read, in order”.</source>
        <translation>请先填写审阅意见，如“已阅，正常”。</translation>
    </message>
    <message>
        <source>Please sign with your own password or PIN.</source>
        <translation>请用本人的密码或 PIN 码签字。</translation>
    </message>
    <message numerus="yes">
        <source>The review of %n page(s) is signed.</source>
        <translation>
            <numerusform>已签字审阅 %n 页。</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>已审阅</translation>
    </message>
    <message>
        <source>to be reviewed</source>
        <translation>待审阅</translation>
    </message>
    <message>
        <source>not taken over yet</source>
        <translation>尚未接班</translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <translation>%1 第 %2 页</translation>
    </message>
    <message>
        <source>Handover records</source>
        <translation>交接班记录</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>异常</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>值班员</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审阅</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>审阅意见</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>You were the officer of a page that is selected: somebody else must review it. Please select the others only.</source>
        <translation>所选记录中有您本人值班的一页，须由他人审阅。请只选择其他页。</translation>
    </message>
</context>
<context>
    <name>dutydesk::ReviewText</name>
    <message>
        <source>No exceptions: all in order.</source>
        <translation>无异常，一切正常。</translation>
    </message>
    <message>
        <source>√ Reviewed by %1, %2: %3</source>
        <translation>√ %1 于 %2 审阅：%3</translation>
    </message>
    <message>
        <source>%1: expected %2, found %3, %4. Explanation: %5</source>
        <translation>%1：应有 %2，实有 %3，%4。说明：%5</translation>
    </message>
    <message>
        <source>%1 objects: %2</source>
        <translation>%1提出异议：%2</translation>
    </message>
    <message>
        <source>%1: was due by %2.</source>
        <translation>%1：应于 %2 前完成。</translation>
    </message>
    <message>
        <source>%1: %2 Reply: %3</source>
        <translation>%1：%2&#x3000;答复：%3</translation>
    </message>
    <message>
        <source>The manager signed in the place of %1: %2</source>
        <translation>经理代%1签字：%2</translation>
    </message>
    <message>
        <source>%1: the relief found %2, %3. Explanation: %4</source>
        <translation>%1：接班人清点为 %2，%3。说明：%4</translation>
    </message>
    <message>
        <source>%1 arrived at %2; expected by %3.</source>
        <translation>%1于 %2 到岗；应于 %3 前到岗。</translation>
    </message>
    <message>
        <source>%1 did not sign, at %2: %3</source>
        <translation>%1于 %2 拒绝签字：%3</translation>
    </message>
    <message>
        <source>%1 was called at %2 and not reached: %3</source>
        <translation>%2 联系 %1 未果：%3</translation>
    </message>
</context>
<context>
    <name>dutydesk::RosterAgenda</name>
    <message>
        <source>Duties: %1</source>
        <translation>值班：%1</translation>
    </message>
    <message>
        <source>In place of %1, approved by %2. %3</source>
        <translation>顶替 %1，批准人 %2。事由：%3</translation>
    </message>
    <message>
        <source>%1 takes this duty over, approved by %2.</source>
        <translation>此班由 %1 顶班，批准人 %2。</translation>
    </message>
</context>
<context>
    <name>dutydesk::RosterDocument</name>
    <message>
        <source>Duty roster %1</source>
        <translation>值班安排表 %1</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>第 %1 版</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Duty roster of the customer service centre</source>
        <translation>客户服务中心值班安排表</translation>
    </message>
    <message>
        <source>%1-%2</source>
        <translation>%1年%2月</translation>
    </message>
    <message>
        <source>Duty telephone: %1</source>
        <translation>值班电话：%1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>出勤</translation>
    </message>
    <message>
        <source>Nights</source>
        <translation>夜班</translation>
    </message>
    <message>
        <source>Rest days</source>
        <translation>休息</translation>
    </message>
    <message>
        <source>%1 (worked)</source>
        <translation>%1（调休上班）</translation>
    </message>
    <message>
        <source>Shifts:</source>
        <translation>班次说明：</translation>
    </message>
    <message>
        <source>Special days:</source>
        <translation>节假日及调休：</translation>
    </message>
    <message>
        <source>On call:</source>
        <translation>值守领导：</translation>
    </message>
    <message>
        <source>Emergency:</source>
        <translation>应急电话：</translation>
    </message>
    <message>
        <source>%1 %2: on duty by plan %3, substitute %4, approved by %5. %6</source>
        <translation>%1 %2：原值班人 %3，顶班人 %4，批准人 %5。事由：%6</translation>
    </message>
    <message>
        <source>Substitutions</source>
        <translation>调整</translation>
    </message>
    <message>
        <source>Compiled by: %1</source>
        <translation>编制：%1</translation>
    </message>
    <message>
        <source>Checked by:</source>
        <translation>审核：</translation>
    </message>
    <message>
        <source>Approved by:</source>
        <translation>批准：</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>日期：</translation>
    </message>
    <message>
        <source>Duty hours: %1</source>
        <translation>值班时间：%1</translation>
    </message>
    <message>
        <source>Published: %1</source>
        <translation>编制日期：%1</translation>
    </message>
    <message>
        <source>* = substitute</source>
        <translation>* = 顶班</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>班次</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间段</translation>
    </message>
    <message>
        <source>On duty</source>
        <translation>值班人员</translation>
    </message>
    <message>
        <source>Stand-by</source>
        <translation>备班人员</translation>
    </message>
    <message>
        <source>Duty manager</source>
        <translation>带班领导</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Nobody is on duty.</source>
        <translation>无人值班。</translation>
    </message>
    <message>
        <source>On leave: %1</source>
        <translation>请假：%1</translation>
    </message>
    <message>
        <source>%1 for %2, approved by %3</source>
        <translation>%1 顶 %2 的班，批准人 %3</translation>
    </message>
    <message>
        <source>No private swaps: only the manager names a substitute. Printed %1</source>
        <translation>不得私自换班；顶班须经经理批准并指定人员。打印时间：%1</translation>
    </message>
</context>
<context>
    <name>dutydesk::RosterEditor</name>
    <message>
        <source>This roster is published. It changes only when the manager names a substitute.</source>
        <translation>本月安排表已公布，只能由经理指定顶班人来调整。</translation>
    </message>
    <message>
        <source>Only the head of the desk and the manager compile the roster.</source>
        <translation>值班安排表由客户服务中心负责人或经理编制。</translation>
    </message>
</context>
<context>
    <name>dutydesk::RosterFindings</name>
    <message>
        <source>Substitutions &amp;of this month</source>
        <translation>本月顶班(&amp;O)</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>班次</translation>
    </message>
    <message>
        <source>Planned officer</source>
        <translation>原值班人</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>顶班人</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>No rule is broken.</source>
        <translation>没有违反规则。</translation>
    </message>
    <message numerus="yes">
        <source>Bro&amp;ken rules: %n</source>
        <translation>
            <numerusform>违反规则(&amp;K)：%n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has stood in for anybody in this month.</source>
        <translation>本月无人顶班。</translation>
    </message>
    <message>
        <source>Broken rules</source>
        <translation>违反的规则</translation>
    </message>
    <message>
        <source>Broken rule</source>
        <translation>违反的规则</translation>
    </message>
</context>
<context>
    <name>dutydesk::RosterLegend</name>
    <message>
        <source>%1 · key %2</source>
        <translation>%1 · 按 %2</translation>
    </message>
    <message>
        <source>Clear · key Del</source>
        <translation>清空 · 按 Del</translation>
    </message>
    <message>
        <source>Click to paint with it</source>
        <translation>单击后可用它涂填单元格</translation>
    </message>
    <message>
        <source>Painting: click or drag over cells, Esc ends</source>
        <translation>涂填中：单击或拖过单元格，Esc 结束</translation>
    </message>
</context>
<context>
    <name>dutydesk::RosterPage</name>
    <message>
        <source>%1 %2 (worked)</source>
        <translation>%1 %2（调休上班）</translation>
    </message>
    <message>
        <source>Nobody is on the roster yet. Under Administration, add the staff and tick “on the duty roster”; everybody then has a line here.</source>
        <translation>值班名单上还没有人。请在“管理”中添加员工并勾选“参加值班”，之后每人在这里占一行。</translation>
    </message>
    <message>
        <source>◀ &amp;Back</source>
        <translation>◀ 上一月(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward ▶</source>
        <translation>下一月(&amp;F) ▶</translation>
    </message>
    <message>
        <source>This &amp;month</source>
        <translation>本月(&amp;M)</translation>
    </message>
    <message>
        <source>Ne&amp;xt month</source>
        <translation>下月(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Copy last month&apos;s pattern</source>
        <translation>套用上月排班(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Publish…</source>
        <translation>公布(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Name a substitute…</source>
        <translation>指定顶班人(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Shift pa&amp;tterns…</source>
        <translation>班次(&amp;T)…</translation>
    </message>
    <message>
        <source>Pr&amp;int</source>
        <translation>打印(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>%1-%2</source>
        <comment>year and month, as a title</comment>
        <translation>%1年%2月</translation>
    </message>
    <message>
        <source>Published by %1 on %2, revision %3. Read-only: only a substitution changes it.</source>
        <translation>%1 于 %2 公布，第 %3 版。只读，仅能通过顶班调整。</translation>
    </message>
    <message>
        <source>Draft, begun by %1. Not published yet.</source>
        <translation>草稿，%1 编制，尚未公布。</translation>
    </message>
    <message>
        <source>Draft, still empty. Not published yet.</source>
        <translation>草稿，还是空表，尚未公布。</translation>
    </message>
    <message>
        <source>Special days: %1</source>
        <translation>节假日与调休：%1</translation>
    </message>
    <message>
        <source>Four weeks earlier there are no duties to fill the empty cells with.</source>
        <translation>四周前没有可以填入空格的排班。</translation>
    </message>
    <message numerus="yes">
        <source>Filled from four weeks earlier, leave left out: %n cell(s).</source>
        <translation>
            <numerusform>已按四周前的排班填入 %n 格（请假除外）。</numerusform>
        </translation>
    </message>
    <message>
        <source>The roster of %1 takes effect. It is then read-only; only the manager can change it, by naming a substitute.</source>
        <translation>%1 的值班安排表公布后即按此执行，变为只读，之后只能由经理指定顶班人来调整。</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) are still broken:</source>
        <translation>
            <numerusform>仍有 %n 条违反规则：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>The roster is published.</source>
        <translation>值班安排表已公布。</translation>
    </message>
    <message>
        <source>There is no duty in this month yet. Nothing was published.</source>
        <translation>本月还没有排班，未公布。</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>公布</translation>
    </message>
    <message>
        <source>Only the centre manager names a substitute. Please ask the manager; a private swap does not count.</source>
        <translation>只有经理可以指定顶班人。请向经理提出，私自换班无效。</translation>
    </message>
    <message>
        <source>Month table…</source>
        <translation>月度总表…</translation>
    </message>
    <message>
        <source>Month table for the wall, without telephones…</source>
        <translation>月度总表（张贴用，不含电话）…</translation>
    </message>
    <message>
        <source>Day list…</source>
        <translation>每日值班表…</translation>
    </message>
    <message>
        <source>Day list for the wall, without telephones…</source>
        <translation>每日值班表（张贴用，不含电话）…</translation>
    </message>
    <message>
        <source>Spreadsheet (xlsx)…</source>
        <translation>电子表格 (xlsx)…</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx)</source>
        <translation>电子表格 (*.xlsx)</translation>
    </message>
    <message>
        <source>Calendar of everybody (ics)…</source>
        <translation>全员日历 (ics)…</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>日历 (*.ics)</translation>
    </message>
    <message>
        <source>Calendar of the chosen person (ics)…</source>
        <translation>所选人员的日历 (ics)…</translation>
    </message>
    <message>
        <source>Choose a cell of the person first.</source>
        <translation>请先选中此人的一个单元格。</translation>
    </message>
    <message>
        <source>Export the roster</source>
        <translation>导出值班安排表</translation>
    </message>
    <message>
        <source>Duty roster</source>
        <translation>值班安排</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>The substitute is named. The roster shows it.</source>
        <translation>已指定顶班人，安排表上已标明。</translation>
    </message>
</context>
<context>
    <name>dutydesk::RosterSpreadsheet</name>
    <message>
        <source>Duty roster of the customer service centre</source>
        <translation>客户服务中心值班安排表</translation>
    </message>
    <message>
        <source>Duty telephone: %1</source>
        <translation>值班电话：%1</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>第 %1 版</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>出勤</translation>
    </message>
    <message>
        <source>Nights</source>
        <translation>夜班</translation>
    </message>
    <message>
        <source>Rest days</source>
        <translation>休息</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>%1人数</translation>
    </message>
    <message>
        <source>%1 (worked)</source>
        <translation>%1（调休上班）</translation>
    </message>
    <message>
        <source>Shifts:</source>
        <translation>班次说明：</translation>
    </message>
    <message>
        <source>* = substitute</source>
        <translation>* = 顶班</translation>
    </message>
    <message>
        <source>Special days:</source>
        <translation>节假日及调休：</translation>
    </message>
    <message>
        <source>On call:</source>
        <translation>值守领导：</translation>
    </message>
    <message>
        <source>Emergency:</source>
        <translation>应急电话：</translation>
    </message>
    <message>
        <source>Substitution:</source>
        <translation>调整：</translation>
    </message>
    <message>
        <source>by plan %1</source>
        <translation>原值班人 %1</translation>
    </message>
    <message>
        <source>substitute %1</source>
        <translation>顶班人 %1</translation>
    </message>
    <message>
        <source>approved by %1</source>
        <translation>批准人 %1</translation>
    </message>
</context>
<context>
    <name>dutydesk::RosterTableModel</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>nothing planned</source>
        <translation>未排班</translation>
    </message>
    <message>
        <source>Substitute for %1, approved by %2: %3</source>
        <translation>替 %1 顶班，%2 批准：%3</translation>
    </message>
    <message>
        <source>On shift %1</source>
        <translation>%1 在岗人数</translation>
    </message>
    <message>
        <source>work</source>
        <comment>mark of a make-up working day, four letters at most</comment>
        <translation>班</translation>
    </message>
    <message>
        <source>off</source>
        <comment>mark of a public holiday, four letters at most</comment>
        <translation>休</translation>
    </message>
    <message>
        <source>%1: worked in exchange for %2</source>
        <translation>%1：%2调休上班</translation>
    </message>
    <message>
        <source>Duty</source>
        <comment>total</comment>
        <translation>出勤</translation>
    </message>
    <message>
        <source>Duties in this month</source>
        <translation>本月出勤班次</translation>
    </message>
    <message>
        <source>Night</source>
        <comment>total</comment>
        <translation>夜班</translation>
    </message>
    <message>
        <source>Duties across midnight</source>
        <translation>跨零点的班次</translation>
    </message>
    <message>
        <source>Rest</source>
        <comment>total</comment>
        <translation>休息</translation>
    </message>
    <message>
        <source>Days of rest</source>
        <translation>休息天数</translation>
    </message>
    <message>
        <source>Hours</source>
        <comment>total</comment>
        <translation>工时</translation>
    </message>
    <message>
        <source>Hours on duty</source>
        <translation>值班小时数</translation>
    </message>
    <message>
        <source>W/e</source>
        <comment>total</comment>
        <translation>周末</translation>
    </message>
    <message>
        <source>Duties on weekends</source>
        <translation>周末值班次数</translation>
    </message>
    <message>
        <source>Hol.</source>
        <comment>total</comment>
        <translation>节日</translation>
    </message>
    <message>
        <source>Duties on public holidays</source>
        <translation>法定节假日值班次数</translation>
    </message>
</context>
<context>
    <name>dutydesk::RosterView</name>
    <message>
        <source>Duty roster</source>
        <translation>值班安排</translation>
    </message>
    <message>
        <source>“%1” is not a shift code. The codes and their keys are listed above the roster.</source>
        <translation>“%1”不是班次代码。可用的代码和按键列在表格上方。</translation>
    </message>
    <message>
        <source>“%1” is not a shift code. Nothing was pasted.</source>
        <translation>“%1”不是班次代码，未粘贴任何内容。</translation>
    </message>
    <message>
        <source>In the roster: clear the selected cells</source>
        <translation>值班安排表中：清空所选单元格</translation>
    </message>
    <message>
        <source>In the roster: repeat to the right</source>
        <translation>值班安排表中：向右填充</translation>
    </message>
    <message>
        <source>In the roster: repeat downwards</source>
        <translation>值班安排表中：向下填充</translation>
    </message>
    <message>
        <source>Headcounts and totals are calculated, not typed. Please select a person&apos;s day first.</source>
        <translation>人数和合计由系统统计，不能填写。请先移到某人某天的格子。</translation>
    </message>
</context>
<context>
    <name>dutydesk::RosterWords</name>
    <message>
        <source>On duty</source>
        <translation>值班人员</translation>
    </message>
    <message>
        <source>Day of rest</source>
        <translation>休息</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>请假</translation>
    </message>
    <message>
        <source>Mo</source>
        <translation>一</translation>
    </message>
    <message>
        <source>Tu</source>
        <translation>二</translation>
    </message>
    <message>
        <source>We</source>
        <translation>三</translation>
    </message>
    <message>
        <source>Th</source>
        <translation>四</translation>
    </message>
    <message>
        <source>Fr</source>
        <translation>五</translation>
    </message>
    <message>
        <source>Sa</source>
        <translation>六</translation>
    </message>
    <message>
        <source>Su</source>
        <translation>日</translation>
    </message>
    <message>
        <source>%1: %2 on shift %3, %4 wanted</source>
        <translation>%1：%3班现有 %2 人，应有 %4 人</translation>
    </message>
    <message>
        <source>%1 %2: only %3 h of rest, %4 h wanted</source>
        <translation>%1 %2：班间休息仅 %3 小时，应有 %4 小时</translation>
    </message>
    <message>
        <source>%1 %2: on duty twice at the same time</source>
        <translation>%1 %2：同一时间重复排班</translation>
    </message>
    <message>
        <source>%1 %2: duty day %3 in a row, %4 allowed</source>
        <translation>%1 %2：连续值班第 %3 天，最多 %4 天</translation>
    </message>
    <message>
        <source>%1 %2: the duty of the day before reaches into leave</source>
        <translation>%1 %2：前一天的班延续到请假日</translation>
    </message>
    <message>
        <source>%1 %2: on duty, but no longer on the roster</source>
        <translation>%1 %2：已离职或不在值班名单，却仍排有班</translation>
    </message>
</context>
<context>
    <name>dutydesk::SecretEdit</name>
    <message>
        <source>&amp;Password or PIN of %1</source>
        <translation>%1的密码或 PIN 码(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Password or PIN</source>
        <translation>密码或 PIN 码(&amp;P)</translation>
    </message>
    <message>
        <source>This is not the password or PIN of %1. Nothing is signed; all that was entered is kept.</source>
        <translation>这不是%1的密码或 PIN 码。没有签字，已填内容均保留。</translation>
    </message>
    <message>
        <source>%1 may not sign here. Nothing is signed; all that was entered is kept.</source>
        <translation>%1无权在此签字。没有签字，已填内容均保留。</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong tries for %1: please wait %n second(s).</source>
        <translation>
            <numerusform>%1输错次数过多，请等 %n 秒再试。</numerusform>
        </translation>
    </message>
    <message>
        <source>The PIN is not enough here: please type the password of %1.</source>
        <translation>此处仅凭 PIN 码不够，请输入%1的密码。</translation>
    </message>
</context>
<context>
    <name>dutydesk::SecretFields</name>
    <message numerus="yes">
        <source>The password has at least %n character(s).</source>
        <translation>
            <numerusform>密码至少 %n 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>The passwords match.</source>
        <translation>两次输入一致。</translation>
    </message>
    <message>
        <source>The PIN has 6 digits. It opens the desk again after a lock; the password opens the day.</source>
        <translation>PIN 码为 6 位数字，用于锁定后解锁；每天首次登录用密码。</translation>
    </message>
    <message>
        <source>The password is too short.</source>
        <translation>密码太短。</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>两次输入的密码不一致。</translation>
    </message>
    <message>
        <source>The PIN must have 6 digits.</source>
        <translation>PIN 码须为 6 位数字。</translation>
    </message>
    <message>
        <source>New &amp;password</source>
        <translation>新密码(&amp;P)</translation>
    </message>
    <message>
        <source>New password &amp;again</source>
        <translation>再次输入新密码(&amp;A)</translation>
    </message>
    <message>
        <source>New P&amp;IN</source>
        <translation>新 PIN 码(&amp;I)</translation>
    </message>
    <message>
        <source>This PIN is guessed too easily: no digits in a row, none that repeat.</source>
        <translation>这个 PIN 码太容易猜到：请不要使用顺号、重号或重复的数字组合。</translation>
    </message>
</context>
<context>
    <name>dutydesk::SecretsDialog</name>
    <message>
        <source>Password and PIN of %1</source>
        <translation>%1的密码和 PIN 码</translation>
    </message>
    <message>
        <source>Change password and PIN</source>
        <translation>修改密码和 PIN 码</translation>
    </message>
    <message>
        <source>Please enter your password.</source>
        <translation>请输入您的密码。</translation>
    </message>
    <message>
        <source>This is not your password.</source>
        <translation>密码不正确。</translation>
    </message>
    <message>
        <source>%1 can sign in now.</source>
        <translation>%1现在可以登录。</translation>
    </message>
    <message>
        <source>Your new password and PIN are valid from now on.</source>
        <translation>新密码和 PIN 码已生效。</translation>
    </message>
    <message>
        <source>Pass&amp;word of %1, who signs for it</source>
        <translation>%1 的密码，用于签字确认(&amp;W)</translation>
    </message>
    <message>
        <source>Your current pass&amp;word</source>
        <translation>您的现用密码(&amp;W)</translation>
    </message>
    <message>
        <source>You are giving %1 access. Sign for it with your own password first; then let %1 choose and type the new password and PIN, so that nobody else can sign with them.</source>
        <translation>您正在为%1开通登录：请先用您自己的密码签字确认，再由%1本人设定并输入新密码和 PIN 码，他人无法用其签字。</translation>
    </message>
    <message>
        <source>Making the key. This takes a few seconds.</source>
        <translation>正在生成密钥，需要几秒钟。</translation>
    </message>
</context>
<context>
    <name>dutydesk::SettingsDialog</name>
    <message>
        <source>Settings of this computer</source>
        <translation>本机设置</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Size of text</source>
        <translation>字号(&amp;S)</translation>
    </message>
    <message>
        <source>Printed forms keep the language of the centre.</source>
        <translation>打印的表单仍用中心设置的语言。</translation>
    </message>
    <message>
        <source>same as system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>When a time limit runs out, for %1:</source>
        <translation>时限将到或已过时（%1）：</translation>
    </message>
    <message>
        <source>Show a &amp;message on the desktop</source>
        <translation>桌面弹出提示(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Beep, except from 22:00 to 7:00</source>
        <translation>响铃提醒，22:00 至 7:00 除外(&amp;B)</translation>
    </message>
</context>
<context>
    <name>dutydesk::ShiftPatternsDialog</name>
    <message>
        <source>&amp;In use</source>
        <translation>启用(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Shift patterns</source>
        <translation>班次</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Headcount</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>代码(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类别(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>开始(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>结束(&amp;T)</translation>
    </message>
    <message>
        <source>People on &amp;workdays</source>
        <translation>工作日人数(&amp;W)</translation>
    </message>
    <message>
        <source>People on &amp;rest days</source>
        <translation>休息日人数(&amp;R)</translation>
    </message>
    <message>
        <source>People on public &amp;holidays</source>
        <translation>节假日人数(&amp;H)</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation>颜色(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Add a pattern</source>
        <translation>新增班次(&amp;A)</translation>
    </message>
    <message>
        <source>Only the manager and the administrator change shift patterns.</source>
        <translation>只有经理和系统管理员可以修改班次。</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>Another pattern in use has this code.</source>
        <translation>已有启用的班次使用这个代码。</translation>
    </message>
    <message>
        <source>A duty needs two different times.</source>
        <translation>值班班次的开始和结束时间不能相同。</translation>
    </message>
    <message>
        <source>Start a&amp;gain</source>
        <translation>清空重填(&amp;G)</translation>
    </message>
    <message>
        <source>What you typed here before is back.</source>
        <translation>您上次在此填写的内容已恢复。</translation>
    </message>
    <message>
        <source>Saved as a new pattern, because rosters and pages of the log tell of the old one, which is not in use any more. Drafts of the roster keep the old one until you choose the new one there.</source>
        <translation>已另存为新班次：已发布的排班表和值班记录页仍引用旧班次，旧班次已停用。未发布的排班表在您改选新班次之前仍保留旧班次。</translation>
    </message>
    <message>
        <source>Please enter one or two characters that can be seen.</source>
        <translation>请填写一到两个看得见的字。</translation>
    </message>
    <message>
        <source>Please enter a name without characters that nobody sees.</source>
        <translation>请填写名称，其中不能有看不见的字符。</translation>
    </message>
</context>
<context>
    <name>dutydesk::SignInPage</name>
    <message>
        <source>&amp;Sign in</source>
        <translation>登录(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>姓名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Password or PIN</source>
        <translation>密码或 PIN 码(&amp;P)</translation>
    </message>
    <message>
        <source>Too many wrong tries: wait %1 s.</source>
        <translation>错误次数过多，请等待 %1 秒。</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>大写锁定已打开。</translation>
    </message>
    <message>
        <source>Who works &amp;here</source>
        <translation>本中心人员(&amp;H)</translation>
    </message>
    <message>
        <source>Nobody with this name works here.</source>
        <translation>没有此姓名的人员。</translation>
    </message>
    <message>
        <source>%1 has no password yet. The manager sets it under Administration, Staff.</source>
        <translation>%1还没有密码，请经理在“管理—员工”中设置。</translation>
    </message>
    <message>
        <source>The PIN is enough.</source>
        <translation>输入 PIN 码即可。</translation>
    </message>
    <message>
        <source>The password is needed; the PIN is enough after a lock.</source>
        <translation>需要密码；锁定后解锁时输入 PIN 码即可。</translation>
    </message>
    <message>
        <source>Please try again.</source>
        <translation>请重试。</translation>
    </message>
    <message>
        <source>name or its pinyin, such as zs</source>
        <translation>姓名或拼音，如 zs</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message numerus="yes">
        <source>The PIN was wrong %n time(s): please enter the password now.</source>
        <translation>
            <numerusform>PIN 码已输错 %n 次，请改用密码登录。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dutydesk::SignOutStep</name>
    <message>
        <source>Sign</source>
        <translation>交班签字</translation>
    </message>
    <message>
        <source>&amp;Manager</source>
        <translation>经理(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Reason (written on the page)</source>
        <translation>代签原因（记入本页）(&amp;R)</translation>
    </message>
    <message>
        <source>By signing you confirm:</source>
        <translation>您签字确认：</translation>
    </message>
    <message numerus="yes">
        <source>· Volume %1, page %2 is complete: %n line(s).</source>
        <translation>
            <numerusform>· 第 %1 册第 %2 页记录完整，共 %n 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>· Items tidy, desk clean, evidence collected.</source>
        <translation>· 公物整齐，桌面整洁，证据材料收齐。</translation>
    </message>
    <message numerus="yes">
        <source>· %n shared item(s) counted.</source>
        <translation>
            <numerusform>· 公物已清点 %n 项。</numerusform>
        </translation>
    </message>
    <message>
        <source>· No work is open.</source>
        <translation>· 没有未完成事项。</translation>
    </message>
    <message numerus="yes">
        <source>· %n piece(s) of open work told truthfully.</source>
        <translation>
            <numerusform>· 未完成事项 %n 件，已如实交代。</numerusform>
        </translation>
    </message>
    <message>
        <source>· A relief takes over.</source>
        <translation>· 有人接班。</translation>
    </message>
    <message>
        <source>What is signed can no longer be changed.</source>
        <translation>签字后不能再更改。</translation>
    </message>
    <message>
        <source>Please say why a manager signs in the officer&apos;s place.</source>
        <translation>请填写由经理代签的原因。</translation>
    </message>
    <message>
        <source>Please sign with your own password or PIN.</source>
        <translation>请用本人的密码或 PIN 码签字。</translation>
    </message>
    <message>
        <source>&amp;Sign and hand over</source>
        <translation>签字交班(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Sign and close the desk</source>
        <translation>签字关台(&amp;S)</translation>
    </message>
    <message>
        <source>The officer is not &amp;here: a manager signs instead</source>
        <translation>值班员不在岗，由经理代签(&amp;H)</translation>
    </message>
</context>
<context>
    <name>dutydesk::StaffPart</name>
    <message>
        <source>Staff</source>
        <translation>员工</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>On the roster</source>
        <translation>列入排班</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>&amp;Add person…</source>
        <translation>添加人员(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>修改(&amp;C)…</translation>
    </message>
    <message>
        <source>Set &amp;password and PIN…</source>
        <translation>设置密码和 PIN 码(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Deactivate</source>
        <translation>离职(&amp;H)</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>已离职</translation>
    </message>
    <message>
        <source>with password and PIN</source>
        <translation>可用密码和 PIN 码</translation>
    </message>
    <message>
        <source>not yet: no password</source>
        <translation>尚不能：没有密码</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>&amp;Reactivate</source>
        <translation>返岗(&amp;B)</translation>
    </message>
    <message>
        <source>%1 is back; set a new password.</source>
        <translation>%1已返岗，请重新设置密码。</translation>
    </message>
    <message>
        <source>%1 has left and can no longer sign in.</source>
        <translation>%1已离职，不能再登录。</translation>
    </message>
    <message>
        <source>%1 leaves the centre: the key is revoked, and coming back needs a new password. Old records keep the name.</source>
        <translation>%1离职：其密钥即行作废，返岗须重新设置密码；以往记录仍保留姓名。</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>离职</translation>
    </message>
    <message>
        <source>Nobody works here yet.</source>
        <translation>还没有员工。</translation>
    </message>
</context>
<context>
    <name>dutydesk::StaffRows</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>On the roster</source>
        <translation>列入排班</translation>
    </message>
</context>
<context>
    <name>dutydesk::StatusBand</name>
    <message>
        <source>Nobody is on the duty roster.</source>
        <translation>值班安排表上无人值班。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>On duty: %1 %2 · %3</source>
        <translation>当班：%1 %2 · %3</translation>
    </message>
    <message>
        <source>Next duty: %1, %2 %3 · %4</source>
        <translation>下一班：%1 %2 %3 · %4</translation>
    </message>
    <message>
        <source>Last day of the month: the duty roster of %1 is still not published!</source>
        <translation>今天是本月最后一天，%1 值班安排表仍未公布！</translation>
    </message>
    <message>
        <source>The duty roster of %1 is to be published before this month ends.</source>
        <translation>%1 值班安排表须在本月底前公布。</translation>
    </message>
    <message>
        <source>Switch person, password, settings, lock</source>
        <translation>换人、密码、设置、锁定</translation>
    </message>
    <message>
        <source>Handover overdue by %1</source>
        <translation>交班已超时 %1</translation>
    </message>
    <message>
        <source>Hand over now: %1 left</source>
        <translation>请交班：还有 %1</translation>
    </message>
    <message>
        <source>Waiting for relief</source>
        <translation>等待接班</translation>
    </message>
    <message>
        <source>Desk closed</source>
        <translation>已关台</translation>
    </message>
    <message>
        <source>Handover in %1</source>
        <translation>距交班 %1</translation>
    </message>
    <message>
        <source>%1 Please tell the manager: look under Administration, Records.</source>
        <translation>%1请告知经理，并查看“管理—记录核验”。</translation>
    </message>
    <message>
        <source>The records do not agree with what this computer noted of them. Please tell the manager: look under Administration, Records.</source>
        <translation>记录与本机的登记不符！请报告经理，并查看“管理—记录核验”。</translation>
    </message>
    <message>
        <source>The records are saved, but this computer could not note where they end: its disk is full. Free some space on it. Until then, nobody would see that the end is missing.</source>
        <translation>记录已保存，但本机无法记下记录的末尾：磁盘已满。请清理磁盘空间；在此之前，如果末尾的记录丢失，将无人察觉。</translation>
    </message>
    <message>
        <source>The records are saved, but this computer could not note where they end: it may not write %1. Have the right to do so given back. Until then, nobody would see that the end is missing.</source>
        <translation>记录已保存，但本机无法记下记录的末尾：无权写入 %1。请恢复写入权限；在此之前，如果末尾的记录丢失，将无人察觉。</translation>
    </message>
</context>
<context>
    <name>dutydesk::SubstitutionDialog</name>
    <message>
        <source>Name a substitute</source>
        <translation>指定顶班人</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Planned officer</source>
        <translation>原值班人(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Substitute</source>
        <translation>顶班人(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Name the substitute</source>
        <translation>指定(&amp;N)</translation>
    </message>
    <message>
        <source>Nobody is on duty on this day.</source>
        <translation>这一天没有人值班。</translation>
    </message>
    <message>
        <source>Nobody on the roster is free on this day.</source>
        <translation>这一天值班名单上没有空闲的人。</translation>
    </message>
    <message>
        <source>Please give the reason. It is printed with the roster.</source>
        <translation>请填写原因，原因会随安排表打印。</translation>
    </message>
</context>
<context>
    <name>dutydesk::TakeOverStep</name>
    <message>
        <source>Sign and take over</source>
        <translation>接班签字</translation>
    </message>
    <message>
        <source>I sign and &amp;take over</source>
        <translation>我签字接班(&amp;T)</translation>
    </message>
    <message>
        <source>Reas&amp;on</source>
        <translation>原因(&amp;O)</translation>
    </message>
    <message>
        <source>%1 has signed volume %2, page %3. You sign the same statement.</source>
        <translation>%1已在第 %2 册第 %3 页签字。您签的是同一份内容。</translation>
    </message>
    <message numerus="yes">
        <source>· %n piece(s) of open work taken.</source>
        <translation>
            <numerusform>· 接下未完成事项 %n 件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>· %n piece(s) of open work asked back or disputed.</source>
        <translation>
            <numerusform>· 追问或有争议的 %n 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>· Abnormality: %1</source>
        <translation>· 异常：%1</translation>
    </message>
    <message>
        <source>· No objection.</source>
        <translation>· 无异议。</translation>
    </message>
    <message>
        <source>· Objection: %1</source>
        <translation>· 异议：%1</translation>
    </message>
    <message>
        <source>Signing closes this page for good and opens your own.</source>
        <translation>您签字后本页封存，您的新一页随即开始。</translation>
    </message>
    <message>
        <source>Please say why you do not sign. %1 then stays responsible.</source>
        <translation>请写明不予签字的原因。责任仍由%1承担。</translation>
    </message>
    <message>
        <source>Please sign with your own password or PIN.</source>
        <translation>请用本人的密码或 PIN 码签字。</translation>
    </message>
    <message>
        <source>&amp;Refuse to sign</source>
        <translation>拒绝签字(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Sign and take over</source>
        <translation>签字接班(&amp;S)</translation>
    </message>
    <message>
        <source>Please choose first, in “Arrival”, who was to take over.</source>
        <translation>请先在“到岗”一步选择接班人。</translation>
    </message>
    <message>
        <source>&amp;I do not sign</source>
        <translation>我不予签字(&amp;I)</translation>
    </message>
    <message>
        <source>· ⚠ %1: you found %2, %3</source>
        <translation>· ⚠ %1：您清点为 %2，%3</translation>
    </message>
    <message>
        <source>· ⚠ %1: you found %2, %3: %4</source>
        <translation>· ⚠ %1：您清点为 %2，%3：%4</translation>
    </message>
</context>
<context>
    <name>dutydesk::TidyStep</name>
    <message>
        <source>Tidy up</source>
        <translation>整理交班</translation>
    </message>
    <message>
        <source>The shared items are &amp;tidy and in their places</source>
        <translation>公物摆放整齐，各在其位(&amp;T)</translation>
    </message>
    <message>
        <source>Desk and chairs are &amp;clean</source>
        <translation>桌面桌椅整洁(&amp;C)</translation>
    </message>
    <message>
        <source>Evidence and documents are collected and &amp;attached</source>
        <translation>证据材料已收齐并附上(&amp;A)</translation>
    </message>
    <message>
        <source>Add the&amp;m to open work</source>
        <translation>列为未完成事项(&amp;M)</translation>
    </message>
    <message>
        <source>The page has no lines yet. If nothing happened on duty, one line should say so.</source>
        <translation>本页还没有记录。如当班无事，也请记一行“当班无异常”。</translation>
    </message>
    <message numerus="yes">
        <source>The page has %n line(s).</source>
        <translation>
            <numerusform>本页共 %n 行记录。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s) belong to it.</source>
        <translation>
            <numerusform>附件 %n 份。</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>These lines are to be followed up, but are not in open work yet:
%1</source>
        <translation>以下记录标为“需跟进”，但尚未列入未完成事项：
%1</translation>
    </message>
    <message>
        <source>Please put the shared items in their places first, then tick.</source>
        <translation>请先把公物摆放整齐，再打勾。</translation>
    </message>
    <message>
        <source>Please clean the desk first, then tick.</source>
        <translation>请先整理桌面，再打勾。</translation>
    </message>
    <message>
        <source>Please collect the evidence first, then tick.</source>
        <translation>请先收齐证据材料，再打勾。</translation>
    </message>
    <message>
        <source>Please add the lines that are to be followed up to open work, or correct them in the log.</source>
        <translation>请把需跟进的记录列为未完成事项，或在值班记录中更正。</translation>
    </message>
</context>
<context>
    <name>dutydesk::TodayList</name>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
</context>
<context>
    <name>dutydesk::TodayPage</name>
    <message>
        <source>What is to be done</source>
        <translation>要办的事</translation>
    </message>
    <message>
        <source>What waits for me, lines of the shift, reminders</source>
        <translation>等我办、本班记录、提醒</translation>
    </message>
    <message>
        <source>On duty</source>
        <translation>在岗</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>交班</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Nobody is on duty now.</source>
        <translation>现在无人当班。</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>Next: %1 %2 %3 · %4</source>
        <translation>下一班：%1 %2 %3 · %4</translation>
    </message>
    <message>
        <source>The shift is over: hand over now.</source>
        <translation>本班已到点，请立即交班。</translation>
    </message>
    <message>
        <source>Hand over from %1</source>
        <translation>%1 起可以交班</translation>
    </message>
    <message>
        <source>The log has no page yet: open the first one.</source>
        <translation>值班记录尚未启用，请打开第一页。</translation>
    </message>
    <message>
        <source>No open work</source>
        <translation>没有未完成事项</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of open work, %1 of them important</source>
        <translation>
            <numerusform>未完成 %n 项，其中重要 %1 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dutydesk::TodayRows</name>
    <message>
        <source>yesterday %1</source>
        <translation>昨天 %1</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>下一步：%1</translation>
    </message>
    <message>
        <source>no deadline</source>
        <translation>未定期限</translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <translation>已过期：%1</translation>
    </message>
    <message>
        <source>Running out</source>
        <translation>正在计时</translation>
    </message>
    <message>
        <source>No deadline is running. Work with a deadline stands here, the nearest first.</source>
        <translation>没有正在计时的事项。定了期限的事项显示在这里，最近的在最前。</translation>
    </message>
    <message>
        <source>To be done</source>
        <translation>今天要办</translation>
    </message>
    <message>
        <source>Lines of this shift</source>
        <translation>本班记录</translation>
    </message>
    <message numerus="yes">
        <source>%1, page %2 · %n line(s)</source>
        <translation>
            <numerusform>第 %1 册第 %2 页 · %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is written yet. F2 writes a line from anywhere.</source>
        <translation>本班还没有记录。随时按 F2 记一行。</translation>
    </message>
    <message>
        <source>Waiting for me</source>
        <translation>等我办</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>没有等您办的事。</translation>
    </message>
</context>
<context>
    <name>dutydesk::TodayWords</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>An owner asked for a copy of their data on %1</source>
        <translation>业主于 %1 申请复制本人信息</translation>
    </message>
    <message>
        <source>An owner asked for a correction of their data on %1</source>
        <translation>业主于 %1 申请更正本人信息</translation>
    </message>
    <message>
        <source>An owner asked for the erasure of their data on %1</source>
        <translation>业主于 %1 申请删除本人信息</translation>
    </message>
    <message>
        <source>The duty roster of %1 is not published, and today is the last day</source>
        <translation>%1 值班安排表尚未公布，今天是最后一天</translation>
    </message>
    <message>
        <source>The duty roster of %1 is not published yet</source>
        <translation>%1 值班安排表尚未公布</translation>
    </message>
    <message>
        <source>Volume %1 is full: the next page begins a new one</source>
        <translation>第 %1 册已写满，下一页起用新册</translation>
    </message>
    <message numerus="yes">
        <source>Volume %1 has room for %n more page(s)</source>
        <translation>
            <numerusform>第 %1 册还剩 %n 页</numerusform>
        </translation>
    </message>
    <message>
        <source>exception</source>
        <translation>异常</translation>
    </message>
    <message>
        <source>review</source>
        <translation>审阅</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒绝接班</translation>
    </message>
    <message>
        <source>relief</source>
        <translation>待接班</translation>
    </message>
    <message>
        <source>desk closed</source>
        <translation>已关台</translation>
    </message>
    <message>
        <source>data request</source>
        <translation>个人信息</translation>
    </message>
    <message>
        <source>alarm</source>
        <translation>警报</translation>
    </message>
    <message>
        <source>purge</source>
        <translation>销毁</translation>
    </message>
    <message>
        <source>volume</source>
        <translation>记录册</translation>
    </message>
    <message>
        <source>roster</source>
        <translation>排班</translation>
    </message>
    <message>
        <source>inspection</source>
        <translation>检验</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>%1, page %2: %3</source>
        <translation>第 %1 册第 %2 页：%3</translation>
    </message>
    <message numerus="yes">
        <source>%n signed page(s) to review, the oldest of %1</source>
        <translation>
            <numerusform>%n 页已签字待审阅，最早一页为 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, page %2: the incoming officer did not take over</source>
        <translation>第 %1 册第 %2 页：接班人拒绝接班</translation>
    </message>
    <message>
        <source>Page %1 is signed and waits for the incoming officer</source>
        <translation>第 %1 页已交班签字，等待接班人签字</translation>
    </message>
    <message>
        <source>The desk was closed: take over before anything else</source>
        <translation>上一班已关台，请先接班</translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s) of the records to explain</source>
        <translation>
            <numerusform>%n 条记录警报待说明</numerusform>
        </translation>
    </message>
    <message>
        <source>Volume %1 may be purged since %2</source>
        <translation>第 %1 册自 %2 起可以销毁</translation>
    </message>
    <message>
        <source>%1: the certificate ended on %2</source>
        <translation>%1：检验已于 %2 到期</translation>
    </message>
    <message>
        <source>%1: certificate until %2</source>
        <translation>%1：检验 %2 到期</translation>
    </message>
    <message>
        <source>report</source>
        <translation>上报</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a report to the reader is about, and why</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: was due on %2</source>
        <translation>%1：已于 %2 到期</translation>
    </message>
    <message>
        <source>%1: due on %2</source>
        <translation>%1：%2 前办理</translation>
    </message>
    <message>
        <source>to accept</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>task</source>
        <translation>交办</translation>
    </message>
    <message>
        <source>%1: reported back, accept it or send it back</source>
        <translation>%1：已汇报，请确认或退回</translation>
    </message>
</context>
<context>
    <name>dutydesk::TwoSignatures</name>
    <message>
        <source>&amp;Your password or PIN</source>
        <translation>本人密码或 PIN 码(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Second person</source>
        <translation>第二签字人(&amp;S)</translation>
    </message>
    <message>
        <source>Password or PIN of the second perso&amp;n</source>
        <translation>第二签字人的密码或 PIN 码(&amp;N)</translation>
    </message>
    <message>
        <source>A second person must sign: the head of the desk, a manager or the administrator. Nobody else with this right is enrolled here.</source>
        <translation>须有第二人签字：客户服务中心负责人、经理或系统管理员。目前没有其他此类人员开通。</translation>
    </message>
    <message>
        <source>Two people must sign: please enter both secrets.</source>
        <translation>须两人签字，请分别输入密码或 PIN 码。</translation>
    </message>
</context>
<context>
    <name>dutydesk::UnderWayPage</name>
    <message>
        <source>Under way</source>
        <translation>处置中</translation>
    </message>
    <message>
        <source>Nothing is under way. Choose a line of the log or open work, then report it to a leader, call out a department or take a measure.</source>
        <translation>目前没有处置中的事项。先选中一条记录或未完成事项，再上报领导、调派部门或采取临时措施。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>About</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Reached, &amp;answer…</source>
        <translation>已联系上，答复(&amp;A)…</translation>
    </message>
    <message>
        <source>Not rea&amp;ched</source>
        <translation>未联系上(&amp;C)</translation>
    </message>
    <message>
        <source>Ca&amp;me</source>
        <translation>领导到场(&amp;M)</translation>
    </message>
    <message>
        <source>Arriv&amp;ed</source>
        <translation>部门到场(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Done…</source>
        <translation>处理完毕(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Lifted</source>
        <translation>解除措施(&amp;L)</translation>
    </message>
    <message>
        <source>%1 reached %2</source>
        <translation>%1 已联系上 %2</translation>
    </message>
    <message>
        <source>%1 not reached %2</source>
        <translation>%1 未联系上 %2</translation>
    </message>
    <message>
        <source>%1 came</source>
        <translation>%1 已到场</translation>
    </message>
    <message>
        <source>Report to %1</source>
        <translation>上报 %1</translation>
    </message>
    <message>
        <source>%1 arrived</source>
        <translation>%1 已到场</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>%1 处理完毕</translation>
    </message>
    <message>
        <source>Called out: %1 %2</source>
        <translation>调派：%1 %2</translation>
    </message>
    <message>
        <source>Measure: %1</source>
        <translation>临时措施：%1</translation>
    </message>
    <message>
        <source>%1 lifted</source>
        <translation>%1 已解除</translation>
    </message>
</context>
<context>
    <name>dutydesk::UnitNotice</name>
    <message>
        <source>May be %1. Please write the entrance too.</source>
        <translation>可能是 %1，请把单元号也写上。</translation>
    </message>
    <message>
        <source>no residents yet</source>
        <translation>尚未登记住户</translation>
    </message>
    <message>
        <source>fit-out under way until %1</source>
        <translation>装修中，至 %1</translation>
    </message>
    <message>
        <source>fit-out under way</source>
        <translation>装修中</translation>
    </message>
    <message>
        <source>open: %1 %2</source>
        <comment>page and line, matter</comment>
        <translation>未办结：%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more open</source>
        <translation>
            <numerusform>另有 %n 项未办结</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dutydesk::VerificationWords</name>
    <message>
        <source>volume %1, page %2</source>
        <translation>第 %1 册第 %2 页</translation>
    </message>
    <message>
        <source>volume %1, page %2, line %3</source>
        <translation>第 %1 册第 %2 页第 %3 行</translation>
    </message>
    <message>
        <source>%1 It concerns %2.</source>
        <translation>%1涉及%2。</translation>
    </message>
    <message numerus="yes">
        <source>There are %n more problem(s).</source>
        <translation>
            <numerusform>另有 %n 处问题。</numerusform>
        </translation>
    </message>
    <message>
        <source>Entry %1 records an alarm: entries before it were missing. The manager has not explained it yet. This is done in the window, under Administration, Records.</source>
        <translation>第 %1 条有一次警报：此前有记录丢失。经理尚未说明原因，请在窗口的“管理—记录核验”中填写。</translation>
    </message>
    <message>
        <source>What to do: leave the computer and its files as they are, keep all backups and prints, and call the regional manager. Go on writing on paper until this is cleared up. Compare the printed pages with what is shown: paper that differs shows what was changed. Then restore the last backup from before it; the damaged file is kept as evidence.</source>
        <translation>请这样处理：保持电脑和文件原样，保留全部备份和打印页，并致电区域经理。查清之前请改用纸质记录。将打印页与屏幕所示逐一核对，不一致之处即被改动之处。之后恢复出事之前的最后一份备份；受损的文件留作证据。</translation>
    </message>
    <message>
        <source>%1 Written meanwhile: %2.</source>
        <translation>%1期间写入：%2。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>An old alarm at entry %1 was looked into by the manager.</source>
        <translation>第 %1 条的旧警报已由经理查明。</translation>
    </message>
    <message>
        <source>At entry %1, all people got new keys because the old ones were lost. Earlier signatures remain valid.</source>
        <translation>第 %1 条起，所有人的密钥因丢失而重新建立。此前的签名仍然有效。</translation>
    </message>
    <message>
        <source>Checked at %1. Entries: %2, signed changes: %3, pages signed by both officers: %4.</source>
        <translation>核验时间 %1。日志 %2 条，已签名的更改 %3 次，双方签字的页 %4 页。</translation>
    </message>
    <message>
        <source>Each entry was compared with the one before it, each signature with the key of the person, each right with the role of the writer, each record with its last entry, the database with the one that this program makes, and the end of the journal with this computer&apos;s own note of it.</source>
        <translation>已逐一核对：每条与前一条、每个签名与本人密钥、每项权限与书写人的角色、每份数据与其最后一条日志、数据库与本程序所建的结构，以及日志末尾与本机自己的记载。</translation>
    </message>
    <message>
        <source>Key of the centre: %1</source>
        <translation>中心密钥：%1</translation>
    </message>
    <message numerus="yes">
        <source>The journal is not whole: %n problem(s) found.</source>
        <translation>
            <numerusform>日志链不完整：发现 %n 处问题。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n entry(ies). No problem was found up to there.</source>
        <translation>
            <numerusform>核验 %n 条后停止；至此全部完好。</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal is whole: no problem was found. Code: %1</source>
        <translation>日志链完整，全部完好。校验码：%1</translation>
    </message>
    <message>
        <source>Signatures up to entry %1 were checked at %2 and are taken from that check.</source>
        <translation>截至第 %1 条的签名已于 %2 核验，本次沿用该次结果。</translation>
    </message>
    <message>
        <source>This computer&apos;s note of its last check of all signatures does not belong to this journal as it is now. All were checked again.</source>
        <translation>本机上次全部签名核验的记录与现在的日志链不符，所有签名均已重新核验。</translation>
    </message>
    <message>
        <source>What a code means: it names an entry, and by the chain all entries before it. Each signed page is printed with one. As long as the code of a print agrees with the journal, nothing up to that page was changed. Keep the code above on paper: it will show later whether anything that stands here today was changed.</source>
        <translation>校验码的含义：它对应一条日志，并通过链条对应此前的全部日志。每张已签字的页都印有校验码。打印页上的校验码与日志相符，就说明直到该页的内容都未被改动。请把上面的校验码记在纸上，日后可据此查明今天的内容是否被改动过。</translation>
    </message>
    <message numerus="yes">
        <source>What is in the journal is whole, but %n alarm(s) wait for the manager. Code: %1</source>
        <translation>
            <numerusform>日志链现有内容完整，但有 %n 条警报待经理处理。校验码：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>The centre was %1 until entry %2 (%3), then %4.</source>
        <translation>第 %2 条（%3）之前，中心名称为%1，此后为%4。</translation>
    </message>
    <message>
        <source>The person %1 was %2 until entry %3 (%4), then %5.</source>
        <translation>第 %3 条（%4）之前，%1 号人员姓名为%2，此后为%5。</translation>
    </message>
    <message>
        <source>The shift %1 was %2 until entry %3 (%4), then %5.</source>
        <translation>第 %3 条（%4）之前，%1 号班次名称为%2，此后为%5。</translation>
    </message>
    <message>
        <source>alarms explained: entries %1</source>
        <translation>查明警报：第 %1 条</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>pages reviewed: entries %1</source>
        <translation>审阅日志页：第 %1 条</translation>
    </message>
    <message>
        <source>certificates of erasures signed: entries %1</source>
        <translation>签署销毁或删除证明：第 %1 条</translation>
    </message>
    <message>
        <source>blocks of handovers lifted: entries %1</source>
        <translation>为交接放行：第 %1 条</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另有 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Entry %1: %2 gave %3 the role “%4” on %5.</source>
        <translation>第 %1 条：%2于 %5 将%3的岗位设为“%4”。</translation>
    </message>
    <message>
        <source>%1 It lasts.</source>
        <translation>%1该岗位至今未变。</translation>
    </message>
    <message>
        <source>%1 It ended on %2 with entry %3.</source>
        <translation>%1该岗位于 %2 止于第 %3 条。</translation>
    </message>
    <message>
        <source>%1 It was used for: %2.</source>
        <translation>%1其间用于：%2。</translation>
    </message>
    <message numerus="yes">
        <source>%1 It was noted %n more time(s) until entry %2, when the clock showed %3.</source>
        <translation>
            <numerusform>%1此后至第 %2 条又记有 %n 次，当时时钟显示 %3。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>People were given a role %n time(s) after the journal was begun:</source>
        <translation>
            <numerusform>日志建立之后，为人员设定岗位 %n 次：</numerusform>
        </translation>
    </message>
    <message>
        <source>Entry %1: %2 gave %3 a new password on %4.</source>
        <translation>第 %1 条：%2于 %4 为%3重设了密码。</translation>
    </message>
    <message numerus="yes">
        <source>People were given a new password by somebody else %n time(s):</source>
        <translation>
            <numerusform>由他人为人员重设过密码 %n 次：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A wrong clock was noted %n time(s):</source>
        <translation>
            <numerusform>共记有 %n 次时钟异常：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>People, shifts or the centre were given another name %n time(s) after signed pages had named them. These pages keep the names of their day:</source>
        <translation>
            <numerusform>已签字的页面记载之后，人员、班次或中心又改名 %n 次。这些页面仍用签字时的名称：</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dutydesk::VolumeCoverDocument</name>
    <message>
        <source>Volume</source>
        <translation>册号</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页数</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>启用时间</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>封存时间</translation>
    </message>
    <message>
        <source>To be kept until</source>
        <translation>保存至</translation>
    </message>
    <message>
        <source>Purged</source>
        <translation>销毁时间</translation>
    </message>
    <message>
        <source>Duty log</source>
        <translation>值班记录</translation>
    </message>
    <message>
        <source>No page of this volume may be torn out, and nothing in it altered. A full volume is sealed and kept by the centre.</source>
        <translation>本册不得撕页、不得涂改。用完后封存，由物业服务中心统一保管。</translation>
    </message>
    <message>
        <source>Volume %1</source>
        <translation>值班记录册 %1</translation>
    </message>
    <message>
        <source>Printed %1</source>
        <translation>打印时间 %1</translation>
    </message>
    <message>
        <source>Entries erased</source>
        <translation>销毁条数</translation>
    </message>
    <message>
        <source>Their newest</source>
        <translation>其中最新一条</translation>
    </message>
    <message>
        <source>Entries in the journal</source>
        <translation>在日志中的序号</translation>
    </message>
    <message>
        <source>SHA-256 of the entries</source>
        <translation>各条目的 SHA-256</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>存档文件</translation>
    </message>
    <message>
        <source>SHA-256 of the archive</source>
        <translation>存档文件的 SHA-256</translation>
    </message>
    <message>
        <source>First signature</source>
        <translation>第一签名人</translation>
    </message>
    <message>
        <source>Signed bytes</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Second signature</source>
        <translation>第二签名人</translation>
    </message>
    <message>
        <source>This volume existed and was whole when its content was erased, after the time for keeping it. The archive holds the content: its SHA-256 must be the one below. The journal proves the rest: dutydesk verify.</source>
        <translation>本册确曾存在，内容在保存期满后销毁，销毁时完整无缺。内容存于存档文件，其 SHA-256 须与下列一致。其余由日志证明：dutydesk verify。</translation>
    </message>
    <message>
        <source>Certificate of the purge</source>
        <translation>销毁证明</translation>
    </message>
</context>
<context>
    <name>dutydesk::VolumesView</name>
    <message>
        <source>&amp;Purge volume…</source>
        <translation>销毁本册(&amp;P)…</translation>
    </message>
    <message>
        <source>Volumes of the duty log</source>
        <translation>值班记录各册</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>册号</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页数</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>首日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>末日</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>There is no volume yet. The first one begins with the first page of the log.</source>
        <translation>还没有册。开始写第一页值班记录时，第一册随之启用。</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>This volume is in use. It is sealed automatically at the handover that fills its last page.</source>
        <translation>本册正在使用，写满最后一页并交班后自动封存。</translation>
    </message>
    <message>
        <source>Volumes are purged in their order: there is an earlier one.</source>
        <translation>须按册次先后销毁：前面还有更早的册。</translation>
    </message>
    <message>
        <source>The retention period of this volume is over. It may be purged; the proof of it stays.</source>
        <translation>本册保存期已满，可以销毁；销毁证明永久保留。</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>已封存</translation>
    </message>
    <message>
        <source>to be kept until %1</source>
        <translation>须保存至 %1</translation>
    </message>
    <message>
        <source>may be purged</source>
        <translation>可以销毁</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>purged</source>
        <translation>已销毁</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>%1</translation>
    </message>
    <message numerus="yes">
        <source>The certificate is signed by %1 and %2: %n entries were erased.</source>
        <translation>
            <numerusform>销毁证明由 %1、%2 签署：共清除 %n 条记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>存档文件</translation>
    </message>
    <message>
        <source>Since or until</source>
        <translation>起止</translation>
    </message>
    <message>
        <source>Volume %1</source>
        <translation>第 %1 册</translation>
    </message>
    <message>
        <source>This volume must still be kept, as long after its last entry as the settings of the centre say. It may be purged from %1 on.</source>
        <translation>本册仍须保存，保存期自最后一条记录起按中心设置计算，自 %1 起可以销毁。</translation>
    </message>
    <message>
        <source>Print the &amp;cover…</source>
        <translation>打印封面(&amp;C)…</translation>
    </message>
</context>
</TS>
