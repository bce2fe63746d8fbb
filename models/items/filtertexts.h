// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <vector>

QT_FORWARD_DECLARE_CLASS(QAbstractItemModel)

namespace Plimsoll {

/// The texts of a model's rows, read once and folded, in which a filter looks for words. A row matches if it holds each word of the
/// filter, wherever and in whatever case.
class FilterTexts
{
public:
    /// Empty columns take all.
    void read(const QAbstractItemModel &model, const QList<int> &columns);
    void clear();
    [[nodiscard]] bool isRead() const { return m_read; }

    void insertRows(const QAbstractItemModel &model, const QList<int> &columns, int first, int last);
    void removeRows(int first, int last);
    void updateRow(const QAbstractItemModel &model, const QList<int> &columns, int row);

    /// The words, folded, of a filter as typed.
    [[nodiscard]] static QStringList wordsOf(const QString &filter);
    [[nodiscard]] bool matches(int row, const QStringList &words) const;
    /// Bit by bit, which rows match.
    [[nodiscard]] std::vector<bool> matching(const QStringList &words) const;

private:
    [[nodiscard]] static QString textOf(const QAbstractItemModel &model, const QList<int> &columns, int row);

    bool m_read = false;
    std::vector<QString> m_texts;
};

} // namespace Plimsoll
