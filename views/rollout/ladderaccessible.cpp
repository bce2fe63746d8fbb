// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rollout/ladderaccessible.h"

#include <algorithm>

namespace Plimsoll {

namespace {

int placeOf(const LadderView &view, RolloutStepId step)
{
    const std::vector<RolloutStepId> steps = view.ladderGeometry().steps();
    const auto found = std::ranges::find(steps, step);
    return found == steps.end() ? -1 : int(found - steps.begin());
}

class RungAccessible final : public CanvasItemAccessible
{
public:
    RungAccessible(LadderView *view, RolloutStepId step) : CanvasItemAccessible(view, step.value()), m_view(view), m_step(step) {}

    [[nodiscard]] int row() const override { return placeOf(*m_view, m_step); }

    QString text(QAccessible::Text kind) const override
    {
        return isValid() && kind == QAccessible::Name ? m_view->tell(m_step) : QString();
    }

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect local = m_view->rectOf(m_step);
        return {m_view->viewport()->mapToGlobal(local.topLeft()), local.size()};
    }

protected:
    bool isSelected() const override { return isCurrent(); }
    bool isCurrent() const override { return m_view->selected() == m_step; }
    void goThere() override { Q_EMIT m_view->picked(m_step); }
    void press() override { Q_EMIT m_view->opened(m_step); }

private:
    LadderView *m_view; ///< Asked only where the base knows the canvas to be there.
    RolloutStepId m_step;
};

} // namespace

void LadderAccessible::install()
{
    QAccessible::installFactory(makeCanvasAccessible<LadderAccessible, LadderView>);
}

LadderView *LadderAccessible::view() const
{
    return static_cast<LadderView *>(widget());
}

int LadderAccessible::childCount() const
{
    return int(view()->ladderGeometry().steps().size());
}

QAccessibleInterface *LadderAccessible::childOf(RolloutStepId step) const
{
    const int place = placeOf(*view(), step);
    return place < 0 ? nullptr : child(place);
}

QAccessibleInterface *LadderAccessible::childAt(int x, int y) const
{
    const QPoint at = view()->viewport()->mapFromGlobal(QPoint(x, y));
    for (const RolloutStepId step : view()->ladderGeometry().steps()) {
        if (view()->rectOf(step).contains(at))
            return childOf(step);
    }
    return nullptr;
}

QAccessibleInterface *LadderAccessible::focusChild() const
{
    return childOf(view()->selected());
}

qint64 LadderAccessible::keyAt(int row) const
{
    return view()->ladderGeometry().steps().at(size_t(row)).value();
}

CanvasItemAccessible *LadderAccessible::makeItem(qint64 key) const
{
    return new RungAccessible(view(), RolloutStepId(key));
}

} // namespace Plimsoll
