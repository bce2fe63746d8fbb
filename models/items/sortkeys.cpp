// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/sortkeys.h"

#include <QAbstractItemModel>
#include <QDate>
#include <QDateTime>
#include <QTime>

#include <algorithm>
#include <bit>
#include <limits>
#include <numeric>

namespace Plimsoll {

namespace {

constexpr quint64 emptyNumber = std::numeric_limits<quint64>::max();
constexpr quint64 signBit = quint64(1) << 63;

quint64 orderedInteger(qint64 value)
{
    return quint64(value) ^ signBit;
}

/// Doubles in the order of their values as unsigned integers.
quint64 orderedDouble(double value)
{
    const auto bits = std::bit_cast<quint64>(value == 0.0 ? 0.0 : value);
    return (bits & signBit) != 0 ? ~bits : bits | signBit;
}

bool isFraction(const QVariant &value)
{
    return value.typeId() == QMetaType::Double || value.typeId() == QMetaType::Float;
}

bool isWhole(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::QDate:
    case QMetaType::QTime:
    case QMetaType::QDateTime:
        return true;
    default:
        return false;
    }
}

qint64 wholeNumber(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::QDate:
        return value.toDate().toJulianDay();
    case QMetaType::QTime:
        return value.toTime().msecsSinceStartOfDay();
    case QMetaType::QDateTime:
        return value.toDateTime().toMSecsSinceEpoch();
    default:
        return value.toLongLong();
    }
}

} // namespace

std::optional<quint64> SortKeys::numberOf(const QVariant &value) const
{
    if (!value.isValid())
        return emptyNumber;
    if (isFraction(value))
        return m_fractions ? std::optional(orderedDouble(value.toDouble())) : std::nullopt;
    if (!isWhole(value))
        return {};
    return m_fractions ? orderedDouble(double(wholeNumber(value))) : orderedInteger(wholeNumber(value));
}

bool SortKeys::fits(const QVariant &value) const
{
    return m_kind == Kind::Text || numberOf(value).has_value();
}

void SortKeys::put(size_t row, const QVariant &value)
{
    if (m_kind == Kind::Number)
        m_numbers[row] = numberOf(value).value_or(emptyNumber);
    else
        m_texts[row] = value.isValid() ? TextKey(m_collator.sortKey(value.toString())) : TextKey();
}

void SortKeys::clear()
{
    m_numbers.clear();
    m_texts.clear();
    m_kind = Kind::Number;
    m_fractions = false;
}

void SortKeys::read(const QAbstractItemModel &model, int column, int role)
{
    clear();
    // The default locale may have changed since this object was made.
    m_collator = QCollator();
    const int rows = model.rowCount();
    std::vector<QVariant> values;
    values.reserve(size_t(rows));
    for (int row = 0; row < rows; ++row) {
        values.push_back(model.index(row, column).data(role));
        const QVariant &value = values.back();
        m_fractions = m_fractions || isFraction(value);
        if (value.isValid() && !isFraction(value) && !isWhole(value))
            m_kind = Kind::Text;
    }
    if (m_kind == Kind::Number)
        m_numbers.resize(size_t(rows));
    else
        m_texts.resize(size_t(rows));
    for (size_t row = 0; row < values.size(); ++row)
        put(row, values[row]);
}

bool SortKeys::insertRows(const QAbstractItemModel &model, int column, int role, int first, int last)
{
    if (m_kind == Kind::Number)
        m_numbers.insert(m_numbers.begin() + first, size_t(last - first + 1), emptyNumber);
    else
        m_texts.insert(m_texts.begin() + first, size_t(last - first + 1), TextKey());
    bool comparable = true;
    for (int row = first; row <= last; ++row)
        comparable = updateRow(model, column, role, row) && comparable;
    return comparable;
}

void SortKeys::removeRows(int first, int last)
{
    if (m_kind == Kind::Number)
        m_numbers.erase(m_numbers.begin() + first, m_numbers.begin() + last + 1);
    else
        m_texts.erase(m_texts.begin() + first, m_texts.begin() + last + 1);
}

bool SortKeys::updateRow(const QAbstractItemModel &model, int column, int role, int row)
{
    const QVariant value = model.index(row, column).data(role);
    if (!fits(value))
        return false;
    put(size_t(row), value);
    return true;
}

bool SortKeys::less(int a, int b) const
{
    if (m_kind == Kind::Number)
        return m_numbers[size_t(a)] < m_numbers[size_t(b)];
    const TextKey &left = m_texts[size_t(a)];
    const TextKey &right = m_texts[size_t(b)];
    return left && (!right || left->compare(*right) < 0);
}

bool SortKeys::before(int a, int b, Qt::SortOrder order) const
{
    if (order == Qt::AscendingOrder ? less(a, b) : less(b, a))
        return true;
    return (order == Qt::AscendingOrder ? !less(b, a) : !less(a, b)) && a < b;
}

std::vector<int> SortKeys::sorted(Qt::SortOrder order) const
{
    if (m_kind == Kind::Text) {
        std::vector<int> rows(m_texts.size());
        std::iota(rows.begin(), rows.end(), 0);
        std::stable_sort(rows.begin(), rows.end(),
                         [&](int a, int b) { return order == Qt::AscendingOrder ? less(a, b) : less(b, a); });
        return rows;
    }
    // Key and row side by side, so that the sort reads memory in order.
    std::vector<std::pair<quint64, int>> keyed(m_numbers.size());
    for (size_t row = 0; row < keyed.size(); ++row)
        keyed[row] = {order == Qt::AscendingOrder ? m_numbers[row] : ~m_numbers[row], int(row)};
    std::sort(keyed.begin(), keyed.end());
    std::vector<int> rows(keyed.size());
    std::transform(keyed.begin(), keyed.end(), rows.begin(), [](const auto &pair) { return pair.second; });
    return rows;
}

} // namespace Plimsoll
