// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <optional>

namespace Plimsoll {

/// What takes long to find out about a record, kept for as long as the document is at the same revision.
template<typename T>
class Reckoned
{
public:
    template<typename Reckoning>
    const T &of(qint64 record, quint64 revision, Reckoning &&reckoning)
    {
        if (!m_value || m_record != record || m_revision != revision)
            m_value = reckoning();
        m_record = record;
        m_revision = revision;
        return *m_value;
    }

private:
    std::optional<T> m_value;
    qint64 m_record = 0;
    quint64 m_revision = 0;
};

} // namespace Plimsoll
