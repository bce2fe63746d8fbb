// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/planedit.h"

#include "domain/allrecords.h"

namespace Plimsoll {

PlanEdit::PlanEdit() = default;
PlanEdit::PlanEdit(QString text) : label(std::move(text)) {}
PlanEdit::PlanEdit(const PlanEdit &) = default;
PlanEdit::PlanEdit(PlanEdit &&) noexcept = default;
PlanEdit &PlanEdit::operator=(const PlanEdit &) = default;
PlanEdit &PlanEdit::operator=(PlanEdit &&) noexcept = default;
PlanEdit::~PlanEdit() = default;

bool PlanEdit::isEmpty() const
{
    return size() == 0;
}

qsizetype PlanEdit::size() const
{
    return std::apply([](const auto &...changes) { return (qsizetype(changes.size()) + ...); }, m_changes);
}

bool PlanEdit::tellsOnly() const
{
    bool only = true;
    forEachRecordType([&]<typename R>() { only = only && (isNeverUndone<R> || changes<R>().empty()); });
    return only;
}

PlanEdit PlanEdit::inverted() const
{
    PlanEdit back = *this;
    std::apply(
        [](auto &...changes) {
            const auto swapSides = [](auto &list) {
                for (auto &change : list)
                    std::swap(change.before, change.after);
            };
            (swapSides(changes), ...);
        },
        back.m_changes);
    return back;
}

bool operator==(const PlanEdit &a, const PlanEdit &b)
{
    return a.label == b.label && a.m_changes == b.m_changes;
}

} // namespace Plimsoll
