// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/filtertexts.h"

#include <QAbstractItemModel>
#include <QStringMatcher>

using namespace Qt::StringLiterals;

namespace Plimsoll {

QString FilterTexts::textOf(const QAbstractItemModel &model, const QList<int> &columns, int row)
{
    QString text;
    const auto add = [&](int column) {
        // A character that no word holds keeps words from matching across two cells.
        text += model.index(row, column).data(Qt::DisplayRole).toString() + u'\n';
    };
    if (columns.isEmpty()) {
        for (int column = 0; column < model.columnCount(); ++column)
            add(column);
    } else {
        for (const int column : columns)
            add(column);
    }
    return text.toCaseFolded();
}

void FilterTexts::read(const QAbstractItemModel &model, const QList<int> &columns)
{
    const int rows = model.rowCount();
    m_texts.clear();
    m_texts.reserve(size_t(rows));
    for (int row = 0; row < rows; ++row)
        m_texts.push_back(textOf(model, columns, row));
    m_read = true;
}

void FilterTexts::clear()
{
    m_texts.clear();
    m_read = false;
}

void FilterTexts::insertRows(const QAbstractItemModel &model, const QList<int> &columns, int first, int last)
{
    m_texts.insert(m_texts.begin() + first, size_t(last - first + 1), QString());
    for (int row = first; row <= last; ++row)
        updateRow(model, columns, row);
}

void FilterTexts::removeRows(int first, int last)
{
    m_texts.erase(m_texts.begin() + first, m_texts.begin() + last + 1);
}

void FilterTexts::updateRow(const QAbstractItemModel &model, const QList<int> &columns, int row)
{
    m_texts[size_t(row)] = textOf(model, columns, row);
}

QStringList FilterTexts::wordsOf(const QString &filter)
{
    return filter.toCaseFolded().simplified().split(u' ', Qt::SkipEmptyParts);
}

bool FilterTexts::matches(int row, const QStringList &words) const
{
    return std::all_of(words.begin(), words.end(), [&](const QString &word) { return m_texts[size_t(row)].contains(word); });
}

std::vector<bool> FilterTexts::matching(const QStringList &words) const
{
    std::vector<bool> found(m_texts.size(), true);
    for (const QString &word : words) {
        const QStringMatcher matcher(word);
        for (size_t row = 0; row < m_texts.size(); ++row) {
            if (found[row])
                found[row] = matcher.indexIn(m_texts[row]) >= 0;
        }
    }
    return found;
}

} // namespace Plimsoll
