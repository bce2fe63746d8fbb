// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/plandocument.h"
#include "domain/edits/fieldedits.h"
#include "engine/scheduler.h"
#include "items/cellvalue.h"
#include "items/column.h"
#include "items/membercolumn.h"
#include "items/rowruns.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <type_traits>

namespace Plimsoll {

/// The table of one record type, of which subclasses only list the columns. Holds its own snapshot of plan and timetable, so that rows
/// stay what they were announced to be; follows the document by the narrowest signals, and resets only where another plan was loaded or
/// rows come and go in hundreds of places. Edits go to the document as one named step each. The document must outlive the model. Rows are
/// sorted by id.
template<typename R>
class RecordTableModel : public RecordModel
{
public:
    using RowFilter = std::function<bool(const R &)>;
    using Factory = std::function<R(const EditContext &)>;
    using Possible = std::function<bool(const Plan &)>;
    using Remover = std::function<PlanEdit(const EditContext &, std::span<const Id<R>>)>;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const final { return parent.isValid() ? 0 : int(m_rows.size()); }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const final
    {
        return parent.isValid() ? 0 : int(m_columns.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const final;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const final;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const final;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) final;

    [[nodiscard]] QString recordTable() const final { return QString::fromLatin1(Record<R>::table); }
    [[nodiscard]] int columnOfField(const QString &field) const final;
    [[nodiscard]] int rowOfRecord(qint64 id) const final { return rowOf(Id<R>(id)); }
    [[nodiscard]] qint64 recordAt(int row) const final { return idAt(row).value(); }
    [[nodiscard]] bool canAdd() const final
    {
        return m_factory && !m_document.isReadOnly() && (!m_possible || m_possible(m_document.plan()));
    }
    bool setCells(const QList<CellValue> &cells, const QString &label) final;
    std::optional<qint64> addRecord() final;
    bool removeRecords(const QList<int> &rows) final;
    [[nodiscard]] Result<QString> preview(const QModelIndex &index, const QString &text) const final;

    /// The column that is named after that member; -1 where none is.
    template<typename T>
    [[nodiscard]] int columnOf(T R::*member) const
    {
        return columnOfField(QString::fromLatin1(fieldName(member)));
    }
    [[nodiscard]] int rowOf(Id<R> id) const;
    [[nodiscard]] Id<R> idAt(int row) const { return m_rows[size_t(row)]; }
    [[nodiscard]] const R &record(int row) const { return *m_plan.find(idAt(row)); }
    [[nodiscard]] const Plan &plan() const { return m_plan; }
    [[nodiscard]] const Timetable &timetable() const { return m_timetable; }

protected:
    RecordTableModel(PlanDocument &document, QObject *parent);

    /// To be called once, by the constructor of the subclass.
    void setColumns(std::vector<Column<R>> columns);
    /// Where a record needs one of another kind, `possible` tells whether there is one; an absent one always passes.
    void setFactory(Factory factory, Possible possible = {})
    {
        m_factory = std::move(factory);
        m_possible = std::move(possible);
    }
    void setRemover(Remover remover) { m_remover = std::move(remover); }
    /// Shows the records that pass; an absent filter passes all. It may look at the record alone, not at others. Resets the model.
    void setRowFilter(RowFilter filter);
    [[nodiscard]] PlanDocument &document() const { return m_document; }

    /// Called when the snapshot has become another one and before anything of it is announced; without a change where everything is new.
    virtual void snapshotReplaced(const PlanChange *change) { Q_UNUSED(change) }

private:
    [[nodiscard]] ReadContext reading() const { return {m_plan, m_timetable, m_locale}; }
    [[nodiscard]] std::vector<Id<R>> passing(const Plan &plan) const;
    [[nodiscard]] bool passes(const R &record) const { return !m_filter || m_filter(record); }
    void follow(const PlanChange &change);
    [[nodiscard]] bool changesInManyPlaces(const PlanEdit &edit) const;
    void reload();
    void removeGone(const PlanEdit &edit);
    void insertNew(const PlanEdit &edit);
    void announceTouched(const PlanChange &change);
    void addMovedRows(const PlanChange &change, std::vector<RowMask> &touched) const;
    [[nodiscard]] Result<PlanEdit> editFor(const QList<CellValue> &cells, const QString &label) const;
    [[nodiscard]] EditContext editing(const Plan &plan, const Timetable &timetable) const;
    /// The record of a row; one that the draft is given now where the row is beyond the last.
    [[nodiscard]] Id<R> idInDraft(int row, Plan &draft, const Timetable &dates, QHash<int, Id<R>> &added) const;
    bool report(const Result<void> &result);
    bool fail(const Error &error);

    PlanDocument &m_document;
    QLocale m_locale;
    Plan m_plan;
    Timetable m_timetable;
    std::vector<Id<R>> m_rows;
    std::vector<Column<R>> m_columns;
    RowFilter m_filter;
    Factory m_factory;
    Possible m_possible;
    Remover m_remover;
};

} // namespace Plimsoll

#include "items/recordtablemodel_impl.h"
