// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/table.h"

#include <algorithm>
#include <iterator>

namespace Plimsoll {

template<typename R>
Table<R> Table<R>::fromSorted(std::vector<R> records)
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

/// Where among that many, in the order of their ids from the first to the last, an id stands if they are evenly spaced, as those that were
/// made together are: a look at it spares most of the looks of a search by halves, each of which waits for memory.
template<typename RecordId>
size_t likelyPlace(RecordId id, RecordId first, RecordId last, size_t count)
{
    if (id <= first || count < 2)
        return 0;
    if (id >= last)
        return count - 1;
    const auto distance = [&first](RecordId to) { return double(quint64(to.value()) - quint64(first.value())); };
    return size_t(distance(id) / distance(last) * double(count - 1) + 0.5);
}

template<typename R>
typename Table<R>::Place Table<R>::locate(RecordId id) const
{
    if (!m_spine || m_spine->chunks.empty())
        return {};
    const auto &chunks = m_spine->chunks;
    const RecordId first = chunks.front()->front().id;
    const RecordId last = chunks.back()->back().id;
    if (last < id)
        return {chunks.size(), 0, false};
    size_t index = std::min(chunks.size() - 1, size_t(double(likelyPlace(id, first, last, size_t(m_spine->size))) / chunkRows));
    if (chunks[index]->back().id < id || (index > 0 && id < chunks[index]->front().id)) {
        index = size_t(std::lower_bound(chunks.begin(), chunks.end(), id, [](const auto &c, RecordId wanted) { return c->back().id < wanted; })
                       - chunks.begin());
    }
    const Chunk &chunk = *chunks[index];
    if (const size_t row = likelyPlace(id, chunk.front().id, chunk.back().id, chunk.size()); chunk[row].id == id)
        return {index, row, true};
    const auto row = std::lower_bound(chunk.begin(), chunk.end(), id, [](const R &r, RecordId wanted) { return r.id < wanted; });
    return {index, size_t(row - chunk.begin()), row->id == id};
}

template<typename R>
const R *Table<R>::find(RecordId id) const
{
    const auto place = locate(id);
    return place.found ? &(*m_spine->chunks[place.chunk])[place.row] : nullptr;
}

template<typename R>
qsizetype Table<R>::rowOf(RecordId id) const
{
    const auto place = locate(id);
    return place.found ? m_spine->starts[place.chunk] + qsizetype(place.row) : -1;
}

template<typename R>
qsizetype Table<R>::lowerBound(RecordId id) const
{
    const auto place = locate(id);
    return m_spine && place.chunk < m_spine->chunks.size() ? m_spine->starts[place.chunk] + qsizetype(place.row) : size();
}

template<typename R>
void Table<R>::put(R record)
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

template<typename R>
void Table<R>::remove(RecordId id)
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

template<typename R>
typename Table<R>::Spine &Table<R>::detach()
{
    if (!m_spine)
        m_spine = std::make_shared<Spine>();
    else if (m_spine.use_count() > 1)
        m_spine = std::make_shared<Spine>(*m_spine);
    return *m_spine;
}

template<typename R>
typename Table<R>::Chunk &Table<R>::detachChunk(Spine &spine, size_t index)
{
    auto &chunk = spine.chunks[index];
    if (chunk.use_count() > 1)
        chunk = std::make_shared<Chunk>(*chunk);
    return *chunk;
}

/// A full last chunk is followed by a new one, so that rows appended in order fill their chunks; any other is halved.
template<typename R>
void Table<R>::splitAndInsert(Spine &spine, size_t index, size_t row, R record)
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

template<typename R>
void Table<R>::restart(Spine &spine, size_t from)
{
    qsizetype start = from > 0 ? spine.starts[from - 1] + qsizetype(spine.chunks[from - 1]->size()) : 0;
    for (size_t i = from; i < spine.chunks.size(); ++i) {
        spine.starts[i] = start;
        start += qsizetype(spine.chunks[i]->size());
    }
}

} // namespace Plimsoll
