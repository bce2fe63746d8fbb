// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/scope/scopemodel.h"

#include "domain/allrecords.h"
#include "items/recordnames.h"
#include "items/scope/scopecolumns.h"
#include "items/scope/scopeitemmodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

QStringList namesOf(const Plan &plan, const std::vector<SkillId> &skills)
{
    QStringList names;
    for (const SkillId skill : skills)
        names += recordName(plan, skill);
    return names;
}

} // namespace

ScopeModel::ScopeModel(PlanDocument &document, QObject *parent) : RecordModel(parent), m_document(document)
{
    // Before the items, so that other columns come as one reset.
    connect(&document, &PlanDocument::changed, this, [this](const PlanChange &change) {
        if (change.wholePlan)
            m_skills.clear();
        if (change.wholePlan || !change.edit.changes<Demand>().empty() || !change.edit.changes<Skill>().empty())
            followDocument(change);
    });
    makeItems();
    arrange();
    readUnasked(true);
}

ScopeModel::~ScopeModel() = default;

void ScopeModel::makeItems()
{
    const ReleaseId release = m_items ? m_items->release() : ReleaseId();
    // A column that is there stays, so that none goes while somebody types into it.
    m_skills = scopeSkills(m_document.plan(), m_skills);
    m_headings = namesOf(m_document.plan(), m_skills);
    m_items = std::make_unique<ScopeItemModel>(m_document, m_skills);
    m_items->setRelease(release);
    m_titleColumn = m_items->columnOf(&WorkItem::title);
    m_textColumns.clear();
    for (int column = 0; column < m_items->columnCount(); ++column) {
        const auto format = Format(m_items->headerData(column, Qt::Horizontal, FormatRole).toInt());
        if (format != Format::Number && format != Format::Date)
            m_textColumns.append(column);
    }
    connectItems();
    m_texts.clear();
    readRanks();
}

void ScopeModel::connectItems()
{
    ScopeItemModel *items = m_items.get();
    connect(items, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first, int last) { itemsInserted(first, last); });
    connect(items, &QAbstractItemModel::rowsRemoved, this, [this](const QModelIndex &, int first, int last) { itemsRemoved(first, last); });
    connect(items, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &topLeft, const QModelIndex &bottomRight) { itemsChanged(topLeft, bottomRight); });
    connect(items, &QAbstractItemModel::modelReset, this, [this] {
        beginResetModel();
        m_texts.clear();
        readRanks();
        m_rows = outlineOf(source());
        number();
        endResetModel();
    });
    connect(items, &RecordModel::editFailed, this, &RecordModel::editFailed);
    // After the items have followed a change, which they tell by several signals.
    connect(&m_document, &PlanDocument::changed, items, [this](const PlanChange &change) { finishChange(change); });
}

void ScopeModel::followDocument(const PlanChange &change)
{
    const std::vector<SkillId> skills = scopeSkills(m_document.plan(), m_skills);
    if (skills == m_skills && namesOf(m_document.plan(), skills) == m_headings)
        return;
    beginResetModel();
    makeItems();
    m_rows = outlineOf(source());
    number();
    endResetModel();
    readUnasked(change.wholePlan);
}

QStringList ScopeModel::unaskedNow() const
{
    const AskedWork asked = m_items->facts().askedOf(m_items->release());
    QStringList fields;
    if (asked.items == 0 || (asked.open > 0 && asked.demands.isEmpty()))
        return fields;
    for (const Skill &skill : m_items->plan().table<Skill>()) {
        if (asked.open == 0 || !asked.demands.contains(skill.id))
            fields += hoursField(skill.id);
    }
    if (asked.open == 0)
        fields += u"hours_left"_s;
    return fields;
}

void ScopeModel::readUnasked(bool anew)
{
    QStringList fields = unaskedNow();
    // A column that is there stays, so that none goes while somebody types into it.
    if (!anew)
        fields.removeIf([this](const QString &field) { return columnOfField(field) >= 0 && !m_unasked.contains(field); });
    if (fields == m_unasked)
        return;
    m_unasked = fields;
    Q_EMIT unaskedFieldsChanged();
}

int ScopeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_items->columnCount();
}

/// The row of m_items; -1 for a heading.
int ScopeModel::itemRow(int row) const
{
    const OutlineRow &shown = m_rows[size_t(row)];
    return shown.isHeading() ? -1 : m_items->rowOfRecord(shown.key);
}

QVariant ScopeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const OutlineRow &row = m_rows[size_t(index.row())];
    switch (role) {
    case DepthRole:
        return row.depth;
    case FoldRole:
        return int(row.fold);
    case HeadingRole:
        return row.isHeading();
    default:
        break;
    }
    if (row.isHeading())
        return headingData(row, index.column(), role);
    const int item = itemRow(index.row());
    if (item < 0)
        return {};
    const QVariant cell = m_items->data(m_items->index(item, index.column()), role);
    return role == Qt::AccessibleTextRole && index.column() == m_titleColumn ? QVariant(placeText(cell.toString(), row)) : cell;
}

/// What the indent and the triangle show, for those who cannot see them.
QString ScopeModel::placeText(const QString &title, const OutlineRow &row)
{
    const QString placed = tr("%1, level %2").arg(title, QString::number(row.depth + 1));
    return row.fold == Fold::Folded ? tr("%1, folded").arg(placed) : row.fold == Fold::Unfolded ? tr("%1, unfolded").arg(placed) : placed;
}

QVariant ScopeModel::headingData(const OutlineRow &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return column == m_titleColumn ? headingText(row) : headingSum(row, column);
    case Qt::AccessibleTextRole:
        return headingText(row);
    case RecordIdRole:
        return qint64(0);
    case ErrorRole:
        return QString();
    case FieldRole:
    case FormatRole:
        return headerData(column, Qt::Horizontal, role);
    case ChoicesRole:
        return QVariant::fromValue(QList<Choice>());
    default:
        return {};
    }
}

QString ScopeModel::headingText(const OutlineRow &row) const
{
    const QString name = m_groupNames.value(row.groupValue());
    const QString count = row.members == 1 ? tr("1 item") : tr("%1 items").arg(row.members);
    return name.isEmpty() ? tr("None of these (%1)").arg(count) : tr("%1 (%2)").arg(name, count);
}

QString ScopeModel::headingSum(const OutlineRow &row, int column) const
{
    if (!m_sumsRead)
        readSums();
    return hoursText(m_sums.value({row.key, column}), QLocale());
}

/// What the items below a heading need themselves, in one pass for all headings.
void ScopeModel::readSums() const
{
    QHash<SkillId, int> columns;
    for (const SkillId skill : m_skills)
        columns.insert(skill, m_items->columnOfField(hoursField(skill)));
    const int left = m_items->columnOfField(u"hours_left"_s);
    const Plan &plan = m_items->plan();
    m_sums.clear();
    m_sumsRead = true;
    for (size_t row = 0; row < m_groups.size(); ++row) {
        const qint64 key = OutlineRow::headingKey(m_groups[row]);
        const WorkItemId item = m_items->idAt(int(row));
        for (const DemandId id : m_items->facts().demandsOf(item)) {
            const Demand *demand = plan.find(id);
            if (demand && columns.contains(demand->skill))
                m_sums[{key, columns.value(demand->skill)}] += demand->likely;
        }
        m_sums[{key, left}] += m_items->facts().hoursLeftOf(item);
    }
}

QVariant ScopeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return m_items->headerData(section, orientation, role);
}

Qt::ItemFlags ScopeModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const int item = itemRow(index.row());
    if (item >= 0)
        return m_items->flags(m_items->index(item, index.column()));
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

bool ScopeModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || itemRow(index.row()) < 0)
        return false;
    return setCells({{index.row(), index.column(), value}}, {});
}

QString ScopeModel::recordTable() const
{
    return m_items->recordTable();
}

int ScopeModel::columnOfField(const QString &field) const
{
    return m_items->columnOfField(field);
}

qint64 ScopeModel::recordAt(int row) const
{
    return std::max<qint64>(0, m_rows[size_t(row)].key);
}

bool ScopeModel::canAdd() const
{
    return m_items->canAdd();
}

bool ScopeModel::setCells(const QList<CellValue> &cells, const QString &label)
{
    QList<CellValue> ofItems;
    for (const CellValue &cell : cells) {
        const bool beyond = cell.row >= rowCount();
        const int item = beyond ? m_items->rowCount() + cell.row - rowCount() : itemRow(cell.row);
        if (item >= 0)
            ofItems.append({item, cell.column, cell.value});
    }
    return !ofItems.isEmpty() && m_items->setCells(ofItems, label);
}

std::optional<qint64> ScopeModel::addRecord()
{
    const auto added = m_items->addRecord();
    if (added)
        unfoldTo(WorkItemId(*added));
    return added;
}

bool ScopeModel::removeRecords(const QList<int> &rows)
{
    QList<int> ofItems;
    for (const int row : rows) {
        if (const int item = itemRow(row); item >= 0)
            ofItems.append(item);
    }
    return m_items->removeRecords(ofItems);
}

Result<QString> ScopeModel::preview(const QModelIndex &index, const QString &text) const
{
    const int item = index.isValid() ? itemRow(index.row()) : -1;
    return item < 0 ? Result<QString>(QString()) : m_items->preview(m_items->index(item, index.column()), text);
}

void ScopeModel::sort(int column, Qt::SortOrder order)
{
    const QString field = headerData(column, Qt::Horizontal, FieldRole).toString();
    if (field == m_sortField && order == m_sortOrder)
        return;
    m_sortField = field;
    m_sortOrder = order;
    readRanks();
    arrange();
}

void ScopeModel::setRelease(ReleaseId release)
{
    m_items->setRelease(release);
    readUnasked(true);
}

void ScopeModel::setGroupField(const QString &field)
{
    if (m_groupField == field)
        return;
    m_groupField = field;
    arrange();
}

void ScopeModel::setFilterText(const QString &text)
{
    const QStringList words = FilterTexts::wordsOf(text);
    if (words == m_words)
        return;
    m_words = words;
    arrange();
}

void ScopeModel::setFolded(int row, bool folded)
{
    const qint64 key = m_rows[size_t(row)].key;
    if (m_rows[size_t(row)].fold == Fold::None)
        return;
    if (folded)
        m_folded.insert(key);
    else
        m_folded.remove(key);
    arrange();
}

void ScopeModel::foldAll(bool folded)
{
    m_folded.clear();
    // Everything must be there for what has parts to be found.
    arrange();
    if (folded) {
        for (const OutlineRow &row : m_rows) {
            if (row.fold != Fold::None)
                m_folded.insert(row.key);
        }
        arrange();
    }
}

void ScopeModel::unfoldTo(WorkItemId item)
{
    const Plan &plan = m_items->plan();
    const int row = m_items->rowOf(item);
    if (row >= 0 && !m_groupField.isEmpty()) {
        const qint64 group = m_items->index(row, m_items->columnOfField(m_groupField)).data(Qt::EditRole).toLongLong();
        m_folded.remove(OutlineRow::headingKey(group));
    }
    const WorkItem *above = plan.find(item);
    for (qsizetype steps = 0; above && above->parent.isValid() && steps < plan.table<WorkItem>().size(); ++steps) {
        m_folded.remove(above->parent.value());
        above = plan.find(above->parent);
    }
    arrange();
}

int ScopeModel::itemCount() const
{
    return m_items->rowCount();
}

WorkItemId ScopeModel::siblingAbove(int row) const
{
    const int depth = m_rows[size_t(row)].depth;
    for (int above = row - 1; above >= 0 && m_rows[size_t(above)].depth >= depth; --above) {
        const OutlineRow &other = m_rows[size_t(above)];
        if (other.depth == depth)
            return other.isHeading() ? WorkItemId() : WorkItemId(other.key);
    }
    return {};
}

} // namespace Plimsoll
