// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/window.h"
#include "views/inspector/recordform.h"

namespace Plimsoll {

/// What a window is, what its ends are, where it applies, who is told.
class WindowForm : public RecordForm<Window>
{
    Q_DECLARE_TR_FUNCTIONS(WindowForm)
public:
    explicit WindowForm(PlanDocument &document, QWidget *parent = nullptr);

private:
    void addEdge(MilestoneId Window::*milestone, QDate Window::*date, int Window::*offset);
    [[nodiscard]] QList<Choice> milestoneChoices(const Plan &plan) const;
    [[nodiscard]] FormInfo datesInfo(const Plan &plan, const Timetable &timetable) const;
};

} // namespace Plimsoll
