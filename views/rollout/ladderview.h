// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/rollout/laddergeometry.h"

#include <QAbstractScrollArea>

namespace Plimsoll {

/// The canvas of roll-outs as ladders: a rung for each step, as long as the share of the users that has it then. Arrows go from rung to rung,
/// Enter opens one. What it paints is in the table of steps too, for those who do not see it.
class LadderView final : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit LadderView(QWidget *parent = nullptr);

    /// What is looked at stays in sight.
    void setLadders(std::vector<DrawnLadder> ladders);
    [[nodiscard]] const std::vector<DrawnLadder> &ladders() const { return m_ladders; }
    /// Scrolls to it where it is drawn; an invalid one selects none.
    void select(RolloutStepId step);
    [[nodiscard]] RolloutStepId selected() const { return m_selected; }
    /// Where everything stands, before it is scrolled.
    [[nodiscard]] const LadderGeometry &ladderGeometry() const { return m_geometry; }
    /// Where that rung is painted in the viewport; empty where it is not there.
    [[nodiscard]] QRect rectOf(RolloutStepId step) const;
    /// The roll-out and what that rung says, in words; empty where it is not there.
    [[nodiscard]] QString tell(RolloutStepId step) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void picked(Plimsoll::RolloutStepId step);
    void opened(Plimsoll::RolloutStepId step);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void relayout();
    void pick(RolloutStepId step);
    void reveal();
    [[nodiscard]] QPoint scrolled() const;
    [[nodiscard]] RolloutStepId stepAt(QPoint point) const { return m_geometry.stepAt(point + scrolled()); }
    [[nodiscard]] const LadderRung *rungOf(RolloutStepId step) const;

    std::vector<DrawnLadder> m_ladders;
    LadderGeometry m_geometry;
    RolloutStepId m_selected;
};

} // namespace Plimsoll
