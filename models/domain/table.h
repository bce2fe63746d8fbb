// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"

#include <algorithm>
#include <iterator>
#include <memory>
#include <utility>
#include <vector>

namespace Plimsoll {

/// By what the rows of a Table<R> are sorted and found; specialised for rows that are keyed by another record's id.
template<typename R>
struct TableKey {
    using type = Id<R>;
};

/// The records of one type, sorted by id, in chunks of at most 256 that copies share until one of them writes. A copy costs next to
/// nothing; an edit copies the chunks that it touches. R needs only a public member `id`. A copy may be read on any thread. What searches and
/// writes is defined in tablewriting.h; for the records of a plan it is compiled once. Who keeps a
/// table of other rows instantiates it in one file of theirs.
template<typename R>
class Table
{
public:
    using RecordId = typename TableKey<R>::type;
    static constexpr qsizetype chunkRows = 256;

    class const_iterator
    {
    public:
        using iterator_category = std::forward_iterator_tag;
        using value_type = R;
        using difference_type = std::ptrdiff_t;
        using pointer = const R *;
        using reference = const R &;

        const_iterator() = default;
        reference operator*() const { return (*m_spine->chunks[m_chunk])[m_row]; }
        pointer operator->() const { return &**this; }
        const_iterator &operator++()
        {
            if (++m_row == m_spine->chunks[m_chunk]->size()) {
                ++m_chunk;
                m_row = 0;
            }
            return *this;
        }
        const_iterator operator++(int)
        {
            auto old = *this;
            ++*this;
            return old;
        }
        friend bool operator==(const const_iterator &a, const const_iterator &b)
        {
            return a.m_chunk == b.m_chunk && a.m_row == b.m_row;
        }

    private:
        friend class Table;
        const_iterator(const typename Table::Spine *spine, size_t chunk) : m_spine(spine), m_chunk(chunk) {}
        const typename Table::Spine *m_spine = nullptr;
        size_t m_chunk = 0;
        size_t m_row = 0;
    };

    /// From records sorted by id, without repetition; faster than one by one.
    [[nodiscard]] static Table fromSorted(std::vector<R> records);

    [[nodiscard]] qsizetype size() const { return m_spine ? m_spine->size : 0; }
    [[nodiscard]] bool isEmpty() const { return size() == 0; }
    [[nodiscard]] const_iterator begin() const { return const_iterator(m_spine.get(), 0); }
    [[nodiscard]] const_iterator end() const
    {
        return const_iterator(m_spine.get(), m_spine ? m_spine->chunks.size() : 0);
    }

    /// Null where there is no such record. The pointer lives as long as this version of the table.
    [[nodiscard]] const R *find(RecordId id) const;
    [[nodiscard]] bool contains(RecordId id) const { return find(id) != nullptr; }

    /// The record in that place of the order by id; row must be in [0, size()).
    [[nodiscard]] const R &at(qsizetype row) const
    {
        const auto next = std::upper_bound(m_spine->starts.begin(), m_spine->starts.end(), row);
        const size_t chunk = size_t(next - m_spine->starts.begin()) - 1;
        return (*m_spine->chunks[chunk])[size_t(row - m_spine->starts[chunk])];
    }
    /// The inverse of at(); -1 where there is no such record.
    [[nodiscard]] qsizetype rowOf(RecordId id) const;
    /// How many records have a smaller id.
    [[nodiscard]] qsizetype lowerBound(RecordId id) const;

    /// Inserts the record, or replaces the one with its id.
    void put(R record);
    /// Does nothing where there is no such record.
    void remove(RecordId id);

    friend bool operator==(const Table &a, const Table &b)
    {
        return a.m_spine == b.m_spine
            || (a.size() == b.size() && std::equal(a.begin(), a.end(), b.begin()));
    }

    /// Calls visit(const R *before, const R *after) for each record that differs, in the order of ids; null stands for "not there".
    /// Chunks that the two share are skipped.
    template<typename Visitor>
    static void forEachDifference(const Table &before, const Table &after, Visitor &&visit)
    {
        if (before.m_spine == after.m_spine)
            return;
        auto a = before.begin();
        auto b = after.begin();
        const auto aEnd = before.end();
        const auto bEnd = after.end();
        while (a != aEnd || b != bEnd) {
            if (a != aEnd && b != bEnd && a.m_row == 0 && b.m_row == 0
                && a.m_spine->chunks[a.m_chunk] == b.m_spine->chunks[b.m_chunk]) {
                ++a.m_chunk;
                ++b.m_chunk;
            } else if (b == bEnd || (a != aEnd && a->id < b->id)) {
                visit(&*a, static_cast<const R *>(nullptr));
                ++a;
            } else if (a == aEnd || b->id < a->id) {
                visit(static_cast<const R *>(nullptr), &*b);
                ++b;
            } else {
                if (!(*a == *b))
                    visit(&*a, &*b);
                ++a;
                ++b;
            }
        }
    }

private:
    using Chunk = std::vector<R>;
    struct Spine {
        std::vector<std::shared_ptr<Chunk>> chunks; ///< Written only where this spine is their only owner.
        std::vector<qsizetype> starts;              ///< The row at which each chunk begins.
        qsizetype size = 0;
    };
    struct Place {
        size_t chunk = 0;
        size_t row = 0;
        bool found = false;
    };

    Place locate(RecordId id) const;
    Spine &detach();
    static Chunk &detachChunk(Spine &spine, size_t index);
    static void splitAndInsert(Spine &spine, size_t index, size_t row, R record);
    static void restart(Spine &spine, size_t from);

    std::shared_ptr<Spine> m_spine;
};

} // namespace Plimsoll
