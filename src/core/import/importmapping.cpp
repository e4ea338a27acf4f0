// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/importmapping.h"

#include "base/halfwidth.h"
#include "base/unitnumber.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <set>

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsLookedAt = 30;
constexpr int columnsLookedAt = 200;
constexpr qsizetype longestHeading = 100;
constexpr std::size_t mostMergedKept = 2'000'000;

/// The usual headings, in the form of headingKey().
const QList<QPair<ImportField, QString>> &usualWords()
{
    using enum ImportField;
    static const QList<QPair<ImportField, QString>> words{
        {Unit,
         u"房屋编号 房屋 房屋名称 房屋坐落 房产 房屋地址 单元房号 楼栋房号 住址 地址 unit unitnumber flat address"_s},
        {Building, u"楼栋 楼栋号 楼号 栋 栋号 幢 幢号 楼 楼宇 座 building buildingno buildingnumber block"_s},
        {Entrance, u"单元 单元号 门 entrance entranceno stair"_s},
        {Number, u"房号 室号 房间号 房间 房屋号 户号 门牌号 室 number flatno flatnumber room roomno roomnumber"_s},
        {Floor, u"楼层 层 所在层 层数 floor storey"_s},
        {Layout, u"户型 房型 layout"_s},
        {GrossArea, u"建筑面积 建面 面积 房屋面积 产权面积 grossarea area"_s},
        {InnerArea, u"套内面积 套内建筑面积 使用面积 室内面积 innerarea netarea"_s},
        {Use, u"居住状态 使用状态 房屋状态 用途 入住状态 居住情况 使用情况 use occupancy"_s},
        {DeliveredOn, u"交付日期 交房日期 交房时间 收房日期 收楼日期 delivered deliveredon deliverydate"_s},
        {MovedInOn, u"入住日期 入住时间 迁入日期 movedin movedinon movedindate"_s},
        {FitOut, u"装修 装修状态 装修情况 fitout decoration"_s},
        {Owner, u"业主 业主姓名 产权人 产权人姓名 姓名 户主 户主姓名 房主 客户名称 业主名称 owner ownername name"_s},
        {Telephone, u"联系电话 手机 手机号 手机号码 电话 电话号码 联系方式 业主电话 业主联系电话 业主手机 业主手机号 "
                    "联系电话1 电话1 手机1 telephone phone mobile ownertelephone ownerphone"_s},
        {SecondTelephone, u"联系电话2 电话2 手机2 备用电话 第二电话 其他电话 固定电话 座机 secondtelephone telephone2 "
                          "phone2"_s},
        {Household, u"家庭成员 家庭成员姓名 家属 同住人 household familymembers family"_s},
        {Tenant, u"租户 租户姓名 租客 承租人 使用人 租赁人 tenant tenantname"_s},
        {TenantTelephone,
         u"租户电话 租户联系电话 租户手机 租客电话 承租人电话 使用人电话 tenanttelephone tenantphone"_s},
        {Plate, u"车牌 车牌号 车牌号码 车辆 plate plateno platenumber licenceplate licenseplate"_s},
        {Space, u"车位 车位号 停车位 车位编号 parkingspace space"_s},
        {Note, u"备注 说明 其他 note notes remark remarks"_s}};
    return words;
}

const QHash<QString, ImportField> &usualNames()
{
    static const QHash<QString, ImportField> names = [] {
        QHash<QString, ImportField> made;
        for (const auto &[field, words] : usualWords()) {
            for (const QString &word : words.split(u' ')) {
                made.insert(word, field);
            }
        }
        return made;
    }();
    return names;
}

/// Reads the heading of a column, which is in one row or two.
class Headings
{
public:
    Headings(const SheetTable &sheet, const ImportMapping::Remembered &remembered)
        : m_cells(sheet)
        , m_columns(std::min(sheet.columnCount(), columnsLookedAt))
        , m_remembered(remembered)
    {}

    ImportMapping read(int row, int rows) const
    {
        ImportMapping mapping{.firstDataRow = row + rows, .headings = {}, .columns = {}};
        for (int column = 0; column < m_columns; ++column) {
            const QString upper = textOf(m_cells.at(row, column)).simplified();
            const QString lower = rows == 2 ? textOf(m_cells.at(row + 1, column)).simplified() : upper;
            const QString joined = upper == lower ? upper : (upper + u' ' + lower).trimmed();
            // 租户 above 姓名 is the tenant's name; 房屋信息 above 楼栋 is the building.
            for (const QString &heading : {joined, lower, upper}) {
                if (const Known field = fieldOf(heading)) {
                    mapping.headings.append(heading);
                    mapping.columns.push_back(*field);
                    break;
                }
            }
            if (mapping.headings.size() == column) {
                mapping.headings.append(joined);
                mapping.columns.emplace_back();
            }
        }
        return mapping;
    }

    static std::size_t fieldsOf(const ImportMapping &mapping)
    {
        std::set<ImportField> fields;
        for (const std::optional<ImportField> &field : mapping.columns) {
            if (field) {
                fields.insert(*field);
            }
        }
        return fields.size();
    }

private:
    /// Nothing if the heading is unknown; an inner nothing if the column is known but not to be imported.
    using Known = std::optional<std::optional<ImportField>>;
    Known fieldOf(const QString &heading) const
    {
        if (heading.isEmpty() || heading.size() > longestHeading) {
            return {};
        }
        const QString key = ImportMapping::headingKey(heading);
        if (const auto chosen = m_remembered.constFind(key); chosen != m_remembered.constEnd()) {
            return Known(std::in_place, *chosen);
        }
        const auto usual = usualNames().constFind(key);
        return usual != usualNames().constEnd() ? Known(std::in_place, *usual) : Known();
    }

    MergedView m_cells;
    int m_columns;
    const ImportMapping::Remembered &m_remembered;
};

/// Of several columns with the same field only the first keeps it; the officer sees which columns are left without one.
void keepFirst(std::vector<std::optional<ImportField>> &columns)
{
    std::set<ImportField> seen;
    for (std::optional<ImportField> &field : columns) {
        if (field && !seen.insert(*field).second) {
            field.reset();
        }
    }
}

/// Whether most of the first 200 texts in the column are whole unit numbers.
bool holdsWholeNumbers(const SheetTable &sheet, int firstRow, int column)
{
    constexpr int mostLookedAt = 200;
    int said = 0;
    int whole = 0;
    const MergedView cells(sheet);
    for (int row = firstRow; row < sheet.rowCount() && said < mostLookedAt; ++row) {
        const QString text = textOf(cells.at(row, column)).trimmed();
        said += text.isEmpty() ? 0 : 1;
        whole += UnitNumber::from(text) ? 1 : 0;
    }
    return 2 * whole > said;
}

/// 房号 is the heading of whole unit numbers as often as of numbers within a building. The texts in the column decide,
/// unless an officer has chosen the field before.
void lookAtValues(ImportMapping &mapping, const SheetTable &sheet, const ImportMapping::Remembered &remembered)
{
    const std::optional<int> column = mapping.columnOf(ImportField::Number);
    if (!column || mapping.columnOf(ImportField::Unit)
        || remembered.contains(ImportMapping::headingKey(mapping.headings[*column]))) {
        return;
    }
    if (holdsWholeNumbers(sheet, mapping.firstDataRow, *column)) {
        mapping.columns[static_cast<std::size_t>(*column)] = ImportField::Unit;
    }
}

} // namespace

QString ImportMapping::headingKey(const QString &heading)
{
    static const QRegularExpression leftOut(uR"(\([^)]*\)|\[[^\]]*\]|m2$|㎡$|平方米$|平米$|[\s:*_./#-])"_s);
    return toHalfWidth(heading).toLower().remove(leftOut);
}

ImportMapping ImportMapping::guess(const SheetTable &sheet, const Remembered &remembered)
{
    constexpr std::size_t fewest = 2; // one known word may occur in any row
    const Headings headings(sheet, remembered);
    ImportMapping best;
    std::size_t most = fewest - 1;
    for (int row = 0; row < std::min(rowsLookedAt, sheet.rowCount()); ++row) {
        for (const int rows : {1, 2}) {
            ImportMapping mapping = headings.read(row, rows);
            if (const std::size_t fields = Headings::fieldsOf(mapping); fields > most) {
                most = fields;
                best = std::move(mapping);
            }
        }
    }
    if (best.columns.empty()) {
        const int columns = std::min(sheet.columnCount(), columnsLookedAt);
        best.columns.resize(static_cast<std::size_t>(columns));
        best.headings.resize(columns);
    }
    keepFirst(best.columns);
    lookAtValues(best, sheet, remembered);
    return best;
}

std::optional<int> ImportMapping::columnOf(ImportField field) const
{
    const auto found = std::ranges::find(columns, std::optional(field));
    return found == columns.end() ? std::nullopt : std::optional(static_cast<int>(found - columns.begin()));
}

bool ImportMapping::namesFlats() const
{
    return columnOf(ImportField::Unit) || (columnOf(ImportField::Building) && columnOf(ImportField::Number));
}

std::optional<ImportField> ImportMapping::doubled() const
{
    for (const std::optional<ImportField> &field : columns) {
        if (field && std::ranges::count(columns, field) > 1) {
            return field;
        }
    }
    return std::nullopt;
}

MergedView::MergedView(const SheetTable &sheet)
    : m_sheet(sheet)
    , m_byColumn(static_cast<std::size_t>(sheet.columnCount()))
{
    std::size_t kept = 0;
    for (const MergedCells &merged : sheet.merged) {
        if (kept > mostMergedKept) {
            break; // no sheet filled in by people has that many merged cells
        }
        const int last = std::min(merged.lastColumn, static_cast<int>(m_byColumn.size()) - 1);
        for (int column = merged.firstColumn; column <= last; ++column) {
            m_byColumn[static_cast<std::size_t>(column)].push_back(merged);
            ++kept;
        }
    }
    for (std::vector<MergedCells> &column : m_byColumn) {
        std::ranges::sort(column, {}, &MergedCells::firstRow);
    }
}

const SheetCell &MergedView::at(int row, int column) const
{
    const SheetCell &own = m_sheet.at(row, column);
    if (!std::holds_alternative<std::monostate>(own) || column < 0 || column >= static_cast<int>(m_byColumn.size())) {
        return own;
    }
    const std::vector<MergedCells> &merged = m_byColumn[static_cast<std::size_t>(column)];
    const auto after = std::ranges::upper_bound(merged, row, {}, &MergedCells::firstRow);
    if (after == merged.begin() || std::prev(after)->lastRow < row) {
        return own;
    }
    return m_sheet.at(std::prev(after)->firstRow, std::prev(after)->firstColumn);
}

} // namespace dutydesk
