// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/risks/riskcards.h"

#include <QWidget>

#include <memory>

namespace Plimsoll {

/// An empty risk matrix, as a scale would make it. Cannot be edited; what it shows is told by the fields beside it.
class ScalePreview final : public QWidget
{
    Q_OBJECT
public:
    explicit ScalePreview(QWidget *parent = nullptr);

    /// Shows the scale of that plan, by that impact.
    void setPlan(const Plan &plan, RiskAxis impact);
    [[nodiscard]] RiskAxis impact() const { return m_cards->impact(); }
    [[nodiscard]] const RiskMeasure &measure() const { return m_cards->measure(); }
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override { return minimumSizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::shared_ptr<const RiskCards> m_cards;
};

} // namespace Plimsoll
