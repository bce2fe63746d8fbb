// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCollator>
#include <QVariant>

#include <optional>
#include <vector>

QT_FORWARD_DECLARE_CLASS(QAbstractItemModel)

namespace Plimsoll {

/// The values by which one column of a model is sorted, read once and kept in a form that compares quickly: whole numbers, days and
/// times as integers, texts as collation keys of the default locale. Empty (invalid) values are greater than all others, as they are
/// for QSortFilterProxyModel.
class SortKeys
{
public:
    /// Reads the keys of all rows of the column.
    void read(const QAbstractItemModel &model, int column, int role);
    void clear();

    /// Keeps in step with the model: rows that were inserted, removed or changed. True where the keys stayed comparable; false where
    /// values of another kind came in, so that read() must be called.
    [[nodiscard]] bool insertRows(const QAbstractItemModel &model, int column, int role, int first, int last);
    void removeRows(int first, int last);
    [[nodiscard]] bool updateRow(const QAbstractItemModel &model, int column, int role, int row);

    /// Ascending order; equal keys are not less.
    [[nodiscard]] bool less(int a, int b) const;
    /// All rows in that order; equal ones in the order of their row numbers, whichever the direction.
    [[nodiscard]] std::vector<int> sorted(Qt::SortOrder order) const;
    /// Whether row a stands before row b in the result of sorted().
    [[nodiscard]] bool before(int a, int b, Qt::SortOrder order) const;

private:
    enum class Kind { Number, Text };
    using TextKey = std::optional<QCollatorSortKey>;

    [[nodiscard]] std::optional<quint64> numberOf(const QVariant &value) const;
    [[nodiscard]] bool fits(const QVariant &value) const;
    void put(size_t row, const QVariant &value);

    Kind m_kind = Kind::Number;
    bool m_fractions = false; ///< Numbers are doubles.
    QCollator m_collator;
    std::vector<quint64> m_numbers;
    std::vector<TextKey> m_texts;
};

} // namespace Plimsoll
