// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/testneed.h"

#include <QWidget>

namespace Plimsoll {

/// What testing takes of the time that there is: a bar with a mark where it becomes tight, hatched from where it is too much, and a word
/// for the state. Takes no keys.
class HeadroomMeter final : public QWidget
{
    Q_OBJECT
public:
    explicit HeadroomMeter(QWidget *parent = nullptr);

    void setNeed(const TestNeed &need);
    [[nodiscard]] QString word() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TestNeed m_need;
};

} // namespace Plimsoll
