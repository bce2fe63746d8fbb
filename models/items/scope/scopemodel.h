// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/recordlist.h"
#include "items/filtertexts.h"
#include "items/outlineroles.h"
#include "items/rowruns.h"
#include "items/scope/scopeoutline.h"

#include <QHash>
#include <QSet>

#include <memory>
#include <optional>
#include <vector>

namespace Plimsoll {

class PlanDocument;
class ScopeItemModel;
struct PlanChange;

/// The work items as an outline in one flat table: parts below the item that they are parts of, folded or not, perhaps under headings of
/// groups, in the order of a column among those of one parent, and only those that hold the words of a filter, with what they are parts
/// of. Has a column of hours for each skill that is demanded, so that its columns change with the plan; it resets then. The document must
/// outlive it.
class ScopeModel final : public RecordModel
{
    Q_OBJECT
public:
    explicit ScopeModel(PlanDocument &document, QObject *parent = nullptr);
    ~ScopeModel() override;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    /// Among those of one parent; column -1 goes back to the order in which they were made.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    [[nodiscard]] QString recordTable() const override;
    [[nodiscard]] int columnOfField(const QString &field) const override;
    [[nodiscard]] int rowOfRecord(qint64 id) const override { return m_rowOf.value(id, -1); }
    /// 0 for the heading of a group.
    [[nodiscard]] qint64 recordAt(int row) const override;
    [[nodiscard]] bool canAdd() const override;
    bool setCells(const QList<CellValue> &cells, const QString &label) override;
    std::optional<qint64> addRecord() override;
    bool removeRecords(const QList<int> &rows) override;
    [[nodiscard]] Result<QString> preview(const QModelIndex &index, const QString &text) const override;

    void setRelease(ReleaseId release);
    /// The field by which items are grouped: "release", "team", "kind" or "state"; empty for no groups.
    void setGroupField(const QString &field);
    [[nodiscard]] const QString &groupField() const { return m_groupField; }
    /// While words are sought, nothing is folded.
    void setFilterText(const QString &text);
    void setFolded(int row, bool folded);
    void foldAll(bool folded);
    /// Unfolds whatever hides the item.
    void unfoldTo(WorkItemId item);
    /// How many items there are of that release, shown or not.
    [[nodiscard]] int itemCount() const;
    /// How many items are shown, headings not counted.
    [[nodiscard]] int shownItems() const { return m_shownItems; }
    /// The item above that stands beside the one in this row, under which it would be indented; invalid where there is none.
    [[nodiscard]] WorkItemId siblingAbove(int row) const;
    /// The columns of hours that nothing of that release needs: those of skills that none of its items demands, and all where nothing is to
    /// be done any more; none while no skill is demanded, so that hours can be typed. One that was needed stays until another release or plan
    /// is shown.
    [[nodiscard]] const QStringList &unaskedFields() const { return m_unasked; }

Q_SIGNALS:
    void unaskedFieldsChanged();

private:
    /// What the items told of a change that is being followed; their rows are those after it.
    struct Told {
        bool ranks = false;
        bool rows = false;
        std::vector<CellBlock> cells;
    };

    void makeItems();
    void connectItems();
    void followDocument(const PlanChange &change);
    void itemsInserted(int first, int last);
    void itemsRemoved(int first, int last);
    void itemsChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight);
    void finishChange(const PlanChange &change);
    [[nodiscard]] QStringList unaskedNow() const;
    void readUnasked(bool anew);
    void readRanks();
    [[nodiscard]] OutlineSource source();
    void readGroups(OutlineSource &source);
    void arrange();
    void takeRows(std::vector<OutlineRow> rows);
    void number();
    void announceItems(const CellBlock &block);
    [[nodiscard]] int itemRow(int row) const;
    [[nodiscard]] static QString placeText(const QString &title, const OutlineRow &row);
    [[nodiscard]] QVariant headingData(const OutlineRow &row, int column, int role) const;
    [[nodiscard]] QString headingText(const OutlineRow &row) const;
    [[nodiscard]] QString headingSum(const OutlineRow &row, int column) const;
    void readSums() const;

    PlanDocument &m_document;
    std::vector<SkillId> m_skills;
    QStringList m_headings;
    QStringList m_unasked;
    std::unique_ptr<ScopeItemModel> m_items;
    std::vector<OutlineRow> m_rows;
    QHash<qint64, int> m_rowOf; ///< By record.
    int m_shownItems = 0;
    QSet<qint64> m_folded; ///< Keys of rows.
    QString m_groupField;
    int m_titleColumn = 0;
    QString m_sortField; ///< Empty: in the order of ids.
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    std::vector<int> m_ranked; ///< Rows of m_items in that order; empty: as they are.
    Told m_told;
    QStringList m_words;
    FilterTexts m_texts;
    QList<int> m_textColumns; ///< In which words are sought.
    std::vector<qint64> m_groups; ///< The group of each row of m_items; empty: no groups.
    QHash<qint64, QString> m_groupNames; ///< By value.
    mutable QHash<std::pair<qint64, int>, double> m_sums; ///< By key of a heading and column.
    mutable bool m_sumsRead = false;
};

} // namespace Plimsoll
