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
/// nothing; an edit copies the chunks that it touches. R needs only a public member `id`. A copy may be read on any thread.
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
    [[nodiscard]] static Table fromSorted(std::vector<R> records)
    {
        Table table;
        if (records.empty())
            return table;
        table.m_spine = std::make_shared<Spine>();
        table.m_spine->size = qsizetype(records.size());
        for (size_t start = 0; start < records.size(); start += size_t(chunkRows)) {
            const auto first = std::make_move_iterator(records.begin() + std::ptrdiff_t(start));
            const auto rows = std::min(size_t(chunkRows), records.size() - start);
            table.m_spine->chunks.push_back(std::make_shared<Chunk>(first, first + std::ptrdiff_t(rows)));
            table.m_spine->starts.push_back(qsizetype(start));
        }
        return table;
    }

    [[nodiscard]] qsizetype size() const { return m_spine ? m_spine->size : 0; }
    [[nodiscard]] bool isEmpty() const { return size() == 0; }
    [[nodiscard]] const_iterator begin() const { return const_iterator(m_spine.get(), 0); }
    [[nodiscard]] const_iterator end() const
    {
        return const_iterator(m_spine.get(), m_spine ? m_spine->chunks.size() : 0);
    }

    /// Null where there is no such record. The pointer lives as long as this version of the table.
    [[nodiscard]] const R *find(RecordId id) const
    {
        const auto place = locate(id);
        return place.found ? &(*m_spine->chunks[place.chunk])[place.row] : nullptr;
    }
    [[nodiscard]] bool contains(RecordId id) const { return locate(id).found; }

    /// The record in that place of the order by id; row must be in [0, size()).
    [[nodiscard]] const R &at(qsizetype row) const
    {
        const auto next = std::upper_bound(m_spine->starts.begin(), m_spine->starts.end(), row);
        const size_t chunk = size_t(next - m_spine->starts.begin()) - 1;
        return (*m_spine->chunks[chunk])[size_t(row - m_spine->starts[chunk])];
    }
    /// The inverse of at(); -1 where there is no such record.
    [[nodiscard]] qsizetype rowOf(RecordId id) const
    {
        const auto place = locate(id);
        return place.found ? m_spine->starts[place.chunk] + qsizetype(place.row) : -1;
    }
    /// How many records have a smaller id.
    [[nodiscard]] qsizetype lowerBound(RecordId id) const
    {
        const auto place = locate(id);
        return m_spine && place.chunk < m_spine->chunks.size() ? m_spine->starts[place.chunk] + qsizetype(place.row) : size();
    }

    /// Inserts the record, or replaces the one with its id.
    void put(R record)
    {
        Spine &spine = detach();
        if (spine.chunks.empty()) {
            spine.chunks.push_back(std::make_shared<Chunk>(1, std::move(record)));
            spine.starts.push_back(0);
            spine.size = 1;
            return;
        }
        auto place = locate(record.id);
        if (!place.found && place.chunk > 0 && (place.chunk == spine.chunks.size() || place.row == 0)) {
            place.chunk -= 1;
            place.row = spine.chunks[place.chunk]->size();
        }
        Chunk &chunk = detachChunk(spine, place.chunk);
        if (place.found) {
            chunk[place.row] = std::move(record);
            return;
        }
        if (chunk.size() >= size_t(chunkRows)) {
            splitAndInsert(spine, place.chunk, place.row, std::move(record));
        } else {
            chunk.insert(chunk.begin() + std::ptrdiff_t(place.row), std::move(record));
        }
        spine.size += 1;
        restart(spine, place.chunk);
    }

    /// Does nothing where there is no such record.
    void remove(RecordId id)
    {
        const auto place = locate(id);
        if (!place.found)
            return;
        Spine &spine = detach();
        Chunk &chunk = detachChunk(spine, place.chunk);
        chunk.erase(chunk.begin() + std::ptrdiff_t(place.row));
        if (chunk.empty()) {
            spine.chunks.erase(spine.chunks.begin() + std::ptrdiff_t(place.chunk));
            spine.starts.erase(spine.starts.begin() + std::ptrdiff_t(place.chunk));
        }
        spine.size -= 1;
        restart(spine, place.chunk);
    }

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

    Place locate(RecordId id) const
    {
        if (!m_spine)
            return {};
        const auto &chunks = m_spine->chunks;
        const auto chunk = std::lower_bound(chunks.begin(), chunks.end(), id,
                                            [](const auto &c, RecordId wanted) { return c->back().id < wanted; });
        if (chunk == chunks.end())
            return {chunks.size(), 0, false};
        const auto row = std::lower_bound((*chunk)->begin(), (*chunk)->end(), id,
                                          [](const R &r, RecordId wanted) { return r.id < wanted; });
        return {size_t(chunk - chunks.begin()), size_t(row - (*chunk)->begin()), row->id == id};
    }

    Spine &detach()
    {
        if (!m_spine)
            m_spine = std::make_shared<Spine>();
        else if (m_spine.use_count() > 1)
            m_spine = std::make_shared<Spine>(*m_spine);
        return *m_spine;
    }

    static Chunk &detachChunk(Spine &spine, size_t index)
    {
        auto &chunk = spine.chunks[index];
        if (chunk.use_count() > 1)
            chunk = std::make_shared<Chunk>(*chunk);
        return *chunk;
    }

    /// A full last chunk is followed by a new one, so that rows appended in order fill their chunks; any other is halved.
    static void splitAndInsert(Spine &spine, size_t index, size_t row, R record)
    {
        Chunk &full = *spine.chunks[index];
        auto tail = std::make_shared<Chunk>();
        tail->reserve(size_t(chunkRows));
        const bool appending = index + 1 == spine.chunks.size() && row == full.size();
        if (!appending) {
            const auto middle = full.begin() + chunkRows / 2;
            tail->assign(std::make_move_iterator(middle), std::make_move_iterator(full.end()));
            full.erase(middle, full.end());
        }
        if (!appending && row <= full.size())
            full.insert(full.begin() + std::ptrdiff_t(row), std::move(record));
        else
            tail->insert(tail->begin() + std::ptrdiff_t(row - full.size()), std::move(record));
        spine.chunks.insert(spine.chunks.begin() + std::ptrdiff_t(index) + 1, std::move(tail));
        spine.starts.insert(spine.starts.begin() + std::ptrdiff_t(index) + 1, 0);
    }

    static void restart(Spine &spine, size_t from)
    {
        qsizetype start = from > 0 ? spine.starts[from - 1] + qsizetype(spine.chunks[from - 1]->size()) : 0;
        for (size_t i = from; i < spine.chunks.size(); ++i) {
            spine.starts[i] = start;
            start += qsizetype(spine.chunks[i]->size());
        }
    }

    std::shared_ptr<Spine> m_spine;
};

} // namespace Plimsoll
