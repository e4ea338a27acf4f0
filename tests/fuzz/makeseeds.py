#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Dutydesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the seeds of the fuzz targets: makeseeds.py DATABASE, the file of a demo centre (dutydesk demo).

Seeds that came from a crash have names of their own and stay.
"""
import hashlib
import io
import json
import sqlite3
import struct
import sys
import zipfile
from pathlib import Path

FOLDER = Path(__file__).parent / "seeds"
ROOT = Path(__file__).parents[2]
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"


def keep(target, name, content):
    folder = FOLDER / target
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_bytes(content if isinstance(content, bytes) else content.encode())


def values_of(body):
    """The values of a body in canonical form (docs/journal-format.md)."""
    count, at, values = struct.unpack_from(">H", body, 6)[0], 8, []
    for _ in range(count):
        tag, at = body[at], at + 1
        if tag == 0:
            values.append(None)
        elif tag == 1:
            values.append(struct.unpack_from(">q", body, at)[0])
            at += 8
        else:
            size = struct.unpack_from(">I", body, at)[0]
            content = body[at + 4:at + 4 + size]
            values.append(content.decode() if tag == 2 else content)
            at += 4 + size
    return values


def described(kind, values):
    """The same row as the target record-row reads it."""
    row = struct.pack(">H", kind)
    for value in values:
        if value is None:
            row += b"\0"
        elif isinstance(value, int):
            digits = str(value).encode()
            row += bytes([len(digits) * 4 + 1]) + digits
        elif isinstance(value, bytes):
            row += bytes([min(len(value) // 2, 63) * 4]) + value[:126]
        else:
            text = value.encode()[:255]
            row += bytes([3, len(text)]) + text
    return row


def journal(database):
    smallest = {}
    query = "SELECT type, body FROM journal WHERE body IS NOT NULL AND type >= 100 ORDER BY length(body) DESC, sequence DESC"
    for kind, body in sqlite3.connect(f"file:{database}?mode=ro", uri=True).execute(query):
        smallest[kind] = body
    for kind, body in smallest.items():
        if len(body) < 4000:
            keep("journal-body", f"type-{kind}", body)
        keep("record-row", f"type-{kind}", described(kind, values_of(body)))
    for around in (300, 404, 406, 408, 500, 501, 600):
        rows = list(sqlite3.connect(f"file:{database}?mode=ro", uri=True).execute(
            "SELECT kind, actor, reference, body FROM journal WHERE type >= 10 AND sequence <= "
            "(SELECT MAX(sequence) FROM journal WHERE type = ?) + 2 ORDER BY sequence DESC LIMIT 14", (around,)))
        keep("journal-rules", f"until-{around}", b"".join(
            bytes([kind, actor, reference % 256, number % 2]) + body
            for number, (kind, actor, reference, body) in enumerate(reversed(rows)) if body and len(body) < 900))
    day, moment = "2027-03-01", "2027-03-01T08:00:00Z"
    for number, row in enumerate([[1, 3, day, 1, moment, None, "3-502"], [2, "A", "张三", moment, "08:00", "20:30", 1, 0],
                                  [7, 402, 1, "a.png", 0, 12, 1, moment], [1, "[1,2,3]", "{}", 1, 1, moment, b"\1" * 32]]):
        for kind in (102, 200, 303, 404, 508, 600, 900):
            keep("record-row", f"drawn-{kind}-{number}", described(kind, row))


def relations(items):
    inner = "".join(f'<Relationship Id="{i}" Type="{RELATION}/{kind}" Target="{target}"/>' for i, kind, target in items)
    return f'<Relationships xmlns="{PACKAGE}">{inner}</Relationships>'


WORKBOOK = (f'<workbook xmlns="{MAIN}" xmlns:r="{RELATION}"><workbookPr date1904="1"/><sheets>'
            '<sheet name="业主" sheetId="1" r:id="r1"/></sheets></workbook>')
TEXTS = (f'<sst xmlns="{MAIN}"><si><t>房号</t></si><si><r><t>业</t></r><r><t>主</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si>'
         '<si><t xml:space="preserve">联系_x0020_电话</t></si><si><t>3-502</t></si></sst>')
STYLES = (f'<styleSheet xmlns="{MAIN}"><numFmts><numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m"/></numFmts>'
          '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="176"/></cellXfs></styleSheet>')
ROWS = [
    '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row>'
    '<row r="2"><c r="A2" t="s"><v>3</v></c><c r="B2" t="inlineStr"><is><t>张三</t></is></c>'
    '<c r="C2"><v>13800138000</v></c></row>',
    '<row><c t="inlineStr"><is><t>楼栋</t></is></c><c t="inlineStr"><is><t>单元</t></is></c>'
    '<c t="inlineStr"><is><t>房号</t></is></c><c t="inlineStr"><is><t>建筑面积</t></is></c>'
    '<c t="inlineStr"><is><t>交付日期</t></is></c></row>'
    '<row><c><v>3</v></c><c><v>1</v></c><c t="str"><v>502</v></c><c><v>98.77</v></c><c s="1"><v>45000</v></c></row>'
    '<row><c><v>3</v></c><c><v>1</v></c><c t="str"><v>503</v></c><c><v>1E2</v></c><c t="d"><v>2020-01-05</v></c></row>',
    '<row r="3" spans="1:3"><c r="$B$3" s="2"><f>A1+1</f><v>1.5</v></c><c r="AA3" t="b"><v>1</v></c>'
    '<c r="AB3" t="e"><v>#N/A</v></c><c><f>B1</f></c></row>',
]
MERGED = '<mergeCells><mergeCell ref="A1:B2"/><mergeCell ref="$C$1:C9"/></mergeCells>'


def sheet(rows, after=""):
    return f'<worksheet xmlns="{MAIN}"><sheetData>{rows}</sheetData>{after}</worksheet>'


def workbooks():
    links = relations([("r1", "worksheet", "worksheets/sheet1.xml"), ("r2", "styles", "/xl/styles.xml"),
                       ("r3", "sharedStrings", "sharedStrings.xml")])
    for number, rows in enumerate(ROWS):
        xml = sheet(rows, MERGED if number != 1 else "")
        keep("sheet-xml", f"rows-{number}", xml.encode() + b"\xff" + STYLES.encode())
        keep("workbook-parts", f"parts-{number}",
             b"\xff".join(part.encode() for part in (WORKBOOK, links, TEXTS, STYLES, xml)))
        for packed in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            archive = io.BytesIO()
            with zipfile.ZipFile(archive, "w", packed) as parts:
                for name, content in (("_rels/.rels", relations([("r1", "officeDocument", "xl/workbook.xml")])),
                                      ("xl/workbook.xml", WORKBOOK), ("xl/_rels/workbook.xml.rels", links),
                                      ("xl/sharedStrings.xml", TEXTS), ("xl/styles.xml", STYLES),
                                      ("xl/worksheets/sheet1.xml", xml)):
                    parts.writestr(zipfile.ZipInfo(name, (2027, 1, 1, 0, 0, 0)), content, packed)
            keep("workbook", f"packed-{packed}-{number}.xlsx", archive.getvalue())
    keep("workbook", "old.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"))


LIST = "房号,业主,联系电话,面积\r\n3-502,张三,13800138000,98.77\r\n3-503,\"李四\n王五\",,\"1,5\"\r\n"


def separated():
    keep("separated-text", "comma", LIST)
    keep("separated-text", "semicolon", "sep=;\n" + LIST.replace(",", ";"))
    keep("separated-text", "tab-16", b"\xff\xfe" + LIST.replace(",", "\t").encode("utf-16-le"))
    keep("separated-text", "gb18030", LIST.encode("gb18030"))
    keep("separated-text", "marked", b"\xef\xbb\xbf" + "楼栋,单元,房号,=1+1\r\"a\"\"b\",@x,'+1,-2\n".encode())
    keep("workbook", "list.csv", LIST)


TYPED = {
    "import-cell": ["3栋1单元502室", "张三、李四(妻) 13800138000", "98.77㎡", "2020年1月5日", "45000.0", "B1", "沪A·12345, 沪B88888",
                    "1.38E+10", "=1+1", "138****0000", "自住", "装修中", "Acme (China) Co., Ltd.", "021-12345678转801", "１２３"],
    "quick-line": ["3-502 来电 漏水 已派人 !", "大堂：灯坏 !!", "3幢1单元502室，噪音", "A座1203 对讲 门禁", "8:30 开门", "out 3/502 call",
                   "地下车库 积水 ！", "Gate 2 open", "missed 13800138000"],
    "unit-number": ["3-502", "3-1-502", "3栋502", "3幢1单元502", "３号楼５０２室", "三栋502", "3号502", "3/1/502", "十二栋二单元502",
                    "A座1203", "B2-1-1503A", "3-502 漏水，见 5-101 和 十号楼201"],
    "masked-text": ["来电13800138000", "021-12345678", "310101199001011234", "沪A12345", "欧阳先生", "张三 138 0013 8000，3-502",
                    "8888 1234", "+86 138-0013-8000", "John Smith", "京A·12345挂"],
    "searched-text": ["zhangsan", "3 1 502", "31502", "3-05-02", "3栋", "13800138000", "沪A·12345", "漏水 大堂", "ＡＢＣ　ｄｅｆ",
                      "3幢1单元5", "z's", "138-1234", "Σς ΐ ß İ"],
    "romanisation": ["张三", "曾国藩", "吕布 Lv", "单田芳", "重庆长安街3号", "㐀𠀀龘", "Zhang-San 9"],
    "paper-code": ["1234-ABCDE-FGHJK-MNPQR-STVWX-YZ012-6C", "ABCDE-FGHJK-MNPQR-STVWX", "abcde fghjk mnpqr stvwx", "OIL0-11"],
}
MANIFEST = {"manifest": 1, "journal": "ab" * 16, "sequence": 12, "head": "cd" * 32, "centre": "翠湖苑", "pages": 3,
            "lastEntryAt": "2027-03-01T08:00:00Z", "lastEntryBy": "张三", "schema": 12, "file": "dutydesk-abababab-1.db",
            "madeAt": "2027-03-01T08:00:00Z", "bytes": 4096, "sha256": "ef" * 32, "program": "0.1.0", "encrypted": False,
            "whole": True}
STATE = {"folder": "/a", "secondFolder": "/b", "hour": 12, "encrypted": True, "since": "2027-01-01T00:00:00Z",
         "triedAt": "2027-01-01T11:30:00Z",
         "proven": [{"folder": "/a", "file": "a.db", "at": "2027-01-01T11:00:00Z", "bytes": 99}]}
DRAFT = {"happened_at": "2027-03-01T08:00:00Z", "source": 1, "place": "3-502", "person": "张三", "telephone": "138", "matter": "漏水",
         "state": 1, "deadline": "2027-03-02T08:00:00Z", "urgency": 1, "log_entry_id": 4, "items_tidy": 1, "building_id": 2,
         "counts": [{"shared_item_id": 1, "counted": 2, "note": "x"}], "arrived_at": "2027-03-01T08:00:00Z", "floor": -1,
         "delivered_on": "2020-01-05", "role_names": "[]", "language": 0, "kind": 1, "is_company": 1, "plate": "沪A12345"}


def texts():
    for target, lines in TYPED.items():
        for number, line in enumerate(lines):
            keep(target, f"typed-{number}", line)
        keep(target, "units", b"\xfe" + lines[0].encode("utf-16-le"))
    keep("backup-manifest", "manifest", json.dumps(MANIFEST, ensure_ascii=False))
    keep("backup-manifest", "state", json.dumps(STATE))
    keep("draft", "draft", json.dumps(DRAFT, ensure_ascii=False))
    keep("draft", "numbers", json.dumps({key: 1 for key in DRAFT}))
    keep("calendar", "year", json.dumps([{"date": "2027-01-01", "name": "元旦", "kind": "holiday"},
                                         {"date": "2027-01-02", "name": "补班", "kind": "workday"}], ensure_ascii=False))
    reference = json.loads((ROOT / "resources/reference/en.json").read_text())
    keep("reference", "two-of-each", json.dumps({key: value[:2] if key != "role_names" and isinstance(value, list) else value
                                                 for key, value in reference.items()}))
    keep("head-pin", "pin", b"dj2/pin".ljust(12, b"\0") + b"j" * 16 + struct.pack(">q", 12) + b"h" * 32 + b"/dutydesk.db")
    keep("head-pin", "root", "ABCDE-FGHJK-MNPQR-STVWX\n")
    for number, change in enumerate([b"", b"\x03\0\0\x08", b"\x80\0\0\x20", b"\x01\0\0\x50", b"\0\x01\0\x59", b"\x02\0\0\x58",
                                     b"\x02\x01\0\x69", b"\x07\x02\x22\x40", b"\x04\0\0\x40\x04\0\0\x40"]):
        keep("backup-file", f"change-{number}", change)
        keep("backup-key", f"change-{number}", change)
        keep("staff-key", f"change-{number}", change)
    keep("backup-key", "begin", hashlib.sha256(b"no key").digest() * 4)


if __name__ == "__main__":
    journal(sys.argv[1])
    workbooks()
    separated()
    texts()
