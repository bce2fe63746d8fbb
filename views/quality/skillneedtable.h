// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableWidget>

namespace Plimsoll {

class Plan;
struct TestNeed;

/// What the tests by hand of a cycle ask of each skill, beside what the people who have it have; as large as what is in it.
class SkillNeedTable final : public QTableWidget
{
    Q_OBJECT
public:
    SkillNeedTable(const Plan &plan, const TestNeed &need, QWidget *parent = nullptr);
};

} // namespace Plimsoll
