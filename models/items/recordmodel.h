// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QAbstractTableModel>
#include <QList>
#include <QString>
#include <QVariant>

#include <optional>

namespace Plimsoll {

/// What a cell holds, so that a delegate can choose its editor.
enum class Format { Text, LongText, Number, Date, Time, Flag, Choice, Choices };

/// One value that a cell may take. The value is what EditRole holds, or one element of it for Format::Choices.
struct Choice {
    QString text;
    QVariant value;

    friend bool operator==(const Choice &, const Choice &) = default;
};

/// A flat table of one record type: the roles and calls that views use, whatever the type. Semantic only: no icons, no colours. Lives on
/// the GUI thread.
class RecordModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum DataRole {
        SortRole = Qt::UserRole, ///< Typed, invalid where the cell is empty.
        RecordIdRole,            ///< qint64, the same for every column of a row.
        FieldRole,               ///< QString, the column's lasting name; in headerData too.
        FormatRole,              ///< Format; in headerData too.
        ErrorRole,               ///< QString, what is wrong with the cell; empty where nothing is.
        ChoicesRole,             ///< QList<Choice>; empty where anything may be typed.
    };
    Q_ENUM(DataRole)

    /// A value for one cell, as a delegate or the clipboard gives it: typed, or text as a person would type it.
    struct CellValue {
        int row = 0;
        int column = 0;
        QVariant value;
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Record<R>::table of what the rows are.
    [[nodiscard]] virtual QString recordTable() const = 0;
    /// The column with that lasting name; -1 where there is none.
    [[nodiscard]] virtual int columnOfField(const QString &field) const = 0;
    /// The row of that record; -1 where it is not shown.
    [[nodiscard]] virtual int rowOfRecord(qint64 id) const = 0;
    [[nodiscard]] virtual qint64 recordAt(int row) const = 0;
    /// May become another one with each change of the plan.
    [[nodiscard]] virtual bool canAdd() const = 0;

    /// Several cells as one step under that label. All or nothing; a failure is told by editFailed and false is returned. A row beyond the
    /// last one stands for a record to be added, where canAdd().
    virtual bool setCells(const QList<CellValue> &cells, const QString &label) = 0;
    /// Adds a record with sensible values; its id, or nothing where that failed.
    virtual std::optional<qint64> addRecord() = 0;
    /// Removes the records of these rows as one step.
    virtual bool removeRecords(const QList<int> &rows) = 0;
    /// What typing that text into the cell would mean, or why it cannot: for feedback while typing. Changes nothing.
    [[nodiscard]] virtual Result<QString> preview(const QModelIndex &index, const QString &text) const = 0;

Q_SIGNALS:
    /// An edit was refused; nothing has changed.
    void editFailed(const Plimsoll::Error &error);
};

} // namespace Plimsoll

Q_DECLARE_METATYPE(QList<Plimsoll::Choice>)
